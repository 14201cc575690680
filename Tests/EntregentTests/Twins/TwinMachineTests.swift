import Domain
import Entregent
import Foundation
import Testing

/// Imports, merges, splits, "not the same" and undos in random order: no fact is lost, no word of the
/// user, and what was told apart stays apart.
@Suite struct TwinMachineTests {
  @Test(arguments: 1...6) func noOrderOfChangesLosesAnything(seed: Int) throws {
    var machine = try Machine(seed: UInt64(seed))
    for _ in 0..<40 {
      try machine.step()
      try machine.check()
    }
    try machine.undoEverything()
  }
}

private struct Machine {
  struct Card {
    var uid: String
    var name: String
    var email: String
    var phone: String
  }

  let bench: Bench
  var random: Dice
  var cards: [Card] = []
  /// Import's undo name → numbers of its cards, in order of import.
  var imports: [(undo: String, cards: [Int])] = []
  /// Texts that the user logged, with the card or hand-made person they were about.
  var notes: [(text: String, person: PersonID)] = []
  var apart: [(PersonID, PersonID)] = []
  var clock = 0

  init(seed: UInt64) throws {
    bench = try Bench()
    random = Dice(state: seed)
    let names = [
      "Maïwenn Talarmin", "Maiwenn Talarmin", "Gurvan Le Bihan", "LE BIHAN Gurvan", "Enora Kersauson",
      "Énora Kersauson", "Padrig Quéméneur", "Tifenn Quéméneur",
    ]
    for number in 0..<24 {
      let name = names[number % names.count]
      cards.append(
        Card(
          uid: "c-\(number)", name: name, email: "m\(number / 8 % 2)\(number % 8 / 2)@exemple.test",
          phone: "+3361\(1_000_000 + number * 37)"))
    }
  }

  private var now: Moment { Moment(seconds: 1_790_000_000 + Int64(clock) * 600, offset: 3_600) }

  private func people() throws -> [Person] {
    try bench.workspace.people(PeopleQuery(limit: 500)).people.map {
      try bench.workspace.person($0.id, now: now).person
    }
  }

  mutating func step() throws {
    clock += 1
    let workspace = bench.workspace
    let people = try people()
    switch random.next(12) {
    case 0...2:
      let chosen = (0..<(1 + random.next(8))).map { _ in random.next(cards.count) }
      try bring(Array(Set(chosen)).sorted())
    case 3 where people.count >= 2:
      let (a, b) = (people[random.next(people.count)].id, people[random.next(people.count)].id)
      guard a != b else { return }
      try workspace.merge(a, b, now: now)
      // The user's newer word: they are one after all.
      forgetApart(a, b)
    case 4:
      guard let several = people.first(where: { $0.sources.count > 1 }) else { return }
      let record = several.sources[random.next(several.sources.count)]
      let split = try workspace.split(several.id, record: "r\(record.observation ?? 0)", now: now)
      apart.append((several.id, split.person))
    case 5 where people.count >= 2:
      let (a, b) = (people[random.next(people.count)].id, people[random.next(people.count)].id)
      guard a != b else { return }
      try workspace.apart(a, b, now: now)
      apart.append((a, b))
    case 6 where !people.isEmpty:
      let person = people[random.next(people.count)].id
      let text = "mot \(clock)"
      try workspace.log(
        NewInteraction(kind: .coffee, people: [person], day: now.day, text: text), now: now)
      notes.append((text, person))
    case 7 where people.count >= 4:
      try decideGroup(people)
    case 8, 9:
      let entries = try workspace.undoable()
      guard !entries.isEmpty else { return }
      try undo(entries[random.next(entries.count)].name)
    default:
      guard let last = imports.last else { return }
      // The same file again changes nothing.
      let before = Set(people.map(\.id))
      let report = try workspace.importFiles(
        [try write(last.cards, name: "same-\(clock).vcf")], options: ImportOptions(), now: now)
      #expect(report.undo == nil)
      #expect(try Set(self.people().map(\.id)) == before)
    }
  }

