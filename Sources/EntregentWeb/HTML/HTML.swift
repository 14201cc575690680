import Domain

/// A piece of a page: something that can be written as HTML. Text in it is escaped by its type;
/// only a `StaticString`, a literal of this program, is written as it stands.
///
/// A piece is written late, when the page's language, form of address, day and form token are known
/// (`PageContext`), so that components need not hand them down.
struct HTML {
  let write: (inout HTMLWriter) -> Void

  init(_ write: @escaping (inout HTMLWriter) -> Void) { self.write = write }

  /// The finished bytes, UTF-8.
  func bytes(in context: PageContext) -> [UInt8] {
    var writer = HTMLWriter(context: context)
    write(&writer)
    return writer.bytes
  }
}

/// Collects the bytes of a page.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []
  let context: PageContext

  init(context: PageContext) {
    self.context = context
    bytes.reserveCapacity(32_768)
  }

  /// Markup of this program, as it stands.
  mutating func raw(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// One of this program's own style sheets, for a page that stands alone.
  mutating func style(_ sheet: Asset) {
    raw("<style>")
    bytes.append(contentsOf: sheet.bytes)
    raw("</style>")
  }

  /// Text in the page's language.
  mutating func text(_ words: Words) { text(words.text(in: context)) }

  mutating func text(_ phrase: Phrase) { text(phrase[context.language]) }

  /// Anybody's text: escaped for element content and for quoted attribute values alike. Control
  /// characters that HTML does not allow become U+FFFD.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        let replacement: StaticString
        switch buffer[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        case 0...8, 11, 12, 14...31, 127: replacement = "\u{FFFD}"
        default:
          index += 1
          continue
        }
        bytes.append(contentsOf: buffer[start..<index])
        raw(replacement)
        index += 1
        start = index
      }
      bytes.append(contentsOf: buffer[start...])
    }
  }

  /// A whole number without grouping.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A value inside a URL's path or query: percent-encoded but for RFC 3986 unreserved characters.
  mutating func urlComponent(_ text: String) { bytes.append(contentsOf: Links.encode(text).utf8) }
}

/// Lets pages be written as they look.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML { _ in } }
  static func buildExpression(_ words: Words) -> HTML { HTML { $0.text(words) } }
  static func buildExpression(_ phrase: Phrase) -> HTML { HTML { $0.text(phrase) } }
  static func buildExpression(_ text: String) -> HTML { HTML { $0.text(text) } }
  static func buildExpression(_ number: Int) -> HTML { HTML { $0.number(number) } }
  static func buildBlock() -> HTML { HTML { _ in } }
  static func buildBlock(_ only: HTML) -> HTML { only }
  static func buildBlock(_ parts: HTML...) -> HTML {
    HTML { writer in for part in parts { part.write(&writer) } }
  }
  static func buildOptional(_ html: HTML?) -> HTML { html ?? HTML { _ in } }
  static func buildEither(first: HTML) -> HTML { first }
  static func buildEither(second: HTML) -> HTML { second }
  static func buildArray(_ parts: [HTML]) -> HTML {
    HTML { writer in for part in parts { part.write(&writer) } }
  }
}

/// Markup of this program, as it stands.
func raw(_ markup: StaticString) -> HTML { HTML { $0.raw(markup) } }

/// Several pieces as one.
func group(@HTMLBuilder _ content: () -> HTML) -> HTML { content() }
