extension GivenNameTable {
  /// Given names without other forms of note, folded: two of them one letter apart are two people's.
  static let plain = """
    aarav abdou abel abigail achille adama adelaide adele adeline aditi aditya agathe aglae agnes ahmet aime
    alain alban albane aleksander aleksandra alexane alexia alexis aliocha alioune alix aliye alphonse alya
    amara amaury ambre ambroise amelie amina aminata amit amita anael anaelle andrea anette angele angus ania
    anika anita anke annabelle annaelle anneliese annick anouk ansel aoife apolline archibald ariane arielle
    aristide arjun arlette armand armel armelle arna arnaud arni arno arsene arthur arwen asa asha ashok assane
    astrid aube auguste aurele aurore awa axelle aya ayse azzedine babacar barbara bartosz basile beatrice
    berenice bernadette bertille bertrand birna birta bjarne bjork blanche blandine boris bradley brahim brendan
    brice brigitte bruce bruna bruno burak calixte calvin can candice carine carl carmen carole caspar cecile
    cedric cem chantal charlene charles cheikh chloe christelle ciara cindy claire clara clarence claudia clea
    clement cleo clothilde clotilde coline conor constance constant cora coralie corentin corinne cosima cosme
    curtis cyrielle cyril cyrille daan dagny damian damien danae danny daphne darius deborah delphine demba
    denise deniz desmond dewi didier dimitri dina dino divya djamel djibril dominique donald donatien doug
    dounia edith edmond edmund edouard edwige eefje efe einar ekin elaine elena eleonore eliane elias elie elif
    eliott elisa elise elke elliot ellis eloi eloise elouan elvire elya emeline emil emile emilio emine
    emmanuelle emmy enea enora enrico erik ernest esme estelle esther eugene eugenie eva evan evelyne ewa ezio
    ezra fabien fabienne fabrice fadila faiza fantine fatma fatou fatoumata fay felicie ferdinand fergus fernand
    finn fiona flavie flavien fleur flora florent floriane franck frank franziska freya freyja gabin gaelle
    gaetan gaspard gaston gaurav gauvain genevieve geoffrey gerald geraldine gerard ghislain giada giorgia
    giorgio giovanni gisele gizem gladys glenn gloria gontran grzegorz gudrun gunther gustave gwen gwenael
    gwendal gwenn hadrien hakan hamad hamed hanna hannah hannes haruki haruto hassan hatice heidi helena helga
    heloise henriette hermione herve hilaire hildur hippolyte hortense howard hua hugo hugues ibou ibrahima ida
    idris ignace igor ilan ilana iliana ilona ilyes ingrid iona ira irene irina iris isaac isaure isha isis
    ismael issa ivan jacek jacinthe jacqueline jad jakub jan jana janine janis jannie jason jasper jawad jeanne
    jens jeremie jeremy jeroen jesper jimena joachim joana joanna joao joaquin joelle joey johanna johannes
    jolanta jon jonas jonathan joost jordan jordi josephine josette josiane josselin joy joyce juan jude judith
    juliane juliette june justin justine kaan kai kamil karen karin karina karl karla karolina katell katia
    katja katrin kavita kay kenan kenneth kerem khadija khady khalil kieran kiran kirsten klara krzysztof
    laurene layla leana leandre leonore lieke lisbeth lise loane loris lotta louna loup luan luana ludivine lula
    lyna lyne lysandre maarten maciej magnus maider maimouna maina malek malia manal manel manish manuela
    marceau mariama marin marlon maryse mathys maud maude maureen mauricette maxence maxine mayeul meline melvin
    meriem merlin miles milo miranda mireille modou mourad murat myrtille nael naim nana ndeye neha nelly nestor
    neven nigel nikola nino ninon nisha noela noelle noham nolan nolwenn norah nuno octavie odin olafur olympe
    ondine onur oriane osvaldo oswald othman ozan paco pamela perla petra philibert pia prune quincy ragna raja
    rakesh rayan reyhan rhys rocco rohan rohit rokhaya romuald ronan roseline rufus safia salif samia sanaa
    sander saskia saul scarlett segolene selena selin serena seydou shana shreya sigrun siham silas sinan
    sixtine sjoerd sneha soren sten stine sunita sunniva svava svenja sylvette tanguy tara tea thelma theophane
    thijs thilda thora tiago tifenn till timeo titouan toni tonia tony torben tove tudor tugba umut urban uwe
    victoire viggo violaine vito wafa wanda warren werner wesley xenia yaelle yassine younes youri ysaline ysee
    yuna yvan zaid zeina zelda zelie zeynep zina zita zohra zoltan
    """
}
