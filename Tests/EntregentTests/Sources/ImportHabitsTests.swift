import Domain
import Foundation
import Testing

@testable import Entregent

/// What files of real programs hold and must not be lost, or must not become somebody.
@Suite struct ImportHabitsTests {
  @Test func aRowOfOneCellBelowTheHeaderIsReportedAndANoteIsNot() throws {
    let bench = try Bench()
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    let row = "Anna,Smith,https://www.linkedin.com/in/anna-smith,,Alma,Dev,12 Mar 2024"
    let cut = try bench.file("Connections.csv", "\(header)\nZoé\n\(row)\n")
    let report = try bench.bring(cut, dryRun: true)

    #expect(report.files[0].read == 2)
    #expect(report.files[0].skipped.map(\.code) == ["bad-row"])
    #expect(report.files[0].skipped.first?.line == 2)

    let noted = try bench.file(
      "Connections2.csv", "\(header)\nNotes: some members have chosen not to share their address\n\(row)\n")
    let second = try bench.bring(noted, dryRun: true)
    #expect(second.files[0].read == 1)
    #expect(second.files[0].skipped.isEmpty)
  }

  private func card(_ lines: String..., version: String = "3.0") -> String {
    (["BEGIN:VCARD", "VERSION:\(version)"] + lines + ["END:VCARD", ""]).joined(separator: "\r\n")
  }

  private static let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

  // MARK: LinkedIn

  @Test func twoMembersOfOneExportAreNeverOne() throws {
    let bench = try Bench()

    let report = try bench.bring(
      bench.file(
        "Connections.csv",
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
          + "Marie,Martin,,Capgemini,Consultante,12 Mar 2019\nMarie,Martin,,Capgemini,Consultante,13 Apr 2021\n"
      ))

    #expect(try bench.names == ["Marie Martin", "Marie Martin"])
    #expect(report.joinedCount == 0)
    #expect(try bench.workspace.duplicates(limit: 10, now: moment("2026-11-21")).review.isEmpty)
  }

  @Test func somebodyKnownByAnInvitationAloneHasItAsTheirSource() throws {
    let bench = try Bench()

    try bench.bring(
      bench.file(
        "Invitations.csv",
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
          + "Eva Noir,Léa Martin,\"9/6/26, 1:12 AM\",,INCOMING,https://www.linkedin.com/in/eva-noir,https://www.linkedin.com/in/lea-martin\n"
      ))

    #expect(try bench.person(named: "Eva Noir").person.sources.map(\.kind) == ["linkedin-invitations"])
  }

  @Test func aNULInANameCutsNothing() throws {
    let bench = try Bench()

    try bench.bring(
      bench.file(
        "Connections.csv",
        "Notes:\n\"When exporting your connection data, you may notice that some addresses are missing.\"\n\n"
          + Self.header + "A\0na,Roux,https://www.linkedin.com/in/ana,,Alma,CTO,12 Mar 2024\n"))

    let person = try bench.person(named: "A na Roux").person
    #expect(person.given == "A na")
    #expect(person.family == "Roux")
  }

  @Test func aLetterToAGroupIsNeitherFromNorToItsReaders() throws {
    let bench = try Bench()
    let me = "https://www.linkedin.com/in/lea-martin"
    let marie = "https://www.linkedin.com/in/marie-dupont"
    let paul = "https://www.linkedin.com/in/paul-durand"
    try bench.bring(
      bench.file(
        "Connections.csv",
        Self.header
          + "Marie,Dupont,\(marie),,Alma,Dev,05 Jun 2024\nPaul,Durand,\(paul),,Alma,CTO,05 Jul 2024\n"),
      bench.file(
        "messages.csv",
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
          + "c1,,Léa Martin,\(me),Marie Dupont,\(marie),2026-08-01 10:00:00 UTC,,Coucou,INBOX\n"
          + "c2,Promo,Paul Durand,\(paul),\"Léa Martin,Marie Dupont\",\"\(me),\(marie)\",2026-09-01 10:00:00 UTC,,Salut,INBOX\n"
          + "c3,,Léa Martin,\(me),Paul Durand,\(paul),2026-08-02 10:00:00 UTC,,Hop,INBOX\n"
      ))

    let entries = try bench.person(named: "Marie Dupont").timeline.map {
      "\($0.text) \($0.direction.rawValue)"
    }
    #expect(entries == ["Salut both", "Coucou out"])
    #expect(try bench.person(named: "Paul Durand").timeline.map(\.direction) == [.incoming, .outgoing])
    let known = try bench.person(named: "Marie Dupont").acquaintance.map(\.text.en)
    #expect(known.contains("You wrote to them; they have not written."))
  }

