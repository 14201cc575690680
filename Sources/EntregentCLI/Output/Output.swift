import Domain
import Entregent
import Foundation

/// The only place that prints.
enum Output {
  /// Writes all of a text to standard output.
  /// - Throws: `UserFacingError` when it cannot be written (a full disk, a closed pipe).
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) throws { try write(bytes, to: 1) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    try bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress! + sent, buffer.count - sent)
        if count > 0 {
          sent += count
        } else if errno != EINTR {
          let reason = String(cString: strerror(errno))
          throw UserFacingError(
            .inputOutput,
            Phrase(
              fr: "La sortie n’a pas pu être écrite : \(reason).",
              en: "The output could not be written: \(reason)."))
        }
      }
    }
  }

  /// One line on standard error: what is wrong, where, what to do.
  static func complain(_ line: String) { complainPlainly("entregent: " + TerminalText.oneLine(line)) }

  /// A question, on standard error, without a line break.
  static func ask(_ text: String) { _ = try? write(Array(text.utf8), to: 2) }

  static func complainPlainly(_ text: String) {
    // Standard error that cannot be written leaves nobody to tell.
    _ = try? write(Array((text + "\n").utf8), to: 2)
  }
}

/// Makes data safe for a terminal: no control character, no escape sequence, no change of direction.
enum TerminalText {
  /// Keeps line feeds; everything else that a terminal would obey becomes a space or vanishes.
  static func lines(_ text: String) -> String { clean(text, keepsLines: true) }

  static func oneLine(_ text: String) -> String { clean(text, keepsLines: false) }

  private static func clean(_ text: String, keepsLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isUnsafe(scalar) || (keepsLines && scalar == "\n") {
        result.append(scalar)
      } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if result.last != " " { result.append(" ") }
      }
    }
    return String(result)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks that turn the direction of what follows, line and paragraph separators.
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C: true
    // Tag characters and language tags: invisible.
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Columns that a text takes in a terminal: marks none, East Asian wide letters and emoji two.
  static func width(_ text: String) -> Int {
    var width = 0
    for character in text {
      guard let scalar = character.unicodeScalars.first else { continue }
      switch scalar.value {
      case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: continue
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        width += 2
      default: width += character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
      }
    }
    return width
  }

  /// Cut to a width, the cut marked by an ellipsis.
  static func clipped(_ text: String, to limit: Int) -> String {
    guard limit > 1, width(text) > limit else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(String(character))
      if used + next > limit - 1 { break }
      result.append(character)
      used += next
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }
}

/// Whether and how much a stream can show: bold, quiet ink, width.
struct TerminalStyle: Sendable {
  var hasInk: Bool
  /// Nil: no terminal, nothing is cut.
  var columns: Int?

  /// - Parameter descriptor: 1 for standard output, 2 for standard error.
  static func of(_ descriptor: Int32, environment: [String: String]) -> TerminalStyle {
    guard isatty(descriptor) == 1 else { return TerminalStyle(hasInk: false, columns: nil) }
    let noColour = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    var size = winsize()
    var columns = 80
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 { columns = Int(size.ws_col) }
    return TerminalStyle(hasInk: !noColour, columns: columns)
  }

  func bold(_ text: String) -> String { hasInk ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func quiet(_ text: String) -> String { hasInk ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// The one accent, for the one next thing.
  func accent(_ text: String) -> String { hasInk ? "\u{1B}[38;5;130m\(text)\u{1B}[0m" : text }
}
