import Domain

/// E-mail addresses as a user types them: one or several, with commas, semicolons, blanks or line ends between.
public enum TypedAddresses {
  /// - Parameter field: that they were typed into.
  /// - Throws: `UserFacingError` (64) for a word that is no address.
  public static func read(_ text: String, field: String) throws(UserFacingError) -> [String] {
    let words = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    for word in words where !isAddress(word) {
      throw UserFacingError(
        .usage, Phrase(fr: "\(word) n'est pas une adresse e-mail.", en: "\(word) is no e-mail address."),
        advice: Phrase(fr: "Par exemple lea@example.org.", en: "For example lea@example.org."), field: field)
    }
    return words
  }

  /// Something before the last @ and a host behind it. A host without a dot stands on one's own network.
  static func isAddress(_ word: String) -> Bool {
    guard let mark = word.lastIndex(of: "@"), mark != word.startIndex else { return false }
    let (local, host) = (word[..<mark], word[word.index(after: mark)...])
    guard !host.isEmpty, !host.hasPrefix("."), !host.hasSuffix("."), !host.contains("..") else {
      return false
    }
    // Only in quotes may a second one stand (RFC 5322, section 3.4.1).
    return !local.contains("@") || local.hasPrefix("\"") && local.hasSuffix("\"")
  }
}
