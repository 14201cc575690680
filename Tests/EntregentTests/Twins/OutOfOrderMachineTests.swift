import Domain
import Foundation
import Storage
import Testing

@testable import Entregent

/// Merges, splits and words of the user in random order, taken back in another random order: in the end everybody is
/// who they were, and no word is lost.
@Suite struct OutOfOrderMachineTests {
  @Test(arguments: 1...4) func everyOrderLeadsBack(seed: Int) throws {
    var machine = try Machine(seed: UInt64(900 + seed))
    for _ in 0..<14 { try machine.step() }
    try machine.undoAll()
    try machine.checkEnd()
  }

  /// Not all is taken back: nobody who has no record is left behind, and no two records that the user told apart
  /// by a split that stands are one.
  @Test(arguments: 1...3) func whatStandsHolds(seed: Int) throws {
    var machine = try Machine(seed: UInt64(500 + seed))
    for _ in 0..<20 {
      try machine.step()
      if machine.random.next(3) == 0 { try machine.undoOne() }
      try machine.check()
    }
  }
}

private struct Machine {
  static let count = 8

  let bench: Bench
  var random: Dice
  var clock = 0
  /// Notes of meetings: none may be lost.
  var cafes: Set<String> = []
  /// What was done, for whoever looks for a fault.
  var story: [String] = []

  init(seed: UInt64) throws {
    bench = try Bench()
    random = Dice(state: seed)
    let cards = (0..<Self.count).map { number in
      "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(Self.uid(number))\r\nFN:\(Self.name(number))\r\n"
        + "EMAIL:m\(number)@exemple.test\r\nEND:VCARD\r\n"
    }.joined()
    try bench.bring(try bench.file("cards.vcf", cards))
  }

  static func uid(_ number: Int) -> String { "card-\(number)-0123456789abcdef" }

  static func name(_ number: Int) -> String {
    let given = ["Maïwenn", "Gurvan", "Enora", "Padrig", "Tifenn", "Soazig", "Ronan", "Nolwenn"][number]
    return given + " " + ["Talarmin", "Kersauson", "Bihan", "Morvan"][number % 4]
  }

  var now: Moment { Moment(seconds: 1_790_000_000 + Int64(clock) * 3_600, offset: 3_600) }

  func people() throws -> [Person] {
    try bench.workspace.people(PeopleQuery(limit: 500)).people.map {
      try bench.workspace.person($0.id, now: now).person
    }
  }

  private static func uids(_ person: Person) -> Set<String> { Set(person.sources.compactMap(\.uid)) }

  mutating func step() throws {
    clock += 1
    let people = try people()
    let person = people[random.next(people.count)]
    switch random.next(7) {
    case 0...2:
      let other = people[random.next(people.count)]
      guard other.id != person.id else { return }
      story.append(
        "\(try bench.workspace.merge(person.id, other.id, now: now)): \(other.id) into \(person.id)")
    case 3, 4:
      guard let several = people.first(where: { $0.sources.count > 1 }) else { return }
      let record = several.sources[random.next(several.sources.count)]
      let split = try bench.workspace.split(several.id, record: "r\(record.observation ?? 0)", now: now)
      story.append("\(split.undo): \(record.uid?.prefix(6) ?? "") of \(several.id) to \(split.person)")
    case 5:
      let text = "mot \(clock)"
      try bench.workspace.set(person.id, fields: ["title": text], now: now)
      story.append("title \(text) of \(person.id)")
    default:
      let text = "café \(clock)"
      try bench.workspace.log(
        NewInteraction(kind: .coffee, people: [person.id], day: now.day, text: text), now: now)
      cafes.insert(text)
      story.append("\(text) with \(person.id)")
    }
  }

  /// - Returns: whether there was something to take back.
  @discardableResult
  mutating func undoOne() throws -> Bool {
    let entries = try bench.workspace.undoable().filter { !$0.name.hasPrefix("import-") }
    guard !entries.isEmpty else { return false }
    clock += 1
    let name = entries[random.next(entries.count)].name
    story.append("undo \(name)")
    try bench.workspace.undo(name, now: now)
    return true
  }

  mutating func undoAll() throws {
    var rounds = 0
    while try undoOne(), rounds < 100 {
      try check()
      rounds += 1
    }
    #expect(rounds < 100)
  }

  func check() throws {
    var holder: [String: PersonID] = [:]
    for person in try people() {
      let uids = Self.uids(person)
      try #require(!uids.isEmpty, "\(person.id) has no record: \(story)")
      for uid in uids {
        #expect(holder[uid] == nil, "\(uid) stands twice")
        holder[uid] = person.id
      }
      // A name that nobody chose is that of one of their records.
      let names = Set((0..<Self.count).filter { uids.contains(Self.uid($0)) }.map(Self.name))
      try #require(names.contains(person.name), "\(person.name) is none of \(names): \(story)")
    }
    try #require(holder.count == Self.count, "a record is lost: \(story)")
  }

  func checkEnd() throws {
    let people = try people()
    #expect(people.count == Self.count, "\(story)")
    #expect(try bench.workspace.doctor(repairs: false, now: now).isEmpty)
    for number in 0..<Self.count {
      let person = try #require(people.first { Self.uids($0) == [Self.uid(number)] }, "\(number)")
      #expect(person.name == Self.name(number))
      #expect(person.emails == ["m\(number)@exemple.test"])
    }
    let found = try people.flatMap { try bench.workspace.person($0.id, now: now).timeline.map(\.text) }
      .filter { $0.hasPrefix("café") }
    #expect(Set(found) == cafes, "a note is lost: \(story)")
    #expect(
      try bench.workspace.file.read { try TwinReader.apart($0) }.isEmpty,
      "somebody is told apart by nobody: \(story)")
  }
}
