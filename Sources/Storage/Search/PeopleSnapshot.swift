import Domain
import Foundation
import GRDB

/// What searching and ranking need of every person, held in memory: 100,000 people take some 8 MB and
/// a tenth of a second. It is built on the first search and again after the vault has changed.
///
/// People stand in the order of their names' lengths, so that a search with typos looks only at names
/// about as long as the query.
struct PeopleSnapshot {
  private(set) var ids: [Int64] = []
  /// Folded names, one after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = []
  private(set) var letters: [UInt64] = []
  /// Closeness: the smaller, the nearer (circle first, then the days since the last contact).
  private(set) var ranks: [UInt32] = []
  private(set) var circles: [UInt8] = []
  private(set) var roles: [UInt8] = []
  private(set) var companies: [Int64] = []
  /// First position of the names of each length; one more at the end.
  private(set) var lengths: [Int] = []
  private var positions = Positions()
  let words: NameWords

  var count: Int { ids.count }

  static let longest = 120
  static let sql = """
    SELECT p.id, p.sortKey, p.circle, p.lastContact, p.role, p.companyId, t.name
    FROM person p LEFT JOIN personText t ON t.id = p.id
    WHERE p.mergedInto IS NULL AND p.isOwn = 0
    """

  init(_ db: Database) throws {
    struct Entry {
      var id: Int64
      var name: String
      var rank: UInt32
      var circle: UInt8
      var role: UInt8
      var company: Int64
      var all: String?
    }
    var entries: [Entry] = []
    let statement = try RawStatement(db, Self.sql)
    while try statement.next() {
      let circle = UInt8(clamping: statement.integer(2))
      entries.append(
        Entry(
          id: statement.integer(0), name: statement.text(1) ?? "",
          rank: Self.rank(circle: circle, lastContact: statement.text(3)), circle: circle,
          role: Self.number(ofRole: statement.text(4)), company: statement.integer(5), all: statement.text(6))
      )
    }
    let order = Self.orderByLength(entries.map { $0.name.utf8.count })
    ids.reserveCapacity(entries.count)
    positions = Positions(of: entries.map(\.id))
    bytes.reserveCapacity(entries.reduce(0) { $0 + $1.name.utf8.count })
    var builder = NameWords.Builder(people: entries.count)
    for (position, index) in order.enumerated() {
      let entry = entries[index]
      ids.append(entry.id)
      starts.append(UInt32(bytes.count))
      bytes.append(contentsOf: entry.name.utf8)
      letters.append(LetterSet(entry.name.utf8).bits)
      ranks.append(entry.rank)
      circles.append(entry.circle)
      roles.append(entry.role)
      companies.append(entry.company)
      positions[entry.id] = UInt32(position)
      // The search text begins with the shown name and goes on with nicknames and former names.
      builder.add(entry.all ?? entry.name, person: UInt32(position))
    }
    starts.append(UInt32(bytes.count))
    words = builder.build()
    lengths = Self.lengthStarts(ids.indices.map { Int(starts[$0 + 1] - starts[$0]) })
  }

  func position(of id: Int64) -> Int? { positions[id].map(Int.init) }

  /// Where each person stands, by id. Ids are given one after the other, so a plain list holds them;
  /// only when most of them are gone a dictionary does.
  private struct Positions {
    private var list: [UInt32] = []
    private var others: [Int64: UInt32] = [:]

    init() {}

    init(of ids: [Int64]) {
      let highest = ids.max() ?? 0
      if highest < Int64(ids.count) * 8 + 1_000 { list = [UInt32](repeating: .max, count: Int(highest) + 1) }
    }

    subscript(id: Int64) -> UInt32? {
      get {
        if list.isEmpty { return others[id] }
        guard id >= 0, id < list.count, list[Int(id)] != .max else { return nil }
        return list[Int(id)]
      }
      set {
        if list.isEmpty { others[id] = newValue } else { list[Int(id)] = newValue ?? .max }
      }
    }
  }

  func fits(_ position: Int, _ filter: PeopleFilter) -> Bool {
    if let circle = filter.circle, circles[position] != UInt8(circle.rawValue) { return false }
    if let role = filter.role, roles[position] != Self.number(ofRole: role.rawValue) { return false }
    if let company = filter.company, companies[position] != company.number { return false }
    return true
  }

  /// Runs a body with the bytes of all names.
  func withNames<T>(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt32>) -> T) -> T {
    bytes.withUnsafeBufferPointer { bytes in starts.withUnsafeBufferPointer { body(bytes, $0) } }
  }

  /// Circle in the high bits; below, days before 2100 of the last contact: recent ones are smaller.
  private static func rank(circle: UInt8, lastContact: String?) -> UInt32 {
    let days = lastContact.flatMap { Day($0) }.map { 47_482 - $0.number } ?? 0xFFFF
    return UInt32(circle) << 16 | UInt32(clamping: max(0, min(days, 0xFFFF)))
  }

  private static func number(ofRole role: String?) -> UInt8 {
    guard let role, let index = Role.allCases.firstIndex(where: { $0.rawValue == role }) else { return 0xFF }
    return UInt8(index)
  }

  private static func orderByLength(_ lengths: [Int]) -> [Int] {
    var starts = lengthStarts(lengths)
    var order = [Int](repeating: 0, count: lengths.count)
    for (index, length) in lengths.enumerated() {
      let slot = min(length, longest)
      order[starts[slot]] = index
      starts[slot] += 1
    }
    return order
  }

  /// Where each length begins; everything longer than the longest counts as it.
  private static func lengthStarts(_ lengths: [Int]) -> [Int] {
    var starts = [Int](repeating: 0, count: longest + 2)
    for length in lengths { starts[min(length, longest) + 1] += 1 }
    for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
    return starts
  }
}

/// What a list of people is narrowed to.
struct PeopleFilter: Hashable {
  var company: CompanyID?
  var circle: Circle?
  var role: Role?

  init(_ query: PeopleQuery) {
    company = query.company
    circle = query.circle
    role = query.role
  }

  var isEmpty: Bool { company == nil && circle == nil && role == nil }
}
