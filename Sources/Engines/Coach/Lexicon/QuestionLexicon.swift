/// Questions: words that open them, invitations to tell, and what a search engine answers.
/// Origin: written for this project.
enum QuestionLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.classify(
      .interrogative,
      "comment pourquoi quoi quel quelle quels quelles combien how why what which whose lequel laquelle lesquels lesquelles koi keske pkoi pk cmt kel kelle kels"
    )
    compiler.classify(.weakInterrogative, "qui quand où who when where ou que qu")
    compiler.classify(
      .auxiliary,
      "do does did is are was were have has had can could will would should shall may might am isn aren don doesn didn haven hasn won wouldn couldn shouldn wasn weren must"
    )
    compiler.add(.openInvitation, invitation)
    compiler.add(.searchable, searchable)
    compiler.add(.notSearchable, notSearchable)
  }

  private static let invitation = """
    (avez|auriez|as|aurais|have|got|any|aviez|avais) (vous|tu|you)? _3 (conseil*|conseils|advice|tip|tips|recommandation*|recommendation*|suggestion*|exemple*|example*|anecdote*|astuce*|histoire*|story|stories|piste*|idee*|idea*|avis|thoughts|retour*|mot|regret|regrets|insight*|souvenir*|opinion|ressource*|resource*|livre*|book*|lecture*|moment*|memory|memories|lesson*|lecon*|pointers|point de vue|warning*|wisdom|perspective|favourite|favorite|prefere*|explication|theory|story|words) _2 (a|to|pour|for|d|de|of|sur|about|on|you|que|ou|où|where|when|qui|that|en|from|as|in|$|conseil*|concret*|marquant*|particuli*|precis*|lesquel*|on)
    (pourriez|pourrais|pouvez|peux|voudriez|voudrais|voulez|veux|accepteriez|accepterais|sauriez|saurais|pourrait|aimeriez) (vous|tu|on) _3 (parler|raconter|decrire|expliquer|dire|detailler|partager|preciser|donner|eclairer|montrer|citer|presenter|developper|revenir|illustrer|apprendre|evoquer|resumer|en dire|nous dire)
    (est ce que|vous|tu) (vous|tu)? _2 (pourriez|pourrais|pouvez|peux|voulez|veux) _3 (parler|raconter|decrire|expliquer|dire|detailler|partager|preciser|donner|eclairer|montrer|citer|presenter|revenir|illustrer|resumer|en dire)
    (could|can|would|will|may|might) (you|i|we) _4 (tell|describe|explain|share|walk|talk|give|say (about|more|a|something)|elaborate|expand|take|show|paint|speak|shed|hear|ask you what|ask you how|ask what|ask how|recommend|compare|summarise|summarize|outline|help me understand|tell me|recall|think of|name|introduce) _1 (me|us|a|an|the|your|about|how|what|why|more|some|on|through|to|one|any|something|which|from|that|light|of|briefly|my)
    (would|do) you (mind|be willing|be open|be able|be happy|be ok|care) _2 (sharing|telling|describing|explaining|talking|walking|giving|to share|to tell|to describe|to explain|to talk|to walk|expanding|elaborating|saying|to say)
    (parlez|parle|racontez|raconte|decrivez|decris|expliquez|explique|dites|dis|tell|describe|explain|walk|share|talk|donnez|donne|partagez|partage|give) (moi|nous|m|me|us|comment|votre|ton|through|your|how|about|un|une|a|en)
    (y a t il|y aurait il|il y a|y a il|est ce qu il y a|is there|are there|was there|were there) _3 (quelque chose|something|anything|un|une|des|a|an|one|any|things|choses|moment|aspect*) _3 (que|qui|qu|you|that|where|ou|où|dont|don t|which|about|when|part|habit|skill|tool|book|thing) _2 (vous|tu|t|you|aimer*|auri*|aurai*|d|wish|would|surpri*|regrett*|manqu*|conseill*|recommend*|changer*|change|do|i should|think|find|know|miss|made|a|people|most|still|nobody|no one|personne|on|lai*|les|rend*|fait)
    (y a t il|y aurait il|il y a|est ce qu il y a|is there|are there|was there) _2 (une|un|des|a|an|one|any|some|something|quelque) _8 (que|qu|dont|that|which) (vous|tu|t|you|i|on|j|je|a)
    (savez|sais|sauriez|saurais|do you know|know|think|remember|souvenez|souviens|rappelez|rappelles|dire|tell|imaginez|curious|curieux|curieuse|expliquer|explain|wonder|wondering|demande|demander|savoir|understand|comprendre|see|voyez|vois|interested|decide) (vous|tu|de|d|me|about|moi|plus|to|in)? (comment|pourquoi|ce que|ce qui|ce qu|quel*|combien|how|why|what|which|where|who|when|quoi|à quoi|a quoi|en quoi|qu est ce)
    (anything|something|quelque chose|un truc|une chose|one thing) (you|that you|que (vous|tu)) _2 (wish|would|aimer*|aurai*|auri*|d|want|regret*|changer*|voudri*)
    (vous|tu) (me|m|nous) (conseillez|conseilles|conseilleriez|conseillerais|recommandez|recommandes|recommanderiez|recommanderais|diriez|dirais) _3 (quoi|quel*|comment|de|d)?
    (ça|ca|c) (ressemble|donne|se passe|marche|fonctionne|vient|veut dire|sert|commence|represente) (a|comment|d)? (quoi|comment|où|ou)
    """

  private static let searchable = """
    (en|de|depuis)? (quelle|quel) (annee|date) _8 (fonde*|cree*|creation|creer|fondation|lance*|creee|ouvert*|demarre*|commence*|entree en bourse|introduite|naissance)
    (quand|when|what year|which year|in what year|since when|depuis quand|depuis combien de temps|how long ago|how old|quel age|how long|depuis combien) _8 (fonde*|cree*|creee|founded|established|started the company|incorporated|launched|lance*|existe*|created|set up|begin|est ne|est nee|votre entreprise|la boite|l entreprise|the company|start up|startup|been around|been in business|been operating|exist*|go public|ipo|formed|opened)
    (combien|how many|quel nombre|what number|nombre) (d|de|est|il|of)? _4 (employe*|salarie*|collaborateur*|employee*|bureau|bureaux|office*|filiale*|subsidiar*|pays|countries|country|client*|clients|customer*|user*|utilisateur*|personnes travaillent|people work|people does|people do|people are there at|people are employed|magasin*|store*|agence*|site*|staff|developpeurs (compte|avez|travaillent)|personnes (employez|compte|etes|emploie|dans l entreprise|dans la boite|dans votre entreprise|y a t il dans l entreprise)|people work (at|for|in)|produit*|product*|marque*|brand*|langues|languages does|villes|cities|locations|campus|milliards|millions|abonne*|subscriber*|telechargements|downloads)
    (combien) (de|d) (personnes|gens|monde) _4 (entreprise|boite|societe|groupe|compagnie|travaillent chez|emploie*|bossent chez|effectif)
    (vous etes|vous etiez|etes vous) combien (dans|d|chez|en tout|au total|a) _3 (entreprise|boite|societe|employes|salaries|tout|total|le groupe|$)
    (ou|où|where|dans quelle ville|in which city|which city|what city|quelle ville|dans quel pays|quels pays|in which countries|which countries|dans quels pays|where exactly|quelle adresse|what address|quelle est l adresse) _8 (siege|headquarter*|hq|bureau|bureaux|office*|located|situe*|situee*|trouve*|based|base|base*|implante*|present*|operate*|locaux|adresse|address|entreprise|company)
    (que|qu|quoi|what) (fait|fabrique|vend|produit|propose|does|do|is|are|est ce que|exactly does|exactly do|kind of company is|sort of company is|kind of business|sector|industry) _6 (entreprise|boite|societe|company|firm|startup|start up|business|%|vous vend*|you sell|you make|your company|l entreprise) _3 (do|does|sell|make|exactement|exactly|offer|produce|vend|fait|in|$|au juste|specialise*)
    (quels|quelles|quel|quelle|what|which|quelle est|quelles sont|quels sont|what are|what is) _3 (produit|produits|service|services|product|products|offre|offres|gamme|activite|activites|tarifs|prix|pricing|price|prices|solutions|slogan|logo|devise) _6 (vend*|propose*|commercialise*|sell|sells|offer|offers|provide*|make|entreprise|boite|company|vous|avez|societe|%|abonnement|cost|coute*|do you|premium)
    (vous|tu|you|company|entreprise|boite) _2 (vend*|sell|sells|fabriquez|commercialisez) (quoi|quels|quelles|what)
    (c est|ce sont) qui _2 (pdg|ceo|cto|fondateur*|fondatrice*|patron|patronne|boss|directeur*|directrice*|president*|actionnaire*|dg|investisseur*|concurrent*)
    (qui|who|quel|what) (est|is|a|s|are|sont|was|etait|founded|a fonde|a cree|owns|leads|runs|dirige|detient|started|created|possede) _4 (pdg|ceo|cto|fondateur*|fondatrice*|founder*|patron|patronne|boss|directeur*|directrice*|president*|actionnaire*|owner*|dg|investisseur*|investor*|concurrent*|competitor*|entreprise|boite|company|societe|chairman|%|l entreprise|your company|parent company|maison mere)
    (quel|what|quels|combien) _3 (chiffre d affaires|revenue|revenus|turnover|ca|valorisation|valuation|capital|levee|funding|capitalisation|market cap|stock price|cours de l action|cours de bourse|benefice*|profit*|ticker|statut juridique|legal form|siret|parts de marche|market share|adresse|forme juridique)
    (combien|how much) _3 (leve*|raise*|raised|coute*|cost|costs|vaut|worth|funding|rapporte|gagne|price) _5
    (entreprise|company|boite|societe|%) _2 (cotee|listed|public|en bourse|publicly|traded|privately|startup or|independante|rachetee|francaise|americaine)
    (est ce que|does|do|is|are) % _2 (vend|vendent|livre|livrent|exporte|exportent|sell|ship|deliver|operate|export|make|fabrique|produit|a une filiale|appartient|belong|cotee|have an office|have offices)
    (did|has|have) % _2 (raise|raised|acquire|acquired|buy|bought|go public|gone public|ipo|merge|merged|been bought|been acquired) _
    % (a|a t il|a t elle) _2 (leve|rachete|rachetee|fusionne|ete introduite)
    (which|what) _1 (offices|office|games|products|apps|clients|customers|countries|cities|brands|subsidiaries) (does|has) _
    (quels|quelles) _1 (bureaux|jeux|produits|applications|clients|pays|villes|marques|filiales) % _1 (a|possede|compte|propose|vend|edite) _
    (quels|quelles) _1 (bureaux|jeux|produits|clients|marques|filiales) (a|possede|compte|propose|vend|edite) _
    a t (il|elle) _4 (employes|employees|salaries|clients|magasins|filiales|agences|boutiques|usines|actionnaires|developpeurs)
    (is|was) % _1 (part of|owned by|a subsidiary|independent|profitable|bought by) _
    % (fait il|fait elle|appartient il|appartient elle|est il|est elle) _2 (partie|groupe|filiale|cote|cotee|independant|independante)
    est ce que % _1 (fait partie|appartient|est une filiale|est cote*)
    (what|which) year _6 (open|launch|start|found|move|release|ship)
    (en quelle langue|what language) (est|is) (votre|your) site
    (quelle|what|quel|quels|which) (est|is|are|sont|s)? _2 (siege|taille|effectif|effectifs|secteur|headquarters|size|industry|mission statement|raison sociale|domaine d activite|secteur d activite|horaires|opening hours|numero|phone number|official name|site web|website|url|date de creation|founding date|nom du|nom de|name of) _6
    (what does|que veut dire|que signifie|what do|c est quoi) _2 (acronym|acronyme|initials|stand for|le nom|name) _3
    (c est|c|kesako) (quoi|où|ou) (votre|ta|l|la|ton)? (boite|entreprise|societe|produit|siege|activite|startup)
    (quels|quelles|quel|quelle|what|which) _2 (vend|vendent|fabrique|fabriquent|commercialise|commercialisent|edite|editent|distribue|distribuent|sells) (la|le|l|the)? (societe|boite|entreprise|firme|company|firm|%)
    (quels|quelles|quel|quelle) _1 % (vend|fabrique|commercialise|edite|distribue) _1 (il|elle)
    (what|which) _1 (does|do) % (sell|make|manufacture|distribute|publish)
    (avez|have|has|do|does|est ce que|y a t il|is there|a t (il|elle)|ont (ils|elles)|possede*|got) _4 (bureaux|bureau|offices|office|filiale*|branches|site*|agence*|antenne*|boutique*|usine*|depot|store*|factory|factories|warehouse*) (a|en|au|aux|in|dans|abroad|a l etranger|outside|other) _2
    """

  private static let notSearchable = """
    (dans|de|d|in|on|of) (votre|ton|your|l|ta|the) (equipe|team|squad|service|promo)
    (pensez|penses|think|feel|ressent*|preferez|preferes|prefer|avis|opinion|experience|quotidien|imaginez|imagine|selon vous|a votre avis|a ton avis|according to you|d apres)
    (pour|to|before|avant|until|jusqu) _1 (decider|convaincre|ship|livrer|deployer|review|relire|merge|valider|feel|devenir|become|vous sentir|sentir|etre a l aise|understand|comprendre)
    (vous avez|tu as|you) (mis|mettez|take|took|spend|spent|passez|passes|pris)
    (fier|fiere|proud|prefere*|preferred|favourite|favorite|hardest|difficile|difficiles|dur|aimez|aimes|regret*|surpri*|bothers|frustr*|manque|miss|enjoy)
    (par semaine|par jour|par sprint|a week|per week|a day|per sprint|per day)
    (change|changed|evolue|evolved|grown|grandi)
    """
}
