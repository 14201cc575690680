public import Domain
import Engines
import Storage

extension Workspace {
  /// What one should be able to show before writing to strangers (A5, E3): it warns, it never locks.
  public func checklist() throws -> ChecklistView {
    let profile = try profile()
    let marks = try guarded { try file.read { try PreparationStore.marks($0) } } ?? PreparationMarks()
    let facts = PreparationFacts(profile: profile, marks: marks)
    return ChecklistView(
      items: PreparationChecklist.items(facts, address: profile.address).map { item in
        ChecklistView.Item(
          id: item.id, title: item.title, advice: item.advice,
          mark: ChecklistView.Mark(rawValue: item.mark.rawValue) ?? .unknown, method: item.method,
          link: marks.links[item.id])
      }, warning: PreparationChecklist.warning(facts, address: profile.address))
  }

  /// Ticks items off (`ready`), on (`missing`) or lets the profile speak (`unknown`).
  ///
  /// - Parameter links: addresses of the code profile, the portfolio, the CV; an empty one takes it away.
  /// - Throws: 64 for an unknown item or an address that is none.
  public func setChecklist(_ marks: [String: ChecklistView.Mark], links: [String: String] = [:], now: Moment)
    throws
  {
    let known = Set(try checklist().items.map(\.id))
    if let stranger = (Array(marks.keys) + links.keys).sorted().first(where: { !known.contains($0) }) {
      throw UserFacingError(
        .usage,
        Phrase(fr: "« \(stranger) » n'est pas sur la liste.", en: "“\(stranger)” is not on the list."),
        advice: Phrase(
          fr: "Il y a : \(known.sorted().joined(separator: ", ")).",
          en: "There are: \(known.sorted().joined(separator: ", "))."))
    }
    for (item, link) in links where !link.trimmed.isEmpty && !PitchAddress.isSafe(link.trimmed) {
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "« \(link) » n'est pas une adresse (pour \(item)) : https://…",
          en: "“\(link)” is no address (for \(item)): https://…"))
    }
    try guarded {
      try file.write { db in
        var stored = try PreparationStore.marks(db) ?? PreparationMarks()
        for (item, mark) in marks { stored.marks[item] = mark == .unknown ? nil : mark == .ready }
        for (item, link) in links { stored.links[item] = link.trimmed.isEmpty ? nil : link.trimmed }
        try PreparationStore.save(db, stored)
      }
    }
  }
}
