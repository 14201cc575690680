extension CoachCases {
  static let noOutcome = #"""
    - ou | Salut Paul, c'est moi qui ai refusé leur offre : trop loin. Merci pour ton aide.
    - ou | Bonjour Léa, finalement c'est moi qui ai renoncé à ce poste. Merci encore.
    + ou | Bonjour Paul, merci encore pour votre aide. Je vous tiens au courant !
    + ou | Bonjour Paul, l'entretien s'est bien passé. Merci encore pour vos conseils.
    + ou | Salut Léa, merci pour l'intro, j'ai parlé avec Nadia hier.
    + ou | Bonjour, un petit mot pour vous remercier de votre recommandation.
    + ou | Salut, je passe le deuxième entretien jeudi. Merci !
    + ou | Bonjour Paul, j'attends encore leur réponse, merci pour tout.
    + ou | Bonjour Paul, je vous dirai si je suis pris.
    + ou | Merci Paul, le processus est en cours et tout avance.
    + ou | Hi Paul, thanks again for your help. I'll keep you posted!
    + ou | Hi Paul, the interview went fine. Thanks for your advice.
    + ou | Hey Lea, thanks for the intro, I talked to Nadia yesterday.
    + ou | Hello, just a note to thank you for your referral.
    + ou | Hey, my second interview is on Thursday. Thanks!
    + ou | Hi Paul, I am still waiting for their answer, thanks for everything.
    + ou | Hi Paul, I'll tell you if they hire me.
    + ou | Thanks Paul, the process is ongoing and things move along.
    - ou | Bonjour Paul, j'ai été pris chez Alma, merci !
    - ou | Bonjour Paul, je n'ai pas été retenue, mais merci pour tout.
    - ou | Salut Léa, j'ai signé hier ! Merci pour l'intro.
    - ou | Bonjour, ils ont choisi quelqu'un de plus expérimenté. Merci encore.
    - ou | Salut, je commence lundi chez Alma. Merci !
    - ou | Bonjour Paul, ma candidature n'a pas abouti. Merci pour votre recommandation.
    - ou | Bonjour Paul, j'ai décliné leur offre et je reste chez Orange. Merci.
    - ou | Merci Paul : le poste a finalement été gelé.
    - ou | C'est fait, je rejoins Alma le 3 mars ! Merci.
    - ou | Hi Paul, I got the job at Alma, thanks!
    - ou | Hi Paul, I was not selected, but thanks for everything.
    - ou | Hey Lea, I signed yesterday! Thanks for the intro.
    - ou | Hello, they chose someone with more experience. Thanks again.
    - ou | Hey, I start at Alma on Monday. Thanks!
    - ou | Hi Paul, my application was rejected. Thank you for the referral.
    - ou | Hi Paul, I turned down their offer and stay at Orange. Thanks.
    - ou | Thanks Paul: the position was frozen in the end.
    - ou | It's a yes, I'm joining Alma on 3 March! Thank you.
    - ou | They made me an offer and I accepted it. Thank you so much.
    - ou | Bonjour Inès, le stage chez Tessel est finalement allé à une autre candidate. Merci pour ton aide.
    - ou | Dear Ms Okoro, the panel wrote: I was placed fourth, three were funded. Thank you for the mock interview.
    """#
}
