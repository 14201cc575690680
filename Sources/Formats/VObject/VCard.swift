/// One card of a file, as ranges of its bytes: nothing is decoded before it is asked for.
public struct VCard: Sendable {
  public enum Version: String, Sendable, Hashable {
    case version2 = "2.1"
    case version3 = "3.0"
    case version4 = "4.0"
  }

  /// What the card says of itself; a card that does not say is read by the looser rules of 3.0, or of 2.1
  /// when it uses bare types.
  public let version: Version
  /// True when a VERSION line stood in the card.
  public let statesVersion: Bool
  /// All lines between BEGIN and END but VERSION, in order.
  public let properties: [VCardProperty]
  /// Cards inside this one: the AGENT of vCard 2.1.
  public let agents: [VCard]
  /// First line in the file, from 1.
  public let line: Int
  /// The card's bytes, BEGIN to END with their line breaks, within the (decoded, UTF-8) file.
  public let range: Range<Int>
  /// What was repaired while reading it.
  public let warnings: [ParseProblem]

  /// Whether some line is an X-ABLabel.
  let hasLabels: Bool
  let source: ByteSource

  /// The card exactly as it stood in the file.
  public var original: [UInt8] { Array(source.bytes[range]) }

  /// The first property of this name (capitals).
  public func first(_ name: String) -> VCardProperty? { properties.first { $0.name == name } }

  /// All properties of this name (capitals), in order.
  public func all(_ name: String) -> [VCardProperty] { properties.filter { $0.name == name } }

  func first(_ name: PropertyName) -> VCardProperty? { properties.first { $0.line.name == name } }

  /// Whether the card is a group of others: `KIND:group` (RFC 6350) or Apple's
  /// `X-ADDRESSBOOKSERVER-KIND:group`.
  public var isGroup: Bool {
    for property in properties
    where property.line.name == .kind || property.line.name == .xAddressBookServerKind {
      if property.line.withRawValue({ $0.trimmed().equalsIgnoringCase("group") }) { return true }
    }
    return first(.xEvolutionList)?.value.lowercased() == "true"
  }
}

/// One line of a card: `item1.EMAIL;TYPE=work:zoe@example.org`.
public struct VCardProperty: Sendable {
  let line: ContentLine
  let version: VCard.Version

  /// The group, as written: `item1`.
  public var group: String? { line.group }
  /// In ASCII capitals.
  public var name: String { line.nameText }
  /// In order; bare 2.1 words carry the name they stand for (`TYPE`, `ENCODING`, `VALUE`).
  public var parameters: [VObjectParameter] { line.parameters(isVCard: true) }
  /// Line of the file, from 1.
  public var lineNumber: Int { Int(line.number) }
  /// The bytes of the line with folds and line break, within the (decoded, UTF-8) file.
  public var range: Range<Int> { line.range }

  /// The values of one parameter (capitals), over all its appearances.
  public func parameterValues(_ name: String) -> [String] {
    parameters.filter { $0.name == name }.flatMap(\.values)
  }

  /// The whole text: unfolded, out of its encoding and charset, without escapes. Base64 stays base64, its
  /// blanks removed.
  public var value: String { withText { text, facts in VCardProperty.plain(text, facts) } }

  /// The components of a structured value (N, ADR, ORG, ...), each with its list of values; other
  /// properties have one component.
  public var values: [[String]] {
    withText { text, facts in
      if facts.encoding == .base64 { return [[VCardProperty.plain(text, facts)]] }
      let shape = VCardProperty.shape(line.name)
      var result: [[String]] = []
      switch shape {
      case .text: result = [[VCardProperty.plain(text, facts)]]
      case .list: result = [TextEscape.parts(text, at: 44)]
      case .structured:
        TextEscape.split(text, at: 59) { result.append([TextEscape.unescape($0)]) }
      case .structuredLists:
        TextEscape.split(text, at: 59) { part in
          result.append(version == .version2 ? [TextEscape.unescape(part)] : TextEscape.parts(part, at: 44))
        }
      }
      return result
    }
  }

  /// Bytes of a base64 value; nil when the property is not base64 or holds none.
  public var binary: [UInt8]? {
    withText { text, facts in facts.encoding == .base64 ? Base64Text.decode(text) : nil }
  }

  enum Shape { case text, list, structured, structuredLists }

  static func shape(_ name: PropertyName) -> Shape {
    switch name {
    case .n, .adr: .structuredLists
    case .org, .gender, .clientpidmap: .structured
    case .nickname, .categories: .list
    default: .text
    }
  }

  static func plain(_ text: ByteView, _ facts: LineFacts) -> String {
    guard facts.encoding == .base64 else { return TextEscape.unescape(text) }
    return Base64Text.withoutBlanks(text)
  }

  /// Gives the value as UTF-8, escapes still in it, and what the parameters say.
  func withText<R>(in open: ByteView? = nil, _ body: (ByteView, LineFacts) -> R) -> R {
    let facts = LineFacts(line, in: open)
    return withText(facts, in: open) { body($0, facts) }
  }

  /// As `withText`, when the parameters are known already.
  func withText<R>(_ facts: LineFacts, in open: ByteView? = nil, _ body: (ByteView) -> R) -> R {
    line.withRawValue(in: open) { raw in
      switch facts.encoding {
      case .base64: return body(raw)
      case .quotedPrintable:
        return QuotedPrintable.decode(raw).withUnsafeBufferPointer {
          VCardProperty.decodingCharset($0, facts, body)
        }
      case .plain:
        if facts.charset == nil, Charset.isASCII(raw) { return body(raw) }
        return VCardProperty.decodingCharset(raw, facts, body)
      }
    }
  }

  private static func decodingCharset<R>(
    _ bytes: ByteView, _ facts: LineFacts, _ body: (ByteView) -> R
  ) -> R {
    if Charset.isASCII(bytes) && facts.charset?.lowercased().hasPrefix("utf-7") != true,
      !usesEscapeSequences(facts.charset)
    {
      return body(bytes)
    }
    if let charset = facts.charset, let text = Charset.decode(bytes, named: charset) {
      return text.withUnsafeBufferPointer(body)
    }
    let isUTF8 = Charset.isUTF8(bytes)
    if isUTF8, !Charset.isASCII(bytes) { return body(bytes) }
    if let charset = facts.charset, let text = Charset.decodeMending(bytes, named: charset) {
      return text.withUnsafeBufferPointer(body)
    }
    if isUTF8 { return body(bytes) }
    return Charset.guess(bytes).bytes.withUnsafeBufferPointer(body)
  }

  /// ISO-2022 writes Japanese in seven bits.
  private static func usesEscapeSequences(_ charset: String?) -> Bool {
    charset?.lowercased().hasPrefix("iso-2022") == true
  }
}
