/// Romanises the two alphabets whose letters do not map one by one.
enum Romanisation {
  /// One Hangul syllable by the Revised Romanization of Korean (without sound changes).
  static func appendHangul(_ value: UInt32, to output: inout [UInt8]) {
    let index = Int(value - 0xAC00)
    output.append(contentsOf: initials[index / 588].utf8)
    output.append(contentsOf: vowels[index % 588 / 28].utf8)
    output.append(contentsOf: finals[index % 28].utf8)
  }

  /// One Hiragana or Katakana sign by Hepburn; small signs fuse with the one before.
  static func appendKana(_ value: UInt32, to output: inout [UInt8]) {
    let index = value >= 0x30A1 ? Int(value) - 0x30A1 : Int(value) - 0x3041
    guard index >= 0, index < kana.count else { return }
    let text = kana[index]
    switch text {
    case "ya", "yu", "yo":
      let isSmall = index == 66 || index == 68 || index == 70
      if isSmall, output.last == UInt8(ascii: "i") {
        output.removeLast()
        let previous = output.last
        let isSibilant = previous == UInt8(ascii: "h") || previous == UInt8(ascii: "j")
        let suffix = isSibilant ? String(text.dropFirst()) : text
        output.append(contentsOf: suffix.utf8)
        return
      }
    default: break
    }
    output.append(contentsOf: text.utf8)
  }

  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng",
    "t", "t", "k", "t", "p", "t",
  ]
  private static let kana = [
    "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko",
    "go",
    "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "", "tsu", "zu",
    "te",
    "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu",
    "he",
    "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo", "ra",
    "ri",
    "ru", "re", "ro", "wa", "wa", "i", "e", "wo", "n", "vu",
  ]
}
