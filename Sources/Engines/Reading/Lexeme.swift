/// A word, a number or one mark of a short text, with its place.
struct Lexeme: Sendable {
  enum Kind: Sendable { case word, number, mark }

  let kind: Kind
  /// Without case and accents; a mark as it stands (’ becomes ').
  let folded: String
  /// Of a number; 0 for the rest and for numbers too long to mean one.
  let value: Int
  let range: Range<String.Index>
  let spaceBefore: Bool
  let isCapitalised: Bool

  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  var digits: Int { isNumber ? folded.utf8.count : 0 }

  /// Cuts a text: runs of letters, runs of digits, and every other character by itself.
  static func lex(_ text: String) -> [Lexeme] {
    var result: [Lexeme] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var spaceBefore = false
    while index < scalars.endIndex {
      let start = index
      let scalar = scalars[index]
      if scalar.properties.isWhitespace || scalar.value == 0xA0 || scalar.value == 0x202F {
        spaceBefore = true
        index = scalars.index(after: index)
        continue
      }
      if isDigit(scalar) {
        while index < scalars.endIndex, isDigit(scalars[index]) { index = scalars.index(after: index) }
        let digits = String(scalars[start..<index])
        let value = digits.utf8.count <= 8 ? Int(digits) ?? 0 : 0
        result.append(
          Lexeme(
            kind: .number, folded: digits, value: value, range: start..<index, spaceBefore: spaceBefore,
            isCapitalised: false))
      } else if isLetter(scalar) {
        while index < scalars.endIndex, isLetter(scalars[index]) { index = scalars.index(after: index) }
        let word = String(scalars[start..<index])
        result.append(
          Lexeme(
            kind: .word, folded: Folding.key(word), value: 0, range: start..<index, spaceBefore: spaceBefore,
            isCapitalised: scalar.properties.isUppercase))
      } else {
        index = scalars.index(after: index)
        var mark = String(scalar)
        if scalar == "’" || scalar == "ʼ" || scalar == "`" { mark = "'" }
        if scalar == "‑" || scalar == "–" || scalar == "—" { mark = scalar == "‑" ? "-" : "–" }
        result.append(
          Lexeme(
            kind: .mark, folded: mark, value: 0, range: start..<index, spaceBefore: spaceBefore,
            isCapitalised: false))
      }
      spaceBefore = false
    }
    return result
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch Folding.fold(scalar.value) {
    case .separator: false
    case .nothing: scalar.value >= 0x300 && scalar.value <= 0x36F
    default: !isDigit(scalar)
    }
  }
}
