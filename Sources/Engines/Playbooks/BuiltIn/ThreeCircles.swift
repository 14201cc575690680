extension PlaybookCatalog {
  /// C1–C5, C8–C10.
  static let threeCircles = """
    playbook: three-circles
    subject: me
    source: Kevin Delfour
    title.fr: Les trois cercles
    title.en: Three circles
    summary.fr: Les proches, la communauté locale, les personnes en ligne : un rythme tranquille, et donner d’abord.
    summary.en: Those close to you, the local community, people online: a quiet rhythm, and giving first.

    step: smallest-start
    title.fr: Le plus petit début
    title.en: The smallest start
    advice.fr: Une rencontre cette semaine, une personne, une relance sous 48 h ; puis recommencer.
    advice.en: One meetup this week, one person, one follow-up within 48 h; then again.
    due: 6 days after start
    done by: attended, event-planned
    need: meeting
    minutes: 10
    method: C10

    step: close-lunch
    title.fr: Déjeuner avec quelqu’un du premier cercle
    title.en: Lunch with somebody of the first circle
    advice.fr: Collègues et camarades, d’hier et d’aujourd’hui : connaître leurs difficultés, aider sans qu’ils le demandent.
    advice.en: Colleagues and classmates, past and present: learn their problems, help without being asked.
    scope: monthly
    done by: met-close
    need: meeting
    minutes: 10
    method: C1

    step: stay-in-touch
    title.fr: Garder le contact avec qui s’en va
    title.en: Stay in touch with whoever leaves
    advice.fr: Un mot à quelqu’un qui a changé d’entreprise ou fini ses études.
    advice.en: A word to somebody who changed company or left school.
    scope: monthly
    need: message reconnect
    minutes: 5
    method: C1

    step: meetup
    title.fr: Une ou deux rencontres par mois
    title.en: One or two meetups a month
    advice.fr: Meetup ou conférence près de chez soi. Cinq à dix bons contacts par an sont le but, pas des centaines.
    advice.en: A meetup or conference near by. Five to ten quality contacts a year are the goal, not hundreds.
    scope: monthly
    wanted: 1-2
    done by: attended
    need: meeting
    minutes: 10
    method: C2

    step: posts
    title.fr: Une ou deux publications par semaine
    title.en: One or two posts a week
    advice.fr: Ce que l’on apprend, une méthode, où l’on en est.
    advice.en: What you learn, a method, where you are.
    scope: weekly
    wanted: 1-2
    weekday: thursday
    done by: posted
    need: post
    minutes: 20
    method: C3

    step: comments
    title.fr: Cinq à dix commentaires réfléchis par semaine
    title.en: Five to ten thoughtful comments a week
    advice.fr: Seulement quand cela ajoute quelque chose.
    advice.en: Only where it adds something.
    scope: weekly
    wanted: 5-10
    done by: commented
    need: post
    minutes: 5
    method: C3 A4

    step: connect
    title.fr: Une invitation avec une raison
    title.en: A connection with a reason
    advice.fr: Quelqu’un dont le travail intéresse, et pourquoi.
    advice.en: Somebody whose work interests you, and why.
    scope: weekly
    done by: invited, connected
    need: message connection-request
    minutes: 5
    stranger: yes
    method: C3 B4 B5

    step: give
    title.fr: Donner avant de demander
    title.en: Give before you ask
    advice.fr: Une remarque sur leur article, un lien, une aide, une mise en relation.
    advice.en: A remark on their article, a link, help, an introduction.
    scope: weekly
    done by: gave
    minutes: 10
    method: C4

    step: real-interest
    title.tu: Demander « sur quoi travailles-tu ? »
    title.vous: Demander « sur quoi travaillez-vous ? »
    title.en: Ask “what are you working on?”
    advice.tu: Écouter, puis « comment fais-tu pour … ? ». Une vraie curiosité, une fois par semaine.
    advice.vous: Écouter, puis « comment faites-vous pour … ? ». Une vraie curiosité, une fois par semaine.
    advice.en: Listen, then “how do you handle …?”. Real interest, once a week.
    scope: weekly
    done by: answered, met, called
    minutes: 5
    method: C5

    step: where-i-stand
    title.fr: Regarder le chemin parcouru
    title.en: Look at the way you have come
    advice.fr: Les deux premières années, quelques contacts pour cinq heures par mois ; ensuite les occasions viennent d’elles-mêmes.
    advice.en: In the first two years a few contacts for five hours a month; later opportunities come in by themselves.
    scope: yearly
    minutes: 10
    method: C8

    step: where-jobs-come-from
    title.fr: Voir d’où viennent les pistes
    title.en: See where leads come from
    advice.fr: Repère : 60 % le réseau, 25 % les recruteurs, 15 % les annonces. À comparer avec les siennes. Qui ne veut pas de réseau n’y est pas obligé.
    advice.en: Yardstick: 60 % network, 25 % recruiters, 15 % job boards. Compare with yours. Whoever does not want to network need not.
    scope: yearly
    minutes: 10
    method: C9
    """

  /// A1–A7.
  static let socialRoutine = """
    playbook: social-routine
    subject: me
    source: Kenny Rogers
    title.fr: La présence quotidienne
    title.en: The social routine
    summary.fr: Chaque jour, répondre, remercier, publier : le rythme soutenu, sur un seul réseau.
    summary.en: Every day reply, thank, publish: the intensive pace, on one network.

    step: presentable
    title.fr: Être présentable
    title.en: Be presentable
    advice.fr: Profils complets, un GitHub qui vit, un site de portfolio. Un conseil, jamais un verrou.
    advice.en: Complete profiles, a GitHub that shows activity, a portfolio site. Advice, never a lock.
    due: 3 days after start
    done by: prepared
    need: making
    minutes: 30
    method: A5

    step: find-accounts
    title.fr: Trouver des personnes à suivre
    title.en: Find people to follow
    advice.fr: Pour commencer, des comptes suivis, mais par moins de 15 000 personnes. Dix suffisent.
    advice.en: To begin with, accounts with an audience, but under 15,000 followers. Ten are enough.
    due: 3 days after start
    done by: chosen
    form: chosen
    field: accounts | long-text | required | Les comptes | The accounts
    minutes: 20
    method: A6 A1

    step: fixed-slot
    title.fr: Choisir un moment fixe
    title.en: Choose a fixed time
    advice.fr: La régularité compte plus que le volume ; commencer petit. Arriver tôt dans une conversation.
    advice.en: Regularity beats volume; start small. Arrive early in a conversation.
    due: 3 days after start
    done by: prepared
    minutes: 5
    method: A4

    step: replies
    title.fr: Répondre à cinq publications de personnes admirées
    title.en: Reply to five posts by people you admire
    advice.fr: Suivre et aimer aussi. Parler seulement pour ajouter quelque chose, jamais un éloge vide.
    advice.en: Follow and like as well. Speak only when it adds something, never empty praise.
    scope: daily
    wanted: 5
    done by: commented
    need: message reply
    minutes: 15
    method: A1 A4

    step: thanks
    title.fr: Remercier une personne en privé
    title.en: Thank one person in private
    advice.fr: De quelque chose de précis, en disant pourquoi cela a compté.
    advice.en: For something definite, saying why it mattered.
    scope: daily
    done by: thanked
    need: message thank-you
    minutes: 5
    method: A2

    step: publish
    title.fr: Publier trois à cinq choses utiles
    title.en: Publish three to five things of value
    advice.fr: Une idée, une méthode concrète, où en est le travail, une pensée sincère. Pas de recettes.
    advice.en: An insight, a concrete method, progress on current work, an honest thought. No formulas.
    scope: daily
    wanted: 3-5
    done by: posted
    need: post
    minutes: 10
    method: A3

    step: raise-ceiling
    title.fr: Suivre des personnes plus suivies
    title.en: Follow people with a larger audience
    advice.fr: À mesure que l’on grandit, le plafond peut monter.
    advice.en: As you grow, the ceiling may rise.
    scope: monthly
    done by: chosen
    minutes: 10
    method: A1

    step: capital
    title.fr: Regarder qui répondrait à un appel à l’aide
    title.en: See who would answer a call for help
    advice.fr: C’est le but : un réseau assez solide pour qu’un jour un appel soit entendu. Ce que l’on donne revient, lentement.
    advice.en: That is the aim: a network so solid that one day a call for help is answered. What you give comes back, slowly.
    scope: monthly
    minutes: 5
    method: A7
    """
}
