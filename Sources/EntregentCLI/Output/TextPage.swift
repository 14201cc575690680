import Domain

/// A page of plain text under construction: headings, lines, tables. Data is cleaned as it enters.
struct TextPage {
  let style: TerminalStyle
  private(set) var text = ""

  init(style: TerminalStyle) { self.style = style }

  mutating func heading(_ title: String) {
    if !text.isEmpty { text += "\n" }
    text += style.bold(TerminalText.oneLine(title)) + "\n"
  }

  mutating func line(_ content: String) { text += TerminalText.oneLine(content) + "\n" }

  mutating func quiet(_ content: String) { text += style.quiet(TerminalText.oneLine(content)) + "\n" }

  mutating func blank() { text += "\n" }

  /// A label and its value; nothing when there is no value.
  mutating func fact(_ label: String, _ value: String?, width: Int = 18) {
    guard let value, !value.isEmpty else { return }
    let padding = String(repeating: " ", count: max(1, width - TerminalText.width(label)))
    text += style.quiet(label) + padding + TerminalText.oneLine(value) + "\n"
  }

  /// A paragraph, wrapped to the terminal and indented. The mark of a list stands by itself before the lines of its
  /// text.
  mutating func paragraph(_ content: String, indent: Int = 0, isQuiet: Bool = false) {
    var margin = String(repeating: " ", count: indent)
    let words = TerminalText.oneLine(content).split(separator: " ")
    let isListed = words.count > 1 && ["-", "→", "·", "!", "?", "+"].contains(words[0])
    let room = min(style.columns ?? 100, 100) - indent - (isListed ? 2 : 0)
    var lines: [String] = []
    for word in isListed ? words.dropFirst() : words[...] {
      if let last = lines.last, TerminalText.width(last) + 1 + TerminalText.width(String(word)) <= room {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    for (index, line) in lines.enumerated() {
      let whole = (isListed && index == 0 ? words[0] + " " : "") + line
      text += margin + (isQuiet ? style.quiet(whole) : whole) + "\n"
      if isListed, index == 0 { margin += "  " }
    }
  }

  /// Columns under quiet headings; on a terminal the widest give way until the table fits.
  mutating func table(_ headings: [String], _ rows: [[String]], numeric: Set<Int> = []) {
    guard !rows.isEmpty else { return }
    let cells = rows.map { $0.map(TerminalText.oneLine) }
    var widths = headings.map(TerminalText.width)
    for row in cells {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], TerminalText.width(cell)) }
    }
    if let columns = style.columns {
      let gaps = 2 * (widths.count - 1)
      while widths.reduce(0, +) + gaps > columns,
        let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > 8
      {
        widths[widest] -= 1
      }
    }
    text += style.quiet(Self.row(headings, widths: widths, numeric: numeric)) + "\n"
    for row in cells { text += Self.row(row, widths: widths, numeric: numeric) + "\n" }
  }

  private static func row(_ cells: [String], widths: [Int], numeric: Set<Int>) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let shown = TerminalText.clipped(cell, to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - TerminalText.width(shown)))
      if index > 0 { line += "  " }
      line += numeric.contains(index) ? padding + shown : shown + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
