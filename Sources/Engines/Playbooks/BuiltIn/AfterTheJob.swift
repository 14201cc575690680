extension PlaybookCatalog {
  /// D9, E6.
  static let interview = """
    playbook: interview
    subject: company
    source.fr: D’après BearStudio (la scène locale) et Alex Lacey (40 cooptations)
    source.en: After BearStudio (the local scene) and Alex Lacey (40 referrals)
    title.fr: Entretien et retour
    title.en: Interview and feedback
    summary.fr: Préparer, demander un retour quoi qu’il arrive, et dire comment cela s’est terminé.
    summary.en: Prepare, ask for feedback whatever happens, and tell those who helped how it ended.

    step: prepare
    title.fr: Préparer l’entretien
    title.en: Prepare for the interview
    advice.tu: Qui tu vas voir, ce que fait l’équipe, trois questions ouvertes.
    advice.vous: Qui vous allez voir, ce que fait l’équipe, trois questions ouvertes.
    advice.en: Who you will meet, what the team does, three open questions.
    due: 2 days after start
    done by: prepared
    dropped by: interviewed
    minutes: 30
    method: B7 B6

    step: interview
    title.fr: L’entretien
    title.en: The interview
    advice.tu: Note-le ensuite, avec les noms et ce que tu as promis.
    advice.vous: Notez-le ensuite, avec les noms et ce que vous avez promis.
    advice.en: Write it down afterwards, with the names and what you promised.
    due: 14 days after start
    done by: interviewed
    need: meeting
    minutes: 10
    method: B8

    step: ask-feedback
    title.fr: Demander un retour par e-mail
    title.en: Ask for feedback by e-mail
    advice.tu: Après chaque entretien, toujours : merci, et ce que tu pourrais améliorer.
    advice.vous: Après chaque entretien, toujours : merci, et ce que vous pourriez améliorer.
    advice.en: After every interview, always: say thank you, and ask what you could do better.
    due: 1 day after fact interviewed
    done by: feedback-asked, wrote
    need: message feedback-request
    minutes: 10
    method: D9

    step: note-feedback
    title.fr: Noter le retour reçu
    title.en: Write down the feedback
    advice.fr: Ce qui a plu, ce qui manquait : de quoi mieux viser la prochaine fois.
    advice.en: What they liked, what was missing: it sharpens your next try.
    due: 3 days after fact answered
    done by: feedback-received
    form: feedback-received
    field: feedback | long-text | required | Le retour | The feedback
    minutes: 5
    method: D9 B10

    step: other-companies
    title.fr: Demander quelles autres entreprises seraient intéressées
    title.en: Ask which other companies might be interested
    advice.tu: Si quelqu’un de mieux placé a été pris, demande-le avec sincérité.
    advice.vous: Si quelqu’un de mieux placé a été pris, demandez-le avec sincérité.
    advice.en: If someone better suited was hired, ask sincerely.
    due: 2 days after fact rejected
    done by: wrote
    need: message feedback-request
    minutes: 10
    method: D9

    step: tell-outcome
    title.fr: Dire à ceux qui ont aidé comment cela s’est terminé
    title.en: Tell those who helped how it ended
    advice.fr: Cooptation, mise en relation, conseil : chacun aime savoir la suite.
    advice.en: A referral, an introduction, advice: everyone likes to know what came of it.
    due: 3 days after fact rejected
    done by: outcome-told
    need: message outcome-update
    minutes: 10
    method: E6

    step: tell-withdrawn
    title.tu: Dire à ceux qui ont aidé que tu en restes là
    title.vous: Dire à ceux qui ont aidé que vous en restez là
    title.en: Tell those who helped that you are stopping there
    advice.fr: Une offre refusée, ou un silence trop long : un mot et un merci, sans justification.
    advice.en: An offer turned down, or too long a silence: a word and a thank-you, no excuses.
    due: 3 days after fact withdrawn
    done by: outcome-told
    need: message outcome-update
    minutes: 10
    method: E6

    step: tell-accepted
    title.fr: Annoncer la bonne nouvelle
    title.en: Share the good news
    advice.fr: À chaque personne qui a aidé, avec un merci.
    advice.en: To each person who helped, with thanks.
    due: 3 days after fact hired
    done by: outcome-told
    need: message outcome-update
    minutes: 15
    method: E6 C7

    ending: hired won
    text.fr: Une embauche ! Il reste à l’annoncer.
    text.en: Hired! All that is left is to tell those who helped.

    ending: withdrawn closed
    text.tu: Tu en restes là, par choix. Il reste à le dire à ceux qui ont aidé.
    text.vous: Vous en restez là, par choix. Il reste à le dire à ceux qui ont aidé.
    text.en: You stopped there, by choice. What remains is to tell those who helped.

    ending: rejected closed
    text.fr: Cette fois, c’est non ; le retour reçu servira.
    text.en: Not this time; the feedback will be useful.
    """

  /// C7, E6, E7.
  static let afterTheJob = """
    playbook: after-the-job
    subject: me
    source.fr: D’après Kevin Delfour (trois cercles) et Alex Lacey (40 cooptations)
    source.en: After Kevin Delfour (three circles) and Alex Lacey (40 referrals)
    title.fr: Après l’embauche
    title.en: Once you are hired
    summary.fr: Le dire, remercier, ne pas disparaître, aider les suivants.
    summary.en: Tell people, thank them, do not disappear, help those who come next.

    step: tell
    title.fr: Annoncer l’embauche
    title.en: Tell them you are hired
    advice.fr: À chaque personne qui a aidé, même si son aide n’a pas mené à ce poste-là.
    advice.en: To each person who helped, even if their help did not lead to this job.
    scope: contact
    due: 7 days after start
    done by: outcome-told, wrote
    need: message outcome-update
    minutes: 5
    method: E6

    step: thank
    title.fr: Dire ce que leur aide a changé
    title.en: Say what their help changed
    advice.fr: Une chose précise, sans rien demander.
    advice.en: One specific thing, and ask for nothing.
    scope: contact
    due: 14 days after previous
    done by: thanked, wrote
    need: message thank-you
    minutes: 5
    method: E6 A2

    step: outcomes
    title.fr: Clore les candidatures en cours
    title.en: Close your other applications
    advice.fr: Un mot à chaque entreprise qui attend encore : les chemins se recroisent.
    advice.en: A word to each company that is still waiting: your paths may cross again.
    due: 7 days after start
    done by: outcome-told
    minutes: 15
    method: E6

    step: stay
    title.fr: Ne pas disparaître
    title.en: Do not disappear
    advice.fr: Un mot par mois à quelqu’un qui a compté pendant la recherche.
    advice.en: A word a month to someone who mattered during your search.
    scope: monthly
    done by: wrote, met, called
    need: message reconnect
    minutes: 10
    method: C7 C1

    step: give-back
    title.fr: Aider les suivants
    title.en: Help those who come next
    advice.tu: Relis un CV, réponds à une question, présente quelqu’un, parle dans ton ancienne école.
    advice.vous: Relisez un CV, répondez à une question, présentez quelqu’un, parlez dans votre ancienne école.
    advice.en: Review a CV, answer a question, introduce someone, speak at your old school.
    scope: monthly
    done by: gave
    minutes: 15
    method: E7 C8
    """
}
