import Domain
import Engines
import Mustache

/// The user's own Mustache, filled as plain text: a message is no HTML, so nothing is escaped.
enum TemplateText {
  /// Mustache escapes for HTML unless it is told otherwise.
  private static let plain = "{{% CONTENT_TYPE:TEXT}}"

  /// - Parameter values: empty ones count as missing, so that their sections are left out.
  static func fill(_ text: String, _ values: [String: String]) throws -> String {
    try MustacheTemplate(string: plain + text).render(values.filter { !$0.value.isEmpty })
  }

  /// Whether Mustache can read it.
  static func isReadable(_ text: String) -> Bool {
    do {
      _ = try MustacheTemplate(string: plain + text)
      return true
    } catch {
      return false
    }
  }
}

extension MessageTemplate {
  init(_ template: DraftTemplate) {
    self.init(
      name: template.name, kind: template.kind.rawValue, language: template.language,
      address: template.address, text: template.text, isOwn: false)
  }
}

extension DraftTemplate {
  /// Nil for a kind that is not known.
  init?(_ template: MessageTemplate) {
    guard let kind = MessageKind(rawValue: template.kind) else { return nil }
    self.init(
      kind: kind, language: template.language, address: template.address, name: template.name,
      text: template.text)
  }
}
