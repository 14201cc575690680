import Testing

@testable import Formats

@Suite struct VCardContactTests {
  @Test func labelsComeFromTypesAndFromAppleGroups() throws {
    let contact = try card(
      "VERSION:3.0", "item1.EMAIL;type=INTERNET;type=pref:a@example.org", "item1.X-ABLabel:_$!<Work>!$_",
      "item2.URL:https://a.example", "item2.X-ABLabel:Mon blog", "TEL;TYPE=WORK,FAX:1",
      "TEL;type=CELL;type=VOICE:2",
      "TEL;TYPE=\"cell,work\":3"
    ).contact

    #expect(contact.emails == [LabeledValue("a@example.org", label: "work")])
    #expect(contact.links == [LabeledValue("https://a.example", label: "Mon blog")])
    #expect(contact.phones.map(\.label) == ["work fax", "mobile", "work mobile"])
  }

  @Test func addressesOfVersion4LoseTheirSchemes() throws {
    let contact = try card(
      "VERSION:4.0", "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+33-1-00-00-00-01;ext=12",
      "EMAIL:mailto:zoe%40x@example.org"
    ).contact

    #expect(contact.phones == [LabeledValue("+33-1-00-00-00-01 ext. 12", label: "home")])
    #expect(contact.emails == [LabeledValue("zoe@x@example.org")])
  }

  @Test(arguments: [
    ("BDAY:19850412", PartialDate(year: 1985, month: 4, day: 12)),
    ("BDAY:1985-04-12", PartialDate(year: 1985, month: 4, day: 12)),
    ("BDAY:1985-04-12T00:00:00Z", PartialDate(year: 1985, month: 4, day: 12)),
    ("BDAY:--0412", PartialDate(month: 4, day: 12)),
    ("BDAY:--04-12", PartialDate(month: 4, day: 12)),
    ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", PartialDate(month: 4, day: 12)),
    ("BDAY;VALUE=date:1604-02-29", PartialDate(month: 2, day: 29)),
    ("BDAY:---12", PartialDate(day: 12)),
    ("BDAY:1985", PartialDate(year: 1985)),
    ("BDAY:1985-04", PartialDate(year: 1985, month: 4)),
    ("BDAY:1985/4/2", PartialDate(year: 1985, month: 4, day: 2)),
  ]) func birthdaysAreReadAsWritten(_ line: String, _ date: PartialDate) throws {
    #expect(try card("VERSION:3.0", line).contact.birthday == date)
  }

  @Test(arguments: [
    "BDAY;VALUE=text:circa 1800", "BDAY:circa 1800", "BDAY:1985-13-01", "BDAY:1985-02-30", "BDAY:",
  ])
  func whatIsNoDateIsNoBirthday(_ line: String) throws {
    #expect(try card("VERSION:4.0", line).contact.birthday == nil)
  }

