/// One message (RFC 5322, MIME) as its reader needs it.
public struct MailMessage: Sendable {
  /// How much of a message is read.
  public enum Depth: Sendable {
    /// The header alone; bodies are not looked at.
    case header
    case whole
  }

  public var from: [MailAddress] = []
  public var sender: [MailAddress] = []
  public var replyTo: [MailAddress] = []
  public var to: [MailAddress] = []
  public var cc: [MailAddress] = []
  public var bcc: [MailAddress] = []
  public var date: ParsedMoment?
  public var subject: String?
  /// Ids without angle brackets.
  public var messageID: String?
  public var inReplyTo: [String] = []
  public var references: [String] = []
  /// What the header says of the message's nature and its place in a program.
  public var traits = MailTraits()
  /// The whole readable text: the plain parts in order, else the HTML as text. Lines end with LF.
  public var text = ""
  /// The text without quotations and signature.
  public var reply = ""
  public var attachments: [MailAttachment] = []
  public var warnings: [ParseProblem] = []
  /// Fields of the header; 0 when the bytes are no message.
  public var fieldCount = 0

  /// Reads a message from its bytes; never fails: what is broken is a warning.
  ///
  /// - Parameters:
  ///   - omitted: what was left out of long attachments, for their sizes.
  ///   - wantsReply: whether `reply` is worked out too.
  public init(
    _ bytes: UnsafeRawBufferPointer, omitted: [MailOmission] = [], depth: Depth = .whole,
    wantsReply: Bool = true
  ) {
    let view = UnsafeBufferPointer(
      start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count)
    let fields = HeaderFields(view, from: 0, to: view.count)
    readHeader(fields, view)
    guard depth == .whole else { return }
    var body = MailBody(view, fields, omitted: omitted)
    text = body.text()
    if wantsReply { reply = body.reply(of: text) }
    attachments = body.walker.attachments
    warnings += body.walker.warnings
  }

  /// Reads a message from an array.
  public init(_ bytes: [UInt8], depth: Depth = .whole) {
    self = bytes.withUnsafeBytes { MailMessage($0, depth: depth) }
  }

  /// The clock of the sender's machine was wrong: a letter cannot be written a day after it was received, nor
  /// before there was mail on the Internet's clocks.
  private mutating func mendDate() {
    guard let written = date, let received = traits.receivedAt, written != received else { return }
    let days = CivilDay.number(year: received.year, month: received.month, day: received.day)
    let own = CivilDay.number(year: written.year, month: written.month, day: written.day)
    guard own > days + 1 || written.year < 1980 else { return }
    warnings.append(
      ParseProblem(
        "unlikely-date", facts: ["\(written.year)-\(written.month)-\(written.day)"], severity: .warning))
    date = received
  }

  /// `Sender: owner-dev@lists.example`, `dev-bounces@lists.example`: a list without fields of its own.
  private mutating func takeListSender() {
    guard !traits.isList, let address = sender.first?.address,
      let at = address.firstIndex(of: "@")
    else { return }
    let local = address[..<at].lowercased()
    if local.hasPrefix("owner-") {
      traits.isList = true
      traits.listAddresses.append(String(local.dropFirst(6)) + address[at...])
    } else if local.hasSuffix("-bounces") {
      traits.isList = true
      traits.listAddresses.append(String(local.dropLast(8)) + address[at...])
    }
  }

  private mutating func readHeader(_ fields: HeaderFields, _ bytes: ByteView) {
    fieldCount = fields.fieldCount
    var badDate: String?
    for field in fields.fields {
      let value = bytes.slice(field.value.lowerBound, field.value.upperBound)
      guard !value.contains(byte: 0) else {
        // No field holds a NUL (RFC 5322 section 2.2).
        value.filter { $0 != 0 }.withUnsafeBufferPointer { take(field.name, $0, &badDate) }
        continue
      }
      take(field.name, value, &badDate)
    }
    if let badDate, date == nil {
      warnings.append(ParseProblem("bad-date", facts: [badDate], severity: .warning))
    }
    if date == nil { date = traits.receivedAt }
    mendDate()
    takeListSender()
    if fields.isBroken { warnings.append(ParseProblem("broken-header", severity: .warning)) }
  }

  private mutating func take(_ name: HeaderFields.Name, _ value: ByteView, _ badDate: inout String?) {
    switch name {
    case .from: from += AddressParser.parse(value)
    case .sender: sender += AddressParser.parse(value)
    case .replyTo: replyTo += AddressParser.parse(value)
    case .to: to += AddressParser.parse(value)
    case .cc: cc += AddressParser.parse(value)
    case .bcc: bcc += AddressParser.parse(value)
    case .subject where subject == nil: subject = HeaderText.unstructured(value)
    case .date where date == nil:
      date = HeaderText.withUnfolded(value) { MailDate.parse($0) }
      if date == nil, badDate == nil { badDate = HeaderText.unstructured(value) }
    case .messageID where messageID == nil: messageID = HeaderText.ids(value).first
    case .inReplyTo: inReplyTo += HeaderText.ids(value)
    case .references: references += HeaderText.ids(value)
    default: traits.take(name, value)
    }
  }
}
