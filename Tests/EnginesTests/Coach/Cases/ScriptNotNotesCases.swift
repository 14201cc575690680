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
    + vn | Bonjour, moi c'est Yacine, j'ai vingt-six ans et je vis à Mulhouse. Je vais vous montrer en deux minutes ce que j'ai construit pour votre site de vélos. J'espère que cela vous donnera envie d'en parler.
    + vn | Alors déjà merci de regarder cette vidéo, ça me touche beaucoup. Je me présente, je suis une ancienne libraire et je code depuis un an et demi. Votre appli de prêt de livres m'a tout de suite parlé.
    + vn | Je m'appelle Rose. J'ai travaillé huit ans dans un hôpital avant de me mettre au développement. Ce que vous faites pour les soignants me parle énormément. Je vous montre maintenant ma démo.
    + vn | Hello there, I'm Yacine and I'm twenty-six years old. In the next two minutes I'm going to show you what I built for your bike site. I really hope it makes you want to talk about it.
    + vn | First of all thank you for watching this video, it means a lot. I used to be a bookseller and I have been coding for a year and a half now. Your lending app spoke to me straight away.
    + vn | My name is Rose. I worked in a hospital for eight years before I turned to software. What you do for nurses means a great deal to me. Let me now show you my demo.
    - vn | * Yacine, Mulhouse⏎* vélo : tous les jours⏎* démo itinéraire plat (30 s)⏎* doute : pas d'expérience → 2 missions bénévoles⏎* yacine@exemple.fr
    - vn | Rose, ex-infirmière ; vous : planning des gardes ; moi : terrain + web ; démo ; doute : un an de code ; contact
    - vn | → bonjour, prénom⏎→ une raison : leur carte des refuges⏎→ montrer la recherche (20 s)⏎→ « et si je débute ? » : 3 applis⏎→ merci + lien
    - vn | Intro (10 s)⏎Pourquoi eux (20 s) : accessibilité, dit par la CTO à Nantes⏎Démo (50 s)⏎Doute (20 s)⏎Contact (10 s)
    - vn | sourire !⏎Qui ? Paul, Pau⏎Quoi ? carte hors ligne⏎Pourquoi vous ? ma mère, sans réseau⏎Et le diplôme ? non, mais 4 projets⏎Merci
    - vn | * Yacine, Mulhouse⏎* bikes: daily⏎* flat route demo (30 s)⏎* doubt: no experience → 2 charity jobs⏎* yacine@example.com
    - vn | Rose, ex-nurse; you: shift planner; me: wards + web; demo; doubt: one year of code; contact
    - vn | -> hello, name⏎-> one reason: their hut map⏎-> show search (20 s)⏎-> "but you're new?": 3 apps⏎-> thanks + link
    - vn | Intro (10 s)⏎Why them (20 s): accessibility, CTO's talk in Bath⏎Demo (50 s)⏎Doubt (20 s)⏎Contact (10 s)
    - vn | smile!⏎Who? Paul, Hull⏎What? offline map⏎Why you? mum, no signal⏎Degree? no, but 4 projects⏎Thanks
    - vn | Ken, Lyon. Deux compétences : design, sécurité. Démo. Doute : junior. Contact.
    - vn | Ken, Leeds. Two skills: design, security. Demo. Doubt: junior. Contact.
    """#
}
