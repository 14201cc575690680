/// Backslash escapes of text values (RFC 6350 section 3.4, RFC 5545 section 3.3.11) and the splitting of
/// structured values at the separators that are not escaped.
enum TextEscape {
  /// How far a reader goes in taking backslashes away.
  enum Style: Sendable {
    /// The escapes of the standard; any other backslash stays.
    case strict
    /// Also `\:` and `\"`, which Google and Apple write.
    case lenient
  }

  /// The text behind the escapes.
  static func unescape(_ input: ByteView, style: Style = .lenient) -> String {
    guard input.contains(byte: 92) else { return String(decoding: input, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: input.count) { out in
      var (from, to) = (0, 0)
      while from < input.count {
        let byte = input[from]
        from += 1
        guard byte == 92, from < input.count else {
          out[to] = byte
          to += 1
          continue
        }
        let next = input[from]
        switch next {
        case 110, 78: out[to] = 10
        case 92, 44, 59: out[to] = next
        case 58 where style == .lenient, 34 where style == .lenient: out[to] = next
        default:
          out[to] = byte
          to += 1
          continue
        }
        to += 1
        from += 1
      }
      return to
    }
  }

  /// Calls `body` with each part of `input` between unescaped `separator`s, escapes still in it.
  @inline(__always)
  static func split(_ input: ByteView, at separator: UInt8, _ body: (ByteView) -> Void) {
    var (start, index) = (0, 0)
    while index < input.count {
      let byte = input[index]
      if byte == 92 {
        index += 2
        continue
      }
      if byte == separator {
        body(input.slice(start, index))
        start = index + 1
      }
      index += 1
    }
    body(input.slice(min(start, input.count), input.count))
  }

  /// The dates of a list: commas part them, in vCalendar 1.0 semicolons.
  static func splitList(_ input: ByteView, _ body: (ByteView) -> Void) {
    split(input, at: input.contains(byte: 59) && !input.contains(byte: 44) ? 59 : 44, body)
  }

  /// The parts between unescaped separators, without their escapes.
  static func parts(_ input: ByteView, at separator: UInt8, style: Style = .lenient) -> [String] {
    var result: [String] = []
    split(input, at: separator) { result.append(unescape($0, style: style)) }
    return result
  }
}
