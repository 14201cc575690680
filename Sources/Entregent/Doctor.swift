public import Domain
import Storage

/// Something wrong in a vault.
public struct VaultProblem: Sendable, Hashable {
  /// Stable kebab-case code.
  public var code: String
  public var text: Phrase
  public var count: Int
  public var isRepaired: Bool

  public init(code: String, text: Phrase, count: Int, isRepaired: Bool) {
    self.code = code
    self.text = text
    self.count = count
    self.isRepaired = isRepaired
  }
}

extension Workspace {
  /// Examines the vault and, if asked, repairs what can be made anew from the facts.
  public func doctor(repairs: Bool, now: Moment) throws -> [VaultProblem] {
    try guarded { try VaultExamination(file, repairs: repairs).findings.map(VaultProblem.init) }
  }
}

extension VaultProblem {
  init(_ finding: VaultExamination.Finding) {
    self.init(
      code: finding.code, text: Self.sentence(finding), count: finding.count, isRepaired: finding.isRepaired)
  }

  private static func sentence(_ finding: VaultExamination.Finding) -> Phrase {
    let place = finding.place
    let count = finding.count
    switch finding.code {
    case "damaged-pages":
      return Phrase(fr: "Le fichier est abîmé : \(place)", en: "The file is damaged: \(place)")
    case "broken-reference":
      return Phrase(
        fr: "\(count) lignes de \(place) renvoient à ce qui n'existe plus.",
        en: "\(count) rows of \(place) point to what is not there.")
    case "orphan":
      return Phrase(
        fr: "\(count) lignes de \(place) ne servent plus à rien.",
        en: "\(count) rows of \(place) serve nothing.")
    case "impossible-day":
      return Phrase(
        fr: "\(count) dates de \(place) n'existent dans aucun calendrier.",
        en: "\(count) dates of \(place) are in no calendar.")
    case "ends-before-it-begins":
      return Phrase(
        fr: "\(count) emplois finissent avant de commencer.", en: "\(count) jobs end before they begin.")
    case "stale-search-text":
      return Phrase(
        fr: "\(count) personnes ne se trouvaient plus par la recherche.",
        en: "\(count) people could no longer be found by searching.")
    case "unsound-search-index":
      return Phrase(
        fr: "L'index de recherche \(place) ne suivait plus.", en: "The search index \(place) was out of step."
      )
    case "stale-figures":
      return Phrase(
        fr: "\(count) compteurs (\(place)) ne suivaient plus les faits.",
        en: "\(count) figures (\(place)) were out of step with their facts.")
    case "open-to-others":
      return Phrase(
        fr: "\(place) pouvait être lu par d'autres.", en: "\(place) could be read by others.")
    default:
      return Phrase(verbatim: "\(finding.code): \(place) (\(count))")
    }
  }
}
