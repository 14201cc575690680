public import Domain
import Engines
import Storage

/// A name in a note that is not one known person's: nobody's, or several people's.
public struct UnclearName: Sendable, Hashable {
  /// As written.
  public var name: String
  /// Known people who may be meant, likeliest first.
  public var candidates: [PersonLine]
  /// Several known people bear the name; else nobody does, and `candidates` are only alike.
  public var isShared: Bool

  public init(name: String, candidates: [PersonLine] = [], isShared: Bool = false) {
    self.name = name
    self.candidates = candidates
    self.isShared = isShared
  }
}

/// What was understood of a quick note.
public struct UnderstoodNote: Sendable, Hashable {
  /// Ready to be stored; people who are not in the vault are left out of it.
  public var interaction: NewInteraction
  /// Who took part, known people in the vault's spelling.
  public var people: [String]
  /// Those of them who are not in the vault, or who may be several, with the known people whom they may mean.
  public var unclear: [UnclearName]
  /// Promises of or to one of `unclear`, by their text.
  public var awaiting: [String: String] = [:]
  /// The words name the day; else it is the day of writing.
  public var namesDay: Bool
  /// They name a month only: the day is its first.
  public var namesMonthOnly: Bool
  /// The day lies ahead and no year is said: the same day a year before.
  public var yearBefore: Day?
  /// The day lies ahead: the time of day that is said, in minutes.
  public var startMinutes: Int?

  init(_ reading: NoteReading, text: String) {
    people = reading.people
    unclear = reading.unknown.map { UnclearName(name: $0) }
    namesDay = reading.dateRange != nil
    namesMonthOnly = reading.namesMonthOnly
    yearBefore = reading.yearBefore
    startMinutes = reading.startMinutes
    interaction = NewInteraction(
      kind: InteractionKind(rawValue: reading.kind.rawValue) ?? .note,
      people: reading.participants.compactMap { $0.id.flatMap { PersonID($0) } }, day: reading.date,
      minutes: reading.minutes, text: text, tags: reading.tags,
      favour: Favour(rawValue: reading.direction.rawValue) ?? .none, mine: reading.mine.map(\.text),
      theirs: reading.theirs.map(\.text), company: reading.company)
    // What was called off or is still to come has not happened: it is kept as a note.
    if interaction.kind.isMeeting, NoteTags.hasNotHappened(text) { interaction.kind = .note }
    if interaction.kind == .message || interaction.kind == .email {
      let subject = reading.participants.first?.range
      interaction.direction = WrittenWay.direction(
        of: text,
        after: subject.flatMap { text[..<$0.lowerBound].allSatisfy(\.isWhitespace) ? $0.upperBound : nil })
    }
    if interaction.kind == .introduction, interaction.favour == .received {
      interaction.people = NoteTags.introducerFirst(interaction.people, reading, text)
    }
    for promise in reading.mine + reading.theirs {
      if let person = promise.person.flatMap({ PersonID($0) }) {
        interaction.about[promise.text] = person
      } else if let name = promise.name {
        interaction.unclaimed.insert(promise.text)
        awaiting[promise.text] = name
      }
      if let due = promise.due { interaction.due[promise.text] = due }
    }
  }

  /// The name meant somebody in the vault, or who was just put there: they took part, and what was promised
  /// to them or by them is theirs.
  public mutating func settle(_ name: String, as person: PersonID) {
    if !interaction.people.contains(person) { interaction.people.append(person) }
    for (text, waiting) in awaiting where waiting == name {
      interaction.about[text] = person
      interaction.unclaimed.remove(text)
    }
    unclear.removeAll { $0.name == name }
  }

  /// Puts what stands in the vault in place of what the words alone would say; names stay open.
  public mutating func keep(_ before: NewInteraction) {
    let read = interaction
    interaction = before
    // Who was put into the vault since then took part; whoever the user took away did not.
    if Set(before.people).isSubset(of: read.people) {
      interaction.people += read.people.filter { !before.people.contains($0) }
      for (text, person) in read.about where before.unclaimed.contains(text) {
        interaction.about[text] = person
        interaction.unclaimed.remove(text)
      }
    }
    // A note about nobody yet has nobody's promises.
    awaiting = awaiting.filter { before.people.isEmpty || before.unclaimed.contains($0.key) }
    interaction.unclaimed.formUnion(awaiting.keys)
  }

  /// Reads a note about people of whom only the names are known.
  public static func read(_ text: String, today: Day, language: Language?, known names: [String])
    -> UnderstoodNote
  {
    let known = KnownPeople(names.map { KnownPerson(id: $0, name: $0) })
    return UnderstoodNote(NoteReader.read(text, today: today, language: language, known: known), text: text)
  }
}

extension Workspace {
  /// Understands a quick note with the vault's people in mind; nothing is stored.
  public func understand(_ text: String, language: Language?, now: Moment) throws -> UnderstoodNote {
    try understand(text, language: language, today: now.day)
  }

