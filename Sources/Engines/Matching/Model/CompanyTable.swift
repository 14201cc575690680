/// All company names of a run: raw spellings to keys, keys to their parts.
struct CompanyTable {
  private var raw = StringTable()
  private var rawKeys: [Int32] = []
  private var rawOthers: [[Int32]] = []
  private var keys = StringTable()
  private var parts: [CompanyName.Parts] = []
  private var isParsed: [Bool] = []
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
      isParsed.append(false)
      cores.append(id)
    }
    return id
  }

  func string(_ id: Int32) -> String { keys.string(id) }

  func find(_ key: String) -> Int32? { keys.find(key) }

  func hash(_ id: Int32) -> UInt64 { keys.hash(id) }

  private mutating func number(of text: String) -> Int {
    let number = Int(raw.intern(text))
    if number < rawKeys.count { return number }
    let found = CompanyName.parse(text)
    let id = internKey(found.key)
    if id >= 0, !isParsed[Int(id)] {
      parts[Int(id)] = found
      isParsed[Int(id)] = true
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
    if let level = cache.find(a, b) { return level }
    var level: UInt8 = 2
    if isParsed[Int(a)], isParsed[Int(b)] {
      switch CompanyName.relation(parts[Int(a)], parts[Int(b)]) {
      case .same: level = 0
      case .similar: level = 1
      case .different: level = 2
      }
    }
    cache.store(a, b, level)
    return level
  }
}
