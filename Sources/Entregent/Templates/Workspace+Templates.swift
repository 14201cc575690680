public import Domain
import Engines
import Foundation
import Storage

extension Workspace {
  private static let templatesKey = "templates"
  /// More would be a fault: nobody keeps so many, and each is read for every draft.
  private static let mostTemplates = 500

  /// The user's own templates, by name.
  public func ownTemplates() throws -> [MessageTemplate] {
    try guarded {
      try file.read { db in try Self.stored(try HandStore.setting(db, Self.templatesKey)) }
    }
  }

  /// The user's own and the built-in templates of a kind, own ones first.
  ///
  /// - Parameter address: French only; nil: both forms.
  public func templates(
    kind: String? = nil, language: Language? = nil, address: Address? = nil
  ) throws -> [MessageTemplate] {
    let all = try ownTemplates() + DraftTemplates.all.map(MessageTemplate.init)
    return all.filter { template in
      (kind == nil || template.kind == kind) && (language == nil || template.language == language)
        && (address == nil || template.address == nil || template.address == address)
    }
  }

  /// The template of that name: the user's own, else the built-in ones that bear it.
  ///
  /// - Throws: 66 when there is none.
  public func template(named name: String) throws -> [MessageTemplate] {
    let all = try templates()
    if let own = all.first(where: { $0.isOwn && Self.isSame($0.name, name) }) { return [own] }
    let found = all.filter { Self.isSame($0.name, name) }
    guard !found.isEmpty else { throw Self.noTemplate(name) }
    return found
  }

  /// Keeps a template of the user's; one of that name is replaced.
  ///
  /// - Parameter old: the name it had before, when it is renamed.
  /// - Throws: 64 for a faulty template, 65 for too many.
  @discardableResult
  public func save(_ template: MessageTemplate, replacing old: String? = nil) throws -> TemplateReview {
    let review = MessageCheck.review(template)
    guard review.isFit else {
      let faults = review.remarks.filter(\.isFault)
      throw UserFacingError(
        .usage,
        Phrase(
          fr: faults.map(\.what.fr).joined(separator: " "), en: faults.map(\.what.en).joined(separator: " ")),
        command: Phrase(
          fr: "« entregent templates fields » liste les champs.",
          en: "“entregent templates fields” lists the fields."))
    }
    try guarded {
      try file.write { db in
        var all = try Self.stored(try HandStore.setting(db, Self.templatesKey))
        all.removeAll { kept in
          Self.isSame(kept.name, review.template.name) || old.map { Self.isSame(kept.name, $0) } == true
        }
        guard all.count < Self.mostTemplates else {
          throw UserFacingError(
            .badInput, Phrase(fr: "Il y a déjà 500 modèles.", en: "There are 500 templates already."),
            advice: Phrase(fr: "En retirer un d'abord.", en: "Remove one first."))
        }
        var kept = review.template
        kept.isOwn = true
        all.append(kept)
        try HandStore.setSetting(db, Self.templatesKey, try Self.text(of: all))
      }
    }
    return review
  }

  /// Reads a template's file without keeping it.
  ///
  /// - Parameter fallback: its name when the file does not say one.
  /// - Throws: 65 for a file that is no template.
  public static func readTemplate(_ sheet: String, named fallback: String? = nil) throws -> MessageTemplate {
    try TemplateSheet.read(sheet, named: fallback)
  }

  /// A template as a file that `readTemplate` reads.
  public static func sheet(of template: MessageTemplate) -> String { TemplateSheet.write(template) }

