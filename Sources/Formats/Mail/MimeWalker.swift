/// A part that may be shown as text.
struct MimeText {
  var body: Range<Int>
  var encoding: TransferDecoding.Kind
  var charset: [UInt8]
  var isHTML: Bool
  /// `format=flowed` (RFC 3676), and whether a soft break swallows its blank.
  var isFlowed: Bool
  var deletesSpace: Bool
}

/// Walks the parts of a message (RFC 2046) and says which of them are its text and which are
/// attachments, as RFC 8621 section 4.1.4 has it.
struct MimeWalker {
  /// Bounds against bombs.
  static let maximumDepth = 40
  static let maximumParts = 2_000

  let bytes: ByteView
  private(set) var texts: [MimeText] = []
  private(set) var pages: [MimeText] = []
  private(set) var attachments: [MailAttachment] = []
  private(set) var warnings: [ParseProblem] = []
  private var partCount = 0

  private let omitted: [MailOmission]

  init(_ bytes: ByteView, omitted: [MailOmission] = []) {
    self.bytes = bytes
    self.omitted = omitted
  }

  /// One part as its header describes it.
  struct Part {
    var type = "text"
    var subtype: String? = "plain"
    var name: String?
    var charset: [UInt8] = []
    var boundary: [UInt8]?
    var isAttachment = false
    var isFlowed = false
    var deletesSpace = false
    var encoding = TransferDecoding.Kind.identity
    var body: Range<Int>

    var isMultipart: Bool { type == "multipart" }
    var isText: Bool { type == "text" && (subtype == "plain" || subtype == "html" || subtype == nil) }
    var isHTML: Bool { type == "text" && subtype == "html" }
    var isMedia: Bool { type == "image" || type == "audio" || type == "video" }
    var mediaType: String { subtype.map { type + "/" + $0 } ?? type }
  }

  mutating func walk(_ fields: HeaderFields, to end: Int) {
    var part = describe(fields, end: end, inDigest: false)
    if part.isMultipart, part.boundary == nil || children(of: part).isEmpty {
      // A multipart without parts: what stands there is its text.
      warnings.append(ParseProblem("no-parts", severity: .warning))
      (part.type, part.subtype) = ("text", "plain")
    }
    if part.isMultipart {
      walkMultipart(part, inAlternative: part.subtype == "alternative", depth: 0, toText: true, toPage: true)
    } else {
      place(part, first: true, parent: "", inAlternative: false, toText: true, toPage: true)
    }
  }

  private func describe(_ fields: HeaderFields, end: Int, inDigest: Bool) -> Part {
    var part = Part(body: fields.bodyStart..<max(fields.bodyStart, end))
    if inDigest { (part.type, part.subtype) = ("message", "rfc822") }
    if let value = fields.value(.contentType, in: bytes), let type = HeaderParameters(value) {
      part.type = type.type
      part.subtype = type.subtype
      part.name = type["name"]
      if let charset = type["charset"] { part.charset = Array(charset.utf8) }
      // What is no type is text (RFC 2045 section 5.2).
      if type.subtype == nil, type.type != "text", type.type != "multipart" {
        (part.type, part.subtype) = ("text", type.type == "html" ? "html" : "plain")
      }
      if let boundary = type["boundary"], part.isMultipart {
        part.boundary = Array(boundary.utf8)
        // A blank at the end is not the boundary's (RFC 2046 section 5.1.1).
        while part.boundary?.last == 32 { part.boundary?.removeLast() }
      }
      if part.isMultipart, part.boundary == nil, hasEmptyBoundary(value) { part.boundary = [] }
      part.isFlowed = type["format"]?.lowercased() == "flowed"
      part.deletesSpace = type["delsp"]?.lowercased() == "yes"
    }
    if let value = fields.value(.contentDisposition, in: bytes), let disposition = HeaderParameters(value) {
      part.isAttachment = disposition.type == "attachment"
      if let name = disposition["filename"] ?? disposition["name"] { part.name = name }
    }
    part.encoding = TransferDecoding.Kind(fields.value(.contentTransferEncoding, in: bytes))
    return part
  }

  private func hasEmptyBoundary(_ value: ByteView) -> Bool {
    value.containsIgnoringCase("boundary=\"\"")
  }

