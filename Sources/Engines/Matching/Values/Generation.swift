/// Which of several people of one name somebody is: father or son, the second or the third.
enum Generation {
  /// 1 for a father, 2 for a son, 3 and more for those after him; 0 where a name does not say.
  static func of(_ name: PersonName) -> UInt8 { last(in: name.suffix, isSuffix: true) }

  /// The generation at the end of a name as written: "John Ashcombe Jr.", "Dumas fils".
  static func last(in text: String, isSuffix: Bool = false) -> UInt8 {
    // Nearly no name ends so; the last byte tells.
    var text = text
    let isPossible = text.withUTF8 { bytes in
      guard let last = bytes.last else { return false }
      return isSuffix || ".rRsSiIvVdDeE".utf8.contains(last)
    }
    guard isPossible else { return 0 }
    let words = text.split { $0 == " " || $0 == "," }
    guard isSuffix || words.count >= 2 else { return 0 }
    for word in isSuffix ? words[...] : words.suffix(1) {
      if let found = number(TextFolding.joined(String(word)), isUpper: word.first?.isUppercase ?? false) {
        return found
      }
    }
    return 0
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
