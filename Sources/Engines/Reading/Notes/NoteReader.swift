public import Domain

/// Understands a quick note: « Café avec Léa hier, 45 min. Lui envoyer l'article #react ».
public enum NoteReader {
  /// What `text` logs. Nothing is invented: what the note does not say is nil or empty, the date is
  /// `today` when none is said.
  ///
  /// - Parameters:
  ///   - language: of the note; nil tells from its words.
  ///   - known: the people whom the note may name.
  public static func read(
    _ text: String, today: Day, language: Language? = nil, known: KnownPeople
  ) -> NoteReading {
    let note = NoteText(text, language: language)
    let names = NoteNames(note: note, known: known)
    let promises = NotePromises(note: note, names: names).find()
    let promised = Set(promises.flatMap { Array($0.lexemes) })

    // Known names are no dates and no kinds ("May Chen", "Petit").
    var named: Set<Int> = []
    var subject: Range<Int>?
    var index = 0
    while index < note.lexemes.count {
      if let mention = names.knownMention(at: index) {
        named.formUnion(mention.lexemes)
        if subject == nil, index <= 1 { subject = mention.lexemes }
        index = mention.lexemes.upperBound
      } else {
        index += 1
      }
    }
    if subject == nil, note.isCapitalised(0), NoteGivenNames.common.contains(note.word(0)),
      NoteKinds.askingVerb(note) == nil
    {
      subject = names.unknownMention(at: 0)?.lexemes
    }
    if subject == nil, let unknown = names.unknownMention(at: 0), names.turnsToUser(unknown) {
      subject = unknown.lexemes
    }
    if subject == nil { subject = firmSubject(note, names) }

    let isTaken = { (index: Int) in promised.contains(index) || named.contains(index) }
    let hit = NoteKinds(note: note, isTaken: isTaken).find(subject: subject)
    // What was asked for, offered or thanked for in the same breath is no favour of this note.
    let arranged = hit?.isArranged == true ? note.clauses.first?.range ?? 0..<0 : 0..<0
    let directions = NoteDirections(
      note: note, isTaken: { promised.contains($0) || arranged.contains($0) })
    let sides = directions.sides()
    // A favour that stands alone is a help, whatever verb tells of it.
    let kind = hit?.kind ?? (sides.isEmpty || NoteKinds.opening(of: note) != nil ? .note : .help)

    let readable = masked(note.lexemes, named)
    let hits = DateReader.scan(readable, today: today, language: note.language)
    let dated = Set(hits.flatMap { Array($0.lexemes) })
    let people = NotePeople(
      note: note, names: names, promised: promised, kind: kind,
      isTaken: { promised.contains($0) || dated.contains($0) && !named.contains($0) },
      isArranged: hit?.isArranged == true
    ).find(kindIndex: hit?.index)
    let peopleLexemes = Set(people.flatMap { Array($0.lexemes) })
    let company = NoteCompany(
      note: note, names: names,
      taken: promised.subtracting(brackets(after: people, note)).union(peopleLexemes).union(dated).union(
        named),
      people: people, kind: kind
    ).find()
    let told = NoteTelling(
      note: note, kind: kind, isArranged: hit?.isArranged == true,
      named: peopleLexemes.union(named).union(company.map { Set($0.lexemes) } ?? [])
        .union(hit.map { Set($0.index..<max($0.end, $0.index + 1)) } ?? []))
    func find(among hits: [DateReader.Hit]) -> DateReader.Hit? {
      NoteDate(
        note: note, hits: hits, promised: promised, kind: kind, kindIndex: hit?.index, today: today
      ).find()
    }
    var date = find(among: hits)
    var yearBefore: Day?
    if let ahead = hits.first(where: { $0.day > today && !promised.contains($0.lexemes.lowerBound) }) {
      // Without a year it may as well have been last year's.
      let before = DateReader.scan(readable, today: today, language: note.language, isPast: true).first {
        $0.lexemes == ahead.lexemes && $0.day <= today
      }
      if let before, told.hasHappened(on: ahead.lexemes) {
        date = find(among: hits.map { $0.lexemes == ahead.lexemes ? before : $0 })
      } else if date?.lexemes == ahead.lexemes {
        yearBefore = before?.day
      }
    }
    let month = date == nil ? NoteMonth(note: note, told: told, promised: promised, today: today).find() : nil
    let isAhead = date.map { $0.day > today } ?? false
    // The minutes of a call that is asked for are not the message's.
    let minutes =
      hit?.isArranged == true
      ? nil
      : NoteMinutes(note: note, taken: promised.union(dated), isWriting: kind == .message || kind == .email)
        .find()

    let promisePeople = NotePromisePeople(note: note, names: names, participants: people)
    func promise(_ found: NotePromises.Found) -> NoteReading.Promise {
      let range = note.range(found.lexemes)
      let due = hits.first { found.lexemes.contains($0.lexemes.lowerBound) }?.day
      let whose = promisePeople.person(of: found)
      return NoteReading.Promise(
        text: String(text[range]), range: range, due: due, person: whose?.person?.id, name: whose?.name)
    }
    return NoteReading(
      kind: kind,
      participants: people.map {
        NoteReading.Participant(
          name: $0.name, id: $0.person?.id, range: note.range($0.lexemes), candidates: $0.candidates.map(\.id)
        )
      },
      company: company?.name, companyRange: company.map { note.range($0.lexemes) },
      date: date?.day ?? month?.first ?? today,
      dateRange: date?.range ?? month.map { note.range($0.lexemes) },
      namesMonthOnly: month != nil, yearBefore: yearBefore,
      startMinutes: isAhead ? NoteMinutes(note: note, taken: promised.union(dated)).startOfDay() : nil,
      minutes: minutes?.minutes, minutesRange: minutes.map { note.range($0.lexemes) },
      tags: note.tags,
      mine: promises.filter { $0.who == .mine }.map(promise),
      theirs: promises.filter { $0.who == .theirs }.map(promise),
      direction: directions.direction(sides, kind: kind))
  }

