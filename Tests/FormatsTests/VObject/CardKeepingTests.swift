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

@Suite struct CardTranslationTests {
  private func lines(_ old: VCard, _ version: VCard.Version) -> [String] {
    String(decoding: VCardWriter.write(old.contact, version: version, keeping: old), as: UTF8.self)
      .replacing("\r\n ", with: "").split(separator: "\r\n").map { String($0) }
  }

  @Test func whatVersion3SaysIsSaidInTheWordsOf4() throws {
    let old = try card(
      "VERSION:3.0", "FN:A B", "N:B;A;;;", "TEL;TYPE=HOME:1", "TEL;TYPE=CELL,PREF:2",
      "EMAIL;TYPE=INTERNET,PREF:p@b.example", "ROLE:dev", "ORG:ABC\\, Inc.;North;Marketing", "GEO:1.5;-2.5",
      "AGENT;VALUE=uri:CID:abc", "SORT-STRING:Bb", "KEY;TYPE=PGP;ENCODING=b:AAAA", "BDAY:1990-02-03",
      "ADR;TYPE=home:;;1 rue X;Lyon;;69001;France", "LABEL;TYPE=home:1 rue X\\n69001 Lyon",
      "PHOTO;VALUE=uri;TYPE=JPEG:http://x.example/p.jpg")

    #expect(
      lines(old, .version4) == [
        "BEGIN:VCARD", "VERSION:4.0", "FN:A B", "N;SORT-AS=Bb:B;A;;;", "TEL;TYPE=home:1",
        "TEL;TYPE=cell;PREF=1:2", "EMAIL;PREF=1:p@b.example", "ROLE:dev", "ORG:ABC\\, Inc.;North;Marketing",
        "GEO:geo:1.5,-2.5", "RELATED;TYPE=agent:CID:abc", "KEY:data:application/pgp-keys;base64,AAAA",
        "BDAY:19900203", "ADR;TYPE=home;LABEL=\"1 rue X^n69001 Lyon\":;;1 rue X;Lyon;;69001;France",
        "PHOTO;MEDIATYPE=image/jpeg:http://x.example/p.jpg", "END:VCARD",
      ])
  }

  @Test func whatVersion4SaysIsSaidInTheWordsOf3() throws {
    let old = try card(
      "VERSION:4.0", "FN;PREF=1:A B", "FN;LANGUAGE=fr:Á B", "N;SORT-AS=\"B,A\":B;A;;;", "BDAY;ALTID=1:--0203",
      "BDAY;VALUE=text;ALTID=1:circa 1800", "TEL;VALUE=uri;TYPE=cell:tel:+33-6",
      "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-555", "EMAIL;TYPE=work;PREF=2:a@b.example",
      "EMAIL;PREF=1:c@d.example", "ORG:ABC\\, Inc.;North;Marketing", "PHOTO:http://x.example/p.jpg",
      "KEY;MEDIATYPE=application/pgp-keys:ftp://x.example/keys/a", "GEO:geo:37.38,-122.08",
      "ADR;LABEL=\"A, Esq.\\nB\":;;1 Main Street;Any Town;CA;9;U.S.A.", "RELATED;TYPE=agent:urn:uuid:1")

    #expect(
      lines(old, .version3) == [
        "BEGIN:VCARD", "VERSION:3.0", "FN;TYPE=pref:A B", "FN;LANGUAGE=fr:Á B", "N:B;A;;;",
        "SORT-STRING:B\\,A",
        "BDAY;ALTID=1;X-APPLE-OMIT-YEAR=1604:1604-02-03", "BDAY;ALTID=1;VALUE=text:circa 1800",
        "TEL;TYPE=cell:+33-6", "TEL;TYPE=voice,home,pref:+1-555", "EMAIL;TYPE=work:a@b.example",
        "EMAIL;TYPE=pref:c@d.example", "ORG:ABC\\, Inc.;North;Marketing",
        "PHOTO;VALUE=uri:http://x.example/p.jpg", "KEY;TYPE=PGP;VALUE=uri:ftp://x.example/keys/a",
        "GEO:37.38;-122.08", "ADR:;;1 Main Street;Any Town;CA;9;U.S.A.", "LABEL:A\\, Esq.\\nB",
        "AGENT;VALUE=uri:urn:uuid:1", "END:VCARD",
      ])
  }

  @Test func changesGoOntoTheTranslatedCard() throws {
    let old = try card(
      "VERSION:3.0", "FN:A B", "N:B;A;;;", "TEL;TYPE=CELL,PREF:2", "ADR:;;1 rue X;Lyon;;;France",
      "LABEL:1 rue X")
    var contact = old.contact
    contact.phones.append(LabeledValue("3", label: "work"))
    contact.fullName = "A C"

    let new = VCardWriter.write(contact, version: .version4, keeping: old)

    let text = String(decoding: new, as: UTF8.self)
    #expect(text.contains("\r\nFN:A C\r\n"))
    #expect(text.contains("\r\nTEL;TYPE=cell;PREF=1:2\r\nTEL;TYPE=work:3\r\n"))
    #expect(text.contains("\r\nADR;LABEL=\"1 rue X\":;;1 rue X;Lyon;;;France\r\n"))
  }

  @Test func cardsWithinCardsAndOldOnesGoAlong() throws {
    let old = try card(
      "VERSION:2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=A9ger;Zo=C3=AB;;;", "TEL;PREF;CELL:1",
      "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "N:Friday;Fred", "TEL:5", "END:VCARD")

    let new = lines(old, .version3)

    #expect(new.contains("FN:Zoë Léger"))
    #expect(new.contains("N:Léger;Zoë;;;"))
    #expect(new.contains("TEL;TYPE=CELL,pref:1"))
    #expect(new.contains { $0.hasPrefix("AGENT:BEGIN:VCARD\\nVERSION:3.0\\n") && $0.contains("TEL:5") })
    #expect(lines(old, .version4).contains { $0.hasPrefix("RELATED;TYPE=agent;VALUE=text:BEGIN:VCARD") })
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
