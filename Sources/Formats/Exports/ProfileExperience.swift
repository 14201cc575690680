/// The posts of a profile.
///
/// A period ends the head of a post. In the PDF the company stands above the title; several posts at one
/// company share one line of the company and one of the whole length. On a page the title comes first.
enum ProfileExperience {
  private struct Post {
    var position: ParsedPosition
    /// Lines of its head and period.
    var head: Range<Int>
  }

  static func read(_ section: [String], _ problems: inout [ParseProblem]) -> [ParsedPosition] {
    let lines = ProfileWraps.joined(withoutRepeats(section))
    var posts: [Post] = []
    var group: (company: String, left: Int)?
    var previousEnd = 0
    for index in lines.indices {
      guard let period = ProfilePeriod(lines[index]) else { continue }
      let head = above(index, in: lines, from: previousEnd)
      guard let last = head.last else { continue }
      var position = ParsedPosition(start: period.start, end: period.end)
      var first = last
      if period.isFromPage {
        first = readPageHead(head, lines, &group, into: &position)
      } else if head.count >= 3, let total = ProfilePeriod.length(lines[head[head.count - 2]]) {
        first = head[head.count - 3]
        position.company = lines[first]
        position.title = lines[last]
        group = (lines[first], total - (period.months ?? 0))
      } else if let running = group, running.left > 1, isSamePost(head, lines, previousEnd) {
        position.company = running.company
        position.title = lines[last]
        group = (running.company, running.left - (period.months ?? running.left))
      } else if head.count >= 2 {
        group = nil
        first = head[head.count - 2]
        position.company = lines[first]
        position.title = lines[last]
      } else {
        position.title = lines[last]
        position.company = group?.company
      }
      posts.append(Post(position: position, head: first..<index + 1))
      previousEnd = index + 1
    }
    for index in posts.indices {
      let end = index + 1 < posts.count ? posts[index + 1].head.lowerBound : lines.count
      fill(
        &posts[index].position,
        Array(lines[posts[index].head.upperBound..<max(end, posts[index].head.upperBound)]))
    }
    if posts.isEmpty, lines.contains(where: { !$0.isEmpty }) {
      problems.append(ParseProblem("bad-date", facts: ["experience"], severity: .warning))
      // Company and title, and nothing else, may be a post without its dates.
      return lines.split(separator: "").filter { $0.count == 2 }.map {
        ParsedPosition(company: $0[$0.startIndex], title: $0[$0.startIndex + 1])
      }
    }
    return posts.map(\.position)
  }

  /// Up to four written lines directly above a period, in order.
  private static func above(_ index: Int, in lines: [String], from start: Int) -> [Int] {
    var found: [Int] = []
    var at = index - 1
    while at >= start, found.count < 4 {
      if !lines[at].isEmpty { found.insert(at, at: 0) }
      at -= 1
    }
    return found
  }

  /// In a running company a head is one line below a gap; two lines there are a new company. Without any
  /// gap the length still to be filled decides alone.
  private static func isSamePost(_ head: [Int], _ lines: [String], _ start: Int) -> Bool {
    guard let last = head.last else { return true }
    guard lines[start...last].contains("") else { return true }
    var first = last
    while first > start, !lines[first - 1].isEmpty { first -= 1 }
    return first == last
  }

  private static func readPageHead(
    _ head: [Int], _ lines: [String], _ group: inout (company: String, left: Int)?,
    into position: inout ParsedPosition
  ) -> Int {
    let last = head[head.count - 1]
    if isEmploymentType(lines[last]), head.count >= 2 {
      let title = head[head.count - 2]
      position.title = lines[title]
      if head.count >= 4, ProfilePeriod.length(length(in: lines[head[head.count - 3]])) != nil {
        group = (lines[head[head.count - 4]], .max)
        position.company = group?.company
        return head[head.count - 4]
      }
      position.company = group?.company
      return title
    }
    if head.count >= 3, ProfilePeriod.length(length(in: lines[head[head.count - 2]])) != nil {
      let company = head[head.count - 3]
      group = (lines[company], .max)
      position.company = lines[company]
      position.title = lines[last]
      return company
    }
    guard head.count >= 2, group == nil || lines[last].contains(" · ") || !ListWords.isTitle(lines[last])
    else {
      position.title = lines[last]
      position.company = group?.company
      return last
    }
    group = nil
    let company =
      lines[last].firstRange(of: " · ").map { String(lines[last][..<$0.lowerBound]) } ?? lines[last]
    position.company = company
    position.title = lines[head[head.count - 2]]
    return head[head.count - 2]
  }

