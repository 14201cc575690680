extension CoachCases {
  static let severalAsks = #"""
    + fm | Bonjour Max, votre talk sur Bun m'a plu. Auriez-vous quinze minutes pour un appel ? 1️⃣Pourriez-vous aussi relire mon CV ?
    + fm | Bonjour Max, pourriez-vous m'accorder un quart d'heure et 1️⃣me mettre en relation avec votre CTO ?
    + ca | Salut Inès, un café jeudi ? 1️⃣Et tu pourrais transmettre mon CV à ton équipe ?
    + ir | Salut Léo, tu pourrais me présenter à Sara ? 1️⃣Et relire ma lettre de motivation ?
    + rc | Coucou Fatou, ça te dit un déjeuner ? 1️⃣Est-ce que ta boîte recrute des juniors ?
    + fm | Bonjour, j'aimerais un appel de quinze minutes. 1️⃣Seriez-vous d'accord pour être mon mentor ?
    + ca | Salut Inès, tu veux bien jeter un œil à mon portfolio ? 1️⃣On peut aussi se voir autour d'un café ?
    + fm | Bonjour, pourriez-vous me recommander pour le poste ? 1️⃣Pourriez-vous aussi m'envoyer vos slides ?
    + fm | Hi Max, could we have a 15-minute call? 1️⃣Could you also review my resume?
    + fm | Hi Max, would you have time for a call, and 1️⃣could you introduce me to your hiring manager?
    + ca | Hey Ines, coffee Thursday? Also, 1️⃣could you forward my CV to your team?
    + ir | Hey Leo, could you introduce me to Sara? 1️⃣And could you proofread my cover letter?
    + rc | Hey Fatou, up for lunch? Also, 1️⃣is your company hiring juniors?
    + fm | Hi, I would love a quick call. 1️⃣Would you be open to mentoring me too?
    + ca | Hi Ines, would you take a look at my portfolio? 1️⃣And can we meet for coffee?
    + rc | Hi Tom, could you refer me at Plinth? 1️⃣And would you look over my resume?
    - fm | Bonjour Max, auriez-vous quinze minutes mardi après-midi ou jeudi matin pour un appel ?
    - fm | Bonjour Max, pourrions-nous échanger un quart d'heure au téléphone ? J'aimerais vos conseils sur le passage au back-end.
    - ca | Salut Inès, un café ou une visio, comme tu préfères, la semaine prochaine ?
    - ir | Salut Léo, tu pourrais me présenter à Sara, qui travaille chez Alma ? J'aimerais lui poser deux questions sur son équipe.
    - rc | Coucou Fatou, un déjeuner vers Jussieu mardi ou mercredi ?
    - fm | Hi Max, would you have 15 minutes on Tuesday afternoon or Thursday morning?
    - fm | Hi Max, could we talk for 15 minutes? I would value your advice on moving to the back end.
    - ca | Hey Ines, coffee or a video call, whichever is easier, next week?
    - ir | Hey Leo, could you introduce me to Sara at Alma? I would like to ask her two questions about her team.
    - rc | Hey Fatou, lunch near the river on Tuesday or Wednesday?
    - fm | Bonjour, je cherche un stage de fin d'études. Votre métier m'intrigue depuis votre talk à Lyon : auriez-vous quinze minutes pour m'en parler ?
    - fm | Hi, I am looking for my first job. Your post on apprenticeships at Nordic helped; could I ask you about it in a short call?
    - ca | Hi Ines, thanks for accepting! I read your notes on CRDTs. Would you have half an hour for a coffee so I can ask how you tested them?
    - ir | Bonjour Léo, connais-tu assez Sara pour me la présenter ? Si ce n'est pas le cas, aucun souci.
    + rc | Salut Odile, tu pourrais relire mon CV ? Et me présenter à Karim, de chez Lumio ?
    - ir | Chère Anne, accepteriez-vous de nous mettre en relation, par mail ou par un coup de fil, comme il vous plaira ?
    """#
}
