package import GRDB

/// Merges and splits that stand, move by move in the order in which they were made: what was decided later about
/// the same people is found without reading the journal again.
package struct MoveLog {
  package struct Step: Sendable {
    /// Number of the entry of the journal.
    package let entry: Int64
    /// The import that did it by itself.
    package let importID: Int64?
    /// When it was decided, in seconds.
    package let at: Int64
    /// Nil: it holds no longer.
    package fileprivate(set) var move: MergeStore.Move?
  }

  private var steps: [Step] = []
  /// Places of the steps that name a person.
  private var places: [Int64: [Int]] = [:]
  private var changed: Set<Int64> = []

  /// - Parameter entry: older entries are left out.
  package init(_ db: Database, since entry: Int64) throws {
    for each in try UndoJournal.entries(db, since: entry) {
      for move in try each.moves() {
        for person in [move.from, move.to] { places[person, default: []].append(steps.count) }
        steps.append(Step(entry: each.id, importID: each.importID, at: each.at, move: move))
      }
    }
  }

  package subscript(place: Int) -> Step { steps[place] }

  /// Where an entry's own steps stand, in the order of making.
  package func places(of entry: Int64) -> [Int] {
    steps.indices.filter { steps[$0].entry == entry && steps[$0].move != nil }
  }

  /// Steps made after an entry that concern the people of its own, or people whom these concern, in the order of
  /// making.
  package func places(after entry: Int64) -> [Int] {
    let own = places(of: entry)
    guard let last = own.last else { return [] }
    var people: Set<Int64> = []
    var waiting: Set<Int> = []
    func meet(_ place: Int) {
      guard let move = steps[place].move else { return }
      for person in [move.from, move.to] where people.insert(person).inserted {
        waiting.formUnion((places[person] ?? []).filter { $0 > place && $0 > last })
      }
    }
    for place in own { meet(place) }
    var found: [Int] = []
    while let next = waiting.min() {
      waiting.remove(next)
      guard steps[next].move != nil else { continue }
      found.append(next)
      meet(next)
    }
    return found
  }

  /// Says what a step has moved now that it was done again; nil: it holds no longer.
  package mutating func set(_ place: Int, to move: MergeStore.Move?) {
    steps[place].move = move
    changed.insert(steps[place].entry)
    guard let move else { return }
    for person in [move.from, move.to] where places[person]?.contains(place) != true {
      places[person, default: []].append(place)
    }
  }

  /// A step holds no longer, and its entry is looked after elsewhere.
  package mutating func forget(_ place: Int) {
    steps[place].move = nil
    changed.remove(steps[place].entry)
  }

  /// "Not the same" of somebody and whom they were joined with since is no longer remembered.
  ///
  /// - Parameter isMeant: whether it is so of two people, the smaller number first.
  package mutating func forgetApart(of person: Int64, where isMeant: ([Int64]) -> Bool) {
    for place in places[person] ?? [] {
      guard var move = steps[place].move, move.wasApart != nil, isMeant([move.from, move.to].sorted()) else {
        continue
      }
      move.wasApart = nil
      set(place, to: move)
    }
  }

  /// An entry was taken back.
  package mutating func drop(_ entry: Int64) {
    for place in places(of: entry) { steps[place].move = nil }
  }

  /// Writes down what the entries moved that were done again; closes those of which nothing holds.
  package mutating func store(_ db: Database, at seconds: Int64) throws {
    for entry in changed.sorted() {
      let moves = steps.filter { $0.entry == entry }.compactMap(\.move)
      if moves.isEmpty {
        try UndoJournal.markUndone(db, entry, at: seconds)
      } else {
        try UndoJournal.set(db, entry, moves)
      }
    }
    changed = []
  }
}
