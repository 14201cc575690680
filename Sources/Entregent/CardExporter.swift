import Domain
import Engines
import Formats
import Storage

/// People as cards. Whoever came in on a card goes out on it: every line that nothing has changed keeps its
/// bytes, photo, labels and unknown properties included; what other sources and the user say is added.
struct CardExporter {
  /// Nil: a card goes out in the version it came in, all others in 4.0.
  var version: VCardVersion?

  func card(_ person: Person, _ db: VaultConnection) throws -> [UInt8] {
    let known = try PersonKnowledge.read(db, person.id.number)
    let observations = try known.observations.map(ObservedFacts.init)
    let projected = PersonProjector.shown(observations, edits: known.edits)
    guard let original = Self.original(known.observations) else {
      let addresses = observations.filter { !$0.isReplaced }.flatMap(\.facts.addresses)
      return VCardWriter.write(
        ParsedContact(person, projected, addresses: addresses), version: version?.format ?? .version4)
    }
    var contact = original.contact
    contact.take(person, projected, edits: known.edits)
    let wanted = version?.format ?? (original.version == .version2 ? .version4 : original.version)
    guard original.version == wanted, original.warnings.isEmpty,
      VObjectText.isClean(String(decoding: original.original.filter { $0 != 13 }, as: UTF8.self))
    else {
      if contact.uid == nil { contact.uid = "entregent-\(person.id)" }
      return VCardWriter.write(contact, version: wanted, keeping: original)
    }
    var edit = VCardEdit(original)
    edit.apply(contact)
    return edit.bytes
  }

  /// The newest card that stands; nil when there is none, or its bytes were not kept whole.
  private static func original(_ observations: [ObservationRow]) -> VCard? {
    let row = observations.last {
      $0.kind == SourceKind.vcard.rawValue && $0.subject == "person" && $0.replacedBy == nil
    }
    guard let text = row?.original, !text.contains("\u{FFFD}") else { return nil }
    let cards = VCardReader.read(Array((text.hasSuffix("\n") ? text : text + "\r\n").utf8)).cards
    return cards.count == 1 ? cards[0] : nil
  }
}

/// Versions of cards that can be written.
public enum VCardVersion: String, Sendable, Hashable, CaseIterable {
  case version3 = "3.0"
  case version4 = "4.0"

  var format: VCard.Version { self == .version3 ? .version3 : .version4 }
}

extension ParsedContact {
  /// A person as a new card says them. Circle and premium are nobody else's business and stay here.
  init(_ person: Person, _ projected: ProjectedPerson, addresses known: [PersonFacts.Address]) {
    self.init()
    uid = "entregent-\(person.id)"
    fullName = person.name
    given = person.given
    family = person.family
    maiden = projected.otherNames.first { $0.label == "maiden" }?.value
    nicknames = projected.nicknames.map(\.value)
    emails = projected.emails.map { LabeledValue($0.value, label: $0.label) }
    phones = projected.phones.map { LabeledValue($0.value, label: $0.label) }
    links = projected.links.map { LabeledValue($0.value, label: $0.label) }
    for address in known {
      let full = ParsedAddress(
        street: address.street, city: address.city, region: address.region, postalCode: address.postcode,
        country: address.country)
      if !addresses.contains(full) { addresses.append(full) }
    }
    if let place = person.place, !addresses.contains(where: { $0.placeText == place }) {
      addresses.append(ParsedAddress(place: place))
    }
    if person.company != nil || person.title != nil {
      positions = [ParsedPosition(company: person.company, title: person.title)]
    }
    groups = person.tags
    notes = person.notes
    birthday = person.birthday.flatMap(PartialDate.init(text:))
  }

  /// Adds to what a person's own card says whatever else is known or was typed.
  mutating func take(_ person: Person, _ projected: ProjectedPerson, edits: [String: String]) {
    if !isShown(as: person.name) {
      fullName = person.name
      let parts = Self.parts(of: person, given: given, family: family)
      (given, family) = (parts.given, parts.family)
      (middle, prefix, suffix) = (nil, nil, nil)
    } else {
      // Typed by the user beside a name that stays as it is shown.
      if edits["given"] != nil { given = person.given }
      if edits["family"] != nil { family = person.family }
    }
    func missing(_ values: [SourcedValue], _ own: [LabeledValue]) -> [LabeledValue] {
      values.filter { value in !own.contains { $0.value == value.value } }.map {
        LabeledValue($0.value, label: $0.label)
      }
    }
    emails += missing(projected.emails, emails)
    phones += missing(projected.phones, phones)
    links += missing(projected.links, links)
    if let place = edits["place"], !addresses.contains(where: { $0.placeText == place }) {
      addresses.append(ParsedAddress(place: place))
    }
    if person.company != nil || edits["title"] != nil || positions.isEmpty,
      positions.first?.company != person.company || positions.first?.title != person.title
    {
      var first = positions.first ?? ParsedPosition()
      if first.company != person.company { first.department = nil }
      first.company = person.company ?? first.company
      first.title = person.title ?? first.title
      if first.company != nil || first.title != nil { positions = [first] + positions.dropFirst() }
    }
    if let stated = person.birthday.flatMap(PartialDate.init(text:)), stated != birthday { birthday = stated }
    notes += person.notes.filter { !notes.contains($0) }
    let shown = groups.filter { $0 != PersonFacts.everybody }
    if Set(shown) != Set(person.tags) {
      groups = groups.filter { $0 == PersonFacts.everybody || person.tags.contains($0) }
      groups += person.tags.filter { !groups.contains($0) }
    }
  }
}

extension ParsedContact {
  /// Whether the card's own name is what is shown, also where that is the same name turned round.
  private func isShown(as name: String) -> Bool {
    let written = PersonFacts.fullName(of: self)
    return written == name || TurnedName.read(PersonFacts(self))?.whole == name
  }

  /// Given and family name of a name the user typed: what of the card's own parts it holds stays, else the last
  /// word is the family's. Address books sort by them, so they may not be empty.
  private static func parts(of person: Person, given: String?, family: String?) -> (
    given: String?, family: String?
  ) {
    if person.given != nil || person.family != nil { return (person.given, person.family) }
    let name = person.name.trimmed
    if let given, !given.isEmpty, name.hasPrefix(given + " ") {
      return (given, String(name.dropFirst(given.count + 1)).trimmed)
    }
    if let family, !family.isEmpty, name.hasSuffix(" " + family) {
      return (String(name.dropLast(family.count + 1)).trimmed, family)
    }
    guard let blank = name.lastIndex(of: " ") else { return (name, nil) }
    return (String(name[..<blank]).trimmed, String(name[name.index(after: blank)...]))
  }
}

extension ParsedAddress {
  /// The parts of a place as profiles show it: "Lyon", "France", "Lyon, France", "Lyon, Auvergne-Rhône-Alpes,
  /// France".
  init(place: String) {
    self.init()
    let parts = place.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    switch parts.count {
    case 0: break
    case 1:
      if PlaceReader.read(place).city == nil, PlaceReader.read(place).country != nil {
        country = parts[0]
      } else {
        city = parts[0]
      }
    case 2: (city, country) = (parts[0], parts[1])
    default:
      city = parts[0]
      region = parts[1..<(parts.count - 1)].joined(separator: ", ")
      country = parts[parts.count - 1]
    }
  }
}
