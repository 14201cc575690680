public import Domain
import Foundation
import Storage

extension Workspace {
  /// Says that two people are one: everything of `b` goes to `a`, and `b`'s id finds `a` from now on.
  /// The user's words for `a` win over those for `b`; nothing is lost.
  ///
  /// - Parameter keep: fields whose value the user chose, with the side it stands on; the others follow
  ///   `mergePreview`. The value not chosen stays as an alternative.
  /// - Returns: the name under which `undo` takes it back, at any later time.
  /// - Throws: 66 for an unknown person, 64 for one person twice or for the user.
  @discardableResult
  public func merge(_ a: PersonID, _ b: PersonID, keep: [String: MergeSide] = [:], now: Moment) throws
    -> String
  {
    try merge([a, b], keep: keep.mapValues { $0 == .a ? a : b }, now: now)
  }

  /// Says that several people are one, at once or not at all: everything goes to the first of them.
  ///
  /// - Parameters:
  ///   - keep: fields whose value the user chose, with the person who has it; the others follow `mergePreview`.
  ///   - others: people who are not that one: "not the same" is said of each of them.
  /// - Returns: the name under which `undo` takes all of it back at once.
  /// - Throws: 66 for an unknown person, 64 for one person twice, for the user, or for a field that is none.
  @discardableResult
  public func merge(
    _ people: [PersonID], keep: [String: PersonID], apartFrom others: [PersonID] = [], now: Moment
  ) throws -> String {
    try guarded {
      try file.write { db in
        var ids: [Int64] = []
        for person in people.dropFirst() {
          let (first, next) = try Self.pair(db, people[0], person)
          if ids.isEmpty { ids = [first] }
          guard !ids.contains(next) else { throw Self.onePerson(people[0], person) }
          ids.append(next)
        }
        guard let to = ids.first else { return "" }
        let places = try keep.mapValues {
          try PeopleReader.current(db, $0.number).flatMap(ids.firstIndex(of:))
        }
        let chosen = keep.isEmpty ? [:] : try Self.choices(try Self.preview(db, ids), places)
        let write = try ImportTransaction(db)
        var moves: [MergeStore.Move] = []
        for from in ids.dropFirst() {
          var move = try Self.join(write, from, into: to)
          // What was chosen of all goes back with the last of them.
          if from == ids.last { try MergeStore.choose(db, chosen, move: &move, at: now.seconds) }
          moves.append(move)
        }
        for other in others {
          let away = try Self.pair(db, PersonID(to), other).1
          guard try MergeStore.setApart(db, to, away, at: now.seconds), let last = moves.indices.last
          else { continue }
          MergeStore.add(away, named: try write.name(of: away), to: &moves[last])
        }
        return try Self.close(moves, in: write, now: now)
      }
    }
  }

  /// Joins pairs that were looked over in one list, at once and undone at once.
  ///
  /// A pair whose two are one by then, were born on different days or are not the same by the user's word is
  /// left out: the pairs before may have made other people of them.
  ///
  /// - Returns: how many were joined and the name under which `undo` takes all of it back; nil if none was.
  /// - Throws: 66 for an unknown person.
  @discardableResult
  public func merge(pairs: [(PersonID, PersonID)], now: Moment) throws -> (joined: Int, undo: String?) {
    try guarded {
      try file.write { db in
        let write = try ImportTransaction(db)
        var moves: [MergeStore.Move] = []
        var apart = try PeopleApart(db)
        for (a, b) in pairs {
          guard let to = try PeopleReader.current(db, a.number) else { throw Self.noPerson(a) }
          guard let from = try PeopleReader.current(db, b.number) else { throw Self.noPerson(b) }
          guard to != from, !apart.contains(to, from), try !Self.haveTwoBirthdays(db, to, from)
          else { continue }
          _ = try Self.pair(db, a, b)
          let move = try Self.join(write, from, into: to)
          apart.join(from, into: to)
          try Projections.refresh([to], in: write)
          moves.append(move)
        }
        guard !moves.isEmpty else { return (0, nil) }
        return (moves.count, try Self.close(moves, in: write, now: now))
      }
    }
  }

  private static func haveTwoBirthdays(_ db: VaultConnection, _ a: Int64, _ b: Int64) throws -> Bool {
    let days = try PeopleReader.read(db, [a, b], withSources: false).compactMap(\.birthday)
    return days.count == 2 && days.allSatisfy { $0.utf8.count == 10 } && days[0] != days[1]
  }

  private static func join(_ write: ImportTransaction, _ from: Int64, into to: Int64) throws
    -> MergeStore.Move
  {
    let names = [try write.name(of: to), try write.name(of: from)]
    var move = try MergeStore.merge(write, from, into: to)
    move.names = names
    return move
  }

  /// Enters what one decision joined in the history.
  private static func close(_ moves: [MergeStore.Move], in write: ImportTransaction, now: Moment) throws
    -> String
  {
    let kept = Set(moves.map(\.to)).subtracting(moves.map(\.from))
    try Projections.refresh(kept, in: write)
    try Projections.refreshFigures(kept.union(moves.map(\.from)), in: write)
    return try UndoJournal.add(
      write.db, kind: "merge", summary: MergeStore.summary(of: moves), payload: MergeStore.text(moves),
      at: now.seconds)
  }

