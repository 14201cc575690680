/// The words of names without accents: their bytes are their letters, which need not be looked up one by one.
///
/// Says of them what `PersonNameParser` says of words in any script.
enum PlainWord {
  static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// The parts between blanks.
  static func split(_ text: String) -> [String] {
    text.utf8.split { (9...13).contains($0) || $0 == TextFolding.space }.map { String(Substring($0)) }
  }

  /// Nil for what holds no letter.
  static func read(_ piece: String) -> PersonNameParser.Word? {
    var kept = piece.utf8.filter { isLetter($0) || isDigit($0) || isMark($0) }[...]
    while let first = kept.first, isMark(first) { kept.removeFirst() }
    while let last = kept.last, isMark(last), last != dot { kept.removeLast() }
    while kept.count > 1, kept.suffix(2).elementsEqual([dot, dot]) { kept.removeLast() }
    let letters = kept.filter(isLetter)
    guard !letters.isEmpty else { return nil }
    let isUpper = letters.count >= 2 && letters.allSatisfy { $0 < UInt8(ascii: "a") }
    let isInitial = letters.count == 1 || areInitials(kept)
    return PersonNameParser.Word(
      text: String(decoding: kept, as: UTF8.self),
      key: String(decoding: kept.filter { !isMark($0) }.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self),
      isUpper: isUpper && !isInitial, isInitial: isInitial)
  }

  /// "J.-B.", "J.B."
  private static func areInitials(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(dot) && word.split { $0 == dot || $0 == UInt8(ascii: "-") }.allSatisfy { $0.count == 1 }
  }

  private static let dot = UInt8(ascii: ".")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// What may stand in a name beside letters and figures.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), dot, UInt8(ascii: "`"): true
    default: false
    }
  }
}