  /// Understands the words that are to stand in an entry's place: « hier » is the day before it was written,
  /// and without a day it keeps its own.
  ///
  /// - Throws: 66 when there is nothing of the user's under that id.
  public func understand(
    _ text: String, correcting id: InteractionID, language: Language?, now: Moment
  ) throws -> UnderstoodNote {
    let before = try written(id)
    let today = NoteReader.dayOfWriting(before.text, about: before.day, by: now.day, language: language)
    var note = try understand(text, language: language, today: today)
    if !note.namesDay { note.interaction.day = before.day }
    return note
  }

  private func understand(_ text: String, language: Language?, today: Day) throws -> UnderstoodNote {
    let known = try guarded { try search.names() }
    let people = KnownPeople(known.map { KnownPerson(id: $0.id.description, name: $0.name) })
    var reading = NoteReader.read(text, today: today, language: language, known: people)
    // "Interview with Alma": a company of the vault that nobody in it is called like.
    if reading.kind == .interview, !reading.unknown.isEmpty {
      let names = try reading.unknown.filter { try isCompany($0) }
      if !names.isEmpty {
        let firms = KnownPeople(
          known.map { KnownPerson(id: $0.id.description, name: $0.name) }, firms: names)
        reading = NoteReader.read(text, today: today, language: language, known: firms)
      }
    }
    var note = UnderstoodNote(reading, text: text)
    // An article or a link that was passed on is something given to the balance (C4), though no favour of the note.
    if [.message, .email, .note].contains(note.interaction.kind), note.interaction.favour == .none,
      note.interaction.direction != .incoming, !note.people.isEmpty, NoteGifts.isGiven(text)
    {
      note.interaction.favour = .gave
    }
    note.unclear = try reading.participants.filter { $0.id == nil }.map { participant in
      let meant = participant.candidates.compactMap { PersonID($0) }
      guard meant.isEmpty else {
        return UnclearName(name: participant.name, candidates: try lines(meant), isShared: true)
      }
      return UnclearName(
        name: participant.name,
        candidates: try self.people(PeopleQuery(text: participant.name, limit: 4)).people)
    }
    return note
  }

  /// The one of these people whose name holds all words of another; nil: none of them, or several.
  public func bearer(of name: String, among people: [PersonID]) throws -> PersonID? {
    let words = FoldedText.fold(name).split(separator: " ")
    guard !words.isEmpty else { return nil }
    let bearers = try people.filter { person in
      let whole = FoldedText.fold(try personName(person)).split(separator: " ")
      return words.allSatisfy { whole.contains($0) }
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  private func isCompany(_ name: String) throws -> Bool {
    let folded = FoldedText.fold(name)
    return try guarded {
      try file.read { db in
        try CompanyReader.matching(db, folded, limit: 8).contains { FoldedText.fold($0.name) == folded }
      }
    }
  }

  private func lines(_ ids: [PersonID]) throws -> [PersonLine] {
    try guarded { try file.read { try PeopleReader.read($0, ids.prefix(8).map(\.number)) } }.map {
      PersonLine(
        id: $0.id, name: $0.name, title: $0.title, company: $0.company, companyID: $0.companyID,
        place: $0.place, role: $0.role, circle: $0.circle, lastContact: $0.lastContact)
    }
  }

  /// What the user wrote down, to be corrected.
  /// - Throws: 66 when there is nothing of theirs under that id.
  public func written(_ id: InteractionID) throws -> NewInteraction {
    try guarded {
      try file.read { db in
        guard let entry = try HandStore.written(db, id.number) else { throw Self.notWritten(id) }
        return entry
      }
    }
  }

  /// Puts other words in an entry's place, with all that follows from them: figures, promises, to-dos.
  ///
  /// - Throws: 64 for a day to come, 66 when there is nothing of the user's under that id.
  public func correct(_ id: InteractionID, _ entry: NewInteraction, now: Moment) throws {
    guard entry.day <= now.day else { throw Self.notYet(entry.day) }
    try guarded {
      try file.write { db in
        guard let before = try HandStore.ownInteraction(db, id.number) else { throw Self.notWritten(id) }
        var new = entry
        var people: [PersonID] = []
        for person in entry.people {
          guard let known = try PeopleReader.current(db, person.number) else { throw Self.noPerson(person) }
          if !people.contains(PersonID(known)) { people.append(PersonID(known)) }
        }
        new.people = people
        try CreditBook.completeTags(&new, db)
        NoteTags.complete(&new)
        try HandStore.correct(db, id.number, new)
        try NotedInterviews.takeBack(id.number, db)
        try NotedInterviews.open(for: id.number, new, db)
        try Projections.refreshFigures(
          before.union(people.map(\.number)), in: try ImportTransaction(db))
      }
    }
  }

  static func notYet(_ day: Day) -> UserFacingError {
    UserFacingError(
      .usage, Phrase(fr: "Le \(day) n'est pas encore passé.", en: "\(day) has not come yet."),
      advice: Phrase(fr: "On note ce qui a eu lieu.", en: "Write down what has happened."))
  }

  static func notWritten(_ id: InteractionID) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Aucune note à soi sous \(id).", en: "Nothing of yours under \(id)."),
      advice: Phrase(
        fr: "Ce qui vient d'un fichier se retire en annulant l'import.",
        en: "What came from a file goes by undoing its import."))
  }
}
