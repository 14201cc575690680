/// A piece of a list: a line of text, a block of a page, or the `alt` text of a logo.
struct ListSegment {
  /// What a page says about a piece by the element it stands in.
  enum Role: Hashable {
    /// A line of plain text.
    case line
    /// A heading of this level.
    case heading(Int)
    /// An item of a list or a cell of a table.
    case item
    /// The words of a link to another site.
    case link
    /// A paragraph or any other block.
    case block
    /// The words of a button.
    case button
  }

  var text: String
  var range: Range<Int>
  var line: Int
  var isLogo = false
  var role = Role.line
  /// The picture says that it shows a person: `Photo of Ada`.
  var isPortrait = false
  /// Taken from the name of a file or the address of a site: never certain.
  var isGuess = false
  /// Pieces of one card, the heading first, have the same number; 0: in no card.
  var card = 0
  /// A line with an empty line, or nothing, right before it or behind it.
  var startsBlock = false
  var endsBlock = false
  /// The cells of a table's row; empty for anything else.
  var cells: [String] = []
  /// Which table of the page the cells are of.
  var table = 0
}

/// Cuts a text or page into pieces that may each hold a name.
enum ListSegments {
  static func plain(_ scan: ByteScanner) -> [ListSegment] {
    var segments: [ListSegment] = []
    var start = 0
    var line = 1
    var isAfterBlank = true
    while start < scan.count {
      let end = scan.firstIndex(of: 0x0A, from: start, to: scan.count) ?? scan.count
      let range = scan.trimmed(start..<end)
      if range.isEmpty {
        isAfterBlank = true
        if !segments.isEmpty { segments[segments.count - 1].endsBlock = true }
      } else {
        var segment = ListSegment(text: scan.string(range), range: range, line: line)
        segment.startsBlock = isAfterBlank
        segments.append(segment)
        isAfterBlank = false
      }
      start = end + 1
      line += 1
    }
    if !segments.isEmpty { segments[segments.count - 1].endsBlock = true }
    return segments
  }

  /// Blocks, links and logos of a page, without menus, scripts and forms.
  static func html(_ scan: ByteScanner) -> [ListSegment] {
    var page = PageSegments(scan)
    page.read()
    return page.segments
  }
}
