extension PlaybookCatalog {
  /// B1–B10.
  static let coffeeChat = """
    playbook: coffee-chat
    subject: person
    source: Daniel Chae
    title.fr: Prendre un café
    title.en: Have a coffee chat
    summary.fr: Une vraie conversation avec une personne, préparée, sans rien demander d’autre que son temps.
    summary.en: A real conversation with one person, prepared, asking for nothing but their time.

    step: research
    title.fr: Lire ce que la personne rend public
    title.en: Read what they make public
    advice.fr: Profil, projets, publications : du professionnel et du public, sans fouiller.
    advice.en: Profile, projects, publications: public, professional facts only, no prying.
    due: 2 days after start
    done by: prepared, researched
    dropped by: met, called
    minutes: 15
    method: B7

    step: connect
    title.fr: Envoyer une invitation personnelle
    title.en: Send a personal connection request
    advice.fr: Une chose qui les concerne, qui l’on est, l’envie d’être en relation. Rien d’autre, et surtout pas encore le café.
    advice.en: Something about them, who you are, that you would like to connect. Nothing else, and not the coffee yet.
    scope: contact
    due: 2 days after start
    when: not connected
    done by: invited
    dropped by: accepted, answered, met, called, date-fixed
    silent after: 21
    need: message connection-request
    stranger: yes
    minutes: 5
    method: B3 B4 B5

    step: ask-after-accept
    title.fr: Proposer un café
    title.en: Suggest a coffee
    advice.fr: Quelques jours après l’invitation acceptée : un café, un déjeuner ou un appel court, au choix de la personne.
    advice.en: A few days after they accept: a coffee, a lunch or a short call, as they like.
    scope: contact
    due: 4 days after fact accepted
    not before: 1
    done by: wrote
    dropped by: met, called, declined, date-fixed
    silent after: 14
    need: message coffee-ask
    minutes: 10
    method: B2 B3

    step: ask
    title.fr: Proposer un café
    title.en: Suggest a coffee
    advice.fr: D’abord les contacts du téléphone, même négligés : c’est le moment ; puis les personnes présentées, puis les relations.
    advice.en: First the contacts in your phone, neglected ones too: this is the moment; then those friends introduce, then your connections.
    scope: contact
    due: 3 days after start
    when: connected
    done by: wrote
    dropped by: met, called, declined, date-fixed
    silent after: 14
    need: message coffee-ask
    minutes: 10
    method: B2

    step: fix-date
    title.fr: Fixer un moment
    title.en: Fix a time
    advice.fr: Répondre vite, proposer deux ou trois moments, aller là où c’est commode pour la personne.
    advice.en: Answer fast, offer two or three times, go where it suits them.
    scope: contact
    due: 1 day after fact answered
    done by: wrote
    dropped by: met, called, declined, date-fixed
    need: message reply
    minutes: 5
    method: E4

    step: prepare
    title.fr: Préparer des questions ouvertes
    title.en: Prepare open questions
    advice.fr: Les projets, les problèmes difficiles, les techniques de l’équipe. Reprendre pendant le café ce qui a été lu.
    advice.en: Kinds of projects, hard problems, technologies of the team. Take up in the chat what you found.
    scope: contact
    due: 4 days after previous
    done by: prepared
    dropped by: met, called, declined
    minutes: 10
    method: B6 B7

    step: meet
    title.fr: Le café
    title.en: The coffee
    advice.fr: C’est à soi de porter la conversation, sauf si la personne préfère le faire : elle donne son temps.
    advice.en: You carry the conversation, unless they clearly want to: they are giving you their time.
    scope: contact
    due: 10 days after step fix-date
    done by: met, called
    dropped by: declined
    need: meeting
    minutes: 10
    method: B8 B6

    step: follow-up
    title.fr: Écrire dans les 48 heures
    title.en: Write within 48 hours
    advice.fr: Ce que l’échange a appris, la ressource promise, merci.
    advice.en: What you learned, the resource you mentioned, thanks.
    scope: contact
    due: 2 days after step meet
    done by: wrote, thanked
    need: message follow-up
    minutes: 10
    method: C6 B9

    step: learn
    title.fr: Noter ce que l’on a appris
    title.en: Write down what you learned
    advice.fr: Cela précise les entreprises visées. Une piste venue d’elle-même se note aussi.
    advice.en: It sharpens your targets. A lead that came in by itself is recorded too.
    scope: contact
    due: 3 days after step meet
    done by: learned
    form: learned
    field: learned | long-text | required | Ce que j’ai appris | What I learned
    field: company | company | optional | Une entreprise à viser | A company to aim at
    field: inbound | text | optional | Une piste venue d’elle-même | A lead that came by itself
    minutes: 5
    method: B10

    step: count
    title.fr: Compter les relations, pas les candidatures
    title.en: Count relationships, not applications
    advice.fr: Une annonce qui affiche 200 candidatures en a 500, et 95 % disparaissent. Une conversation, elle, reste.
    advice.en: An advert that shows 200 applicants has 500, and 95 % of applications vanish. A conversation remains.
    due: 7 days after fact met
    minutes: 5
    method: B1

    step: next-person
    title.fr: Passer à une autre personne
    title.en: Turn to another person
    advice.fr: Le silence est courant, les « ce n’est pas pour toi » aussi : on continue, sans insister.
    advice.en: Silence is normal, and so is “not made for it”: keep going, and do not insist.
    scope: contact
    due: 3 days after fact silent
    done by: chosen
    minutes: 5
    method: B9 B3

    ending: hired won
    text.fr: Embauche. À dire à la personne, avec un merci.
    text.en: Hired. Tell them, with thanks.

    ending: declined closed
    text.fr: Pas maintenant, et c’est son droit.
    text.en: Not now, which is their right.

    ending: silent closed
    text.fr: Pas de réponse, c’est courant. Une autre personne attend peut-être un café.
    text.en: No answer, which is normal. Somebody else may like a coffee.

    ending: learned won
    text.fr: Une conversation de plus, et une relation commencée.
    text.en: One more conversation, and a tie begun.
    """

