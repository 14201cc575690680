import Domain
import Engines
import Testing

@Suite(.enabled(if: SharedExamples.areAtHand)) struct NoteExamplesTests {
  struct Example: Decodable {
    let id: String
    let text: String
    let today: Day
    let knownPeople: [String]
    let kind: NoteKind
    let people: [String]
    let company: String?
    let date: Day
    let minutes: Int?
    let tags: [String]
    let promisesMine: Int
    let promisesTheirs: Int
    let direction: NoteDirection
  }

  @Test func atLeastEightyEightInAHundredNotesAreUnderstoodWhole() throws {
    let examples = try SharedExamples.lines("log-examples.jsonl", as: Example.self)

    var whole = 0
    var rightByField: [String: Int] = [:]
    for example in examples {
      let wrong = NoteCheck.wrongFields(
        example.text, today: example.today, known: example.knownPeople, kind: example.kind,
        people: example.people,
        company: example.company, date: example.date, minutes: example.minutes, tags: example.tags,
        mine: example.promisesMine, theirs: example.promisesTheirs, direction: example.direction)
      if wrong.isEmpty {
        whole += 1
      } else {
        print("\(example.id) \(example.text)\n    \(wrong.values.sorted())")
      }
      for field in NoteCheck.fields where wrong[field] == nil { rightByField[field, default: 0] += 1 }
    }

    print("notes: 1 file, \(whole) of \(examples.count) whole; \(rightByField.sorted { $0.key < $1.key })")
    #expect(Double(whole) >= 0.88 * Double(examples.count))
    for field in NoteCheck.fields {
      #expect(Double(rightByField[field] ?? 0) >= 0.95 * Double(examples.count), "\(field)")
    }
  }
}

/// Compares a reading with what was wanted, field by field.
enum NoteCheck {
  static let fields = ["kind", "people", "company", "date", "minutes", "tags", "mine", "theirs", "direction"]

  static func wrongFields(
    _ text: String, today: Day, known: [String], kind: NoteKind, people: [String], company: String?,
    date: Day,
    minutes: Int?, tags: [String], mine: Int, theirs: Int, direction: NoteDirection
  ) -> [String: String] {
    let index = KnownPeople(known.enumerated().map { KnownPerson(id: "p\($0.offset)", name: $0.element) })
    let reading = NoteReader.read(text, today: today, known: index)
    var wrong: [String: String] = [:]
    func check<Value: Equatable>(_ field: String, _ got: Value, _ wanted: Value) {
      if got != wanted { wrong[field] = "\(field): \(got), not \(wanted)" }
    }
    check("kind", reading.kind, kind)
    check("people", Set(reading.people.map { $0.lowercased() }), Set(people.map { $0.lowercased() }))
    check("company", reading.company?.lowercased(), company?.lowercased())
    check("date", reading.date.description, date.description)
    check("minutes", reading.minutes, minutes)
    check("tags", Set(reading.tags.map { $0.lowercased() }), Set(tags.map { $0.lowercased() }))
    if reading.mine.count != mine { wrong["mine"] = "mine: \(reading.mine.map(\.text)), not \(mine)" }
    if reading.theirs.count != theirs {
      wrong["theirs"] = "theirs: \(reading.theirs.map(\.text)), not \(theirs)"
    }
    check("direction", reading.direction, direction)
    return wrong
  }
}
