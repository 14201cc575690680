extension PlaybookCatalog {
  /// C6, D3.
  static let meetup = """
    playbook: meetup
    subject: me
    source.fr: D’après Kevin Delfour (trois cercles) et BearStudio (la scène locale)
    source.en: After Kevin Delfour (three circles) and BearStudio (the local scene)
    title.fr: Aller à une rencontre
    title.en: Go to a meetup
    summary.fr: Une rencontre, une personne, un mot sous 48 heures.
    summary.en: One meetup, one person, one follow-up within 48 hours.

    step: find
    title.fr: Choisir une rencontre et s’inscrire
    title.en: Choose a meetup and sign up
    advice.tu: Près de chez toi, dans les deux semaines. Un sujet que tu connais un peu suffit.
    advice.vous: Près de chez vous, dans les deux semaines. Un sujet que vous connaissez un peu suffit.
    advice.en: Nearby, within two weeks. A subject you know a little about is enough.
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
    advice.en: The speakers, someone from a company you are aiming for: one person to look for is enough.
    due: 0 days after day of event-planned
    done by: prepared
    dropped by: attended
    minutes: 5
    method: B7 D3

    step: go
    title.tu: Y aller, et parler de ce que tu viens de voir
    title.vous: Y aller, et parler de ce que vous venez de voir
    title.en: Go, and talk about what you have just seen
    advice.tu: Commence par là. Demande des conseils, pas une place ; si quelqu’un ne veut pas parler, n’insiste pas.
    advice.vous: Commencez par là. Demandez des conseils, pas une place ; si quelqu’un ne veut pas parler, n’insistez pas.
    advice.en: Before anything else. Ask for tips, not for a job; if someone does not want to talk, leave them be.
    due: 14 days after step find
    done by: attended
    need: meeting
    minutes: 5
    method: D3 C5

    step: after-work
    title.fr: Rester là où les gens se retrouvent ensuite
    title.en: Stay where people meet afterwards
    advice.fr: Les conversations du bar ou du parvis valent souvent la conférence.
    advice.en: A chat at the bar or on the steps is often worth as much as the conference.
    due: 0 days after day of event-planned
    dropped by: attended
    need: meeting
    minutes: 5
    method: D11

    step: note-people
    title.tu: Noter qui tu as rencontré
    title.vous: Noter qui vous avez rencontré
    title.en: Write down who you met
    advice.tu: Un nom, un sujet, ce que tu as promis : pas une pile de cartes de visite.
    advice.vous: Un nom, un sujet, ce que vous avez promis : pas une pile de cartes de visite.
    advice.en: A name, a subject, what you promised: not a pile of business cards.
    due: 1 day after fact attended
    done by: met, learned
    form: learned
    field: people | people | required | Qui | Who
    field: subject | long-text | optional | De quoi vous avez parlé | What you talked about
    minutes: 5
    method: C6 C7

    step: follow-up
    title.fr: Écrire après la rencontre
    title.en: Write after the meetup
    advice.fr: Une invitation avec une ligne personnelle ; un e-mail si l’échange était bon ; la ressource dont vous avez parlé.
    advice.en: An invitation with a personal line; an e-mail if you had a good talk; the resource you talked about.
    due: 2 days after fact attended
    done by: wrote, invited
    need: message follow-up
    minutes: 10
    method: C6

    step: again
    title.fr: Choisir la prochaine rencontre
    title.en: Choose the next meetup
    advice.fr: Une à deux par mois : les visages deviennent familiers, et les conversations reprennent.
    advice.en: One or two a month: faces become familiar, and conversations pick up again.
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
    source.fr: D’après BearStudio (la scène locale, pour un premier stage)
    source.en: After BearStudio (the local scene, for a first internship)
    title.fr: La scène locale
    title.en: The local scene
    summary.fr: Enseignants, communautés, sponsors, canaux, événements : les personnes d’ici avant les formulaires.
    summary.en: Teachers, communities, sponsors, channels, events: local people before online forms.

    step: cv
    title.tu: Un CV et un CV en ligne qui montrent tes réalisations
    title.vous: Un CV et un CV en ligne qui montrent vos réalisations
    title.en: A CV and an online CV that show your own work
    advice.fr: Projets, expériences. Un lien se transmet mieux que du papier, et amène un contact en retour.
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
    title.en: Ask your visiting lecturers
    advice.tu: Ils travaillent dans des entreprises qui cherchent des stagiaires : demande-leur une place, ou le nom de la bonne personne, ou pars du nom de l’entreprise.
    advice.vous: Ils travaillent dans des entreprises qui cherchent des stagiaires : demandez-leur une place, ou le nom de la bonne personne, ou partez du nom de l’entreprise.
    advice.en: They work at companies that look for interns: ask them, ask who to talk to, or start from the company’s name.
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
    title.tu: Trouver les communautés de ta ville
    title.vous: Trouver les communautés de votre ville
    title.en: Find the communities in your town
    advice.fr: Écoles, réseaux sociaux, Meetup ; chacune a un site, des comptes, d’anciens messages qui donnent des pistes.
    advice.en: Through schools, social networks, Meetup; each has a site, accounts, older posts with leads.
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
    advice.en: They pay in order to hire. The list is on the site, on social networks, in the thank-yous at talks, at their stands.
    due: 5 days after fact community-found
    done by: sponsor-found
    form: sponsor-found
    field: company | company | required | Entreprise | Company
    field: event | text | optional | De quel événement | Which event they sponsor
    minutes: 10
    method: D5

    step: write-sponsors
    title.fr: Écrire à une entreprise sponsor
    title.en: Write to a sponsoring company
    advice.fr: À qui dirige une équipe : CTO, lead dev, VP engineering. Les ressources humaines en dernier, surtout dans les grandes.
    advice.en: To whoever leads a team: CTO, lead developer, VP of engineering. Human resources last, especially in large companies.
    due: 5 days after fact sponsor-found
    done by: wrote
    need: message first-message
    stranger: yes
    minutes: 15
    method: D5 D7

    step: channels
    title.fr: Rejoindre les canaux #jobs et #cv
    title.en: Join the #jobs and #cv channels
    advice.fr: Le Slack ou le Discord des communautés, parfois celui des entreprises de la ville : une personne plutôt qu’un formulaire.
    advice.en: The communities’ Slack or Discord, in some towns that of local businesses: a person instead of a form.
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
    advice.tu: Parle d’abord de ce que tu viens de voir ; demande des conseils, pas une place.
    advice.vous: Parlez d’abord de ce que vous venez de voir ; demandez des conseils, pas une place.
    advice.en: First talk about what you have just seen; ask for tips, not for a job.
    due: 21 days after fact community-found
    done by: attended
    need: meeting
    minutes: 5
    method: D3

    step: business-events
    title.fr: Aller à un événement d’entreprises
    title.en: Go to a business event
    advice.tu: French Tech et autres : les développeurs y sont rares, c’est donc toi qui t’y connais. Reste modeste : il y en a peut-être un dans la salle.
    advice.vous: French Tech et autres : les développeurs y sont rares, c’est donc vous qui vous y connaissez. Restez modeste : il y en a peut-être un dans la salle.
    advice.en: French Tech and the like: developers are rare there, so you are the expert. Stay modest: there may be another in the room.
    due: 30 days after start
    done by: attended-business
    need: meeting
    minutes: 10
    method: D8

    step: school-lists
    title.fr: Utiliser les listes de l’école et les salons
    title.en: Use your school’s lists and job fairs
    advice.tu: Un court script aide pour téléphoner : qui tu es, ce que tu cherches, à qui tu veux parler. Le premier appel est le plus dur.
    advice.vous: Un court script aide pour téléphoner : qui vous êtes, ce que vous cherchez, à qui vous voulez parler. Le premier appel est le plus dur.
    advice.en: A short script helps on the phone: who you are, what you are looking for, who you want to talk to. The first call is the hardest.
    due: 14 days after start
    when: student
    done by: called
    need: call
    minutes: 15
    method: D10

    step: informal
    title.fr: Écrire à un développeur d’ici, ou le retrouver après le travail
    title.en: Message a local developer, or meet them after work
    advice.fr: Une mention ou un message sur un réseau ; les lieux où les développeurs se retrouvent.
    advice.en: A mention or a message on a network; the places where developers meet.
    due: 21 days after start
    done by: wrote, met
    need: message first-message
    minutes: 10
    method: D11

    ending: hired won
    text.fr: Une place trouvée, grâce à des personnes.
    text.en: A place found, through people.
    """
}
