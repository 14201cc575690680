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
    if words.count >= 2, let found = number(ofLast: words.suffix(2).map(String.init)) { return found }
    for word in isSuffix ? words[...] : words.suffix(1) {
      if let found = number(TextFolding.joined(String(word)), isUpper: word.first?.isUppercase ?? false) {
        return found
      }
    }
    return 0
  }

  /// Whether the last word begins and ends as one of a generation does: nearly no name's does.
  private static func mayEndSo(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let last = bytes.last, mayEnd(last) else { return false }
      var start = bytes.count
      while start > 0, bytes[start - 1] != UInt8(ascii: " "), bytes[start - 1] != UInt8(ascii: ",") {
        start -= 1
      }
      guard start > 0 else { return false }
      let first = bytes[start]
      guard first < 0x80, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) else {
        // A figure, a bracket; "ältere".
        return first < 0x80 || first == 0xC3
      }
      let second = start + 1 < bytes.count ? bytes[start + 1] : 0
      let small = (first | 0x20, second < 0x80 ? second | 0x20 : second)
      for beginning in beginnings where beginning == small { return true }
      return false
    }
  }

  /// Whether a word of a generation may end in this byte.
  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "r"), UInt8(ascii: "R"), UInt8(ascii: "s"),
      UInt8(ascii: "S"), UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "v"), UInt8(ascii: "V"),
      UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "n"),
      UInt8(ascii: "N"), UInt8(ascii: "x"), 0xC3, 0xA9:
      true
    default: false
    }
  }

  /// The first two bytes of senior, junior, père, fils, II and IV, "l'aîné", "the younger", "the elder", "le vieux".
  private static let beginnings: [(UInt8, UInt8)] = [
    "sr", "se", "jr", "ju", "je", "jü", "pe", "pè", "fi", "ii", "iv", "l'", "l’", "yo", "el", "vi",
  ].map { text in
    let bytes = Array(text.utf8)
    return (bytes[0], bytes[1] < 0x80 ? bytes[1] | 0x20 : bytes[1])
  }

  /// - Parameter isUpper: "Père" and "Fils" begin with a capital where they are family names.
  private static func number(_ key: String, isUpper: Bool) -> UInt8? {
    switch key {
    case "sr", "senior": 1
    case "sen", "laine", "lancien": isUpper ? nil : 1
    case "jun": isUpper ? nil : 2
    case "pere": isUpper ? nil : 1
    case "jr", "junior", "2nd": 2
    case "fils": isUpper ? nil : 2
    case "ii": isUpper ? 2 : nil
    case "iii", "3rd": 3
    case "iv": isUpper ? 4 : nil
    default: nil
    }
  }

  /// "le jeune", "the elder": in small letters, for "Le Jeune" is a family name.
  private static func number(ofLast words: [String]) -> UInt8? {
    guard words.count == 2 else { return nil }
    switch (words[0], words[1]) {
    case ("le", "jeune"), ("the", "younger"), ("der", "jüngere"): return 2
    case ("le", "vieux"), ("the", "elder"), ("der", "ältere"): return 1
    default: return nil
    }
  }

  /// How many words at the end say no more than the generation: "Alexandre Dumas fils", "Jean Roy le jeune".
  static func words(endingIn words: some RandomAccessCollection<String>) -> Int {
    if words.count >= 4, number(ofLast: Array(words.suffix(2))) != nil { return 2 }
    guard words.count >= 3, let last = words.last else { return 0 }
    switch last {
    case "fils", "père", "pere", "jun.", "sen.", "l'aîné", "l’aîné", "l'ancien", "l’ancien": return 1
    default: return 0
    }
  }
}
