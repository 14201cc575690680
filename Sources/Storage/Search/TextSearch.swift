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

  /// Counting stops here: nobody pages through a thousand hits.
  static let counted = 1_000

  struct Found {
    /// Best first.
    var ids: [Int64]
    /// Of everybody counted.
    var total: Int
    /// Whether there may be more than were counted.
    var isOpen = false
  }

  /// The first people whose shown names begin with the words; nil if there are no more of them than asked
  /// for, so that other texts have to be looked through too. They are the first of `matches` as well.
  func named(_ words: SearchWords, filter: PeopleFilter, first count: Int) -> Found? {
    let keys = bearers(words, NameTiers(words, snapshot), filter: filter, besides: [])
    guard keys.count > count else { return nil }
    let ids = keys.smallest(count).map { snapshot.ids[Int($0 & 0xFFFF_FFFF)] }
    return Found(ids: ids, total: keys.count, isOpen: true)
  }

  /// Everybody in whose texts the words stand.
  func matches(_ words: SearchWords, filter: PeopleFilter, limit: Int) throws -> Found {
    let cap = limit == .max ? -1 : max(limit, Self.counted)
    var (keys, strangers, isOpen) = try candidates(words, filter: filter, cap: cap)
    keys.sort()
    if keys.count > limit {
      keys.removeLast(keys.count - limit)
      isOpen = true
    }
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
    return Found(ids: result, total: result.count, isOpen: isOpen)
  }

  /// One sortable number per candidate: tier, closeness, place in the snapshot. Who has come since the
  /// snapshot has a place behind it; they are the newest, which is as good as begun words of a name.
  private func candidates(_ words: SearchWords, filter: PeopleFilter, cap: Int) throws -> (
    keys: [UInt64], strangers: [Int64], isOpen: Bool
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
    guard cap >= 0, count >= cap else { return (keys, strangers, false) }
    // The index gave the oldest people only: the names are looked through whole.
    keys += bearers(words, tiers, filter: filter, besides: keys).smallest(Self.counted)
    return (keys, strangers, true)
  }

  /// Keys of all people whose shown names begin with the words, whatever their number.
  private func bearers(
    _ words: SearchWords, _ tiers: NameTiers, filter: PeopleFilter, besides keys: [UInt64]
  ) -> [UInt64] {
    let ranges = words.bytes.map { snapshot.words.words(from: $0) }
    guard let rarest = ranges.min(by: { bearerCount($0) < bearerCount($1) }), !rarest.isEmpty else {
      return []
    }
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
    return found
  }

  private func bearerCount(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : snapshot.words.bearers(of: range).count
  }
}

extension [UInt64] {
  /// The smallest elements in order, or all if there are no more. One pass for a few, which is what a page
  /// shows: most elements are only compared with the largest that is kept.
  func smallest(_ count: Int) -> [UInt64] {
    guard count > 0, self.count > count else { return count > 0 ? sorted() : [] }
    guard count <= 128 else { return [UInt64](sorted().prefix(count)) }
    var kept = [UInt64](self[..<count]).sorted()
    for element in self[count...] where element < kept[count - 1] {
      var place = count - 1
      while place > 0, kept[place - 1] > element {
        kept[place] = kept[place - 1]
        place -= 1
      }
      kept[place] = element
    }
    return kept
  }
}
