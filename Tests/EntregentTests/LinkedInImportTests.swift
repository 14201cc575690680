import Domain
import Entregent
import Foundation
import Testing

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
private let preamble = "Notes:\n\"Some addresses are missing.\"\n\n"
private let ada =
  "Ada,Duval,https://www.linkedin.com/in/ada-duval,ada@exemple.fr,Criteo,Développeuse,12 Mar 2024\n"
private let tom = "Tom,Riou,https://www.linkedin.com/in/tom-riou,,Alma SAS,Lead developer,01 Feb 2023\n"
private let messageHeader =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n"

@Suite struct LinkedInImportTests {
  @Test func connectionsBecomePeopleAndTheCountsAddUp() throws {
    let bench = try Bench()
    let report = try bench.bring(
      bench.file(
        "Connections.csv",
        preamble + header + ada + tom + ",,,,,,30 Apr 2026\nRestricted,Member,,,,,30 Apr 2026\n" + ada))

    let file = try report.file("linkedin-connections")
    #expect(report.addsUp)
    #expect((file.read, file.added, file.updated, file.unchanged) == (5, 2, 0, 1))
    #expect(file.skipped.map(\.code) == ["empty-row", "restricted-member"])
    #expect(file.skipped.map(\.record) == [3, 4])
    #expect(report.people == 2)
    #expect(report.undo == "import-1")
    let person = try bench.person(named: "Ada Duval").person
    #expect(person.company == "Criteo")
    #expect(person.role == .engineer)
    #expect(person.degree == 1)
    #expect(person.emails == ["ada@exemple.fr"])
    #expect(person.sources.map { $0.record } == [1])
  }

  @Test func theSameFileAgainChangesNothing() throws {
    let bench = try Bench()
    let path = try bench.file("Connections.csv", preamble + header + ada + tom + ",,,,,,30 Apr 2026\n")
    try bench.bring(path)

    let again = try bench.bring(path)
    let renamed = try bench.bring(bench.file("other.csv", header + tom + ada))

    #expect(again.undo == nil)
    #expect(again.files.map(\.unchanged) == [2])
    #expect(again.files[0].skipped.map(\.code) == ["empty-row"])
    #expect(renamed.undo == nil)
    #expect(renamed.files.map(\.unchanged) == [2])
  }

  @Test func aDryRunShowsTheSameCountsAndWritesNothing() throws {
    let bench = try Bench()
    let path = try bench.file("Connections.csv", header + ada + tom)

    let dry = try bench.bring(path, dryRun: true)
    #expect(dry.isDryRun)
    #expect(dry.undo == nil)
    #expect(dry.files.map(\.added) == [2])
    #expect(try bench.workspace.summary().people == 0)

    let real = try bench.bring(path)
    #expect(real.files.map(\.added) == dry.files.map(\.added))
  }

  @Test func aNewerExportUpdatesEmployersAndKeepsWhatTheUserEdited() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.csv", header + ada + tom))
    let id = try bench.person(named: "Tom Riou").person.id
    try bench.workspace.set(id, fields: ["title": "CTO", "note": "aime le Rust"], now: moment("2026-11-21"))

    let later = try bench.bring(
      bench.file(
        "b.csv",
        header + "Ada,Duval,https://www.linkedin.com/in/ada-duval,,Doctolib,Lead developer,12 Mar 2024\n"
          + "Tom,Riou,https://www.linkedin.com/in/tom-riou/,,Qonto,Developer,01 Feb 2023\n"), on: "2027-05-20"
    )

