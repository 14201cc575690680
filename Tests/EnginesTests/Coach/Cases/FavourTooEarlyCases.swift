extension CoachCases {
  static let favourTooEarly = #"""
    + fm | Bonjour Marc, j'ai vu le poste de dev Java chez vous. 1️⃣Pourriez-vous me recommander ?
    + fm | Bonjour Marc, 1️⃣pourriez-vous transmettre mon CV à votre responsable ?
    + fm | Salut Marc, 1️⃣tu peux faire passer mon profil à tes RH ?
    + fm | Bonjour, 1️⃣je souhaiterais que vous parliez de moi à votre manager.
    + ca | Salut Hugo, 1️⃣tu pourrais me coopter chez Alan ?
    + ca | Salut Hugo, on se prend un café ? 1️⃣Tu pourrais aussi glisser un mot pour moi à ton CTO ?
    + cr | Bonjour, 1️⃣pouvez-vous appuyer ma candidature chez Mirakl ?
    + fm | Bonjour Lise, 1️⃣serait-il possible de me mettre en relation avec la personne qui recrute ?
    + fm | Bonjour Lise, 1️⃣auriez-vous un poste pour moi chez vous ?
    + fm | Bonjour, 1️⃣merci de bien vouloir faire suivre ma candidature au service concerné.
    + fm | Hi Greg, 1️⃣would you be willing to refer me for the SRE position?
    + fm | Hi Greg, 1️⃣could you pass my resume along to your hiring manager?
    + fm | Hi Greg, 1️⃣can you put in a good word for me?
    + cr | Hi Tess, 1️⃣would you mind giving me a referral for the intern role?
    + ca | Hey Tess, coffee soon? 1️⃣Also could you introduce me to your recruiter?
    + fm | Hi Ada, 1️⃣please share my CV with your team lead.
    + fm | Hi Ada, 1️⃣could you help me get a job at Stripe?
    + fm | Hello, 1️⃣I'd really appreciate it if you could recommend me to your HR department.
    + fm | Hi Ravi, 1️⃣could you vouch for me internally?
    + fm | Hi Ravi, 1️⃣would you submit my application through the employee referral portal?
    + fm | Bonjour Omar, 1️⃣peux-tu me pistonner pour le stage ?
    - fm | Bonjour Marc, Claire Petit m'a recommandé de vous écrire. Votre travail sur le moteur de recherche m'intéresse. Auriez-vous quinze minutes au téléphone ?
    - fm | Hi Greg, Paula recommended that I read your post on SLOs, and it changed how I page people. Could we talk for fifteen minutes?
    - ca | Salut Hugo, j'ai relu ton fil sur Terraform. Un café jeudi près de Bastille ?
    - fm | Bonjour Lise, vous avez quitté le conseil pour un éditeur, ce que j'envisage aussi. Accepteriez-vous un appel d'un quart d'heure ?
    - cr | Hi Tess, your recommendation of "Release It!" at the Leeds meetup was spot on. Glad to connect.
    - fm | Hi Ada, I use your CSV parser at work. Could I ask you a few questions about how you test it, fifteen minutes by phone?
    - ca | Hi Ravi, thanks for the link to the Postgres docs. Would you have time for a coffee on Tuesday?
    - fm | Bonjour Omar, le refus que j'ai reçu pour un poste d'ingénieur chez vous m'a appris une chose : je connais mal le métier. Auriez-vous quinze minutes pour me raconter le vôtre ?
    - ca | Salut Inès, tu avais présenté ton outil de revue à l'atelier Symfony. Tu serais dispo pour un café la semaine prochaine ?
    """#
}
