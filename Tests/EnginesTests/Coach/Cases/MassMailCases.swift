extension CoachCases {
  static let massMail = #"""
    + fm | 1️⃣Madame, Monsieur,⏎⏎Je me permets de vous écrire.
    + fm | Bonjour 1️⃣à tous, je cherche un stage.
    + fm | 1️⃣À qui de droit,⏎je souhaite vous rencontrer.
    + pe | 1️⃣Bonjour Madame, Monsieur,⏎⏎Voici ma page : https://moi.example
    + cr | 1️⃣Bonjour l'équipe, ravi de vous rejoindre.
    + ou | 1️⃣Bonjour à toutes et à tous, j'ai été prise chez Alma !
    + rc | 1️⃣Salut tout le monde, ça fait longtemps !
    + ra | 1️⃣Chers tous, une recommandation m'aiderait-elle ?
    + fm | 1️⃣Cher recruteur, votre offre m'intéresse.
    + fm | 1️⃣Bonjour Madame ou Monsieur, votre société m'attire.
    + ty | 1️⃣Hi all, thank you for yesterday.
    + fm | 1️⃣Dear Sir or Madam, I am writing to you about your work.
    + fm | 1️⃣To whom it may concern, I would like a call.
    + fm | 1️⃣Dear Hiring Manager, I would love to talk.
    + fm | 1️⃣Dear Sir/Madam, could we talk?
    + cr | 1️⃣Hello everyone, let's connect!
    + pe | 1️⃣Dear team,⏎⏎I made this for you: https://me.example
    + fm | 1️⃣Dear recruiter, I like your company.
    + ca | 1️⃣Hey guys, coffee next week?
    + fr | 1️⃣Dear HR team, could you tell me what was missing?
    + ir | 1️⃣Hi folks, does anyone know someone at Alma?
    - fm | Bonjour Madame Keller, votre exposé sur les graphes m'a plu.
    - fm | Bonjour Monsieur Haddad, j'ai suivi votre cours de réseaux.
    - fm | Bonjour Sarah, votre équipe m'a beaucoup appris.
    - fm | Dear Mr. Okoye, I read your article on Erlang.
    - fm | Dear Dr Lindqvist, your course on compilers was the best of my degree.
    - ca | Hi Tom, all good? Coffee on Friday?
    - ty | Merci Paul, et dis merci à toute l'équipe pour hier !
    - fm | Bonjour, j'ai vu votre conférence à Touraine Tech.
    - po | Bonjour à tous, voici ce que j'ai appris cette semaine.
    - re | Hi all, one more data point from our team.
    - ou | Hi Nina and Joe, I got the job at Alma!
    - cr | Hi Everett, your talk at PyCon helped me a lot.
    """#
}
