/// Every word and prefix that the lexicons speak of, by the hash of its folded bytes.
///
/// A word that the lexicons do not know may be one of theirs with a slip of the finger: one letter
/// too many, one too few or two swapped is forgiven from six letters on. A letter replaced by
/// another is not: too many good words are such neighbours ("hiking", "hiring").
struct Vocabulary {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3
  static let shortestPrefix = 3
  static let shortestFuzzy = 6

  private var words = HashTable()
  private var prefixes = HashTable()
  private var slips = HashTable()
  private(set) var spellings: [[UInt8]] = []
  private(set) var isPrefix: [Bool] = []
  private(set) var classes: [WordClasses] = []
  /// Prefix symbols that a word of the vocabulary carries as well.
  private var prefixesOfWord: [SIMD4<Int32>] = []
  private var longestPrefix = 0
  /// A short form and the word it stands for (slt: salut).
  private var canonical: [Int32: Int32] = [:]
  private var canonicalOf: [Int32] = []
  /// Two words run together (jai: j ai).
  private(set) var pairs: [Int32: (Int32, Int32)] = [:]

  /// A number, whatever its digits; patterns write `#`.
  static let numberBytes: [UInt8] = [1]
  /// A word with a capital; patterns write `%`.
  static let capitalBytes: [UInt8] = [3]
  /// A link.
  static let linkBytes: [UInt8] = [2]

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var value = seed
    for byte in bytes { value = step(value, byte) }
    return value
  }

  var count: Int { spellings.count }

  mutating func word(_ bytes: [UInt8]) -> Int32 {
    let hash = Vocabulary.hash(bytes)
    if let known = words[hash] { return known }
    let symbol = add(bytes, prefix: false)
    words[hash] = symbol
    return symbol
  }

  mutating func prefix(_ bytes: [UInt8]) -> Int32 {
    let hash = Vocabulary.hash(bytes)
    if let known = prefixes[hash] { return known }
    let symbol = add(bytes, prefix: true)
    prefixes[hash] = symbol
    longestPrefix = max(longestPrefix, bytes.count)
    return symbol
  }

  private mutating func add(_ bytes: [UInt8], prefix: Bool) -> Int32 {
    spellings.append(bytes)
    isPrefix.append(prefix)
    classes.append([])
    return Int32(spellings.count - 1)
  }

  mutating func put(_ symbol: Int32, in wordClass: WordClasses) {
    classes[Int(symbol)].insert(wordClass)
  }

  mutating func alias(_ short: [UInt8], _ long: [UInt8]) { canonical[word(short)] = word(long) }

  mutating func pair(_ joined: [UInt8], _ first: [UInt8], _ second: [UInt8]) {
    pairs[word(joined)] = (word(first), word(second))
  }

  /// All symbols and classes of a word of the vocabulary.
  func facts(_ symbol: Int32) -> (symbols: SIMD4<Int32>, classes: WordClasses) {
    let symbols = prefixesOfWord[Int(symbol)]
    var found: WordClasses = []
    for index in 0..<4 where symbols[index] >= 0 { found.formUnion(classes[Int(symbols[index])]) }
    return (symbols, found)
  }

  /// Makes the tables that only lookup needs. Nothing is added afterwards.
  mutating func seal() {
    prefixesOfWord = []
    prefixesOfWord.reserveCapacity(spellings.count)
    for (index, spelling) in spellings.enumerated() {
      var symbols = SIMD4<Int32>(repeating: -1)
      symbols[0] = Int32(index)
      if !isPrefix[index] { scanPrefixes(spelling[...], into: &symbols) }
      prefixesOfWord.append(symbols)
    }
    canonicalOf = spellings.indices.map { canonical[Int32($0)] ?? Int32($0) }
    for (index, spelling) in spellings.enumerated()
    where !isPrefix[index] && spelling.count >= Vocabulary.shortestFuzzy {
      for skip in spelling.indices {
        let hash = Vocabulary.hashSkipping(spelling[...], skip)
        if words[hash] == nil, slips[hash] == nil { slips[hash] = Int32(index) }
      }
    }
  }

  /// The symbols a token carries, and the classes of the word.
  func lookup(_ bytes: ArraySlice<UInt8>, mayBeSlip: Bool) -> (symbols: SIMD4<Int32>, classes: WordClasses) {
    var symbols = SIMD4<Int32>(repeating: -1)
    var hash = Vocabulary.seed
    var count = 0
    var filled = 1
    for byte in bytes {
      hash = Vocabulary.step(hash, byte)
      count += 1
      if count >= Vocabulary.shortestPrefix, count <= longestPrefix, filled < 3, let symbol = prefixes[hash] {
        symbols[filled] = symbol
        filled += 1
      }
    }
    if let word = words[hash] {
      let meant = canonicalOf[Int(word)]
      if meant == word { symbols[0] = word } else { symbols = prefixesOfWord[Int(meant)] }
    } else if mayBeSlip, bytes.count >= Vocabulary.shortestFuzzy, bytes.count < 30,
      let word = slip(bytes, hash)
    {
      symbols = prefixesOfWord[Int(word)]
    }
    var found: WordClasses = []
    for index in 0..<4 where symbols[index] >= 0 { found.formUnion(classes[Int(symbols[index])]) }
    return (symbols, found)
  }

  /// The word meant, when one letter was added, left out or swapped with its neighbour.
  private func slip(_ bytes: ArraySlice<UInt8>, _ hash: UInt64) -> Int32? {
    // one letter left out
    if let word = slips[hash], spellings[Int(word)].first == bytes.first { return word }
    guard bytes.count > Vocabulary.shortestFuzzy else { return nil }
    for skip in bytes.indices.dropFirst() {
      let shorter = Vocabulary.hashSkipping(bytes, skip)
      // One letter too many.
      if let word = words[shorter], spellings[Int(word)].count >= Vocabulary.shortestFuzzy { return word }
      // Two letters swapped: both lose the same letter at neighbouring places.
      if let word = slips[shorter], case let spelling = spellings[Int(word)], spelling.count == bytes.count,
        Vocabulary.areSwapped(spelling, bytes)
      {
        return word
      }
    }
    return nil
  }

  private static func areSwapped(_ left: [UInt8], _ right: ArraySlice<UInt8>) -> Bool {
    let base = right.startIndex
    guard let place = left.indices.first(where: { left[$0] != right[base + $0] }), place + 1 < left.count
    else { return false }
    guard left[place] == right[base + place + 1], left[place + 1] == right[base + place] else { return false }
    return left[(place + 2)...].elementsEqual(right[(base + place + 2)...])
  }

  private static func hashSkipping(_ bytes: ArraySlice<UInt8>, _ skipped: Int) -> UInt64 {
    var value = seed
    for index in bytes.indices where index != skipped { value = step(value, bytes[index]) }
    return value
  }

  private func scanPrefixes(_ bytes: ArraySlice<UInt8>, into symbols: inout SIMD4<Int32>) {
    var hash = Vocabulary.seed
    var count = 0
    var filled = 1
    for byte in bytes {
      hash = Vocabulary.step(hash, byte)
      count += 1
      if count >= Vocabulary.shortestPrefix, count <= longestPrefix, filled < 3, let symbol = prefixes[hash] {
        symbols[filled] = symbol
        filled += 1
      }
    }
  }
}

/// Open addressing from a 64-bit hash to a symbol; the hash is trusted to be the word.
struct HashTable {
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var values: [Int32] = Array(repeating: -1, count: 1024)
  private var used = 0

  subscript(hash: UInt64) -> Int32? {
    get {
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while values[slot] >= 0 {
        if keys[slot] == hash { return values[slot] }
        slot = (slot + 1) & mask
      }
      return nil
    }
    set {
      guard let newValue else { return }
      if used * 3 > keys.count { grow() }
      insert(hash, newValue)
    }
  }

  private mutating func insert(_ hash: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while values[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
    if values[slot] < 0 { used += 1 }
    keys[slot] = hash
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: -1, count: oldKeys.count * 2)
    used = 0
    for (key, value) in zip(oldKeys, oldValues) where value >= 0 { insert(key, value) }
  }
}
