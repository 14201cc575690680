import Domain
import Engines
import Storage

/// What a note was beside its kind: an invitation, thanks, a referral, an ask. Campaigns, the balance and
/// drafts hang on it.
enum NoteTags {
  /// An invitation to connect, which asks for nothing (B4).
  static let invitation = "connection-request"
  /// They took the invitation up.
  static let accepted = "invitation-accepted"
  static let thanks = "thank-you"
  /// They put their name in for the user (E5).
  static let referral = "referral"

  /// Marks what the user wrote down with what it was.
  static func complete(_ new: inout NewInteraction) {
    let words = " " + FoldedText.fold(new.text) + " "
    func says(_ phrases: [String]) -> Bool { phrases.contains { words.contains(" " + $0 + " ") } }
    func add(_ tag: String) { if !new.tags.contains(tag) { new.tags.append(tag) } }
    let isWritten = new.kind == .message || new.kind == .email
    let isSaid = new.tags.contains { MessageCheck.kinds.contains($0) }
    if isWritten, new.direction == .outgoing, !isSaid {
      if new.kind == .message, isInvitation(says) {
        add(invitation)
      } else if says(thanking) {
        add(thanks)
      }
    }
    if isWritten, new.direction == .incoming, says(accepting) { add(accepted) }
    if new.favour == .received || new.favour == .both, says(referring) { add(referral) }
    if new.favour != .received, new.direction != .incoming, !new.people.isEmpty, asks(new.text),
      !says(askingMe),
      !new.tags.contains(where: { $0.hasPrefix(BalanceReader.askTag) }), let ask = favourAsked(says)
    {
      add(BalanceReader.askTag + ask.rawValue)
    }
  }

  /// Called off, missed, or still to come.
  static func hasNotHappened(_ text: String) -> Bool {
    let words = " " + FoldedText.fold(text) + " "
    return notYet.contains { words.contains(" " + $0 + " ") }
  }

  /// « Présenté à Kim par Ana »: Ana is the one who gave.
  static func introducerFirst(_ people: [PersonID], _ reading: NoteReading, _ text: String) -> [PersonID] {
    for participant in reading.participants {
      guard let id = participant.id.flatMap({ PersonID($0) }), people.contains(id) else { continue }
      let before = FoldedText.fold(String(text[..<participant.range.lowerBound])).split(separator: " ").last
      if let before,
        ["par", "by", "via", "through"].contains(before) || before == "a" && text.contains("râce à")
      {
        return [id] + people.filter { $0 != id }
      }
    }
    return people
  }

  private static func isInvitation(_ says: ([String]) -> Bool) -> Bool {
    if says(["demande de connexion", "demande de contact", "connection request", "invitation to connect"]) {
      return true
    }
    if says(meals) { return false }
    if says(["invitation", "invite"]), says(["linkedin", "sent", "envoye", "envoyee"]) { return true }
    return says(["linkedin"]) && says(["invite", "invitee", "invited", "ajoute", "ajoutee", "added"])
  }

  /// The user asks: « il demande aux RH » is another's question.
  private static func asks(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.indices.contains { index in
      guard asking.contains(bare(words[index])) else { return false }
      return !isOthers(words[..<index])
    }
  }

  /// « Bastien demande », « Bastien a demandé », "she asked": whoever stands before the verb is not the user.
  private static func isOthers(_ before: ArraySlice<String>) -> Bool {
    guard let last = before.last else { return false }
    let word = bare(last)
    if othersBefore.contains(word) { return true }
    // A comma or a point ends the name's own part of the sentence.
    guard last.last?.isPunctuation != true else { return false }
    if ["a", "has", "had", "avait", "also"].contains(word) { return isOthers(before.dropLast()) }
    return last.first?.isUppercase == true && word.count > 1 && !openers.contains(word)
  }

  private static func bare(_ word: String) -> String {
    FoldedText.fold(word).filter { $0 != " " }
  }

  private static func favourAsked(_ says: ([String]) -> Bool) -> GiveAskBalance.Ask? {
    if says([
      "cooptation", "recommandation", "referral", "refer me", "coopter", "me recommander", "recommend me",
    ]) {
      return .referral
    }
    if says([
      "transmettre mon cv", "passer mon cv", "faire suivre mon cv", "pass on my cv", "pass my cv",
      "forward my cv", "forward my resume", "pass on my resume", "pass my resume",
    ]) {
      return .passOnCV
    }
    if says([
      "me presenter a", "me presenter au", "mise en relation", "me mettre en relation", "introduce me",
      "introduction", "an intro", "une intro", "put me in touch",
    ]) {
      return .introduction
    }
    if says([
      "relire mon cv", "relire mon portfolio", "relire ma", "review my", "relecture", "une review",
      "look at my cv", "proofread my",
    ]) {
      return .review
    }
    return nil
  }

  private static let thanking = [
    "remercie", "remerciee", "remercier", "remerciement", "remerciements", "merci", "thanked", "thanks",
    "thank", "thank you",
  ]
  private static let accepting = [
    "accepte mon invitation", "accepte ma demande", "accepted my invitation", "accepted my invite",
    "accepted my request", "accepted my connection", "accepte linvitation", "accepted the invitation",
  ]
  private static let referring = [
    "ma cooptee", "ma coopte", "ma recommandee", "ma recommande", "ma pistonnee", "ma pistonne",
    "cooptee par", "coopte par", "recommandee par", "recommande par", "referred me", "recommended me",
    "referred by", "recommended by", "put in a good word", "vouched for me", "ma parrainee", "ma parraine",
  ]
  private static let asking: Set<String> = [
    "demande", "demandee", "asked", "requested", "sollicite", "sollicitee",
  ]
  private static let othersBefore: Set<String> = [
    "il", "elle", "ils", "elles", "qui", "he", "she", "they", "who",
  ]
  /// Words that may open a note, and are capitalised there.
  private static let openers: Set<String> = [
    "hier", "aujourdhui", "yesterday", "today", "then", "puis", "ensuite", "et", "and", "also", "aussi",
    "jai",
    "je", "on", "ive", "just", "enfin", "finalement", "finally", "ai", "lui", "oral", "lundi", "mardi",
    "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday",
    "sunday", "message", "mail", "email", "dm", "sms", "call", "appel", "soir", "matin", "lyon", "linkedin",
    "slack", "cv",
  ]
  private static let askingMe = ["ma demande", "nous a demande", "asked me", "asked us", "ma sollicite"]
  private static let meals = [
    "dejeuner", "dejeune", "lunch", "cafe", "coffee", "diner", "dinner", "meetup", "call", "appel", "visio",
  ]
  private static let notYet = [
    "annule", "annulee", "annules", "cancelled", "canceled", "called off", "reporte", "reportee", "postponed",
    "rescheduled", "manque", "rate", "missed", "pas encore vu", "pas encore vue", "pas encore rencontre",
    "not met yet", "havent met", "have not met", "planned for", "scheduled for", "prevu pour", "prevue pour",
    "prevu le", "prevue le", "prevu mardi", "prevu lundi", "no show", "didnt show up",
  ]
}
