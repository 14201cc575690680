extension CoachCases {
  static let mixedRegister = #"""
    + fm | Bonjour Claire, j'ai lu votre article sur Nix. 1️⃣Tu aurais quinze minutes ?
    + ca | Salut Paul, ton talk était top. 1️⃣Auriez-vous le temps pour un café ?
    + ty | Merci Paul pour ton aide mardi, je 1️⃣vous dirai la suite.
    + rc | Coucou Léa, comment vas-tu ? J'espère que 1️⃣vous allez bien depuis Nantes.
    + fu | Bonjour Marc, ravi de vous avoir croisé à Devoxx. Voici le lien que 1️⃣tu voulais.
    + fm | Bonjour, votre profil m'intéresse. 1️⃣Peux-tu m'appeler ?
    + ra | Salut Max, merci pour ton temps. 1️⃣Pensez-vous qu'une recommandation aiderait ?
    + pe | Objet : page⏎⏎Bonjour Sam,⏎⏎J'ai lu votre article. Voici 1️⃣ta page : https://moi.example
    + ir | Salut Jo, tu connais Sophie ? Je 1️⃣vous remercie d'avance.
    + fr | Bonjour, merci de m'avoir reçu. Peux-tu me dire ce qui a manqué ? 1️⃣Votre retour m'aiderait.
    + ou | Bonjour Nadia, grâce à toi j'ai signé. 1️⃣Votre recommandation a compté.
    + cr | Salut Théo, j'ai adoré votre billet, et 1️⃣ta façon d'expliquer Raft.
    + fm | Bonjour Anaïs, n'hésitez pas à me répondre quand 1️⃣tu pourras.
    + ca | Salut Inès, dis-moi si 1️⃣vous êtes disponible jeudi.
    + re | Merci pour votre fil ! Est-ce que 1️⃣tu as mesuré le gain ?
    - fm | Bonjour Claire, j'ai lu votre article sur Nix. Auriez-vous quinze minutes ?
    - ca | Salut Paul, ton talk était top. Tu as le temps pour un café ?
    - ca | Salut Paul, tu bosses toujours sur la recherche ? Chez vous, vous avez migré vers Elastic ?
    - rc | Coucou Léa, comment vas-tu ? J'ai vu que vous aviez ouvert un bureau à Lyon !
    - pe | Objet : page⏎⏎Salut Sam,⏎⏎Je suis fan de votre appli. Je t'ai préparé quelque chose : https://moi.example
    - ca | Salut Inès, ton équipe et toi, vous êtes libres jeudi ?
    - fu | Salut Marc, tu disais que vos déploiements prennent une heure : j'ai un script pour toi.
    - re | Tu as raison, et dans votre équipe ça se passe comment ?
    - ir | Salut Jo, tu connais Sophie ? « Auriez-vous dix minutes », c'est ce que je lui écrirais.
    - ty | Merci Léa pour ton rendez-vous de mardi, tu m'as beaucoup aidé.
    - fm | Bonjour Monsieur, le ton de votre article m'a plu, vous avez l'art du détail.
    - fm | Bonjour Claire, a-t-on le droit de vous poser une question sur votre livre ?
    - ca | Hey Paul, your talk was great, vous know what I mean.
    - qu | Tu bosses sur quoi, et vous êtes combien dans l'équipe ?
    - fm | Bonjour Claire, votre équipe utilise t-elle Nix ? Vos notes m'ont aidé.
    - rc | Salut Nico, tu te souviens quand vous recrutiez à tour de bras ?
    - ca | Salut Anouk, ton histoire de cache m'a fait rire. Vous avez trouvé la cause, dans l'équipe ? Je t'offre un thé mardi ?
    - pe | Salut Jonas, votre billetterie oublie les poussettes. Une page qui les compte : https://ines.example/poussettes⏎Bien à toi, Inès
    - ou | Salut Hugo, l'agence a choisi quelqu'un d'autre. Merci à toi et à Nour, vous m'avez bien préparé.
    """#
}
