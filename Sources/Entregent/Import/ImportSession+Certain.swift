import Domain
import Engines
import Storage

/// Somebody whom a record certainly speaks of.
struct CertainMatch {
  var person: PersonReference
  /// The profile says so, not an address or a number alone.
  var isByProfile: Bool
}

/// Joining records to people while files are read.
extension ImportSession {
  func remember(_ person: PersonReference, as key: String) {
    guard let known = holders[key] else {
      holders[key] = [person]
      return
    }
    if !known.contains(where: { $0.id == person.id }) { holders[key] = known + [person] }
  }

  func people(holding key: String) throws -> [PersonReference] {
    if let known = holders[key] { return known }
    guard hadPeople else { return [] }
    let found = try write.holders(ofChannel: key)
    if !found.isEmpty { holders[key] = found }
    return found
  }

  /// Certain only: the same profile address (of a site where employers have one too, unless both have a whole
  /// name and these cannot be one person's); the same e-mail or phone with names that fit all names of one
  /// person. Never by name alone; never when two people fit who are not one.
  ///
  /// - Parameter identity: of the record, for what the user said of it before.
  func certainMatch(keys: [String], facts: PersonFacts, identity: Int64? = nil) throws -> CertainMatch? {
    let strangers = identity.flatMap { apartRecords[$0] }
    func isOther(_ person: PersonReference) throws -> Bool {
      try strangers.map { try ApartRecords.holds(write.db, person.id.number, anyOf: $0) } ?? false
    }
    let record = joinable(facts, keys: keys, observation: 0)
    for key in keys where key.hasPrefix("link:") && key != "link:" {
      let found = try people(holding: key)
      guard found.count == 1 else { continue }
      if !key.hasPrefix(CertainJoins.Traits.profile) {
        let traits = try joins.traits(of: found[0].id.number, in: write)
        guard traits.names.allSatisfy({ joins.mayShareAccount($0, record.name) }) else { continue }
      }
      return CertainMatch(person: found[0], isByProfile: true)
    }
    var decided: PersonReference?
    var fitting: [PersonReference] = []
    for key in keys where !key.hasPrefix("link:") {
      var here: [PersonReference] = []
      // At contact@ and noreply@ many are at home.
      let isForNamesakes = isRole(key) && IdentityKeys.isName(record.name)
      for person in try people(holding: key) where !joins.ambiguous.contains(person.id.number) {
        let traits = try joins.traits(of: person.id.number, in: write)
        if isForNamesakes, !traits.names.contains(where: { joins.isSame($0, record.name) }) { continue }
        if joins.fit(record, traits), try !isOther(person) { here.append(person) }
      }
      if decided == nil {
        decided = try here.count == 1 ? here[0] : namesake(of: record, among: here)
      }
      for person in here where !fitting.contains(where: { $0.id == person.id }) {
        fitting.append(person)
      }
    }
    if try areApart(fitting) { decided = nil }
    return decided.map { CertainMatch(person: $0, isByProfile: false) }
  }

  /// A person of whom this record is the first word.
  func noteMade(_ person: Int64, _ facts: PersonFacts, observation: Int64, keys: RecordKeys?) {
    guard !facts.emails.isEmpty || !facts.phones.isEmpty else { return }
    // What else hangs on somebody who was met in a letter or a calendar says whose the record is.
    let isMentioned = keys == nil
    let keys = keys ?? RecordKeys(facts, uid: nil, kind: "", country: cache.country)
    joins.note(
      joinable(
        facts, keys: keys.joining, observation: observation,
        isAnchor: isMentioned || keys.joining.first?.hasPrefix("link:") ?? true), of: person)
  }

  func joinable(_ facts: PersonFacts, keys: [String], observation: Int64, isAnchor: Bool = false)
    -> CertainJoins.Record
  {
    CertainJoins.Record(
      observation: observation, name: facts.name, keys: keys, birthday: facts.birthday,
      emails: facts.emails.map(\.value), isAnchor: isAnchor)
  }

  /// Before a record finds its person: who was joined in this import although they fit this record as well
  /// as somebody who cannot be the same.
  func separate(from facts: PersonFacts, keys: [String]) throws {
    let record = joinable(facts, keys: keys, observation: 0)
    var met: Set<Int64> = []
    for key in keys where !key.hasPrefix("link:") {
      for person in try people(holding: key) where met.insert(person.id.number).inserted {
        let isOld = joins.isOld(person.id.number)
        let own = joins.records[person.id.number] ?? []
        guard isOld || own.count > 1 else { continue }
        let traits = try joins.traits(of: person.id.number, in: write)
        if joins.fit(record, traits) { continue }
        for other in own where !other.isAnchor && !Set(other.keys).isDisjoint(with: keys) {
          if isAlone(other, fitting: record) { try takeOut(other, of: person) }
        }
        guard isOld else { continue }
        for other in try earlierRecords(of: person.id.number)
        where !Set(other.keys).isDisjoint(with: keys) && isAlone(other, fitting: record) {
          try takeOutEarlier(other, of: person)
        }
      }
    }
  }

