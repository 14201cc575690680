/// Words without brackets among which an address stands: `Ada Lovelace ada@b.example`, or several with the
/// comma forgotten.
struct BareAddresses {
  private(set) var entries: [(name: String?, address: String)] = []

  /// Nil when the words are no such thing; then they are an address as they stand, blanks included.
  init?(_ bytes: [UInt8]) {
    var before: [ArraySlice<UInt8>] = []
    for word in Self.words(bytes) {
      let inner = Self.stripped(word)
      if Self.isAddress(inner) {
        let name = before.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        entries.append((name.isEmpty ? nil : name, String(decoding: inner, as: UTF8.self)))
        before.removeAll()
      } else if word.contains(64) || word.first == 46 {
        // `ada . lovelace @ b.example` (RFC 5322 section 4.4)
        return nil
      } else {
        before.append(word)
      }
    }
    // `ada@b.example Ada Lovelace`
    if entries.count == 1, entries[0].name == nil, !before.isEmpty {
      entries[0].name = before.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      before.removeAll()
    }
    guard !entries.isEmpty, before.isEmpty else { return nil }
  }

  /// At blanks that no quotes enclose.
  private static func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return bytes.split { byte in
      if byte == 34 { isQuoted.toggle() }
      return byte <= 32 && !isQuoted
    }
  }

  /// Without brackets that lost their other half, or are of the wrong sort.
  static func stripped(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    while let last = word.last, last == 62 || (last == 93 && word.first == 91) {
      word.removeLast()
      if last == 93 { word.removeFirst() }
    }
    return word
  }

  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard let at = word.lastIndex(of: 64), at > word.startIndex, at + 1 < word.endIndex else { return false }
    return word.first != 46 && word[at - 1] != 46 && word[at + 1] != 46
  }
}
