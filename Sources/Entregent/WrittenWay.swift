import Domain

/// Which way a message went that the user noted in a sentence: "écrit à Nora" is not "Nora m'a répondu".
/// Campaigns, answers owed and credits hang on it.
enum WrittenWay {
  /// - Parameter subject: where the name that begins the text ends; nil: no name begins it.
  /// - Returns: both ways only where the words say so, « échange de mails avec Nora »: a way that is not
  /// told is
  ///   the user's own, for one notes what one did; a word of theirs is never made up.
  static func direction(of text: String, after subject: String.Index? = nil) -> Direction {
    if let subject {
      let verb = FoldedText.fold(String(text[subject...])).split(separator: " ").first.map(String.init)
      if let verb, theirVerbs.contains(verb) { return .incoming }
      if let verb, !ways.contains(verb), !isSaid(text, of: outgoing + incoming + exchange) {
        return .incoming
      }
    }
    let folded = FoldedText.fold(text)
    let words = " " + folded + " "
    let isIn = incoming.contains { words.contains(" " + $0 + " ") }
    var rest = words
    for phrase in incoming { rest = rest.replacing(" " + phrase + " ", with: " ") }
    let isOut =
      outgoing.contains { rest.contains(" " + $0 + " ") } || opening.contains { folded.hasPrefix($0 + " ") }
    switch (isIn, isOut) {
    case (true, false): return .incoming
    case (false, true): return .outgoing
    case (true, true): return .both
    case (false, false): return exchange.contains { words.contains(" " + $0 + " ") } ? .both : .outgoing
    }
  }

  private static func isSaid(_ text: String, of phrases: [String]) -> Bool {
    let words = " " + FoldedText.fold(text) + " "
    return phrases.contains { words.contains(" " + $0 + " ") }
  }

  /// After a name these are no verb of theirs: « Nora par mail », "Nora on Slack".
  private static let ways: Set<String> = [
    "par", "via", "by", "on", "sur", "en", "in", "au", "a", "at", "with", "avec", "et", "and", "chez",
    "about",
    "pour", "for", "re", "message", "messages", "mail", "mails", "email", "emails", "courriel", "sms", "dm",
    "inmail", "texto", "linkedin", "slack", "discord", "whatsapp", "mastodon", "contacte", "contactee",
    "relance", "relancee", "remercie", "remerciee", "felicite", "felicitee", "prevenu", "prevenue", "invite",
    "invitee", "je", "jai", "j", "i", "ive", "lui", "we", "hier", "yesterday", "today", "merci", "thanks",
  ]

  /// Words that went back and forth.
  private static let exchange = [
    "echange", "echanges", "echangee", "exchange", "exchanged", "exchanging", "swapped", "traded",
    "messages with", "messages avec", "mails with", "mails avec", "emails with", "emails avec", "dms with",
    "texts with", "sms avec", "courriels avec", "discute", "discussion", "conversation", "correspondance",
    "correspondence", "chat", "chatted", "chatting", "chatte", "papote", "back and forth", "tchatte",
    "thread",
  ]

  /// After the name of whoever wrote: "Nora replied: yes".
  private static let theirVerbs: Set<String> = [
    "replied", "answered", "wrote", "texted", "emailed", "mailed", "messaged", "pinged", "accepted", "repond",
    "ecrit", "thanked",
  ]

  /// As `FoldedText.fold` leaves them: an apostrophe joins, "m'a écrit" is "ma ecrit".
  private static let incoming =
    ["ecrit", "repondu", "envoye", "contacte", "contactee", "relance", "remercie", "recontacte", "ajoute"]
    .flatMap { ["ma \($0)", "mont \($0)", "nous a \($0)"] } + [
      "a repondu", "ont repondu", "a accepte", "accepted my", "ma propose", "ma invite", "ma invitee",
      "ma demande", "asked me", "invited me", "me repond", "mecrit", "menvoie", "recu", "recue", "recus",
      "recues",
      "reponse de", "message de", "mail de", "email de", "courriel de", "sms de", "mot de",
      "wrote me", "wrote to me", "wrote back", "sent me", "texted me", "emailed me", "messaged me",
      "pinged me",
      "dmd me", "dmed me", "replied to me", "replied to my", "answered me", "answered my", "got back to me",
      "heard back", "reached out to me", "contacted me", "thanked me", "received", "got a message",
      "got an email", "got an answer", "got a reply", "message from", "email from", "mail from",
      "reply from", "answer from", "text from", "note from",
    ]

  /// Verbs that tell who wrote only where they begin the note: « Proposé un café à Nora ».
  private static let opening = [
    "propose", "demande", "invite", "invitee", "ajoute", "ajoutee", "asked", "invited", "proposed",
    "suggested", "requested", "added",
  ].flatMap { [$0, "jai \($0)", "i \($0)"] }

  private static let outgoing = [
    "ecrit a", "ecrit au", "ecrit aux", "jai ecrit", "jai repondu", "repondu a", "repondu au", "envoye",
    "envoyee", "envoyes", "envoyees", "relance", "relancee", "recontacte", "recontactee", "contacte",
    "contactee", "remercie", "remerciee", "message a", "message au", "mail a", "email a", "courriel a",
    "sms a", "mot a", "wrote", "sent", "messaged", "emailed", "texted", "pinged", "dmd", "dmed",
    "replied to", "answered", "thanked", "followed up", "reached out", "contacted", "message to",
    "email to", "mail to", "note to", "text to", "merci envoye",
  ]
}
