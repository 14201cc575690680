/// Given names with their everyday forms: nicknames, clippings and spellings that one person may
/// use side by side. Written from general knowledge of French, English, German, Spanish,
/// Portuguese, Italian, Slavic, Arabic, Dutch and Nordic usage; a short form may belong to several.
enum GivenNameTable {
  /// One group a line; the first word is the fullest form. Compounds are written joined.
  static let groups = firstGroups + "\n" + GivenNameTable.secondGroups

  private static let firstGroups = """
    abdallah abdullah abdoullah abdoul abdel
    abderrahmane abdelrahman abdurrahman abderrahim abdou abdo
    abigail abby abbie gail abi
    abraham abram abe ibrahim brahim avraham
    adalbert bertl adal
    adelaide adele ada heidi addie
    adrien adrian adriano adri hadrien
    agathe agatha agata aga
    agnieszka aga agnes jagna
    agnes ines agnese neza
    ahmed ahmad achmed hamed
    aicha aisha ayesha aysha aissa
    alain alan allan allen al
    albert alberto bert al berto albie bertie
    aleksandra aleksandar ola sasha sacha
    alexander alexandre aleksandr aleksander alejandro alessandro alexandros alex alec alek sandy sasha sacha sascha xander zander lex ale sandro jandro alexis olek shura iskander lekan
    alexandra aleksandra alejandra alessandra alex sandra sandy sasha sacha sascha lexi lexie ale ola alexa xandra
    alexis alex lexi alexi
    alfred alfredo alf fred freddy fredo alfie
    alice alicia alix alycia ali lili licia
    alison alisson allison ali ally
    aloysius alois luis al aloys
    amadou amadu ahmadou doudou
    amanda mandy manda
    amelie amelia amalia amy mel mely lia emelie milly
    aminata amina ami mina aminatou
    anastasia anastassia nastya nastia asya stacy ana anastasiya nastja tasia
    andre andrew andreas andrea andrei andrej andrey andrzej andres andy andi drew dede dre andris drea anders
    andrea andreia andie drea andi andree
    angela angele angelique angie angelina angelica ange angel lina
    angelo angel ange
    anita ana
    anna anne ana ann annie hanna hannah anya ania anja anouk annika annette nan nancy anais anouchka nina anita ania nettie aneta
    annabelle anabel annabel belle anna bella
    annemarie annamaria annmarie annem
    annesophie annso anneso asophie
    anneclaire annec anneclo
    annelaure annelo
    anselme anselm ansel
    anthony antony anton antoine antonio antonin tony toni toine toinou titoine ant antek tonio toon tonin antho nino
    antoinette antonia toni nettie toinette tonia antonella
    apolline polly popo
    archibald archie baldo
    arnaud arnault arnold arno arnaldo nono arnie
    arthur arturo artur art artie thuthur tutur
    astrid asta
    aude audrey audrie drey
    augustin augustine august augusto gus gusti auguste tin gust
    aurelie aurelia orelie aure lili rely aurel lia
    aurelien aurelio aurel relien orel
    axel axelle ax aksel
    baptiste bapt bap bat titi batiste battista tiste
    barbara barbe barb babs barbie basia barbra babette varvara varya
    barnabe barney barnaby
    bartholomew bart bartek barto bartosz bartholome bartolomeo tolo
    basile basil vasily vassili vasya vasilis vasile
    beatrice beatrix bea trixie trix beatriz bice beate
    benedicte benedikte ben bene benedetta
    benedict benedikt benedetto ben benny benito bendik
    benoit benoist ben beno benou
    benjamin ben benji benny benj jamin benja benjy veniamin
    bernard bernhard bernardo bernie nanard bern berni
    bernadette bernie nadette detta bern
    bertrand bert bertie
    beverly bev
    blandine blanche
    boguslaw bogdan bogus
    boris borya borja
    bradley brad
    brendan brandon bren
    brigitte bridget brigid birgit bri bridie gitte britta gigi
    bruno nono
    calvin cal
    cameron cam cami
    camille camilla camila cam cami millie milla
    carl karl carlo carlos charles carel karel
    carlos carlo charlie carlitos litos
    carmen carmela mela
    caroline carolyn carolina carol caro karolina carrie karoline lina line carola carolin lynn
    catherine katherine kathryn catarina caterina catalina katarina ekaterina yekaterina katerina katharina cathy kathy kate katie kat cat kitty katya katia kasia katja cath cate trina rina katrin catrin kathrin karin carine katarzyna kaja lina
    cecile cecilia cecily ceci celia cissy cecilie cilla
    cedric ced cedrick cedou rick
    celestine tina celeste cel
    celine selina celina cece line cel
    chantal chantale tal
    charles carlos charlie chuck chas chip charly charlot karl carl carlo chaz karol
    charlotte charlie charly lotte lottie carlota lola char chacha cha carlotta
    chloe cloe clo khloe
    christelle kristelle chris cricri christel kristel
    christian cristian christiaan kristian chris chrissy cricri kris
    christiane kristiane chris
    christina christine cristina kristina kristin christin kirsten chris chrissy chrissie tina tine kris krissy kiki cris stina
    christopher christophe kristof christoph cristobal christoffer kristoffer krzysztof chris kit topher kris tof toph tophe stoffel kester cristoforo krzys
    claire clara clare klara clarissa clair chiara
    claude claudius claudio klaus
    claudia claudie claudine claude dina clo clau
    clemence clementine clemency clem clemmie tina minnie
    clement clemens clemente clem clemi
    clothilde clotilde clo cloclo
    colette nicolette coco lettie
    constance constanza konstanze connie conny cons
    constantin constantine konstantin konstantinos kostya costa kostas kostia dinos gus tino
    coralie cora coco coral
    corentin coco coren tintin
    corinne corinna corine coco cori rin
    cornelius cornelis cornell neil con cor kees nelis
    cornelia nelly corrie neli
    cyril cyrille kirill kiril cy
    cynthia cindy cyn
    damien damian damiano dam dami
    daniel danny dan dani daniele danilo danila dany nel danek
    danielle daniela daniele dany dani ella danni daniella
    david dave davy davey davide dawid vid davi daoud dawud
    deborah debora debra deb debbie debby
    delphine delfina del delphi fifine delf
    denis dennis denys dionisio denny den denise
    denise denyse nisa deni
    derek derrick dirk del
    desmond des
    diane diana dianne di dina
    didier didi
    diego jaime santiago
    dimitri dmitri dmitry dmitriy dimitrios dima mitya dimi dimitris mitia demetrius dim
    dominic dominique dominik domenico domingo dom nick mimi domi nico
    dominique domi dom nikki dominica mimi
    donald don donnie donny
    dorothy dorothee dorothea dot dottie dolly thea doro dora dory
    douglas doug dougie
    edith edie edyta dita
    edmond edmund ed ned eddie eddy mundo
    eduardo edward edouard edoardo eduard ed eddie eddy ted teddy ned ward edu lalo doudou edek edvard
    edwige hedwig jadwiga edvige
    eileen aileen ellen evelyn
    elena helena helen helene elen ellen eleni alyona lena lenka nell nelly ella jelena olena yelena ilona aliona leni hella
    eleonore eleanor eleonora leonore leonora nora nell ellie elea nono elle lenore leo lenny eleanore
    elias elie elijah ilias ilyes eli ilya elliot
    eliane lili
    elisa elise elyse lise lisa elsie elissa
    elisabeth elizabeth elizaveta elisabetta elspeth isabel isabelle isabella liz lizzie lizzy liza lisa beth betty betsy bess bessie eliza elise elsa elsie libby lisbeth babette bette ella ela lili lisl liesel elzbieta ela sissi babeth zabeth betina bettina izzy lis
    elodie elo lody elodi didi
    eloise heloise elo louise lolo
    emanuel emmanuel manuel manu manny emman manolo mano manel
    emanuela emmanuelle manuela manu emma manue emanuelle
    emile emil emilio milo mil emiliano
    emilie emily emilia emi emy em emmy mimi millie milly emilka mila lili emely mili
    emma em emmy emmie ema
    eric erik erich erick ric rick riri
    ernest ernesto ernst ernie tito
    estelle stella esther estella essie ester esty
    esteban stephen
    etienne stephen tienne titi esteban
    eugene eugenio evgeny yevgeny evgeni eugen gene zhenya gege jevgeni
    eugenie eugenia genie ninie
    eva eve evie evita ewa evi ieva
    evelyn eveline evelyne evie eve lyn
    fabien fabian fabio fab fabi
    fabienne fabiana fab fabi
    fabrice fabrizio fab fafa fabri
    fatima fatma fatou fatoumata fati fatim fatimata fatimah
    federico frederick fede rico
    ferdinand fernando fernand ferdi fer nando nand
    fiona fi
    flavie flavia flav
    flora fleur florence flo
    florence florencia florenz flo flossie flor florrie
    florent florentin flo florentino
    florian floriane florin flo flori flor
    francis frances francisco frank frankie fran francesco
    francesca francisca frances francoise franziska fran franny francine paca paquita cesca franzi fanny frankie fanfan cica chica
    francisco francesco francis franz frank frantisek franciszek paco pancho cisco kiko curro franck franky frans ferenc chico
    francois fanch fanfan francesco francisco
    francoise francine fran fanfan soizic fafa francette
    franck frank francky franky
    franz frank franzi
    frederick frederic frederik friedrich federico fryderyk fred freddy freddie fritz fredo rick fede fredi frits rico frederico
    frederique frederica friederike fred freddie rika freda ricky fre
    gabriel gabriele gabe gaby gabi gavriel gab biel jibril djibril gavril
    gabrielle gabriela gabriella gaby gabi gab gabby brielle ella gabs
    gael gaelle gaetan gaga
    gaetan gaetano tano gaet
    gaspard caspar kaspar casper jasper gaspar gas
    genevieve genoveva ginette gen genny viviane gege jenny eve
    geoffrey geoffroy jeffrey godfrey gottfried jeff geoff joffrey
    george georges georg jorge giorgio jorgen yuri jerzy georgios georgie jo geo jojo jurgen joris goran jurek joerg jordi giorgos igor gjorgji
    georgia georgina georgette georgie gina georgiana
    gerald geraldo gerry jerry gege
    geraldine gerry geri gege
    gerard gerhard gerardo gerry jerry gege gerd geert
    germain german
    gertrude gertrud trudy gertie trude
    ghislaine gigi gislaine ghis
    gilbert gil gib bert gilberto
    giovanni gianni nanni vanni gio johnny giannino
    giuseppe beppe peppe peppino pino joseph geppo
    giulia julia giuli giulietta
    gloria glo
    gonzalo gonza gonzague
    gregory gregoire gregor gregorio grzegorz greg grigory grisha goyo gregg gregou grega grigori
    guillaume william guillermo guilhem guilherme willem guigui guitou guillou gui will yom memo guille
    gunther gunter gunnar
    gustave gustav gustavo gus gust gusti tavo gustaf
    guy guido vito
    gwendoline gwendolyn gwenaelle gwen wendy gwenn gwenola
    gwenael gwen gwenn
    hannah hanna anna hana ann hanne hania
    hans johannes hannes hansi johann
    harold harry hal harald
    harriet harriett hattie harrie henriette
    hassan hasan hassane
    heather hetty
    hector ettore ector
    helmut helmuth helmi
    henri henry heinrich enrique enrico henrik hendrik harry hank hal rico kike heinz henk riri hein heinz quique henryk heiner henning
    henriette henrietta enriqueta etta hattie jette riette henni
    herbert heribert herb bert herbie
    hermann herman armand hermi
    herve harvey
    hilary hillary hilaire
    hippolyte hippo polyte
    hortense hortensia
    houria houriya
    hubert hugh bert hub hubi
    hugo hugh hugues ugo huw hughie
    hussein hussain houcine hocine husayn hossein
    ignacio ignace ignatius ignaz nacho inaki iggy ignas
    igor gosha
    ingrid inga inge
    irene irina ira arina rena renie iryna
    isaac isak izaak ike zak itzhak ishaq
    isabelle isabel isabella isa izzy bella belle zaza ysabel isabeau babel izabela iza bel sabelle
    isidore isidoro izzy isi
    ismael ishmael ismail isma smail
    ivan vanya ivo iwan john yvan vania
    jacob jakob jacques james jake jack yakov jaap jago kuba jakub jac coby giacomo jacobo yaakov yacoub jacopo jeppe iago
    jacqueline jackie jacky jacquie jaclyn jacquotte line jac jacquelyn
    jacques james jacky jacquot jack jacquo
    james jim jimmy jamie jimmie jem jaime jacques seamus hamish diego santiago jameson jay jimbo giacomo
    jan johannes johan yann
    jane jayne jeanne janet janey jenny janie jean janice jana
    jaroslav jarek jaro yaroslav jaroslaw
    jason jay jase
    javier xavier javi xavi
    jean john jeannot juan hans jan jeanjean johannes giovanni
    jeanbaptiste jb jeanba jeanbat jean baptiste jbap
    jeanchristophe jc jeanchri christophe jeanchristo
    jeanclaude jc jeanclo
    jeandaniel jd
    jeanfrancois jf jeff jeanfra francois jeanfran
    jeanjacques jj
    jeanlouis jl jeanlou
    jeanluc jl luc jeanlu
    jeanmarc jm jeanma
    jeanmarie jm jeanma
    jeanmichel jm jeanmi jimmy
    jeanne johanna joanna joan jane jeannette jeanine juana giovanna jeannie janina nanette joanne jenny yanna zhanna jeannine
    jeannoel jn jeanno
    jeanpascal jp
    jeanpaul jp jeanpo paul
    jeanphilippe jp jeanphi philippe
    jeanpierre jp jeanpi jeanpierrot
    jeansebastien js jeanseb
    jeanyves jy jeany
    jeffrey jeff geoff
    jennifer jen jenny jenn jennie jenna jenni jinny
    jeremy jeremie jeremiah jeremias jerry jem jere jez jerem
    jerome hieronymus jeronimo gerome jerry jer girolamo jeje hieronim
    jesse jess
    jessica jess jessie jessi jesska jessy
    jesus chus suso chuy
    joachim joaquin joaquim jochen quim joakim achim yoakim kim
    joan joanie joanna
    joanna johanna joanne jo joasia asia hanna jana giovanna annie joa
    joel jo
    jonathan johnathan jon jonny nathan john jona jo yonatan johnny jonas
    johannes johann johan john hannes hans jan jens joan janne jo
    john johnny jack jon jan ian juan jean johan johann giovanni ivan sean shaun ewan yann hans joao yahya jonny jackie evan ioan ioannis giannis yannis
    jordan jordi jordy jo
    jorge jordi coque
    jose josep jose joseph pepe chema josito zeca ze pepito
    josephine giuseppina josefina josie jo josy fifi pepita josette joey fina josiane sefina
    joseph jose josef josep josip yosef yousef youssef yusuf jusuf osip giuseppe joe joey jo jojo sepp pepe jos jozef joop zef jody beppe josh iosif
    joshua josh josue
    josiane josy
    juan juanito juancho johnny
    judith judy jude jodie judit ju
    julian julien giuliano jules julio ju juju julius iulian jule juli
    julia julie giulia juliette jules ju juju july yulia iulia julka jul yuliya juliet julieta
    juliana juliane julianne giuliana jules
    juliette juliet giulietta julieta juju ju julie
    julius jules julio giulio
    justin justine justus ju juju justino juste
    kaitlyn caitlin katelyn kate katie kay
    karen karin karine caren kaz
    karim kerim kareem
    katrina trina kat
    kenneth ken kenny kent
    kevin kev kevan keke
    khadija khadidja kadija kadi khadidiatou dija
    khalid khaled
    kimberly kim kimmy kimberley
    """

