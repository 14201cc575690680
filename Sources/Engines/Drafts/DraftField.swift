public import Domain

/// A word or phrase that a template takes: what it means, and the question that asks for it.
public struct DraftField: Sendable {
  /// As written in templates, `work`.
  public var name: String
  /// What it holds, in words for whoever writes templates.
  public var meaning: Phrase
  /// Asks the user for it, when the vault does not know.
  public var question: Phrase
  /// How it may read in a French or English template.
  public var example: Phrase

  /// The dictionary of all fields, in the order of the manual.
  public static let all: [DraftField] = [
    field(
      "given", "son prénom", "their given name", "Comment s'appelle cette personne ?",
      "What is this person called?", "Marie", "Marie"),
    field(
      "me", "la signature, en bas du message", "your name, as you sign", "Quelle signature ?",
      "How do you sign?",
      "Amine", "Amine"),
    field(
      "about_me", "la présentation, en quelques mots", "who you are, in a few words",
      "Comment se présenter en quelques mots (année d'études, métier, ville) ?",
      "Who are you in a few words (year of study, trade, town)?", "en troisième année d'études à Lille",
      "a third-year student in Leeds"),
    field(
      "company", "son entreprise", "their company", "Où travaille cette personne ?", "Where do they work?",
      "Alma", "Alma"),
    field(
      "work", "une chose que cette personne a faite, avec « votre » ou « ton »",
      "something they made, with “your” before it",
      "Quel article, projet ou exposé de cette personne est resté en tête ?",
      "Which article, project or talk of theirs stayed with you?", "votre article sur les index partiels",
      "your article on partial indexes"),
    field(
      "effect", "ce que cela a changé, en une petite phrase", "what it changed for you, in a short sentence",
      "Qu'est-ce que cela a changé, concrètement ?", "What did it change for you, in practice?",
      "j'ai divisé par deux le temps de nos tests", "I cut the time of our tests by half"),
    field(
      "common", "le point commun, une phrase sans point final",
      "what you have in common, a sentence without its full stop",
      "Quel point commun (école, ville, personne, événement) ?",
      "What do you have in common (school, town, person, event)?",
      "Nous avons une école en commun, l'INSA Lyon",
      "We both went through INSA Lyon"),
    field(
      "topic", "le sujet, avec « le », « la » ou « les »", "the subject",
      "De quel sujet s'agit-il, précisément ?",
      "What is the subject, exactly?", "la migration vers Kotlin", "the move to Kotlin"),
    field(
      "event", "l'événement, avec « le » ou « la »", "the event, with “the”",
      "Où la rencontre a-t-elle eu lieu ?", "Where did you meet?", "la soirée Rust", "the Rust evening"),
    field(
      "mutual", "la personne qui a fait le lien", "who put you in touch",
      "Qui a conseillé d'écrire ?", "Who suggested that you write?", "Nadia Benali", "Nadia Benali"),
    field(
      "slots", "deux créneaux larges, à l'heure de chez cette personne",
      "two wide time slots, in their time zone",
      "Quels créneaux proposer ?", "Which time slots do you offer?", "mardi après-midi ou vendredi matin",
      "Tuesday afternoon or Friday morning"),
    field(
      "place", "le lieu du café", "where to meet", "Où se voir ?",
      "Where do you suggest to meet?",
      "près de la gare", "near the station"),
    field(
      "memory", "un souvenir commun, avec « notre » ou « le »", "a shared memory",
      "Quel souvenir commun ?", "Which memory do you share?",
      "notre projet de jeu au hackathon de Brest",
      "our game project at the Cork hackathon"),
    field(
      "my_news", "la nouvelle à donner, en une petite phrase", "news of yours, in a short sentence",
      "Quoi de neuf, en une phrase ?",
      "What is new with you, in one sentence?", "je termine mon alternance chez un éditeur de cartes",
      "I am finishing an apprenticeship with a map maker"),
    field(
      "news", "une nouvelle de cette personne, avec « votre » ou « ton »",
      "news of theirs, with “your” before it",
      "Quelle nouvelle de cette personne saluer ?",
      "Which news of theirs do you want to congratulate them on?",
      "votre arrivée chez Asobo", "your move to Asobo"),
    field(
      "resource", "une lecture, avec « un » ou « une »", "what you read, with “a” or “the”",
      "Quelle lecture a fait penser à cette personne ?", "What did you read that made you think of them?",
      "un article sur les moteurs de physique", "an article on physics engines"),
    field(
      "subject", "l'objet de l'e-mail", "the subject of the e-mail", "Quel objet pour l'e-mail ?",
      "What is the subject of the e-mail?", "Une idée pour vos cartes de pistes cyclables",
      "An idea for your cycle maps"),
    field(
      "product", "leur produit, avec « le » ou « la »", "their product, with “the”",
      "Quel produit de l'entreprise, connu à l'usage ?", "Which product of theirs do you use?",
      "l'appli Vélocarte",
      "the Cyclemap app"),
    field(
      "usage", "quand ou à quoi il sert", "when or what you use it for",
      "Quand sert-il, et à quoi ?", "When do you use it, and what for?",
      "tous les matins pour aller au lycée",
      "every morning on the way to class"),
    field(
      "made", "ce qui a été fait pour eux, en une petite phrase",
      "what you made for them, in a short sentence",
      "Qu'est-ce qui a été fait pour eux, en une phrase ?", "What did you make for them, in one sentence?",
      "j'y ai ajouté les pentes des rues", "I added the slope of each street"),
    field(
      "link", "l'adresse de la page", "the address of the page", "Quelle est l'adresse de la page ?",
      "What is the address of the page?", "https://amine.example/velocarte", "https://amine.example/cyclemap"),
    field(
      "value", "la valeur partagée", "the value you share", "Qu'y a-t-il à admirer chez eux ?",
      "What do you admire in them?", "le soin donné à l'accessibilité", "the care given to accessibility"),
    field(
      "target", "la personne à rencontrer", "who you would like to meet",
      "Qui rencontrer ?",
      "Who would you like to be introduced to?", "Sophie Blin", "Sophie Blin"),
    field(
      "target_company", "l'entreprise de la personne à rencontrer", "the company of that person",
      "Où travaille-t-elle ?",
      "Where does that person work?",
      "Alma", "Alma"),
    field(
      "reason", "pourquoi, une phrase sans point final", "why, a sentence without its full stop",
      "Pourquoi, en une phrase ?", "Why, in one sentence?",
      "Son équipe a réécrit le moteur de paiement que j'étudie",
      "Her team rewrote the payment engine I am studying"),
    field(
      "forwardable", "deux lignes à transmettre", "two lines that can be passed on",
      "Quelles deux lignes cette personne pourrait-elle transmettre ?", "Which two lines could they pass on?",
      "Amine étudie les moteurs de paiement et aimerait poser deux questions à Sophie",
      "Amine studies payment engines and would like to ask Sophie two questions"),
    field(
      "day", "le jour de l'échange", "the day you talked", "Quel jour a eu lieu l'échange ?",
      "On which day did you talk?",
      "mardi", "on Tuesday"),
    field(
      "promise", "ce qui était promis, avec « le » ou « la »", "what you promised",
      "Quel envoi était promis ?", "What did you promise to send?", "le lien vers l'article sur Raft",
      "the link to the article on Raft"),
    field(
      "enclosed", "le lien ou « en pièce jointe »", "the link or “attached”",
      "Où est ce qui était promis : à quel lien, ou en pièce jointe ?",
      "Where is what you promised: at which link, or attached?", "https://amine.example/raft",
      "https://amine.example/raft"),
    field(
      "help", "l'aide reçue de cette personne, avec « la » ou « le »", "what they did for you",
      "Qu'a fait cette personne, précisément ?", "What did they do for you, exactly?",
      "la relecture de mon portfolio", "the review of my portfolio"),
    field(
      "position", "le poste, avec « le » ou « la »", "the position, with “the”",
      "De quel poste s'agit-il ?",
      "Which position is it?", "le poste de développeur Go", "the Go developer position"),
    field(
      "employer", "l'entreprise de la candidature ou de la recommandation",
      "the company you applied to or were referred at", "De quelle entreprise s'agit-il ?",
      "Which company is it?", "Alma", "Alma"),
    field(
      "outcome", "comment cela s'est terminé, en une petite phrase", "how it ended, in a short sentence",
      "Comment cela s'est-il terminé ?", "How did it end?",
      "l'équipe a choisi une autre personne", "they chose someone else"),
    field(
      "interview", "l'entretien, avec son jour", "the interview, with its day",
      "De quel entretien s'agit-il ?", "Which interview is it?", "l'entretien de jeudi",
      "Thursday’s interview"),
    field(
      "start", "le premier jour", "when you start", "Quel premier jour ?", "When do you start?",
      "le 3 mars", "on 3 March"),
    field(
      "task", "une tâche difficile, comme « retirer … »", "something hard to do, as in “retiring …”",
      "Sur quelle tâche porte la question ?",
      "Which task is the question about?", "retirer un vieux service sans coupure",
      "retiring an old service without an outage"),
  ]

  /// How it may read in a template; a French one says "ton" where it tutoies.
  public func example(_ language: Language, _ address: Address?) -> String {
    let text = example[language]
    guard language == .fr, address == .tu else { return text }
    return text.replacing("votre ", with: "ton ").replacing("vos ", with: "tes ")
  }

  public static func named(_ name: String) -> DraftField? { all.first { $0.name == name } }

  private static func field(
    _ name: String, _ meaningFr: String, _ meaningEn: String, _ askFr: String, _ askEn: String,
    _ exampleFr: String,
    _ exampleEn: String
  ) -> DraftField {
    DraftField(
      name: name, meaning: Phrase(fr: meaningFr, en: meaningEn), question: Phrase(fr: askFr, en: askEn),
      example: Phrase(fr: exampleFr, en: exampleEn))
  }
}
