extension PlaybookCatalog {
  /// E1–E7.
  static let sevenSteps = """
    playbook: seven-steps
    subject: company
    source.fr: D’après Alex Lacey (40 cooptations dans 40 entreprises)
    source.en: After Alex Lacey (40 referrals at 40 companies)
    title.fr: Vers une cooptation
    title.en: Towards a referral
    summary.fr: Choisir deux ou trois personnes d’une entreprise, demander un quart d’heure, écouter, et seulement ensuite parler de cooptation.
    summary.en: Choose two or three people at a company, ask for a quarter of an hour, listen, and only then bring up a referral.

    step: credits
    title.fr: Voir quels messages sont possibles
    title.en: See which messages are possible
    advice.tu: Un mois d’essai donne des crédits de message ; écrire à un membre premium n’en coûte sans doute pas. Note la fin de l’essai, et dépense les crédits là où ils comptent.
    advice.vous: Un mois d’essai donne des crédits de message ; écrire à un membre premium n’en coûte sans doute pas. Notez la fin de l’essai, et dépensez les crédits là où ils comptent.
    advice.en: A one-month trial gives message credits; writing to a premium member probably costs none. Note when the trial ends, and spend your credits where they count.
    due: 3 days after start
    minutes: 5
    dropped by: wrote, invited
    method: E1

    step: own-profile
    title.tu: Mettre ton profil à jour
    title.vous: Mettre votre profil à jour
    title.en: Update your own profile
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
    advice.tu: Une connaissance commune peut te présenter, si elle est assez proche pour le faire volontiers ; sinon, nomme-la dans le message.
    advice.vous: Une connaissance commune peut vous présenter, si elle est assez proche pour le faire volontiers ; sinon, nommez-la dans le message.
    advice.en: A mutual acquaintance can introduce you, if they are close enough to do it gladly; otherwise mention them in the message.
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
    advice.tu: Dis ce qui te rapproche de cette personne, ce que tu étudies si c’est le cas, et demande un appel de quinze minutes. Rien de superflu. Ne pas avoir de réponse est courant.
    advice.vous: Dites ce que vous avez en commun, ce que vous étudiez si c’est le cas, et demandez un appel de quinze minutes. Rien de superflu. Ne pas avoir de réponse est courant.
    advice.en: Say what you have in common, that you are a student if you are, and ask for a fifteen-minute call. Nothing superfluous. Getting no answer is normal.
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
    title.en: Answer quickly and offer wide time slots
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
    title.en: Prepare for the call
    advice.fr: Son parcours, ses projets, ses publications ; trois questions subjectives auxquelles aucun moteur de recherche ne répond.
    advice.en: Their career, projects, publications; three subjective questions that no search engine can answer.
    scope: contact
    due: 2 days after previous
    done by: prepared
    dropped by: called, met, declined, referred
    minutes: 15
    method: B7 E5

    step: call
    title.fr: L’appel de dix à quinze minutes
    title.en: The ten-to-fifteen-minute call
    advice.tu: Des questions ouvertes ; demande ensuite si une cooptation, par cette personne ou par quelqu’un d’autre, pourrait t’aider ; puis comment cela se passe chez eux.
    advice.vous: Des questions ouvertes ; demandez ensuite si une cooptation, par cette personne ou par quelqu’un d’autre, pourrait vous aider ; puis comment cela se passe chez eux.
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
    title.fr: Remercier, et rester en relation
    title.en: Say thank you, and connect
    advice.fr: Une ligne sur ce que l’appel a changé, et une invitation à rester en relation.
    advice.en: One line on what the call changed for you, and an invitation to stay connected.
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
    advice.en: In a small company they forward your CV; in a large one there is a form. Should you also apply online? Before or after?
    due: 2 days after fact called
    done by: process-known
    form: process-known
    field: how | text | required | Comment cela se passe | How it works
    field: order | text | optional | Postuler avant ou après | Apply before or after
    minutes: 5
    method: E5

    step: ask-again
    title.fr: Demander où en est leur promesse
    title.en: Ask what became of their promise
    advice.fr: Ils devaient peut-être se renseigner : c’est leur promesse. Une question au bout d’une semaine est bien reçue.
    advice.en: They may have offered to find out: that is their promise. Asking again after a week is well received.
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
    advice.tu: Avec le nom de la personne qui te recommande, avant ou après la cooptation selon l’entreprise.
    advice.vous: Avec le nom de la personne qui vous recommande, avant ou après la cooptation selon l’entreprise.
    advice.en: With the name of the person who refers you, before or after the referral as the company prefers.
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
    title.en: Help those who come next
    advice.tu: Réponds à qui te demande un quart d’heure, comme d’autres l’ont fait pour toi.
    advice.vous: Répondez à qui vous demande un quart d’heure, comme d’autres l’ont fait pour vous.
    advice.en: Answer those who ask you for a quarter of an hour, as others did for you.
    due: 45 days after fact hired
    not before: 30
    done by: gave
    minutes: 10
    method: E7

    ending: hired won
    text.fr: Une embauche ! Il reste à l’annoncer et à remercier.
    text.en: Hired! All that is left is to tell people and thank them.

    ending: rejected closed
    text.fr: Cette fois, c’est non. Les personnes rencontrées restent.
    text.en: Not this time. The people you met are still there.

    ending: withdrawn closed
    text.tu: Tu en restes là, par choix. Il reste à le dire à ceux qui ont aidé.
    text.vous: Vous en restez là, par choix. Il reste à le dire à ceux qui ont aidé.
    text.en: You stopped there, by choice. What remains is to tell those who helped.

    ending: declined closed
    text.fr: Pas de suite ici, et c’est leur droit. Une autre entreprise attend.
    text.en: It ends here, and that is their right. Another company is waiting.

    ending: silent closed
    text.fr: Aucune réponse, c’est courant. D’autres personnes, d’autres entreprises.
    text.en: No answer, which is normal. Other people, other companies.
    """
}
