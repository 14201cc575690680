import Domain

/// Which way a message went that the user noted in a sentence: "écrit à Nora" is not "Nora m'a répondu".
/// Campaigns, answers owed and credits hang on it.
enum WrittenWay {
  /// - Returns: both ways where the words say neither, or both.
  static func direction(of text: String) -> Direction {
    let words = " " + FoldedText.fold(text) + " "
    let isIn = incoming.contains { words.contains(" " + $0 + " ") }
    var rest = words
    for phrase in incoming { rest = rest.replacing(" " + phrase + " ", with: " ") }
    let isOut = outgoing.contains { rest.contains(" " + $0 + " ") }
    switch (isIn, isOut) {
    case (true, false): return .incoming
    case (false, true): return .outgoing
    default: return .both
    }
  }

  /// An invitation to connect, which asks for nothing (B4): the note is a message that bears this tag.
  static let invitationTag = "connection-request"

  /// Marks a note of a sent invitation as one.
  static func completeTags(_ new: inout NewInteraction) {
    guard new.kind == .message, new.direction == .outgoing, !new.tags.contains(invitationTag) else { return }
    let words = " " + FoldedText.fold(new.text) + " "
    if invitations.contains(where: { words.contains(" " + $0 + " ") }) { new.tags.append(invitationTag) }
  }

  /// As `FoldedText.fold` leaves them: an apostrophe joins, "m'a écrit" is "ma ecrit".
  private static let incoming =
    ["ecrit", "repondu", "envoye", "contacte", "contactee", "relance", "remercie", "recontacte", "ajoute"]
    .flatMap { ["ma \($0)", "mont \($0)", "nous a \($0)"] } + [
      "a repondu", "ont repondu", "me repond", "mecrit", "menvoie", "recu", "recue", "recus", "recues",
      "reponse de", "message de", "mail de", "email de", "courriel de", "sms de", "mot de",
      "wrote me", "wrote to me", "wrote back", "sent me", "texted me", "emailed me", "messaged me",
      "pinged me",
      "dmd me", "dmed me", "replied to me", "replied to my", "answered me", "answered my", "got back to me",
      "heard back", "reached out to me", "contacted me", "thanked me", "received", "got a message",
      "got an email", "got an answer", "got a reply", "message from", "email from", "mail from",
      "reply from", "answer from", "text from", "note from",
    ]

  private static let outgoing = [
    "ecrit a", "ecrit au", "ecrit aux", "jai ecrit", "jai repondu", "repondu a", "repondu au", "envoye",
    "envoyee", "envoyes", "envoyees", "relance", "relancee", "recontacte", "recontactee", "contacte",
    "contactee", "remercie", "remerciee", "message a", "message au", "mail a", "email a", "courriel a",
    "sms a", "mot a", "wrote", "sent", "messaged", "emailed", "texted", "pinged", "dmd", "dmed",
    "replied to", "answered", "thanked", "followed up", "reached out", "contacted", "message to",
    "email to", "mail to", "note to", "text to",
  ]

  private static let invitations = [
    "invitation envoyee", "envoye une invitation", "envoye linvitation", "invitation linkedin",
    "demande de connexion", "demande de contact", "connection request", "invitation to connect",
    "linkedin invitation", "linkedin invite", "sent an invitation", "sent an invite",
  ]
}
