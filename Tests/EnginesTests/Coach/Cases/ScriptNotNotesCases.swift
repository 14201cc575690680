extension CoachCases {
  static let scriptNotNotes = #"""
    + vn | Bonjour, je m'appelle Ken et je suis développeur à Lyon. J'admire votre entreprise depuis longtemps parce que vous prenez soin des détails. Je sais faire deux choses rares ensemble, le design et la sécurité.
    + vn | Bonjour à toute l'équipe ! Je vous fais cette vidéo parce que j'utilise votre application tous les jours. J'ai remarqué que la recherche était lente, alors j'ai construit une petite démonstration que vous trouverez plus bas.
    + vn | Hello, my name is Ken and I'm a developer from Leeds. I have admired your company for a long time because you care about details. I can do two things that are rare together, design and security.
    + vn | Hi everyone! I'm making this video because I use your app every day. I noticed that search was slow, so I built a small demo which you will find below. I hope you like it.
    + vn | Je voudrais commencer par vous dire pourquoi votre mission me touche.⏎Ma grand-mère utilise votre service chaque semaine pour faire ses courses.⏎C'est pourquoi j'ai voulu améliorer la taille des caractères.
    + vn | I would like to begin by telling you why your mission matters to me.⏎My grandmother uses your service every week for her shopping.⏎That is why I wanted to improve the size of the letters.
    - vn | - Ken, Lyon, dev⏎- pourquoi vous : soin des détails⏎- design + sécurité⏎- démo recherche⏎- contact : ken@exemple.fr
    - vn | qui : Ken, Lyon⏎pourquoi eux : détails⏎compétences : design, sécu⏎doute : junior, mais 3 projets livrés⏎contact
    - vn | 1. Prénom, ville⏎2. Une phrase sur leur carte des trajets⏎3. Démo, 20 secondes⏎4. Doute : pas de diplôme⏎5. Merci, sourire
    - vn | prénom / école / pourquoi eux / démo / merci
    - vn | - Ken, Leeds, dev⏎- why you: care for details⏎- design + security⏎- search demo⏎- contact: ken@example.com
    - vn | who: Ken, Leeds⏎why them: details⏎skills: design, security⏎doubt: junior, yet 3 shipped projects⏎contact
    - vn | 1. First name, town⏎2. One line on their route map⏎3. Demo, 20 seconds⏎4. Doubt: no degree⏎5. Thanks, smile
    - vn | • intro⏎• why you⏎• demo⏎• doubt⏎• thanks
    """#
}
