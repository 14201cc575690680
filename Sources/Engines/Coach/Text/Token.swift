/// What is known of a token besides its word.
struct TokenFlags: OptionSet {
  let rawValue: UInt32

  static let capital = TokenFlags(rawValue: 1 << 0)
  static let allCaps = TokenFlags(rawValue: 1 << 1)
  /// A capital inside the word (GitHub, OpenTelemetry).
  static let camel = TokenFlags(rawValue: 1 << 2)
  static let number = TokenFlags(rawValue: 1 << 3)
  static let hasDigit = TokenFlags(rawValue: 1 << 4)
  static let link = TokenFlags(rawValue: 1 << 5)
  static let email = TokenFlags(rawValue: 1 << 6)
  static let handle = TokenFlags(rawValue: 1 << 7)
  static let hashtag = TokenFlags(rawValue: 1 << 8)
  /// An apostrophe stands before it (d'accord: accord).
  static let elided = TokenFlags(rawValue: 1 << 9)
  /// A hyphen joins it to the token before (pourriez-vous: vous).
  static let hyphened = TokenFlags(rawValue: 1 << 10)
  static let commaBefore = TokenFlags(rawValue: 1 << 11)
  static let colonBefore = TokenFlags(rawValue: 1 << 12)
  static let parenBefore = TokenFlags(rawValue: 1 << 13)
  static let quoted = TokenFlags(rawValue: 1 << 14)
  static let newlineBefore = TokenFlags(rawValue: 1 << 15)
  static let first = TokenFlags(rawValue: 1 << 16)
  /// "où", which must not be read as "ou".
  static let whereAccent = TokenFlags(rawValue: 1 << 17)
  /// In a code span or block: language, not speech.
  static let code = TokenFlags(rawValue: 1 << 18)
  static let dashBefore = TokenFlags(rawValue: 1 << 19)
  /// No space before it: joined to what stands there by a point or a slash.
  static let glued = TokenFlags(rawValue: 1 << 20)
  static let hashBefore = TokenFlags(rawValue: 1 << 21)
}

/// One word of a message: its place, its folded bytes, the lexicon's symbols that it carries.
struct Token {
  /// Unicode scalars from the start of the message, end excluded.
  var start: Int32
  var end: Int32
  var foldedStart: Int32
  var foldedEnd: Int32
  var flags: TokenFlags
  var sentence: Int32 = 0
  /// Symbols of the vocabulary: the word, two prefixes, and that of a number or capital; -1 where none.
  var symbols: SIMD4<Int32> = SIMD4(repeating: -1)
  var classes: WordClasses = []

  func carries(_ symbol: Int32) -> Bool {
    symbols[0] == symbol || symbols[1] == symbol || symbols[2] == symbol || symbols[3] == symbol
  }
}

/// A sentence: a run of tokens, and where it stands.
struct Sentence {
  var start: Int32
  var end: Int32
  var firstToken: Int
  /// Excluded.
  var lastToken: Int
  var isQuestion: Bool
  var isExclamation: Bool
  var part: MessagePart = .body
  var tokens: Range<Int> { firstToken..<lastToken }
}

/// What a stretch of a message is for.
enum MessagePart: UInt8 {
  case subject, greeting, body, closing, signature, quote, code
}
