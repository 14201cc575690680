/// "Vous" that means a company or several people, and "vous" that can only mean the reader.
/// Origin: French usage, written for this project.
enum AddressLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.add(.companyYou, companyYou)
    compiler.add(.personalYou, personalYou)
  }

  private static let companyYou = """
    (chez|entre|parmi|dans|pour|tous|toutes) vous
    vous (etiez|serez|etes|serez|seriez) _1 (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|cent|plusieurs|combien|nombreux|tous|libres|ensemble)
    (quand|lorsque|depuis que) vous (recrutiez|utilisiez|etiez|aviez|bossiez|faisiez|travailliez)
    vous (tous|toutes|deux|trois|autres|etes combien|etes nombreux|etes plusieurs|#)
    (vous|votre|vos) _1 (recrutez|embauchez|utilisez|developpez|lancez|construisez|fabriquez|proposez|vendez|deployez|migrez|livrez|hebergez|cherchez|recherchez|testez|codez|bossez|faites|travaillez|gerez|organisez|appelez|mesurez|demarrez|passez|ouvrez|sortez|prenez|formez|accueillez|stockez|decoupez|monitorez|versionnez|publiez)
    vous (avez|aviez|allez|venez) (de|d|tous|toutes|deja|enfin|recemment)? (migre|leve|ouvert|lance|sorti|recrute|embauche|livre|deploye|adopte|abandonne|refondu|passe|choisi|bascule|fait|publie|annonce|migrer|lancer|ouvrir|sortir|lever|recruter|supprime|remplace|mis|gagne|rachete|signe|demenage|ete rachetes)
    vous etes (passes|passees|organises|organisees|installes|installees|nombreux|une|en train|sur|partis|restes|#|plusieurs|tous|toujours en)
    (votre|vos) (equipe*|boite*|entreprise*|societe*|startup|start up|agence*|structure|groupe|stack|produit*|app|appli*|application*|site*|plateforme*|api*|client*|utilisateur*|bureau|bureaux|locaux|techno*|service*|solution*|offre*|annonce*|recrutement*|marque|concurrent*|investisseur*|logiciel*|collegue*|dev*|ingenieur*|infra*|code|codebase|architecture|process*|fondateur*|culture|pipeline*|deploiement*|tests|release*|version|outil*|catalogue|newsletter|meetup|association|communaute|evenement|conference annuelle|programme|stand|open source|depot|doc*|monorepo|dette|migration*|methode*|sprint*|organisation|base|serveur*|usine*|magasin*|ecran*|cantine)
    (merci|bravo|felicitations) a vous
    comment vous _1 (avez|aviez|allez|faites|decidez|gardez|gerez|testez|choisissez|organisez|mesurez|suivez|triez|faisiez|decoupez|partagez|reglez|traitez|documentez|priorisez|relisez|tenez|arrivez|vous (organisez|y prenez|repartissez|partagez))
    (ce que|ce qui|pourquoi|quand|combien) vous (livrez|deployez|testez|hebergez|utilisez|mesurez|developpez|recrutez|fabriquez|vendez|produisez)
    a vous (deux|trois|tous|toutes)
    vous avez _1 (une|un|l|mis) _2 (equipe|boite|produit|ambiance|culture|bureau|bureaux|locaux|projet|communaute|paquet|stand|air)
    vous _3 (battus|partis|arrives|restes|montes|lances|retrouves|decides|plusieurs)
    (que|qu|quand|si|ou) vous (organisiez|lanciez|ouvriez|cherchiez|recrutiez|prepariez|sortiez|migriez|utilisiez|testiez|hebergiez|publiiez)
    comment vous _1 vous
    vous (repartissez|organisez|partagez) (le|la|les|l|ca)
    vous _5 (ensemble|tous les deux|toutes les deux|tous deux|toutes deux|l un l autre|mutuellement)
    votre (migration|passage|bascule|transition|refonte|reecriture|sortie|lancement|abandon|levee) (de|du|d|vers|a|au) _3 (vers|a|au|en) %
    (votre|vos) (portail|intranet|reseau interne|formulaire|site carriere|ats|siege|labo|studio|atelier de|chantier|ligne)
    vous _8 dans (l|votre|ton|la|cette) (equipe|service|boite|entreprise|agence|labo|studio)
    (toi|tu) et (a|aux|au)? (%|ton|ta|tes|les|l|le|la|aux|au|toute|tout|ses|deux|trois) _4
    si vous (passez|utilisez|travaillez|fonctionnez|demandez|preferez) (par|avec|en|un|une|des|au)
    """

  private static let personalYou = """
    (je|j|nous) (vous) (ecris|contacte|remercie|souhaite|sollicite|propose|envoie|transmets|joins|laisse|prie|suis|dois|tiens|demande|recontacte|relance|adresse|lis|admire|felicite|invite|dirai|enverrai|tiendrai|recontacterai|rappelle|confirme|donne|partage|raconte|appelle)
    (pourriez|pouvez|auriez|avez|seriez|etes|voudriez|voulez|accepteriez|sauriez|souhaitez|pensez|permettez|connaissez) vous
    vous (remercier|ecrire|contacter|rencontrer|souhaiter|appeler|solliciter|deranger|proposer|poser|parler|recontacter|relancer|lire|suivre|entendre|ecouter|inviter|offrir|demander|dire|envoyer|transmettre|tenir|rappeler|felicite|feliciter|compter)
    (votre|vos) (profil|parcours|article*|post|posts|talk*|conference|cv|temps|aide|message*|reponse|retour*|conseil*|carriere|poste|role|disponibilite*|agenda|avis|experience*|livre|blog|compte|numero|mail|expertise|gentillesse|bienveillance|attention|accueil|intervention|presentation|podcast|nom|adresse|recommandation|regard|point de vue|metier|quotidien|accord|travail|thread|billet|plugin|these|patience|ecoute|generosite|convenance)
    (n hesitez|hesitez|dites|tenez|faites|donnez|repondez|envoyez|appelez|ecrivez|prenez|recevez|veuillez|sachez|voyez|choisissez|indiquez|recommandez|passez|portez|soyez|excusez|permettez)
    (s il) vous (plait)
    (bien|cordialement|bonjour|grace|sincerement|pres) a? vous
    (que|si|quand|comme|dont|ce que|ou) vous (allez bien|vous portez|pourriez|voulez|souhaitez|pensez|disiez|m avez|l avez|me|m|nous)
    si vous (etes|pouvez|pouviez|acceptez|aimez|passez)
    si vous avez _2 (temps|moment|minute*|envie|besoin|dispo*|creneau*|question*|deux|cinq|quinze)
    (conseilleriez|feriez|diriez|aimeriez|preferez|prefereriez|recommanderiez|recommandez|croyez|trouvez|sentez|choisiriez|referiez) vous
    vous (conseilleriez|feriez|diriez|aimeriez|prefereriez|recommanderiez|serait|conviendrait|irait|interesse|interesserait|arrange|arrangerait|tente|tenterait|dit)
    (accorderiez|accorderez|presenteriez|transmettriez|aideriez|recevriez|accorder) vous
    """
}
