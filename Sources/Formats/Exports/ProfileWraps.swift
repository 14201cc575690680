/// Lines of a profile that go on in the next one, because the column was too narrow.
enum ProfileWraps {
  /// Words that nothing ends with.
  private static let openWords: Set<String> = [
    "et", "de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "en", "pour", "sur", "dans",
    "and",
    "of", "the", "for", "in", "at", "und", "der", "die", "das", "fur",
  ]
  private static let schools: Set<String> = [
    "ecole", "lycee", "universite", "university", "universitat", "institut", "institute", "college", "school",
    "faculte", "faculty", "academy", "academie", "iut", "insa", "epitech", "epita", "polytechnique",
    "hochschule",
    "conservatoire", "iae", "ens", "cnam", "bootcamp", "universidad", "politecnico",
  ]

  /// Whether `next` goes on with `line`: a long line that ends in the middle of a phrase, or whose next starts
  /// with a small letter.
  static func goesOn(_ line: String, _ next: String) -> Bool {
    line.count >= 35 && (endsOpen(line) || next.first?.isLowercase == true)
  }

  static func endsOpen(_ line: String) -> Bool {
    if line.hasSuffix(",") || line.hasSuffix("&") || line.hasSuffix("'") || line.hasSuffix("’") {
      return true
    }
    return LetterFold.words(line).split(separator: " ").last.map { openWords.contains(String($0)) } ?? false
  }

  /// Whether a line names a school by its kind.
  static func namesSchool(_ line: String) -> Bool {
    LetterFold.words(line).split(separator: " ").contains { schools.contains(String($0)) }
  }

  /// The lines with what was wrapped above each period in one: company and title.
  static func joined(_ lines: [String]) -> [String] {
    var result: [String] = []
    /// Where the head of the next post may start.
    var start = 0
    for line in lines {
      defer { result.append(line) }
      guard !line.isEmpty else {
        start = result.count + 1
        continue
      }
      guard ProfilePeriod(line) != nil else { continue }
      var index = max(start, result.count - 6) + 1
      while index < result.count, result.count - index < 6 {
        let isAlone = result.count - max(start, index - 1) < 3
        let isOpen = endsOpen(result[index - 1]) && result[index - 1].count >= 35
        if ProfilePeriod.length(result[index]) == nil,
          isOpen || (!isAlone && goesOn(result[index - 1], result[index]))
        {
          result[index - 1] += " " + result.remove(at: index)
        } else {
          index += 1
        }
      }
      start = result.count + 1
    }
    return result
  }
}
