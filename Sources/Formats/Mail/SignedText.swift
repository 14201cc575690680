/// Text signed with OpenPGP within the message (RFC 9580 section 7).
enum SignedText {
  /// The lines of the text without the armour around it, the dashes put before its own dashes taken out.
  static func lines(_ lines: [ByteView]) -> [ByteView] {
    guard lines.contains(where: { isMark($0, "-----begin pgp signed message") }) else { return lines }
    var out: [ByteView] = []
    out.reserveCapacity(lines.count)
    var isSigned = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if isMark(line, "-----begin pgp signed message") {
        isSigned = true
        // `Hash: SHA256` and the empty line.
        while index < lines.count, lines[index].trimmedBlanks().hasPrefixIgnoringCase("hash:") { index += 1 }
      } else if isSigned, isMark(line, "-----begin pgp signature") {
        isSigned = false
        while index < lines.count, !isMark(lines[index], "-----end pgp signature") { index += 1 }
        index += 1
      } else {
        out.append(isSigned && line.hasPrefixIgnoringCase("- ") ? line.slice(2, line.count) : line)
      }
    }
    return out
  }

  private static func isMark(_ line: ByteView, _ mark: StaticString) -> Bool {
    line.first == 45 && line.hasPrefixIgnoringCase(mark)
  }
}
