extension PlaybookCatalog {
  /// B1–B10.
  static let coffeeChat = """
    playbook: coffee-chat
    subject: person
    source.fr: D’après Daniel Chae (la façon de faire de Michelle)
    source.en: After Daniel Chae (Michelle’s way)
    title.fr: Prendre un café
    title.en: Have a coffee chat
    summary.fr: Une vraie conversation avec une personne, bien préparée, sans rien demander d’autre que son temps.
    summary.en: A real conversation with one person, well prepared, asking for nothing but their time.

    step: research
    title.fr: Lire ce que la personne rend public
    title.en: Read what they make public
    advice.fr: Profil, projets, publications : ce qui est professionnel et public, sans fouiller.
    advice.en: Profile, projects, publications: what is public and professional, no prying.
    due: 2 days after start
    done by: prepared, researched
    dropped by: met, called
    minutes: 15
    method: B7

    step: connect
    title.fr: Envoyer une invitation personnelle
    title.en: Send a personal connection request
    advice.tu: Une chose qui concerne la personne, qui tu es, l’envie d’être en relation. Rien d’autre, et surtout pas encore le café.
    advice.vous: Une chose qui concerne la personne, qui vous êtes, l’envie d’être en relation. Rien d’autre, et surtout pas encore le café.
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
    advice.en: A few days after they accept: a coffee, a lunch or a short call, whichever they prefer.
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
    advice.tu: D’abord les contacts de ton téléphone, même négligés : c’est le moment ; puis les personnes que tes amis te présentent, puis tes relations.
    advice.vous: D’abord les contacts de votre téléphone, même négligés : c’est le moment ; puis les personnes que vos amis vous présentent, puis vos relations.
    advice.en: First the contacts in your phone, even neglected ones: now is the moment; then people your friends introduce, then your connections.
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
    title.en: Set a time
    advice.tu: Réponds vite, propose deux ou trois moments, va là où c’est commode pour la personne.
    advice.vous: Répondez vite, proposez deux ou trois moments, allez là où c’est commode pour la personne.
    advice.en: Answer quickly, offer two or three times, go where it suits them.
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
    advice.tu: Les projets, les problèmes difficiles, les techniques de l’équipe. Reparle pendant le café de ce que tu as lu.
    advice.vous: Les projets, les problèmes difficiles, les techniques de l’équipe. Reparlez pendant le café de ce que vous avez lu.
    advice.en: Their kinds of projects, hard problems, the team’s technologies. Bring up in the chat what you found.
    scope: contact
    due: 4 days after previous
    done by: prepared
    dropped by: met, called, declined
    minutes: 10
    method: B6 B7

    step: meet
    title.fr: Le café
    title.en: The coffee
    advice.tu: C’est à toi de mener la conversation, sauf si la personne préfère le faire : elle te donne son temps.
    advice.vous: C’est à vous de mener la conversation, sauf si la personne préfère le faire : elle vous donne son temps.
    advice.en: You carry the conversation, unless they clearly want to: they are giving you their time.
    scope: contact
    due: 10 days after step fix-date
    done by: met, called
    dropped by: declined
    need: meeting
    minutes: 10
    method: B8 B6

    step: follow-up
    title.fr: Écrire après l’échange
    title.en: Write after the conversation
    advice.tu: Ce que l’échange t’a appris, la ressource promise, merci.
    advice.vous: Ce que l’échange vous a appris, la ressource promise, merci.
    advice.en: What you learned, the resource you mentioned, a thank-you.
    scope: contact
    due: 2 days after step meet
    done by: wrote, thanked
    need: message follow-up
    minutes: 10
    method: C6 B9

    step: learn
    title.tu: Noter ce que tu as appris
    title.vous: Noter ce que vous avez appris
    title.en: Write down what you learned
    advice.tu: Cela précise les entreprises que tu vises. Note aussi une piste venue d’elle-même.
    advice.vous: Cela précise les entreprises que vous visez. Notez aussi une piste venue d’elle-même.
    advice.en: It sharpens your list of companies. Write down a lead that came in by itself, too.
    scope: contact
    due: 3 days after step meet
    done by: learned
    form: learned
    field: learned | long-text | required | Ce que j’ai appris | What I learned
    field: company | company | optional | Une entreprise à viser | A company to aim for
    field: inbound | text | optional | Une piste venue d’elle-même | A lead that came in by itself
    minutes: 5
    method: B10

    step: count
    title.fr: Compter les relations, pas les candidatures
    title.en: Count relationships, not applications
    advice.fr: Une annonce qui affiche 200 candidatures en a 500, et 95 % disparaissent. Une conversation, elle, reste.
    advice.en: An advert that shows 200 applicants has 500, and 95% of applications vanish. A conversation stays.
    due: 7 days after fact met
    minutes: 5
    method: B1

    step: next-person
    title.fr: Passer à une autre personne
    title.en: Move on to another person
    advice.tu: Le silence est courant, les « ce n’est pas pour toi » aussi : continue, sans insister.
    advice.vous: Le silence est courant, les « ce n’est pas pour vous » aussi : continuez, sans insister.
    advice.en: Silence is normal, and so is “you are not cut out for this”: keep going, and do not push.
    scope: contact
    due: 3 days after fact silent
    done by: chosen
    minutes: 5
    method: B9 B3

    ending: hired won
    text.fr: Une embauche ! À annoncer à la personne, avec un merci.
    text.en: Hired! Tell them, with thanks.

    ending: declined closed
    text.fr: Pas maintenant, et c’est son droit.
    text.en: Not now, and that is their right.

    ending: silent closed
    text.fr: Pas de réponse, c’est courant. Une autre personne attend peut-être un café.
    text.en: No answer, which is normal. Someone else may like a coffee.

    ending: learned won
    text.fr: Une conversation de plus, et une relation commencée.
    text.en: One more conversation, and the start of a relationship.
    """

