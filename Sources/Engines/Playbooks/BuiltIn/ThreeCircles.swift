extension PlaybookCatalog {
  /// C1–C5, C8–C10.
  static let threeCircles = """
    playbook: three-circles
    subject: me
    source.fr: D’après Kevin Delfour (trois cercles)
    source.en: After Kevin Delfour (three circles)
    title.fr: Les trois cercles
    title.en: Three circles
    summary.fr: Les proches, la communauté locale, les personnes en ligne : un rythme tranquille, et donner d’abord.
    summary.en: People close to you, the local community, people online: an easy pace, and giving first.

    step: smallest-start
    title.fr: Commencer tout petit
    title.en: Start small
    advice.fr: Une rencontre cette semaine, une personne, un mot sous 48 h ; et ainsi de suite.
    advice.en: One meetup this week, one person, one follow-up within 48 hours; then again.
    due: 6 days after start
    done by: attended, event-planned
    need: meeting
    minutes: 10
    method: C10

    step: close-lunch
    title.fr: Déjeuner avec quelqu’un du premier cercle
    title.en: Have lunch with someone from the first circle
    advice.fr: Collègues et camarades, d’hier et d’aujourd’hui : connaître leurs difficultés, aider sans qu’ils le demandent.
    advice.en: Colleagues and classmates, past and present: learn what they struggle with, help without being asked.
    scope: monthly
    done by: met-close
    need: meeting
    minutes: 10
    method: C1

    step: stay-in-touch
    title.fr: Garder le contact avec ceux qui s’en vont
    title.en: Stay in touch with those who leave
    advice.fr: Un mot à quelqu’un qui a changé d’entreprise ou fini ses études.
    advice.en: A word to someone who changed companies or finished school.
    scope: monthly
    need: message reconnect
    minutes: 5
    method: C1

    step: meetup
    title.fr: Aller à une ou deux rencontres
    title.en: Go to one or two meetups
    advice.tu: Un meetup ou une conférence près de chez toi. Le but : cinq à dix bons contacts par an, pas des centaines.
    advice.vous: Un meetup ou une conférence près de chez vous. Le but : cinq à dix bons contacts par an, pas des centaines.
    advice.en: A meetup or a conference nearby. The goal is five to ten good contacts a year, not hundreds.
    scope: monthly
    wanted: 1-2
    done by: attended
    need: meeting
    minutes: 10
    method: C2

    step: posts
    title.fr: Une ou deux publications
    title.en: One or two posts
    advice.tu: Ce que tu apprends, une méthode, où tu en es.
    advice.vous: Ce que vous apprenez, une méthode, où vous en êtes.
    advice.en: What you are learning, a method, how far you have got.
    scope: weekly
    wanted: 1-2
    weekday: thursday
    done by: posted
    need: post
    minutes: 20
    method: C3

    step: comments
    title.fr: Cinq à dix commentaires réfléchis
    title.en: Five to ten thoughtful comments
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
    title.en: An invitation with a reason
    advice.tu: Quelqu’un dont le travail t’intéresse, et pourquoi.
    advice.vous: Quelqu’un dont le travail vous intéresse, et pourquoi.
    advice.en: Someone whose work interests you, and why.
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
    advice.en: A remark on their article, a link, some help, an introduction.
    scope: weekly
    done by: gave
    minutes: 10
    method: C4

    step: real-interest
    title.tu: Demander « sur quoi travailles-tu ? »
    title.vous: Demander « sur quoi travaillez-vous ? »
    title.en: Ask “what are you working on?”
    advice.tu: Écoute, puis demande « comment fais-tu pour … ? ». Une vraie curiosité, une fois par semaine.
    advice.vous: Écoutez, puis demandez « comment faites-vous pour … ? ». Une vraie curiosité, une fois par semaine.
    advice.en: Listen, then ask “how do you handle …?”. Real interest, once a week.
    scope: weekly
    done by: answered, met, called
    minutes: 5
    method: C5

    step: where-i-stand
    title.fr: Regarder le chemin parcouru
    title.en: Look back at how far you have come
    advice.fr: Les deux premières années, quelques contacts pour cinq heures par mois ; ensuite les occasions viennent d’elles-mêmes.
    advice.en: For the first two years, a few contacts for five hours a month; after that, opportunities come by themselves.
    scope: yearly
    minutes: 10
    method: C8

    step: where-jobs-come-from
    title.fr: Voir d’où viennent les pistes
    title.en: See where leads come from
    advice.tu: Repère : 60 % le réseau, 25 % les recruteurs, 15 % les annonces. Compare avec tes pistes. Si tu ne veux pas de réseau, rien ne t’y oblige.
    advice.vous: Repère : 60 % le réseau, 25 % les recruteurs, 15 % les annonces. Comparez avec vos pistes. Si vous ne voulez pas de réseau, rien ne vous y oblige.
    advice.en: Yardstick: 60% network, 25% recruiters, 15% job boards. Compare with yours. If you do not want to network, you do not have to.
    scope: yearly
    minutes: 10
    method: C9
    """

  /// A1–A7.
  static let socialRoutine = """
    playbook: social-routine
    subject: me
    source.fr: D’après Kenny Rogers (le temps long)
    source.en: After Kenny Rogers (the long game)
    title.fr: La présence quotidienne
    title.en: The social routine
    summary.fr: Chaque jour, répondre, remercier, publier : le rythme soutenu, sur un seul réseau.
    summary.en: Reply, thank and publish every day: the intensive pace, on one network.

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
    advice.tu: La régularité compte plus que le volume ; commence petit. Arrive tôt dans une conversation.
    advice.vous: La régularité compte plus que le volume ; commencez petit. Arrivez tôt dans une conversation.
    advice.en: Regularity beats volume; start small. Join conversations early.
    due: 3 days after start
    done by: prepared
    minutes: 5
    method: A4

    step: replies
    title.tu: Répondre à cinq publications de personnes que tu admires
    title.vous: Répondre à cinq publications de personnes que vous admirez
    title.en: Reply to five posts by people you admire
    advice.tu: Abonne-toi et mets un « j’aime » aussi. Ne parle que pour ajouter quelque chose, jamais un éloge vide.
    advice.vous: Abonnez-vous et mettez un « j’aime » aussi. Ne parlez que pour ajouter quelque chose, jamais un éloge vide.
    advice.en: Follow and like as well. Speak only to add something, never empty praise.
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
    advice.en: For something specific, saying why it mattered.
    scope: daily
    done by: thanked
    need: message thank-you
    minutes: 5
    method: A2

    step: publish
    title.fr: Publier trois à cinq choses utiles
    title.en: Publish three to five useful things
    advice.fr: Une idée, une méthode concrète, où en est le travail, une pensée sincère. Pas de recettes.
    advice.en: An insight, a concrete method, progress on your current work, an honest thought. No ready-made formulas.
    scope: daily
    wanted: 3-5
    done by: posted
    need: post
    minutes: 10
    method: A3

    step: raise-ceiling
    title.fr: Suivre des personnes plus suivies
    title.en: Follow people with a larger audience
    advice.tu: À mesure que ton audience grandit, le plafond peut monter.
    advice.vous: À mesure que votre audience grandit, le plafond peut monter.
    advice.en: As your audience grows, the ceiling may rise.
    scope: monthly
    done by: chosen
    minutes: 10
    method: A1

    step: capital
    title.fr: Regarder qui répondrait à un appel à l’aide
    title.en: See who would answer a call for help
    advice.tu: C’est le but : un réseau assez solide pour qu’un jour un appel soit entendu. Ce que tu donnes revient, lentement.
    advice.vous: C’est le but : un réseau assez solide pour qu’un jour un appel soit entendu. Ce que vous donnez revient, lentement.
    advice.en: That is the aim: a network so strong that one day a call for help is answered. What you give comes back, slowly.
    scope: monthly
    minutes: 5
    method: A7
    """
}
