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
    var keys = try candidates(words, filter: filter, cap: limit == .max ? -1 : max(limit, 1_000))
    keys.sort()
    if keys.count > limit { keys.removeLast(keys.count - limit) }
    var result = keys.map { snapshot.ids[Int($0 & 0xFFFF_FFFF)] }
    if result.count < Self.few {
      let known = Set(result)
      let near = NameSearch(snapshot: snapshot).nearest(to: words.bytes, limit: 20, filter: filter)
      result += near.map { snapshot.ids[$0.person] }.filter { !known.contains($0) }
      if result.count > limit { result.removeLast(result.count - limit) }
    }
    return result
  }

  /// One sortable number per candidate: tier, closeness, place in the snapshot.
  private func candidates(_ words: SearchWords, filter: PeopleFilter, cap: Int) throws -> [UInt64] {
    var keys: [UInt64] = []
    statement.bind(1, words.match)
    statement.bind(2, cap)
    let hasFilter = !filter.isEmpty
    var count = 0
    while try statement.next() {
      count += 1
      guard let person = snapshot.position(of: statement.integer(0)),
        !hasFilter || snapshot.fits(person, filter)
      else {
        continue
      }
      keys.append(key(person, tier: tier(of: person, words)))
    }
    if cap >= 0, count >= cap {
      // The index gave the oldest people only: the names are looked through whole.
      keys += bestNames(words, filter: filter, besides: keys)
    }
    return keys
  }

  private func key(_ person: Int, tier: UInt64) -> UInt64 {
    tier << 56 | UInt64(snapshot.ranks[person]) << 32 | UInt64(person)
  }

  /// 0: every word is a word of the shown name; 1: begins one; 2: found elsewhere.
  private func tier(of person: Int, _ words: SearchWords) -> UInt64 {
    snapshot.withNames { bytes, starts in
      let name = UnsafeBufferPointer(rebasing: bytes[Int(starts[person])..<Int(starts[person + 1])])
      var tier: UInt64 = 0
      for word in words.bytes {
        switch Self.place(of: word, in: name) {
        case .whole: continue
        case .beginning: tier = 1
        case .none: return 2
        }
      }
      return tier
    }
  }

  private enum Place {
    case whole, beginning, none
  }

  private static func place(of word: [UInt8], in name: UnsafeBufferPointer<UInt8>) -> Place {
    var best = Place.none
    var start = 0
    while start + word.count <= name.count {
      var length = 0
      while length < word.count, name[start + length] == word[length] { length += 1 }
      if length == word.count {
        if start + length == name.count || name[start + length] == 0x20 { return .whole }
        best = .beginning
      }
      while start < name.count, name[start] != 0x20 { start += 1 }
      start += 1
    }
    return best
  }

  /// People whose names hold the words, whatever their number: the nearest thousand of them.
  private func bestNames(_ words: SearchWords, filter: PeopleFilter, besides keys: [UInt64]) -> [UInt64] {
    let ranges = words.bytes.map { snapshot.words.words(from: $0) }
    guard let rarest = ranges.min(by: { bearers($0) < bearers($1) }), !rarest.isEmpty else { return [] }
    let hasFilter = !filter.isEmpty
    var found: [UInt64] = []
    var seen = Set(keys.map { UInt32($0 & 0xFFFF_FFFF) })
    for person in snapshot.words.bearers(of: rarest) {
      if !seen.insert(person).inserted || (hasFilter && !snapshot.fits(Int(person), filter)) { continue }
      let tier = tier(of: Int(person), words)
      if tier < 2 { found.append(key(Int(person), tier: tier)) }
    }
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
