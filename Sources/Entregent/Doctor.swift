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
  /// The file cannot be read as a vault at all.
  public static func unreadable(_ path: String) -> VaultProblem {
    VaultProblem(
      code: "damaged-pages",
      text: Phrase(
        fr: "\(path) ne se lit pas comme un carnet.", en: "\(path) cannot be read as a vault."), count: 1,
      isRepaired: false)
  }

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
      return .plural(
        count, frOne: "1 ligne de \(place) renvoie à ce qui n’existe plus.",
        frMany: "\(count) lignes de \(place) renvoient à ce qui n’existe plus.",
        enOne: "1 row of \(place) points to what is not there.",
        enMany: "\(count) rows of \(place) point to what is not there.")
    case "orphan":
      return .plural(
        count, frOne: "1 ligne de \(place) ne sert plus à rien.",
        frMany: "\(count) lignes de \(place) ne servent plus à rien.",
        enOne: "1 row of \(place) serves nothing.", enMany: "\(count) rows of \(place) serve nothing.")
    case "impossible-day":
      return .plural(
        count, frOne: "1 date de \(place) n’existe dans aucun calendrier.",
        frMany: "\(count) dates de \(place) n’existent dans aucun calendrier.",
        enOne: "1 date of \(place) is in no calendar.",
        enMany: "\(count) dates of \(place) are in no calendar.")
    case "ends-before-it-begins":
      return .plural(
        count, frOne: "1 emploi finit avant de commencer.",
        frMany: "\(count) emplois finissent avant de commencer.", enOne: "1 job ends before it begins.",
        enMany: "\(count) jobs end before they begin.")
    case "stale-search-text":
      return .plural(
        count, frOne: "1 personne ne se trouvait plus par la recherche.",
        frMany: "\(count) personnes ne se trouvaient plus par la recherche.",
        enOne: "1 person could no longer be found by searching.",
        enMany: "\(count) people could no longer be found by searching.")
    case "unsound-search-index":
      return Phrase(
        fr: "L'index de recherche \(place) ne suivait plus.", en: "The search index \(place) was out of step."
      )
    case "stale-figures":
      return .plural(
        count, frOne: "1 compteur (\(place)) ne suivait plus les faits.",
        frMany: "\(count) compteurs (\(place)) ne suivaient plus les faits.",
        enOne: "1 figure (\(place)) was out of step with its facts.",
        enMany: "\(count) figures (\(place)) were out of step with their facts.")
    case "open-to-others":
      return Phrase(
        fr: "\(place) pouvait être lu par d'autres.", en: "\(place) could be read by others.")
    default:
      return Phrase(verbatim: "\(finding.code): \(place) (\(count))")
    }
  }
}
