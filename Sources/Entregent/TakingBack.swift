import Domain
import Storage

/// Takes merges, splits and "not the same" back, in whatever order: what was decided later about the same people is
/// lifted first, the newest first, and then done again without what was taken back.
///
/// A later decision about somebody whom the one taken back had made holds no longer: who was joined with one half
/// of a person was never said to be the whole.
struct TakingBack {
  private let write: ImportTransaction
  private let seconds: Int64
  private var log: MoveLog
  /// The people whose facts have changed.
  private(set) var touched: Set<Int64> = []

  /// - Parameter entry: the oldest that will be taken back.
  init(_ write: ImportTransaction, since entry: Int64, at seconds: Int64) throws {
    self.write = write
    self.seconds = seconds
    log = try MoveLog(write.db, since: entry)
  }

  private var db: VaultConnection { write.db }

  /// Takes one entry back.
  ///
  /// - Parameter isRefused: the user wants two people whom an import joined to be two for ever.
  /// - Returns: whether there was anything left to take back.
  @discardableResult
  mutating func takeBack(_ entry: UndoJournal.Entry, isRefused: Bool) throws -> Bool {
    let later = log.places(after: entry.id)
    let own = log.places(of: entry.id)
    var lifted: [Lifted] = []
    for place in later.reversed() {
      guard let one = try lift(place) else { continue }
      lifted.append(one)
      touched.formUnion(one.touched)
    }
    var isUndone = false
    for place in own.reversed() {
      guard let move = log[place].move, let moved = try undo(move, of: entry, isRefused: isRefused) else {
        continue
      }
      isUndone = true
      touched.formUnion(moved)
    }
    let pairs = try entry.pairsApart()
    if !pairs.isEmpty {
      // What the user has said twice is still said once.
      let said = try UndoJournal.pairsApart(db, besides: entry.id)
      for (a, b) in pairs where !said.contains([min(a, b), max(a, b)]) {
        try MergeStore.removeApart(db, a, b)
        // A merge that joined the two since would say it again when it is taken back.
        log.forgetApart(of: a) { $0 == [min(a, b), max(a, b)] }
      }
      isUndone = true
    }
    var again = Again(moves: own.compactMap { log[$0].move })
    for move in again.moves where move.isSplit {
      // Whoever had records before an import gave them another is there still.
      if try PeopleReader.current(db, move.to) != move.to { again.standIns[move.to] = .some(nil) }
    }
    log.drop(entry.id)
    for one in lifted.reversed() { touched.formUnion(try redo(one, &again)) }
    try log.store(db, at: seconds)
    guard isUndone else { return false }
    try UndoJournal.markUndone(db, entry.id, at: seconds)
    try sweep(
      again.moves.filter(\.isSplit).map(\.to)
        + lifted.filter { log[$0.place].move == nil }.compactMap { $0.back?.from })
    return true
  }

  /// "Not the same" of people whom a split had made is said no longer, unless something that stands says it.
  private mutating func sweep(_ gone: [Int64]) throws {
    guard !gone.isEmpty else { return }
    let said = try UndoJournal.pairsApart(db, besides: 0)
    for person in gone {
      for (a, b) in try MergeStore.pairsApart(db, of: person) where !said.contains([min(a, b), max(a, b)]) {
        try MergeStore.removeApart(db, a, b, withRecords: false)
      }
      log.forgetApart(of: person) { !said.contains($0) }
    }
    try log.store(db, at: seconds)
  }

  private func undo(
    _ move: MergeStore.Move, of entry: UndoJournal.Entry, isRefused: Bool
  ) throws -> Set<Int64>? {
    if !move.isSplit {
      guard let moved = try MergeStore.undoMerge(db, move) else { return nil }
      let holder = try PeopleReader.current(db, move.to) ?? move.to
      if isRefused { try MergeStore.setApart(db, holder, move.from, at: seconds) }
      try LaterRecords.divide(write, move, of: holder)
      return moved
    }
    guard let old = try PeopleReader.current(db, move.from), let new = try PeopleReader.current(db, move.to),
      old != new
    else { return nil }
    guard entry.importID != nil else {
      let back = try MergeStore.merge(write, new, into: old)
      try MergeStore.removeApart(db, move.from, move.to)
      try MergeStore.entrust(db, back, splitOffBy: move, before: entry.id)
      return [old, new]
    }
    // What an import took out by itself goes back alone, for whoever has it may have had other records before; and
    // never against the user's later word.
    if try TwinReader.apart(db).contains(where: { $0 == (min(old, new), max(old, new)) }) { return [] }
    return try MergeStore.putBack(db, move)
  }

  // MARK: Lifting

  /// A later decision, taken back for a moment.
  private struct Lifted {
    var place: Int
    var touched: Set<Int64>
    /// Of a merge.
    var choices = MergeStore.Choices()
    /// Of a split of the user: how the new person went back to the old one.
    var back: MergeStore.Move?
  }

