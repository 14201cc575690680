public import Domain

/// Looks over a template that a user wrote, before it is kept.
public enum TemplateChecker {
  public struct Problem: Sendable, Equatable {
    public var what: Phrase
    /// The field or tag spoken of.
    public var name: String
  }

  /// Unknown fields, unbalanced sections, tags that messages do not use.
  public static func check(_ template: String) -> [Problem] {
    var problems = TemplateReader.parse(template).faults.map(problem)
    for name in TemplateReader.fields(in: template, required: false) where DraftField.named(name) == nil {
      let near = DraftField.all.map(\.name).first { isNear($0, name) }
      problems.append(
        Problem(
          what: Phrase(
            fr: "Le champ « \(name) » n'existe pas\(near.map { " ; vouliez-vous dire « \($0) » ?" } ?? ".")",
            en: "There is no field “\(name)”\(near.map { "; did you mean “\($0)”?" } ?? ".")"),
          name: name))
    }
    return problems
  }

  /// The template filled with the examples of its fields.
  public static func sample(_ template: DraftTemplate, optional: Bool = true) -> String {
    var values: [String: String] = [:]
    for name in optional ? template.fields : template.requiredFields {
      values[name] = DraftField.named(name)?.example(template.language, template.address) ?? "[\(name)]"
    }
    return DraftPlan.fill(template, values)
  }

  /// What the coach says of the template, filled with examples, with and without its optional parts.
  public static func findings(in template: DraftTemplate) -> [Finding] {
    var seen: Set<String> = []
    return [true, false].flatMap { optional in
      MessageCoach.check(
        CoachRequest(kind: template.kind, text: sample(template, optional: optional), to: "Marie Dupont")
      ).findings
    }.filter { seen.insert($0.rule).inserted }
  }

  private static func problem(_ fault: TemplateReader.Fault) -> Problem {
    switch fault {
    case .unclosedTag(let place):
      Problem(
        what: Phrase(
          fr: "Une accolade ouverte au caractère \(place) n'est pas fermée.",
          en: "The tag opened at character \(place) is not closed."), name: "")
    case .unclosedSection(let name):
      Problem(
        what: Phrase(fr: "Il manque {{/\(name)}}.", en: "{{/\(name)}} is missing."), name: name)
    case .unopenedSection(let name):
      Problem(
        what: Phrase(
          fr: "{{/\(name)}} ne ferme aucune section ouverte.", en: "{{/\(name)}} closes no open section."),
        name: name)
    case .emptyTag(let place):
      Problem(
        what: Phrase(
          fr: "Les accolades au caractère \(place) sont vides.", en: "The tag at character \(place) is empty."
        ), name: "")
    case .unsupportedTag(let tag):
      Problem(
        what: Phrase(
          fr: "{{\(tag)}} ne sert pas dans un message.", en: "{{\(tag)}} has no use in a message."), name: tag
      )
    }
  }

  /// One letter apart, or the same without case and underscore.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    let a = Array(left.lowercased().utf8.filter { $0 != 0x5F })
    let b = Array(right.lowercased().utf8.filter { $0 != 0x5F })
    if a == b { return true }
    guard abs(a.count - b.count) <= 1 else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return prefix + suffix >= max(a.count, b.count) - 1
  }
}
