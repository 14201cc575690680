import Domain

/// One pass over the bytes of a title.
struct TitleScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon = TitleLexicon.shared

  private var part = TitlePart()
  /// The first reading found; later parts can only turn a founder into a technical executive.
  private var reading: TitleReading?
  /// What a part without a head speaks of ("Recruiting @ Stripe"), if no part has a head.
  private var fallback: TitlePart?
  /// All marks of the text, employers left out.
  private var everything: TitleWord = []
  private var sawTechnicalChief = false
  private var isSkippingCompany = false
  private var isSkippingFormer = false
  private var formerNeedsTitle = false
  private var isSkippingSentence = false
  /// The word before, when it is one letter: the R of R&D.
  private var previousLetter: UInt8 = 0
  private var scratch: [UInt8] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scratch.reserveCapacity(32)
  }

  /// How much a run of characters between two words separates them.
  private enum Break: Int { case none, joined, bracket, weak, comma, strong }

  /// Nil: no part holds a title.
  mutating func read() -> TitleReading? {
    var index = 0
    var gap = Break.none
    var joiner: UInt32 = 0
    var gapLength = 0
    var hash = TitleLexicon.hashSeed
    scratch.removeAll(keepingCapacity: true)
    var isUpper = true

    while index < bytes.count {
      let (scalar, length) = Self.decode(bytes, index)
      index += length
      switch Folding.fold(scalar) {
      case .one(let byte):
        if scratch.isEmpty { isUpper = true }
        if scalar >= 97 && scalar <= 122 { isUpper = false }
        hash = TitleLexicon.hash(hash, byte)
        scratch.append(byte)
      case .two(let first, let second):
        hash = TitleLexicon.hash(TitleLexicon.hash(hash, first), second)
        scratch.append(first)
        scratch.append(second)
        isUpper = false
      case .other:
        scratch.append(UInt8(truncatingIfNeeded: scalar))
        hash = TitleLexicon.hash(hash, UInt8(truncatingIfNeeded: scalar) | 0x80)
      case .nothing: continue
      case .separator:
        if !scratch.isEmpty {
          take(hash, gap, joiner: gapLength == 1 ? joiner : 0, isUpper: isUpper)
          scratch.removeAll(keepingCapacity: true)
          hash = TitleLexicon.hashSeed
          gap = .none
          gapLength = 0
        }
        gapLength += 1
        joiner = scalar
        let next = index < bytes.count ? bytes[index] : 32
        let spaced = next == 32 && index - length > 0 && bytes[index - length - 1] == 32
        gap = Self.widen(gap, by: Self.strength(of: scalar, spaced: spaced))
        if scalar == 0x40 {
          endPartForCompany()
        } else if scalar == 0x29 || scalar == 0x5D {
          isSkippingFormer = false
          isSkippingCompany = false
        }
      }
    }
    if !scratch.isEmpty { take(hash, gap, joiner: gapLength == 1 ? joiner : 0, isUpper: isUpper) }
    finish()
    return answer()
  }

  // MARK: Separators

  private static func widen(_ gap: Break, by other: Break) -> Break {
    gap.rawValue >= other.rawValue ? gap : other
  }

  private static func strength(of scalar: UInt32, spaced: Bool) -> Break {
    switch scalar {
    case 0x7C, 0x2022, 0x2013, 0x2014, 0x25AA, 0x25CF, 0xFF5C, 0x2503, 0x2502, 0xA6, 0x3B, 0x0A, 0x0D, 0x2B25,
      0x27A1, 0x2192, 0xBB, 0x203A, 0x2219, 0x2E31, 0x3E, 0x7E, 0x21:
      .strong
    case 0xB7: spaced ? .strong : .joined
    case 0x2D, 0x2E, 0x3A, 0x2A, 0x5F: spaced ? .strong : .joined
    case 0x3F: .strong
    case 0x2F: .weak
    case 0x26, 0x2B: .weak
    case 0x2C: .comma
    case 0x28, 0x29, 0x5B, 0x5D: .bracket
    default: .none
    }
  }

  // MARK: Words

  /// « développeur·se », « ingénieur(e) », "Entwickler*in", "desarrollador/a".
  private func isGenderSuffix(_ joiner: UInt32) -> Bool {
    switch joiner {
    case 0xB7, 0x28, 0x2E, 0x2A, 0x5F, 0x2F, 0x2D, 0x3A, 0x2022, 0x2219: break
    default: return false
    }
    guard scratch.count <= 5 else { return false }
    switch String(decoding: scratch, as: UTF8.self) {
    case "e", "se", "euse", "rice", "ice", "trice", "ne", "fe", "ere", "in", "innen", "a", "o", "x", "es",
      "ses",
      "eur", "sse", "ora", "te", "ive", "ve", "ues", "ienne", "s":
      return true
    default: return false
    }
  }

  private mutating func take(_ hash: UInt64, _ gap: Break, joiner: UInt32, isUpper: Bool) {
    if joiner != 0, part.hasWords || isSkippingCompany || isSkippingFormer, isGenderSuffix(joiner) { return }
    if gap.rawValue >= Break.comma.rawValue { isSkippingCompany = false }
    if gap == .strong || gap == .comma {
      isSkippingFormer = false
      formerNeedsTitle = false
    }
    if gap == .strong { isSkippingSentence = false }
    var word = lexicon.word(hash) ?? compound()
    if scratch.count == 1 { word.formUnion(oneLetter(isUpper: isUpper)) }
    if scratch.count == 1 {
      if previousLetter == UInt8(ascii: "r"), gap == .weak, scratch[0] == UInt8(ascii: "d") { word = .tech }
      previousLetter = scratch[0]
    } else {
      previousLetter = 0
    }
    if isSkippingSentence { return }
    if isSkippingFormer {
      guard word.contains(.now) || (gap == .bracket && !word.contains(.former)) else { return }
      isSkippingFormer = false
    }
    if isSkippingCompany {
      if word.contains(.former) { isSkippingCompany = false } else { return }
    }
    if formerNeedsTitle {
      formerNeedsTitle = false
      if !word.isDisjoint(with: TitleWord.heads.union([.lead, .senior, .vice])) {
        isSkippingFormer = true
      }
      return
    }
    separate(by: gap, before: word)
    steer(word)
  }

  private func compound() -> TitleWord {
    scratch.count < 8 ? [] : scratch.withUnsafeBufferPointer { lexicon.compound($0) }
  }

  /// "Engineer I" is the first rung; a lone letter is else no word.
  private func oneLetter(isUpper: Bool) -> TitleWord {
    guard scratch.first == UInt8(ascii: "i"), isUpper,
      !part.last.isDisjoint(with: [.developer, .engineer, .analyst, .scientist, .designer])
    else { return [] }
    return .junior
  }

  /// Ends the part before `word` where the gap and what is known allow it.
  private mutating func separate(by gap: Break, before word: TitleWord) {
    switch gap {
    case .strong:
      if part.isOpen, part.marks.contains(.consultant), word.isDisjoint(with: .company) { return }
      if part.isOpen, word.isDisjoint(with: .heads), !word.isDisjoint(with: .fields) { return }
      finish()
    case .comma, .weak:
      if part.isComplete, !(gap == .weak && part.bindsNext(word)) { finish() }
      if part.isBareLead { finish() }
    case .none, .joined, .bracket: break
    }
  }

  private mutating func steer(_ word: TitleWord) {
    if word.contains(.former) {
      if part.isComplete { finish() }
      formerNeedsTitle = scratch.count == 2
      isSkippingFormer = !formerNeedsTitle
      return
    }
    if word.contains(.now) {
      finish()
      return
    }
    if word.contains(.company) {
      endPartForCompany()
      return
    }
    if word.contains(.helps) {
      if !part.hasHead { part = TitlePart() }
      finish()
      isSkippingSentence = true
      return
    }
    if word.contains(.and) {
      if part.isComplete { finish() }
      return
    }
    part.append(word)
    everything.formUnion(word)
  }

  private mutating func endPartForCompany() {
    guard part.hasWords else { return }
    isSkippingCompany = true
  }

  private mutating func finish() {
    defer { part = TitlePart(keepingLevelOf: part) }
    guard part.hasWords else { return }
    guard part.hasHead || part.marks.contains(.lead) || part.isStudent else {
      if fallback == nil, !part.marks.isDisjoint(with: TitleWord.fields.union(.school)) { fallback = part }
      return
    }
    if part.isTechnicalHead { sawTechnicalChief = true }
    if reading == nil { reading = part.reading(everything: everything) }
  }

  private func answer() -> TitleReading? {
    if let reading {
      if reading.role == .founder, sawTechnicalChief {
        return TitleReading(role: .technicalExecutive, level: .cLevel)
      }
      return reading
    }
    return fallback?.readingWithoutHead()
  }

  // MARK: Bytes

  @inline(__always)
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
