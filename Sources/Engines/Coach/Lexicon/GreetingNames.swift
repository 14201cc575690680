/// Given names, only to tell a person from a thing at the head of a message, and short forms that
/// name the same person. Nothing is ever concluded from a name about its bearer. Origin: general
/// knowledge, written for this project.
enum GreetingNames {
  static let common = """
    adam adele adrien agathe agnes aicha alain albert alex alexandra alexandre alexis alice aline amanda amandine amelie amina amine
    ana anais andre andrea andrew angela anna anne antoine antonio ariane arnaud arthur audrey aurelie aurelien axel ayoub baptiste
    barbara bastien beatrice ben benjamin benoit bernard bertrand bilal brian bruno camille carlos carole caroline catherine cecile
    celia celine charles charlotte chloe chris christelle christian christina christine christophe claire clara claude claudia
    clement clementine coline corentin cyril damien dan daniel daniela david deborah delphine denis diana didier dominique
    driss edouard elena eleonore elias elisa elisabeth elise elodie eloise emilie emily emma emmanuel emmanuelle enzo eric erik
    erwan estelle esther ethan etienne eva fabien fabrice fanny farah fatima fatou felix florence florent florian franck francois
    francoise frank fred frederic gabriel gabrielle gael gaelle gauthier gautier geoffrey george gerard gilles giulia gregoire
    gregory guillaume gustave habib hakim hannah hans harry hassan helen helena helene henri hugo ibrahim ines ingrid irene isabelle
    ismael jack jacob jacques jakub james jamila jan jane jean jeanne jeff jennifer jeremie jeremy jerome jessica jim joachim joan
    joanna johan john jonas jonathan jordan jose joseph josephine josh joshua juan jules julia julie julien juliette justine karim
    kate katia kevin khadija kim kwame lars laura laure laurent lea leila lena leo leon leonie lina linda lisa loic lola louis louise
    luc luca lucas lucie lucy ludovic lukas lydia mael maeva magali malik mamadou manon marc marcel marco margaux maria mariam marie
    marina mario marion mark marta martha martin martine mary mateo mathieu mathilde matthew matthias matthieu maud maurice max
    maxence maxime megan mehdi melanie melissa michael michel michele mike mohamed mohammed monica morgane mourad moussa nadia
    nadine naima natalia nathalie nathan nicolas nina noah noemie nora norbert olga olive oliver olivia olivier omar oscar oumar
    pablo pascal patrice patricia patrick paul pauline pedro peter philippe pierre priya quentin rachel rachid raphael raphaelle raul
    rebecca remi remy renaud rene richard robert robin rodrigue roger romain roman romane rosa rose ruben ryan sabine sabrina said
    salma salome sam samia samir samuel sandra sandrine sara sarah sebastien serge sergio simon simone sofia sofiane soizic sonia sophie
    souleymane stefan stephane stephanie steve steven susan sven sylvain sylvie tania tatiana theo theodore thibault thibaut
    thierry thomas tiago tim timothee tom tony tristan valentin valentine valerie vanessa vera veronica veronique victor
    victoria vincent virginie viktor walid wendy wei william xavier yacine yann yannick yasmine yassine yoann yohan youssef yves yvonne zoe
    """

  /// One group a line: any of them may greet the bearer of any other.
  static let nicknames = """
    alex alexandre alexandra alexander alexis alexia sacha sasha aleksandra alejandro
    max maxime maximilien maximilian maxence
    sam samuel samantha samira samir
    ben benjamin benoit
    nico nicolas nicholas nick nicola nicole
    mike michael mickael mick michel
    chris christophe christopher christian christine christina christelle
    kate katherine catherine kathryn katie cathy kathy cat
    tom thomas tommy
    dan daniel danny danielle daniela
    matt matthew mathieu matthieu mat
    will william bill guillaume willy
    bob robert rob bobby
    jim james jimmy jamie
    fred frederic frederique alfred frederick
    seb sebastien sebastian
    flo florian florence florent
    steph stephane stephanie
    manu emmanuel emmanuelle manuel
    phil philippe philip philipp
    dom dominique dominic
    greg gregory gregoire
    jo joseph joanna johanna joe joel
    joe joseph
    liz elizabeth elisabeth beth lizzie eliza
    vero veronique veronica
    val valerie valentin valentine valentina
    caro caroline carole carolina
    pat patrick patricia patrice
    tim timothee timothy
    tony anthony antoine antonio
    andy andrew andrea andre andreas
    dave david
    steve steven stephen etienne
    ed edward edouard eduardo eddy
    gab gabriel gabrielle gabriela gaby
    raph raphael raphaelle
    jon jonathan john johnny johnathan
    josh joshua
    kim kimberly
    lea leah
    lou louis louise
    vic victor victoria viktor
    vince vincent
    zach zachary
    becca rebecca becky
    jenny jennifer jen
    jess jessica
    sue susan suzanne
    meg margaret megan maggie
    theo theodore theophile
    nat nathalie natalie nathan natasha natalia
    seb sebastian
    ray raymond
    rick richard rich dick
    sandy sandra alexandra sandrine
    momo mohamed mohammed
    lili lilian liliane emilie
    mel melanie melissa
    clem clement clementine clemence
    jb jean-baptiste
    djam djamel
    ale alessandro alejandro alessandra
    isa isabelle isabel isabella
    mag magali magalie
    cris cristina cristian
    leo leon leonard leonardo leonie leopold leandre leonor
    luc lucas lucien
    anna annabelle annabel annie anne
    ana anabela anabelle anais
    lena helena magdalena elena
    tina christina martina valentina bettina
    oli oliver olivier olivia
    al alan albert alfred alain ali
    charlie charles charlotte
    paddy patrick padraig padraic
    jack john jackson
    harry henry harold harriet
    peggy margaret marguerite
    ted edward theodore edmund
    hank henry
    ned edward
    chuck charles
    betty elizabeth
    libby elizabeth
    sasha alexander alexandre alexandra aleksandr oleksandr
    misha mikhail mykhailo michel
    dima dmitri dmitry dmytro
    vanya ivan
    masha maria mariya
    katya ekaterina yekaterina
    pepe jose
    paco francisco
    nacho ignacio
    quique enrique
    beppe giuseppe
    hannes johannes
    fritz friedrich
    kasia katarzyna
    gosia malgorzata
    ola aleksandra
    kuba jakub
    inga ingibjorg ingrid ingeborg
    tunde babatunde
    seun oluwaseun
    emeka chukwuemeka
    temi temitope
    titi thierry christine
    gigi ghislaine gilbert georges
    lulu lucie ludovic lucien
    mimi mireille michele
    zizou zinedine
    gus august auguste augustin gustave
    bea beatrice beatriz beatrix
    fran francis francesca frances francisco
    frank franck francois franklin
    fanny stephanie francoise
    jeff geoffrey jeffrey geoffroy
    lina angelina carolina melina
    lulu lucie lucien ludivine
    ted theodore edward thaddeus
    marge marguerite margaux margot
    sara sarah
    eli elias elie elijah elizabeth
    gil gilbert gilles
    ines inez
    """
}
