/// Given names that are common where French and English are spoken, folded: they tell a person from
/// a firm where nobody known fits. Only for that; nothing is concluded from a name.
enum NoteGivenNames {
  static let common: Set<String> = Set(
    """
    aaron abdel abdou abdoulaye abel abigail achille adam adama adele adeline adil adrian adrien afonso agathe agnes ahmed \
    aicha aida aisha aissatou ali alain alan alba alban albert alberto alejandro aleksandra alex alexander alexandra \
    alexandre alexia alexis alfred ali alice alicia alina aline alison alix allan alma alpha amadou amanda amandine amara \
    amber amelie amin amina amine aminata amir amit amy ana anais anas andre andrea andreas andrei andrew andy angel angela \
    angele angelique anika anil anissa anita ann anna annabelle anne annie anthony antoine anton antonin antonio anya apolline \
    ariane arnaud arthur arun asma assane astrid aude audrey august augustin aurelie aurelien austin awa axel axelle aya ayoub \
    aziz baptiste barbara bastien beatrice ben benedicte benjamin benoit bernadette bernard bertrand bianca bilal bjorn blanche \
    boris boubacar brad brahim brandon brian brice brigitte bruno bryan caio camila camille carina carl carla carlos carmen \
    carole carolina caroline cassandra catherine cecile cedric celia celine chantal charles charlotte cheikh chen chiara chloe \
    chris christelle christian christina christine christophe christopher claire clara clarisse claude claudia claudine clemence \
    clement cleo clotilde colin constance coralie corentin corinne craig cyril cyrille dalila damien dan dana daniel daniela \
    daniele danielle daphne david deborah delphine denis denise diana diane didier diego dimitri dina djibril dmitri dominique \
    donald doriane dorian dylan edgar edith edouard eduardo edward ekaterina elena eleonore eli elias elie elijah elina eliott \
    elisa elisabeth elise elizabeth ella elliott elodie eloise elsa emilia emilie emilien emily emma emmanuel emmanuelle enzo eric \
    erica erik erika erin erwan esteban estelle esther ethan etienne eugenie eva evan eve evelyne fabian fabien fabienne fabio \
    fabrice fadi faiza fanny farah farid fatima fatou fatoumata federico felicia felipe felix ferdinand fernando fiona flavie \
    flora florence florent florian floriane franck francesca francesco francis francisco franck francois francoise frank fred \
    frederic frederique gabin gabriel gabriela gabrielle gael gaelle gaetan garance gary gaspard gautier genevieve geoffrey \
    george georges gerald gerard geraldine ghislain giulia giuseppe gloria grace graham greg gregoire gregory guido guilhem \
    guillaume gustave guy gwenaelle hadrien hakim hamid hamza hannah hans harold harry hassan heather hector helen helena helene \
    heloise henri henry herve hicham hippolyte hortense houda hubert hugo huong ian ibrahim ibrahima igor ilan ilyas imane imen \
    ines ingrid irene iris isaac isabel isabella isabelle ismael issa ivan jack jackie jacob jacqueline jacques jade jakub jalal \
    james jamie jan jana jane janine jasmine jason javier jay jean jeanne jeff jen jennifer jenny jeremie jeremy jerome jess \
    jessica jesus jill jim jimmy joachim joan joanna joao joaquin joe joel joelle johan johanna johannes john johnny jonas \
    jonathan jordan jorge jose joseph josephine joshua josiane juan judith jules julia julian juliana julie julien juliette \
    justin justine kai kamal kamel kareem karen karim karima karin karine karl kate katharina katherine kathleen katia katie \
    kayla keith kelly ken kenneth kenza kevin khadija khadim khaled khalid kim kirsten klaus kristina kumar kyle laetitia laila \
    lamia lamine lara larissa lars laura laure laurence laurent lauriane laurie laurine lea leah leila lena leo leon leonard \
    leonie leonor leslie lila lilia lilian liliane lilou lily lina linda lionel lisa lise livia liz loic lola lou louis louisa \
    louise luc luca lucas lucia lucie lucien ludivine ludovic luis luisa luiza luke lukas lydia lydie lyes macha maddie madeleine \
    mael maelle maeva magali mahmoud maia maite malik malika mamadou manon manuel manuela marc marcel marcelo marco marcos \
    margaux margot maria mariam mariama mariana marianne marie marina mario marion marius marjorie mark markus marta martha \
    martin martina martine mary maryam mat mateo mateusz mathew mathias mathieu mathilde matt matteo matthew matthias matthieu \
    maud maureen maurice max maxence maxime may maya mehdi mei mel melanie melina melissa melody mia michael michal michel \
    michele micheline michelle miguel mike mikael mila milan mira miriam moez mohamed mohammed moise monica monique morgan \
    morgane mounir moussa muhammad muriel mustapha myriam nabil nadege nadia nadine nael naim naima nancy naomi nassim natacha \
    natalia natalie natasha nathalie nathan nawal nelly nicholas nick nico nicolas nicole niels nikhil nils nina noa noah noe noel \
    noelle noemie nora norbert nour octave odile olga oliver olivia olivier omar oscar oskar oumar oumou ousmane owen pablo pamela \
    paola paolo pascal pascale pat patrice patricia patrick paul paula pauline pavel pedro penelope perrine peter petra phil \
    philip philippe pierre pierrick piotr priya prune quentin rachel rachid rafael raj rajesh ralph rami ramzi raphael raphaelle \
    raul ravi raymond rebecca regis remi remy renaud rene ricardo richard rita rob robert roberto robin rodolphe rodrigo roger \
    roland romain roman romane romeo ronald rosa rosalie rose roxane ruben ruth ryan rym sabine sabrina sacha said salah salim sally \
    salma salome sam samantha samia samir samira samuel samy sandra sandrine sara sarah sasha saskia sean sebastian sebastien selim \
    selma serena serge sergio seydou shirley sidonie silvia simon simone skander sofia sofiane solange solene sonia sophia sophie \
    soraya stan stanislas stefan stefania stefano stella stephan stephane stephanie stephen steve steven sunita susan susana \
    suzanne svetlana swann sven sylvain sylvaine sylvie taha tamara tanguy tania tara tarek tatiana ted teresa tess thais theo \
    theodore theophile therese thibaud thibault thibaut thierry thiago thomas tiago tiffany tim timothe timothee timothy tina \
    titouan tobias tom tomas tony tracy tristan tunde ugo ulrich urs ursula valentin valentina valentine valerie vanessa vera \
    veronica veronique vicky victor victoria vincent viola violaine violette virginie vivian viviane vivien vladimir wafa walid \
    walter wassim wei wendy werner wilfried will william xavier yacine yael yan yann yannick yara yasmina yasmine yassine yoann \
    yohan yolande youcef younes youssef yuki yulia yves yvette yvonne zacharie zack zainab zakaria zara zineb zoe zohra jb jp \
    tariq akash ananya deepak divya neha pooja rahul rohan sanjay sunil vikram lin ming hiroshi kenji satoshi sakura minh thu linh \
    ngoc kwame kofi ama chidi ngozi femi yemi ade amadi zola thabo sipho lerato ludmila oksana olena iryna bogdan
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
