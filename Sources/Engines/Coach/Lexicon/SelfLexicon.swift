/// Speaking of oneself: skills, years, diplomas, the CV. Origin: written for this project.
enum SelfLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.add(.ownSkill, skills)
    compiler.add(.ownDocument, document)
    compiler.add(.askedDocument, asked)
    compiler.add(.studentSaid, student)
    compiler.classify(
      .skill,
      """
      competence competences skill skills skilled experience maitrise maitrises proficient fluent expertise rigoureux rigoureuse autonome
      polyvalent polyvalente dynamique motive motivee motivated hardworking passionate determined dedicated
      diplome diplomee diplome graduated certification certifie certifiee certified qualified expert experte specialise specialisee
      specialized specialised atouts strengths qualites stack technologies frameworks langages languages
      adaptable curieux curieuse perseverant perseverante organise organisee serieux serieuse ponctuel
      """)
  }

  private static let skills = """
    (je|j) _1 (maitrise|connais|programme|code|developpe|possede|dispose|travaille avec|utilise|pratique|sais|parle) _5
    (j ai|j|i have|i ve|with|avec|fort de|forte de|having) _3 (# |plus de|over|more than|several|plusieurs|nombreuses|many|deux|trois|quatre|cinq|six|sept|huit|dix|two|three|four|five|six|seven|eight|ten|solide*|strong|extensive|proven|une grande|une solide|une forte|hands) _3 (ans|annees|years|year|yrs|experience*|annee)
    # (ans|annees|years|yrs|year) (d|de|of|in|dans|experience)
    (mes|my|ma|mon) _1 (competences|skills|skill|expertise|experience|experiences|stack|atouts|strengths|qualites|points forts|parcours|formation|diplome|background|realisations|achievements|technologies|langages|certifications|profil|profile|rigueur|motivation|autonomie|polyvalence|maitrise|cv)
    (je suis|i am|i m) (un|une|a|an|tres|very|also|aussi|egalement|quelqu un de|quelqu|someone|particulierement|highly|extremely|particularly|both|a la fois)? _2 (rigoureux|rigoureuse|autonome|motive|motivee|polyvalent|polyvalente|dynamique|serieux|serieuse|passionne|passionnee|motivated|hardworking|hard working|passionate|proficient|fluent|skilled|experienced|dedicated|certified|certifie|certifiee|diplome|diplomee|specialise|specialisee|expert|experte|curieux|curieuse|organise|organisee|perseverant|perseverante|determine|determinee|fast learner|quick learner|team player|familiar|comfortable|self taught|results|detail|creatif|creative|a l aise|capable|forme|formee|adept|versed|qualified|fullstack|full stack)
    (titulaire|diplome|diplomee|certifie|certifiee|graduated|graduate) (d|de|from|in|with|en) _3
    (proficient|fluent|experienced|skilled|expert|expertise|a l aise|competent|comfortable|well versed|knowledge|proficiency) (in|with|en|avec|sur|of)
    (i|we) (have|hold|also have) _2 (certification*|certificate*|degree*|diploma*|master*|bachelor*|years)
    (i|i ve|i have) (know|master|specialize|specialise|specialized|code|program|developed|built|led|delivered|shipped|managed|designed|implemented|created|worked|completed|architected|increased|reduced|won|hold|graduated|deployed|mentored|trained|optimized|optimised)
    (j ai|j) (aussi|egalement|bien)? (mene|progresse|passe la certif*|encadre)
    (j ai|j) (appris|fait (deux|trois|quatre|cinq|plusieurs|mes|un|#) stage*|une attestation|un diplome|une certification|developpe|construit|dirige|livre|realise|concu|implemente|cree|travaille|gere|encadre|deploye|optimise|gagne|remporte|obtenu|acquis|suivi|effectue|termine|participe|mene|pilote|forme)
    (bonne|excellente|parfaite|solide|strong|solid|good|excellent|deep) (maitrise|connaissance*|knowledge|experience|command|understanding|skills|communication|background|capacite*|bases)
    (doue|douee|force de proposition|esprit d equipe|sens du|sens de|team spirit|problem solver|problem solving|work ethic|track record|eager to learn|capacite d|facilite d|goût du|results driven|detail oriented|esprit d analyse)
    """

  private static let document = """
    (ci joint|ci joints|ci jointe|en piece jointe|en pj|p j|piece jointe|ci dessous|ci apres|en annexe) _6 (cv|resume|curriculum|portfolio|lettre|candidature)
    (cv|resume|curriculum|portfolio|lettre de motivation|cover letter) _4 (ci joint*|en piece jointe|en pj|piece jointe|attached|joint|jointe|enclosed|below|ci dessous|is here|au cas ou|disponible|is available|for your|pour que|si besoin)
    (je|j|i|permets|me permets) _4 (joins|joint|envoie|transmets|adresse|attach|attached|attaching|enclose|enclosed|partage|send|sending|share|sharing|enverrai|laisse|leave|joindre|envoyer|transmettre|adresser|am attaching|ve attached|am sending) _4 (cv|resume|curriculum|portfolio|candidature|lettre de motivation)
    (here|here s|voici|voila|see|find|find my|check|check out|consultez|consulter|trouverez|trouveras|please see|please find) _4 (is)? _2 (my|mon|le|ma|attached) _2 (cv|resume|curriculum|portfolio|lettre de motivation|cover letter)
    (attached|enclosed|attaching) _3 (is)? _1 (my|a copy) _3 (cv|resume|cover letter|portfolio)
    (cv|resume) (dispo|sur demande|upon|on request)
    (mon cv|my cv|my resume) (est|is|se trouve|en|au|pdf|reste|shows|montre|vous|$)
    """

  private static let asked = """
    (comme|as) (convenu|promis|demande|vous me l|tu me l|vous l|tu l|agreed|promised|requested|discussed|you asked|you requested|prevu|prometais|evoque)
    (que|you|vous|tu) (vous|tu)? _2 (m avez|m as|avez|as|had|ve)? (demande|asked|requested|wanted|proposed|offered|propose)
    (you (asked|requested|wanted))
    """

  private static let student = """
    (etudiant*|etudie|etudier|eleve|eleves|student*|studying|undergrad*|postgrad*|sophomore|freshman|apprenti|apprentie|alternant*|alternance|stagiaire|doctorant*|phd|lyceen*|en formation|bootcamp|reconversion|etudes|studies|master|masters|licence|bachelor|bachelors|bts|but|dut|but info|m1|m2|l3|l2|l1|classe prepa|prepa|cycle ingenieur|mba|semestre|semester|coursework|dissertation|thesis|pfe|memoire de|internship year|placement year|gap year|cegep|polytech)
    (en|ma|de|d) (premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|derniere|1ere|2eme|2e|3eme|3e|4eme|4e|5eme|5e|#) (e|eme|ere|nd|re)? annee
    (premiere|deuxieme|troisieme|quatrieme|cinquieme|1ere|2eme|2e|3eme|3e|4eme|4e|5eme|5e|#) (e|eme|ere|nd|re)? annee (de|d|a|en|au)
    (final|first|second|third|fourth|1st|2nd|3rd|4th|junior|senior) year (student|of|at|in|undergrad*|computer|cs|bachelor*|master*|phd|engineering|engineer|software|$)
    (in|finishing|starting|into) my (final|first|second|third|last|fourth|1st|2nd|3rd|4th|junior|senior) year
    (halfway|half way|midway|part way|partway|months into|weeks into|enrolled|enroled|signed up|way) _3 (course|bootcamp|degree|programme|program|class|curriculum|cohort|apprenticeship)
    (taking|following|attending|doing|on|joined) (a|the|an) _3 (course|bootcamp|programme|cohort|degree)
    (a mi parcours|inscrit|inscrite|en cours de|au milieu|je suis|je fais|termine) _4 (formation|cursus|bootcamp|diplome|licence|reconversion)
    year # (of|at|in|student)
    (stage|projet) de fin d (etudes|annee)
    (ma|mon|my|notre|our) (ecole|fac|universite|promo|formation|iut|university|school|college|class|course|degree|cours|prof|profs|teacher|teachers|enseignant*|diplome|cursus|campus|bootcamp)
    (suis|am|m) (a|at|en|in) (l|la|the|#)? (ecole|universite|fac|iut|university|uni|college|school|insa|epita|epitech|ecole 42|42|polytech|ensimag|telecom|sorbonne)
    (prepare|preparing|pursuing|suis|fais|finishing|termine|finis|doing|completing|reading|majoring|starting|commence|graduating|graduate) (un|une|a|an|my|mon|mes|ma|the|in|for)? _3 (diplome|degree|master|licence|bachelor|bts|but|formation|msc|bsc|computer science|etudes|studies|cursus|doctorat|these|apprentissage|cs|may|june|juin|july|year)
    """
}