  /// Several are joined at once and one is somebody else, or all are different people.
  private mutating func decideGroup(_ people: [Person]) throws {
    let start = random.next(people.count - 3)
    let ids = people[start..<start + 4].map(\.id)
    if random.next(2) == 0 {
      try bench.workspace.apart(ids, now: now)
      for (place, a) in ids.enumerated() { apart += ids.dropFirst(place + 1).map { (a, $0) } }
    } else {
      try bench.workspace.merge(Array(ids.prefix(3)), keep: ["name": ids[1]], apartFrom: [ids[3]], now: now)
      forgetApart(ids[0], ids[1])
      apart.append((ids[0], ids[3]))
    }
  }

  private func write(_ numbers: [Int], name: String) throws -> String {
    let text = numbers.map { number in
      let card = cards[number]
      return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(card.uid)\r\nFN:\(card.name)\r\nEMAIL:\(card.email)\r\n"
        + "TEL:\(card.phone)\r\nEND:VCARD\r\n"
    }.joined()
    return try bench.file(name, text)
  }

  private mutating func bring(_ numbers: [Int]) throws {
    let report = try bench.workspace.importFiles(
      [try write(numbers, name: "cards-\(clock).vcf")], options: ImportOptions(), now: now)
    guard let undo = report.undo else { return }
    let known = Set(imports.flatMap(\.cards))
    imports.append((undo, numbers.filter { !known.contains($0) }))
  }

  private mutating func undo(_ name: String) throws {
    try bench.workspace.undo(name, now: now)
    imports.removeAll { $0.undo == name }
    // What was said of people who have left, or is taken back, holds no longer.
    let bench = self.bench
    let now = self.now
    apart.removeAll { a, b in
      (try? bench.workspace.person(a, now: now)) == nil || (try? bench.workspace.person(b, now: now)) == nil
    }
    if name.hasPrefix("apart-") || name.hasPrefix("split-") || name.hasPrefix("merge-") { apart = [] }
  }

  private mutating func forgetApart(_ a: PersonID, _ b: PersonID) {
    let bench = self.bench
    let now = self.now
    let one = try? bench.workspace.person(a, now: now).person.id
    apart.removeAll { x, y in
      let (p, q) = (
        try? bench.workspace.person(x, now: now).person.id, try? bench.workspace.person(y, now: now).person.id
      )
      return p == q && p == one
    }
  }

  func check() throws {
    let people = try people()
    var holder: [String: Person] = [:]
    for person in people {
      for source in person.sources {
        guard let uid = source.uid else { continue }
        #expect(holder[uid] == nil, "\(uid) stands with two people")
        holder[uid] = person
      }
    }
    // Every record of an import that stands belongs to somebody, and what it says is shown.
    for number in Set(imports.flatMap(\.cards)) {
      let card = cards[number]
      let person = try #require(holder[card.uid], "\(card.uid) is lost")
      #expect(person.emails.contains(card.email))
      #expect(person.phones.contains(card.phone))
    }
    for note in notes {
      let view = try bench.workspace.person(note.person, now: now)
      #expect(view.timeline.contains { $0.text.contains(note.text) }, "\(note.text) is lost")
    }
    for (a, b) in apart {
      #expect(
        try bench.workspace.person(a, now: now).person.id != bench.workspace.person(b, now: now).person.id)
    }
    // What is listed can be taken back; nothing listed names what is gone.
    #expect(try Set(bench.workspace.undoable().map(\.name)).isSuperset(of: imports.map(\.undo)))
  }

  mutating func undoEverything() throws {
    var rounds = 0
    while let entry = try bench.workspace.undoable().first, rounds < 200 {
      try bench.workspace.undo(entry.name, now: now)
      rounds += 1
    }
    #expect(try bench.workspace.undoable().isEmpty)
    // Only those of whom the user said something stay.
    for person in try people() {
      #expect(person.sources.allSatisfy { $0.observation == nil })
      #expect(try bench.workspace.person(person.id, now: now).timeline.isEmpty == false)
    }
  }
}
