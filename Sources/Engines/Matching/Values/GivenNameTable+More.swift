/// The second half of the groups, by the fullest form's letter.
extension GivenNameTable {
  static let secondGroups = """
    konrad conrad kurt con
    kristian christian kris
    ladislav laszlo wladyslaw vladislav laci
    lambert bert
    laurence lawrence laurent larry laurie lorenz laurenz lolo loulou
    laura laure lauren lora lori laurie lara laurine lolo laurena
    laurent lawrence lorenzo laurence lorenz laurens lolo larry laurie loren renzo lars loulou lauri enzo vavrinec lenz
    leon leo lionel leonel leonard leonardo
    leonard leonardo leonhard leo len lenny lennie leonid leon nardo lennart
    leonie leona leo nini
    leopold leopoldo leo poldi pol
    leslie lesley les
    liam william
    lidia lydia lydie lida
    lilian liliane lillian lily lili lil lilly liliana
    linda lynda lin lindy belinda
    lionel lio leo
    loic loick lolo ludovic lo
    louis lewis luis luigi ludwig lou loulou louie lui gigi lutz ludvig lodewijk alois loys louison
    louise luisa louisa lou loulou lulu luise loulie lola
    lubomir lubo ljubomir
    luc luke lucas luca lukas lucien lulu luka lukasz loukas
    lucia lucie lucy luciana luce lucille lulu lu luzia lucilla lucienne
    lucien lucian luciano lucio lulu luc
    ludovic ludvig ludwig ludo vico lud ludovico louis
    ludmila lyudmila lioudmila lyuda mila luda milla
    madeleine madeline magdalena maddalena madelaine maddie mado magda lena maddy malena madeleina leni made magali magdalene
    mael maelle maelys
    magdalena magda lena maggie madzia
    malgorzata margaret gosia malgosia
    malika mali
    mamadou mamadu mohamed doudou mam
    manon marie nonon
    manuel manny manu manolo lolo
    marc mark marcus marco marcos marek marko markus marck marc
    marcel marcello marcelo marcellin marcin
    marceline marcelle marcella marcie marcy celine
    margaret marguerite margarita margherita margarethe margareta margarete maggie meg megan peggy peg margo margot margaux marge margie madge daisy greta gretchen rita gretel marga maisie molly gosia margriet marit mette greet grete retta
    maria marie mary maria miriam mariya marija maryam myriam mimi mia maritza mari molly polly masha mariana marian marika marieke manya marusya masza maya may mitzi mieke meryem moira maura
    marieanne marianne mariana annie marian
    marieange
    marieclaire mc marieclo
    mariefrance mf
    mariehelene mh marilene
    mariejose marijo mj majo
    marielaure ml marielo
    marielouise ml malou marilou marylou marlou
    mariepierre mp mariep
    mariesophie ms mariso
    mariamagdalena marlene marilena marilene
    marina marine marinette mari rina marinka nina
    marion marianne marie mary mario
    marius mario mariusz
    marjorie margery marge marj jorie
    martha marta marthe marty mattie
    martin martijn martino marty tino tin marten
    martine martina tine tina
    mateo matteo matthew mat
    mathilde matilda mathilda matilde tilda mattie tilly mat mathou thilde mati
    matthew matthieu mathieu mathis matthias mathias mateo matteo matthaus mateusz matvey matt mat matty mathi mattias matheus mats thies matyas hias mathew mateus titi motya
    maurice mauricio maurizio moritz morris maury momo morrie moe
    maximilian maximilien massimiliano maximiliano max maxi maks maxime
    maxime maxim massimo maximus max maxou maks maksim
    maxwell max
    melanie melany mel melania mela
    melissa mel lissa missy melis
    mercedes merche mercy
    michael michel miguel mikhail michele mikael mickael mikkel michal mihai mihail mikel mike mick mickey mik mika mitch misha micha micky mischa mihaly miki michi mikael misza mico mikkel mic mikey mikolaj
    michaela micaela mikaela michele mickey kayla mika
    michelle michele micheline miquela mich shelly chelle mimi miche micha michou shell
    mieczyslaw mietek
    mihaela miha ela
    mildred millie milly
    milena mila milka
    miriam myriam miryam maryam mimi miri mariam mim
    mohamed mohammed muhammad mohammad mohamad muhammed mohand mehmet mamadou mehdi momo moh mo hamid hama mohcine mhamed muhamad mahomet simo moha
    monica monika monique moni nic moe nikki
    morgan morgane momo mo
    moses moise moshe moises musa moussa mo
    mustapha mustafa moustapha mus mous
    nadia nadezhda nadya nadine nadege nadja nad nada
    nadege nadia nad
    nancy nan ann
    natalia nathalie natalie natalya nataliya natasha nat nath tasha talia natacha tata naty nata nata lia
    nathan nathaniel nathanael nat nate nath natan nathy
    nicholas nicolas nikolaus nikolai nikolas nicolo niccolo nicola nikolaos mikolaj nico niko nick nicky nicko klaus claus niels nils colas nik nic kolya nicou nikos nikita nicolae niklas miklos nikolay colin claas
    nicole nicola nicoletta nicolette nikki nicky nico nic nik coco colette nicky
    nikita nikki nik
    nina antonina
    noah noe noa
    noel nowell nono
    noemie naomi noemi noelie nono nomi noe
    norbert nono bert norb
    norman norm normand
    octave octavio octavian ottavio tavi
    odile odilia odette didile
    olga olya olenka
    oliver olivier oliverio olli ollie oliv oli olly olive noll vier
    olivia olivie liv livia livvy ollie via oli
    omar umar oumar omer
    orlando roland lando
    oscar oskar osc oz ossi
    ottilie ottilia otti tilly
    pascal pasquale pascual pascale calou pasko
    patricia patrizia patrycja pat patty patti tricia trish pati patsy trisha paty patou
    patrick patrice patricio patrizio padraig pat paddy patou patryk rick patsy pato
    paul pablo paolo pavel paulo pawel pauli paulin pol popaul paulie pal poul pasha
    paula paola pauline paulina polly paulette popo pau lina paulita
    pauline paulina popo polly line lina
    pedro perico pedrito
    penelope penny nell pen poppy
    peter pierre pedro pietro piotr petr pyotr pieter petrus pete petey pier pierrot pitou piet petya per petter petros boutros pero pierrick peer petar petrik
    philip phillip philippe filippo felipe philipp filip phil pip philou pippo pil flip lippo
    philippine pippa philo fifi pippine
    phyllis phil
    pierre pierrot pitou pierrick peter
    pierreyves py pyves
    pierrealain pa
    pierrelouis pl
    pierrehenri ph
    pierremarie pm
    priscilla prisca cilla pris priscille
    prosper prosp
    quentin quintin quint quent tintin quinten
    rachel rachael raquel rachelle rach rahel ray shelley rachid rae
    rafael raphael raffaele rafa raph raff rafi rafal rapha raf
    raphaelle raffaella rafaela raph raf
    ralph rolf raul raoul ralf
    ramon raymond mundo moncho ray
    randolph randy randall
    raymond raimundo ramon ray raimund raymundo reymond momon mon
    rebecca rebekah rebekka becky becca bec reba bex becs
    regina regine gina reggie queenie reine
    reginald reggie reg ron
    reinhard rainer reiner
    remi remy remigio remigius rem
    renaud reynaldo reinhold rinaldo reno nono
    rene renato renatus
    renee renata renate nene rena
    ricardo richard riccardo ryszard ritchie rick ricky rich richie dick rico dickie ricki chard ric riri
    robert roberto rupert robin rob bob bobby robbie robby bert bertie beto robi bobbie roby robb
    roberta bobbie robbie bobby
    robin robyn rob robinson
    rodolphe rodolfo rudolf rudolph rudy rudi dolph dolfo rodo ruud
    rodrigo roderick rod rodri roderic ruy
    rodrigue rod
    roger rogelio ruggero rodge hodge rogier rutger
    roland orlando rolando rolly rollie rol
    romain roman romano romeo rom roma
    romane romana roma
    ronald ronaldo ron ronnie ronny reinald
    rosa rose rosalie rosemary rosie rosita rozalia rosalia rosetta rosine
    rosemary rosemarie rosie rose romy marie
    rosalind rosalinda roz rose linda
    roxane roxanne roksana roxy roxana
    russell russ rusty
    ruben reuben ben
    sabine sabina sabrina sab bina
    sabrina brina sab sabri
    said sayed saeed
    salvador salvatore sal chava toto salva turi
    samantha sam sammy sammie manta
    samir sami sam
    samuel samuele sam sammy shmuel sami samy samu
    sandra sandrine alessandra sandy sandro sandie
    sandrine sandy dine sand
    santiago santi diego iago
    sarah sara sally sadie sarita sari zara
    savannah vanna sav
    sebastien sebastian sebastiano seb sebi basti bas bastien bast sebas wastl seba sebou
    selim salim
    sergei serge sergey sergio serhii seryozha sergiy serj sergiusz sergi checho
    severine severin seve sev
    sharon shari shaz
    sheila celia
    sidonie sidney sid sido
    sigmund siegmund sigi zygmunt
    silvia sylvia sylvie sylviane sylwia sissi sil syl silvana vivi
    simon simeon simone szymon sim si shimon semyon sy simao
    simone simona simonne mona sim
    sofia sophie sophia zofia sofie soso sof soph fifi sonia sonya zosia sofiya so
    solange soso sol
    solene solenne soline so soso solen
    sonia sonja sonya sophia
    stanislas stanislav stanislaw stan stas stach stanley staszek
    stefan stephen stephane stephan stefano esteban estevan steven stevan etienne estevao stepan szczepan steve steph stevie stef steff steffen fan phane stefanos istvan stjepan stevo stevan staffan fanou
    stephanie stefanie stefania stephania steph steffi fanny fany stef steff stefi fannie stephie fani
    stuart stewart stu
    susan suzanne susanne susana susanna zuzanna suzan sue susie suzie suzy suzette sanne zsuzsa sukie zuza susi zanna shoshana su
    svetlana sveta svitlana lana swetlana
    sylvain silvain sylvano silvio syl sylvester vain
    sylvestre sylvester silvester sly vest
    tamara toma tami tamar tammy mara
    tatiana tatyana tania tanya tanja tata tati
    thaddeus tadeusz thad tad tadek
    theodora dora thea teodora theda
    theodore theodor teodoro fyodor fedor feodor theo ted teddy teo tedd dorus teodor
    theophile theo
    theresa therese teresa thea terry tess tessa resi terri tere tracy tracey theres maite
    thibault thibaut thibaud tibo thib titi theobald tib tibaut teobaldo
    thierry thiery terry titi dietrich
    thomas tomas tommaso tom tommy tomasz thom tomek toma thomasz tuomas massimo tomi toms
    thomasina tamsin tammy tommie
    tiffany tiff tiphaine tiffanie
    timothy timothee timoteo timotheus timofey tim timmy tima timo
    tobias toby tobie tobi tobiasz
    tristan tris tristram
    ulrich ulrike uli ulli ueli ulric
    ulrike uli ulli rike
    ursula ursule ursi uschi orsola urszula ula sula
    valentin valentine valentino val valou valtin valek
    valentina valentine val valya tina vale
    valerie valeria valery valeriya val valou lera vava vali
    vanessa ness nessa van vaness vaness
    vaclav vasek wenzel wenceslas
    veronica veronique veronika vero ronnie nika ronny roni vera wera nicky
    victor vittorio viktor vitya vic vick vico toto vika
    victoria victorine vittoria viktoria vicky vicki vic tori vika toria viki vickie tory
    vincent vincenzo vicente vince vinnie vinny vinz vin enzo chente wincenty vinc vinzenz vinni vinko zenz
    violette violet violetta viola vi
    virginie virginia ginny ginger gin vivi virgi nini
    vivian viviane vivien vivienne viv vivi bibiana
    vladimir volodymyr wladimir vlad vova volodya vladi waldemar wlodek
    vladislav vlad slava vladek
    walter gautier gauthier walt wally wouter wolter gualtiero valter
    wilfried wilfrid wilfred will fred wilf willi
    wilhelm willi willy wim william helm bill
    wilhelmina wilma mina willa minna billie minnie helma
    william guillaume willem wilhelm will bill billy willy liam willie wim guglielmo billie bil wills
    winifred winnie fred
    winston win winnie
    wolfgang wolf wolfi wulf
    xavier javier xav xavi zavier saverio ksawery xave
    yannick yannic yann yan nick yaya jannik
    yasmine jasmine yasmina yasmin jasmin yas mina jas jazz yassi
    yolande yolanda iolanda yoyo yoli jolanda
    youssef yusuf yousef yussuf joseph youcef yusef joe
    yohann johan johann yoann yoan yo yohan joan
    yvette ivette yve vettie
    yves ivo yvon yvo
    yvonne ivonne vonnie von yvon evonne
    zachary zacharie zacarias zack zach zak zac zakaria zakariya
    zinedine zizou zine
    zoe zoey zoya zoi
    zuzana zuzka suzanne
    tomislav tom tomo
    miroslav mirek miro miroslaw mirko
    radoslav radek radoslaw rado
    boleslaw bolek
    zbigniew zbyszek zbig
    wojciech wojtek
    malgorzata gosia
    katarzyna kasia kaska
    jadwiga jadzia
    krystyna krysia
    ewelina ewka
    dorota dorotka
    agata agatka aga
    ferdinando nando
    guadalupe lupe lupita
    concepcion concha conchita
    dolores lola lolita
    rosario charo
    pilar pili
    enrique quique kike
    antonella nella antonia
    gioacchino gino
    luigi gigi gino louis
    domenico mimmo
    raffaele lello
    tommaso tommi
    olufemi femi
    oluwaseun seun
    oluwatobi tobi
    chukwuemeka emeka
    babatunde tunde
    oluwadamilola dami damilola
    temitope temi tope
    ayodele ayo dele
    krishna kris kishan
    lakshmi laxmi
    priyanka priya
    rajesh raj
    rajendra raj
    subramaniam subra mani
    venkatesh venkat venky
    siddharth sid
    aniruddha ani anirudh
    minseok minsuk
    seoyeon suyeon
    """
}
