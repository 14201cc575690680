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
    if subject == nil, note.isCapitalised(0), NoteGivenNames.common.contains(note.word(0)) {
      subject = names.unknownMention(at: 0)?.lexemes
    }
    if subject == nil, let unknown = names.unknownMention(at: 0), names.turnsToUser(unknown) {
      subject = unknown.lexemes
    }
    if subject == nil { subject = firmSubject(note, names) }

    let isTaken = { (index: Int) in promised.contains(index) || named.contains(index) }
    let hit = NoteKinds(note: note, isTaken: isTaken).find(subject: subject)
    let directions = NoteDirections(note: note, isTaken: { promised.contains($0) })
    let sides = directions.sides()
    // A favour that stands alone is a help, whatever verb tells of it.
    var kind = hit?.kind ?? (sides.isEmpty || NoteKinds.opening(of: note) != nil ? .note : .help)
    if kind == .introduction || kind == .help, directions.asksForFavour { kind = .message }

    let hits = DateReader.scan(masked(note.lexemes, named), today: today, language: note.language)
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
    let date = NoteDate(
      note: note, hits: hits, promised: promised, kind: kind, kindIndex: hit?.index, today: today
    ).find()
    // The minutes of a call that is asked for are not the message's.
    let minutes =
      hit?.isArranged == true
      ? nil
      : NoteMinutes(note: note, taken: promised.union(dated), isWriting: kind == .message || kind == .email)
        .find()

    func promise(_ found: NotePromises.Found) -> NoteReading.Promise {
      let range = note.range(found.lexemes)
      let due = hits.first { found.lexemes.contains($0.lexemes.lowerBound) }?.day
      let meant = NotePromisee(note: note, names: names, participants: people).find(found)
      return NoteReading.Promise(
        text: String(text[range]), range: range, due: due, person: meant.id, name: meant.name)
    }
    return NoteReading(
      kind: kind,
      participants: people.map {
        NoteReading.Participant(
          name: $0.name, id: $0.person?.id, range: note.range($0.lexemes), candidates: $0.candidates.map(\.id)
        )
      },
      company: company?.name, companyRange: company.map { note.range($0.lexemes) },
      date: date?.day ?? today, dateRange: date?.range,
      minutes: minutes?.minutes, minutesRange: minutes.map { note.range($0.lexemes) },
      tags: note.tags,
      mine: promises.filter { $0.who == .mine }.map(promise),
      theirs: promises.filter { $0.who == .theirs }.map(promise),
      direction: directions.direction(sides, kind: kind))
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