  /// The day on which a note was written that is about `day`: read then, its words name that day.
  ///
  /// « Café avec Joris hier » about the 22nd was written on the 23rd. Without a fitting day within two months,
  /// and by `last`, it is `day` itself.
  public static func dayOfWriting(
    _ text: String, about day: Day, by last: Day, language: Language? = nil
  ) -> Day {
    let nobody = KnownPeople([])
    for later in 0...60 {
      let written = day.adding(days: later)
      guard written <= last else { break }
      if read(text, today: written, language: language, known: nobody).date == day { return written }
    }
    return day
  }

  /// « Back Market ouvre un meetup »: a firm that does something is no event of the user's.
  private static func firmSubject(_ note: NoteText, _ names: NoteNames) -> Range<Int>? {
    guard note.isCapitalised(0), !NoteNames.noNames.contains(note.word(0)),
      !NoteCompany.doings.contains(note.word(0))
    else { return nil }
    let kinds = NoteKinds(note: note, isTaken: { _ in false })
    guard kinds.hit(at: 0) == nil, !PromiseWords.imperatives.contains(note.word(0)) else { return nil }
    var end = 1
    while note.isCapitalised(end) { end += 1 }
    let verbs: Set<String> = [
      "is", "are", "ouvre", "recrute", "cherche", "lance", "opens", "hires", "organise", "has", "a", "va",
      "vient", "will", "just", "hosts", "sponsorise", "recherche",
    ]
    return verbs.contains(note.word(end)) ? 0..<end : nil
  }

  /// « Relancer Baptiste (Manomano) »: the brackets say who he is, also within a promise.
  private static func brackets(after people: [NoteNames.Mention], _ note: NoteText) -> Set<Int> {
    var inside: Set<Int> = []
    for mention in people where note.word(mention.lexemes.upperBound) == "(" {
      var index = mention.lexemes.upperBound
      while index < note.lexemes.count, note.word(index) != ")" {
        inside.insert(index)
        index += 1
      }
    }
    return inside
  }

  /// Names made unreadable to the date reader.
  private static func masked(_ lexemes: [Lexeme], _ named: Set<Int>) -> [Lexeme] {
    lexemes.enumerated().map { index, lexeme in
      guard named.contains(index), lexeme.isWord else { return lexeme }
      return Lexeme(
        kind: .word, folded: "·", value: 0, range: lexeme.range, spaceBefore: lexeme.spaceBefore,
        isCapitalised: lexeme.isCapitalised)
    }
  }
}
