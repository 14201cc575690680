import Testing

@testable import Formats

@Suite struct VCardWriterTests {
  static let awkward = [
    "a;b,c\\d\\n", "\\", "\\\\", "Zoé 👩‍👩‍👧‍👦 \u{200F}مرحبا", " blanks around ", "\"quoted\" ^n ^' ^^",
    "line\nline", "tab\there",
    "BEGIN:VCARD", "=C3=A9=", String(repeating: "é", count: 200), "\u{FEFF}mark", "\u{2028}\u{85}",
    "<script>", "0x1.8p3",
    "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ ̖t̝͕̳̣̻̪͞h̼͓̲̦̳̘̲e͇̣̰̦̬͎",
  ]

  @Test(arguments: [VCard.Version.version3, .version4]) func textComesBackUnchanged(_ version: VCard.Version)
    throws
  {
    for text in Self.awkward {
      var contact = ParsedContact()
      contact.fullName = text
      contact.family = text
      contact.notes = [text]
      contact.nicknames = [text, "b"]
      contact.groups = [text]
      contact.positions = [ParsedPosition(company: text, title: text, department: text)]
      contact.emails = [LabeledValue("a@example.org", label: text)]
      let bytes = VCardWriter.write(contact, version: version)
      let back = try require2(VCardReader.read(bytes).cards.first).contact

      #expect(back == contact)
    }
  }

  @Test func noLineIsLongerThan75OctetsOrEndsInsideACharacter() {
    var contact = ParsedContact()
    contact.fullName = String(repeating: "né🎈", count: 60)
    let bytes = VCardWriter.write(contact)

    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.contains("\u{FFFD}"))
    }
  }

  @Test(arguments: [VCard.Version.version3, .version4]) func aWholeContactComesBack(_ version: VCard.Version)
    throws
  {
    var contact = ParsedContact()
    contact.uid = "5f3e2c10-0000-4000-8000-000000000001"
    contact.fullName = "Mme Zoé Léger"
    contact.family = "Léger"
    contact.given = "Zoé"
    contact.prefix = "Mme"
    contact.maiden = "Petit"
    contact.emails = [
      LabeledValue("zoe@example.org", label: "work"), LabeledValue("z@example.net", label: "perso"),
    ]
    contact.phones = [
      LabeledValue("+33 6 00", label: "mobile"), LabeledValue("1", label: "work fax"), LabeledValue("2"),
    ]
    contact.links = [
      LabeledValue("https://a.example/?a=1;b=2,3", label: "home page"),
      LabeledValue("skype:zoe", label: "skype"),
    ]
    contact.addresses = [
      ParsedAddress(street: "3 rue A", city: "Nantes", postalCode: "44000", country: "France", label: "home")
    ]
    contact.positions = [
      ParsedPosition(company: "Alma", title: "CTO"), ParsedPosition(company: "Criteo", title: "Mentor"),
    ]
    contact.birthday = PartialDate(month: 4, day: 12)
    contact.languages = ["fr"]

    let bytes = VCardWriter.write(
      contact, version: version, product: "-//Test//FR", revision: "20260102T030405Z")
    let card = try require2(VCardReader.read(bytes).cards.first)

    #expect(card.version == version)
    #expect(card.contact == contact)
    #expect(card.first("REV")?.value == "20260102T030405Z")
  }

  @Test func theYearThatAppleInventsIsMarked() {
    var contact = ParsedContact()
    contact.birthday = PartialDate(month: 2, day: 29)

    #expect(
      String(decoding: VCardWriter.write(contact), as: UTF8.self).contains(
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29\r\n"))
    #expect(
      String(decoding: VCardWriter.write(contact, version: .version4), as: UTF8.self).contains(
        "BDAY:--0229\r\n"))
  }

  @Test func forbiddenControlCharactersAreTakenOut() {
    #expect(VObjectText.cleaned("a\u{0}b\u{7F}c\r\nd\re\u{1B}[0m") == "abc\nd\ne[0m")
    #expect(VObjectText.isClean("tab\tline\n"))
    #expect(!VObjectText.isClean("\u{8}"))
  }
}

@Suite struct VCardEditTests {
  static let original =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//X//EN\r\nN:Léger;Zoé;;;\r\nFN:Zoé Lé\r\n ger\r\nitem1.EMAIL;type=INTERNET:zoe@example.org\r\nitem1.X-ABLabel:_$!<Work>!$_\r\nX-STRANGE;A=b:keep\\me\r\nTEL;TYPE=cell:1\r\nTEL;TYPE=home:2\r\nPHOTO;ENCODING=b:AAEC\r\n Aw==\r\nEND:VCARD\r\n"

  private func edit(_ change: (inout ParsedContact) -> Void) throws -> (text: String, contact: ParsedContact)
  {
    let card = try require2(cards(Self.original).first)
    var contact = card.contact
    change(&contact)
    var edit = VCardEdit(card)
    edit.apply(contact)
    let back = try require2(VCardReader.read(edit.bytes).cards.first).contact
    #expect(back == contact)
    return (String(decoding: edit.bytes, as: UTF8.self), back)
  }

  @Test func anUneditedCardIsTheSameBytes() throws {
    #expect(try edit { _ in }.text == Self.original)
  }

  @Test func oneChangedValueChangesOneLine() throws {
    let text = try edit { $0.phones[1].value = "3" }.text

    #expect(text == Self.original.replacing("TEL;TYPE=home:2", with: "TEL;TYPE=home:3"))
  }

  @Test func aRemovedValueTakesItsLabelWithIt() throws {
    let text = try edit { $0.emails = [] }.text

    #expect(
      text
        == Self.original.replacing(
          "item1.EMAIL;type=INTERNET:zoe@example.org\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n", with: ""))
  }

  @Test func addedValuesStandBehindTheirKind() throws {
    let text = try edit {
      $0.phones.append(LabeledValue("4", label: "chalet"))
      $0.notes = ["Rencontrée à Nantes"]
      $0.positions = [ParsedPosition(company: "Alma", title: "CTO")]
      $0.birthday = PartialDate(year: 1985, month: 4, day: 12)
    }.text

    #expect(text.contains("TEL;TYPE=home:2\r\nitem2.TEL:4\r\nitem2.X-ABLabel:chalet\r\nPHOTO"))
    #expect(text.contains("X-STRANGE;A=b:keep\\me\r\n"))
    #expect(text.hasSuffix("ORG:Alma\r\nTITLE:CTO\r\nEND:VCARD\r\n"))
  }

  @Test func everyNameChangeIsWritten() throws {
    let text = try edit {
      $0.fullName = "Zoé Martin"
      $0.family = "Martin"
      $0.maiden = "Léger"
    }.text

    #expect(text.contains("\r\nN:Martin;Zoé;;;\r\nFN:Zoé Martin\r\n"))
    #expect(text.contains("X-MAIDENNAME:Léger\r\n"))
  }
}
