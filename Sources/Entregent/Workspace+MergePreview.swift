public import Domain
import Engines
import Storage

extension Workspace {
  /// What joining two people would show: both values of each field and which of them wins.
  ///
  /// - Throws: 66 for an unknown person, 64 for one person twice or for the user.
  public func mergePreview(_ a: PersonID, _ b: PersonID) throws -> MergePreview {
    try guarded {
      try file.read { db in
        let (first, second) = try Self.pair(db, a, b)
        return try Self.preview(db, first, second)
      }
    }
  }

  static func preview(_ db: VaultConnection, _ a: Int64, _ b: Int64) throws -> MergePreview {
    let people = try PeopleReader.read(db, [a, b], withSources: false)
    guard people.count == 2 else { throw noPerson(PersonID(people.first?.id.number == a ? b : a)) }
    let (left, right) = (try PersonKnowledge.read(db, a), try PersonKnowledge.read(db, b))
    let words = left.edits.merging(right.edits) { own, _ in own }.map { field, own in
      (field, right.edits[field].flatMap { MergeStore.together(field, own: own, other: $0) } ?? own)
    }
    let shown = PersonProjector.shown(
      try (left.observations + right.observations).map(ObservedFacts.init),
      edits: Dictionary(uniqueKeysWithValues: words))
    let fields = MergeFields.all.compactMap { field -> MergePreview.Field? in
      let (x, y) = (field.value(people[0]) ?? "", field.value(people[1]) ?? "")
      if x.isEmpty && y.isEmpty { return nil }
      let wins = field.projected(shown)
      return MergePreview.Field(
        name: field.name, label: field.label, a: x, b: y,
        winner: x == y ? nil : (wins == y && !y.isEmpty ? .b : (x.isEmpty ? .b : .a)))
    }
    return MergePreview(
      a: PersonReference(id: PersonID(a), name: people[0].name),
      b: PersonReference(id: PersonID(b), name: people[1].name), fields: fields)
  }

  /// The user's own words that make the chosen values win where they would not by themselves.
  static func choices(_ preview: MergePreview, _ keep: [String: MergeSide]) throws -> [String: String] {
    var edits: [String: String] = [:]
    for (name, side) in keep.sorted(by: { $0.key < $1.key }) {
      guard MergeFields.all.contains(where: { $0.name == name }) else {
        let known = MergeFields.all.map(\.name).joined(separator: ", ")
        throw UserFacingError(
          .usage,
          Phrase(
            fr: "« \(name) » n’est pas un champ que l’on choisit.", en: "\"\(name)\" is no field to choose."),
          advice: Phrase(fr: "Champs : \(known).", en: "Fields: \(known)."))
      }
      guard let field = preview.fields.first(where: { $0.name == name }), let winner = field.winner,
        winner != side
      else { continue }
      let value = side == .a ? field.a : field.b
      if !value.isEmpty { edits[name] = value }
    }
    return edits
  }
}

/// The fields of which a person has one value at a time.
struct MergeFields {
  let name: String
  let label: Phrase
  let value: @Sendable (Person) -> String?
  let projected: @Sendable (ProjectedPerson) -> String?

  static let all = [
    MergeFields(
      name: "name", label: Phrase(fr: "Nom affiché", en: "Name shown"), value: { $0.name },
      projected: { $0.name }),
    MergeFields(
      name: "given", label: Phrase(fr: "Prénom", en: "Given name"), value: { $0.given },
      projected: { $0.given }),
    MergeFields(
      name: "family", label: Phrase(fr: "Nom de famille", en: "Family name"), value: { $0.family },
      projected: { $0.family }),
    MergeFields(
      name: "title", label: Phrase(fr: "Poste", en: "Title"), value: { $0.title }, projected: { $0.title }),
    MergeFields(
      name: "company", label: Phrase(fr: "Entreprise", en: "Company"), value: { $0.company },
      projected: { $0.company }),
    MergeFields(
      name: "place", label: Phrase(fr: "Ville", en: "Town"), value: { $0.place }, projected: { $0.place }),
    MergeFields(
      name: "birthday", label: Phrase(fr: "Anniversaire", en: "Birthday"), value: { $0.birthday },
      projected: { $0.birthday }),
    MergeFields(
      name: "zone", label: Phrase(fr: "Fuseau horaire", en: "Time zone"),
      value: { $0.editedFields.contains("zone") ? $0.zone : nil }, projected: { $0.zone }),
    // The closer one wins.
    MergeFields(
      name: "circle", label: Phrase(fr: "Cercle choisi", en: "Chosen circle"),
      value: { $0.editedFields.contains("circle") ? String($0.circle.rawValue) : nil },
      projected: { $0.circleByUser.map { String($0.rawValue) } }),
  ]
}
