/// What is particular to the recipient: shared ground, their work, what they did, news of them,
/// the use of their product, an opening by name. Origin: written for this project.
enum RecipientLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.define(groups)
    compiler.add(.shared, shared)
    compiler.add(.yourWork, work)
    compiler.add(.yourAct, acts)
    compiler.add(.yourNews, news)
    compiler.add(.productUse, product)
    compiler.add(.namedOpening, opening)
    compiler.add(.sentBy, sentBy)
  }

  private static let groups = """
    @your = votre | ton | ta | vos | tes | your | ur
    @thing = article* | billet* | post | posts | publication* | livre* | ouvrage | chapitre | these | memoire | talk* | conference* | conf | presentation* | keynote* | expose | intervention* | atelier* | workshop* | tutoriel* | tutorial* | tuto* | screencast* | podcast* | episode* | interview* | newsletter* | blog* | thread* | fil | video* | videos | essay* | paper* | book* | chapter* | column | plugin* | bibliotheque | librairie | library | libraries | lib | libs | package* | paquet* | crate* | gem | module* | extension* | framework | outil | tool | tools | repo* | depot | pr | prs | commit* | patch | release | rfc | benchmark* | etude* | study | refonte | refactor* | demo* | slides | diapos | cours | course | lecture* | masterclass | webinar* | webinaire* | tribune | entretien | comparatif | guide* | gist* | script* | dataset | app | appli | jeu | game | retour d experience | rex | postmortem | post mortem | live | stream* | reponse | answer* | comment | commentaire | contribution* | infographie | portfolio | site | design system | write up | fork | travaux | research | recherches | open source | compte rendu | roadmap | changelog | readme | explication* | explanation | remarque | analyse* | analysis | algorithme | proposal | implementation | reflexion* | parser | compiler | linter | cli | sdk | api | chaine | introduction* | primer | notes | notice* | checklist* | snippet* | dotfiles | map | maps | carte | cartes | dashboard* | visualisation* | visualization* | diagram* | schema* | drawing* | cheat sheet* | walkthrough* | deep dive | series | serie | reply | replies | review* | report | rapport | tutoriels | formation | hack | fix | game jam | prototype* | app store
    @acted = ecrit | publie | donne | presente | explique | maintenez | maintiens | developpe | cree | construit | lance | dirige | anime | partage | raconte | decrit | montre | cite | mentionne | recommande | traduit | organise | contribue | migre | monte | fonde | quitte | rejoint | sorti | porte | ouvert | code | parle | defendu | repondu | demande | poste | dit | conseille | reecrit | remplace | choisi | realise | abandonne | adopte | signe | tenu | aide | forme | enseigne | conçu | imagine | pilote | optimise | corrige | automatise | passe de | passee de | explique | evoque | abordes | abordez | animez | animes | organisez | organises | ecrivez | ecris | publiez | publies | expliquez | expliques | racontez | racontes | decrivez | decris | defendez | montrez | montres | detaillez | detailles | maintenir | enseignez | enseignes | animiez | donniez | presentiez | parliez
    @wrote = wrote | written | gave | given | built | maintain | maintaining | made | explained | presented | described | launched | mentioned | published | shared | created | posted | talked about | spoke | said | moved | migrated | rewrote | shipped | released | showed | taught | started | founded | contributed | open sourced | organised | organized | organise | organize | host | hosted | recommended | led | designed | solved | fixed | replaced | left | joined | switched | argued | answered | demoed | tackled | handled | chose | dropped | went from | mentor | merged | reviewed | implemented | authored | translated | quoted | covered | debugged | compared | measured | cut | reduced | recorded | did at | run the | ran the
    """

  private static let shared = """
    (nous|on) _5 (tous|toutes) les? deux
    we (are|were|have|had|ve|re|once|also|seem to)? both (went|studied|worked|learnt|learned|grew|live|lived|come|came|know|knew|love|share|shared|volunteer*|use|used|attended|started|from|at|in|played|taught|were|are|took|read|speak|sat|follow*) _
    we (were|are|have|had|ve)? both _
    both of us
    % (meetup|conf|conference|hackathon|summit|workshop|user group|camp|fest|days|jam|sprint)
    (meetup|apero|soiree|atelier|hackathon|forum|salon|rencontres|journees|table ronde) %
    nos chemins (se|s) _2
    (où|ou) (vous|tu) (parlais|parliez|disais|disiez|expliquais|expliquiez|presentais|presentiez|montrais|montriez|racontais|racontiez) _
    (meme|memes|same) (ecole|promo|promotion|universite|fac|master|formation|bootcamp|lycee|iut|quartier|ville|village|club|association|prof|professeur|entreprise|boite|equipe|agence|cursus|parcours que|ecole d|campus|region|coin|school|university|college|town|city|course|class|year|company|team|bootcamp|meetup|degree|programme|program|professor|home|hometown|neighbourhood|neighborhood|office|conference|discord|slack|communaute|community|diplome)
    (ancien|ancienne|anciens|anciennes|ex) (de|d|du|eleve|eleves|collegue*|camarade*|etudiant*) _3
    (alumni|alumnus|alumna|alum|alums|fellow (alum*|student*|graduate*|member*|volunteer*|speaker*|attendee*|contributor*|maintainer*|%)|classmate*|camarade*|compatriote*|conscience|coreligionnaire)
    (comme|tout comme|like|just like|same as) (vous|toi|you) _1 (j|je|i|and|nous|a)
    (j|je|i) _4 (aussi|too|as well|egalement|as you did|comme (vous|toi)|like you) _4
    (moi aussi|me too|i also|a mon tour|aussi passe par)
    (nous nous|on s|nous sommes|on se|we) _2 (sommes|est|etions|etait|rencontres|rencontrees|croises|croisees|vus|vues|met|spoke|chatted|talked|connus|connues|worked|studied|sat|shared|were|parle|suivi|travaille|bosse|fait|ete|partage|crossed|overlapped|used|had)
    (quand|lorsque|depuis que|when|since|back when|the time) (on|nous|we) _6
    (depuis|apres|pendant|since|after|during|from) (notre|nos|our) _4
    (notre|nos|our) _1 (projet|stage|promo|cours|annee|annees|hackathon|equipe|prof|ecole|ancien*|ancienne|binome|tp|bureau|collegue|ami|amie|ami commun|time|days|year*|class|team|school|project|hackathon|course|professor|old|last|mutual|common|shared|former|university|internship|bootcamp|office|discussion|echange|conversation|derniere|dernier|talk|chat|coffee|lunch|rencontre)
    (ami|amie|amis|connaissance*|contact*|relation*|friend*|connection*|acquaintance*) (en)? (commun|commune|communs|mutual|common)
    (mutual|common|shared) (friend*|connection*|acquaintance*|contact*|interest*|background|colleague*)
    (points|point) commun*
    (in common|en commun)
    (vu|rencontre|rencontree|croise|croisee|entendu|entendue|ecoute|ecoutee|assiste|met|saw|heard|seen|attended|listened|watched|sat in) (vous|te|t|a|you|your|to|at|on)? _3 (au|aux|a|at|during|lors|pendant|hier|jeudi|mardi|lundi|mercredi|vendredi|samedi|last|on|speak|parler|talk|presenter|speaking|present)
    (suivi|pris|suis|suivais|took|taken|attended|follow|followed|assiste) _2 (votre|ton|vos|tes|your) _3
    (eleve|etudiant|etudiante|stagiaire|student|intern|taught|prof|teacher|colleague|collegue*) (de|d|chez|of|at|with|me|avec) _3
    (worked|travaille|bosse|studied|etudie|collabore|sat) (together|ensemble|alongside|with you|avec (vous|toi)|beside)
    (que|qu|dont|ou|où) (tu|vous) (m|me|nous) _1 (avais|aviez|as|avez) _2
    (tu|vous) (m|me|nous) (avais|aviez) _2
    you (once|had|still|also)? (told|lent|showed|gave|sent|taught|recommended|introduced|helped|pointed) (me|us) _
    (ce que|ce qu|what|how|comment) (vous|tu|you) _2 (disais|disiez|dites|racontais|racontiez|expliquais|expliquiez|montrais|montriez|said|told|explained|mentioned|showed|wrote|described)
    (grace a (vous|toi)|thanks to you)
    (la|the) derniere fois|last time (we|i|you)
    (on|nous) (bossait|travaillait|travaillions|etudiait|codait|partageait|jouait|preparait|faisait|mangeait|avait|avions|partagions)
    (viens|originaire|viennent|from) _2 (aussi|egalement|too|as well)
    """

  private static let work = """
    @your _3 @thing _2 (sur|about|on|at|a|au|aux|de|du|d|des|for|pour|of|dans|in|with|avec|intitule*|titled|called|consacre*|contre|against|comparing|expliquant|explaining|concernant|autour|qui|that|where|ou|où|lors|from|dedie*|how|why|when|comment|using|vs|par|#|%|to|chez|et|and) _
    (retrouve|retombe|ressorti|relu|reecoute|rouvert|found|came across|dug out|kept|wore out|garde|conserve) _3 (ta|ton|tes|votre|vos|notre|nos|your|our) _
    (saw|seen|spotted|found|noticed|read|vu|trouve|lu|croise|reconnu|heard|entendu) _1 @your (name|nom|pseudo|handle|signature) (in|on|under|dans|sur|au|aux|parmi|among|en|all) _
    (thanks|thank you|merci|grateful) _2 (pointing|sending|showing|recommending|lending|introducing|steering|guiding|tipping|reporting|m avoir|avoir) _1 (to|the|a|an|my|your|indique|envoye|conseille|montre|prete|recommande|oriente|signale|presente|le|la|l|les|un|une) _
    (that|this|the|ce|cet|cette|ces|those|these) _4 @thing (of yours|a toi|de toi|de vous|a vous)
    (bon|super|excellent|excellente|bel|belle|great|nice|good|lovely|chouette|joli|brilliant|beau) @thing (sur|about|on|de|d|du) _
    @your (dernier|derniere|derniers|recent|recente|recents|latest|last|new|nouveau|nouvel|nouvelle|premier|first|tout dernier) _2 @thing
    (article|billet|talk|conference|conf|livre|book|podcast|episode|keynote|atelier|workshop|presentation|thread|video|interview|post|plugin|library|bibliotheque|paper|chapitre|newsletter) (que|qu|dans|ou|où|you|that|where|de (vous|toi)|on which) _1 (vous|tu|t|you|lequel|laquelle)
    (lu|read|reading|ecoute|listened|listening|watched|watching|regarde|relu|vu|saw|seen|devore|finished|enjoyed|apprecie|aime|loved|liked|suivi|teste|tried|learned) _5 @your _1 (article|billet|talk|conference|conf|livre|book|podcast|keynote|atelier|workshop|presentation|thread|interview|plugin|library|bibliotheque|paper|tuto|tutoriel|tutorial|these|intervention|memoire|course|cours|readme|rfc|benchmark|expose)
    (the|le|la|l|les) @thing _4 (you|vous|tu|that you|que vous|que tu) _3 @acted
    (the|le|la|l|les|this|ce|cette|cet) @thing _4 (you) _3 @wrote
    @your _2 (repo|depot|pr|pull request|issue|commit|rfc|plugin|library|bibliotheque|crate|package|paquet|gem|framework|librairie) _2
    (votre|ton|your|ta) (migration|refonte|refactor|refactoring|passage|transition|reconversion|choix|decision|approche|approach|switch|move|way|façon|maniere|facon|take|path|travail|work|role|rewrite|decoupage|strategie|rewriting|bascule|abandon|adoption|jump|change|changement|utilisation|use|combat|engagement) (de|du|d|from|to|vers|a|au|on|sur|of|for|into|as|pour|chez|in|en|dans|with) _2 _
    """

  private static let acts = """
    (the way|how|la facon dont|la maniere dont|comment|that|why) % %? _1 (open sourced|released|published|documents|documented|handles|handled|moved|migrated|rewrote|shipped|designed|explains|explained|teaches|treats|publie|documente|a publie|a ouvert|a migre|explique|a documente) (its|her|his|their|the|every|ses|son|sa|leur|leurs|les|le|la|tout|toute) _
    (vous|tu|t) _1 (avez|as|aviez|avais|etes|es) _3 @acted _
    (que|ce que|dont|ou|où|quand|comment) (vous|tu) _1 @acted
    (vous|tu) (y|l|la|le|les|en)? (maintenez|maintiens|animez|animes|organisez|organises|expliquez|expliques|racontez|racontes|decrivez|decris|defendez|defends|detaillez|detailles|developpez|enseignez|enseignes|contribuez|contribues|publiez|publies|coordonnez|pilotez|dirigez) _
    (you|you ve|you have|you also|you recently|you once) _2 @wrote _
    (how|what|why|that|where) you _1 @wrote
    (de|from) _2 (a|to|vers) _2 (dev*|engineer*|code|tech*|product|data|management) _4 (votre|ton|your)
    (suite|grace|thanks|following) (a|to) _1 @your _2 (conseil*|advice|talk|article|post|intervention|message|recommendation|tip|cours|suggestion)
    """

  private static let news = """
    (felicitations|congratulations|congrats|bravo) _1 (pour|on|for|a) (votre|ton|ta|vos|tes|your|l|la|le|les|the|toute|having|avoir|becoming|joining|landing|your|moving|passing) _2 (promotion|nouveau|nouvelle|new|poste|role|job|levee|funding|series|launch|lancement|sortie|release|arrivee|prix|award|nomination|livre|book|naissance|baby|anniversary|mariage|raise|acquisition|ipo|introduction|certification|move|ouverture|opening|team|equipe|diplome|these|phd|graduation|embauche|creation|startup|boite|entreprise|talk|v #|version|milestone|million|rachat)
    (vu|appris|lu|saw|heard|noticed|seen|read|remarque|entendu|decouvert|constate|learned|learnt) (que|qu|that|dire que|about|on linkedin that|sur linkedin que)? _2 (vous|tu|t|you|you d|ta boite|votre entreprise|your company|votre equipe|your team|ta societe) _3 (avez|as|aviez|avais|avait|a|ont|avaient|has|vient|viennent|open sourced|open source|etais|etiez|ve|d|have|had|joined|moved|started|launched|rejoint|rejoignez|passe|passais|pris|prends|monte|quitte|left|lance|lancez|leve|ouvert|ouvrez|ouvre|devenu|devenue|became|got|are now|now|es|etes|cherch*|changed|raised|opened|opening|released|publi*|just|venais|veniez|demenage|migr*|were|was|recrut*|sort*)
    (vu|lu|appris|entendu|decouvert|saw|seen|read|heard|noticed|learned|learnt|spotted) _6 (que|qu|that) _1 % _2 (vient|viennent|a|ont|est|devient|just|has|have|had|is|was|went|became|propos*|offr*|fais*|fait*|ouvr*|lanc*|utilis*|pass*|migr*|organis*|test*|publi*|sort*|quitt*|abandonn*|pren*|choisi*|gard*|mett*|constru*|develop*|ferm*|fet*|soutien*|contribu*|avait|avez|etait|use|uses|used|using|run|runs|ran|offer*|open*|build*|built|mov*|ship*|support*|host*|sponsor*|publish*|let|lets|give*|gave|start*|switch*|reli*|made|makes|keep*|kept|goes|does|did|rais*|releas*|got|won|turned|tourn*|remplac*|replac*|livr*|dropped|drops|chose|wrote|writes) _
    (votre|ton|ta|your) (nouveau|nouvelle|new|recent|recente|recent) (poste|role|job|boite|equipe|startup|entreprise|position|company|team|adventure|aventure|mission|promotion|projet|project|vie|appartement|life|city|ville|chapter) _
    (depuis que|since) (vous|tu|t|you) _2 (avez|as|etes|es|ve|joined|moved|left|started|travaillez|bosses|vis|rejoint|parti|partie)
    (vous venez|tu viens|you (have|ve)? just|you recently) (de|d|joined|moved|launched|started|raised|released|opened|announced|shipped|switched|got|became|went) _
    (votre|ton|ta|your|ta) (depart|arrivee|passage|demenagement|move|promotion|levee|lancement|sortie|launch|mutation|installation|retour) (de|d|chez|a|au|to|from|for|dans|in|en|comme|as) _
    """

  private static let product = """
    (j|je|i|nous|we|on|i ve|we ve|j ai|our team|mon equipe|my team) _2 (utilise|utilisons|utilises|utilisais|use|using|used|been using|rely|depends|depend|teste|tested|tried|installe|installed|deploye|deployed|adopte|adopted|integre|suis client|suis cliente|am a customer|am a user|suis utilisateur|suis utilisatrice|joue|play|achete|bought|ecoute|subscribed|abonne|abonnee|commande|recommande|contribue|contributed|reported|file a|filed|opened an issue|fork|forked|built|construit|bricole|prepare|prepared|made|fait) _3 (votre|vos|ton|ta|tes|your|%)
    (utilisateur|utilisatrice|client|cliente|user|customer|fan|adepte|amateur|amatrice|abonne|abonnee|subscriber|contributor|contributeur|contributrice|habitue|habituee|lecteur|lectrice|reader|listener|auditeur|auditrice) (quotidien|quotidienne|assidu|assidue|fidele|regulier|reguliere|daily|heavy|long time|happy|inconditionnel)? (de|d|du|of|to) _
    (daily|heavy|longtime|long time|regular|happy|loyal|avid|power) (user|customer|reader|listener|fan|player|subscriber)
    (que|qu) (j|je) _1 (utilise|consulte|lis|ecoute|joue|teste)
    (i use|we use) (it|every|daily|at|in|for|on|both)
    (tous les jours|chaque jour|every day|daily|au quotidien) _3 (votre|your|ton|vos)
    (corrige|fixed|improved|ameliore|refait|rebuilt|recree|reproduit|traduit|translated|prototyped|redesigned|reimagined|added|ajoute|sped up|accelere) _4 (votre|vos|your|ton|ta|tes|sur %|for %|of %|on %) _
    """

  private static let opening = """
    (l|le|la|the|votre|vos|your|cette|ce|this|son|leur) _1 (annonce|offre|poste|opening|position|role|vacancy|job ad|job posting|posting|listing|advert|ad|job|fiche|stage|internship|alternance|apprenticeship|recrutement) _2 (de|d|du|for|of|as|ouvert*|publie*|parue|paru|open|posted|listed|vu|vue|seen|on|sur|en|chez|at|que|you|pour|dans|in|advertised|intitule*|#|ref|reference|%|propose*|a pourvoir|diffuse*|that) _
    (une|un|an|a|d) _1 (annonce|offre|opening|vacancy|job ad|job posting|posting|listing|advert|fiche) _2 (de|d|du|for|of|as|ouvert*|publie*|parue|paru|open|posted|listed|vu|vue|seen|on|sur|en|chez|at|que|you|pour|dans|in|advertised|intitule*|#|ref|reference|%|a pourvoir|diffuse*|that) _
    (une|un|an|a|d) _1 (poste|position|role|job|stage|internship|alternance|apprenticeship) _2 (publie*|posted|listed|advertised|intitule*|diffuse*|ref|reference) _
    % s _2 (opening|role|position|vacancy|posting|job ad|job posting|internship|annonce) _
    (junior|senior|frontend|backend|full stack|fullstack|data|react|python|java|rust|go|platform|mobile|software|devops|ios|android|php|node|sre|graduate) _2 (role|position|opening|poste|job|internship|opportunity|vacancy) (at|chez|with|in|sur|on|a) _
    (poste|offre|annonce|stage|alternance) _1 (de|d|en) (dev*|ingenieur*|data|backend|frontend|full*|stagiaire|alternant*|chef|lead|product|design*|sre|admin*|technicien*|test*|qa|architecte) _3 (chez|a|au|dans|publie*|ouvert*|qui|que|pour|parue|sur)
    (role|position|opening|vacancy|job|internship) _2 (of|for|as) (a|an|the)? _2 (dev*|engineer*|data|backend|frontend|full*|intern|designer|analyst|sre|lead|architect|tester) _2
    """

  private static let sentBy = """
    (m|me|nous) _1 (a|ont) _2 (conseille|parle|recommande|suggere|oriente|dirige|donne|transmis|dit|encourage|passe|invite)
    (conseille|suggere|recommande|propose) (de|par) _1 (vous|te|t) (ecrire|contacter|joindre|parler)
    (sur|de) (le|la|les|l)? (conseil*|conseils|recommandation|part|suggestion) (de|d) _2
    (de la part|par l intermediaire) (de|d) _
    (via|grace a|par) % _
    (suggested|recommended|told|advised|encouraged|pointed|referred|sent|introduced|gave|said|mentioned|thought) _2 (i|me|you|to you|your|we|us|that i|that you)
    (at the suggestion|on the advice|on the recommendation|courtesy|through) (of) _
    (a parle|parlait|speaks|spoke|talked|talks|parle souvent) (de|of|about|highly) (vous|toi|you|of)
    """
}
