extension PlaybookCatalog {
  /// E1–E7.
  static let sevenSteps = """
    playbook: seven-steps
    subject: company
    source: Alex Lacey
    title.fr: Une cooptation en sept étapes
    title.en: A referral in seven steps
    summary.fr: Choisir deux ou trois personnes d’une entreprise, demander un quart d’heure, écouter, puis seulement parler de cooptation.
    summary.en: Choose two or three people of a company, ask for a quarter of an hour, listen, and only then speak of a referral.

    step: credits
    title.fr: Voir quels messages sont possibles
    title.en: See which messages are possible
    advice.fr: Un mois d’essai donne des crédits de message ; écrire à un membre premium n’en coûte sans doute pas. Noter la fin de l’essai, et dépenser les crédits là où ils comptent.
    advice.en: A month of trial gives message credits; writing to a premium member probably costs none. Note when the trial ends, and spend credits where they count.
    due: 3 days after start
    minutes: 5
    dropped by: wrote, invited
    method: E1

    step: own-profile
    title.fr: Mettre son propre profil à jour
    title.en: Bring your own profile up to date
    advice.tu: La première chose qu’ils feront est de regarder ton profil : titre, résumé, projets, lien vers le CV.
    advice.vous: La première chose qu’ils feront est de regarder votre profil : titre, résumé, projets, lien vers le CV.
    advice.en: The first thing they will do is look at your profile: headline, summary, projects, link to the CV.
    due: 3 days after start
    done by: prepared
    minutes: 20
    method: E3 A5

    step: list-people
    title.fr: Choisir deux ou trois personnes
    title.en: Choose two or three people
    advice.fr: Dix minutes pour en lister cinq à dix, pas davantage. Le classement dit qui et pourquoi ; les ressources humaines en dernier.
    advice.en: Ten minutes to list five to ten, no more. The ranking says who and why; human resources last.
    due: 3 days after start
    done by: chosen
    dropped by: wrote, called
    form: chosen
    field: people | people | required | Qui | Who
    field: why | text | optional | Pourquoi elles | Why them
    minutes: 10
    method: E2 D7

    step: introduction
    title.fr: Demander une mise en relation
    title.en: Ask for an introduction
    advice.fr: Une connaissance commune peut présenter, si elle est assez proche pour le faire volontiers ; sinon, la nommer dans le message.
    advice.en: A common acquaintance can introduce you, if close enough to do it gladly; otherwise name them in the message.
    scope: contact
    due: 2 days after step list-people
    when: not connected, introducer
    done by: introduced
    dropped by: wrote, answered, called, met, referred, date-fixed
    silent after: 7
    need: message intro-request
    asks favour: yes
    method: E2

    step: first-message
    title.fr: Demander un quart d’heure sur leur expérience
    title.en: Ask for fifteen minutes about their experience
    advice.fr: Dire ce qu’on a en commun, ce qu’on étudie si c’est le cas, et demander un appel de quinze minutes. Rien de superflu. Aucune réponse, c’est courant.
    advice.en: Say what you have in common, that you are a student if you are, and ask for a call of fifteen minutes. Nothing superfluous. No answer is normal.
    scope: contact
    due: 2 days after step introduction
    done by: wrote, invited
    dropped by: answered, called, met, referred, date-fixed
    silent after: 14
    need: message first-message
    stranger: yes
    minutes: 10
    method: E3 B4

    step: slots
    title.fr: Répondre vite et proposer des créneaux larges
    title.en: Answer fast and offer wide slots
    advice.fr: Dans leur fuseau horaire et leurs heures de travail, sur deux jours au moins ; le vendredi est souvent choisi.
    advice.en: In their time zone and working hours, on two days at least; Friday is often chosen.
    scope: contact
    due: 1 day after fact answered
    done by: wrote
    dropped by: called, met, declined, referred, date-fixed
    need: message reply
    minutes: 5
    method: E4

    step: prepare-call
    title.fr: Préparer l’appel
    title.en: Prepare the call
    advice.fr: Parcours, projets, publications ; trois questions subjectives auxquelles aucun moteur de recherche ne répond.
    advice.en: Career, projects, publications; three subjective questions that no search engine answers.
    scope: contact
    due: 2 days after previous
    done by: prepared
    dropped by: called, met, declined, referred
    minutes: 15
    method: B7 E5

    step: call
    title.fr: L’appel de dix à quinze minutes
    title.en: The call of ten to fifteen minutes
    advice.fr: Des questions ouvertes ; puis demander si une cooptation, par elle ou par quelqu’un d’autre, pourrait aider ; puis comment cela se passe chez eux.
    advice.en: Open questions; then ask whether a referral, from them or someone else, would help; then how referrals work there.
    scope: contact
    due: 9 days after step slots
    weekday: friday
    done by: called, met
    dropped by: declined, referred
    need: call
    minutes: 15
    asks favour: yes
    method: E5 B6

    step: thank
    title.fr: Remercier le lendemain, et se mettre en relation
    title.en: Give thanks the next day, and connect
    advice.fr: Une ligne sur ce que l’appel a changé, et l’invitation à rester en relation.
    advice.en: One line on what the call changed, and the invitation to stay connected.
    scope: contact
    due: 1 day after fact called
    done by: wrote, thanked, invited
    need: message thank-you
    minutes: 5
    method: E6 C6

    step: process
    title.fr: Noter comment marchent les cooptations
    title.en: Note how referrals work there
    advice.fr: Petite entreprise : ils transmettent le CV. Grande : un formulaire. Postuler aussi en ligne ? Avant ou après ?
    advice.en: Small company: they forward the CV. Large: a form. Apply online as well? Before or after?
    due: 2 days after fact called
    done by: process-known
    form: process-known
    field: how | text | required | Comment cela se passe | How it works
    field: order | text | optional | Postuler avant ou après | Apply before or after
    minutes: 5
    method: E5

    step: ask-again
    title.fr: Reprendre des nouvelles de leur promesse
    title.en: Ask how their promise stands
    advice.fr: Ils devaient peut-être se renseigner : c’est leur promesse. Redemander après une semaine est bien reçu.
    advice.en: They may have had to find out: that is their promise. To ask again after a week is well received.
    scope: contact
    due: 7 days after fact promised
    not before: 7
    done by: wrote
    dropped by: referred, process-known, declined
    need: message follow-up
    minutes: 5
    method: E5

    step: apply
    title.fr: Postuler comme ils l’ont conseillé
    title.en: Apply as they advised
    advice.fr: Avec le nom de la personne qui recommande, avant ou après la cooptation selon la maison.
    advice.en: With the name of whoever refers you, before or after the referral as the house wants it.
    due: 2 days after fact referred
    done by: applied
    need: making
    minutes: 30
    method: E5

    step: tell-rejected
    title.fr: Dire comment la candidature s’est terminée
    title.en: Tell them how the application ended
    advice.fr: À chaque personne qui a aidé, avec un merci. Elle pensera peut-être à une autre entreprise.
    advice.en: To each person who helped, with thanks. They may think of another company.
    due: 2 days after fact rejected
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

    step: tell-hired
    title.fr: Annoncer l’embauche à ceux qui ont aidé
    title.en: Tell those who helped that you are hired
    advice.fr: Même si c’est ailleurs : ils seront contents de le savoir.
    advice.en: Even if it is elsewhere: they will be glad to know.
    due: 3 days after fact hired
    done by: outcome-told
    need: message outcome-update
    minutes: 15
    method: E6

    step: give-back
    title.fr: Aider les suivants
    title.en: Help the next ones
    advice.fr: Répondre à qui demande un quart d’heure, comme d’autres l’ont fait.
    advice.en: Answer those who ask for a quarter of an hour, as others did.
    due: 45 days after fact hired
    not before: 30
    done by: gave
    minutes: 10
    method: E7

    ending: hired won
    text.fr: Embauche. Il reste à le dire et à remercier.
    text.en: Hired. What is left is to tell and to thank.

    ending: rejected closed
    text.fr: Cette fois non. Les personnes rencontrées restent.
    text.en: Not this time. The people you met remain.

    ending: withdrawn closed
    text.fr: On en reste là, par choix. Il reste à le dire à ceux qui ont aidé.
    text.en: Left there, by choice. What remains is to tell those who helped.

    ending: declined closed
    text.fr: Pas de suite ici, et c’est leur droit. Une autre entreprise attend.
    text.en: Nothing here, which is their right. Another company is waiting.

    ending: silent closed
    text.fr: Aucune réponse, c’est courant. D’autres personnes, d’autres entreprises.
    text.en: No answer, which is normal. Other people, other companies.
    """
}
