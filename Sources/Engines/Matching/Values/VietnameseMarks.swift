internal import Foundation

/// The marks that tell Vietnamese names apart once they are folded: Hùng and Hưng, Lan and Lân.
enum VietnameseMarks {
  /// A number for a given name as it is marked; 0 where the whole name is not written with the marks that only
  /// Vietnamese has.
  ///
  /// In which syllable's vowel a tone stands is a matter of style: Hòa is Hoà.
  static func key(of given: String, in whole: String) -> UInt32 {
    // An initial has no vowel to mark.
    guard given.count(where: \.isLetter) > 1, isMarked(whole) else { return 0 }
    let words = given.split { $0 == " " || $0 == "-" }.map { key(of: $0) }.sorted()
    let hash = Array(words.joined(separator: " ").utf8).withUnsafeBufferPointer { Hash.bytes($0) }
    return UInt32(truncatingIfNeeded: hash) | 1
  }

  /// One word without its tones, and its tones behind it.
  private static func key(of word: Substring) -> String {
    var letters = String.UnicodeScalarView()
    var found = String.UnicodeScalarView()
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if tones.contains(scalar.value) { found.append(scalar) } else { letters.append(scalar) }
    }
    return String(letters) + "|" + String(found)
  }

  /// Grave, acute, tilde, hook above and dot below.
  private static let tones: Set<UInt32> = [0x0300, 0x0301, 0x0303, 0x0309, 0x0323]

  /// Letters with two marks and with a hook or a dot (U+1EA0 to U+1EF9), Ơ, Ư and Đ.
  private static func isMarked(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 1 else { return false }
      for index in 0..<(bytes.count - 1) where bytes[index] >= 0xC4 {
        switch (bytes[index], bytes[index + 1]) {
        case (0xE1, 0xBA...0xBB), (0xC6, 0xA0...0xA1), (0xC6, 0xAF...0xB0), (0xC4, 0x90...0x91): return true
        default: continue
        }
      }
      return false
    }
  }
}
