/// Counts words as coach.md does: what white space separates, without subject, signature, quoted
/// lines and links; greeting and closing count.
enum WordCount {
  static func count(_ message: MessageAnalysis) -> Int {
    var skipped: [Range<Int>] = []
    for sentence in message.sentences where sentence.part == .signature || sentence.part == .subject {
      skipped.append(Int(sentence.start)..<Int(sentence.end))
    }
    var links: [Int] = []
    for token in message.tokens where token.flags.contains(.link) || token.flags.contains(.email) {
      links.append(Int(token.start))
    }
    var nextLink = 0
    var words = 0
    for line in message.lines {
      switch line.part {
      case .quote, .signature, .subject: continue
      default: break
      }
      var index = line.textStart
      while index < line.end {
        while index < line.end, isSpace(message.scalars[index]) { index += 1 }
        let start = index
        var hasWord = false
        while index < line.end, !isSpace(message.scalars[index]) {
          let kind = ScalarFolding.kind(message.scalars[index])
          if kind == .letter || kind == .digit { hasWord = true }
          index += 1
        }
        guard hasWord, index > start else { continue }
        while nextLink < links.count, links[nextLink] < start { nextLink += 1 }
        if nextLink < links.count, links[nextLink] < index { continue }
        if skipped.contains(where: { $0.lowerBound <= start && start < $0.upperBound }) { continue }
        words += 1
      }
    }
    return words
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    let kind = ScalarFolding.kind(scalar)
    return kind == .space || kind == .newline
  }

  /// A link that the tokens do not show: in code or behind an opening angle bracket.
  static func hasAutolink(_ message: MessageAnalysis) -> Bool {
    let scalars = message.scalars
    guard scalars.count > 8 else { return false }
    for index in 1..<(scalars.count - 2)
    where scalars[index] == 0x3A && scalars[index + 1] == 0x2F && scalars[index + 2] == 0x2F {
      if index >= 4, scalars[index - 1] | 0x20 == 0x70 || scalars[index - 1] | 0x20 == 0x73 { return true }
    }
    return false
  }
}
