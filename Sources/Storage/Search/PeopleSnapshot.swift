import Domain
import GRDB

/// What searching and ranking need of every person, held in memory: 100,000 people take some 8 MB. It is
/// built on the first search and again after the vault has changed.
///
/// People stand in the order of their names' lengths, so that a search with typos looks only at names
/// about as long as the query.
final class PeopleSnapshot: Sendable {
  let ids: [Int64]
  /// Folded names, one after the other; behind the last, other names of people who have some.
  let bytes: [UInt8]
  let starts: [UInt32]
  let letters: [UInt64]
  /// Closeness: the smaller, the nearer (circle first, then the days since the last contact).
  let ranks: [UInt32]
  let circles: [UInt8]
  let roles: [UInt8]
  let companies: [Int64]
  /// First position of the names of each length; one more at the end.
  let lengths: [Int]
  private let positions: Positions
  let words: NameWords

  var count: Int { ids.count }

  static let longest = 120
  static let sql = """
    SELECT id, sortKey, circle, lastContact, role, companyId FROM person
    WHERE mergedInto IS NULL AND isOwn = 0
    """
  /// Nicknames, former names and other spellings: few people have any.
  static let otherNamesSQL = "SELECT personId, text FROM personName WHERE kind <> 'shown'"

  init(_ db: Database) throws {
    let people = try Self.read(db)
    let order = Self.orderByLength(people.entries)
    let count = people.entries.count
    var positions = Positions(of: people.entries.lazy.map(\.id))
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    bytes.reserveCapacity(people.names.count)
    starts.reserveCapacity(count + 1)
    people.names.withUnsafeBufferPointer { names in
      for (position, index) in order.enumerated() {
        let entry = people.entries[Int(index)]
        starts.append(UInt32(bytes.count))
        bytes.append(
          contentsOf: UnsafeBufferPointer(rebasing: names[entry.start..<entry.start + entry.length]))
        positions[entry.id] = UInt32(position)
      }
    }
    starts.append(UInt32(bytes.count))
    var others: [(person: UInt32, range: Range<Int>)] = []
    for (id, name) in try Self.otherNames(db) {
      guard let person = positions[id] else { continue }
      others.append((person, bytes.count..<bytes.count + name.utf8.count))
      bytes.append(contentsOf: name.utf8)
    }
    ids = order.map { people.entries[Int($0)].id }
    ranks = order.map { people.entries[Int($0)].rank }
    circles = order.map { people.entries[Int($0)].circle }
    roles = order.map { people.entries[Int($0)].role }
    companies = order.map { people.entries[Int($0)].company }
    lengths = Self.lengthStarts(people.entries)
    (letters, words) = bytes.withUnsafeBufferPointer { bytes in
      var letters: [UInt64] = []
      letters.reserveCapacity(count)
      var builder = NameWords.Builder(bytes, people: count)
      for person in 0..<count {
        let range = Int(starts[person])..<Int(starts[person + 1])
        letters.append(LetterSet(UnsafeBufferPointer(rebasing: bytes[range])).bits)
        builder.add(range, person: UInt32(person))
      }
      for other in others { builder.add(other.range, person: other.person) }
      return (letters, builder.build())
    }
    self.positions = positions
    self.bytes = bytes
    self.starts = starts
  }

  func position(of id: Int64) -> Int? { positions[id].map(Int.init) }

  /// Where each person stands, by id. Ids are given one after the other, so a plain list holds them;
  /// only when most of them are gone a dictionary does.
  private struct Positions {
    private var list: [UInt32] = []
    private var others: [Int64: UInt32] = [:]

    init(of ids: some Collection<Int64>) {
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
    if let role = filter.role, roles[position] != PeopleRow.number(of: role) { return false }
    if let company = filter.company, companies[position] != company.number { return false }
    return true
  }

  /// Runs a body with the bytes of all names.
  func withNames<T>(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt32>) -> T) -> T {
    bytes.withUnsafeBufferPointer { bytes in starts.withUnsafeBufferPointer { body(bytes, $0) } }
  }

  // MARK: Reading

  private static func read(_ db: Database) throws -> (entries: [PeopleRow], names: [UInt8]) {
    var entries: [PeopleRow] = []
    var names: [UInt8] = []
    let statement = try RawStatement(db, sql)
    while try statement.next() {
      let start = names.count
      statement.withBytes(1) { names.append(contentsOf: $0) }
      entries.append(PeopleRow(statement, start: start, length: names.count - start))
    }
    return (entries, names)
  }

  private static func otherNames(_ db: Database) throws -> [(Int64, String)] {
    let statement = try RawStatement(db, otherNamesSQL)
    var names: [(Int64, String)] = []
    while try statement.next() {
      names.append((statement.integer(0), FoldedText.fold(statement.text(1) ?? "")))
    }
    return names
  }

  private static func orderByLength(_ entries: [PeopleRow]) -> [UInt32] {
    var starts = lengthStarts(entries)
    var order = [UInt32](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      let slot = min(entry.length, longest)
      order[starts[slot]] = UInt32(index)
      starts[slot] += 1
    }
    return order
  }

  /// Where each length begins; everything longer than the longest counts as it.
  private static func lengthStarts(_ entries: [PeopleRow]) -> [Int] {
    var starts = [Int](repeating: 0, count: longest + 2)
    for entry in entries { starts[min(entry.length, longest) + 1] += 1 }
    for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
    return starts
  }
}

/// What is read of one person for the snapshot.
struct PeopleRow {
  let id: Int64
  /// Of the folded name among all names.
  let start: Int
  let length: Int
  let rank: UInt32
  let circle: UInt8
  let role: UInt8
  let company: Int64

  /// - Parameter statement: `PeopleSnapshot.sql`, at a row.
  init(_ statement: RawStatement, start: Int, length: Int) {
    id = statement.integer(0)
    self.start = start
    self.length = length
    circle = UInt8(clamping: statement.integer(2))
    rank = PeopleRow.rank(circle: circle, lastContact: statement.withBytes(3, PeopleRow.day))
    role = statement.withBytes(4, PeopleRow.number)
    company = statement.integer(5)
  }

  /// Circle in the high bits; below, days before 2100 of the last contact: recent ones are smaller.
  static func rank(circle: UInt8, lastContact: Int?) -> UInt32 {
    let days = lastContact.map { 47_482 - $0 } ?? 0xFFFF
    return UInt32(circle) << 16 | UInt32(clamping: max(0, min(days, 0xFFFF)))
  }

  private static let roles = Role.allCases.map { Array($0.rawValue.utf8) }

  static func number(of role: Role) -> UInt8 { Array(role.rawValue.utf8).withUnsafeBufferPointer(number) }

  /// The place of a role among all roles; 255 for none.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    if text.isEmpty { return 0xFF }
    return roles.firstIndex { $0.count == text.count && text.elementsEqual($0) }.map(UInt8.init) ?? 0xFF
  }

  /// Days since 1970 of `yyyy-MM-dd`; nil for anything else.
  private static func day(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      var sum = 0
      for place in range {
        guard text[place] >= 0x30, text[place] <= 0x39 else { return nil }
        sum = sum * 10 + Int(text[place] - 0x30)
      }
      return sum
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else { return nil }
    return Day(year: year, month: month, day: day)?.number
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
