import Domain
import Engines
import Storage

/// Joins that earlier imports made by an address or a number alone, seen again by what a later one brings.
extension ImportSession {
  /// The standing records of somebody who stood before this import that nothing but an address or a number put
  /// there, where they have more than one. None of those whom the user joined; none with a profile; none of
  /// those who are only mentioned, for what hangs on these says whose they are.
  func earlierRecords(of person: Int64) throws -> [CertainJoins.Record] {
    let rows = try PersonKnowledge.statements(write.db, of: person).filter {
      $0.subject == "person" && $0.replacedBy == nil
    }
    guard rows.count > 1, try !peoplePlacedByUser().contains(person) else { return [] }
    let own = Set((joins.records[person] ?? []).map(\.observation))
    return try rows.compactMap { row in
      guard !own.contains(row.id), !Self.mentions.contains(row.kind) else { return nil }
      let facts = try PersonFacts(json: row.facts)
      let keys = RecordKeys(facts, uid: row.uid, kind: row.kind, country: cache.country).joining
      guard !keys.contains(where: { $0.hasPrefix(CertainJoins.Traits.profile) }) else { return nil }
      return joinable(facts, keys: keys, observation: row.id)
    }
  }

  /// Kinds of files that mention people; letters and talks hang on whoever they made.
  private static let mentions: Set<String> = [
    "mbox", "eml", "maildir", "ical", "linkedin-messages", "linkedin-invitations", "linkedin-recommendations",
  ]

  private func peoplePlacedByUser() throws -> Set<Int64> {
    if let placedByUser { return placedByUser }
    let found = try MergeStore.placedByUser(write.db)
    placedByUser = found
    return found
  }

  /// Gives a record of an earlier import, and what it brought, to a person of its own: it fits somebody else as
  /// well. An entry of the journal, which goes back alone or with this import.
  func takeOutEarlier(_ record: CertainJoins.Record, of person: PersonReference) throws {
    let to: PersonReference
    if let same = try sameAmongDoubtful(record) {
      to = same
    } else {
      let rows = PersonRows(name: record.name)
      to = PersonReference(id: PersonID(try write.people.insert(rows)), name: record.name)
      joins.ambiguous.insert(to.id.number)
      newPeople.append(record.name)
    }
    let (from, new) = (person.id.number, to.id.number)
    let move = try MergeStore.takeOut(write, observation: record.observation, of: from, to: new)
    try UndoJournal.add(
      write.db, kind: "split", summary: "\(try write.name(of: from)) → \(record.name)",
      payload: try MergeStore.text([move]), at: now.seconds, importID: run)
    // Who is left is known by the other records from here on.
    try Projections.refresh([from, new], in: write, cache: cache)
    joins.forget(from)
    joins.move(record, from: from, to: new)
    stale.formUnion([from, new])
    touched.formUnion([from, new])
    let left = Set(try write.channels(of: from) + (joins.records[from] ?? []).flatMap(\.keys))
    for key in record.keys {
      _ = try people(holding: key)
      if !left.contains(key) { holders[key]?.removeAll { $0.id == person.id } }
      remember(to, as: key)
    }
  }
}
