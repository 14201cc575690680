/// Which of several people of one name somebody is: father or son, the second or the third.
enum Generation {
  /// 1 for a father, 2 for a son, 3 and more for those after him; 0 where a name does not say.
  static func of(_ name: PersonName) -> UInt8 {
    let found = last(in: name.suffix, isSuffix: true)
    // "Jean Roy (père)"
    return found == 0 ? last(in: name.nickname, isSuffix: true) : found
  }

  /// The generation at the end of a name as written: "John Ashcombe Jr.", "Dumas fils".
  static func last(in text: String, isSuffix: Bool = false) -> UInt8 {
    guard isSuffix || mayEndSo(text) else { return 0 }
    let words = text.split { $0 == " " || $0 == "," }
    guard isSuffix || words.count >= 2 else { return 0 }
    for word in isSuffix ? words[...] : words.suffix(1) {
      if let found = number(TextFolding.joined(String(word)), isUpper: word.first?.isUppercase ?? false) {
        return found
      }
    }
    return 0
  }

  /// Whether the first and the last sign of the last word could be those of a generation: nearly no name's are.
  private static func mayEndSo(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let last = bytes.last, ".)rRsSiIvVdDeE".utf8.contains(last) else { return false }
      guard let gap = bytes.lastIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }) else {
        return false
      }
      let first = bytes[gap + 1]
      let isSign = first < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
      return isSign || "sSjJpPfFiI".utf8.contains(first)
    }
  }

  /// - Parameter isUpper: "Père" and "Fils" begin with a capital where they are family names.
  private static func number(_ key: String, isUpper: Bool) -> UInt8? {
    switch key {
    case "sr", "senior": 1
    case "pere": isUpper ? nil : 1
    case "jr", "junior", "2nd": 2
    case "fils": isUpper ? nil : 2
    case "ii": isUpper ? 2 : nil
    case "iii", "3rd": 3
    case "iv": isUpper ? 4 : nil
    default: nil
    }
  }

  /// Whether a last word says no more than the generation, as the French write it: "Alexandre Dumas fils".
  static func isWord(_ text: String) -> Bool { text == "fils" || text == "père" || text == "pere" }
}