    #expect(later.files.map(\.updated) == [2])
    #expect(
      Set(later.jobChanges.map { "\($0.person.name): \($0.from ?? "") → \($0.to ?? "")" })
        == ["Ada Duval: Criteo → Doctolib", "Tom Riou: Alma SAS → Qonto"])
    let now = try bench.person(named: "Ada Duval", on: "2027-05-20")
    #expect(now.person.company == "Doctolib")
    #expect(now.person.emails == ["ada@exemple.fr"], "an address that is hidden now is kept")
    #expect(now.employments.map(\.company) == ["Doctolib", "Criteo"])
    let edited = try bench.person(named: "Tom Riou", on: "2027-05-20").person
    #expect(edited.title == "CTO")
    #expect(edited.company == "Qonto")
    #expect(edited.notes == ["aime le Rust"])
  }

  @Test func undoingTheNewerExportBringsTheOlderStateBack() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.csv", header + ada + tom))
    let later = try bench.bring(
      bench.file(
        "b.csv",
        header + "Ada,Duval,https://www.linkedin.com/in/ada-duval,,Doctolib,Lead,12 Mar 2024\n" + tom
          + "Zoé,Neuve,https://www.linkedin.com/in/zoe,,Alma,Dev,13 Mar 2026\n"), on: "2027-05-20")

    try bench.workspace.undo(try #require(later.undo), now: moment("2027-05-21"))

    #expect(try bench.person(named: "Ada Duval").person.company == "Criteo")
    #expect(try bench.names.sorted() == ["Ada Duval", "Tom Riou"])
    #expect(try bench.workspace.undoable().map(\.name) == ["import-1"])
    #expect(throws: UserFacingError.self) { try bench.workspace.undo("import-2", now: moment("2027-05-21")) }
  }

  @Test func undoKeepsThePersonOfWhomTheUserWroteSomething() throws {
    let bench = try Bench()
    let report = try bench.bring(bench.file("a.csv", header + ada + tom))
    let id = try bench.person(named: "Tom Riou").person.id
    try bench.workspace.log(
      NewInteraction(
        kind: .coffee, people: [id], day: moment("2026-11-20").day, text: "café",
        mine: ["lui envoyer l'article"]),
      now: moment("2026-11-21"))

    try bench.workspace.undo(try #require(report.undo), now: moment("2026-11-22"))

    #expect(try bench.names == ["Tom Riou"])
    let tom = try bench.person(named: "Tom Riou")
    #expect(tom.timeline.map(\.text) == ["café"])
    #expect(tom.promises.map(\.text) == ["lui envoyer l'article"])
    #expect(tom.person.company == nil)
  }

  @Test func aConnectionThatLeftStaysMarkedSo() throws {
    let bench = try Bench()
    var rows = ada + tom
    for number in 1...20 {
      rows += "P\(number),Nom,https://www.linkedin.com/in/p\(number),,Alma,Dev,01 Jan 2022\n"
    }
    try bench.bring(bench.file("a.csv", header + rows))

    let later = try bench.bring(
      bench.file(
        "b.csv",
        header + rows.replacingOccurrences(of: tom, with: "")
          + "Neu,Ve,https://www.linkedin.com/in/nv,,,,01 Jan 2027\n"),
      on: "2027-05-20")

    #expect(later.gone.map(\.name) == ["Tom Riou"])
    #expect(try bench.person(named: "Tom Riou").person.isGone)
    try bench.workspace.undo(try #require(later.undo), now: moment("2027-05-21"))
    #expect(try bench.person(named: "Tom Riou").person.isGone == false)
  }

  @Test func anOlderExportDoesNotTurnBackTheClock() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "new.csv",
        header + "Ada,Duval,https://www.linkedin.com/in/ada-duval,,Doctolib,Lead,12 Mar 2024\n"
          + "Neu,Ve,https://www.linkedin.com/in/nv,,,,01 Jan 2026\n"))

    let older = try bench.bring(bench.file("old.csv", header + ada + tom), on: "2026-11-22")

    #expect(try bench.person(named: "Ada Duval").person.company == "Doctolib")
    #expect(older.jobChanges.isEmpty)
    #expect(older.gone.isEmpty)
    #expect(older.addsUp)
  }

  @Test func homonymsStayApartAndOneProfileIsOnePerson() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "a.csv",
        header + "Nicolas,Martin,https://www.linkedin.com/in/nm1,,Alma,Dev,01 Jan 2022\n"
          + "Nicolas,Martin,https://www.linkedin.com/in/nm2,,Alma,Dev,01 Jan 2022\n"
          + "Nicolas,Martin,,,Alma,Dev,02 Jan 2022\n"))
    #expect(try bench.workspace.summary().people == 3)

    try bench.bring(
      bench.file(
        "c.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nico\r\nN:;Nico;;;\r\nURL:https://fr.linkedin.com/in/nm1/\r\nTEL:+33612345678\r\nEND:VCARD\r\n"
          + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nicolas Martin\r\nN:Martin;Nicolas;;;\r\nEND:VCARD\r\n"))
    #expect(try bench.workspace.summary().people == 4, "one by its profile, one apart: never by name alone")
  }

  @Test func aSharedAddressJoinsOnlyCompatibleNames() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.csv", header + ada))
    try bench.bring(
      bench.file(
        "c.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:DUVAL Ada\r\nN:DUVAL;Ada;;;\r\nEMAIL:Ada@Exemple.fr\r\nTEL:0612345678\r\nEND:VCARD\r\n"
          + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Marc Petit\r\nN:Petit;Marc;;;\r\nEMAIL:ada@exemple.fr\r\nEND:VCARD\r\n"
      ))

    #expect(try bench.names.sorted() == ["Ada Duval", "Marc Petit"])
    #expect(try bench.person(named: "Ada Duval").person.phones == ["0612345678"])
  }
}

