/// Praise that fits anyone. Origin: written for this project.
enum PraiseLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.add(.praise, praise)
    compiler.classify(
      .praiseFiller,
      """
      beau belle beaux belles bon bonne excellent excellente super genial geniale top cool chapeau bravo felicitations felicitation respect
      magnifique superbe parfait parfaite incroyable impressionnant impressionnante inspirant inspirante interessant interessante
      pertinent pertinente passionnant passionnante remarquable formidable extraordinaire brillant brillante clair juste vrai
      tellement totalement completement absolument tout fait d accord entierement mille fois merci partage partager partages
      great good nice awesome amazing excellent fantastic brilliant incredible impressive inspiring inspirational insightful
      interesting love loved loving wonderful beautiful perfect superb terrific fabulous well said done spot agree agreed
      totally absolutely completely true truth wow yes yep oui exactly exactement 100 % so this that congrats congratulations
      kudos props respect keep going it up work job post article content contenu share sharing thanks thank publication travail
      boulot message reflexion thread read lecture tip tips advice conseils insight insights value valeur point points merite
      deserved follow followed instructif instructive informative helpful useful utile inspiration source journey parcours
      profil profile carriere career background admire admirable continue continuez bonne continuation bien joue really very
      tres vraiment trop si quel quelle what couldn more adore aime j i to up on off amen preach fire feu gg bien vu dit resume
      everything all always toujours pepite gold masterclass mdr haha lol super-post fan big huge grand grande gros enorme
      inspirante reussite success achievement accomplishment accomplissement you re vous es etes tu rock best meilleur meilleure
      crack goat king queen legend legende star genius genie incredible beyond reseau network connect connecter ajouter add join
      rejoindre ravi ravie happy glad heureux heureuse please plaisir pleasure hope espere hello bonjour salut hi hey pour for
      your votre ton vos tes everyone les le la l un une des de du a the an is est are c ce s it and et with dans my mon in
      much beaucoup lot lots tellement encore again team equipe people like comme idea idee idees ideas topic sujet question questions
      quality qualite important importante needed necessaire worth interesse impressionne impressionnee impressed bluffe bluffee
      amazed blown away experience expertise knowledge skills talent talents competences generous genereux generosite help aide
      enrichissant enrichissante enrichissants eclairant eclairante percutant percutante limpide motivant motivante touchant touchante
      puissant puissante bluffant bluffante stimulant stimulante rafraichissant fascinant fascinante captivant captivante
      precieux concis concise net nette precis precise simple efficace lumineux lumineuse sublime splendide exceptionnel
      exceptionnelle saving save saved later bookmarked bookmark bookmarking enjoyed enjoy enjoying writing written wrote learned lots
      takeaways takeaway refreshing relatable powerful thoughtful valuable eye-opening eye opening mind-blowing stunning
      remarkable outstanding stellar sharp crisp concise clear honest authentic authentique sincere vrai vraie verite truths
      nothing add rien ajouter meilleurs wishes voeux best luck chance journey adventure aventure succes success future next
      chapter suite encore plus belles choses what's come come see reading lire lu relire savourer delicious pure purely
      bookmarks sharing resonates resonated resonate parle me my soul timely exactement needed hear today besoin aujourd hui
      wait hate attendre voir suite comments absolument absolutely o whole entire toute habitude usual usually every each dev devs developer developers should must need everyone artiste mate buddy man dude guys stuff
      aidant kind gentil gentille kindness gentillesse time temps precieux precieuse invaluable support soutien
      """)
  }

  private static let praise = """
    (beau|bon|super|excellent|sacre|joli|tres beau|tres bon|enorme|magnifique|formidable|incroyable|superbe|chouette|bel|brillant|bonne|belle|excellente|jolie|interessant) (travail|boulot|post|article|contenu|partage|thread|job|parcours|profil|publication|lecture|resume|projet|taf|reflexion|analyse|initiative|sujet|point|conseil*|message|billet|texte|idee|video|carriere|realisation*|reussite|conference|talk|presentation|effort*)
    (article|post|contenu|publication|partage|profil|parcours|billet|thread|sujet|message|analyse|lecture|travail|reflexion) _2 (interessant*|inspirant*|passionnant*|pertinent*|genial*|impressionnant*|excellent*|remarquable*|utile*|top|super|instructif|instructive|incroyable*|brillant*|admirable*|exceptionnel*|riche|tres riche)
    (great|good|nice|awesome|amazing|excellent|fantastic|brilliant|incredible|impressive|insightful|inspiring|lovely|wonderful|solid|superb|interesting|beautiful|cool|stellar|outstanding|terrific|phenomenal|killer|quality) (work|job|post|article|content|read|stuff|thread|share|insight*|point*|tip*|advice|profile|career|background|piece|one|talk|write|video|take|journey|message|perspective|project|achievement*|idea|effort|thoughts|breakdown|summary|initiative|experience|presentation|person|people|inspiration)
    (bravo|congrats|congratulations|felicitations|felicitation|chapeau|respect|kudos|props|gg|well done|well said|bien joue|bien dit|bien vu|spot on|hats off|nailed it|way to go|super|cool|genial|top|excellent|awesome|amazing|great|nice|brilliant|fantastic|inspiring|inspirant|impressionnant|impressive|wow|magnifique|incroyable|superbe|interessant|interesting|pertinent|passionnant|parfait|perfect|love it|love this|so true|tellement vrai|trop bien|tres bien|insightful|helpful|formidable|enorme|beautiful|mythique|sublime|classe|stylé|nickel|incredible)
    (merci|thanks|thank you) (pour|de|d|for|du) (le|ce|this|the|votre|ton|your|l)? (partage|partager|sharing|share|post|inspiration|article|contenu|content|avoir partage)
    (couldn t|could not|can t) agree more
    (totalement|tellement|entierement|completement|absolument|tout a fait|plutot|100 #?|cent pour cent|mille fois) (d accord|vrai|juste|raison|this|agree)
    (i|totally|completely|absolutely|fully|100|strongly) (agree|love|concur|admire|enjoy*|like*) (your|this|it|with|what|how|that|the|you|everything|all|$|completely|so)?
    (j|je) (adore|aime|admire|valide|kiffe|plussoie|suis fan|approuve)
    (so|very|tres|trop|vraiment|really|super|tellement|too) (true|inspiring|interesting|impressive|helpful|insightful|inspirant*|interessant*|impressionnant*|pertinent*|vrai|juste|cool|bien|bon|good|nice|utile|useful|relatable|important)
    (impressed|impressionne|impressionnee|amazed|inspired|inspire|inspiree|bluffe|bluffee|blown away|admiratif|admirative|fascine|fascinee) (by|par|with|de|d|$)
    (your|votre|ton|vos) _1 (profile|profil|parcours|career|carriere|work|travail|journey|background|content|contenu|posts|experience|achievements|expertise|publications) _3 (inspiring|impressive|amazing|great|inspirant*|impressionnant*|impressionne*|admirable*|incroyable*|remarkable|outstanding|incredible|inspire*|interesting|interessant*|awesome|passionnant*|exceptionnel*|fascinat*|fascine*)
    (big|grand|huge|gros|immense) (fan|respect|admirer|admirateur|admiratrice)
    (keep|continue|continuez) (it|up|going|the|comme|comme ca|ainsi|a|sharing|on|doing|inspiring)
    (you re|you are|vous etes|tu es|t es) (amazing|awesome|the best|great|inspiring|an inspiration|a legend|a star|a genius|genial*|super|une inspiration|incroyable*|au top|inspirant*|le meilleur|la meilleure|un exemple|un modele|top|brillant*|formidable*|incredible|brilliant|a rockstar|un genie|un crack|exceptionnel*|kind|so kind|wonderful)
    (you re|you are|vous etes|tu es|t es) (a|an|un|une|quelqu un) _2 (formidable|inspirant*|genial*|incroyable*|exceptionnel*|remarquable|amazing|awesome|inspiring|inspiration|great|wonderful|incredible|brilliant|extraordinar*|lovely|kind|kindest|admirable|en or) _1
    (well deserved|bien merite|amplement merite|merite|deserved)
    (what|quel|quelle) (a|an|un|une|super|beau|belle|bel)? _1 (post|article|journey|parcours|story|histoire|talent|inspiration|travail|read|profile|profil|career|carriere|honte|reussite|success|message|idee|legend)
    (merci|thanks|thank you) (you|beaucoup|infiniment|so much|a lot|mille fois|encore)? (pour|for) (tout|everything|all)
    (interessant*|inspirant*|enrichissant*|eclairant*|percutant*|limpide|motivant*|touchant*|bluffant*|stimulant*|fascinant*|captivant*|instructi*|passionnant*|pertinent*|lumineu*|exceptionnel*|refreshing|relatable|thoughtful|outstanding|remarkable|stunning|powerful|phenomenal|eye opening|mind blowing|spectacular|exquis*|delicieu*|fabulous|fantastique*|merveilleu*|admirable*|epatant*|genial*|grandiose|top|topissime|excellentissime|brillantissime)
    (clair|claire|net|simple|concis|precis|clear|crisp|short|simple) _2 (net|precis|efficace|concis|clair|concise|clear|sharp|to the point|sweet)
    (really|thoroughly|so|truly|absolutely|totally|very much|vraiment|beaucoup|tellement) _1 (enjoyed|enjoy|loved|love|liked|aime|adore|apprecie|appreciated|resonates|resonated)
    (this|that|it|ceci|ca|cela|c) (is|s|est) _2 (gold|fire|brilliant|great|amazing|awesome|everything|so good|beautiful|perfect|inspiring|de l or|tellement|vrai|du lourd|enorme|superbe|genial|incredible|excellent|spot on|top|golden|huge|needed|beau|parfait|wonderful|fantastic)
    (thanks|thank you|merci) _3 (writing|posting|sharing|post|partage|publication|contenu|conseils|tips|insights|inspiration|article|reminder|rappel|value|valeur)
    (saving|saved|bookmarked|bookmarking|sauvegarde|enregistre|je garde|je note|a garder|a relire|must read|a lire)
    (une|an|a|true|vraie|real) (inspiration|pepite|masterpiece|gem|masterclass|must read|game changer|exemple|source d inspiration)
    (this|yes|oui|exactement|exactly|preach|amen|agreed|same|idem|following|interested|merci|thanks|up|voila) $
    """
}
