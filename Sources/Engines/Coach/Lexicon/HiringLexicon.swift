/// Asking whether they hire, or have a place. Origin: written for this project.
enum HiringLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.define(groups)
    compiler.add(.hireVerb, verbs)
    compiler.add(.hirePlace, places)
    compiler.add(.hiringStatement, statements)
  }

  private static let groups = """
    @profile = tester* | testeur* | testeuse* | analyst* | analyste* | architect* | sysadmin* | scientist* | consultant* | technicien* | trainee* | beginner* | contractor* | newcomer* | dev | devs | developpeur* | developpeuse* | stagiaire* | alternant* | apprenti* | junior* | profil | profils | quelqu un | du monde | monde | gens | ingenieur* | freelance* | etudiant* | informaticien* | data | tech | techs | bras | renfort | renforts | collaborateur* | recrue* | talent* | personne* | candidat* | programmeur* | debutant* | intern | interns | developer* | engineer* | people | someone | somebody | anyone | apprentice* | grad | grads | graduate* | student* | programmer* | junior | hire | hires | devops | candidates | new joiner* | extra hands | help | designer* | frontend | backend | fullstack | react | java | python | php | a junior
    @opening = place | places | poste | postes | stage | stages | opportunite* | ouverture* | offre | offres | alternance | alternances | mission | missions | job | jobs | recrutement* | cdi | cdd | contrat* | apprentissage | emploi | emplois | besoin | besoins | opening | openings | vacanc* | position | positions | role | roles | internship* | opportunit* | placement* | spot | spots | room for (a|an|one|another) | headcount | gig | gigs | apprenticeship* | traineeship* | work for me | junior role | seat | graduate scheme | entry level | recrutement en cours | du travail | boulot | taf
    """

  private static let verbs = """
    (recrutez|recrutes|recrute|recrutent|recruter|recrutait|recrutiez|recruterait|recruteriez|recruterez|embauchez|embauches|embauche|embauchent|embaucher|embauchiez|embaucherait|embaucherez|recrut|recrutement)
    (vous|tu|boite|entreprise|compagnie|firme|job|equipe|societe|agence|start up|startup|%|ils|elle|on) _1 (cherchez|cherches|cherche|cherchent|chercher|recherchez|recherches|recherche|recherchent|prenez|prends|prend|prennent|acceptez|acceptes|accepte|accueillez|accueilles|accueille|chercheriez|prendriez|prendrait|cherchiez|preniez|accueilliez|chercherait|auriez besoin|aurais besoin|avez besoin|as besoin|a besoin|aurait besoin) _4 @profile
    (vous|tu|boite|entreprise|compagnie|firme|equipe|societe|agence|startup|%|ils|elle|on) _1 (engagez|engages|engage|engagent|engageait|engageriez) _4 @profile
    (engagez|engages|engageriez|engage t) (vous|tu|il|elle|on)
    (cherchez|cherches|cherche t|recherchez|recherches|prenez|prends|acceptez|acceptes|accueillez|accueilles|prendriez|prendrais|chercheriez|accueilleriez|prend t|cherche t|chercheraient) (vous|tu|il|elle|on) _5 @profile
    (besoin|besoins) (de|d|en|pour) _3 @profile
    (besoin) (de|d) (un|une|renfort|monde|quelqu)
    (hiring|recruiting|recruit|recruits) (right|at|now|any|for|in|this|some|a|an|new|junior*|intern*|dev*|engineer*|people|currently|$|soon|react|java*|python|front*|back*|full*|remote*|grad*|these|next|or|more|anyone|someone|anybody|apprentice*|student*|entry|data|mobile|actively)
    (are|r|is|re|be|if|whether|does|do|still|currently|actively|team|company|guys|you|all|folks|be) (you|u|your|the|they|there|%|guys|y)? _4 (hiring|recruiting|recruit|hire|staffing up|looking to hire|planning to hire)
    (looking for|looking to add|looking to hire|taking on|take on|takes on|need|needs|in need of|seeking|searching for|accept|accepting|take|takes|want|wants|could use|bringing on) _3 @profile
    (taking on|take on|takes on|bringing on|looking to add) (any|some|new|more|extra)
    (do|does|would|could|will|can|is|are|if|whether) (you|u|your|the|they|%|it) _3 (hire|employ|recruit|need|take on|accept|sponsor) _3 (@profile|any|anyone|visa*)
    """

  private static let places = """
    (il|elle|on|y|qui|boite|equipe|entreprise|societe|service|agence) a (encore|donc|actuellement|aussi)? _4 @opening
    a t (il|elle|on) _4 @opening
    (avez|auriez|as|aurais|avoir|aviez|avais|aurait|y a|il y a|y aurait|reste|resterait|restait|existe|existerait|propose|proposez|proposes|offrez|offres|proposeriez|disposez|disposeriez|ont|auraient|avait) (vous|tu|t|il|elle|on|encore)? _6 @opening
    (vous|tu|t|boite|entreprise|equipe|societe|%) (avez|auriez|as|aurais|aviez|avais|a|aurait|proposez|proposes|offrez) _5 @opening
    (des|de|d|une|un|aucun|quelconque|quelques) @opening (dispo*|libre*|ouvert*|a pourvoir|vacant*|possible*|prevu*|de prevu*|chez (vous|toi)|dans (votre|ta|ton|l))
    (places|postes|stages|place|poste|opportunites|offres) (dispo*|libre*|ouvert*|a pourvoir|vacant*|possible*)
    (any|some|have|has|got|there|know of|if|aware of|whether) (a|an|any|some|currently|you|there|about)? _3 @opening
    (any|an) _1 @opening
    (is|are|if|whether|would|will) (there|your|the|you)? _4 @opening _3 (open|available|for me|for a|for an|on your|in your|at your|coming|planned|opening|free|left|going)
    (is|are) (your|the|their) (team|company|startup|start up) (growing|expanding|looking|hiring)
    (votre|ton|ta|l) (equipe|boite|entreprise|societe|compagnie|firme) (s agrandit|grandit|recrute|embauche|cherche|s elargit|grossit)
    """

  /// The hiring is known already: nothing is asked.
  private static let statements = """
    (vu|lu|appris|sais|remarque|entendu|decouvert|constate|parait|vois|comprends|compris|notait|indique|annonce|dit) (que|qu) _4 (recrut*|embauch*|cherch*|recherch*|av*)
    (saw|see|seen|noticed|read|heard|learned|understand|gather|noted|told|seems) (that)? _4 (hiring|recruiting|looking|opening*|position*|role*|need*|seeking)
    (ne|n) (recrut*|embauch*|cherch*) (pas|plus)
    (not|aren t|isn t) _1 (hiring|recruiting|looking)
    (comment|pourquoi|how|why|qui|who|quand) _4 (recrut*|embauch*|hire|hiring|hired|recruit*)
    (whoever|anyone who|anybody who|the person who|people who|celui qui|celle qui|ceux qui|la personne qui|les personnes qui|quelqu un qui) _1 (is|s|are|re|hires|hire|hiring|recruits|recruiting|recrute|recrutent|embauche|embauchent) _1
    (occupe|occupent|charge|chargee|responsable|personne|manager|gere|gerent|in charge) _2 (recrut*|embauche*|hiring|recruiting)
    (equipe|service|team) (de|du|des|en charge du|chargee du)? (recrutement*|recruteurs|recruteuses|embauches)
    (hiring|recruiting|recruitment) (manager*|team*|process*|lead|committee|pipeline|decision*|page|blog)
    (processus|process|entretien|entretiens|strategie|politique|politics|etape|etapes) _2 (recrut*|hiring|embauche|recruitment)
    """
}