@Suite struct LinkedInMessagesTests {
  private func message(
    _ conversation: String, _ from: String, _ fromURL: String, _ to: String, _ toURL: String, _ date: String,
    _ text: String, draft: String = "No"
  ) -> String {
    "\(conversation),,\(from),\(fromURL),\"\(to)\",\"\(toURL)\",\(date),,\"\(text)\",INBOX,,\(draft)\n"
  }
  private let me = "https://www.linkedin.com/in/camille"
  private let adaURL = "https://www.linkedin.com/in/ada-duval"
  private let tomURL = "https://www.linkedin.com/in/tom-riou"

  private func export(_ bench: Bench) throws -> String {
    _ = try bench.file(
      "export/Profile.csv", "First Name,Last Name,Headline,Geo Location\nCamille,Exemple,Dev,Paris\n")
    _ = try bench.file(
      "export/Invitations.csv",
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nCamille Exemple,Ada Duval,\"3/14/24, 2:37 PM\",,OUTGOING,\(me),\(adaURL)\n"
    )
    _ = try bench.file("export/Connections.csv", header + ada + tom)
    _ = try bench.file(
      "export/messages.csv",
      messageHeader
        + message("c1", "Camille Exemple", me, "Ada Duval", adaURL, "2026-11-01 10:00:00 UTC", "Bonjour Ada")
        + message(
          "c1", "Ada Duval", adaURL, "Camille Exemple", me, "2026-11-02 10:00:00 UTC", "Salut, avec plaisir !"
        )
        + message(
          "c2", "Tom Riou", tomURL, "Camille Exemple,Ada Duval", "\(me),\(adaURL)", "2026-11-03 10:00:00 UTC",
          "À tous")
        + message(
          "c3", "Camille Exemple", me, "Tom Riou", tomURL, "2026-11-04 10:00:00 UTC", "jamais envoyé",
          draft: "Yes")
        + message(
          "c4", "Inès Sanlien", "https://www.linkedin.com/in/ines", "Camille Exemple", me,
          "2026-11-05 10:00:00 UTC", "Bonjour"))
    return bench.folder.appendingPathComponent("export").path
  }

