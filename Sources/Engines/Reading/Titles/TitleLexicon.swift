/// The words of job titles in French, English, German, Spanish, Italian, Portuguese and Dutch,
/// folded, by the hash of their bytes.
struct TitleLexicon: Sendable {
  static let shared = TitleLexicon()

  private let words: [UInt64: TitleWord]
  /// Ends of German and Dutch compounds ("Softwareentwicklerin"), by the hash of the reversed bytes.
  private let endings: [UInt64: TitleWord]
  /// Beginnings of the same ("Produkt…", "Personal…").
  private let beginnings: [UInt64: TitleWord]

  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func hash(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(hashSeed, hash) }

  func word(_ hash: UInt64) -> TitleWord? { words[hash] }

  /// Reads an unknown word as a compound: the end says what somebody is, the beginning the field.
  func compound(_ bytes: UnsafeBufferPointer<UInt8>) -> TitleWord {
    guard bytes.count >= 8 else { return [] }
    var state = Self.hashSeed
    var found: TitleWord = []
    var length = 0
    for index in bytes.indices.reversed() {
      state = Self.hash(state, bytes[index])
      length += 1
      if length >= 4, let word = endings[state] {
        found = word
        if length < bytes.count - 2 { continue }
      }
    }
    guard !found.isEmpty else { return [] }
    state = Self.hashSeed
    for (index, byte) in bytes.enumerated() where index < 12 {
      state = Self.hash(state, byte)
      if index >= 2, let word = beginnings[state] { found.formUnion(word) }
    }
    return found
  }

  private init() {
    var words: [UInt64: TitleWord] = [:]
    for (mark, list) in TitleVocabulary.words {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        words[Self.hash(of: word.utf8), default: []].formUnion(mark)
      }
    }
    self.words = words
    var endings: [UInt64: TitleWord] = [:]
    for (mark, list) in TitleVocabulary.endings {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        endings[Self.hash(of: word.utf8.reversed()), default: []].formUnion(mark)
      }
    }
    self.endings = endings
    var beginnings: [UInt64: TitleWord] = [:]
    for (mark, list) in TitleVocabulary.beginnings {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        beginnings[Self.hash(of: word.utf8), default: []].formUnion(mark)
      }
    }
    self.beginnings = beginnings
  }
}
