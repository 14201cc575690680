extension CoachCases {
  static let pushy = #"""
    + fr | Hi Paul, thank you for the interview. 1️⃣I need it by tomorrow.
    - qu | I need it to work offline: where would you begin?
    + fm | Bonjour, j'ai besoin d'une réponse 1️⃣avant demain soir.
    + fm | Bonjour, merci de me répondre 1️⃣au plus vite.
    + rc | Salut, 1️⃣tu n'as pas répondu à mes trois messages.
    + ca | Bonjour, 1️⃣je me permets d'insister : quand êtes-vous libre ?
    + ra | C'est 1️⃣urgent, pouvez-vous me recommander aujourd'hui ?
    + fr | 1️⃣J'attends toujours votre retour sur l'entretien.
    + fm | Troisième message : 1️⃣pourquoi ne répondez-vous pas ?
    + ir | 1️⃣Je compte sur toi, il me faut cette intro.
    + fm | 1️⃣Vous êtes mon dernier espoir.
    + ca | Ça prend cinq minutes, 1️⃣vous pourriez au moins répondre.
    + fm | 1️⃣Répondez-moi rapidement s'il vous plaît.
    + ra | Il me faut la recommandation 1️⃣dans les plus brefs délais.
    + fm | Je suis déçu 1️⃣de votre silence.
    + rc | 1️⃣Encore moi ! Toujours pas de nouvelles de ta part.
    + fm | Hi, I need an answer 1️⃣by Friday.
    + fm | Hi, please get back to me 1️⃣ASAP.
    + rc | Hey, 1️⃣you never replied to my last message.
    + ca | This is my 1️⃣third message, please answer.
    + ra | I'm still 1️⃣waiting for your referral.
    + fr | 1️⃣Why haven't you answered my email?
    + fm | 1️⃣You're my last hope.
    + fm | 1️⃣I really need this job, please don't let me down.
    + ca | It's only fifteen minutes, 1️⃣surely you can spare that.
    + ir | 1️⃣I'm counting on you for this.
    + fm | 1️⃣Just bumping this to the top of your inbox.
    + ou | 1️⃣You could at least have replied.
    - fm | Bonjour, auriez-vous quinze minutes, quand cela vous arrange ? Rien d'urgent.
    - fr | Merci pour l'entretien. Auriez-vous un retour, même bref, quand vous aurez un moment ?
    - fm | Pas de réponse, c'est normal aussi : je sais que vous êtes pris.
    - fu | Merci pour mardi ! Je vous envoie le lien dès que possible.
    - re | Chez nous, la moitié des tickets dits urgents ne le sont plus le lendemain.
    - rc | Salut, je n'ai pas répondu à ton dernier message, désolé : l'année a été longue.
    - fm | Hi, would you have fifteen minutes, whenever suits you? No rush at all.
    - fr | Thank you for the interview. I'd be glad of any feedback when you have a moment.
    - fm | If you are too busy, no answer is fine.
    - fu | Thanks for Tuesday! I'll send you the link as soon as possible.
    - re | Half of our urgent tickets are no longer urgent the day after.
    - rc | Hey, I never answered your last message, sorry: it was a long year.
    - qu | Comment décidez-vous de ce qui est urgent pendant une panne ?
    - ra | Pensez-vous qu'une recommandation m'aiderait ? Si cela vous gêne, n'en parlons plus.
    - ou | J'ai commencé lundi chez Alma, en partie grâce à vous. Merci encore.
    - fr | Bonjour Paul, merci pour l'échange de mardi et pour le retour rapide. Qu'est-ce qui a manqué ?
    + fu | Bonjour Luc, je n'ai toujours rien reçu et j'attends la grille lundi sans faute.
    - fu | Bonsoir Ève, la norme demande bien la confirmation, mais pas avant 85 dB. Merci pour vos réponses.
    - ir | Lina, tu pourrais nous mettre en contact ? Je t'ai écrit trois lignes à copier.
    """#
}
