import Domain
import Storage

/// The fields of an opportunity as the command line and forms name them.
enum OpportunityFields {
  /// - Throws: 64 for a field that does not exist or a value that does not fit.
  static func set(
    _ name: String, _ value: String, in record: inout OpportunityRecord,
    resolve: (String) throws -> PersonReference?
  ) throws {
    let text = value.trimmed
    let optional = text.isEmpty ? nil : text
    func misfit(_ expected: Phrase) -> UserFacingError {
      UserFacingError(
        .usage,
        Phrase(
          fr: "« \(value) » ne convient pas à \(name) (attendu : \(expected.fr)).",
          en: "“\(value)” does not fit \(name) (expected: \(expected.en))."))
    }
    let aDay = Phrase(fr: "un jour, AAAA-MM-JJ", en: "a day, YYYY-MM-DD")
    func day() throws -> Day? {
      guard let optional else { return nil }
      guard let day = Day(optional) else { throw misfit(aDay) }
      return day
    }
    func one<T: CaseIterable & RawRepresentable>(_: T.Type) throws -> T? where T.RawValue == String {
      guard let optional else { return nil }
      guard let found = T(rawValue: optional) else {
        throw misfit(.same(T.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      return found
    }
    switch name {
    case "role", "title": record.opportunity.role = optional
    case "kind": record.opportunity.kind = try one(SeekKind.self)
    case "source": record.opportunity.source = try one(OpportunitySource.self)
    case "through": record.opportunity.through = try optional.flatMap(resolve)
    case "found":
      guard let day = try day() else { throw misfit(aDay) }
      record.opportunity.foundOn = day
    case "applied": record.opportunity.appliedOn = try day()
    case "how": record.opportunity.appliedHow = optional
    case "after-referral":
      switch text.lowercased() {
      case "yes", "oui", "after": record.opportunity.appliedAfterReferral = true
      case "no", "non", "before": record.opportunity.appliedAfterReferral = false
      case "": record.opportunity.appliedAfterReferral = nil
      default: throw misfit(Phrase(fr: "oui, non", en: "yes, no"))
      }
    case "stage":
      guard let stage = try one(OpportunityStage.self) else {
        throw misfit(.same(OpportunityStage.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      record.opportunity.stage = stage
    case "ended": record.opportunity.endedOn = try day()
    case "url": record.url = optional
    case "contact": record.contact = optional
    case "notes", "note": record.notes = optional
    case "helpers":
      let names = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      let told = Dictionary(
        record.opportunity.helpers.map { ($0.person.id, $0.toldOn) }, uniquingKeysWith: { first, _ in first })
      record.opportunity.helpers = try names.compactMap(resolve).map {
        .init(person: $0, toldOn: told[$0.id] ?? nil)
      }
    default:
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "« \(name) » n'est pas un champ d'une candidature.",
          en: "“\(name)” is no field of an opportunity."
        ),
        advice: Phrase(
          fr:
            "Champs : role, kind, source, through, found, applied, how, after-referral, stage, ended, url, contact, notes, helpers.",
          en:
            "Fields: role, kind, source, through, found, applied, how, after-referral, stage, ended, url, contact, notes, helpers."
        ))
    }
  }
}

extension Phrase {
  /// Names that are written alike in both languages.
  fileprivate static func same(_ text: String) -> Phrase { Phrase(fr: text, en: text) }
}
