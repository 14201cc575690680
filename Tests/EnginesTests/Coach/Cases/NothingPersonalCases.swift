extension CoachCases {
  static let nothingPersonal = #"""
    + fm | Bonjour, je me permets de vous contacter car votre profil m'intéresse. Auriez-vous quinze minutes pour échanger ?
    + fm | Bonjour Claire, je suis développeur et je cherche un emploi. Pourriez-vous m'accorder un appel ?
    + cr | Bonjour, je souhaite agrandir mon réseau. Merci d'accepter mon invitation.
    + cr | Bonjour Claire, votre parcours est très inspirant, j'aimerais vous ajouter à mon réseau.
    + ca | Salut ! Ça te dirait de prendre un café la semaine prochaine ?
    + ca | Bonjour Paul, nous sommes déjà en contact ici et j'aimerais discuter avec vous. Un café jeudi ?
    + rc | Salut Léa, ça fait longtemps ! Comment vas-tu ? On se prend un café ?
    + rc | Coucou, j'espère que tout va bien pour toi. Que deviens-tu ?
    + pe | Objet : candidature⏎⏎Bonjour,⏎⏎J'ai fait une page pour vous : https://moi.example/page⏎⏎Merci !
    + fm | Bonjour Monsieur, étudiant en informatique, je suis passionné par le développement web et j'aimerais en savoir plus sur votre métier. Auriez-vous un moment ?
    + fm | Hi, I came across your profile and was impressed by your experience. Could we have a quick call?
    + fm | Hi Claire, I'm a developer looking for new opportunities. Would you have 15 minutes to chat?
    + cr | Hi, I'd like to add you to my professional network.
    + cr | Hi Claire, I'm always looking to connect with like-minded professionals in tech.
    + ca | Hey! Would you be up for a coffee next week?
    + ca | Hi Paul, we are connected here and I would love to talk. Coffee on Thursday?
    + rc | Hey Leah, long time no see! How are you? Coffee soon?
    + rc | Hi there, hope you're doing well. What have you been up to?
    + pe | Subject: Hello⏎⏎Hi,⏎⏎I made something for you: https://me.example/page⏎⏎Thanks!
    + fm | Hi Sir, I am a computer science student passionate about coding and I want to learn from your journey. Could you spare some time?
    + fm | Bonjour Ana, développeuse Python et Django, je m'intéresse à votre entreprise et à vos projets. Pourrions-nous en discuter ?
    + cr | Hello Ana, I am interested in your company and I think we could help each other. Let's connect!
    - fm | Bonjour Claire, votre billet sur les index partiels m'a fait gagner une journée. Auriez-vous quinze minutes pour me dire comment vous les choisissez ?
    - fm | Bonjour Claire, nous sommes passées toutes les deux par l'IUT de Vannes. Auriez-vous quinze minutes pour me parler de votre métier ?
    - cr | Bonjour Claire, votre intervention à Sud Web m'a donné envie d'apprendre l'accessibilité. Au plaisir de vous suivre ici.
    - cr | Bonjour, j'ai vu que votre équipe avait ouvert le code de son moteur de règles. Je serais ravie de suivre la suite.
    - ca | Salut Paul, je repense à ce que tu disais sur les feature flags à l'apéro de mardi. Un café la semaine prochaine ?
    - rc | Salut Léa, je suis retombé sur notre rapport de stage à Brest ! Tu travailles toujours sur les sonars ?
    - pe | Objet : une idée pour Velib⏎⏎Bonjour Sam,⏎⏎J'utilise votre appli tous les matins et j'ai refait la carte des stations : https://moi.example/velib⏎⏎Merci !
    - fm | Bonjour Monsieur Haddad, j'ai vu l'annonce de développeur Go ouverte chez vous à Lyon. Pourriez-vous me raconter votre quotidien en quinze minutes ?
    - fm | Hi Claire, your post about partial indexes saved me a day. Would you have fifteen minutes to tell me how you pick them?
    - fm | Hi Claire, we both went through Makers Academy. Could I ask you about your first year, fifteen minutes by phone?
    - cr | Hi Claire, your talk at DjangoCon made me finally understand migrations. Glad to connect.
    - cr | Hi, I saw your team open-sourced its rules engine. I would love to follow what comes next.
    - ca | Hey Paul, I keep thinking of what you said about feature flags on Tuesday. Coffee next week?
    - rc | Hi Leah, I just found our old internship report from Cork! Are you still working on sonar?
    - pe | Subject: an idea for Citymapper⏎⏎Hi Sam,⏎⏎I use your app every morning and redrew the bus screen: https://me.example/bus⏎⏎Thanks!
    - fm | Hi Mr Haddad, I saw the Go developer opening on your team in Lyon. Could you tell me about your days in fifteen minutes?
    - fm | Bonjour Ana, Karim Sadi m'a conseillé de vous écrire. Auriez-vous un quart d'heure pour me parler de la régie ?
    - ca | Hi Ana, thanks to you I found the Ruby group. A coffee before the next meetup in Ghent?
    - fm | Hello Ivo, the way Lanternfish Studio documented its save format is generous, my two mods rest on it. Could we talk for a quarter of an hour?
    + rc | Salut Joris, ça fait un bail ! J'espère que tu vas bien. On se fait une bouffe un midi ?
    + pe | To whom it may concern, I am a junior developer. My work can be seen at https://jo.example. I would like to work for your company.
    + pe | Bonjour Luc, j'ai préparé une surprise pour vous : une démo et une vidéo, tout est là https://nina.example/projet. J'espère que ça vous plaira !
    """#
}
