/// Puts the two columns of a profile PDF one behind the other when `pdftotext -layout` left them side by side.
enum ProfileLayout {
  /// All left columns, then all right ones: a section may go on over a page.
  static func readingOrder(_ pages: [[String]]) -> [String] {
    var left: [String] = []
    var right: [String] = []
    for lines in pages {
      if let column = rightColumn(lines) {
        var (side, main): ([String], [String]) = ([], [])
        split(lines, at: column, &side, &main)
        left += singleSpaced(side)
        right += singleSpaced(main)
      } else {
        right += lines.map { $0.trimmed() }
      }
    }
    return left.allSatisfy(\.isEmpty) ? right : left + [""] + right
  }

  /// Where the lines of the two columns do not stand at one height, each column has a gap wherever the other
  /// has a line: of every gap in such a column one line is the other's.
  private static func singleSpaced(_ lines: [String]) -> [String] {
    var gaps: [Int] = []
    var blanks = 0
    for line in lines {
      if line.isEmpty {
        blanks += 1
      } else {
        gaps.append(blanks)
        blanks = 0
      }
    }
    let between = gaps.dropFirst()
    guard between.count >= 4, between.count(where: { $0 == 1 }) * 10 >= between.count * 6,
      between.count(where: { $0 == 0 }) * 4 <= between.count
    else { return lines }
    var result: [String] = []
    var isFirstBlank = true
    for line in lines {
      defer { isFirstBlank = !line.isEmpty }
      if line.isEmpty, isFirstBlank { continue }
      result.append(line)
    }
    return result
  }

  private static func split(
    _ lines: [String], at column: Int, _ left: inout [String], _ right: inout [String]
  ) {
    for line in lines {
      let letters = Array(line)
      guard letters.count > column - 2 else {
        left.append(line.trimmed())
        right.append("")
        continue
      }
      // The gap may be a letter or two off from line to line.
      var cut = min(column, letters.count)
      while cut > 0, cut > column - 3, letters[cut - 1] != " " { cut -= 1 }
      left.append(String(letters[..<cut]).trimmed())
      right.append(String(letters[cut...]).trimmed())
    }
  }

  /// Where the right column starts: the commonest place of text behind a gap or an indentation.
  private static func rightColumn(_ lines: [String]) -> Int? {
    var starts: [Int: Int] = [:]
    var written = 0
    for line in lines where !line.isEmpty {
      written += 1
      let letters = Array(line)
      var index = 0
      var blanks = 0
      while index < letters.count {
        if letters[index] == " " {
          blanks += 1
        } else {
          if blanks >= 3, index >= 16 {
            starts[index, default: 0] += 1
            break
          }
          blanks = 0
        }
        index += 1
      }
    }
    guard let best = starts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { return nil }
    return best.value >= 4 && best.value * 3 >= written ? best.key : nil
  }
}
