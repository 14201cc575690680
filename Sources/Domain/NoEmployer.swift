/// What people write in the field of their employer when they name none: `Freelance`, `Open to work`,
/// « En recherche d’emploi », « Congé parental », `N/A`, `-`.
///
/// In French, English, German, Spanish, Italian, Portuguese and Dutch. Only whole phrases count, so that
/// firms called Transition, Looking Glass or Seeking Alpha stay firms.
public enum NoEmployer: Sendable, Hashable {
  /// Nothing is said: `N/A`, `-`.
  case unsaid
  /// They work nowhere for now, or look for a place. Nobody is shown as an employee of that.
  case out
  /// They work or learn, for nobody who has a name here: freelancers, students, firms in stealth.
  case own

  /// How `text` names no employer; nil when it may be a firm.
  public static func read(_ text: String) -> NoEmployer? {
    var text = text
    // Nearly all texts begin as no such phrase does.
    guard text.withUTF8(mayBeOne) else { return nil }
    let whole = joined(text)
    if whole.isEmpty { return .unsaid }
    if let known = known(whole) { return known }
    let pieces = pieces(of: text)
    guard pieces.count > 1, let first = known(pieces[0]) else { return nil }
    // « Retraité (Orange) », "Open to work | Paris": whatever follows, it is over.
    if first == .out { return first }
    if first == .own, let bracket = text.firstIndex(where: { "([".contains($0) }),
      joined(String(text[..<bracket])) == pieces[0]
    {
      return first
    }
    return pieces.allSatisfy { known($0) != nil } ? first : nil
  }

  /// Whether a company's key, without blanks and perhaps without link words, is such a phrase.
  public static func isKey(_ key: String) -> Bool {
    var key = key
    guard key.withUTF8(mayBeOne) else { return false }
    return key.isEmpty || NoEmployerPhrases.keys.contains(key) || NoEmployerPhrases.isBeginning(of: key)
  }

  // MARK: Comparing

  private static func known(_ key: String) -> NoEmployer? {
    if let found = NoEmployerPhrases.whole[key] { return found }
    return NoEmployerPhrases.isBeginning(of: key) ? .out : nil
  }

  private static func joined(_ text: String) -> String { FoldedText.fold(text).filter { $0 != " " } }

  private static func pieces(of text: String) -> [String] {
    text.replacing(" - ", with: "|").split(whereSeparator: { "()[]|,;/·•–—".contains($0) })
      .map { joined(String($0)) }.filter { !$0.isEmpty }
  }

  /// Cheap, and never wrong with "no": by the first four letters.
  private static func mayBeOne(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start: UInt32 = 0
    var count = 0
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: start = start << 8 | UInt32(byte | 32)
      case 0x80...: return true
      default: continue
      }
      count += 1
      if count == 4 { return NoEmployerPhrases.starts.contains(start) }
    }
    return true
  }
}
