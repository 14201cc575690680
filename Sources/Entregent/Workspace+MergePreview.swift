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
        let preview = try Self.preview(db, [first, second])
        let sides = MergeSide.allCases
        return MergePreview(
          a: preview.people[0], b: preview.people[1],
          fields: preview.fields.map {
            MergePreview.Field(
              name: $0.name, label: $0.label, a: $0.values[0], b: $0.values[1],
              winner: $0.winner.map { sides[$0] })
          })
      }
    }
  }

  /// What joining people would show; the words of the first win over those of the others.
  static func preview(_ db: VaultConnection, _ ids: [Int64]) throws -> GroupPreview {
    var read: [Int64: Person] = [:]
    for person in try PeopleReader.read(db, ids, withSources: false) { read[person.id.number] = person }
    let people = try ids.map { id in
      guard let person = read[id] else { throw noPerson(PersonID(id)) }
      return person
    }
    let known = try ids.map { try PersonKnowledge.read(db, $0) }
    let words = known.dropFirst().reduce(into: known.first?.edits ?? [:]) { own, other in
      for (field, value) in other.edits {
        let joint = own[field].map { MergeStore.together(field, own: $0, other: value) ?? $0 }
        own[field] = joint ?? value
      }
    }
    let shown = PersonProjector.shown(
      try known.flatMap(\.observations).map(ObservedFacts.init), edits: words)
    let fields = MergeFields.all.compactMap { field -> GroupPreview.Field? in
      let values = zip(people, known).map { field.value($0, $1.edits) ?? "" }
      guard let first = values.firstIndex(where: { !$0.isEmpty }) else { return nil }
      let wins = field.projected(shown, words)
      return GroupPreview.Field(
        name: field.name, label: field.label, values: values,
        winner: Set(values).count == 1
          ? nil : values.firstIndex { !$0.isEmpty && $0 == wins } ?? first)
    }
    return GroupPreview(
      people: people.map { PersonReference(id: $0.id, name: $0.name) }, fields: fields)
  }

  /// The user's own words that make the chosen values win where they would not by themselves.
  ///
  /// - Parameter keep: by field, which of the people has the value that is wanted; nil: none of them.
  static func choices(_ preview: GroupPreview, _ keep: [String: Int?]) throws -> [String: String] {
    var edits: [String: String] = [:]
    for (name, place) in keep.sorted(by: { $0.key < $1.key }) {
      guard MergeFields.all.contains(where: { $0.name == name }) else {
        let known = MergeFields.all.map(\.name).joined(separator: ", ")
        throw UserFacingError(
          .usage,
          Phrase(
            fr: "« \(name) » n’est pas un champ que l’on choisit.", en: "“\(name)” is no field to choose."),
          advice: Phrase(fr: "Champs : \(known).", en: "Fields: \(known)."))
      }
      guard let place, let field = preview.fields.first(where: { $0.name == name }),
        field.values.indices.contains(place), let winner = field.winner,
        field.values[winner] != field.values[place]
      else { continue }
      let value = field.values[place]
      if !value.isEmpty { edits[name] = value }
    }
    // The beginning belongs to the employer: who chooses that has chosen both.
    if edits["company"] != nil, keep["since"] == nil, let place = keep["company"] ?? nil,
      let since = preview.fields.first(where: { $0.name == "since" })?.values[place], !since.isEmpty
    {
      edits["since"] = since
    }
    return edits
  }
}

/// The fields of which a person has one value at a time: what a merge decides.
struct MergeFields: Sendable {
  let name: String
  let label: Phrase
  /// The value of one of them, with the user's own words.
  let value: @Sendable (Person, [String: String]) -> String?
  /// The value that all of them together would show.
  let projected: @Sendable (ProjectedPerson, [String: String]) -> String?

  private init(
    _ name: String, _ label: Phrase, _ value: @escaping @Sendable (Person) -> String?,
    _ projected: @escaping @Sendable (ProjectedPerson) -> String?
  ) {
    self.name = name
    self.label = label
    self.value = { person, _ in value(person) }
    self.projected = { shown, _ in projected(shown) }
  }

  /// What nobody but the user says.
  private init(ofUser name: String, _ label: Phrase) {
    self.name = name
    self.label = label
    value = { $1[name] }
    projected = { $1[name] }
  }

  static let all = [
    MergeFields("name", Phrase(fr: "Nom affiché", en: "Name shown"), { $0.name }, { $0.name }),
    MergeFields("given", Phrase(fr: "Prénom", en: "Given name"), { $0.given }, { $0.given }),
    MergeFields("family", Phrase(fr: "Nom de famille", en: "Family name"), { $0.family }, { $0.family }),
    MergeFields("title", Phrase(fr: "Poste", en: "Title"), { $0.title }, { $0.title }),
    MergeFields("company", Phrase(fr: "Entreprise", en: "Company"), { $0.company }, { $0.company }),
    MergeFields("since", Phrase(fr: "Depuis", en: "Since"), { $0.since }, { $0.since }),
    MergeFields("place", Phrase(fr: "Ville", en: "Town"), { $0.place }, { $0.place }),
    MergeFields("birthday", Phrase(fr: "Anniversaire", en: "Birthday"), { $0.birthday }, { $0.birthday }),
    MergeFields(
      "zone", Phrase(fr: "Fuseau horaire", en: "Time zone"),
      { $0.editedFields.contains("zone") ? $0.zone : nil }, { $0.zone }),
    // The closer one wins.
    MergeFields(
      "circle", Phrase(fr: "Cercle choisi", en: "Chosen circle"),
      { $0.editedFields.contains("circle") ? String($0.circle.rawValue) : nil },
      { $0.circleByUser.map { String($0.rawValue) } }),
    MergeFields(
      "degree", Phrase(fr: "Degré de relation", en: "Degree"), { $0.degree.map(String.init) },
      { $0.degree.map(String.init) }),
    // Who pays for the network on one side pays.
    MergeFields(
      "premium", Phrase(fr: "Premium", en: "Premium"), { $0.premium.map(String.init) },
      { $0.premium.map(String.init) }),
    MergeFields(ofUser: "hours", Phrase(fr: "Heures de travail", en: "Working hours")),
    MergeFields(ofUser: "days", Phrase(fr: "Jours de travail", en: "Working days")),
  ]
}