  /// Takes a record out of a person and makes it a person of its own; the two are kept apart.
  ///
  /// - Parameter record: the record's number in the vault (`r12`), its own id, `file:record`, or the
  ///   record's number in its file where that says which one.
  /// - Returns: the new person and the name under which `undo` takes it back.
  /// - Throws: 66 for an unknown person or record, 65 for a record that is ambiguous, 64 for a person's
  ///   only record.
  @discardableResult
  public func split(_ person: PersonID, record: String, now: Moment) throws -> (
    person: PersonID, undo: String
  ) {
    try guarded {
      try file.write { db in
        guard let id = try PeopleReader.current(db, person.number),
          let known = try PeopleReader.read(db, [id]).first
        else { throw Self.noPerson(person) }
        let observation = try Self.observation(record, of: known)
        guard try MergeStore.standingRecords(db, of: id).count > 1 else {
          throw UserFacingError(
            .usage,
            Phrase(
              fr: "\(known.name) n'a qu'une fiche : il n'y a rien à séparer.",
              en: "\(known.name) has one record only: there is nothing to split."))
        }
        let write = try ImportTransaction(db)
        let new = try write.people.insert(PersonRows(name: known.name))
        let move = try MergeStore.split(write, observation: observation, of: id, to: new, at: now.seconds)
        try Projections.refresh([id, new], in: write)
        try Projections.refreshFigures([id, new], in: write)
        let undo = try UndoJournal.add(
          db, kind: "split", summary: "\(known.name) → \(try write.name(of: new))",
          payload: MergeStore.text([move]),
          at: now.seconds)
        return (PersonID(new), undo)
      }
    }
  }

  /// Says that two people are not the same: never joined by themselves, never asked about again.
  ///
  /// - Returns: the name under which `undo` takes it back.
  /// - Throws: 66 for an unknown person, 64 for one person twice.
  @discardableResult
  public func apart(_ a: PersonID, _ b: PersonID, now: Moment) throws -> String {
    try apart([a, b], now: now)
  }

  /// Says that of several people no two are the same; undone at once.
  @discardableResult
  public func apart(_ people: [PersonID], now: Moment) throws -> String {
    try guarded {
      try file.write { db in
        var pairs: [(Int64, Int64)] = []
        for (place, a) in people.enumerated() {
          for b in people.dropFirst(place + 1) { pairs.append(try Self.pair(db, a, b)) }
        }
        return try Self.setApart(db, pairs, now: now)
      }
    }
  }

  /// - Returns: the name of the entry that says it; what has been said before needs none.
  private static func setApart(_ db: VaultConnection, _ pairs: [(Int64, Int64)], now: Moment) throws -> String
  {
    let fresh = try pairs.filter { try MergeStore.setApart(db, $0.0, $0.1, at: now.seconds) }
    guard !fresh.isEmpty else {
      let said = try UndoJournal.entries(db).first { entry in
        try entry.pairsApart().contains { said in
          pairs.contains { $0 == said || $0 == (said.1, said.0) }
        }
      }
      return said?.name ?? ""
    }
    return try UndoJournal.add(
      db, kind: "apart", summary: UndoJournal.summary(db, ofApart: fresh),
      payload: UndoJournal.text(ofApart: fresh), at: now.seconds)
  }

  static func pair(_ db: VaultConnection, _ a: PersonID, _ b: PersonID) throws -> (Int64, Int64) {
    guard let first = try PeopleReader.current(db, a.number) else { throw noPerson(a) }
    guard let second = try PeopleReader.current(db, b.number) else { throw noPerson(b) }
    guard first != second else { throw onePerson(a, b) }
    if let own = try NetworkReader.ownPerson(db), own == first || own == second {
      throw UserFacingError(
        .usage,
        Phrase(fr: "L'une des deux est la personne à qui est le carnet.", en: "One of the two is you."))
    }
    return (first, second)
  }

  private static func onePerson(_ a: PersonID, _ b: PersonID) -> UserFacingError {
    UserFacingError(
      .usage, Phrase(fr: "\(a) et \(b) sont la même personne.", en: "\(a) and \(b) are the same person."))
  }

  private static func observation(_ text: String, of person: Person) throws -> Int64 {
    let sources = person.sources.filter { $0.observation != nil }
    let ways: [(PersonSource) -> Bool] = [
      { $0.uid == text }, { $0.observation.map { "r\($0)" } == text },
      { "\($0.source):\($0.record)" == text }, { String($0.record) == text },
      { $0.observation.map { String($0) } == text }, { $0.source == text },
    ]
    for fits in ways {
      let found = sources.filter(fits)
      if found.count == 1, let id = found[0].observation { return id }
      if found.count > 1 {
        let names = found.map { "\($0.source):\($0.record)" }.joined(separator: ", ")
        throw UserFacingError(
          .badInput,
          Phrase(fr: "« \(text) » désigne plusieurs fiches.", en: "“\(text)” names several records."),
          advice: Phrase(fr: "Préciser : \(names).", en: "Say which: \(names)."))
      }
    }
    guard !sources.isEmpty else {
      throw UserFacingError(
        .notFound,
        Phrase(
          fr: "\(person.name) n'a aucune fiche venue d'un fichier : il n'y a rien à séparer.",
          en: "\(person.name) has no record from a file: there is nothing to split."))
    }
    let names = sources.map { "\($0.source):\($0.record)" }.joined(separator: ", ")
    throw UserFacingError(
      .notFound,
      Phrase(
        fr: "\(person.name) n'a pas de fiche « \(text) ».", en: "\(person.name) has no record “\(text)”."),
      advice: Phrase(fr: "Ses fiches : \(names).", en: "Their records: \(names)."))
  }
}
