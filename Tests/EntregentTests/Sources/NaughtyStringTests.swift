import Domain
import Entregent
import Formats
import Foundation
import Testing

/// Strings that break software, as names and as notes, through every way in and out.
@Suite(.enabled(if: corpora != nil, "ENTREGENT_CORPORA names no folder")) struct NaughtyStringTests {
  /// All of the list, and those that hold a visible character and no forbidden control character.
  private static func strings() throws -> (all: [String], sound: [String]) {
    let file = URL(fileURLWithPath: corpora ?? "").appendingPathComponent("text/blns.json")
    let all = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String])
    return (all, all.filter { isSound($0) })
  }

  private static func isSound(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let isVisible = scalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
        false
      default: true
      }
    }
    return isVisible && VObjectText.isClean(text)
  }

  private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

  /// Name and note of each person, by the e-mail that numbers them.
  private func people(of bench: Bench) throws -> [String: (name: String, notes: [String])] {
    var result: [String: (name: String, notes: [String])] = [:]
    for line in try bench.workspace.people(PeopleQuery(limit: 10_000)).people {
      let person = try bench.workspace.person(line.id, now: moment("2026-11-21")).person
      result[person.emails.first ?? ""] = (person.name, person.notes)
    }
    return result
  }

  private func expect(_ bench: Bench, holds strings: [String], _ hop: Comment) throws {
    let found = try people(of: bench)
    #expect(found.count == strings.count, hop)
    for (index, text) in strings.enumerated() {
      let person = found["n\(index)@a.example"]
      #expect(person.map { Array($0.name.utf8) } == Array(text.utf8), "\(hop) name \(index): \(text)")
      #expect(person?.notes.map { Array($0.utf8) } == [Array(text.utf8)], "\(hop) note \(index): \(text)")
    }
  }

  private func export(_ bench: Bench, _ format: ExportFormat, _ name: String) throws -> String {
    let box = Box()
    try bench.workspace.export(format, to: .sink { box.bytes += $0 }, now: moment("2026-11-21"))
    let url = bench.folder.appendingPathComponent(name)
    try Data(box.bytes).write(to: url)
    return url.path
  }

  @Test func soundStringsComeBackUnchangedFromEveryHop() throws {
    let strings = try Self.strings().sound
    print("naughty strings: \(strings.count) go round")
    #expect(strings.count == 504)
    var table = "Full Name,Email,Notes\r\n"
    for (index, text) in strings.enumerated() {
      table += "\(Self.quoted(text)),n\(index)@a.example,\(Self.quoted(text))\r\n"
    }
    let first = try Bench()
    try first.bring(first.file("people.csv", table))
    try expect(first, holds: strings, "from a table")

    let cards = try export(first, .vcard, "out.vcf")
    let second = try Bench()
    try second.bring(cards)
    try expect(second, holds: strings, "through vCard")

    let csv = try export(second, .csv, "out.csv")
    let third = try Bench()
    try third.bring(csv)
    try expect(third, holds: strings, "through CSV")

    // A calendar carries people by what one wrote down about meeting them.
    let day = try #require(Day("2026-11-20"))
    for line in try third.workspace.people(PeopleQuery(limit: 10_000)).people {
      let person = try third.workspace.person(line.id, now: moment("2026-11-21")).person
      let text = try #require(person.notes.first)
      _ = try third.workspace.log(
        NewInteraction(kind: .coffee, people: [line.id], day: day, text: text), now: moment("2026-11-21"))
    }
    let calendar = try export(third, .ical, "out.ics")
    let fourth = try Bench()
    try fourth.bring(calendar)
    var met: [String: (name: String, text: String)] = [:]
    for line in try fourth.workspace.people(PeopleQuery(limit: 10_000)).people {
      let view = try fourth.workspace.person(line.id, now: moment("2026-11-21"))
      met[view.person.emails.first ?? ""] = (view.person.name, view.timeline.first?.text ?? "")
    }
    #expect(met.count == strings.count)
    for (index, text) in strings.enumerated() {
      let person = met["n\(index)@a.example"]
      #expect(
        person.map { Array($0.name.utf8) } == Array(text.utf8), "through a calendar, name \(index): \(text)")
      #expect(
        person.map { Array($0.text.utf8) } == Array("Coffee with \(text)\n\(text)".utf8),
        "through a calendar, note \(index): \(text)")
    }
  }

  @Test func theOthersAreSaidAloudInTheReport() throws {
    let (all, sound) = try Self.strings()
    let others = all.filter { !sound.contains($0) }
    var table = "Full Name,Email,Notes\r\n"
    for (index, text) in others.enumerated() {
      table += "Zoé \(index),n\(index)@a.example,\(Self.quoted(text))\r\n"
    }
    let bench = try Bench()
    let report = try bench.bring(bench.file("people.csv", table), kind: "table") { _ in }
    let warnings = try #require(report.file("table").warnings)

    // Nothing (also a byte order mark alone, once it is read from JSON) and a blank are no text at all.
    let silent = others.indices.filter { others[$0].allSatisfy { $0 == " " } }
    #expect(silent.count == 3)
    #expect(warnings.compactMap(\.record) == others.indices.filter { !silent.contains($0) }.map { $0 + 1 })
    #expect(Set(warnings.map(\.code)) == ["control-characters", "invisible-text"])
    #expect(warnings.count { $0.code == "control-characters" } == 5)
    #expect(warnings.allSatisfy { !$0.reason.fr.isEmpty && $0.reason.fr != $0.reason.en })
    let again = try bench.bring(bench.file("again.csv", table), kind: "table") { _ in }
    #expect(try again.file("table").warnings == warnings)
  }

  @Test func theOthersKeepTheirTextInTheWholeExport() throws {
    let (all, sound) = try Self.strings()
    let others = all.filter { !sound.contains($0) }
    print("naughty strings: \(others.count) are kept in the whole export")
    #expect(others.count == 11)
    var table = "Full Name,Email,Notes\r\n"
    for (index, text) in others.enumerated() {
      table += "Zoé \(index),n\(index)@a.example,\(Self.quoted("x" + text + "y"))\r\n"
    }
    let bench = try Bench()
    _ = try bench.bring(bench.file("people.csv", table), kind: "table") { _ in }
    let json = try String(contentsOfFile: export(bench, .json, "all.json"), encoding: .utf8)
    let whole = try Bench()
    try whole.bring(bench.folder.appendingPathComponent("all.json").path)
    let before = try people(of: bench)
    let after = try people(of: whole)
    for (index, text) in others.enumerated() {
      let key = "n\(index)@a.example"
      #expect(before[key]?.notes.map { Array($0.utf8) } == [Array(("x" + text + "y").utf8)], "\(index)")
      #expect(after[key]?.notes.map { Array($0.utf8) } == before[key]?.notes.map { Array($0.utf8) })
    }
    #expect(json.contains("Zoé 0"))
    // Cards and tables stay readable: what is not allowed in them is taken out.
    let cards = try export(bench, .vcard, "out.vcf")
    let read = try Bench()
    try read.bring(cards)
    #expect(try people(of: read).count == others.count)
    for path in [cards, try export(bench, .csv, "out.csv")] {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      #expect(!bytes.contains { ($0 < 0x20 && ![9, 10, 13].contains($0)) || $0 == 0x7F })
    }
  }
}
