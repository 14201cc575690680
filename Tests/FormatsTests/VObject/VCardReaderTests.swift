import Testing

@testable import Formats

@Suite struct VCardReaderTests {
  @Test func softBreaksInsideACharacterAreJoinedBeforeDecoding() throws {
    let card = try card(
      "VERSION:2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=A9ger;Zo=C3=", "=AB;;;",
      "TEL;CELL:+33 6 00 00 00 01")

    #expect(card.contact.family == "Léger")
    #expect(card.contact.given == "Zoë")
    #expect(card.contact.phones == [LabeledValue("+33 6 00 00 00 01", label: "mobile")])
  }

  @Test func foldedQuotedPrintableIsJoinedToo() throws {
    let card = try card(
      "VERSION:3.0", "NOTE;ENCODING=QUOTED-PRINTABLE:Caf=C3=", " A9 du coin", "FN:Zoé")

    #expect(card.contact.notes == ["Café du coin"])
    #expect(card.contact.fullName == "Zoé")
  }

  @Test func quotedPrintableThatEndsTheCardDoesNotSwallowIt() {
    let read = cards(
      "BEGIN:VCARD\nFN:A\nURL;ENCODING=QUOTED-PRINTABLE:http://a.example/?q=\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n"
    )

    #expect(read.map { $0.contact.fullName } == ["A", "B"])
  }

  @Test func anAgentOnTheLineOfItsNameCostsNothing() throws {
    let card = try card(
      "VERSION:2.1", "N:Doe;John", "AGENT:BEGIN:VCARD", "N:Friday;Fred", "TEL:1", "END:VCARD", "TEL:99")

    #expect(card.contact.phones == [LabeledValue("99")])
    #expect(card.agents.map { $0.contact.family } == ["Friday"])
    #expect(card.agents.first?.contact.phones == [LabeledValue("1")])
    #expect(card.warnings.isEmpty)
  }

  @Test(arguments: [
    "  BEGIN:VCARD\nFN:Zoé\nEND:VCARD\n", "\n \n\tBEGIN:VCARD\r\n\tFN:Z\r\n\t oé\r\n\tEND:VCARD\r\n",
    "\u{FEFF}  BEGIN:VCARD\n  FN:Zoé\n\n  END:VCARD",
  ])
  func indentedCardsAreRead(text: String) {
    #expect(cards(text).map { $0.contact.fullName } == ["Zoé"])
    #expect(SourceDetector.detect(Array(text.utf8)) == .vcard)
  }

  @Test(arguments: ["hello\n", "Content-Type: text/x-vcard\n\n", "Voici ma carte :\n\n  "])
  func wordsBeforeACardHideItNot(words: String) {
    let text = words + "BEGIN:VCARD\nVERSION:2.1\nN:Doe;John\nEND:VCARD\n"

    #expect(SourceDetector.detect(Array(text.utf8), name: "card.vcf") == .vcard)
    #expect(SourceDetector.detect(Array((words + "BEGIN:VCALENDAR\n").utf8)) == .ical)
    let mime = "MIME-Version: 1.0\nContent-Type: text/x-vcard\nSubject: me\n\n" + text
    #expect(SourceDetector.detect(Array(mime.utf8), name: "Ma carte.VCF") == .vcard)
    #expect(SourceDetector.detect(Array(("From: a@b.example\nSubject: x\n\n" + text).utf8)) == .eml)
  }

  @Test(arguments: [
    "BEGIN:VCARD\nFN:A\nEND:VCARD\n\u{FEFF}BEGIN:VCARD\nFN:B\nEND:VCARD\n\u{0C}\u{FEFF}BEGIN:VCARD\nFN:C\nEND:VCARD\n\u{1A}",
    "BEGIN:VCARD\nFN:A\nEND:VCARDBEGIN:VCARD\nFN:B\nend:vcardbegin:vcard\nFN:C\nEND:VCARD",
    "BEGIN:VCARD\nFN:A\nEND:VCARD\u{FEFF}BEGIN:VCARD\nFN:B\nEND:VCARD BEGIN:VCARD\nFN:C\nEND:VCARD",
  ])
  func cardsPutTogetherAreRead(text: String) {
    let file = VCardReader.read(Array(text.utf8))

    #expect(file.cards.map { $0.contact.fullName } == ["A", "B", "C"])
    #expect(file.cards.flatMap(\.warnings).isEmpty)
    #expect(file.problems.isEmpty)
    #expect(file.cards[1].line == (text.contains("VCARDB") || text.contains("VCARD\u{FEFF}B") ? 3 : 4))
    #expect(String(decoding: file.cards[1].original, as: UTF8.self).hasPrefix("BEGIN:VCARD\nFN:B"))
  }

