extension CoachCases {
  static let unfilledPlaceholder = #"""
    + fm | Bonjour 1️⃣[prénom], j'ai lu votre article.
    + fm | Bonjour 1️⃣{{prenom}}, j'ai lu votre article.
    + fm | Bonjour Ana, votre travail chez 1️⃣{entreprise} me plaît.
    + fm | Bonjour 1️⃣<nom>, une question.
    + cr | Bonjour 1️⃣XXX, ravi de vous suivre.
    + pe | Bonjour 1️⃣___, voici ma page : https://moi.example
    + ty | Merci pour 1️⃣[sujet de l'échange] !
    + fm | Bonjour 1️⃣PRENOM, une question.
    + fm | Bonjour Madame 1️⃣[NOM DE FAMILLE], une question.
    + fu | Ravi de notre échange à 1️⃣[événement].
    + fm | Bonjour 1️⃣%PRENOM%, une question.
    + fm | Hi 1️⃣[First Name], I read your article.
    + fm | Hi 1️⃣{{first_name}}, I read your article.
    + fm | Hi Ana, your work at 1️⃣{company} is great.
    + fm | Hi 1️⃣<Name>, a question.
    + cr | Hi Ana, I loved your talk on 1️⃣XXX.
    + pe | Hi 1️⃣____, here is my page: https://me.example
    + ty | Thanks for 1️⃣[topic we discussed]!
    + fm | Hi 1️⃣${name}, a question.
    + fm | Hi Ana, I saw your post about 1️⃣[insert topic].
    + ca | Hey 1️⃣[their name], coffee?
    + ou | Bonjour «1️⃣ Prénom », c'est signé.
    + fm | Hi Ana, regards,⏎1️⃣[Your Name]
    - fm | Bonjour Ana, j'ai lu [votre article](https://ana.example/nix) hier.
    - fm | Bonjour Ana, votre fonction `parse<T>(input)` m'a aidé.
    - ca | Salut Ana, ça me va <3
    - re | Il manque un cas : `{name}` peut être vide.
    - re | Comme dit l'article [1], le cache ment.
    - fm | Bonjour Ana, j'aime « La Horde du Contrevent ».
    - ca | Salut, bises, à jeudi xx
    - fm | Hi Ana, I read [your article](https://ana.example/nix) yesterday.
    - fm | Hi Ana, your `Vec<String>` trick helped.
    - ca | Hey Ana, sure <3
    - re | One case is missing: `{{name}}` may be empty.
    - re | As the paper says [2], caches lie.
    - ca | See you Thursday, xxx
    - vn | - [x] bonjour⏎- [ ] pourquoi eux
    - fm | Bonjour Ana (et merci !), votre __init__ m'a intrigué.
    - re | The quote “[…] and then it failed” is my favourite.
    - fm | Bonjour Ana, List<String> ou Set<String>, c'était ma question.
    """#
}
