import Domain
import Engines
import Foundation
import Testing

/// Lists of our own, written and labelled before the rules were changed for them.
@Suite struct OwnReadingCases {
  private func cells(_ rows: String) -> [[String]] {
    rows.split(separator: "\n").map { $0.components(separatedBy: " | ") }
  }

  @Test func `titles give the wanted role and level`() {
    let rows = cells(OwnTitles.rows)
    #expect(rows.count > 200)
    for row in rows {
      let text = row[0].replacingOccurrences(of: "¦", with: "|")
      let title = TitleReader.read(text)
      #expect(row[1].split(separator: "/").contains { $0 == title.role.rawValue }, "\(text): \(title.role)")
      #expect(row[2].split(separator: "/").contains { $0 == title.level.rawValue }, "\(text): \(title.level)")
    }
  }

  @Test func `places give the wanted zone or none`() {
    let rows = cells(OwnPlaces.rows)
    #expect(rows.count > 200)
    for row in rows {
      let zone = PlaceReader.read(row[0]).zone ?? "null"
      // Zone names hold slashes of their own, so the answers are compared with slashes around.
      #expect("/\(row[1])/".contains("/\(zone)/"), "\(row[0]): \(zone)")
    }
  }

  @Test func `dates give the wanted day or none`() throws {
    let rows = cells(OwnDates.rows)
    #expect(rows.count > 100)
    for row in rows {
      let today = try #require(Day(row[1]))
      let language = try #require(Language(rawValue: row[2]))
      let day = DateReader.read(row[0], today: today, language: language)?.description ?? "null"
      #expect(day == row[3], "\(row[0])")
    }
  }

  private struct Wanted: Decodable {
    let text: String
    let today: String
    let known: [String]
    let kind: String
    let people: [String]
    let company: String?
    let date: String
    let minutes: Int?
    let tags: [String]
    let mine: Int
    let theirs: Int
    let direction: String
  }

  @Test func `notes are wholly understood`() throws {
    let lines = [
      OwnNotes1.rows, OwnNotes2.rows, OwnNotes3.rows, OwnNotes4.rows, OwnNotes5.rows, OwnNotes6.rows,
      OwnNotes7.rows,
    ].flatMap { $0.split(separator: "\n") }
    #expect(lines.count > 250)
    for line in lines {
      let wanted = try JSONDecoder().decode(Wanted.self, from: Data(line.utf8))
      let known = KnownPeople(
        wanted.known.enumerated().map { KnownPerson(id: "p\($0.offset)", name: $0.element) })
      let reading = NoteReader.read(
        wanted.text, today: try #require(Day(wanted.today)), known: known)
      let comment = Comment(rawValue: wanted.text)
      #expect(reading.kind.rawValue == wanted.kind, comment)
      #expect(reading.people.sorted() == wanted.people.sorted(), comment)
      #expect(reading.company == wanted.company, comment)
      #expect(reading.date.description == wanted.date, comment)
      #expect(reading.minutes == wanted.minutes, comment)
      #expect(reading.tags == wanted.tags, comment)
      #expect(reading.mine.count == wanted.mine, comment)
      #expect(reading.theirs.count == wanted.theirs, comment)
      #expect(reading.direction.rawValue == wanted.direction, comment)
      for promise in reading.mine + reading.theirs { #expect(wanted.text.contains(promise.text), comment) }
    }
  }
}
