import Foundation
import Testing

@testable import Formats

/// Files of other projects, see `Corpora`.
@Suite(.enabled(if: Corpora.isPresent)) struct VObjectCorpusTests {
  /// Names, e-mails, phones and organisations of a file, sorted: what two writings of one card must share.
  private func essence(_ bytes: [UInt8]) -> [[String]] {
    VCardReader.read(bytes).cards.map { card in
      let contact = card.contact
      let name = [
        contact.fullName, contact.family, contact.given, contact.middle, contact.prefix, contact.suffix,
      ]
      return
        (name.map { "N " + ($0 ?? "") } + contact.emails.map { "E " + $0.value }
        + contact.phones.map { "T " + $0.value }
        + contact.positions.map { "O " + ($0.company ?? "") + "/" + ($0.department ?? "") }
        + contact.notes.map { "X " + $0.trimmingCharacters(in: .whitespacesAndNewlines) }).sorted()
    }
  }

  @Test func everyCardOfRealProgramsIsRead() throws {
    let files = try Corpora.files("vcard/ez-vcard", suffix: ".vcf")
    var count = 0
    var channels = 0
    for file in files {
      let read = VCardReader.read(try Corpora.bytes(file))
      count += read.cards.count
      channels += read.cards.reduce(0) { $0 + $1.contact.emails.count + $1.contact.phones.count }
      #expect(read.problems.isEmpty, "\(file.lastPathComponent)")
      for card in read.cards {
        #expect(card.warnings.isEmpty, "\(file.lastPathComponent)")
        #expect(!card.contact.isAnonymous, "\(file.lastPathComponent)")
      }
    }
    print("ez-vcard: \(files.count) files, \(count) cards, \(channels) e-mails and phones")
    #expect(files.count == 17)
    #expect(count == 25)
  }

  @Test func anotherProgramsRewritingIsTheSameContact() throws {
    let files = try Corpora.files("vcard/kcontacts", suffix: ".vcf")
    var pairs = 0
    for file in files {
      let original = essence(try Corpora.bytes(file))
      let name = file.lastPathComponent
      let folder = file.deletingLastPathComponent()
      for other in ["\(name).ref", "\(name).2_1ref", "v4_0.\(name).ref"] {
        let url = folder.appendingPathComponent(other)
        guard FileManager.default.fileExists(atPath: url.path) else { continue }
        pairs += 1
        #expect(essence(try Corpora.bytes(url)) == original, "\(other)")
      }
    }
    print("kcontacts: \(files.count) files, \(pairs) rewritings")
    #expect(pairs >= 30)
  }

  @Test func everyCardComesBackByteForByteAndInBothVersions() throws {
    var count = 0
    for folder in ["vcard/ez-vcard", "vcard/kcontacts", "vcard/icaljs"] {
      for file in try Corpora.files(folder, suffix: ".vcf") {
        for card in VCardReader.read(try Corpora.bytes(file)).cards {
          count += 1
          var edit = VCardEdit(card)
          edit.apply(card.contact)
          #expect(edit.bytes == card.original, "\(file.lastPathComponent)")
          for version in [VCard.Version.version3, .version4] {
            let bytes = VCardWriter.write(card.contact, version: version)
            let back = essence(bytes)
            let mine = essence(card.original)
            let isNamed = card.contact.fullName != nil
            if isNamed { #expect(back == mine, "\(file.lastPathComponent)") }
          }
        }
      }
    }
    print("byte for byte: \(count) cards")
    #expect(count > 40)
  }

  @Test func jCardAndJCalAreThoseOfICalJS() throws {
    var (cards, calendars) = (0, 0)
    for file in try Corpora.files("vcard/icaljs", suffix: ".json") {
      let source = file.deletingPathExtension().appendingPathExtension("vcf")
      let mine = try Corpora.json(VCardInspection.jCard(try Corpora.bytes(source)).json)
      #expect(mine == (try Corpora.json(try Corpora.bytes(file))), "\(file.lastPathComponent)")
      cards += 1
    }
    for file in try Corpora.files("ical/icaljs", suffix: ".json") {
      let source = file.deletingPathExtension().appendingPathExtension("ics")
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      let mine = try Corpora.json(ICalendarInspection.jCal(try Corpora.bytes(source)).json)
      #expect(mine == (try Corpora.json(try Corpora.bytes(file))), "\(file.lastPathComponent)")
      calendars += 1
    }
    print("ical.js: \(cards) jCards, \(calendars) jCals")
    #expect(cards == 4)
    #expect(calendars == 21)
  }

  @Test func oddCalendarsAreReadOrTellWhere() throws {
    var (count, told) = (0, 0)
    for folder in ["ical/collective", "ical/icaljs", "ical/vobject"] {
      for file in try Corpora.files(folder, suffix: ".ics") {
        count += 1
        let bytes = try Corpora.bytes(file)
        let read = ICalendarReader.read(bytes)
        let problems = read.problems + read.valueProblems
        if !problems.isEmpty { told += 1 }
        #expect(!read.components.isEmpty || !problems.isEmpty, "\(file.lastPathComponent)")
        for problem in problems where problem.severity != .fatal {
          #expect(problem.line != nil, "\(file.lastPathComponent) \(problem.code)")
        }
        let expansion = read.occurrences(from: day(1990, 1, 1), through: day(2030, 12, 31))
        #expect(expansion.isComplete, "\(file.lastPathComponent)")
      }
    }
    print("calendars: \(count) files, \(told) with located problems")
    #expect(count == 212)
  }

  @Test func theFourFilesThatOthersRefuseTellTheLine() throws {
    let folder = try require2(Corpora.folder).appendingPathComponent("ical/collective")
    let names = [
      "calendars_fuzz_testcase_invalid_month.ics", "calendars_fuzz_testcase_vtimezone_lone_cr.ics",
      "calendars_issue_104_broken_calendar.ics", "calendars_parsing_error_in_UTC_offset.ics",
    ]
    for name in names {
      let read = ICalendarReader.read(try Corpora.bytes(folder.appendingPathComponent(name)))
      let problems = read.problems + read.valueProblems
      #expect(!read.components.isEmpty, "\(name)")
      #expect(problems.contains { $0.line != nil }, "\(name)")
    }
  }

  @Test func naughtyStringsComeBackFromCardsAndCalendars() throws {
    let file = try require2(Corpora.folder).appendingPathComponent("text/blns.json")
    let strings = try require2(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String])
    var count = 0
    for text in strings where !text.isEmpty && VObjectText.isClean(text) {
      count += 1
      var contact = ParsedContact()
      contact.fullName = text
      contact.family = text
      contact.notes = [text]
      for version in [VCard.Version.version3, .version4] {
        let card = VCardReader.read(VCardWriter.write(contact, version: version)).cards.first
        #expect(card?.contact.fullName.map { Array($0.utf8) } == Array(text.utf8))
        #expect(card?.contact.family.map { Array($0.utf8) } == Array(text.utf8))
        #expect(card?.contact.notes.map { Array($0.utf8) } == [Array(text.utf8)])
      }
      var event = ParsedEvent()
      event.summary = text
      event.details = text
      event.attendees = [ParsedAttendee(name: text, email: "a@example.org")]
      let back = ICalendarReader.read(
        ICalendarWriter.write([event], product: "x", stamp: "20260101T000000Z")
      ).events.first
      #expect(back?.summary.map { Array($0.utf8) } == Array(text.utf8))
      #expect(back?.details.map { Array($0.utf8) } == Array(text.utf8))
    }
    print("naughty strings: \(count) of \(strings.count)")
    #expect(count >= 500)
  }
}
