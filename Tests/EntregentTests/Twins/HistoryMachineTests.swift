import Domain
import Foundation
import Storage
import Testing

@testable import Entregent

/// What the history promises, in random order.
@Suite struct HistoryMachineTests {
  /// Files that go and come again leave every decision standing, and each can be taken back.
  @Test(arguments: 1...4) func decisionsOutliveFilesThatGoAndComeAgain(seed: Int) throws {
    var machine = try HistoryMachine(seed: UInt64(200 + seed))
    for book in 0..<3 { try machine.bring(book) }
    try machine.type(4)
    let merges = try machine.joinAcrossBooks(5)
    let apart = try machine.keepApart(4)
    for _ in 0..<6 {
      machine.clock += 1
      let book = machine.random.next(3)
      try machine.bench.workspace.undo(try #require(machine.undoOfBook[book]), now: machine.now)
      try machine.bring(book)
    }
    for pair in apart { #expect(try machine.areApart(pair.0, pair.1), "\(pair)") }
    var standing = merges
    machine.shuffle(&standing)
    for merge in standing {
      #expect(try machine.bench.workspace.undoable().map(\.name).contains(merge), "\(merge)")
      try machine.bench.workspace.undo(merge, now: machine.now)
    }
    for person in try machine.people() {
      let uids = person.sources.compactMap(\.uid)
      #expect(uids.count == 1, "\(uids) are one")
      for uid in uids {
        #expect(person.emails == ["\(uid)@exemple.test"])
        #expect(person.name == machine.names[uid])
      }
    }
    #expect(try machine.people().count == HistoryMachine.books * HistoryMachine.size)
    for (text, uid) in machine.typed {
      #expect(
        try machine.people().contains { $0.notes.contains(text) && $0.sources.contains { $0.uid == uid } })
    }
    for pair in apart { #expect(try machine.areApart(pair.0, pair.1), "\(pair)") }
  }
}

private struct HistoryMachine {
  static let (books, size) = (3, 5)

  let bench: Bench
  var random: Dice
  var clock = 0
  var names: [String: String] = [:]
  var undoOfBook: [Int: String] = [:]
  /// The user's words, with the record of the person they are about.
  var typed: [(text: String, uid: String)] = []

  init(seed: UInt64) throws {
    bench = try Bench()
    random = Dice(state: seed)
    let given = ["Maïwenn", "Gurvan", "Enora", "Padrig", "Tifenn"]
    let family = ["Talarmin", "Kersauson", "Bihan"]
    for book in 0..<Self.books {
      for place in 0..<Self.size { names[Self.uid(book, place)] = "\(given[place]) \(family[book])" }
    }
  }

  private static func uid(_ book: Int, _ place: Int) -> String { "card-\(book)-\(place)-0123456789abcdef" }

  var now: Moment { Moment(seconds: 1_790_000_000 + Int64(clock) * 86_400, offset: 3_600) }

  func people() throws -> [Person] {
    try bench.workspace.people(PeopleQuery(limit: 500)).people.map {
      try bench.workspace.person($0.id, now: now).person
    }
  }

  mutating func bring(_ book: Int) throws {
    let text = (0..<Self.size).map { place in
      let uid = Self.uid(book, place)
      return
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(uid)\r\nFN:\(names[uid] ?? "")\r\nEMAIL:\(uid)@exemple.test\r\nEND:VCARD\r\n"
    }.joined()
    let report = try bench.workspace.importFiles(
      [try bench.file("book-\("abc".dropFirst(book).prefix(1)).vcf", text)], options: ImportOptions(),
      now: now)
    undoOfBook[book] = report.undo
  }

  mutating func type(_ count: Int) throws {
    for number in 0..<count {
      guard let person = try any(), let uid = person.sources.compactMap(\.uid).first else { continue }
      let text = "mot \(number)"
      try bench.workspace.set(
        person.id, fields: number.isMultiple(of: 2) ? ["note": text] : ["note": text, "place": "Brest"],
        now: now)
      typed.removeAll { $0.uid == uid }
      typed.append((text, uid))
    }
  }

  private mutating func any() throws -> Person? {
    let people = try people()
    return people.isEmpty ? nil : people[random.next(people.count)]
  }

  private mutating func some(_ count: Int) throws -> [PersonID] {
    var ids = try people().map(\.id)
    shuffle(&ids)
    return Array(ids.prefix(count))
  }

  mutating func shuffle<T>(_ list: inout [T]) {
    for place in list.indices.reversed() where place > 0 { list.swapAt(place, random.next(place + 1)) }
  }

  mutating func joinAcrossBooks(_ count: Int) throws -> [String] {
    var merges: [String] = []
    for _ in 0..<count {
      clock += 1
      let ids = try some(3)
      let found = try people().filter { ids.contains($0.id) }
      let books = found.map { Set($0.sources.compactMap { $0.uid?.split(separator: "-")[1] }) }
      guard found.count == 3, books[0].isDisjoint(with: books[1]) else { continue }
      merges.append(try bench.workspace.merge(found[0].id, found[1].id, now: now))
    }
    return merges
  }

  mutating func keepApart(_ count: Int) throws -> [(Set<String>, Set<String>)] {
    var pairs: [(Set<String>, Set<String>)] = []
    for _ in 0..<count {
      let ids = try some(2)
      try bench.workspace.apart(ids, now: now)
      let two = try ids.map { Set(try bench.workspace.person($0, now: now).person.sources.compactMap(\.uid)) }
      pairs.append((two[0], two[1]))
    }
    return pairs
  }

  func areApart(_ a: Set<String>, _ b: Set<String>) throws -> Bool {
    let people = try people()
    let said = try bench.workspace.file.read { try TwinReader.apart($0) }
    func ids(_ uids: Set<String>) -> Set<Int64> {
      Set(people.filter { $0.sources.contains { uids.contains($0.uid ?? "") } }.map(\.id.number))
    }
    return said.contains { pair in
      ids(a).contains(pair.0) && ids(b).contains(pair.1) || ids(a).contains(pair.1) && ids(b).contains(pair.0)
    }
  }
}
