public import Domain
import Engines
import Storage

/// A name in a note that is not one known person's: nobody's, or several people's.
public struct UnclearName: Sendable, Hashable {
  /// As written.
  public var name: String
  /// Known people who may be meant, likeliest first.
  public var candidates: [PersonLine]

  public init(name: String, candidates: [PersonLine] = []) {
    self.name = name
    self.candidates = candidates
  }
}

/// What was understood of a quick note.
public struct UnderstoodNote: Sendable, Hashable {
  /// Ready to be stored; people who are not in the vault are left out of it.
  public var interaction: NewInteraction
  /// Who took part, known people in the vault's spelling.
  public var people: [String]
  /// Those of them who are not in the vault, or who may be several.
  public var unknown: [String]
  /// The same with the known people whom they may mean.
  public var unclear: [UnclearName] = []
  /// Who is meant by a promise and not in the vault yet, by the promise's text.
  public var aboutUnknown: [String: String] = [:]

  init(_ reading: NoteReading, text: String) {
    people = reading.people
    unknown = reading.unknown
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
    for promise in reading.mine.filter({ Self.isAboutNamed($0.text) }) + reading.theirs {
      if let person = promise.person.flatMap({ PersonID($0) }) {
        interaction.about[promise.text] = person
      } else if let name = promise.name {
        aboutUnknown[promise.text] = name
      }
    }
    for promise in reading.mine + reading.theirs {
      if let due = promise.due { interaction.due[promise.text] = due }
    }
  }

  /// « envoyer le lien à Ana » is promised to Ana, « lui présenter Ana » is not.
  private static func isAboutNamed(_ promise: String) -> Bool {
    let words = Set(FoldedText.fold(promise).split(separator: " ").map(String.init))
    return words.isDisjoint(with: [
      "lui", "leur", "him", "her", "them", "presenter", "introduce", "intro", "relation", "contact",
    ])
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
    let known = try guarded { try search.names() }
    let people = KnownPeople(known.map { KnownPerson(id: $0.id.description, name: $0.name) })
    let reading = NoteReader.read(text, today: now.day, language: language, known: people)
    var note = UnderstoodNote(reading, text: text)
    note.unclear = try reading.participants.filter { $0.id == nil }.map { participant in
      let meant = participant.candidates.compactMap { PersonID($0) }
      guard meant.isEmpty else { return UnclearName(name: participant.name, candidates: try lines(meant)) }
      return UnclearName(
        name: participant.name,
        candidates: try self.people(PeopleQuery(text: participant.name, limit: 4)).people)
    }
    return note
  }

  /// Understands other words for a note that was made: « hier » is the day before it was made, and what
  /// names no
  /// day keeps the note's own.
  ///
  /// - Throws: 66 when there is nothing of the user's under that id.
  public func understand(_ text: String, language: Language?, correcting id: InteractionID, now: Moment)
    throws
    -> UnderstoodNote
  {
    let before = try written(id)
    let noon = Int64(madeOn(before, language: language).number) * 86_400 + 43_200 - Int64(now.offset)
    let then = Moment(seconds: noon, offset: now.offset)
    var note = try understand(text, language: language, now: then)
    let read = NoteReader.read(text, today: then.day, language: language, known: KnownPeople([]))
    if read.dateRange == nil { note.interaction.day = before.day }
    return note
  }

  /// The day on which a note's words name the day it has: it was made then. Without a word of a day, its own.
  private func madeOn(_ note: NewInteraction, language: Language?) -> Day {
    for later in 0...7 {
      let day = note.day.adding(days: later)
      let read = NoteReader.read(note.text, today: day, language: language, known: KnownPeople([]))
      if read.date == note.day { return day }
    }
    return note.day
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
        try HandStore.correct(db, id.number, new)
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