  private mutating func walkMultipart(
    _ part: Part, inAlternative: Bool, depth: Int, toText: Bool, toPage: Bool
  ) {
    var (toText, toPage) = (toText, toPage)
    let kind = part.subtype ?? "mixed"
    let (textsBefore, pagesBefore) = (texts.count, pages.count)
    let ranges = children(of: part)
    // Of related parts the first text is the one that the others belong to.
    var hasRoot = false
    for (index, range) in ranges.enumerated() {
      partCount += 1
      guard partCount <= Self.maximumParts else {
        if partCount == Self.maximumParts + 1 {
          warnings.append(ParseProblem("too-many-parts", severity: .warning))
        }
        return
      }
      let fields = HeaderFields(bytes, from: range.lowerBound, to: range.upperBound)
      var child = describe(fields, end: range.upperBound, inDigest: kind == "digest")
      if child.isMultipart {
        if depth >= Self.maximumDepth {
          warnings.append(ParseProblem("nested-too-deep", severity: .warning))
        } else if child.boundary != nil {
          hasRoot = true
          walkMultipart(
            child, inAlternative: inAlternative || child.subtype == "alternative", depth: depth + 1,
            toText: toText, toPage: toPage)
          continue
        }
        (child.type, child.subtype) = ("text", "plain")
      }
      let isFirst = kind == "related" ? !hasRoot : index == 0
      if child.isText { hasRoot = true }
      place(
        child, first: isFirst, parent: kind, inAlternative: inAlternative, toText: toText, toPage: toPage)
      if kind != "alternative", inAlternative, child.isText, !child.isAttachment {
        if child.isHTML { toText = false } else { toPage = false }
      }
    }
    guard kind == "alternative", toText, toPage else { return }
    if texts.count == textsBefore, pages.count > pagesBefore {
      texts += pages[pagesBefore...]
    } else if pages.count == pagesBefore, texts.count > textsBefore {
      pages += texts[textsBefore...]
    }
  }

  /// Puts a leaf where it belongs.
  private mutating func place(
    _ part: Part, first: Bool, parent: String, inAlternative: Bool, toText: Bool, toPage: Bool
  ) {
    let isInline =
      !part.isAttachment && (part.isText || part.isMedia) && isReadable(part)
      && (first || (parent != "related" && (part.isMedia || part.name == nil)))
    guard isInline else {
      attach(part)
      return
    }
    if part.isMedia {
      attach(part)
      return
    }
    let text = MimeText(
      body: part.body, encoding: part.encoding, charset: part.charset, isHTML: part.isHTML,
      isFlowed: part.isFlowed, deletesSpace: part.deletesSpace)
    if parent == "alternative" {
      if part.isHTML { if toPage { pages.append(text) } } else if toText { texts.append(text) }
      return
    }
    let isOnlyPage = inAlternative && part.isHTML
    let isOnlyText = inAlternative && !part.isHTML
    if toText, !isOnlyPage { texts.append(text) }
    if toPage, !isOnlyText { pages.append(text) }
  }

  /// Base64 that is none cannot be shown.
  private func isReadable(_ part: Part) -> Bool {
    guard part.encoding == .base64 else { return true }
    return TransferDecoding.base64Size(view(part.body)) != nil
  }

  private mutating func attach(_ part: Part) {
    let content = view(part.body)
    let size: Int
    switch part.encoding {
    case .identity: size = content.count
    case .base64:
      // What was left out last stood behind the line end before the delimiter.
      let place = part.body.lowerBound...part.body.upperBound + 2
      let more = omitted.reduce(0) { place.contains($1.offset) ? $0 + $1.characters : $0 }
      size = TransferDecoding.base64Size(content, more: more) ?? content.count + more
    case .quotedPrintable: size = TransferDecoding.quotedPrintableSize(content)
    case .uuencode: size = TransferDecoding.uuencoded(in: content, from: 0)?.size ?? content.count
    }
    attachments.append(MailAttachment(name: part.name, type: part.mediaType, bytes: size))
  }

  mutating func add(_ attachment: MailAttachment) { attachments.append(attachment) }

  func view(_ range: Range<Int>) -> ByteView { bytes.slice(range.lowerBound, range.upperBound) }