  /// B2, for those one has lost sight of.
  static let reconnect = """
    playbook: reconnect
    subject: person
    source.fr: D’après Daniel Chae (la façon de faire de Michelle)
    source.en: After Daniel Chae (Michelle’s way)
    title.fr: Renouer
    title.en: Reconnect
    summary.fr: Reprendre contact avec une personne perdue de vue, par une vraie question.
    summary.en: Get back in touch with someone you have lost touch with, by way of a real question.

    step: recall
    title.tu: Retrouver ce que tu sais de la personne
    title.vous: Retrouver ce que vous savez de la personne
    title.en: Recall what you know about them
    advice.fr: Le dernier échange, ce qui a changé depuis, ce que la personne fait maintenant.
    advice.en: Your last exchange, what has changed since, what they do now.
    due: 2 days after start
    done by: prepared
    dropped by: wrote, answered, met, called
    minutes: 5
    method: B7

    step: write
    title.fr: Prendre des nouvelles
    title.en: Ask how they are
    advice.fr: Un souvenir commun, une vraie question sur ce que fait la personne. Un long silence n’a pas besoin d’excuses.
    advice.en: A memory you share, a real question about what they do. A long silence needs no apology.
    scope: contact
    due: 3 days after start
    done by: wrote, called, met
    dropped by: answered, date-fixed
    silent after: 21
    need: message reconnect
    minutes: 10
    method: B2 C5

    step: answer
    title.fr: Répondre, et demander sur quoi la personne travaille
    title.en: Answer, and ask what they are working on
    advice.tu: Écoute ; « comment fais-tu pour … ? » ouvre plus de portes qu’une demande.
    advice.vous: Écoutez ; « comment faites-vous pour … ? » ouvre plus de portes qu’une demande.
    advice.en: Listen; “how do you handle …?” opens more doors than a request.
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
    advice.en: With no agenda: seeing each other is enough.
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
    title.en: Offer something
    advice.fr: Un lien utile, une aide, une mise en relation : avant toute demande.
    advice.en: A useful link, some help, an introduction: before any request.
    scope: contact
    due: 14 days after fact answered
    done by: gave
    minutes: 10
    method: C4

    step: follow-up
    title.fr: Écrire après l’échange
    title.en: Write after the conversation
    advice.tu: Ce dont vous avez parlé, et ce que tu as promis.
    advice.vous: Ce dont vous avez parlé, et ce que vous avez promis.
    advice.en: What you talked about, and what you promised.
    scope: contact
    due: 2 days after fact met
    done by: wrote, thanked
    need: message follow-up
    minutes: 10
    method: C6

    step: again
    title.fr: Réessayer une seule fois
    title.en: Try just once more
    advice.tu: Après quelques mois, avec une nouvelle raison ; sinon, laisse la personne en paix.
    advice.vous: Après quelques mois, avec une nouvelle raison ; sinon, laissez la personne en paix.
    advice.en: After a few months, with a new reason; otherwise leave them in peace.
    scope: contact
    due: 100 days after fact silent
    not before: 90
    done by: wrote
    need: message reconnect
    minutes: 5
    method: B3 B9

    ending: gave won
    text.tu: Le lien est renoué, et tu as donné quelque chose.
    text.vous: Le lien est renoué, et vous avez donné quelque chose.
    text.en: You are back in touch, and you gave something.

    ending: declined closed
    text.fr: Ce n’est pas le moment pour cette personne.
    text.en: It is not the right moment for them.

    ending: silent closed
    text.fr: Pas de réponse, c’est courant ; il reste toujours une autre fois.
    text.en: No answer, which is normal; there is always another time.
    """
}
