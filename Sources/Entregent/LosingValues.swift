import Domain
import Engines

/// Values that lost against those shown: what a source says, or what the user typed of somebody who was joined.
enum LosingValues {
  static func add(_ statements: [ObservedFacts], _ words: [String: [String]], to view: inout PersonView) {
    let person = view.person
    let shown: [(field: String, value: String?, stated: (PersonFacts) -> String?)] = [
      ("birthday", person.birthday, { $0.birthday }), ("place", person.place, { $0.place }),
      ("title", person.title, { _ in nil }), ("company", person.company, { _ in nil }),
      ("since", person.since, { _ in nil }), ("zone", person.zone, { _ in nil }),
    ]
    for (field, value, stated) in shown {
      let standing = statements.filter { !$0.isReplaced }.compactMap { stated($0.facts) }
      var seen: Set<String> = [FoldedText.fold(value ?? "")]
      let others = ((words[field] ?? []) + standing).filter { seen.insert(FoldedText.fold($0)).inserted }
      if !others.isEmpty { view.alternatives[field] = others }
    }
  }
}
