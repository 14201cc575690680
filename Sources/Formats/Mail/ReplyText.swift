/// What the writer of a message wrote: its text without quotations and signature, as French, English and
/// German habits set them off.
public enum ReplyText {
  /// - Parameter text: lines end with LF.
  public static func extract(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [ByteView] = []
      var index = 0
      while index < bytes.count {
        let end = bytes.firstIndex(of: 10, from: index, to: bytes.count)
        lines.append(bytes.slice(index, end))
        index = end + 1
      }
      return ReplyLines(lines).text()
    }
  }
}

private struct ReplyLines {
  private let lines: [ByteView]

  init(_ lines: [ByteView]) { self.lines = SignedText.lines(lines) }

  func text() -> String {
    var out: [UInt8] = []
    var index = 0
    var owedBlank = false
    loop: while index < lines.count {
      let line = lines[index].trimmedBlanks()
      if line.count == 0 {
        owedBlank = !out.isEmpty
        index += 1
        continue
      }
      if line[0] == 62 {
        index += 1
        continue
      }
      if isSignatureMark(index) || startsOldMessage(index) { break }
      switch attribution(index) {
      case .none: break
      case .beforeQuote(let next):
        index = next
        continue loop
      case .beforeRest: break loop
      }
      if isDeviceLine(line), isNearEnd(index) {
        index += 1
        continue
      }
      if owedBlank { out.append(10) }
      owedBlank = false
      var end = lines[index].count
      while end > 0, ByteScanner.isBlank(lines[index][end - 1]) { end -= 1 }
      out.append(contentsOf: lines[index].slice(0, end))
      out.append(10)
      index += 1
    }
    if out.last == 10 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private func isQuote(_ index: Int) -> Bool { lines[index].trimmedBlanks().first == 62 }

  private func nextText(from start: Int) -> Int? {
    (start..<lines.count).first { lines[$0].trimmedBlanks().count > 0 }
  }

  /// Few lines of the writer's own follow.
  private func isNearEnd(_ index: Int) -> Bool {
    var left = 0
    for next in (index + 1)..<lines.count {
      let line = lines[next].trimmedBlanks()
      guard line.count > 0, line[0] != 62 else { continue }
      // What is older is not the writer's.
      if isSignatureMark(next) || startsOldMessage(next) { return true }
      left += 1
      if left > 4 { return false }
    }
    return true
  }

  // MARK: Signatures

  /// `-- ` of RFC 3676 section 4.3, a bare `--`, a line of underscores before a list's footer.
  private func isSignatureMark(_ index: Int) -> Bool {
    let line = lines[index].trimmedBlanks()
    if line.count == 2, line[0] == 45, line[1] == 45 {
      if lines[index].count > 2 { return true }
      // Without the blank that makes it one, it stands below a gap and near the end.
      return lines.count - index < 16 && (index == 0 || lines[index - 1].trimmedBlanks().count == 0)
    }
    guard line.count >= 30, line.allSatisfy({ $0 == 95 }), index > 0 else { return false }
    // A form has such lines, too: a list's footer says where the list is.
    guard let next = nextText(from: index + 1) else { return true }
    if startsHeaderBlock(next) { return true }
    return lines[next..<min(next + 6, lines.count)].contains {
      $0.contains(byte: 64) || $0.containsIgnoringCase("://") || $0.containsIgnoringCase("www.")
    }
  }

  /// What telephones and mail programs add.
  private func isDeviceLine(_ line: ByteView) -> Bool {
    guard line.count < 120 else { return false }
    return Self.deviceLines.contains { line.hasPrefixIgnoringCase($0) }
      || Self.deviceOpenings.contains { line.hasPrefixIgnoringCase($0) }
        && Self.devices.contains { line.containsIgnoringCase($0) }
      || line.hasSuffixIgnoringCase("gesendet.") && line.hasPrefixIgnoringCase("von mein")
      || line.hasSuffixIgnoringCase("gesendet") && line.hasPrefixIgnoringCase("von mein")
  }

  private static let deviceLines: [StaticString] = [
    "sent from my ", "sent from mail for ", "sent from yahoo", "sent from outlook", "sent from proton",
    "sent from a mobile", "get outlook for ", "get bluemail", "envoyé de mon ", "envoyé de mes ",
    "obtenir outlook", "télécharger bluemail", "enviado desde mi ", "inviato da iphone", "inviato dal mio ",
    "verzonden vanaf ", "garanti sans virus", "virus-free.", "envoyé de gmail", "envoyé de yahoo",
    "envoyé de outlook",
    "envoyé d'outlook", "envoyé d’outlook", "envoyé de ma ", "sent from gmail", "téléchargez outlook",
    "obtenez outlook", "télécharger outlook",
    "von meinem iphone", "von meinem samsung", "outlook für ",
    "cet email a été",
    "outlook pour ", "provenance : courrier pour windows", "provenance : outlook",
  ]

  /// Openings of device lines that are those of sentences, too, and what must stand behind them.
  private static let deviceOpenings: [StaticString] = [
    "sent via ", "sent with ", "sent using ", "envoyé depuis ", "envoyé à partir d", "envoyé avec ",
    "gesendet mit ", "gesendet von ",
  ]
  private static let devices: [StaticString] = [
    " my ", " mon ", " ma ", " mes ", "mein", "iphone", "ipad", "yahoo", "outlook", "proton", "samsung",
    "android", "blackberry", "gmail", "spark", "smartphone", "huawei", "galaxy", "windows", "bluemail",
    "k-9", "thunderbird", "orange", "messagerie", "application", "mobile", "téléphone", "telefon", "mail for",
    "superhuman", "airmail", "e-mail",
  ]

  // MARK: Old messages below

  /// A line such as `-----Original Message-----`, or the header block that Outlook writes.
  private func startsOldMessage(_ index: Int) -> Bool {
    let line = lines[index].trimmedBlanks()
    if line[0] == 45, line.count < 300 {
      var inner = line
      while inner.first == 45 { inner = inner.slice(1, inner.count) }
      while inner.last == 45 { inner = inner.slice(0, inner.count - 1) }
      inner = inner.trimmedBlanks()
      if line.count > inner.count + 4,
        line.count < 90 && Self.oldMessages.contains(where: { inner.hasPrefixIgnoringCase($0) })
          || line[1] == 45 && line[2] == 45 && isDashedAttribution(inner)
      {
        return true
      }
    }
    if Self.forwards.contains(where: { line.hasPrefixIgnoringCase($0) }), line.count < 60, line.last == 58 {
      return true
    }
    return startsHeaderBlock(index)
  }

  private static let oldMessages: [StaticString] = [
    "original message", "message d'origine", "message d’origine", "message original", "message initial",
    "original appointment", "ursprüngliche nachricht", "originalnachricht", "forwarded message",
    "message transféré", "message transmis", "weitergeleitete nachricht", "mail original", "forwarded by",
    "original-nachricht", "mensaje original", "messaggio originale", "reply message", "e-mail d'origine",
    "rendez-vous d'origine", "urspr. nachricht", "début du message",
  ]

  private static let forwards: [StaticString] = [
    "begin forwarded message", "début du message réexpédié", "début du message transféré",
    "anfang der weitergeleiteten", "inizio messaggio inoltrato", "inicio del mensaje reenviado",
  ]

  /// `---- On Mon, 05 Jan 2015 … Ada <ada@b.example> wrote ----`
  private func isDashedAttribution(_ inner: ByteView) -> Bool {
    inner.count { isASCIIDigit($0) } >= 3 && Self.openings.contains { inner.hasPrefixIgnoringCase($0) }
      && Self.endings.contains { inner.hasSuffixIgnoringCase($0) }
  }

  /// `De : … Envoyé : … À : … Objet : …`: a sender, and two more of the fields within the next lines.
  private func startsHeaderBlock(_ index: Int) -> Bool {
    guard let first = field(lines[index].trimmedBlanks()) else { return false }
    if first == 1 { return startsDatedBlock(index) }
    guard first == 0 else { return false }
    var hasProof = lines[index].contains(byte: 64)
    var found: Set<Int> = []
    var seen = 0
    var at = index + 1
    while at < lines.count, seen < 8 {
      let line = lines[at].trimmedBlanks()
      at += 1
      guard line.count > 0 else { continue }
      seen += 1
      guard let kind = field(line), kind > 0 else { continue }
      found.insert(kind)
      // Timetables and forms have a sender and a date, too.
      if kind == 1 { hasProof = hasProof || !line.hasPrefixIgnoringCase("dat") || holdsClock(line) }
    }
    return hasProof && found.contains(1) && (found.contains(2) || found.contains(3))
  }

  /// `09:18`, `9h18`
  private func holdsClock(_ line: ByteView) -> Bool {
    guard line.count > 3 else { return false }
    for index in 1..<(line.count - 2)
    where (line[index] == 58 || asciiLowercased(line[index]) == 104) && isASCIIDigit(line[index - 1])
      && isASCIIDigit(line[index + 1]) && isASCIIDigit(line[index + 2])
    {
      return true
    }
    return false
  }

  /// Hotmail's block, which the date opens: line upon line of fields, the sender with an address among them.
  private func startsDatedBlock(_ index: Int) -> Bool {
    var found: Set<Int> = []
    for at in (index + 1)..<min(index + 6, lines.count) {
      let line = lines[at].trimmedBlanks()
      guard line.count > 0, let kind = field(line), kind != 1 else { break }
      if kind != 0 || line.contains(byte: 64) { found.insert(kind) }
    }
    return found.contains(0) && found.count > 1
  }

  /// 0 sender, 1 date, 2 recipients, 3 subject.
  private func field(_ line: ByteView) -> Int? {
    var line = line
    while line.first == 42 { line = line.slice(1, line.count) }
    for (kind, names) in Self.fields.enumerated() {
      for name in names where line.hasPrefixIgnoringCase(name) {
        var rest = line.slice(name.utf8CodeUnitCount, line.count)
        while let byte = rest.first, byte == 32 || byte == 42 || byte == 0xC2 || byte == 0xA0 {
          rest = rest.slice(1, rest.count)
        }
        if rest.first == 58 { return kind }
      }
    }
    return nil
  }

  private static let fields: [[StaticString]] = [
    ["from", "de", "von", "expéditeur", "da", "van"],
    ["sent", "date", "envoyé", "gesendet", "datum", "envoyé le", "enviado", "inviato", "fecha", "verzonden"],
    ["to", "à", "À", "an", "a", "para", "destinataire", "aan", "pour"],
    ["subject", "objet", "betreff", "asunto", "oggetto", "sujet", "onderwerp"],
  ]

  // MARK: Attributions

  private enum Attribution {
    case none
    /// The quotation, with `>`, follows: go on behind the attribution.
    case beforeQuote(next: Int)
    /// Everything that follows is the old message.
    case beforeRest
  }

  /// `Le lun. 5 janv. 2015 à 09:18, Ada <ada@b.example> a écrit :`, on one line or up to four.
  private func attribution(_ start: Int) -> Attribution {
    let first = lines[start].trimmedBlanks()
    let opens = Self.openings.contains { first.hasPrefixIgnoringCase($0) }
    var joined: [UInt8] = []
    for count in 0..<(opens ? 4 : 1) where start + count < lines.count {
      let line = lines[start + count].trimmedBlanks()
      if line.count == 0 || line[0] == 62 { break }
      if !joined.isEmpty { joined.append(32) }
      joined.append(contentsOf: line)
      guard joined.count < 400 else { break }
      guard joined.withUnsafeBufferPointer({ isAttribution($0, opens: opens) }) else { continue }
      let next = start + count + 1
      guard let following = nextText(from: next) else { return opens ? .beforeRest : .none }
      if isQuote(following) { return .beforeQuote(next: next) }
      // Without marks below it, it must say who and when as programs do.
      let says = joined.withUnsafeBufferPointer { $0.contains(byte: 64) || holdsClock($0) }
      return opens && hasDate(joined) && says ? .beforeRest : .none
    }
    return bareAttribution(start)
  }

  /// `2015-01-05 9:18 GMT+01:00 Ada <ada@b.example>:`, `Selon Ada <ada@b.example>:`: whatever says who or when
  /// right above a quotation.
  private func bareAttribution(_ start: Int) -> Attribution {
    let line = lines[start].trimmedBlanks()
    guard line.last == 58, line.count < 200, let following = nextText(from: start + 1) else { return .none }
    let hasAddress = line.contains(byte: 64)
    if isQuote(following), hasAddress || holdsClock(line) { return .beforeQuote(next: start + 1) }
    let startsWithYear = line.count > 10 && line[4] == 45 && line[7] == 45 && isASCIIDigit(line[0])
    return startsWithYear && hasAddress && holdsClock(line) ? .beforeRest : .none
  }

  private func hasDate(_ line: [UInt8]) -> Bool { line.count { isASCIIDigit($0) } >= 3 }

  private func isAttribution(_ line: ByteView, opens: Bool) -> Bool {
    var line = line
    guard line.last == 58 else { return false }
    line = line.slice(0, line.count - 1).trimmedBlanks()
    // The no-break space before a French colon.
    if line.count > 2, line[line.count - 2] == 0xC2, line[line.count - 1] == 0xA0 {
      line = line.slice(0, line.count - 2)
    }
    if Self.endings.contains(where: { line.hasSuffixIgnoringCase($0) }) { return true }
    return opens && Self.verbs.contains { line.containsIgnoringCase($0) }
  }

  private static let openings: [StaticString] = [
    "on ", "le ", "am ", "el ", "il ", "em ", "op ", "en date du ", "in data ", "den ", "quoting ", "dnia ",
  ]
  private static let endings: [StaticString] = [
    "wrote", "a écrit", "schrieb", "écrivait", "escribió", "ha scritto", "escreveu", "schreef", "writes",
    "a ecrit", "écrit", "said", "geschrieben", "wrote the following", "skrev",
  ]
  private static let verbs: [StaticString] = [
    " wrote", " a écrit", " schrieb", " escribió", " ha scritto",
    " schreef", " skrev", " escreveu",
  ]
}

extension UnsafeBufferPointer where Element == UInt8 {
  func hasSuffixIgnoringCase(_ lowercase: StaticString) -> Bool {
    let length = lowercase.utf8CodeUnitCount
    return count >= length && slice(count - length, count).equalsIgnoringCase(lowercase)
  }
}
