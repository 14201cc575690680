/// Walks over a page once and cuts it into pieces, each with what the page says about it.
struct PageSegments {
  private(set) var segments: [ListSegment] = []
  private let scan: ByteScanner
  private var text: [UInt8] = []
  private var hasText = false
  private var start = 0
  private var end = 0
  private var line = 1
  private var counted = 0

  /// Elements that are open and may hold a card.
  private var depth = 0
  /// `main`, `article` and `section` that are open: a header inside of them is no header of the site.
  private var content = 0
  private var items = 0
  private var heading: Int?
  private var isInSiteHeader = false
  private var siteHeaderEnd = 0
  private var card = (number: 0, depth: 0)
  private var cards = 0
  private var link: Link?
  private var row: Row?
  private var tables = 0
  /// Where a `span` ended right before: what follows at once stands apart on the page.
  private var spanEnd = -1

  private struct Link {
    var title: String?
    var host: String?
    var range: Range<Int>
    var isButton: Bool
    var goesNowhere: Bool
    var hasPicture = false
    /// How many pieces there were before it.
    var first: Int
  }

  private struct Row {
    var first: Int
    var cell = -1
    /// The cell of each piece since the row began.
    var cells: [Int] = []
  }

  init(_ scan: ByteScanner) { self.scan = scan }

  mutating func read() {
    // Behind the last `>` nothing is a tag.
    var lastClose = scan.count - 1
    while lastClose >= 0, scan.base[lastClose] != UInt8(ascii: ">") { lastClose -= 1 }
    var index = 0
    while index < scan.count {
      let open = scan.firstIndex(of: UInt8(ascii: "<"), from: index, to: scan.count) ?? scan.count
      let piece = scan.trimmed(index..<open)
      if !piece.isEmpty {
        if !hasText { start = piece.lowerBound }
        hasText = true
        end = piece.upperBound
      }
      text.append(contentsOf: scan.bytes(index..<open))
      guard open < scan.count else { break }
      guard open < lastClose, let tag = HTMLTag(scan, at: open) else {
        text.append(UInt8(ascii: "<"))
        hasText = true
        index = open + 1
        continue
      }
      index = tag.end
      if isInSiteHeader, open >= siteHeaderEnd { leaveSiteHeader() }
      if Self.inline.contains(tag.name) {
        separate(tag, at: open)
        continue
      }
      flush()
      if Self.hidden.contains(tag.name), !tag.isClosing, !tag.closesItself {
        index =
          Self.raw.contains(tag.name)
          ? HTMLTag.closing(tag.name, in: scan, from: tag.end)
          : HTMLTag.end(of: tag.name, in: scan, from: tag.end)
        continue
      }
      enter(tag, at: open)
    }
    flush()
    endRow()
  }

  /// `<span>Engineer</span><span>Alma</span>` are two pieces, `<b>A</b>lma` is one.
  private mutating func separate(_ tag: HTMLTag, at open: Int) {
    guard tag.name == "span" else { return }
    if tag.isClosing {
      spanEnd = tag.end
    } else if spanEnd == open, hasText, end - start > 1 {
      if heading == nil { flush() } else { text.append(0x20) }
    }
  }

  /// A header that nothing closes ends where the page's content begins.
  private mutating func leaveSiteHeader() {
    flush()
    isInSiteHeader = false
  }

