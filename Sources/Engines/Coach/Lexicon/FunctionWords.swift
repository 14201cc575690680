/// The small words of the languages, for telling them apart; short forms and words run together.
/// Origin: closed classes of the grammars (articles, pronouns, auxiliaries, prepositions) and the
/// commonest verbs forms, written down for this project.
enum FunctionWords {
  static func load(into compiler: inout PatternCompiler) {
    compiler.classify(.french, french)
    compiler.classify(.english, english)
    compiler.classify(
      .spanish,
      "el los las que por para una con estoy hola gracias usted su muy pero como esta soy tengo mi me gustaria puede trabajo"
    )
    compiler.classify(
      .german,
      "der die das und ist nicht ich sie mit ein eine fur auf wir haben hallo guten danke ihre ihr bin wurde zu uber einen einem kann konnte im vom"
    )
    compiler.classify(
      .italian,
      "il gli che per una con sono ciao grazie lei suo molto ma come questo mi piacerebbe della di buongiorno vorrei nel ho"
    )
    compiler.classify(
      .portuguese,
      "o os as que por para uma com estou ola obrigado obrigada voce seu muito mas como esta sou tenho meu gostaria do da em nao"
    )
    compiler.classify(
      .dutch,
      "de het een en ik jij je niet met voor op wij hebben hallo dank uw bent zou graag van bij ben over")
    compiler.classify(.youSingular, "tu te t toi ton ta tes tien tienne")
    compiler.classify(.youFormal, "vous votre vos votres")
    compiler.classify(.imperative, imperatives)
    compiler.classify(.youEnglish, "you your yours yourself ya")
    compiler.classify(.selfFrench, "je j me m moi mon ma mes")
    compiler.classify(.selfEnglish, "i my me mine myself")
    compiler.classify(.we, "nous notre nos we our us on")
    compiler.classify(
      .negation,
      "ne n pas jamais aucun aucune sans rien not no never without don doesn didn isn won t nothing none cannot"
    )
    compiler.classify(
      .preposition,
      "sur about on de d du des of for pour a au aux at in dans en chez with avec from by par around autour between entre vers regarding concernant"
    )
    compiler.classify(
      .determiner,
      "le la les l un une des du the a an this that these those ce cet cette ces mon ma mes my ton ta tes votre vos your notre nos our leur leurs their son sa ses his her its"
    )
    compiler.classify(.ifWord, "si s if whether")
    compiler.classify(
      .honorific,
      "m mr mrs ms mme mlle dr pr prof monsieur madame mademoiselle sir maam mister madam madams sirs mesdames messieurs gentlemen ladies"
    )
    compiler.classify(
      .greetingWord,
      "bonjour bonsoir salut hello hi hey hiya coucou dear cher chere chers cheres bonjours hallo yo greetings howdy"
    )
    compiler.alias(
      "bjr=bonjour slt=salut cc=coucou bsr=bonsoir u=you ur=your pls=please plz=please thx=thanks tks=thanks ty=thanks tnx=thanks thankyou=thanks svp=svp stp=stp pr=pour qd=quand qqn=quelqu tjs=toujours bcp=beaucoup dsl=desole rdv=rdv ajd=aujourd gd=grand ns=nous vs=vous vou=vous pcq=parce wanna=want gonna=going cv's=cv cvs=cv internships=internship helo=hello hllo=hello bonjou=bonjour bojour=bonjour helllo=hello merçi=merci ca=ca stagaire=stagiaire stagaires=stagiaires"
    )
    compiler.pairs(
      "jai=j+ai jaimerais=j+aimerais cest=c+est jetais=j+etais jespere=j+espere im=i+m ive=i+ve cant=can+t youre=you+re didnt=didn+t doesnt=doesn+t isnt=isn+t lets=let+s thats=that+s whats=what+s quil=qu+il daccord=d+accord quon=qu+on jaurais=j+aurais pourriezvous=pourriez+vous auriezvous=auriez+vous avezvous=avez+vous estce=est+ce"
    )
  }

  static let abbreviations = """
    etc ex cf env approx vs inc ltd st sr jr art fig p pp vol min max tel resp eg ie al dept univ bd av
    """

  /// Of both forms of address.
  private static let imperatives = """
    hesite dis fais donne envoie raconte tiens appelle explique reponds ecris passe prends hesitez dites tenez faites donnez repondez
    envoyez appelez ecrivez veuillez sachez excusez recevez racontez expliquez
    """

  private static let french = """
    le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont je j tu il elle nous vous ils elles on me
    m te se s lui leur leurs eux moi toi mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces cela ça ca ceci
    ne n pas plus jamais rien est sont suis es etes sommes etait etais etaient ete etre ai as a avons avez ont avais avait avoir
    aurai aurais auriez aurait serais serait seriez serai sera dans sur sous avec sans pour par chez vers entre depuis pendant
    avant apres si tres trop bien peu aussi alors quand comme comment pourquoi ou la y en tout tous toute toutes meme autre autres
    fait faire fais faites peux peut pouvez pourriez pourrais pouvoir veux voulez voudrais dois devez faut suite merci bonjour
    bonsoir salut cher chere votre vous aimerais souhaite cherche voir vu lu ete cette quel quelle quels quelles chaque plusieurs
    aujourd hui hier demain ici deja encore toujours souvent parce afin lors lorsque puis ainsi jusqu quelque quelques vraiment
    beaucoup merci svp stp cordialement bientot journee temps travail fois jour jours mois annee ans semaine recrutez avez
    """

  private static let english = """
    the a an and or but so nor because that which who whom whose what where when why how if whether i you he she it we they me
    him her us them my your his its our their mine yours ours theirs this these those is are was were be been being am do does
    did done doing have has had having will would shall should can could may might must not no never in on at by for with
    without about against between into through during before after above below to from up down out off over under again then
    there here all any both each few more most other some such only own same than too very just also really hello hi hey dear
    thanks thank please let get got make made know think see saw want need like would love i'd i'm i've don doesn didn won ve
    ll re of as while since until though although however well much many who's let's any anyone something someone nothing
    everything today yesterday tomorrow soon back new first last next best regards cheers sincerely hiring are
    """
}