  @Test func anImportThatOnlyShowsWhoHasLeftHasANameInTheUndoList() throws {
    let bench = try Bench()
    let rows = (1...12).map { "P\($0),Roux,https://www.linkedin.com/in/p\($0),,Alma,Dev,05 Jun 2024\n" }
    try bench.bring(bench.file("Connections.csv", Self.header + rows.joined()))
    let later = try bench.bring(
      bench.file("later/Connections.csv", Self.header + rows.dropLast().joined()), on: "2026-11-22")

    #expect(later.gone.count == 1)
    #expect(try bench.workspace.undoable().first?.text.en == "Import of Connections.csv")
  }

  // MARK: Groups

  @Test func labelsCategoriesAndGroupsAreTagsUntilTheUserSaysOtherwise() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "google.csv",
        "First Name,Last Name,Phonetic First Name,Organization Name,Nickname,Labels,E-mail 1 - Label,E-mail 1 - Value\n"
          + "Ana,Roux,,,,Amis ::: * myContacts,* Work,ana@a.example\n"),
      bench.file(
        "cards.vcf",
        card("FN:Bob Kay", "UID:b1", "CATEGORIES:Club,myContacts")
          + card("FN:Promo", "KIND:group", "MEMBER:urn:uuid:b1", version: "4.0")))

    #expect(try bench.person(named: "Ana Roux").person.tags == ["Amis"])
    let bob = try bench.person(named: "Bob Kay").person
    #expect(bob.tags == ["Club", "Promo"])
    #expect(try bench.workspace.people(PeopleQuery(text: "Promo")).people.map(\.name) == ["Bob Kay"])

    try bench.workspace.set(bob.id, fields: ["tags": "Promo, swift"], now: moment("2026-11-21"))
    #expect(try bench.person(named: "Bob Kay").person.tags == ["Promo", "swift"])

    try bench.workspace.set(bob.id, fields: ["tags": ""], now: moment("2026-11-21"))
    #expect(try bench.person(named: "Bob Kay").person.tags == ["Club", "Promo"])
  }

  @Test func aCardOfAShopIsNobodyAndIsReported() throws {
    let bench = try Bench()

    let report = try bench.bring(
      bench.file("shop.vcf", card("FN:", "ORG:Boulangerie Roux", "TEL:0102030405")))

    #expect(report.files[0].skipped.map(\.code) == ["no-person"])
    #expect(report.files[0].skipped.first?.facts == ["Boulangerie Roux"])
    #expect(try bench.names.isEmpty)
  }

  // MARK: Cards out

  private func exported(_ bench: Bench, _ version: VCardVersion? = nil) throws -> String {
    let box = Bytes()
    try bench.workspace.export(
      .vcard, to: .sink { box.all += $0 }, cardVersion: version, now: moment("2026-11-21"))
    return String(decoding: box.all, as: UTF8.self)
  }

  private final class Bytes: @unchecked Sendable { var all: [UInt8] = [] }

  @Test func oneUIDAndOneFullNameTwiceInAFileIsOnePerson() throws {
    let bench = try Bench()
    func card(_ name: String, _ phone: String) -> String {
      "BEGIN:VCARD\nVERSION:3.0\nUID:u1\nFN:\(name)\nTEL:\(phone)\nEND:VCARD\n"
    }
    let cards =
      card("Ann Roy", "+33123456789") + card("Ann Roy", "+33987654321") + card("Bob Lee", "+33555555555")

    let report = try bench.bring(bench.file("a.vcf", cards))

    #expect(Set(try bench.names) == ["Ann Roy", "Bob Lee"])
    #expect(report.addsUp)
    let again = try bench.bring(bench.file("a.vcf", cards + "\n"))
    #expect(again.files[0].unchanged == 3)
  }

  @Test func aCardThatCameInGoesOutUnchanged() throws {
    let source = card(
      "UID:z1", "FN:Zed Odd", "N:Odd;Zed;;;", "X-FOO;A=b;C=\"d,e\":va\\,l\\nue",
      "item1.EMAIL;TYPE=work:z@x.example",
      "item1.X-ABLabel:Boîte", "NOTE:ligne 1\\nligne 2\\; x", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==",
      "BDAY:1990-02-03", "ADR;TYPE=home:;;1 rue\\nBat;Lyon;;69001;France", "CATEGORIES:Club")
    let bench = try Bench()
    try bench.bring(bench.file("z.vcf", source))

    #expect(try exported(bench) == source)

    let zed = try bench.person(named: "Zed Odd").person
    try bench.workspace.set(zed.id, fields: ["email": "new@x.example"], now: moment("2026-11-21"))
    let changed = try exported(bench)
    #expect(changed.contains("EMAIL:new@x.example\r\n"))
    #expect(changed.replacing("EMAIL:new@x.example\r\n", with: "") == source)
    let four = try exported(bench, .version4)
    #expect(four.contains("VERSION:4.0\r\n"))
    #expect(four.contains("PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg==\r\n"))
    #expect(four.contains("ADR;TYPE=home:;;1 rue\\nBat;Lyon;;69001;France\r\n"))
  }

  @Test func partsOfAnAddressAndLabelsGoToTheirPlaces() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "google.csv",
        "First Name,Last Name,Phonetic First Name,Organization Name,Nickname,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country\n"
          + "Ana,Roux,,,,,* Work,ana@a.example,Home,1 rue X,Lyon,69001,France\n"))
    try bench.workspace.addPerson(
      name: "Bob Kay", fields: ["place": "Lyon, France"], now: moment("2026-11-21"))

    let cards = try exported(bench)
    #expect(cards.contains("ADR:;;1 rue X;Lyon;;69001;France\r\n"))
    #expect(cards.contains("EMAIL;TYPE=work:ana@a.example\r\n"))
    #expect(cards.contains("ADR:;;;Lyon;;;France\r\n"))
    #expect(try exported(bench, .version3).components(separatedBy: "VERSION:3.0\r\n").count == 3)
  }

  // MARK: Calendars

  @Test func aFamilyNameBeforeAGivenOneIsTurnedInACalendarAsInMail() throws {
    let bench = try Bench()

    let report = try bench.bring(
      bench.file(
        "a.ics",
        CalendarImportTests.calendar(
          CalendarImportTests.event(
            "c", "SUMMARY:Café", "DTSTART:20261119T090000Z", CalendarImportTests.me,
            "ATTENDEE;CN=\"Durand, Paul\";PARTSTAT=ACCEPTED:mailto:paul@alma.example"),
          CalendarImportTests.event(
            "d", "SUMMARY:Yoga", "DTSTART;TZID=Nowhere/Land:20261119T090000", "RRULE:FREQ=BOGUS"))))

    #expect(try bench.names == ["Paul Durand"])
    let warnings = try report.file("ical").warnings ?? []
    #expect(warnings.map(\.code) == ["unknown-zone", "bad-rule"])
    #expect(warnings.map(\.record) == [2, 2])
  }

  // MARK: Archives

  private func refusal(_ bench: Bench, _ name: String, _ bytes: [UInt8]) throws -> UserFacingError? {
    let url = bench.folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    do {
      try bench.bring(url.path)
      return nil
    } catch let error as UserFacingError {
      return error
    }
  }

  @Test func anArchiveOfWhichNothingCanBeReadIsRefused() throws {
    let bench = try Bench()
    let end: [UInt8] = [0x50, 0x4B, 5, 6]

    #expect(try refusal(bench, "empty.zip", end + [UInt8](repeating: 0, count: 18))?.status == .badInput)

    // One member packed with bzip2 (method 12).
    let name = Array("g.csv".utf8)
    let fields: [UInt8] = [46, 0, 0, 0, 12, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0]
    let local: [UInt8] = [0x50, 0x4B, 3, 4] + fields + name + [1, 2, 3, 4]
    let central: [UInt8] = [0x50, 0x4B, 1, 2, 46, 0] + fields + [UInt8](repeating: 0, count: 14) + name
    let tail: [UInt8] =
      end + [0, 0, 0, 0, 1, 0, 1, 0, UInt8(central.count), 0, 0, 0, UInt8(local.count), 0, 0, 0, 0, 0]
    let refused = try refusal(bench, "bz2.zip", local + central + tail)
    #expect(refused?.status == .badInput)
    #expect(refused?.message.en.contains("unknown compression") == true)
  }

  @Test func whatIsOfNoKnownKindIsToldAllKinds() throws {
    let bench = try Bench()

    let advice = try refusal(bench, "x.bin", [1, 2, 3, 0, 255, 254, 9])?.advice?.en ?? ""

    for kind in ["vCards", "calendars", "mail", "profile", "Eventbrite", "lists of names"] {
      #expect(advice.contains(kind))
    }
  }

  // MARK: Mail

  private static let lea = "Léa Martin <lea@moi.example>"
  private static let paul = "Paul Durand <paul@alma.example>"

  @Test func theAddressOfAListIsNobodyThoughTheUserWroteThere() throws {
    var letters = Letters()
    letters.add(from: Self.paul, to: Self.lea)
    letters.add(from: Self.lea, to: Self.paul, received: false)
    letters.add(from: "Nina Roux <nina@k.example>", to: Self.lea)
    letters.add(from: Self.lea, to: "Nina Roux <nina@k.example>", received: false)
    letters.add(
      from: "Dev <dev@lists.example>", to: "dev@lists.example", headers: "List-Id: <dev.lists.example>\n")
    letters.add(from: Self.lea, to: "dev@lists.example", received: false)
    let bench = try Bench()

    let report = try bench.bring(bench.file("a.mbox", letters.text))

    #expect(Set(try bench.names) == ["Paul Durand", "Nina Roux"])
    #expect(report.files[0].skipped.map(\.code) == ["mailing-list", "mailing-list"])
    #expect(report.addsUp)
  }

  @Test func theUsersAddressFoundInASmallMailboxHoldsForTheNextLetter() throws {
    var letters = Letters()
    letters.add(from: Self.paul, to: Self.lea)
    letters.add(from: Self.lea, to: Self.paul, received: false)
    letters.add(from: "Nina Roux <nina@k.example>", to: Self.lea)
    letters.add(from: Self.lea, to: "Tom Riou <tom@b.example>", received: false)
    let bench = try Bench()
    try bench.bring(bench.file("a.mbox", letters.text))

    #expect(try bench.workspace.profile().emails == ["lea@moi.example"])

    let letter =
      "From: Zoé Exemple <zoe@x.example>\nTo: \(Self.lea)\nSubject: Hi\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <z1@x>\n\nHello\n"
    let report = try bench.bring(bench.file("z1.eml", letter))

    #expect(report.files[0].skipped.map(\.code) == ["one-way"])
    #expect(try !bench.names.contains("Léa Martin"))
  }

  @Test func theUsersNameInAFewLettersKeepsTheirAddress() throws {
    var letters = Letters()
    letters.add(from: Self.paul, to: Self.lea)
    letters.add(from: Self.lea, to: Self.paul, received: false)
    letters.add(from: Self.paul, to: Self.lea)
    let bench = try Bench()
    var known = try bench.workspace.profile()
    known.name = "Léa Martin"
    try bench.workspace.save(known, now: moment("2026-11-21"))

    try bench.bring(bench.file("a.mbox", letters.text))

    #expect(try bench.workspace.profile().emails == ["lea@moi.example"])
  }

  @Test func everybodyInToWasWrittenToAndWhoGotACopyWasNot() throws {
    let bench = try Bench()
    let letter =
      "From: \(Self.lea)\nTo: Zoé Exemple <zoe@x.example>, Tom Riou <tom@x.example>\nCc: Ada Duval <ada@x.example>\nSubject: Hi\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <z3@x>\n\nSalut\n"
    var known = try bench.workspace.profile()
    known.emails = ["lea@moi.example"]
    try bench.workspace.save(known, now: moment("2026-11-21"))

    try bench.bring(bench.file("z3.eml", letter))

    let days = try bench.workspace.people(PeopleQuery(limit: 10)).people.reduce(into: [:]) {
      $0[$1.name] = $1.lastContact?.description ?? "never"
    }
    #expect(days == ["Zoé Exemple": "2026-11-20", "Tom Riou": "2026-11-20", "Ada Duval": "never"])
    // The same is counted from the letters themselves.
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-21")).isEmpty)
  }

  @Test func aLetterToAHostOfListsMakesNobody() throws {
    let bench = try Bench()
    var known = try bench.workspace.profile()
    known.emails = ["lea@moi.example"]
    try bench.workspace.save(known, now: moment("2026-11-21"))
    let letter =
      "From: \(Self.lea)\nTo: dev@lists.x.example\nSubject: Hi\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <z4@x>\n\nSalut\n"

    let report = try bench.bring(bench.file("z4.eml", letter))

    #expect(report.files[0].skipped.map(\.code) == ["mailing-list"])
    #expect(try bench.names.isEmpty)
  }

  @Test func aSentLetterAloneMakesItsReceiverAContact() throws {
    let bench = try Bench()
    let letter =
      "From: \(Self.lea)\nTo: Zoé Exemple <zoe@x.example>\nSubject: Re: Hi\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <z2@x>\nIn-Reply-To: <z1@x>\n\nSalut\n"

    try bench.bring(bench.file("z2.eml", letter))

    #expect(try bench.names == ["Zoé Exemple"])
    #expect(try bench.person(named: "Zoé Exemple").timeline.map(\.direction) == [.outgoing])
  }
}