  private mutating func enter(_ tag: HTMLTag, at open: Int) {
    switch tag.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      heading = tag.isClosing ? nil : Int(tag.name.utf8.last ?? 0x36) - 0x30
      if !tag.isClosing {
        cards += 1
        card = (cards, depth)
      }
    case "header":
      if content == 0 || tag.isClosing { isInSiteHeader = !tag.isClosing }
      if isInSiteHeader { siteHeaderEnd = HTMLTag.end(of: "header", in: scan, from: tag.end) }
    case "img":
      picture(tag, at: open)
    case "a":
      if link != nil { endLink() }
      if !tag.isClosing, !tag.closesItself { beginLink(tag) }
    case "table":
      endRow()
      if !tag.isClosing { tables += 1 }
    case "tr":
      endRow()
      if !tag.isClosing { row = Row(first: segments.count) }
    case "td", "th":
      if !tag.isClosing { row?.cell += 1 }
    default: break
    }
    guard Self.containers.contains(tag.name), !tag.closesItself else { return }
    depth += tag.isClosing ? -1 : 1
    if tag.name == "li" { items = max(0, items + (tag.isClosing ? -1 : 1)) }
    if Self.contents.contains(tag.name) { content = max(0, content + (tag.isClosing ? -1 : 1)) }
    if depth < card.depth { card = (0, 0) }
  }

  private mutating func picture(_ tag: HTMLTag, at open: Int) {
    link?.hasPicture = true
    guard !isInSiteHeader else { return }
    guard let alt = tag.attribute("alt", in: scan) ?? tag.attribute("title", in: scan) else { return }
    let written = HTMLEntities.unescape(scan.string(alt))
    if let name = ListWords.fromFileName(written) {
      append(ListSegment(text: name, range: alt, line: 0, isLogo: true, isGuess: true), at: open)
      return
    }
    let name = ListWords.withoutLogo(written)
    guard !name.isEmpty else { return }
    let isPortrait = ListWords.isPortrait(written)
    append(ListSegment(text: name, range: alt, line: 0, isLogo: true, isPortrait: isPortrait), at: open)
  }

  private mutating func beginLink(_ tag: HTMLTag) {
    let address = tag.attribute("href", in: scan)
    let target = address.map { scan.string($0) } ?? ""
    let kinds = tag.attribute("class", in: scan).map { scan.string($0).lowercased() } ?? ""
    let isButton = kinds.split(separator: " ").contains {
      $0 == "btn" || $0 == "button" || $0 == "cta" || $0.hasPrefix("btn-") || $0.hasPrefix("button-")
    }
    let title = tag.attribute("title", in: scan)
    link = Link(
      title: title.map { HTMLEntities.unescape(scan.string($0)) }, host: ListWords.siteName(target),
      range: title ?? address ?? tag.end - 1..<tag.end, isButton: isButton,
      goesNowhere: target == "#" || target.lowercased().hasPrefix("javascript:"), first: segments.count)
  }

  /// A logo without words is told by the title of its link, or by the site it goes to.
  private mutating func endLink() {
    guard let ended = link else { return }
    link = nil
    guard ended.hasPicture, segments.count == ended.first, !isInSiteHeader else { return }
    if let title = ended.title, !ListWords.withoutLogo(title).isEmpty {
      append(
        ListSegment(text: ListWords.withoutLogo(title), range: ended.range, line: 0, isLogo: true),
        at: ended.range.lowerBound)
    } else if let host = ended.host {
      append(
        ListSegment(text: host, range: ended.range, line: 0, isLogo: true, isGuess: true),
        at: ended.range.lowerBound)
    }
  }

  private mutating func flush() {
    guard hasText else {
      text.removeAll(keepingCapacity: true)
      return
    }
    let plain = HTMLEntities.unescape(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
    hasText = false
    let words = plain.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    guard !words.isEmpty, start < end else { return }
    var segment = ListSegment(text: words, range: start..<end, line: 0)
    segment.role = role(words)
    // The header of a site holds its logo and its menu; only a heading there is about the page.
    if isInSiteHeader, heading == nil { return }
    append(segment, at: start)
  }

  private func role(_ words: String) -> ListSegment.Role {
    if let heading { return .heading(heading) }
    if let link {
      if link.isButton || link.goesNowhere && ListWords.isButton(words) { return .button }
      if link.host != nil { return ListWords.isButton(words) && words.contains(" ") ? .button : .link }
    }
    return items > 0 || (row?.cell ?? -1) >= 0 ? .item : .block
  }

  private mutating func append(_ segment: ListSegment, at place: Int) {
    var segment = segment
    // Places grow but for the title of a link, which stands before its picture.
    if place > counted {
      line += scan.count(of: 0x0A, from: counted, to: place)
      counted = place
    }
    segment.line = line
    segment.card = card.number
    segments.append(segment)
    if let cell = row?.cell { row?.cells.append(cell) }
  }

  /// The cells of a row stand together when each of them holds one piece of text.
  private mutating func endRow() {
    guard let ended = row else { return }
    row = nil
    guard ended.cell > 0, ended.cell < 64 else { return }
    var cells = Array(repeating: "", count: ended.cell + 1)
    var merged: ListSegment?
    var kept: [ListSegment] = []
    for (offset, cell) in ended.cells.enumerated() {
      let segment = segments[ended.first + offset]
      if segment.isLogo || segment.role == .button {
        kept.append(segment)
        continue
      }
      guard cell >= 0, cells[cell].isEmpty else { return }
      cells[cell] = segment.text
      var whole = merged ?? segment
      whole.range = whole.range.lowerBound..<segment.range.upperBound
      merged = whole
    }
    guard var merged, cells.count(where: { !$0.isEmpty }) > 1 else { return }
    merged.text = cells.filter { !$0.isEmpty }.joined(separator: " | ")
    merged.cells = cells
    merged.table = tables
    merged.role = .item
    segments.removeSubrange(ended.first...)
    segments += kept + [merged]
  }

  private static let inline: Set<String> = [
    "b", "i", "em", "strong", "span", "font", "small", "u", "mark", "abbr",
  ]
  private static let hidden: Set<String> = [
    "script", "style", "head", "nav", "footer", "noscript", "svg", "select", "button", "form", "template",
  ]
  /// What they hold is no markup.
  private static let raw: Set<String> = ["script", "style", "svg", "template"]
  private static let containers: Set<String> = [
    "div", "li", "ul", "ol", "article", "section", "main", "td", "tr", "table", "figure", "dl", "header",
  ]
  private static let contents: Set<String> = ["main", "article", "section"]
}