  /// Frequent given names that are in no group above; they help to tell which word is the given name.
  static let others = """
    aaliyah adam aidan aiden ali alma amine amir anas anatole andrii anil anjali antonina anwar arun ashley asma ayoub
    ayman bianca blaise bonnie brian bryan byron capucine carla cassandra celestin cesar chadia chiara chris clarisse
    cody colin craig cyprien dario dawn dean deepak diana dora dorian doris dylan edgar elia eline elsa elvira emeric enzo
    erica erin erwan ethan farid farida faustine fatiha felix fella fernande fred fulvio gaia garance gary glen gilles giles
    ginevra graham grace guillemette habib hajar hakim halima hamza hanane heather hedi heike hiba hicham hiroshi holly
    houda iain ian ibtissam ilham iman imane imran ines inaya irma ivana ivy jade jamal jamila janek jared jocelyn jocelyne
    joris jules jun juna kader kamel kamila karima kawtar kayla keith kelly ken kenza kenji kerstin khadim kyle lamia lamine
    lana lars latifa laszlo lea leah leila leo lena leticia lia lila lilou lina lino lisa livia lloyd logan lola lorena
    lorraine lou louane luna lyes mae maeva magali mahmoud maia malik malo manfred marcia marcin maria maya meera megan mei
    mehdi melina mila milan ming mina mira mirjam moncef mona mounir mouna muriel nabil nadir naima najat najib nassim nawel
    nell nelson neil nicoleta nikhil nils noor nora nour oceane olaf ophelie osman oumaima owen paloma perrine phoebe pooja
    priya rachid rahma rahul rajiv rania ravi raya reda regis reza rim rita roberta rosalie ross ruth ryan saad sacha salma
    salome samira sana sanjay scott sean selma seth shane shirley sidi sihem sofiane sonam soraya souad soumia stacey stan
    stella sunil suresh sven swann sybille tao taylor terence thais theo thea thuy timo tina todd travis trevor tyler valere
    vera vijay vikram virgile wassim wayne wei wendy wissam yacine yael yanis yara yuki yoan zahra zakia zara zineb
    minh linh huong lan hoa tuan hung dung phuong thanh trang anh ngoc quang hai nam son long duc khai kim min jin seo
    hiro taro ken akira satoshi naoki yuko haruka sakura kenta takashi makoto keiko hana xin yan jing hao ling fang
    """
}