  @Test func aDeclaredCharsetThatCannotBeIsNotBelieved() {
    let plain = Array("BEGIN:VCARD\nFN;CHARSET=UTF-8:Ren".utf8) + [0xE9] + Array("\nEND:VCARD".utf8)

    #expect(VCardReader.read(plain).cards.first?.contact.fullName == "René")
    #expect(
      cards("BEGIN:VCARD\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=E9\nEND:VCARD").first?.contact
        .fullName
        == "René")
  }

  @Test func koreanNamesOfOutlookAreRead() {
    let bytes =
      Array("BEGIN:VCARD\nFN;CHARSET=KS_C_5601-1987:".utf8) + [0xBE, 0xC8, 0xB3, 0xE7]
      + Array("\nEND:VCARD".utf8)

    #expect(VCardReader.read(bytes).cards.first?.contact.fullName == "안녕")
  }

  @Test func lineBreaksInQuotedPrintableAreOneLineFeed() throws {
    let card = try card("VERSION:2.1", "NOTE;QUOTED-PRINTABLE:un=0D=0Adeux")

    #expect(card.contact.notes == ["un\ndeux"])
  }

  @Test func foldsInsideACharacterDisappear() throws {
    let bytes: [UInt8] =
      Array("BEGIN:VCARD\r\nFN:Zo".utf8) + [0xC3, 13, 10, 32, 0xA9] + Array("\r\nEND:VCARD".utf8)

    #expect(VCardReader.read(bytes).cards.map { $0.contact.fullName } == ["Zoé"])
  }

  @Test func foldsInNamesAndParametersDisappear() throws {
    let card = try card("VERSION:4.0", "EMA", " IL;TY", " PE=wo", " rk:zoe@", " example.org")

    #expect(card.contact.emails == [LabeledValue("zoe@example.org", label: "work")])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndIsRead(_ end: String) {
    let text = ["BEGIN:VCARD", "VERSION:3.0", "FN:Ali", " ce", "", "TEL:1", "END:VCARD", ""].joined(
      separator: end)
    let contact = cards(text).first?.contact

    #expect(contact?.fullName == "Alice")
    #expect(contact?.phones == [LabeledValue("1")])
  }

  @Test func cardsAreNumberedAndKeepTheirLinesAndBytes() {
    let text = "BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n\r\nBEGIN:VCARD\r\nFN:B\r\n  folded\r\nEND:VCARD\r\n"
    let read = cards(text)

    #expect(read.map(\.line) == [1, 5])
    #expect(read.map { String(decoding: $0.original, as: UTF8.self) }.joined(separator: "\r\n") == text)
    #expect(read[1].contact.fullName == "B folded")
  }

  @Test func utf16OfEitherOrderIsRead() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé 🎈\r\nEND:VCARD\r\n"
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = []
    for unit in text.utf16 {
      little += [UInt8(unit & 255), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 255)]
    }

    #expect(VCardReader.read(little).cards.first?.contact.fullName == "Zoé 🎈")
    #expect(VCardReader.read(big).cards.first?.contact.fullName == "Zoé 🎈")
    #expect(VCardReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).cards.first?.contact.fullName == "Zoé 🎈")
  }

  @Test func oldCharsetsAreReadAsDeclaredOrGuessed() {
    func name(_ header: String, _ bytes: [UInt8]) -> String? {
      VCardReader.read(
        Array("BEGIN:VCARD\nVERSION:2.1\n\(header):".utf8) + bytes + Array("\nEND:VCARD\n".utf8)
      )
      .cards.first?.contact.fullName
    }

    #expect(name("FN;CHARSET=ISO-8859-1", [0x5A, 0x6F, 0xE9]) == "Zoé")
    #expect(name("FN;CHARSET=windows-1252", [0x93, 0x5A, 0x94]) == "“Z”")
    #expect(name("FN;CHARSET=SHIFT_JIS", [0x8E, 0x52, 0x93, 0x63]) == "山田")
    #expect(name("FN", [0x8E, 0x52, 0x93, 0x63, 0x91, 0xBE, 0x98, 0x59]) == "山田太郎")
    #expect(name("FN", [0x46, 0x72, 0x61, 0x6E, 0xE7, 0x6F, 0x69, 0x73]) == "François")
    #expect(name("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE", Array("Zo=C3=A9=80".utf8)) == "Zoé\u{FFFD}")
    #expect(name("FN;CHARSET=KOI8-R", [0xE9, 0xD7, 0xC1, 0xCE]) == "Иван")
  }

  @Test func shiftJISKeepsABackslashThatIsHalfACharacter() {
    // 表 is 95 5C: its second byte is a backslash.
    let bytes = Array("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:".utf8) + [0x95, 0x5C, 0x3B, 0x8E, 0x52]
    let contact = VCardReader.read(bytes + Array(";;;\nEND:VCARD\n".utf8)).cards.first?.contact

    #expect(contact?.family == "表")
    #expect(contact?.given == "山")
  }

  @Test func anAgentIsNoCardOfItsOwn() {
    let text =
      "BEGIN:VCARD\nVERSION:2.1\nFN:Boss\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Aide\nTEL:2\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    let read = cards(text)

    #expect(read.count == 1)
    #expect(read.first?.contact.phones == [LabeledValue("1")])
    #expect(read.first?.agents.map { $0.contact.fullName } == ["Aide"])
    #expect(read.first?.original == Array(text.utf8))
  }

  @Test func wrappersArePassedOver() {
    let file = VCardReader.read(
      Array(
        "BEGIN:VADDRESSBOOK\nBEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\nEND:VADDRESSBOOK\n"
          .utf8))

    #expect(file.cards.map { $0.contact.fullName } == ["A", "B"])
    #expect(file.problems.isEmpty)
  }

  @Test func aCardWithoutEndDoesNotCostTheNextOne() {
    let file = VCardReader.read(
      Array("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C".utf8))

    #expect(file.cards.map { $0.contact.fullName } == ["A", "B", "C"])
    #expect(file.cards.map { $0.warnings.map(\.code) } == [["missing-end"], [], ["missing-end"]])
    #expect(file.cards[2].warnings.first?.line == 6)
  }

  @Test func base64OfAnyShapeIsOneValue() throws {
    let card = try card(
      "VERSION:2.1", "PHOTO;JPEG;ENCODING=BASE64:", "    AAEC", "    Aw==", "", "LOGO;BASE64:AAEC", "Aw==",
      "FN:Zoé")

    #expect(card.first("PHOTO")?.binary == [0, 1, 2, 3])
    #expect(card.first("LOGO")?.binary == [0, 1, 2, 3])
    #expect(card.first("PHOTO")?.value == "AAECAw==")
    #expect(card.contact.fullName == "Zoé")
  }

  @Test func parametersAreUnquotedAndUnescaped() throws {
    let card = try card(
      "VERSION:4.0", "ADR;TYPE=\"home,postal\";LABEL=\"3 rue ^'A^'^nNantes\":;;3 rue A;Nantes;;44000;France")

    #expect(card.properties[0].parameterValues("TYPE") == ["home", "postal"])
    #expect(card.properties[0].parameterValues("LABEL") == ["3 rue \"A\"\nNantes"])
    #expect(card.contact.addresses.first?.formatted == "3 rue \"A\"\nNantes")
    #expect(card.contact.addresses.first?.city == "Nantes")
  }

  @Test func aLineWithoutColonIsToldWithItsNumber() throws {
    let card = try card("VERSION:3.0", "FN", "EMAIL:a@example.org")

    #expect(card.warnings.map(\.code) == ["no-colon"])
    #expect(card.warnings.map(\.line) == [3])
    #expect(card.contact.emails.map(\.value) == ["a@example.org"])
  }

  @Test func noCardAtAllIsFatal() {
    #expect(VCardReader.read(Array("hello\n".utf8)).problems.map(\.severity) == [.fatal])
    #expect(VCardReader.read([]).problems.map(\.code) == ["no-card"])
  }

  @Test func cardsAreRecognisedByContent() {
    #expect(VCardReader.recognises(Array("\n\nbegin:vcard\n".utf8)))
    #expect(!VCardReader.recognises(Array("First Name,Last Name\n".utf8)))
  }
}