/// Whose messages they are when files come one by one, or in the form of years ago.
@Suite struct MessageOwnerTests {
  private static let lea = "https://www.linkedin.com/in/lea-martin"
  private static let zoe = "https://www.linkedin.com/in/zoe-noel"
  private static let profile =
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nLéa,Martin,,,,Dev,,,,Lyon,,[PERSONAL:https://lea.example],\n"
  private static let today =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
  private static let old =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n"
    + "c1,,Zoé Noël,\(zoe),Léa Martin,2019-08-01 02:00:00 UTC,Salut\n"
    + "c1,,Léa Martin,\(lea),Zoé Noël,2019-08-02 02:00:00 UTC,Re\n"
    + "c2,,Paul Du,https://www.linkedin.com/in/pd,Léa Martin,2019-08-03 02:00:00 UTC,Yo\n"
    + "c2,,Léa Martin,\(lea),Paul Du,2019-08-04 02:00:00 UTC,Hop\n"

  private func lines(_ bench: Bench) throws -> [String] {
    try bench.names.sorted().map { name in
      let timeline = try bench.person(named: name).timeline.map { "\($0.direction.rawValue) \($0.text)" }
      return "\(name): " + timeline.joined(separator: ", ")
    }
  }

  @Test func aProfileReadBeforeSaysWhoseMessagesTheyAre() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Profile.csv", Self.profile))
    try bench.bring(
      bench.file(
        "messages.csv",
        Self.today
          + "c1,,Léa Martin,\(Self.lea),\"Zoé Noël,Marie Dupont\",\"\(Self.zoe),https://www.linkedin.com/in/md\",2026-08-01 02:00:00 UTC,,Salut,INBOX\n"
          + "c2,,Zoé Noël,\(Self.zoe),Léa Martin,\(Self.lea),2026-08-02 02:00:00 UTC,,Hello,INBOX\n"
          + "c3,,Paul Du,https://www.linkedin.com/in/pd,Léa Martin,\(Self.lea),2026-08-03 02:00:00 UTC,,Yo,INBOX\n"
      ))

    #expect(
      try lines(bench) == ["Marie Dupont: out Salut", "Paul Du: in Yo", "Zoé Noël: in Hello, out Salut"])
  }

  @Test(arguments: [0, 1, 2, 3])
  func theOldestMessagesMakeEverybodyOnce(_ way: Int) throws {
    let bench = try Bench()
    let profile = try bench.file("Profile.csv", Self.profile)
    let messages = try bench.file("messages.csv", Self.old)
    switch way {
    case 0:
      try bench.bring(profile)
      try bench.bring(messages)
    case 1: try bench.bring(profile, messages)
    case 2:
      var known = try bench.workspace.profile()
      known.name = "Léa Martin"
      try bench.workspace.save(known, now: moment("2026-11-21"))
      try bench.bring(messages)
    default: try bench.bring(messages)
    }

    #expect(try lines(bench) == ["Paul Du: out Hop, in Yo", "Zoé Noël: out Re, in Salut"])
  }

  @Test func aTieMayNameItsPeopleByTheirIds() throws {
    let bench = try Bench()
    let ana = try bench.workspace.addPerson(name: "Ana Roux", fields: [:], now: moment("2026-11-21"))
    let bob = try bench.workspace.addPerson(name: "Bob Kay", fields: [:], now: moment("2026-11-21"))

    let report = try bench.bring(
      bench.file("ties.csv", "from,to,strength\nme,\(ana),0.7\n\(ana),\(bob),0.4\n"))

    #expect(try report.file("ties").added == 2)
  }

  @Test func blanksThatBelongToANameStayWhereNobodyPadsCells() throws {
    let bench = try Bench()

    try bench.bring(bench.file("tight.csv", "Full Name,Email\n onfocus=x,a@a.example\n"))
    try bench.bring(bench.file("padded.csv", "Email, Full Name\nb@b.example, Bob Kay\n"))

    #expect(Set(try bench.names) == [" onfocus=x", "Bob Kay"])
  }

  @Test func garbledNamesOfLettersAreRepaired() throws {
    var letters = Letters()
    letters.add(from: "FranÃ§oise Petit <f@p.example>", to: "Léa Martin <lea@moi.example>")
    letters.add(from: "Léa Martin <lea@moi.example>", to: "f@p.example", received: false)
    letters.add(from: "Léa Martin <lea@moi.example>", to: "no-reply@shop.example", received: false)
    let bench = try Bench()
    var known = try bench.workspace.profile()
    known.emails = ["lea@moi.example"]
    try bench.workspace.save(known, now: moment("2026-11-21"))

    let report = try bench.bring(bench.file("a.mbox", letters.text))

    #expect(try bench.names == ["Françoise Petit"])
    #expect(report.files[0].skipped.map(\.code) == ["to-machine"])
  }
}