  private func isAlone(_ other: CertainJoins.Record, fitting record: CertainJoins.Record) -> Bool {
    var alone = CertainJoins.Traits()
    alone.add(other)
    return joins.fit(record, alone)
  }

  /// A record that fits two people who are not one: with others of the very same name and address, else alone.
  ///
  /// - Returns: whether it fits so, and with whom it stands.
  func doubtful(_ facts: PersonFacts, keys: [String]) throws -> (is: Bool, with: PersonReference?) {
    let record = joinable(facts, keys: keys, observation: 0)
    var fitting: [PersonReference] = []
    var same: [PersonReference] = []
    for key in keys where !key.hasPrefix("link:") {
      for person in try people(holding: key) {
        let traits = try joins.traits(of: person.id.number, in: write)
        guard joins.fit(record, traits) else { continue }
        if traits.names.allSatisfy({ joins.isSame($0, record.name) }) {
          if !same.contains(where: { $0.id == person.id }) { same.append(person) }
        }
        if joins.ambiguous.contains(person.id.number) { continue }
        if !fitting.contains(where: { $0.id == person.id }) { fitting.append(person) }
      }
    }
    guard try areApart(fitting) else { return (false, nil) }
    return (true, same.count == 1 ? same[0] : nil)
  }

  private func isRole(_ key: String) -> Bool {
    key.hasPrefix("email:") && EmailKey(String(key.dropFirst(6)))?.isRole == true
  }

  // MARK: Parts

  /// Of several people with one address the one whose name is the very same.
  private func namesake(
    of record: CertainJoins.Record, among people: [PersonReference]
  ) throws -> PersonReference? {
    guard people.count > 1, IdentityKeys.isName(record.name) else { return nil }
    let same = try people.filter { person in
      try joins.traits(of: person.id.number, in: write).names.contains {
        joins.isSame($0, record.name)
      }
    }
    return same.count == 1 ? same[0] : nil
  }

  private func areApart(_ people: [PersonReference]) throws -> Bool {
    guard people.count > 1 else { return false }
    // The user's "not the same" comes first.
    let ids = Set(people.map(\.id.number))
    if try TwinReader.apart(write.db).contains(where: { ids.contains($0.0) && ids.contains($0.1) }) {
      return true
    }
    let traits = try people.map { try joins.traits(of: $0.id.number, in: write) }
    for (index, left) in traits.enumerated() {
      for right in traits[(index + 1)...] where !joins.canBeOne(left, right) { return true }
    }
    return false
  }

  /// Gives a record of this import that had joined somebody to a person of its own.
  private func takeOut(_ record: CertainJoins.Record, of person: PersonReference) throws {
    guard let row = try write.facts(of: record.observation) else { return }
    let to: PersonReference
    if let same = try sameAmongDoubtful(record) {
      to = same
      stale.insert(same.id.number)
    } else {
      var rows = PersonRows(
        PersonProjector.shown([try ObservedFacts(row)], edits: [:]), cache: cache)
      rows.isShared = options.sharedBy != nil
      to = PersonReference(id: PersonID(try write.people.insert(rows)), name: record.name)
      joins.ambiguous.insert(to.id.number)
      newPeople.append(record.name)
    }
    try write.give(record.observation, of: person.id.number, to: to.id.number)
    joins.move(record, from: person.id.number, to: to.id.number)
    stale.insert(person.id.number)
    let left = joins.records[person.id.number] ?? []
    for key in record.keys {
      if !joins.isOld(person.id.number), !left.contains(where: { $0.keys.contains(key) }) {
        holders[key]?.removeAll { $0.id == person.id }
      }
      remember(to, as: key)
    }
    // The name by which others know who is left.
    guard !joins.isOld(person.id.number), let first = left.first else { return }
    for key in Set(left.flatMap(\.keys)) {
      guard let index = holders[key]?.firstIndex(where: { $0.id == person.id }) else { continue }
      holders[key]?[index].name = first.name
    }
  }

  func sameAmongDoubtful(_ record: CertainJoins.Record) throws -> PersonReference? {
    for key in record.keys {
      for person in try people(holding: key) where joins.ambiguous.contains(person.id.number) {
        let names = try joins.traits(of: person.id.number, in: write).names
        if names.allSatisfy({ joins.isSame($0, record.name) }) { return person }
      }
    }
    return nil
  }
}
