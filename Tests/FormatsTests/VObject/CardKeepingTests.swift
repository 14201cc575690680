import Testing

@testable import Formats

@Suite struct CardKeepingTests {
  private func contacts(_ text: String) -> [ParsedContact] {
    var found: [ParsedContact] = []
    _ = VCardSource.read(Array(text.replacing("\n", with: "\r\n").utf8)) { record in
      if case .success(.contact(let contact)) = record.outcome { found.append(contact) }
    }
    return found
  }

  @Test func membersOfGroupCardsCarryTheGroupInAllThreeForms() {
    let all = contacts(
      """
      BEGIN:VCARD
      VERSION:4.0
      FN:Promo
      KIND:group
      MEMBER:urn:uuid:m1
      MEMBER:mailto:dan@d.example
      END:VCARD
      BEGIN:VCARD
      VERSION:4.0
      FN:Ann
      UID:urn:uuid:m1
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Bob
      UID:m2
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Amis
      X-ADDRESSBOOKSERVER-KIND:group
      X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:m2
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Cat
      CATEGORIES:Club
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Dan
      EMAIL:dan@d.example
      END:VCARD

      """)

    #expect(all.map(\.fullName) == ["Ann", "Bob", "Cat", "Dan"])
    #expect(all.map(\.groups) == [["Promo"], ["Amis"], ["Club"], ["Promo"]])
  }

  @Test func aPhotoAndUnknownPropertiesGoAlongIntoTheOtherVersion() throws {
    let old = try card(
      "VERSION:3.0", "FN:Zed", "item1.EMAIL:z@x.example", "item1.X-ABLabel:Boîte", "X-FOO;A=b:va\\,l;two",
      "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", "item2.X-ABDATE:2010-01-02", "item2.X-ABLabel:Rencontre")

    let new = String(
      decoding: VCardWriter.write(old.contact, version: .version4, keeping: old), as: UTF8.self)

    #expect(new.contains("\r\nPHOTO:data:image/jpeg;base64,/9j/4AAQ\r\n"))
    #expect(new.contains("\r\nX-FOO;A=b:va\\,l;two\r\n"))
    #expect(new.contains("\r\nitem2.X-ABDATE:2010-01-02\r\nitem2.X-ABLabel:Rencontre\r\n"))
    #expect(new.contains("X-ABLabel:Boîte"))
    let back = try require2(VCardReader.read(Array(new.utf8)).cards.first)
    let again = String(
      decoding: VCardWriter.write(back.contact, version: .version3, keeping: back), as: UTF8.self)
    #expect(again.contains("\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n"))
    #expect(again.contains("\r\nX-FOO;A=b:va\\,l;two\r\n"))
  }
}

@Suite struct CalendarLimitTests {
  private func calendar(_ lines: String...) -> [UInt8] {
    Array(
      (["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:u"] + lines + ["END:VEVENT", "END:VCALENDAR", ""])
        .joined(separator: "\r\n").utf8)
  }

  @Test func anExpansionThatWasCutSaysSo() {
    let file = ICalendarReader.read(calendar("DTSTART:20260101T080000", "RRULE:FREQ=SECONDLY"))

    let found = file.occurrences(
      from: PartialDate(year: 2026, month: 1, day: 1), through: PartialDate(year: 2026, month: 12, day: 31),
      limit: 1_000)

    #expect(found.occurrences.count == 1_000)
    #expect(!found.isComplete)
    #expect(found.problems.map(\.code) == ["occurrence-limit"])
    #expect(found.problems.first?.line == 2)
  }

  @Test func aZoneThatNobodyKnowsAndARuleThatIsNoneAreReported() {
    let file = ICalendarReader.read(
      calendar(
        "DTSTART;TZID=Nowhere/Land:20260105T090000", "DTEND;TZID=Nowhere/Land:20260105T100000",
        "RRULE:FREQ=FOO"))

    #expect(file.valueProblems.map(\.code) == ["unknown-zone", "bad-rule"])
    #expect(file.valueProblems.first?.facts == ["DTSTART", "Nowhere/Land"])
    #expect(file.valueProblems.map(\.line) == [4, 6])
  }
}
