import Domain
import GRDB

/// Searches words in everything the vault knows of people and orders what it finds: whole words of the
/// name, then beginnings, then company, title, town, addresses and notes; within these by circle and
/// last contact. When little is found, names with typos follow.
struct TextSearch {
  private let snapshot: PeopleSnapshot
  private let statement: RawStatement

  /// - Parameter statement: `candidatesSQL`, prepared.
  init(_ snapshot: PeopleSnapshot, statement: RawStatement) {
    self.snapshot = snapshot
    self.statement = statement
  }

  static let candidatesSQL = "SELECT rowid FROM personSearch WHERE personSearch MATCH ? LIMIT ?"

  /// Below this many matches typos are forgiven too.
  private static let few = 5

  /// Ids, best first.
  func matches(_ words: SearchWords, filter: PeopleFilter, limit: Int) throws -> [Int64] {
    var (keys, strangers) = try candidates(
      words, filter: filter, cap: limit == .max ? -1 : max(limit, 1_000))
    keys.sort()
    if keys.count > limit { keys.removeLast(keys.count - limit) }
    var result = keys.map { key in
      let place = Int(key & 0xFFFF_FFFF)
      return place < snapshot.count ? snapshot.ids[place] : strangers[place - snapshot.count]
    }
    if result.count < Self.few {
      let known = Set(result)
      let near = NameSearch(snapshot: snapshot).nearest(to: words.bytes, limit: 20, filter: filter)
      result += near.map { snapshot.ids[$0.person] }.filter { !known.contains($0) }
      if result.count > limit { result.removeLast(result.count - limit) }
    }
    return result
  }

  /// One sortable number per candidate: tier, closeness, place in the snapshot. Who has come since the
  /// snapshot has a place behind it; they are the newest, which is as good as begun words of a name.
  private func candidates(_ words: SearchWords, filter: PeopleFilter, cap: Int) throws -> (
    keys: [UInt64], strangers: [Int64]
  ) {
    let tiers = NameTiers(words, snapshot)
    var keys: [UInt64] = []
    var strangers: [Int64] = []
    statement.bind(1, words.match)
    statement.bind(2, cap)
    let hasFilter = !filter.isEmpty
    var count = 0
    while try statement.next() {
      count += 1
      let id = statement.integer(0)
      guard let person = snapshot.position(of: id) else {
        if !hasFilter {
          keys.append(1 << 56 | UInt64(snapshot.count + strangers.count))
          strangers.append(id)
        }
        continue
      }
      if !hasFilter || snapshot.fits(person, filter) { keys.append(UInt64(person)) }
    }
    tiers.rank(&keys)
    if cap >= 0, count >= cap {
      // The index gave the oldest people only: the names are looked through whole.
      keys += bestNames(words, tiers, filter: filter, besides: keys)
    }
    return (keys, strangers)
  }

  /// People whose names hold the words, whatever their number: the nearest thousand of them.
  private func bestNames(
    _ words: SearchWords, _ tiers: NameTiers, filter: PeopleFilter, besides keys: [UInt64]
  ) -> [UInt64] {
    let ranges = words.bytes.map { snapshot.words.words(from: $0) }
    guard let rarest = ranges.min(by: { bearers($0) < bearers($1) }), !rarest.isEmpty else { return [] }
    let hasFilter = !filter.isEmpty
    var seen = [Bool](repeating: false, count: snapshot.count)
    for key in keys {
      let person = Int(key & 0xFFFF_FFFF)
      if person < seen.count { seen[person] = true }
    }
    var found: [UInt64] = []
    for person in snapshot.words.bearers(of: rarest) where !seen[Int(person)] {
      seen[Int(person)] = true
      if !hasFilter || snapshot.fits(Int(person), filter) { found.append(UInt64(person)) }
    }
    tiers.rank(&found)
    found.removeAll { $0 >= 2 << 56 }
    if found.count > 1_000 {
      found.sort()
      found.removeLast(found.count - 1_000)
    }
    return found
  }

  private func bearers(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : snapshot.words.bearers(of: range).count
  }
}
