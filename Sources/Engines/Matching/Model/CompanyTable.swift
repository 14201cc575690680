/// All company names of a run: raw spellings to keys, keys to their parts.
struct CompanyTable {
  private var raw = StringTable()
  private var rawKeys: [Int32] = []
  private var rawOthers: [[Int32]] = []
  private var keys = StringTable()
  private var parts: [CompanyName.Parts] = []
  /// What tells most names apart without a look at their words; nil for a key that was not read from a name.
  private var shapes: [Shape?] = []
  private(set) var cores: [Int32] = []
  private let cache: LevelCache

  /// - Parameter cacheBits: two to this power levels are remembered.
  init(cacheBits: Int = 14) { cache = LevelCache(bits: cacheBits) }

  /// How many keys there are.
  var count: Int { keys.count }

  /// The number of the company's key, −1 when the text names none; former names and names in brackets.
  mutating func read(_ text: String) -> (key: Int32, others: [Int32]) {
    if text.isEmpty { return (-1, []) }
    let number = number(of: text)
    return (rawKeys[number], rawOthers[number])
  }

  /// The number of a key given as such (a domain's label).
  mutating func internKey(_ key: String) -> Int32 {
    if key.isEmpty { return -1 }
    let id = keys.intern(key)
    if Int(id) == parts.count {
      parts.append(CompanyName.Parts())
      shapes.append(nil)
      cores.append(id)
    }
    return id
  }

  func string(_ id: Int32) -> String { keys.string(id) }

  func bytes(_ id: Int32) -> ArraySlice<UInt8> { keys.bytes(id) }

  func find(_ key: String) -> Int32? { keys.find(key) }

  func find(_ key: ArraySlice<UInt8>) -> Int32? { keys.find(key) }

  /// Whether a key was read from a company's name; the others are labels of domains and names in brackets.
  func isName(_ id: Int32) -> Bool { shapes[Int(id)] != nil }

  func hash(_ id: Int32) -> UInt64 { keys.hash(id) }

  private mutating func number(of text: String) -> Int {
    let number = Int(raw.intern(text))
    if number < rawKeys.count { return number }
    let found = CompanyName.parse(text)
    let id = internKey(found.key)
    if id >= 0, shapes[Int(id)] == nil {
      parts[Int(id)] = found
      shapes[Int(id)] = Shape(found)
      let core = internKey(found.core)
      cores[Int(id)] = core
    }
    rawKeys.append(id)
    rawOthers.append(found.others.map { internKey($0) })
    return number
  }

  /// 0 same, 1 similar, 2 different.
  func level(_ a: Int32, _ b: Int32) -> UInt8 {
    if a == b { return 0 }
    guard let x = shapes[Int(a)], let y = shapes[Int(b)] else { return 2 }
    if cores[Int(a)] != cores[Int(b)], x.isOther(than: y) { return 2 }
    if let level = cache.find(a, b) { return level }
    let level: UInt8 =
      switch CompanyName.relation(parts[Int(a)], parts[Int(b)]) {
      case .same: 0
      case .similar: 1
      case .different: 2
      }
    cache.store(a, b, level)
    return level
  }

  /// What `CompanyName.relation` of two names with other keys and cores depends on.
  private struct Shape {
    private let words: Int
    private let length: Int
    private let hasOthers: Bool
    /// One bit for each length of an acronym.
    private let acronymLengths: UInt64

    init(_ name: CompanyName.Parts) {
      words = name.words.reduce(0) { $0 &+ $1.utf8.reduce(5381) { $0 &* 33 &+ Int($1) } }
      length = name.key.utf8.count
      hasOthers = !name.others.isEmpty
      acronymLengths = name.acronyms.reduce(0) { $0 | 1 << UInt64(min($1.utf8.count, 63)) }
    }

    /// Cheap, and never wrong with "yes".
    func isOther(than other: Shape) -> Bool {
      words != other.words && !hasOthers && !other.hasOthers && !mayBeAcronym(of: other)
        && !other.mayBeAcronym(of: self) && (min(length, other.length) < 6 || abs(length - other.length) > 1)
    }

    private func mayBeAcronym(of other: Shape) -> Bool {
      other.acronymLengths & 1 << UInt64(min(length, 63)) != 0
    }
  }
}