  private func lift(_ place: Int) throws -> Lifted? {
    guard let move = log[place].move else { return nil }
    if !move.isSplit {
      let choices = try MergeStore.standingChoices(db, move)
      guard let touched = try MergeStore.undoMerge(db, move) else { return nil }
      try LaterRecords.divide(write, move, of: try PeopleReader.current(db, move.to) ?? move.to)
      return Lifted(place: place, touched: touched, choices: choices)
    }
    if log[place].importID != nil {
      return Lifted(place: place, touched: try MergeStore.putBack(db, move))
    }
    guard let old = try PeopleReader.current(db, move.from), let new = try PeopleReader.current(db, move.to),
      old != new
    else { return nil }
    let back = try MergeStore.merge(write, new, into: old)
    return Lifted(place: place, touched: [old, new], back: back)
  }

  // MARK: Doing again

  /// What is known while later decisions are done again.
  private struct Again {
    /// What was taken back.
    let moves: [MergeStore.Move]
    /// Somebody whom a split had made that is taken back → whom they were joined with since.
    var standIns: [Int64: Int64?] = [:]

    var people: Set<Int64> { Set(moves.flatMap { [$0.from, $0.to] }) }
  }

  private mutating func redo(_ lifted: Lifted, _ again: inout Again) throws -> Set<Int64> {
    let step = log[lifted.place]
    guard let move = step.move else { return [] }
    if move.isSplit {
      return step.importID == nil
        ? try splitAgain(lifted, move, since: step.at, again) : try takeOutAgain(lifted, move)
    }
    for (gone, other) in [(move.from, move.to), (move.to, move.from)] where again.standIns[gone] == .some(nil)
    {
      again.standIns[gone] = .some(try PeopleReader.current(db, other))
      log.set(lifted.place, to: nil)
      return lifted.touched
    }
    func today(_ person: Int64) throws -> Int64? {
      try PeopleReader.current(db, again.standIns[person].flatMap { $0 } ?? person)
    }
    guard let from = try today(move.from), let to = try today(move.to), from != to else {
      log.set(lifted.place, to: nil)
      return lifted.touched
    }
    log.set(
      lifted.place, to: try MergeStore.again(write, move, from, into: to, choosing: lifted.choices))
    return lifted.touched.union([from, to])
  }

  /// A record that an import had taken out by itself.
  private mutating func takeOutAgain(_ lifted: Lifted, _ move: MergeStore.Move) throws -> Set<Int64> {
    guard let record = try MergeStore.newest(db, of: move), let to = try PeopleReader.current(db, move.to),
      record.person != to
    else { return lifted.touched }
    let taken = try MergeStore.takeOut(write, observation: record.id, of: record.person, to: to)
    log.set(lifted.place, to: taken)
    return lifted.touched.union([record.person, to])
  }

  /// A record that the user had taken out comes out again, from whoever has it now. Where it is their only one
  /// there is nothing to take out, but the user has still said who it is not.
  private mutating func splitAgain(
    _ lifted: Lifted, _ move: MergeStore.Move, since at: Int64, _ again: Again
  ) throws -> Set<Int64> {
    guard let back = lifted.back, try MergeStore.undoMerge(db, back) != nil else {
      log.set(lifted.place, to: nil)
      return lifted.touched
    }
    let new = move.to
    let before = try PeopleReader.current(db, move.from) ?? move.from
    guard let record = try MergeStore.newest(db, of: move) else { return lifted.touched }
    let holder = record.person == new ? before : record.person
    let isRest = try MergeStore.standingRecords(db, of: holder).contains { $0 != record.id }
    var others = Set(try again.people.compactMap { try PeopleReader.current(db, $0) } + [before])
    others.subtract([holder, new])
    var touched = lifted.touched.union([holder, new])
    if isRest {
      guard record.person != new else {
        // It came out of whom the old number leads to by now.
        if holder != move.from {
          var taken = move
          taken.from = holder
          log.set(lifted.place, to: taken)
          try MergeStore.removeApart(db, move.from, new)
          try MergeStore.setApart(db, holder, new, at: at)
        }
        return touched
      }
      var taken = try MergeStore.takeOut(write, observation: record.id, of: holder, to: new)
      (taken.last, taken.others) = (move.last, move.others)
      try MergeStore.setApart(db, holder, new, at: at)
      for other in others.sorted() {
        try MergeStore.setApart(db, other, new, at: at)
        MergeStore.add(other, named: try write.name(of: other), to: &taken)
      }
      log.set(lifted.place, to: taken)
      return touched
    }
    // What was written about the old number since then is about those who were left there.
    if holder == before, others.count == 1, let other = others.first {
      try MergeStore.handOver(db, writtenSince: move, at: at, from: holder, to: other)
      touched.insert(other)
    }
    _ = try MergeStore.merge(write, new, into: holder)
    for old in [before, move.from] { try MergeStore.removeApart(db, old, new) }
    for other in others.sorted() { try MergeStore.setApart(db, holder, other, at: at) }
    log.forget(lifted.place)
    if others.isEmpty {
      try UndoJournal.markUndone(db, log[lifted.place].entry, at: seconds)
    } else {
      try UndoJournal.makeApart(db, log[lifted.place].entry, of: others.sorted().map { (holder, $0) })
    }
    return touched
  }
}
