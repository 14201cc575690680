public import Domain

/// A date that a text names, and where.
public struct DateMention: Sendable, Hashable {
  public let day: Day
  public let range: Range<String.Index>
  /// The text says "by", « d'ici » or « pour le »: something is due then.
  public let isDeadline: Bool
}

/// Reads the dates of short French and English texts that log something done: a bare weekday is the
/// latest one, a day and month the nearest; weeks begin on Monday.
public enum DateReader {
  /// The first date `text` names; nil for durations, times alone, vague words and names.
  ///
  /// - Parameter language: of the text; decides how 03/04 is read. Nil tries to tell from the words.
  public static func read(_ text: String, today: Day, language: Language? = nil) -> Day? {
    mentions(in: text, today: today, language: language).first?.day
  }

  /// All dates of a sentence, in order.
  public static func mentions(in text: String, today: Day, language: Language? = nil) -> [DateMention] {
    scan(Lexeme.lex(text), today: today, language: language).map { hit in
      DateMention(day: hit.day, range: hit.range, isDeadline: hit.isDeadline)
    }
  }

  /// A mention by the places of its lexemes.
  struct Hit {
    let day: Day
    let lexemes: Range<Int>
    let range: Range<String.Index>
    let isDeadline: Bool
  }

  /// - Parameter isPast: a day without a year is none to come.
  static func scan(_ lexemes: [Lexeme], today: Day, language: Language?, isPast: Bool = false) -> [Hit] {
    let matcher = DateMatcher(
      lexemes: lexemes, today: today, language: language ?? LanguageGuess.language(of: lexemes),
      isPast: isPast)
    var hits: [Hit] = []
    var index = 0
    while index < lexemes.count {
      guard let match = matcher.match(at: index) else {
        index += 1
        continue
      }
      if let day = match.day {
        let last = lexemes[match.end - 1]
        hits.append(
          Hit(
            day: day, lexemes: index..<match.end,
            range: lexemes[index].range.lowerBound..<last.range.upperBound,
            isDeadline: matcher.isDeadline(before: index)))
      }
      index = max(match.end, index + 1)
    }
    return hits
  }
}
