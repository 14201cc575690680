import Domain

/// A template as a file: `key: value` lines, a blank line, then the text.
///
/// ```
/// name: meetup
/// kind: follow-up
/// language: fr
/// address: tu
///
/// Salut {{given}}, …
/// ```
enum TemplateSheet {
  /// - Throws: 65 when the head is missing or says something unknown.
  static func read(_ sheet: String, named fallback: String?) throws -> MessageTemplate {
    var head: [String: String] = [:]
    let lines = sheet.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    var body = lines[...]
    while let line = body.first, let (key, value) = member(line) {
      guard keys.contains(key) else {
        throw wrong(
          fr: "L'en-tête « \(key) » n'existe pas.", en: "There is no heading “\(key)”.")
      }
      head[key] = value
      body.removeFirst()
    }
    while body.first?.allSatisfy(\.isWhitespace) == true { body.removeFirst() }
    while body.last?.allSatisfy(\.isWhitespace) == true { body.removeLast() }
    guard let kind = head["kind"] else {
      throw wrong(fr: "La ligne « kind: » manque.", en: "The line “kind:” is missing.")
    }
    guard let language = head["language"].flatMap({ Language(rawValue: $0) }) else {
      throw wrong(
        fr: "La ligne « language: » doit dire fr ou en.", en: "The line “language:” must say fr or en.")
    }
    var address: Address?
    if let word = head["address"] {
      guard let known = Address(rawValue: word) else {
        throw wrong(
          fr: "La ligne « address: » doit dire tu ou vous.", en: "The line “address:” must say tu or vous.")
      }
      address = language == .fr ? known : nil
    }
    guard let name = head["name"] ?? fallback, !name.isEmpty else {
      throw wrong(fr: "La ligne « name: » manque.", en: "The line “name:” is missing.")
    }
    return MessageTemplate(
      name: name, kind: kind, language: language, address: address, text: body.joined(separator: "\n"),
      isOwn: true)
  }

  static func write(_ template: MessageTemplate) -> String {
    var lines = [
      "name: \(template.name)", "kind: \(template.kind)", "language: \(template.language.rawValue)",
    ]
    if let address = template.address { lines.append("address: \(address.rawValue)") }
    return lines.joined(separator: "\n") + "\n\n" + template.text + "\n"
  }

  private static let keys: Set<String> = ["name", "kind", "language", "address"]

  private static func member(_ line: Substring) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = String(line[..<colon]).trimmed.lowercased()
    guard !key.isEmpty, key.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    return (key, String(line[line.index(after: colon)...]).trimmed)
  }

  private static func wrong(fr: String, en: String) -> UserFacingError {
    UserFacingError(
      .badInput, Phrase(fr: fr, en: en),
      advice: Phrase(
        fr: "Un modèle commence par name:, kind:, language: et address:, puis une ligne vide et le texte.",
        en: "A template begins with name:, kind:, language: and address:, then a blank line and the text."))
  }
}