  /// `Full-time · 4 yrs 5 mos` is its length.
  private static func length(in line: String) -> String {
    line.firstRange(of: " · ").map { String(line[$0.upperBound...]) } ?? line
  }

  private static func isEmploymentType(_ line: String) -> Bool {
    [
      "full time", "part time", "self employed", "freelance", "contract", "internship", "apprenticeship",
      "seasonal",
      "permanent", "temps plein", "temps partiel", "cdi", "cdd", "stage", "alternance",
      "contrat en alternance",
      "independant", "interim", "permanent full time",
    ].contains(LetterFold.words(line))
  }

  /// Place and description below a period.
  private static func fill(_ position: inout ParsedPosition, _ lines: [String]) {
    var rest = lines[...]
    while rest.first?.isEmpty == true { rest = rest.dropFirst() }
    if let first = rest.first, ProfileHead.isPlace(first) || isShortPlace(first, hasMore: rest.count > 1) {
      position.place = first.firstRange(of: " · ").map { String(first[..<$0.lowerBound]) } ?? first
      rest = rest.dropFirst()
    }
    let text = rest.filter { !$0.isEmpty }
    position.summary = text.isEmpty ? nil : text.joined(separator: "\n")
  }

  /// One to three capitalised words, or with commas: `Lyon`, `Paris, France`.
  static func isShortPlace(_ line: String, hasMore: Bool) -> Bool {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "," })
    guard (1...5).contains(words.count), line.utf8.count <= 50, !line.hasSuffix("."), !line.contains(":")
    else { return false }
    guard !line.contains(where: { $0.isNumber }), !ListWords.isTitle(line) else { return false }
    return words.allSatisfy {
      $0.first?.isUppercase == true || ["de", "la", "le", "et", "and", "of", "sur", "en"].contains($0)
    }
  }

  /// Pages repeat each line for readers of screens.
  static func withoutRepeats(_ lines: [String]) -> [String] {
    var kept: [String] = []
    for line in lines where line.isEmpty || kept.last != line {
      if let last = kept.last, !line.isEmpty, let a = ProfilePeriod(last), let b = ProfilePeriod(line),
        a.start == b.start,
        a.end == b.end
      {
        continue
      }
      kept.append(line)
    }
    return kept
  }
}

/// The schools of a profile.
enum ProfileEducation {
  static func read(_ section: [String], _ problems: inout [ParseProblem]) -> [ParsedEducation] {
    var schools: [ParsedEducation] = []
    var school: String?
    var detail = ""
    var isDated = false
    var isBehindGap = false
    var start: PartialDate?
    var end: PartialDate?
    func finish() {
      if let name = school {
        var degree = detail
        while let last = degree.last, last == " " || last == "·" || last == "," { degree.removeLast() }
        schools.append(
          ParsedEducation(school: name, degree: degree.isEmpty ? nil : degree, start: start, end: end))
      }
      (school, detail, isDated, start, end) = (nil, "", false, nil, nil)
    }
    for line in ProfileExperience.withoutRepeats(section) {
      if line.isEmpty {
        // A gap ends a school that has its years; before them the text may only be wrapped over a page.
        if isDated || (school != nil && !detail.isEmpty) { finish() }
        isBehindGap = true
        continue
      }
      if isDated || (isBehindGap && ProfileWraps.namesSchool(line)) { finish() }
      isBehindGap = false
      guard let name = school else {
        school = line
        continue
      }
      if detail.isEmpty, ProfileWraps.goesOn(name, line) {
        school = name + " " + line
        continue
      }
      if let (before, years) = yearsAtEnd(line) {
        detail += detail.isEmpty || before.isEmpty ? before : " " + before
        let parts = ProfilePeriod.halves(years)
        start = parts.first.flatMap { ExportDate($0)?.date }
        end = parts.count > 1 ? ExportDate(parts[1])?.date : nil
        if parts.count == 1 { (start, end) = (nil, start) }
        isDated = true
      } else {
        detail += detail.isEmpty ? line : " " + line
      }
    }
    finish()
    return schools
  }

  /// `Master, Computer Science · (2016 - 2020)`, `(2020)`, or a line of years alone.
  private static func yearsAtEnd(_ line: String) -> (before: String, years: String)? {
    if line.hasSuffix(")"), let open = line.lastIndex(of: "(") {
      let years = String(line[line.index(after: open)...].dropLast())
      guard ProfilePeriod.halves(years).allSatisfy({ ExportDate($0)?.date.year != nil }) else { return nil }
      return (String(line[..<open]), years)
    }
    let parts = ProfilePeriod.halves(line)
    guard parts.count == 2, parts.allSatisfy({ ExportDate($0)?.date.year != nil }) else { return nil }
    return ("", line)
  }
}
