import Domain

/// The month in which what a note tells happened, when no day is said: « café avec Anne en janvier ».
///
/// Months stand in notes for much else (« elle commence en mars »), so one counts only where the rest of its
/// clause says no more than what it was and with whom.
struct NoteMonth {
  let note: NoteText
  let told: NoteTelling
  let promised: Set<Int>
  let today: Day

  struct Found {
    /// The first day of it.
    let first: Day
    let lexemes: Range<Int>
  }

  func find() -> Found? {
    // Where several are said, it is not plain which one is meant.
    let found = note.lexemes.indices.compactMap(mention)
    guard found.count == 1, let month = found.first, month.first <= today,
      !month.lexemes.contains(where: promised.contains),
      let number = note.clause(of: month.lexemes.lowerBound)
    else { return nil }
    let clause = note.clauses[number].range
    // « En janvier, café avec Anne »: the month opens the note in a clause of its own.
    if clause.lowerBound == 0, clause.count <= month.lexemes.count { return month }
    guard number == 0 || note.clauses[..<number].allSatisfy({ told.isBare($0.range, except: 0..<0) }) else {
      return nil
    }
    return told.isBare(clause, except: month.lexemes) ? month : nil
  }

  private func mention(_ index: Int) -> Found? {
    let leads: [(words: String, day: Int)] = [
      ("en", 1), ("in", 1), ("courant", 1), ("au mois de", 1), ("au mois d '", 1), ("debut", 1),
      ("early in", 1),
      ("early", 1), ("mi -", 15), ("mi", 15), ("mid -", 15), ("mid", 15), ("late", 21), ("last", 1),
    ]
    for lead in leads {
      guard let start = note.phrase(index, lead.words), let month = DateWords.months[note.word(start)] else {
        continue
      }
      var end = start + 1
      var year: Int?
      if note.lexemes.indices.contains(end), note.lexemes[end].isNumber {
        // "In March 12 people": no year.
        guard note.lexemes[end].digits == 4 else { return nil }
        year = note.lexemes[end].value
        end += 1
      } else if ["dernier", "passe"].contains(note.word(end)) {
        end += 1
      } else if let after = note.firstPhrase(end, ["de l ' an dernier", "l ' an dernier", "last year"]) {
        year = today.year - 1
        end = after
      }
      guard let day = day(lead.day, month, year) else { return nil }
      return Found(first: day, lexemes: index..<end)
    }
    return nil
  }

  /// Of the year that is said, else the latest one that has come.
  private func day(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    // In the middle of the month « mi-novembre » may still be to come.
    return [today.year, today.year - 1].lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 <= today }
  }
}