  @Test func companiesAndTitlesArePairedInOrder() throws {
    let contact = try card(
      "VERSION:3.0", "ORG:Alma\\, SA;R&D;Plateforme", "ORG:Criteo", "TITLE:CTO", "TITLE:Mentor"
    ).contact

    #expect(
      contact.positions == [
        ParsedPosition(company: "Alma, SA", title: "CTO", department: "R&D, Plateforme"),
        ParsedPosition(company: "Criteo", title: "Mentor"),
      ])
  }

  @Test func aCommaSeparatesNamesOnlyFromVersion3On() throws {
    #expect(try card("VERSION:3.0", "N:Doe;Jo;Ann,Lee;;").contact.middle == "Ann Lee")
    #expect(try card("VERSION:3.0", "N:Doe;Jo;Ann\\, Lee;;").contact.middle == "Ann, Lee")
    #expect(try card("VERSION:2.1", "N:Doe;Jo;Ann,Lee;;").contact.middle == "Ann,Lee")
  }

  @Test func anAddressPackedIntoOneSlotIsThePrintedAddress() throws {
    let address = try card("VERSION:3.0", "ADR;TYPE=HOME:;;3 rue A\\n44000 Nantes;;;;").contact.addresses
      .first

    #expect(address?.formatted == "3 rue A\n44000 Nantes")
    #expect(address?.label == "home")
  }

  @Test func socialProfilesCarryTheirNetwork() throws {
    let contact = try card(
      "VERSION:3.0", "X-SOCIALPROFILE;type=linkedin:x-apple:zoe-leger",
      "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/zoe-leger",
      "IMPP;X-SERVICE-TYPE=Skype:skype:zoe"
    ).contact

    #expect(
      contact.links.map(\.value) == ["zoe-leger", "https://www.linkedin.com/in/zoe-leger", "skype:zoe"])
    #expect(contact.links.map(\.label) == ["linkedin", "linkedin", "skype"])
  }

  @Test func groupCardsAreToldApartInBothForms() {
    let text = """
      BEGIN:VCARD
      VERSION:3.0
      UID:1
      FN:Zoé
      CATEGORIES:Amis,École
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Équipe
      X-ADDRESSBOOKSERVER-KIND:group
      X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:03A0E51F-D1AA-4385-8A53-E29025ACD8AF
      END:VCARD
      BEGIN:VCARD
      VERSION:4.0
      KIND:group
      FN:Club
      MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af
      MEMBER:mailto:b@example.org
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      NOTE:personne
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      ORG:Alma
      END:VCARD
      """
    var records: [SourceRecord] = []
    let summary = VCardSource.read(Array(text.utf8)) { records.append($0) }

    #expect(records.map(\.number) == [1, 2, 3, 4, 5])
    #expect(records.map(\.line) == [1, 7, 13, 20, 24])
    let codes = records.map { record -> String in
      switch record.outcome {
      case .success(.contact(let contact)): contact.groups.joined(separator: "+")
      case .success: "other"
      case .failure(let problem): problem.code
      }
    }
    #expect(codes == ["Amis+École", "group-card", "group-card", "empty-card", "no-person"])
    #expect(summary.groups.map(\.name) == ["Équipe", "Club"])
    #expect(summary.groups[0].contains(uid: "03A0E51F-D1AA-4385-8A53-E29025ACD8AF"))
    #expect(summary.groups[1].members == ["03a0e51f-d1aa-4385-8a53-e29025acd8af", "mailto:b@example.org"])
  }

  @Test(arguments: [
    ("VERSION:4.0\nKIND:location\nFN:Salle 3", "no-person"),
    ("VERSION:4.0\nKIND:org\nFN:ACME\nN:ACME;;;;\nORG:ACME\nEMAIL:a@b.example", "no-person"),
    ("VERSION:3.0\nFN:\nN:;;;;\nORG:Boulangerie Roy\nTEL:1", "no-person"),
    ("VERSION:3.0\nFN:Garage Martin\nN:;;;;\nORG:Garage Martin\nTEL:1", "no-person"),
    ("VERSION:3.0\nFN:Garage Martin\nORG:Garage Martin\nX-ABShowAs:COMPANY", "no-person"),
    ("VERSION:3.0\nFN:Garage Martin\nN:Martin;Zoé;;;\nORG:Garage Martin\nX-ABShowAs:COMPANY", "person"),
    ("VERSION:4.0\nKIND:individual\nFN:Zoé Roux\nORG:Zoé Roux", "person"),
    ("VERSION:3.0\nN:;;;;\nORG:Alma\nEMAIL:zoe.roux@alma.example", "person"),
  ])
  func companiesAndPlacesAreNobody(lines: String, outcome: String) {
    var found: [String] = []
    _ = VCardSource.read(Array("BEGIN:VCARD\n\(lines)\nEND:VCARD\n".utf8)) { record in
      if case .failure(let problem) = record.outcome {
        found.append(problem.code)
      } else {
        found.append("person")
      }
    }

    #expect(found == [outcome])
  }

  @Test func profilesBlanksAndGermanBirthdays() throws {
    let read = try card(
      "VERSION:4.0", "FN:A", "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/ab3", "TEL: ",
      "TEL:",
      "BDAY:12.04.1985", "NOTE;ENCODING=Q:=C3=A9t=C3=A9"
    ).contact

    #expect(read.links == [LabeledValue("https://linkedin.com/in/ab3", label: "linkedin")])
    #expect(read.phones.isEmpty)
    #expect(read.birthday == PartialDate(year: 1985, month: 4, day: 12))
    #expect(read.notes == ["été"])
  }

  @Test func listsOfEvolutionAreGroups() {
    var groups: [[String]] = []
    let text =
      "BEGIN:VCARD\nFN:Amis\nX-EVOLUTION-LIST:TRUE\nEMAIL;X-EVOLUTION-DEST-NAME=Ann:Ann Roy <ann@a.example>\nEMAIL:bob@b.example\nEND:VCARD\nBEGIN:VCARD\nFN:Ann Roy\nEMAIL:ann@a.example\nEND:VCARD\n"
    let summary = VCardSource.read(Array(text.utf8)) { record in
      if case .success(.contact(let contact)) = record.outcome { groups.append(contact.groups) }
    }

    #expect(groups == [["Amis"]])
    #expect(summary.groups.map(\.members) == [["mailto:ann@a.example", "mailto:bob@b.example"]])
  }

  @Test func whatStandsBetweenCardsIsTold() {
    let text = "BEGIN:VCARD\nFN:A\nEND:VCARD\nTEL:99\nTEL:98\nBEGIN:VCARD\nFN:B\nEND:VCARD\nHello\n"
    let summary = VCardSource.read(Array(text.utf8)) { _ in }

    #expect(summary.problems.map(\.code) == ["outside-card", "outside-card"])
    #expect(summary.problems.map(\.line) == [4, 9])
    #expect(summary.problems.map(\.record) == [1, 2])
  }

  @Test func aBirthdayThatIsNoDateIsAWarningOfItsCard() {
    var warnings: [ParseProblem] = []
    _ = VCardSource.read(Array("BEGIN:VCARD\nFN:A\nBDAY:hier\nEND:VCARD\n".utf8)) { warnings += $0.warnings }

    #expect(warnings.map(\.code) == ["bad-date"])
    #expect(warnings.map(\.record) == [1])
    #expect(warnings.map(\.line) == [3])
  }

  @Test func addressesOfNetworksAreLinksAndNamesAreNoPartOfAnAddress() {
    var contact: ParsedContact?
    _ = VCardSource.read(
      Array(
        "BEGIN:VCARD\nFN:A B\nEMAIL:Jo Doe <jo@d.example>\nX-LINKEDIN-URL:https://www.linkedin.com/in/ab\nX-SKYPE:ab.c\nX-GITHUB:ab\nEND:VCARD\n"
          .utf8)
    ) { if case .success(.contact(let value)) = $0.outcome { contact = value } }

    #expect(contact?.emails.map(\.value) == ["jo@d.example"])
    #expect(contact?.links.map(\.label) == ["linkedin", "skype", "github"])
    #expect(contact?.links.first?.value == "https://www.linkedin.com/in/ab")
  }
}
