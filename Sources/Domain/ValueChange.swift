/// A value of a person that a newer record of the same source says differently.
public struct ValueChange: Sendable, Hashable {
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case name, title, place, email, phone, link
  }

  public var person: PersonReference
  public var field: Field
  /// Nil: there was none.
  public var from: String?
  public var to: String

  public init(person: PersonReference, field: Field, from: String?, to: String) {
    self.person = person
    self.field = field
    self.from = from
    self.to = to
  }

  /// What a record says anew, beside employer and title. What it no longer says is kept, so it is no change.
  public static func all(
    of person: PersonReference, from before: PersonFacts, to after: PersonFacts
  ) -> [ValueChange] {
    var changes: [ValueChange] = []
    func add(_ field: Field, _ from: String?, _ to: String?) {
      guard let to, !to.isEmpty, to != from else { return }
      changes.append(
        ValueChange(person: person, field: field, from: from.flatMap { $0.isEmpty ? nil : $0 }, to: to))
    }
    func addNew(_ field: Field, _ old: [PersonFacts.Value], _ new: [PersonFacts.Value]) {
      let known = Set(old.map(\.value))
      for value in new where !known.contains(value.value) { add(field, nil, value.value) }
    }
    add(.name, before.name, after.name)
    add(.place, before.place, after.place)
    addNew(.email, before.emails, after.emails)
    addNew(.phone, before.phones, after.phones)
    addNew(.link, before.links, after.links)
    return changes
  }

  /// The field in the user's words.
  public var label: Phrase {
    switch field {
    case .name: Phrase(fr: "nom", en: "name")
    case .title: Phrase(fr: "titre", en: "title")
    case .place: Phrase(fr: "lieu", en: "place")
    case .email: Phrase(fr: "e-mail", en: "e-mail")
    case .phone: Phrase(fr: "téléphone", en: "telephone")
    case .link: Phrase(fr: "lien", en: "link")
    }
  }
}