  /// Where the parts of a multipart lie, delimiters and the line ends before them left out.
  private func children(of part: Part) -> [Range<Int>] {
    guard let boundary = part.boundary else { return [] }
    var search = BoundarySearch(bytes, boundary, from: part.body.lowerBound, to: part.body.upperBound)
    var ranges: [Range<Int>] = []
    var start: Int?
    while let delimiter = search.next() {
      // The header of an attached message ends at an empty line, not at a delimiter (RFC 5322 section 2.1).
      if let start, !delimiter.isLast, endsInsideHeader(start, delimiter.contentEnd, depth: 0) { continue }
      if let start { ranges.append(start..<max(start, delimiter.contentEnd)) }
      start = delimiter.isLast ? nil : delimiter.after
      if delimiter.isLast || ranges.count > Self.maximumParts { break }
    }
    if let start, start < part.body.upperBound {
      ranges.append(start..<search.endWithoutClosing(from: start))
    }
    return ranges
  }
}

extension MimeWalker {
  /// Whether a part is a message, perhaps within another, whose header has not ended by `end`.
  private func endsInsideHeader(_ start: Int, _ end: Int, depth: Int) -> Bool {
    guard start < end, depth < Self.maximumDepth else { return false }
    let fields = HeaderFields(bytes, from: start, to: end)
    if depth > 0, !fields.hasEnd { return fields.fieldCount > 0 }
    guard fields.hasEnd, let type = fields.fields.last(where: { $0.name == .contentType })?.value,
      bytes.slice(type.lowerBound, type.upperBound).trimmedBlanks().hasPrefixIgnoringCase("message/rfc822"),
      TransferDecoding.Kind(fields.value(.contentTransferEncoding, in: bytes)) == .identity
    else { return false }
    return endsInsideHeader(fields.bodyStart, end, depth: depth + 1)
  }
}

/// Finds the delimiter lines of one multipart.
struct BoundarySearch {
  struct Delimiter {
    /// End of what stands before it.
    var contentEnd: Int
    /// Start of the line behind it.
    var after: Int
    var isLast: Bool
  }

  private let bytes: ByteView
  private let needle: [UInt8]
  private let start: Int
  private let end: Int
  private var index: Int

  init(_ bytes: ByteView, _ boundary: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    needle = [10, 45, 45] + boundary
    self.start = start
    self.end = end
    index = start
  }

  mutating func next() -> Delimiter? {
    if index == start, let first = delimiter(at: start, contentEnd: start) {
      index = first.after > 0 ? max(first.after - 1, start) : start
      return first
    }
    while let hit = bytes.firstIndex(of: needle, from: index, to: end) {
      index = hit + 1
      let contentEnd = hit > start && bytes[hit - 1] == 13 ? hit - 1 : hit
      if let found = delimiter(at: hit + 1, contentEnd: max(contentEnd, start)) {
        // The line end of this delimiter may be the one before the next.
        index = max(hit + 1, found.after - 1)
        return found
      }
    }
    return nil
  }

  /// The delimiter whose dashes start at `position`.
  private func delimiter(at position: Int, contentEnd: Int) -> Delimiter? {
    var at = position + needle.count - 1
    guard at <= end else { return nil }
    for offset in 1..<needle.count where bytes[position + offset - 1] != needle[offset] { return nil }
    var isLast = false
    if at + 1 < end, bytes[at] == 45, bytes[at + 1] == 45 {
      isLast = true
      at += 2
    }
    while at < end, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 13 { at += 1 }
    if at == end { return Delimiter(contentEnd: contentEnd, after: end, isLast: isLast) }
    // Behind the closing delimiter anything may stand on the line.
    guard bytes[at] == 10 || isLast else { return nil }
    return Delimiter(contentEnd: contentEnd, after: min(at + 1, end), isLast: isLast)
  }

  /// End of a last part that no delimiter line ends; `--boundary--` at the end of its last line is one.
  func endWithoutClosing(from start: Int) -> Int {
    var last = end
    while last > start, ByteScanner.isBlank(bytes[last - 1]) { last -= 1 }
    let closing = needle.dropFirst() + [45, 45]
    guard last - start >= closing.count, needle.count > 3,
      bytes.slice(last - closing.count, last).elementsEqual(closing)
    else { return end }
    return last - closing.count
  }
}
