/// Short items of a profile: skills and languages.
enum ProfileItems {
  /// One item a line up to the first gap; lines behind it belong to what stands below the side column.
  static func list(_ lines: [String]) -> [String] {
    var items: [String] = []
    for line in lines {
      if line.isEmpty {
        if !items.isEmpty { break }
        continue
      }
      if items.last != line { items.append(line) }
    }
    return items
  }

  /// `English (Professional Working)` is English; the bracket may go over two lines.
  static func languages(_ lines: [String]) -> [String] {
    var items: [String] = []
    var isOpen = false
    for line in list(lines) {
      if isOpen {
        isOpen = !line.contains(")")
        continue
      }
      let name = line.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
      isOpen = line.contains("(") && !line.contains(")")
      let isLevel =
        LetterFold.words(line).contains("proficiency") || LetterFold.words(line).hasPrefix("competence")
      if !name.isEmpty, !isLevel { items.append(name) }
    }
    return items
  }
}

/// The period of a post: `January 2021 - Present (4 years 5 months)`, `janv. 2021 - aujourd’hui · 4 ans`.
struct ProfilePeriod {
  var start: PartialDate?
  var end: PartialDate?
  /// What the line says about its length.
  var months: Int?
  /// A dot stands before the length: copied from a page, where the title comes before the company.
  var isFromPage: Bool

  /// Nil when the line is no period.
  init?(_ line: String) {
    guard line.utf8.count <= 90, line.contains(where: { $0.isNumber }) else { return nil }
    var text = line
    isFromPage = false
    if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      months = ProfilePeriod.length(String(text[text.index(after: open)...].dropLast()))
      text = String(text[..<open])
    } else if let dot = text.firstRange(of: " · ") {
      months = ProfilePeriod.length(String(text[dot.upperBound...]))
      isFromPage = true
      text = String(text[..<dot.lowerBound])
    }
    let parts = ProfilePeriod.halves(text)
    guard let first = parts.first, let start = ExportDate(first)?.date, start.year != nil else { return nil }
    self.start = start
    guard parts.count == 2 else {
      // One year alone is a period only with its length or a month beside it.
      guard parts.count == 1, months != nil || start.month != nil else { return nil }
      return
    }
    if ProfilePeriod.isPresent(parts[1]) { return }
    guard let end = ExportDate(parts[1])?.date, end.year != nil else { return nil }
    self.end = end
  }

  static func halves(_ text: String) -> [String] {
    for mark in [" - ", " – ", " — ", " to ", " à ", " au "] where text.contains(mark) {
      return text.split(separator: mark, maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
    }
    // "2016-2020"
    let dashes = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    if dashes.count == 2, dashes.allSatisfy({ $0.count == 4 && Int($0) != nil }) { return dashes }
    // German pages write "Jan. 2021–Heute".
    if dashes.count == 2, text.contains("–"), ExportDate(dashes[0])?.date.year != nil { return dashes }
    return [text.split(separator: " ").joined(separator: " ")]
  }

  private static func isPresent(_ text: String) -> Bool {
    let words = LetterFold.words(text)
    return words.hasPrefix("present") || words.hasPrefix("aujourdhui") || words.hasPrefix("heute")
      || words.hasPrefix("a ce jour")
      || words.hasPrefix("maintenant") || words.hasPrefix("actuel") || words == "now"
      || words.hasPrefix("current")
  }

  /// Months of `4 years 5 months`, `4 ans 5 mois`, `1 yr`; nil for any other text.
  static func length(_ text: String) -> Int? {
    let words = LetterFold.words(text).split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 4 else { return nil }
    if words == ["less", "than", "a", "year"] || words == ["moins", "d", "un", "an"]
      || words.joined(separator: " ") == "moins dun an"
    {
      return 6
    }
    guard words.count % 2 == 0 else { return nil }
    var total = 0
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let number = Int(words[index]), number < 100 else { return nil }
      switch words[index + 1] {
      case "year", "years", "yr", "yrs", "an", "ans", "jahr", "jahre": total += number * 12
      case "month", "months", "mo", "mos", "mois", "monat", "monate": total += number
      default: return nil
      }
    }
    return total
  }
}