  @Test func messagesSayWhoWroteWhenAndWhichWay() throws {
    let bench = try Bench()
    let report = try bench.bring(try export(bench))

    let file = try report.file("linkedin-messages")
    #expect(report.addsUp)
    #expect((file.read, file.added) == (5, 4))
    #expect(file.skipped.map(\.code) == ["draft"])
    let ada = try bench.person(named: "Ada Duval")
    #expect(
      ada.timeline.filter { $0.kind == "message" }.map(\.direction) == [.both, .incoming, .outgoing])
    #expect(ada.person.lastContact == Day("2026-11-02"))
    #expect(
      try bench.names.sorted() == ["Ada Duval", "Inès Sanlien", "Tom Riou"],
      "a correspondent is a person, the user is none")
    #expect(try bench.person(named: "Inès Sanlien").person.degree == nil)
    #expect(try bench.person(named: "Tom Riou").timeline.map(\.text) == ["À tous"])
  }

  @Test func todayAsksForTheAnswerThatIsOwedAndDoneTakesItAway() throws {
    let bench = try Bench()
    try bench.bring(try export(bench))
    let now = moment("2026-11-08")

    let plan = try bench.workspace.today(minutes: 60, now: now)
    let answers = plan.items.filter { $0.kind == .answer }
    #expect(Set(answers.compactMap(\.person?.name)) == ["Ada Duval", "Inès Sanlien"])
    #expect(plan == (try bench.workspace.today(minutes: 60, now: now)), "the same facts give the same plan")

    let item = try #require(answers.first { $0.person?.name == "Ada Duval" })
    try bench.workspace.decide(item.id, .done, now: now)
    let after = try bench.workspace.today(minutes: 60, now: now).items.filter { $0.kind == .answer }
    #expect(after.compactMap(\.person?.name) == ["Inès Sanlien"])
    #expect(throws: UserFacingError.self) { try bench.workspace.decide("answer-p1-i999", .done, now: now) }
  }

  @Test func messagesAloneFindTheirOwner() throws {
    let bench = try Bench()
    var text = messageHeader
    for number in 1...12 {
      let other = "https://www.linkedin.com/in/ami-\(number)"
      text += message(
        "c\(number)", "Camille Exemple", me, "Ami \(number)", other, "2026-10-\(number + 9) 10:00:00 UTC",
        "un")
      text += message(
        "c\(number)", "Ami \(number)", other, "Camille Exemple", me, "2026-10-\(number + 9) 11:00:00 UTC",
        "deux")
    }
    try bench.bring(try bench.file("messages.csv", text))

    #expect(try bench.workspace.summary().people == 12)
    #expect(try bench.person(named: "Ami 3").timeline.map(\.direction) == [.incoming, .outgoing])
  }

  @Test func anOwnEmployerMakesTheFirstCircle() throws {
    let bench = try Bench()
    _ = try export(bench)
    _ = try bench.file(
      "export/Positions.csv",
      "Company Name,Title,Description,Location,Started On,Finished On\nAlma,Dev,,Paris,Jan 2020,\n")
    try bench.bring(bench.folder.appendingPathComponent("export").path)

    #expect(
      try bench.person(named: "Tom Riou").person.circle == .colleagues, "Alma SAS and Alma are one company")
    #expect(try bench.person(named: "Ada Duval").person.circle == .online)
  }
}

@Suite(.enabled(if: corpora != nil)) struct SampleExportTests {
  @Test func theSampleExportAndItsSuccessorAddUp() throws {
    let bench = try Bench()
    let data = URL(fileURLWithPath: try #require(corpora)).deletingLastPathComponent().appendingPathComponent(
      "data")
    let first = try bench.bring(data.appendingPathComponent("linkedin-sample.zip").path, on: "2026-07-10")
    let again = try bench.bring(data.appendingPathComponent("linkedin-sample.zip").path, on: "2026-07-11")
    let later = try bench.bring(
      data.appendingPathComponent("linkedin-sample-later.zip").path, on: "2027-01-10")
    print("read \(first.files.count + again.files.count + later.files.count) files of the sample exports")

    #expect(first.addsUp && again.addsUp && later.addsUp)
    #expect(try first.file("linkedin-connections").added == 1_200)
    #expect(again.changesNothing)
    #expect(try later.file("linkedin-connections").updated == 94)
    #expect(later.jobChanges.count > 50)
    #expect(try later.file("linkedin-messages").unchanged == 3_004)

    try bench.workspace.undo("import-2", now: moment("2027-01-11"))
    try bench.workspace.undo("import-1", now: moment("2027-01-11"))
    #expect(try bench.workspace.summary().people == 0)
  }

  @Test func everyFileOfTheSyntheticExportReads() throws {
    let bench = try Bench()
    let folder = URL(fileURLWithPath: try #require(corpora)).appendingPathComponent("linkedin")
    let report = try bench.bring(folder.path)
    print("read \(report.files.count) files of the synthetic export")

    #expect(report.addsUp)
    #expect(report.files.allSatisfy { $0.error == nil })
    #expect(report.people > 0)
  }
}
