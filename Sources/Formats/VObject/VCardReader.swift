/// Reads vCard 2.1, 3.0 and 4.0 as programs really write them.
///
/// ```swift
/// let file = VCardReader.read(bytes)
/// for card in file.cards { print(card.contact.fullName ?? "") }
/// ```
public enum VCardReader {
  /// All cards of a file, and what stood between them.
  public struct File: Sendable {
    public var cards: [VCard] = []
    /// What could not be read, by line.
    public var problems: [ParseProblem] = []
  }

  /// All cards of `bytes`.
  public static func read(_ bytes: [UInt8]) -> File {
    var file = File()
    file.problems = read(bytes) { file.cards.append($0) }
    return file
  }

  /// Hands out each card when its END is reached, so that a file of any size needs no more memory than its
  /// bytes; returns what could not be read.
  public static func read(_ bytes: [UInt8], each: (VCard) -> Void) -> [ParseProblem] {
    guard bytes.count < Int(UInt32.max) else {
      return [ParseProblem("file-too-large", facts: ["\(bytes.count)"], severity: .fatal)]
    }
    let source = ByteSource(bytes)
    return source.bytes.withUnsafeBufferPointer { view in
      var parser = VCardParser(source, view)
      while let card = parser.nextCard() { each(card) }
      return parser.problems
    }
  }

  /// Whether `bytes` look like a file of cards.
  public static func recognises(_ bytes: [UInt8]) -> Bool {
    let source = ByteSource(Array(bytes.prefix(8192)))
    return source.bytes.withUnsafeBufferPointer { view in
      var scanner = ContentLineScanner(source, view, dialect: .vCard)
      for _ in 0..<8 {
        guard let line = scanner.next() else { return false }
        if line.name == .begin {
          if line.withRawValue({ $0.trimmed().equalsIgnoringCase("vcard") }) { return true }
        }
      }
      return false
    }
  }
}

/// Puts lines together into cards.
struct VCardParser {
  private var scanner: ContentLineScanner
  private let source: ByteSource
  private(set) var problems: [ParseProblem] = []
  /// BEGIN of a card that started before the one under way was ended.
  private var pendingBegin: ContentLine?
  private var isOutsideReported = false
  private var cardCount = 0

  /// Deeper nesting of AGENTs than this is taken for an attack.
  private static let deepest = 8

  init(_ source: ByteSource, _ view: ByteView) {
    self.source = source
    scanner = ContentLineScanner(source, view, dialect: .vCard)
  }

  /// The next card; nil at the end of the file.
  mutating func nextCard() -> VCard? {
    while let line = pendingBegin ?? scanner.next() {
      pendingBegin = nil
      if line.name == .begin, isCard(line) {
        cardCount += 1
        isOutsideReported = false
        return readCard(line, depth: 0)
      }
      // BEGIN:VADDRESSBOOK and other wrappers are passed over, and so are their ends.
      if line.name != .begin, line.name != .end, !isOutsideReported {
        isOutsideReported = true
        problems.append(
          ParseProblem(
            "outside-card", facts: [line.nameAsWritten], record: max(cardCount, 1), line: Int(line.number),
            severity: .warning))
      }
    }
    if cardCount == 0, problems.isEmpty || isOutsideReported {
      problems = [ParseProblem("no-card", severity: .fatal)]
    }
    return nil
  }

  private func isCard(_ line: ContentLine) -> Bool {
    line.withRawValue { $0.trimmed().equalsIgnoringCase("vcard") }
  }

  private mutating func readCard(_ begin: ContentLine, depth: Int) -> VCard {
    var properties: [VCardProperty] = []
    properties.reserveCapacity(16)
    var agents: [VCard] = []
    var warnings: [ParseProblem] = []
    var version: VCard.Version?
    var hasBareWords = false
    var hasLabels = false
    var end = Int(begin.next)
    var isEnded = false
    var strangeDepth = 0

    while let line = scanner.next() {
      if line.flags.contains(.noColon) {
        end = Int(line.next)
        guard strangeDepth == 0 else { continue }
        warnings.append(
          ParseProblem(
            "no-colon", facts: [line.nameAsWritten], line: Int(line.number), severity: .warning))
        continue
      }
      switch line.name {
      case .end:
        end = Int(line.next)
        if strangeDepth > 0, !isCard(line) {
          strangeDepth -= 1
          continue
        }
        // `END:` of anything else closes a wrapper whose card was never closed.
        isEnded = isCard(line) || line.withRawValue { $0.trimmed().isEmpty }
      case .begin where isCard(line):
        if depth < VCardParser.deepest, properties.last.map({ isOpenAgent($0.line) }) == true {
          let agent = readCard(line, depth: depth + 1)
          end = max(end, agent.range.upperBound)
          agents.append(agent)
          if pendingBegin != nil { break }
          continue
        }
        pendingBegin = line
      case .begin:
        strangeDepth += 1
        end = Int(line.next)
        continue
      case .version where version == nil && strangeDepth == 0:
        version = stated(line, &warnings)
        end = Int(line.next)
        continue
      default:
        end = Int(line.next)
        if strangeDepth > 0 { continue }
        if version == nil, !hasBareWords { hasBareWords = VCardParser.hasBareWord(line) }
        if line.name == .xABLabel { hasLabels = true }
        properties.append(VCardProperty(line: line, version: version ?? .version3))
        if line.name == .agent, depth < VCardParser.deepest, opensCard(line) {
          let agent = readCard(line, depth: depth + 1)
          end = max(end, agent.range.upperBound)
          agents.append(agent)
          if pendingBegin != nil { break }
        }
        continue
      }
      break
    }
    if !isEnded {
      warnings.append(
        ParseProblem("missing-end", line: Int(begin.number), severity: .warning))
    }
    let used = version ?? (hasBareWords ? .version2 : .version3)
    if let first = properties.first, first.version != used {
      // VERSION stood behind other lines, or nowhere.
      for index in properties.indices {
        properties[index] = VCardProperty(line: properties[index].line, version: used)
      }
    }
    return VCard(
      version: used, statesVersion: version != nil, properties: properties, agents: agents,
      line: Int(begin.number), range: Int(begin.lineStart)..<end, warnings: warnings, hasLabels: hasLabels,
      source: source)
  }

  private func isOpenAgent(_ line: ContentLine) -> Bool {
    line.name == .agent && line.withRawValue { $0.trimmed().isEmpty }
  }

  /// `AGENT:BEGIN:VCARD` with the card's other lines below it.
  private func opensCard(_ line: ContentLine) -> Bool {
    line.withRawValue { $0.trimmed().equalsIgnoringCase("begin:vcard") }
  }

  private func stated(_ line: ContentLine, _ warnings: inout [ParseProblem]) -> VCard.Version? {
    let text = line.withRawValue { String(decoding: $0.trimmed(), as: UTF8.self) }
    if let version = VCard.Version(rawValue: text) { return version }
    warnings.append(
      ParseProblem("unknown-version", facts: [text], line: Int(line.number), severity: .warning))
    return text.hasPrefix("2") || text.hasPrefix("1")
      ? .version2 : text.hasPrefix("4") ? .version4 : .version3
  }

  private static func hasBareWord(_ line: ContentLine) -> Bool {
    var found = false
    line.forEachParameter { name, _, _ in found = found || name.isEmpty }
    return found
  }
}
