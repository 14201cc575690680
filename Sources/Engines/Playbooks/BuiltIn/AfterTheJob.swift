extension PlaybookCatalog {
  /// D9, E6.
  static let interview = """
    playbook: interview
    subject: company
    source: BearStudio, Alex Lacey
    title.fr: Entretien et retour
    title.en: Interview and feedback
    summary.fr: Préparer, demander un retour quoi qu’il arrive, et dire comment cela s’est terminé.
    summary.en: Prepare, ask for feedback whatever happens, and tell how it ended.

    step: prepare
    title.fr: Préparer l’entretien
    title.en: Prepare the interview
    advice.fr: Qui l’on va voir, ce que fait l’équipe, trois questions ouvertes.
    advice.en: Whom you will see, what the team does, three open questions.
    due: 2 days after start
    done by: prepared
    dropped by: interviewed
    minutes: 30
    method: B7 B6

    step: interview
    title.fr: L’entretien
    title.en: The interview
    advice.fr: Le noter ensuite, avec les noms et ce que l’on a promis.
    advice.en: Write it down afterwards, with the names and what you promised.
    due: 14 days after start
    done by: interviewed
    need: meeting
    minutes: 10
    method: B8

    step: ask-feedback
    title.fr: Demander un retour par courriel
    title.en: Ask for feedback by e-mail
    advice.fr: Après chaque entretien, toujours : merci, et ce que l’on pourrait améliorer.
    advice.en: After every interview, always: thanks, and what you could do better.
    due: 1 day after fact interviewed
    done by: feedback-asked, wrote
    need: message feedback-request
    minutes: 10
    method: D9

    step: note-feedback
    title.fr: Noter le retour reçu
    title.en: Write down the feedback
    advice.fr: Ce qui a plu, ce qui manquait : de quoi mieux viser la prochaine fois.
    advice.en: What pleased, what was missing: it sharpens the next try.
    due: 3 days after fact answered
    done by: feedback-received
    form: feedback-received
    field: feedback | long-text | required | Le retour | The feedback
    minutes: 5
    method: D9 B10

    step: other-companies
    title.fr: Demander quelles autres entreprises seraient intéressées
    title.en: Ask which other companies could be interested
    advice.fr: Si quelqu’un de mieux placé a été pris : le demander sincèrement.
    advice.en: If someone better was taken: ask it sincerely.
    due: 2 days after fact rejected
    done by: wrote
    need: message feedback-request
    minutes: 10
    method: D9

    step: tell-outcome
    title.fr: Dire l’issue à ceux qui ont aidé
    title.en: Tell those who helped how it ended
    advice.fr: Cooptation, mise en relation, conseil : chacun aime savoir.
    advice.en: Referral, introduction, advice: everyone likes to know.
    due: 3 days after fact rejected
    done by: outcome-told
    need: message outcome-update
    minutes: 10
    method: E6

    step: tell-withdrawn
    title.fr: Dire à ceux qui ont aidé que l’on en reste là
    title.en: Tell those who helped that you leave it there
    advice.fr: Une offre refusée, ou un silence trop long : un mot et un merci, sans se justifier.
    advice.en: An offer turned down, or too long a silence: a word and thanks, without excuses.
    due: 3 days after fact withdrawn
    done by: outcome-told
    need: message outcome-update
    minutes: 10
    method: E6

    step: tell-accepted
    title.fr: Annoncer la bonne nouvelle
    title.en: Tell the good news
    advice.fr: À chaque personne qui a aidé, avec un merci.
    advice.en: To each person who helped, with thanks.
    due: 3 days after fact hired
    done by: outcome-told
    need: message outcome-update
    minutes: 15
    method: E6 C7

    ending: hired won
    text.fr: Embauche. Il reste à le dire.
    text.en: Hired. What is left is to tell.

    ending: withdrawn closed
    text.fr: On en reste là, par choix. Il reste à le dire à ceux qui ont aidé.
    text.en: Left there, by choice. What remains is to tell those who helped.

    ending: rejected closed
    text.fr: Cette fois non ; le retour reçu servira.
    text.en: Not this time; the feedback will serve.
    """

  /// C7, E6, E7.
  static let afterTheJob = """
    playbook: after-the-job
    subject: me
    source: Kevin Delfour, Alex Lacey
    title.fr: Après l’embauche
    title.en: After the job
    summary.fr: Le dire, remercier, ne pas disparaître, aider les suivants.
    summary.en: Tell, thank, do not vanish, help the next ones.

    step: tell
    title.fr: Annoncer l’embauche
    title.en: Tell them you are hired
    advice.fr: À chaque personne qui a aidé, même si son aide n’a pas mené à ce poste-là.
    advice.en: To each person who helped, even if their help did not lead to this very job.
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
    advice.en: One definite thing, asking for nothing.
    scope: contact
    due: 14 days after previous
    done by: thanked, wrote
    need: message thank-you
    minutes: 5
    method: E6 A2

    step: outcomes
    title.fr: Clore les candidatures en cours
    title.en: Close the other applications
    advice.fr: Un mot à chaque entreprise encore en attente : on s’y recroisera.
    advice.en: A word to each company that is still waiting: you will meet again.
    due: 7 days after start
    done by: outcome-told
    minutes: 15
    method: E6

    step: stay
    title.fr: Ne pas disparaître
    title.en: Do not vanish
    advice.fr: Un mot par mois à quelqu’un qui a compté pendant la recherche.
    advice.en: A word a month to somebody who mattered during the search.
    scope: monthly
    done by: wrote, met, called
    need: message reconnect
    minutes: 10
    method: C7 C1

    step: give-back
    title.fr: Aider les suivants
    title.en: Help the next ones
    advice.fr: Relire un CV, répondre à une question, présenter quelqu’un, parler à son ancienne école.
    advice.en: Read a CV, answer a question, introduce someone, speak at your old school.
    scope: monthly
    done by: gave
    minutes: 15
    method: E7 C8
    """
}