  /// - Throws: 66 when the user has no template of that name.
  public func removeTemplate(named name: String) throws {
    try guarded {
      try file.write { db in
        var all = try Self.stored(try HandStore.setting(db, Self.templatesKey))
        let count = all.count
        all.removeAll { Self.isSame($0.name, name) }
        guard all.count < count else {
          guard !DraftTemplates.all.contains(where: { Self.isSame($0.name, name) }) else {
            throw UserFacingError(
              .usage,
              Phrase(
                fr: "« \(name) » est un modèle fourni : il reste.",
                en: "“\(name)” came with the program: it stays."),
              advice: Phrase(
                fr: "Un modèle à soi du même nom passe devant.",
                en: "A template of your own of that name stands before it."))
          }
          throw Self.noTemplate(name)
        }
        try HandStore.setSetting(db, Self.templatesKey, try Self.text(of: all))
      }
    }
  }

  static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }

  private static func stored(_ text: String?) throws -> [MessageTemplate] {
    guard let text else { return [] }
    return try JSONDecoder().decode([MessageTemplate].self, from: Data(text.utf8))
  }

  private static func text(of templates: [MessageTemplate]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let sorted = templates.sorted { $0.name.lowercased() < $1.name.lowercased() }
    return String(decoding: try encoder.encode(sorted), as: UTF8.self)
  }

  private static func noTemplate(_ name: String) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Pas de modèle « \(name) ».", en: "No template “\(name)”."),
      command: Phrase(
        fr: "« entregent templates » les liste tous.", en: "“entregent templates” lists them all."))
  }
}

extension MessageCheck {
  /// Every field that templates may use, in the order of the manual.
  public static let fields: [TemplateField] = DraftField.all.map {
    TemplateField(name: $0.name, meaning: $0.meaning, example: $0.example)
  }

  /// Looks a template over: its tags and fields, then what the coach says of it when it is filled with
  /// examples, which also shows where it asks nothing or says nothing particular.
  public static func review(_ template: MessageTemplate) -> TemplateReview {
    var template = template
    template.name = template.name.trimmed
    template.text = template.text.replacing("\r\n", with: "\n").trimmed
    if template.language == .en { template.address = nil }
    var remarks: [TemplateRemark] = []
    func fault(_ name: String, fr: String, en: String) {
      remarks.append(TemplateRemark(name: name, what: Phrase(fr: fr, en: en), isFault: true))
    }
    if template.name.isEmpty || template.name.count > 60 || template.name.contains(where: \.isNewline) {
      fault(
        "name", fr: "Il faut un nom, d'une ligne de 60 caractères au plus.",
        en: "A name is needed, one line of 60 characters at most.")
    }
    if template.text.isEmpty {
      fault("text", fr: "Le texte est vide.", en: "The text is empty.")
    } else if template.text.unicodeScalars.count > 20_000 {
      fault(
        "text", fr: "Le texte dépasse 20 000 caractères.", en: "The text is longer than 20,000 characters.")
    }
    guard let draft = DraftTemplate(template) else {
      let list = kinds.joined(separator: ", ")
      fault(
        "kind", fr: "« \(template.kind) » n'est pas une sorte de message : \(list).",
        en: "“\(template.kind)” is no kind of message: \(list).")
      return TemplateReview(template: template, remarks: remarks, example: "")
    }
    if DraftPlan.isPrompted(draft.kind) {
      fault(
        "kind", fr: "Cette sorte de message s'écrit chaque fois avec ses propres mots (A4).",
        en: "This kind of message is written anew each time, in one's own words (A4).")
      return TemplateReview(template: template, remarks: remarks, example: "")
    }
    for problem in TemplateChecker.check(template.text) {
      remarks.append(TemplateRemark(name: problem.name, what: problem.what, isFault: true))
    }
    if remarks.isEmpty, !TemplateText.isReadable(template.text) {
      fault("text", fr: "Mustache ne peut pas lire ce texte.", en: "Mustache cannot read this text.")
    }
    guard !remarks.contains(where: \.isFault) else {
      return TemplateReview(template: template, remarks: remarks, example: "")
    }
    for finding in TemplateChecker.findings(in: draft) {
      remarks.append(
        TemplateRemark(name: finding.rule, what: finding.why, instead: finding.instead, isFault: false))
    }
    return TemplateReview(template: template, remarks: remarks, example: TemplateChecker.sample(draft))
  }
}
