import Domain
import Formats
import Storage

/// Who was there.
extension CalendarTaker {
  /// Of an own file it is certain that the others are not the user.
  var isOwnerClear: Bool { people.knowsOwner || people.isVerbatim }

  /// The person behind an address; made when they met the user in a small company; no office without a
  /// name beside it.
  mutating func person(
    _ other: CalendarPeople.Other, makes: Bool, event: ParsedEvent, record: Int, place: RecordPlace
  ) throws -> Int64? {
    guard let key = other.key, let email = other.email else {
      return try other.name.flatMap { try personNamed(FoldedText.fold($0)) }
    }
    guard !session.isForgotten(key) else { return nil }
    // Nobody wrote the name: calendars do so for whom the address book does not know.
    let plain = MailName.plainAddress(email) ?? key
    let known = other.name ?? (MailName.isOffice(plain, name: nil) ? nil : MailName.fromAddress(plain))
    let holders = try session.people(holding: key)
    if holders.count == 1 {
      let name = other.name ?? holders[0].name
      if IdentityKeys.areCompatible(holders[0].name, name) { return holders[0].id.number }
    }
    if makes, makesPeople, !isOwnerClear, known != nil, holders.isEmpty { unclear += 1 }
    guard makes, makesPeople, isOwnerClear, let name = known, holders.isEmpty else {
      return nil
    }
    var facts = PersonFacts(name: name)
    facts.emails = [.init(email)]
    let json = facts.canonicalJSON
    let person = try session.insertPerson(
      facts,
      row: ObservationRow(
        fileID: file, record: record, line: event.line, kind: place.kind, subject: "person", uid: nil,
        identity: FoldedText.stableHash("ical-person|" + key), hash: FoldedText.stableHash(json),
        personID: nil,
        facts: json, original: "\(name) <\(email)>", seenOn: session.today))
    session.remember(person, as: key)
    return person.id.number
  }

  /// Known people whose whole name stands in a title: « Café avec Katherine Salendnier ».
  mutating func namedPeople(in title: String) throws -> [Int64] {
    let words = FoldedText.fold(title).split(separator: " ").prefix(16).map(String.init)
    var found: [Int64] = []
    var index = 0
    while index + 1 < words.count {
      var step = 1
      for length in [4, 3, 2] where index + length <= words.count {
        guard let id = try personNamed(words[index..<index + length].joined(separator: " ")) else { continue }
        if !found.contains(id) { found.append(id) }
        step = length
        break
      }
      index += step
    }
    return found
  }

  mutating func personNamed(_ folded: String) throws -> Int64? {
    if let known = named[folded] { return known }
    let found = try write.people(named: folded)
    let one = found.count == 1 && folded.contains(" ") ? found[0] : nil
    named[folded] = .some(one)
    return one
  }
}
