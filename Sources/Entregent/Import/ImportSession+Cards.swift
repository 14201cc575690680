import Domain
import Engines
import Formats
import Storage

/// Finding the record that a file's record is a newer version of.
extension ImportSession {
  /// So many records of different address books may bear one name of their own.
  private static let slots = 8
  /// A file in which more cards share their UIDs has no UIDs worth the name.
  static let mostTwins = 500

  /// Whether files of this kind are somebody's own lists, of which two can name one person side by side.
  static func isBook(_ kind: String) -> Bool {
    switch SourceKind(rawValue: kind) {
    case .vcard, .googleContacts, .outlookContacts, .table, .list, .meetup, .eventbrite, .luma, .tito: true
    default: false
    }
  }

  /// A card's UID counts within its own address book: another book may have given it to somebody else. So does
  /// the name of a card without one. The cards that bear it then have a place each.
  ///
  /// - Returns: the identity of the standing record that says the same, else of one that this is a newer version
  ///   of, else of none.
  func slot(
    of identity: Int64, hash: Int64, facts: PersonFacts, keys: RecordKeys, at place: RecordPlace,
    ledger: RecordLedger
  ) throws -> Int64 {
    if ledger.standing.isEmpty && lostRecords.isEmpty { return identity }
    if ledger.standing[identity]?.hash == hash { return identity }
    // The second of two records that one file has under one identity.
    if ledger.standing[identity ^ hash]?.hash == hash { return identity ^ hash }
    let slots = (0..<Self.slots).map { identity &+ Int64($0) &* 0x1E37_79B9_7F4A_7C15 }
    if let same = slots.first(where: { ledger.standing[$0]?.hash == hash }) { return same }
    for slot in slots {
      if let standing = ledger.standing[slot], ledger.met[slot] == nil,
        try isNewerVersion(facts, keys: keys, of: standing, at: place)
      {
        return slot
      }
    }
    if let lost = try slots.first(where: {
      try whoLost($0, hash: hash, facts: facts, keys: keys) != nil
    }) {
      return lost
    }
    return slots.first { ledger.standing[$0] == nil } ?? identity ^ hash
  }

  /// A name that fits, or another fact in common (a card that was renamed), and the same address book: a UID that
  /// is like no other, a file of the same name, or the very same full name.
  private func isNewerVersion(
    _ facts: PersonFacts, keys: RecordKeys, of standing: StandingObservation, at place: RecordPlace
  ) throws -> Bool {
    guard let row = try write.facts(of: standing.id) else { return false }
    let before = try PersonFacts(json: row.facts)
    if place.uid == nil {
      // Father and son of one name: two full birthdays are two people's.
      if let old = before.birthday, let new = facts.birthday, old.utf8.count == 10, new.utf8.count == 10,
        old != new
      {
        return false
      }
      return try Self.book(write.path(ofFile: row.fileID)) == Self.book(path)
    }
    var isShared = before.birthday.map { $0.utf8.count == 10 && $0 == facts.birthday } ?? false
    if !isShared, !keys.joining.isEmpty {
      let old = RecordKeys(before, uid: row.uid, kind: row.kind, country: cache.country).joining
      isShared = !Set(old).isDisjoint(with: keys.joining)
    }
    guard isShared || joins.areCompatible(before.name, facts.name) else { return false }
    if (place.uid ?? "").utf8.count >= 16 { return true }
    let name = FoldedText.fold(facts.name)
    if name.contains(" "), name == FoldedText.fold(before.name) { return true }
    return try Self.book(write.path(ofFile: row.fileID)) == Self.book(path)
  }

  /// The file's name without folders, copies' numbers and dates: `contacts (1).vcf` and `contacts.vcf` are one book.
  private static func book(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first ?? ""
    return FoldedText.fold(String(stem.filter { $0.isLetter || $0 == " " }))
  }

  /// Who has the other card of this file with the same UID, if that bears the very same full name and no other
  /// birthday.
  func cardTwin(of identity: Int64, _ facts: PersonFacts, at place: RecordPlace) throws -> PersonReference? {
    guard place.uid != nil, place.kind == SourceKind.vcard.rawValue,
      let first = try write.standing(identity: identity), let person = first.personID,
      let row = try write.facts(of: first.id)
    else { return nil }
    let before = try PersonFacts(json: row.facts)
    let name = FoldedText.fold(facts.name)
    guard name.contains(" "), name == FoldedText.fold(before.name),
      before.birthday == nil || facts.birthday == nil || before.birthday == facts.birthday
    else { return nil }
    return PersonReference(id: PersonID(person), name: facts.name)
  }

  /// Who had this record before an import was undone and stayed for something else.
  func whoLost(
    _ identity: Int64, hash: Int64, facts: PersonFacts, keys: RecordKeys
  ) throws -> PersonReference? {
    guard let found = lostRecords[identity] else { return nil }
    for lost in found where !refound.contains(lost.identity) {
      let traits = try joins.traits(of: lost.person, in: write)
      let isSure = lost.hash == hash || !keys.isLocal
      guard isSure || traits.names.allSatisfy({ joins.areCompatible($0, facts.name) }) else {
        continue
      }
      return PersonReference(id: PersonID(lost.person), name: facts.name)
    }
    return nil
  }

  /// The person has their record again.
  func findAgain(_ identity: Int64, as observation: Int64) throws {
    for lost in lostRecords[identity] ?? [] {
      refound.insert(identity)
      refoundRecords[lost.observation] = observation
      try write.foundAgain(lost)
    }
  }

  /// Gives a record that is read again to who had it and stayed for something else; nil when nobody did.
  func takeBack(_ facts: PersonFacts, row: ObservationRow, keys: RecordKeys?) throws -> PersonReference? {
    guard lostRecords[row.identity] != nil else { return nil }
    let keys = keys ?? RecordKeys(facts, uid: row.uid, kind: row.kind, country: cache.country)
    guard let person = try whoLost(row.identity, hash: row.hash, facts: facts, keys: keys) else { return nil }
    var row = row
    row.personID = person.id.number
    let observation = try write.insert(row)
    try findAgain(row.identity, as: observation)
    stale.insert(person.id.number)
    try note(facts, keys: keys.joining, observation: observation, of: person)
    return person
  }

  /// A record that stands already stays, also when the import that brought it is undone.
  func noteListed(_ observation: Int64, record: Int) {
    listed.append(ListedRecord(observation: observation, record: record).code)
  }
}
