public import Domain

/// A message to fill: Mustache text with `{{field}}` and `{{#field}}…{{/field}}`.
public struct DraftTemplate: Sendable, Hashable {
  public var kind: MessageKind
  public var language: Language
  /// French only; English has one form.
  public var address: Address?
  public var name: String
  public var text: String
  /// What has to be true for it to say nothing untrue; empty for a user's own.
  public var claims: Set<DraftClaim> = []

  public init(kind: MessageKind, language: Language, address: Address?, name: String, text: String) {
    self.kind = kind
    self.language = language
    self.address = address
    self.name = name
    self.text = text
  }

  /// Fields without which the text would have a hole, in the order of the text.
  public var requiredFields: [String] { TemplateReader.fields(in: text, required: true) }
  /// All fields, in the order of the text.
  public var fields: [String] { TemplateReader.fields(in: text, required: false) }
}

/// The templates that come with the program: written for it, honest, short, without a detail that
/// only the user can know.
public enum DraftTemplates {
  public static let all: [DraftTemplate] = sources.flatMap { read($0.0, $0.1) }

  private static let sources: [(MessageKind, String)] = [
    (.connectionRequest, connectionRequest), (.firstMessage, firstMessage), (.coffeeAsk, coffeeAsk),
    (.reconnect, reconnect), (.pitchEmail, pitchEmail), (.introRequest, introRequest), (.followUp, followUp),
    (.thankYou, thankYou), (.referralAsk, referralAsk), (.feedbackRequest, feedbackRequest),
    (.outcomeUpdate, outcomeUpdate), (.question, question),
  ]

  public static func templates(for kind: MessageKind, _ language: Language, _ address: Address)
    -> [DraftTemplate]
  {
    all.filter { $0.kind == kind && $0.language == language && ($0.address == nil || $0.address == address) }
  }

  /// Reads the sheet of one kind: `== fr tu name`, then the text up to the next heading.
  static func read(_ kind: MessageKind, _ sheet: String) -> [DraftTemplate] {
    var templates: [DraftTemplate] = []
    var lines: [Substring] = []
    var heading: [Substring] = []
    func close() {
      guard heading.count == 3, let language = Language(rawValue: String(heading[0])) else { return }
      while lines.last?.isEmpty == true { lines.removeLast() }
      let text = lines.joined(separator: "\n")
      var template = DraftTemplate(
        kind: kind, language: language, address: Address(rawValue: String(heading[1])),
        name: String(heading[2]), text: language == .fr ? FrenchTypography.set(text) : text)
      template.claims = DraftClaim.of(kind, template.name)
      templates.append(template)
    }
    for line in sheet.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        close()
        heading = line.dropFirst(3).split(separator: " ")
        lines = []
      } else {
        lines.append(line)
      }
    }
    close()
    return templates
  }
}
