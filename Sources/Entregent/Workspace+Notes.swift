public import Domain
import Engines
import Storage

/// What was understood of a quick note.
public struct UnderstoodNote: Sendable, Hashable {
  /// Ready to be stored; people who are not in the vault are left out of it.
  public var interaction: NewInteraction
  /// Who took part, known people in the vault's spelling.
  public var people: [String]
  /// Those of them who are not in the vault, or who may be several.
  public var unknown: [String]

  init(_ reading: NoteReading, text: String) {
    people = reading.people
    unknown = reading.unknown
    interaction = NewInteraction(
      kind: InteractionKind(rawValue: reading.kind.rawValue) ?? .note,
      people: reading.participants.compactMap { $0.id.flatMap { PersonID($0) } }, day: reading.date,
      minutes: reading.minutes, text: text, tags: reading.tags,
      favour: Favour(rawValue: reading.direction.rawValue) ?? .none, mine: reading.mine.map(\.text),
      theirs: reading.theirs.map(\.text), company: reading.company)
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
    return UnderstoodNote(
      NoteReader.read(text, today: now.day, language: language, known: people), text: text)
  }
}
