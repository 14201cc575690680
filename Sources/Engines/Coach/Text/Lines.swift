/// One line of a message and what it is for.
struct MessageLine {
  var start: Int
  var end: Int
  var part: MessagePart
  /// First scalar that is not white space; `end` when the line is blank.
  var textStart: Int
  var isBlank: Bool { textStart >= end }
}

/// Finds the lines of a message, and which of them are quoted, code or a signature by their form
/// alone (RFC 3676 4.3: the line "-- "; quoting by ">").
enum LineReader {
  static func lines(of scalars: [UInt32]) -> [MessageLine] {
    var lines: [MessageLine] = []
    var start = 0
    var index = 0
    var inFence = false
    var restIsQuote = false
    var restIsSignature = false

    func close(_ end: Int) {
      var textStart = start
      while textStart < end {
        let kind = ScalarFolding.kind(scalars[textStart])
        guard kind == .space || kind == .invisible else { break }
        textStart += 1
      }
      var part = MessagePart.body
      if restIsQuote {
        part = .quote
      } else if textStart < end {
        let first = scalars[textStart]
        if isFence(scalars, textStart, end) {
          inFence.toggle()
          part = .code
        } else if inFence {
          part = .code
        } else if first == 0x3E || (first == 0x7C && textStart + 1 < end && scalars[textStart + 1] == 0x20) {
          part = .quote
        } else if isSignatureMark(scalars, textStart, end) {
          restIsSignature = true
        } else if isForwardMark(scalars, textStart, end) {
          restIsQuote = true
          part = .quote
        }
        if restIsSignature, part == .body { part = .signature }
      }
      lines.append(MessageLine(start: start, end: end, part: part, textStart: textStart))
    }

    while index < scalars.count {
      if ScalarFolding.kind(scalars[index]) == .newline {
        close(index)
        if scalars[index] == 0x0D, index + 1 < scalars.count, scalars[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < scalars.count || lines.isEmpty { close(scalars.count) }
    if inFence {  // a fence that never closes fences nothing
      for number in lines.indices where lines[number].part == .code { lines[number].part = .body }
    }
    return lines
  }

  private static func isFence(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Bool {
    end - start >= 3 && scalars[start] == 0x60 && scalars[start + 1] == 0x60 && scalars[start + 2] == 0x60
  }

  /// "--", "-- ", "___" or "—" alone on a line.
  private static func isSignatureMark(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, ScalarFolding.kind(scalars[last - 1]) == .space { last -= 1 }
    guard last - start >= 1, last - start <= 40 else { return false }
    let first = scalars[start]
    guard scalars[start..<last].allSatisfy({ $0 == first }) else { return false }
    if first == 0x2D { return last - start == 2 }
    return first == 0x2014
  }

  /// "-----Original Message-----", "-------- Message transféré --------".
  private static func isForwardMark(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Bool {
    guard end - start > 14, scalars[start..<(start + 4)].allSatisfy({ $0 == 0x2D }) else { return false }
    return scalars[start..<end].contains { ScalarFolding.kind($0) == .letter }
  }
}
