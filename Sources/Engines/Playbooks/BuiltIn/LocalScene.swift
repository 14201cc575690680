extension PlaybookCatalog {
  /// C6, D3.
  static let meetup = """
    playbook: meetup
    subject: me
    source: Kevin Delfour, BearStudio
    title.fr: Aller à une rencontre
    title.en: Go to a meetup
    summary.fr: Une rencontre, une personne, une relance sous 48 heures.
    summary.en: One meetup, one person, one follow-up within 48 hours.

    step: find
    title.fr: Choisir une rencontre et s’inscrire
    title.en: Choose a meetup and sign up
    advice.fr: Près de chez soi, dans les deux semaines. Un sujet que l’on connaît un peu suffit.
    advice.en: Near by, within two weeks. A subject you know a little is enough.
    due: 4 days after start
    done by: event-planned
    dropped by: attended
    form: event-planned
    field: title | text | required | Quelle rencontre | Which meetup
    field: day | day | required | Quel jour | Which day
    minutes: 10
    method: C10 C2

    step: look-for
    title.fr: Regarder qui y sera
    title.en: See who will be there
    advice.fr: Les orateurs, une personne d’une entreprise visée : une seule à chercher suffit.
    advice.en: The speakers, somebody of a target company: one person to look for is enough.
    due: 0 days after day of event-planned
    done by: prepared
    dropped by: attended
    minutes: 5
    method: B7 D3

    step: go
    title.fr: Y aller, et parler de ce qui vient d’être vu
    title.en: Go, and talk about what you have just seen
    advice.fr: Avant toute autre chose. Demander des conseils, pas une place ; si quelqu’un ne veut pas parler, le laisser.
    advice.en: Before anything else. Ask for tips, not for a place; if someone does not want to talk, leave them.
    due: 14 days after step find
    done by: attended
    need: meeting
    minutes: 5
    method: D3 C5

    step: after-work
    title.fr: Rester là où l’on se retrouve ensuite
    title.en: Stay where people meet afterwards
    advice.fr: Les conversations du bar ou du parvis valent souvent la conférence.
    advice.en: Talks at the bar or on the steps are often worth the conference.
    due: 0 days after day of event-planned
    dropped by: attended
    need: meeting
    minutes: 5
    method: D11

    step: note-people
    title.fr: Noter qui l’on a rencontré
    title.en: Write down whom you met
    advice.fr: Un nom, un sujet, ce que l’on a promis : pas des cartes de visite.
    advice.en: A name, a subject, what you promised: not a pile of cards.
    due: 1 day after fact attended
    done by: met, learned
    form: learned
    field: people | people | required | Qui | Who
    field: subject | long-text | optional | De quoi | About what
    minutes: 5
    method: C6 C7

    step: follow-up
    title.fr: Écrire dans les 48 heures
    title.en: Write within 48 hours
    advice.fr: Une invitation avec une ligne personnelle ; un courriel si l’échange était bon ; la ressource dont on a parlé.
    advice.en: A connection with a personal line; an e-mail if the talk was good; the resource that was mentioned.
    due: 2 days after fact attended
    done by: wrote, invited
    need: message follow-up
    minutes: 10
    method: C6

    step: again
    title.fr: Recommencer le mois prochain
    title.en: Do it again next month
    advice.fr: Une à deux par mois : les visages reviennent, et les conversations aussi.
    advice.en: One or two a month: faces come back, and so do conversations.
    due: 21 days after fact attended
    not before: 14
    done by: event-planned
    minutes: 5
    method: C2 C10
    """

  /// D1–D8, D10, D11.
  static let localScene = """
    playbook: local-scene
    subject: me
    source: BearStudio
    title.fr: La scène locale
    title.en: The local scene
    summary.fr: Enseignants, communautés, sponsors, canaux, événements : les personnes d’ici avant les formulaires.
    summary.en: Teachers, communities, sponsors, channels, events: the people here before the forms.

    step: cv
    title.fr: Un CV et un CV en ligne qui montrent ce qui est à soi
    title.en: A CV and an online CV that show what is yours
    advice.fr: Projets, expériences. Un lien se transmet mieux que du papier, et ramène un contact.
    advice.en: Projects, experience. A link is easier to pass on than paper, and brings you a contact in return.
    due: 4 days after start
    done by: prepared, paged
    form: paged
    field: page | url | required | CV en ligne | Online CV
    need: making
    minutes: 60
    method: D1 A5

    step: teachers
    title.fr: Demander aux intervenants extérieurs
    title.en: Ask the external teachers
    advice.fr: Ils travaillent dans des entreprises qui cherchent des stagiaires : leur demander, ou à qui demander, ou partir du nom de l’entreprise.
    advice.en: They work in companies that look for interns: ask them, or whom to ask, or start from the company’s name.
    due: 7 days after start
    done by: teacher-asked
    form: teacher-asked
    field: teacher | people | required | Qui | Who
    field: company | company | optional | Son entreprise | Their company
    field: answer | long-text | optional | La réponse | The answer
    when: student
    minutes: 10
    method: D2

    step: communities
    title.fr: Trouver les communautés de sa ville
    title.en: Find the communities of your town
    advice.fr: Écoles, réseaux sociaux, Meetup ; chacune a un site, des comptes, d’anciens messages qui donnent des pistes.
    advice.en: Schools, social networks, Meetup; each has a site, accounts, older posts with leads.
    due: 7 days after start
    done by: community-found
    form: community-found
    field: name | text | required | Communauté | Community
    field: site | url | optional | Site | Site
    field: town | text | optional | Ville | Town
    minutes: 15
    method: D4

    step: sponsors
    title.fr: Relever leurs sponsors
    title.en: List their sponsors
    advice.fr: Ils paient pour embaucher. La liste est sur le site, sur les réseaux, dans les remerciements, à leurs stands.
    advice.en: They pay in order to hire. The list is on the site, on the networks, in the thanks at talks, at their stands.
    due: 5 days after fact community-found
    done by: sponsor-found
    form: sponsor-found
    field: company | company | required | Entreprise | Company
    field: event | text | optional | De quel événement | Of which event
    minutes: 10
    method: D5

    step: write-sponsors
    title.fr: Écrire à une entreprise sponsor
    title.en: Write to a sponsor company
    advice.fr: À qui dirige une équipe : CTO, lead dev, VP engineering. Les ressources humaines en dernier, surtout dans les grandes.
    advice.en: To whoever leads a team: CTO, lead developer, VP engineering. Human resources last, above all in large companies.
    due: 5 days after fact sponsor-found
    done by: wrote
    need: message first-message
    stranger: yes
    minutes: 15
    method: D5 D7

    step: channels
    title.fr: Rejoindre les canaux #jobs et #cv
    title.en: Join the #jobs and #cv channels
    advice.fr: Slack ou Discord des communautés, parfois des entreprises de la ville : une personne plutôt qu’un formulaire.
    advice.en: The communities’ Slack or Discord, in some towns the businesses’: a human contact instead of a form.
    due: 7 days after fact community-found
    done by: channel-joined
    form: channel-joined
    field: name | text | required | Canal | Channel
    field: link | url | optional | Lien | Link
    minutes: 10
    method: D6

    step: talk
    title.fr: À une rencontre, demander des conseils
    title.en: At a meetup, ask for tips
    advice.fr: Parler d’abord de ce qui vient d’être vu ; des conseils, pas une place.
    advice.en: First talk about what you have just seen; tips, not a place.
    due: 21 days after fact community-found
    done by: attended
    need: meeting
    minutes: 5
    method: D3

    step: business-events
    title.fr: Aller à un événement d’entreprises
    title.en: Go to a business event
    advice.fr: French Tech et autres : les développeurs y sont rares, on y est l’expert. Rester modeste, il y en a peut-être un dans la salle.
    advice.en: French Tech and the like: developers are rare there, so you are the expert. Stay modest, one may be in the room.
    due: 30 days after start
    done by: attended-business
    need: meeting
    minutes: 10
    method: D8

    step: school-lists
    title.fr: Reprendre les listes de l’école et les salons
    title.en: Use the school’s lists and fairs
    advice.fr: Un court script aide pour téléphoner : qui l’on est, ce que l’on cherche, à qui parler. Le premier appel est le plus dur.
    advice.en: A short script helps on the telephone: who you are, what you look for, whom to talk to. The first call is the hardest.
    due: 14 days after start
    when: student
    done by: called
    need: call
    minutes: 15
    method: D10

    step: informal
    title.fr: Écrire à un développeur d’ici, ou le retrouver après le travail
    title.en: Message a developer here, or meet them after work
    advice.fr: Une mention ou un message sur un réseau ; les lieux où ils se retrouvent.
    advice.en: A mention or a message on a network; the places where they meet.
    due: 21 days after start
    done by: wrote, met
    need: message first-message
    minutes: 10
    method: D11

    ending: hired won
    text.fr: Une place trouvée, par des personnes.
    text.en: A place found, through people.
    """
}
