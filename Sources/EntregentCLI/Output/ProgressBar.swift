import Domain
import Foundation

/// How far long work is, on standard error and only on a terminal.
final class ProgressBar: Sendable {
  private let language: Language
  private let isShown: Bool

  init(language: Language, environment: [String: String]) {
    self.language = language
    isShown = isatty(2) == 1 && environment["TERM"] != "dumb"
  }

  func show(_ progress: WorkProgress) {
    guard isShown else { return }
    var line = TerminalText.clipped(TerminalText.oneLine(progress.step[language]), to: 40)
    if progress.total > 0 {
      let filled = min(24, 24 * progress.done / progress.total)
      line +=
        "  " + String(repeating: "━", count: filled) + String(repeating: "─", count: 24 - filled)
        + "  \(progress.done)/\(progress.total)"
    } else if progress.done > 0 {
      line += "  \(progress.done)"
    }
    write("\r\u{1B}[K" + line)
  }

  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    // A bar that cannot be shown is no reason to stop the work.
    _ = try? Output.write(Array(text.utf8), to: 2)
  }
}

extension Moment {
  /// ISO 8601 with its offset.
  var isoText: String {
    let local = seconds + Int64(offset)
    let inDay = Int(((local % 86_400) + 86_400) % 86_400)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let minutes = abs(offset) / 60
    return "\(day)T\(two(inDay / 3600)):\(two(inDay / 60 % 60)):\(two(inDay % 60))"
      + (offset < 0 ? "-" : "+") + "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
