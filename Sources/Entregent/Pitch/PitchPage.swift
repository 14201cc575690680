import Domain
import Mustache

/// Writes the page of one company from the user's fields (A13).
enum PitchPage {
  /// - Parameters:
  ///   - template: the user's own; nil: the built-in one.
  ///   - styleSheet: an address to link to instead of the style within the page.
  /// - Throws: 65 with what is wrong in the user's template.
  static func html(
    _ view: PitchView, profile: Profile, language: Language, template: String? = nil,
    styleSheet: String? = nil
  ) throws -> String {
    let parsed: MustacheTemplate
    do {
      parsed = try MustacheTemplate(string: template ?? PitchTemplate.text)
    } catch {
      throw UserFacingError(
        .badInput,
        Phrase(
          fr: "\(PitchTemplate.fileName) n'est pas un modèle Mustache : \(reason(error)).",
          en: "\(PitchTemplate.fileName) is no Mustache template: \(reason(error))."),
        advice: Phrase(
          fr: "Supprimer le fichier pour reprendre le modèle d'origine.",
          en: "Delete the file to take the original template again."))
    }
    return parsed.render(values(view, profile, language, styleSheet))
  }

  private static func reason(_ error: any Error) -> String {
    guard let parse = error as? MustacheTemplate.ParserError else { return "?" }
    return "\(parse.context.lineNumber), \(parse.context.columnNumber): \(parse.error)"
  }

  private static func values(
    _ view: PitchView, _ profile: Profile, _ language: Language, _ styleSheet: String?
  ) -> [String: Any] {
    let company = view.company.name
    let name = profile.name ?? ""
    let fields = view.fields
    var values: [String: Any] = [
      "lang": language.rawValue, "name": name, "company": company,
      "title": name.isEmpty ? company : "\(name) × \(company)",
      "words": PitchTemplate.words(company, minutes: fields.minutesSpent, language),
      "style": styleSheet.map { "<link rel=\"stylesheet\" href=\"\($0)\">" }
        ?? "<style>\n\(PitchTemplate.style)\n</style>",
    ]
    for (key, text) in [
      ("admire", fields.admire), ("value", fields.value), ("improvement", fields.improvement),
      ("built", fields.built), ("doubt", fields.doubt),
    ] {
      let paragraphs = paragraphs(text)
      if !paragraphs.isEmpty { values[key] = ["paragraphs": paragraphs] as [String: Any] }
    }
    // What was built may be told by its links alone.
    if values["built"] == nil, address(fields.demoURL) != nil || address(fields.sourceURL) != nil {
      values["built"] = ["paragraphs": [String]()] as [String: Any]
    }
    for (key, text) in [
      ("video", fields.videoURL), ("demo", fields.demoURL), ("source", fields.sourceURL),
    ] { if let address = address(text) { values[key] = address } }
    if profile.skills.count >= 2 {
      values["skills"] = profile.skills.prefix(4).joined(separator: ", ")
    }
    if let headline = profile.headline, !headline.isEmpty { values["headline"] = headline }
    if let mail = profile.emails.first { values["mail"] = mail }
    values["links"] = profile.links.filter(PitchAddress.isSafe)
    return values
  }

  private static func address(_ text: String?) -> String? {
    text.map(\.trimmed).flatMap { PitchAddress.isSafe($0) ? $0 : nil }
  }

  static func paragraphs(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n", omittingEmptySubsequences: true).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// Letters and digits of the company's name, for a folder.
  static func slug(_ company: String) -> String {
    let slug = FoldedText.fold(company).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let parts = String(slug).split(separator: "-")
    return parts.isEmpty ? "pitch" : parts.joined(separator: "-")
  }
}