  /// B2, for those one has lost sight of.
  static let reconnect = """
    playbook: reconnect
    subject: person
    source: Daniel Chae
    title.fr: Renouer
    title.en: Reconnect
    summary.fr: Reprendre contact avec quelqu’un que l’on a perdu de vue, par une vraie question.
    summary.en: Get back in touch with somebody you have lost sight of, with a real question.

    step: recall
    title.fr: Se rappeler ce que l’on sait
    title.en: Recall what you know
    advice.fr: Le dernier échange, ce qui a changé depuis, ce que la personne fait maintenant.
    advice.en: The last exchange, what has changed since, what they do now.
    due: 2 days after start
    done by: prepared
    dropped by: wrote, answered, met, called
    minutes: 5
    method: B7

    step: write
    title.fr: Prendre des nouvelles
    title.en: Ask how they are
    advice.fr: Un souvenir commun, une vraie question sur ce qu’elle fait. Le long silence n’a pas besoin d’excuses.
    advice.en: Something you share, a real question about what they do. A long silence needs no excuses.
    scope: contact
    due: 3 days after start
    done by: wrote, called, met
    dropped by: answered, date-fixed
    silent after: 21
    need: message reconnect
    minutes: 10
    method: B2 C5

    step: answer
    title.fr: Répondre, et demander sur quoi elle travaille
    title.en: Answer, and ask what they are working on
    advice.fr: Écouter ; « comment s’y prend-on pour … ? » ouvre mieux qu’une demande.
    advice.en: Listen; “how do you handle …?” opens more than a request.
    scope: contact
    due: 2 days after fact answered
    done by: wrote, called, met
    dropped by: declined, date-fixed
    need: message reply
    minutes: 5
    method: C5

    step: coffee
    title.fr: Proposer un café
    title.en: Suggest a coffee
    advice.fr: Sans but précis : se revoir suffit.
    advice.en: For no purpose: to see each other is enough.
    scope: contact
    due: 7 days after previous
    not before: 2
    done by: wrote, called, met
    dropped by: declined, date-fixed
    need: message coffee-ask
    minutes: 5
    method: B2

    step: give
    title.fr: Apporter quelque chose
    title.en: Bring something
    advice.fr: Un lien utile, une aide, une mise en relation : avant toute demande.
    advice.en: A useful link, help, an introduction: before any request.
    scope: contact
    due: 14 days after fact answered
    done by: gave
    minutes: 10
    method: C4

    step: follow-up
    title.fr: Écrire dans les 48 heures
    title.en: Write within 48 hours
    advice.fr: Ce dont on a parlé, et ce que l’on a promis.
    advice.en: What you talked about, and what you promised.
    scope: contact
    due: 2 days after fact met
    done by: wrote, thanked
    need: message follow-up
    minutes: 10
    method: C6

    step: again
    title.fr: Réessayer une fois, plus tard
    title.en: Try once more, later
    advice.fr: Après quelques mois, avec une nouvelle raison ; sinon, laisser en paix.
    advice.en: After some months, with a new reason; otherwise leave them in peace.
    scope: contact
    due: 100 days after fact silent
    not before: 90
    done by: wrote
    need: message reconnect
    minutes: 5
    method: B3 B9

    ending: gave won
    text.fr: Le lien est renoué, et c’est par un don.
    text.en: The tie is renewed, and with a gift.

    ending: declined closed
    text.fr: Ce n’est pas le moment pour cette personne.
    text.en: It is not the moment for them.

    ending: silent closed
    text.fr: Pas de réponse, c’est courant ; il reste toujours une autre fois.
    text.en: No answer, which is normal; there is always another time.
    """
}
