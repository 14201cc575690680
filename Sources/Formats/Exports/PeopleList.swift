/// A name found in a list that somebody pasted, to be confirmed before anything is stored.
public struct ListedName: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case person
    case company
  }

  public var name: String
  public var kind: Kind
  /// 0...1: how sure the kind is.
  public var confidence: Double
  /// What the same line says of a person.
  public var company: String?
  public var title: String?
  public var email: String?
  /// Where it stands: UTF-8 offsets in the text or page as given.
  public var range: Range<Int>
  /// From 1.
  public var line: Int
}

/// Reads lists of sponsors, partners, speakers and attendees, pasted as text or from a saved page.
public enum PeopleList {
  /// The names in order of appearance, each once.
  ///
  /// - Parameter text: plain text, or HTML (then logos count by their `alt` text).
  public static func read(_ text: String) -> [ListedName] {
    var text = text
    return text.withUTF8 { bytes in
      let scan = ByteScanner(UnsafeRawBufferPointer(bytes))
      let segments =
        HTMLText.isHTML(scan) || startsAsPage(scan) ? ListSegments.html(scan) : ListSegments.plain(scan)
      var reader = ListReader()
      return reader.names(segments)
    }
  }

  private static func startsAsPage(_ scan: ByteScanner) -> Bool {
    var start = 0
    while start < scan.count, ByteScanner.isBlank(scan.base[start]) { start += 1 }
    return scan.hasPrefix("<!doctype", at: start, to: scan.count)
      || scan.hasPrefix("<html", at: start, to: scan.count)
  }
}
