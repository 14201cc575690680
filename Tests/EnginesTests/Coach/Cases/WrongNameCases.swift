extension CoachCases {
  static let wrongName = #"""
    + fm {to=Claire Morin} | Bonjour 1️⃣Julie, une question.
    + fm {to=Claire Morin} | Bonjour Madame 1️⃣Durand, une question.
    + ca {to=Paul Rey} | Salut 1️⃣Marc !
    + ty {to=Nadia Benali} | Chère 1️⃣Sofia, merci.
    + pe {to=Sam Lee} | Objet : page⏎⏎Bonjour 1️⃣Tom,⏎⏎https://moi.example
    + fm {to=Inès Roux} | 1️⃣Camille, j'ai une question.
    + ou {to=Léo Petit} | Coucou 1️⃣hugo, c'est signé.
    + fm {to=Claire Morin} | Hi 1️⃣Julia, a question.
    + fm {to=Claire Morin} | Dear Ms. 1️⃣Parker, a question.
    + ca {to=Paul Rey} | Hey 1️⃣Mark!
    + ty {to=Nadia Benali} | Dear 1️⃣Sofia, thank you.
    + rc {to=Wei Zhang} | Hello 1️⃣Jing, how are you?
    + fm {to=Oluwaseun Ade} | Good morning 1️⃣Tunde, a question.
    + cr {to=Kenji Mori} | Hi 1️⃣Hiroshi! Loved your talk.
    - fm {to=Hélène Vasseur} | Bonjour Helene, une question.
    - fm {to=Alexandre Petit} | Salut Alex, une question.
    - fm {to=Claire Morin} | Bonjour Madame Morin, une question.
    - fm {to=Claire Morin} | Bonjour, une question.
    - fm {to=Jean-Pierre Ba} | Bonjour JP, une question.
    - fm {to=Jean-Pierre Ba} | Bonjour Jean-Pierre, une question.
    - fm {to=Benjamin Lo} | Hey Ben, a question.
    - fm {to=William Orr} | Hi Bill, a question.
    - fm {to=Dr Samira Haddad} | Dear Dr Haddad, a question.
    - fm {to=Thomas Bell} | Hi Tom and team, a question.
    - fm {to=Katarzyna Nowak} | Hello there, a question.
    - fm {to=Ana Silva} | hi ana, a question.
    - fm {to=Ana Silva} | Bonjour ANA, une question.
    - fm {to=Mickaël Roy} | Bonjour Mickael, une question.
    - fm {to=Søren Dahl} | Hi Soren, a question.
    - fm {to=Zoë Kim} | Bonjour Zoé, une question.
    - fm {to=Paul Rey} | Bonjour Monsieur, une question.
    - fm | Bonjour Julie, une question.
    - fm {to=Paul Rey} | Merci Paul, une question.
    - fu {to=Thérèse Lambin} | Salut Tété, le plugin tourne enfin, merci pour l'astuce de jeudi !
    - fu {to=Gregory Shaw} | Yo Grez, the cache trick from your demo saved my evening.
    - fr {to=Olga Reyes} | Hi team Wombat (well, hi Olga), thanks for Monday. What would you have liked to see?
    - fm {to=Thérèse Ilunga} | Bonjour Maman Thérèse, votre école du samedi a montré Scratch à ma nièce. Je serais honoré de vous lire.
    - fm {to=Patrick Doyle} | Hi Paddy, your gap-filling code found a leak before our alarm. Could we talk for 15 minutes?
    - ra {to=Babatunde Ade} | Good evening Tunde, thank you for the call. Could you recommend me to your lead?
    """#
}
