extension CoachCases {
  static let noThanks = #"""
    + ty | Bonjour Paul, l'appel de mardi m'a aidé : j'ai revu mon portfolio.
    + ou | Bonjour Paul, j'ai eu le poste chez Alma et je commence lundi.
    + fr | Bonjour, pourriez-vous me dire ce qui a manqué lors de l'entretien de jeudi ?
    + ra | Bonjour Paul, notre appel était utile. Pensez-vous qu'une recommandation m'aiderait ?
    + ou | Salut, c'est un refus chez Alma. Je continue chez Mirakl.
    + fr | Bonjour, merci de me faire un retour sur mon entretien.
    + ty | Salut Léa, ton conseil sur les tests a marché, la pipeline passe en dix minutes.
    + ra | Salut Max, j'ai bien réfléchi après notre échange. Est-ce que tu pourrais me coopter ?
    + ty | Hi Paul, Tuesday's call helped: I reworked my portfolio.
    + ou | Hi Paul, I got the job at Alma and start on Monday.
    + fr | Hello, could you tell me what was missing in Thursday's interview?
    + ra | Hi Paul, our call was useful. Do you think a referral would help?
    + ou | Hey, Alma said no. I move on to Mirakl.
    + ty | Hi Lea, your tip on tests worked, the pipeline is down to ten minutes.
    - ty | Merci Paul pour l'appel de mardi : j'ai revu mon portfolio.
    - ou | Je voulais vous remercier : j'ai eu le poste chez Alma.
    - fr | Un grand merci pour l'entretien. Pourriez-vous me dire ce qui a manqué ?
    - ra | Merci pour l'appel. Pensez-vous qu'une recommandation m'aiderait ?
    - ra | Pensez-vous qu'une recommandation m'aiderait ?
    - ty | Je vous suis très reconnaissante pour l'appel de mardi.
    - ty | Thank you Paul for Tuesday's call: I reworked my portfolio.
    - ou | I wanted to say thanks: I got the job at Alma.
    - fr | I really appreciated the interview. Could you tell me what was missing?
    - ra | Thanks for the call. Do you think a referral would help?
    - ra | Do you think a referral would help?
    - ty | I'm so grateful for Tuesday's call.
    - ou | Thx for your help! Signed with Alma.
    - ty | Mille mercis pour l'appel de mardi.
    - ou | Merci encore, je commence chez Alma lundi.
    - fr | Thanks a lot for meeting me. What should I work on?
    """#
}
