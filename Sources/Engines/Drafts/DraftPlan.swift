public import Domain

/// A draft as far as the known facts carry it: text, or the questions that are left.
public struct DraftPlan: Sendable {
  public var template: DraftTemplate?
  /// The message; nil while a required field is missing, and for the kinds that are never drafted.
  public var text: String?
  /// Fields that the template needs and nobody knows.
  public var missingFields: [String]
  /// What to ask the user: never an invented detail (A3, A4, B4).
  public var questions: [Phrase]

  /// Chooses the template that the facts fill best; a named one is kept whatever it lacks.
  ///
  /// - Parameters:
  ///   - facts: values by field name (see `DraftField.all`); empty ones count as unknown.
  ///   - claims: what is true of the person and the matter; nil: nobody said. A template that would say
  ///     something untrue is not chosen, unless it is named.
  ///   - templates: the built-in ones and the user's own.
  public static func plan(
    _ kind: MessageKind, language: Language, address: Address, facts: [String: String],
    claims: Set<DraftClaim>? = nil, template name: String? = nil,
    templates: [DraftTemplate] = DraftTemplates.all
  ) -> DraftPlan {
    if let prompts = DraftPrompts.prompts[kind] {
      return DraftPlan(
        template: nil, text: nil, missingFields: [], questions: prompts.map { $0.phrase(address) })
    }
    let known = facts.filter { !$0.value.isEmpty }
    let candidates = templates.filter {
      $0.kind == kind && $0.language == language && ($0.address == nil || $0.address == address)
        && (name == nil || $0.name == name)
    }
    let best = ordered(candidates, known: known, claims: claims).first
    guard let best else { return DraftPlan(template: nil, text: nil, missingFields: [], questions: []) }
    let lacking = best.requiredFields.filter { known[$0] == nil }
    return DraftPlan(
      template: best, text: lacking.isEmpty ? fill(best, known) : nil, missingFields: lacking,
      questions: lacking.compactMap { DraftField.named($0)?.question })
  }

  /// Kinds for which there are questions and never a text to send (A3, A4, A12).
  public static func isPrompted(_ kind: MessageKind) -> Bool { DraftPrompts.prompts[kind] != nil }

  /// A text in which every sentence begins with a capital, also where a field stands first.
  public static func capitalised(_ text: String) -> String { SentenceCase.set(text) }

  /// The template with its values; the first letter of a sentence is a capital, and French has its
  /// apostrophes and narrow spaces, also in what the values bring.
  public static func fill(_ template: DraftTemplate, _ values: [String: String]) -> String {
    let isFrench = template.language == .fr
    let text = SentenceCase.set(TemplateReader.fill(template.text, values, isFrench: isFrench))
    return isFrench ? FrenchTypography.set(text) : text
  }
}

/// A field may open a sentence: "votre article…" becomes "Votre article…".
enum SentenceCase {
  static func set(_ text: String) -> String {
    var result = ""
    var atStart = true
    var afterStop = false
    for index in text.indices {
      let character = text[index]
      if atStart, character.isLetter {
        // An address stays as it is.
        let isLink = text[index...].prefix { !$0.isWhitespace }.contains("://")
        result += isLink ? String(character) : character.uppercased()
        atStart = false
        afterStop = false
        continue
      }
      result.append(character)
      if character == "." || character == "!" || character == "?" {
        afterStop = true
      } else if character == "\n" {
        atStart = result.hasSuffix("\n\n")
      } else if character.isWhitespace {
        if afterStop { atStart = true }
      } else {
        afterStop = false
        atStart = false
      }
    }
    return result
  }
}
