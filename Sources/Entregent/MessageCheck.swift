public import Domain
import Engines

/// The coach without a vault: what would make a draft ring false, pushy or useless.
public enum MessageCheck {
  /// Every kind of message, as the command line and forms name them.
  public static let kinds: [String] = MessageKind.allCases.map(\.rawValue)

  /// Reads a draft before it is sent.
  ///
  /// - Parameters:
  ///   - kind: one of `kinds`.
  ///   - to: the recipient's name.
  ///   - toTitle: the recipient's job title.
  ///   - fromStudent: whether the sender is a student.
  ///   - knownFacts: what is particular to the recipient; naming one makes the message personal (B4).
  ///   - dismissed: rules that the user does not want to hear of.
  ///   - address: how French texts speak to the user.
  /// - Throws: 64 for an unknown kind.
  public static func review(
    _ text: String, kind: String, to: String? = nil, toTitle: String? = nil, fromStudent: Bool = false,
    knownFacts: [String] = [], dismissed: Set<String> = [], address: Address = .vous
  ) throws -> MessageReview {
    var settings = CoachSettings.standard
    settings.dismissedRules = dismissed
    return MessageReview(
      MessageCoach.check(
        CoachRequest(
          kind: try messageKind(kind), text: text, to: to, toTitle: toTitle, fromStudent: fromStudent,
          knownFacts: knownFacts, settings: settings, address: address)))
  }

  static func messageKind(_ name: String) throws -> MessageKind {
    if let kind = MessageKind(rawValue: name) { return kind }
    let list = kinds.joined(separator: ", ")
    throw UserFacingError(
      .usage,
      Phrase(fr: "« \(name) » n'est pas une sorte de message.", en: "“\(name)” is no kind of message."),
      advice: Phrase(fr: "Les sortes sont : \(list).", en: "The kinds are: \(list)."))
  }
}

extension MessageReview {
  init(_ report: CoachReport) {
    self.init(
      language: report.language, isReady: report.ready, findings: report.findings.map(MessageFinding.init))
  }
}

extension MessageFinding {
  init(_ finding: Finding) {
    let severity: Severity =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .suggestion: .suggestion
      }
    self.init(
      rule: finding.rule, severity: severity, start: finding.start, end: finding.end,
      excerpt: finding.excerpt,
      method: finding.method, why: finding.why, instead: finding.instead)
  }
}
