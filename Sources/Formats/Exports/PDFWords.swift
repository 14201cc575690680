/// The text of a PDF as `pdftotext -bbox` gives it: every word with its box, out of which the columns of a page
/// and the gaps between its lines can be told.
public enum PDFWords {
  struct Word {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String
  }

  /// Column after column, page after page, a form feed between pages; a gap between lines is an empty line.
  /// Nil when there are no words in it.
  public static func text(_ page: String) -> String? {
    var page = page
    let pages = page.withUTF8 { read($0) }
    guard pages.contains(where: { !$0.words.isEmpty }) else { return nil }
    var left: [String] = []
    var right: [[String]] = []
    for (words, width) in pages {
      // A section of the side column may go on over a page: all of it comes first.
      guard let gutter = gutter(words, width: width) else {
        right.append(lines(words))
        continue
      }
      left += lines(words.filter { $0.left < gutter }) + [""]
      right.append(lines(words.filter { $0.left >= gutter }))
    }
    let main = right.map { $0.joined(separator: "\n") }.joined(separator: "\n\u{0C}")
    return (left.isEmpty ? main : left.joined(separator: "\n") + "\n" + main) + "\n"
  }

  // MARK: Reading

  private static func read(_ bytes: ByteView) -> [(words: [Word], width: Double)] {
    var pages: [(words: [Word], width: Double)] = []
    var index = 0
    while index < bytes.count {
      let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: bytes.count)
      let close = bytes.firstIndex(of: UInt8(ascii: ">"), from: open, to: bytes.count)
      guard close < bytes.count else { break }
      let tag = bytes.slice(open, close)
      index = close + 1
      if tag.hasPrefixIgnoringCase("<page ") {
        pages.append(([], number("width", in: tag) ?? 0))
      } else if tag.hasPrefixIgnoringCase("<word "), !pages.isEmpty {
        let end = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: bytes.count)
        let text = HTMLEntities.unescape(String(decoding: bytes.slice(index, end), as: UTF8.self))
        index = end
        guard let left = number("xMin", in: tag), let top = number("yMin", in: tag),
          let right = number("xMax", in: tag), let bottom = number("yMax", in: tag), bottom > top
        else { continue }
        pages[pages.count - 1].words.append(
          Word(left: left, top: top, right: right, bottom: bottom, text: text))
      }
    }
    return pages
  }

  /// The value of an attribute.
  private static func number(_ name: String, in tag: ByteView) -> Double? {
    let mark = Array((name + "=\"").utf8)
    guard let at = tag.firstIndex(of: mark, from: 0, to: tag.count) else { return nil }
    let start = at + mark.count
    let end = tag.firstIndex(of: 34, from: start, to: tag.count)
    guard let value = Double(String(decoding: tag.slice(start, end), as: UTF8.self)), abs(value) < 100_000
    else {
      return nil
    }
    return value
  }

  // MARK: Columns and lines

  /// Where the main column starts, right of a strip that no word touches; nil on a page of one column.
  private static func gutter(_ words: [Word], width: Double) -> Double? {
    guard width > 100 else { return nil }
    var isTaken = [Bool](repeating: false, count: Int(width) + 2)
    for word in words {
      let (from, to) = (max(0, Int(word.left)), min(isTaken.count - 1, Int(word.right)))
      if from <= to { for x in from...to { isTaken[x] = true } }
    }
    let reach = Int(width * 0.15)..<Int(width * 0.5)
    var best: (start: Int, end: Int)?
    var start: Int?
    for x in reach {
      if !isTaken[x] {
        start = start ?? x
      } else if let from = start {
        if x - from > (best.map { $0.end - $0.start } ?? 7) { best = (from, x) }
        start = nil
      }
    }
    guard let best else { return nil }
    let edge = Double(best.end)
    // Words that start lines of the main column stand at its edge, one below the other.
    let aligned = words.count { abs($0.left - edge) < 3 }
    let aside = words.contains { $0.left < Double(best.start) }
    return aligned >= 3 && aside ? edge - 1 : nil
  }

  private static func lines(_ words: [Word]) -> [String] {
    var rows: [[Word]] = []
    for word in words.sorted(by: { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }) {
      let middle = (word.top + word.bottom) / 2
      if let last = rows.last?.first, middle < last.bottom, middle > last.top {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    var result: [String] = []
    var before: Double?
    for row in rows {
      let top = row.map(\.top).min() ?? 0
      let bottom = row.map(\.bottom).max() ?? 0
      if let before, top - before > (bottom - top) * 0.75 { result.append("") }
      before = bottom
      result.append(row.sorted { $0.left < $1.left }.map(\.text).joined(separator: " "))
    }
    return result
  }
}
