/// What a message is for; decides which rules judge it.
public enum MessageKind: String, Sendable, Codable, CaseIterable, Hashable {
  case connectionRequest = "connection-request"
  /// InMail or direct message to a stranger that asks for a short call.
  case firstMessage = "first-message"
  /// To somebody already connected.
  case coffeeAsk = "coffee-ask"
  /// To a neglected contact.
  case reconnect
  /// The short mail with the page's link.
  case pitchEmail = "pitch-email"
  /// To a friend, for an introduction.
  case introRequest = "intro-request"
  /// Within 48 hours of meeting or talking.
  case followUp = "follow-up"
  case thankYou = "thank-you"
  /// After a call.
  case referralAsk = "referral-ask"
  /// After an interview.
  case feedbackRequest = "feedback-request"
  /// Tells a helper how it ended.
  case outcomeUpdate = "outcome-update"
  /// Public comment on a post.
  case reply
  case post
  /// Notes for the pitch video.
  case videoNotes = "video-notes"
  /// One question for a call.
  case question
}

extension Set<MessageKind> {
  static let all = Set(MessageKind.allCases)

  static func only(_ kinds: MessageKind...) -> Set<MessageKind> { Set(kinds) }
  static func except(_ kinds: MessageKind...) -> Set<MessageKind> { all.subtracting(kinds) }
}
