import Domain
import Entregent
import Foundation
import Testing

/// One small sound file of every kind that can be imported, and what must hold for all of them.
struct ImportSample: Sendable, CustomTestStringConvertible {
  var kind: String
  var name: String
  var text: String
  /// People that the file names, the user left out.
  var people: Int
  /// Files that must be there before: ties are between known people.
  var before: String?
  /// Not text: a PDF, an archive.
  var bytes: [UInt8]?

  var testDescription: String { "\(kind) \(name)" }
  var content: [UInt8] { bytes ?? Array(text.utf8) }

  /// Records and header, to take the records away.
  var headerOnly: String? {
    guard bytes == nil, !["vcard", "list", "linkedin-pdf", "ties", "linkedin-skills"].contains(kind) else {
      return nil
    }
    return text.split(separator: "\n", maxSplits: 1).first.map { $0 + "\n" }
  }

  private static let people = """
    BEGIN:VCARD
    VERSION:3.0
    FN:Zoé Roux
    END:VCARD
    BEGIN:VCARD
    VERSION:3.0
    FN:Bob Li
    END:VCARD

    """

  static let all: [ImportSample] = [
    .init(
      kind: "linkedin-connections", name: "Connections.csv",
      text:
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nZoé,\"Léger, \"\"Z\"\"\",https://www.linkedin.com/in/z,z@a.example,Alma,\"a\nb\",12 Mar 2024\nBob,Li,https://www.linkedin.com/in/b,,,,11 Mar 2024\n",
      people: 2),
    .init(
      kind: "linkedin-messages", name: "messages.csv",
      text:
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nc,,Zoé Roux,https://www.linkedin.com/in/z,Me,https://www.linkedin.com/in/me,2026-01-02 03:04:05 UTC,,\"a\n\"\"b\"\"\",INBOX\nc,,Me,https://www.linkedin.com/in/me,Zoé Roux,https://www.linkedin.com/in/z,2026-01-02 03:05:05 UTC,,x,INBOX\nd,,Bob Li,https://www.linkedin.com/in/b,Me,https://www.linkedin.com/in/me,2026-01-03 03:04:05 UTC,,y,INBOX\n",
      people: 2),
    .init(
      kind: "linkedin-invitations", name: "Invitations.csv",
      text:
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe,Zoé,\"3/14/25, 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/z\nBob,Me,\"3/15/25, 2:37 PM\",,INCOMING,https://www.linkedin.com/in/b,https://www.linkedin.com/in/me\n",
      people: 2),
    .init(
      kind: "linkedin-follows", name: "Company Follows.csv",
      text: "Organization,Followed On\nAlma,Wed Jun 24 12:43:42 UTC 2026\nÉté,Wed Jun 24 12:43:42 UTC 2026\n",
      people: 0),
    .init(
      kind: "linkedin-applications", name: "Job Applications.csv",
      text:
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"11/20/24, 8:15 AM\",,,Alma,Dév,https://j,,\n\"11/21/24, 8:15 AM\",,,Beta,Dev,https://k,,\n",
      people: 0),
    .init(
      kind: "linkedin-saved-jobs", name: "Saved Jobs.csv",
      text:
        "Saved Date,Job Url,Job Title,Company Name\n\"6/1/20, 11:51 AM\",https://j,Dév,Alma\n\"6/2/20, 11:51 AM\",https://j2,Dev,Beta\n",
      people: 0),
    .init(
      kind: "linkedin-recommendations", name: "Recommendations_Given.csv",
      text:
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nZoé,Roux,Alma,Dev,\"Très\nbien\",\"01/24/18, 03:00 PM\",VISIBLE\nBob,Li,,,ok,\"01/25/18, 03:00 PM\",VISIBLE\n",
      people: 2),
    .init(
      kind: "linkedin-endorsements", name: "Endorsement_Received_Info.csv",
      text:
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2023/03/01 19:52:23 UTC,Swift,Zoé,Roux,www.linkedin.com/in/z,ACCEPTED\n2023/03/02 19:52:23 UTC,Swift,Bob,Li,www.linkedin.com/in/b,ACCEPTED\n",
      people: 2),
    .init(
      kind: "linkedin-positions", name: "Positions.csv",
      text:
        "Company Name,Title,Description,Location,Started On,Finished On\nAlma,Dév,\"a\nb\",Paris,Jan 2020,\nBeta,Dev,,,2018,2019\n",
      people: 0),
    .init(
      kind: "linkedin-education", name: "Education.csv",
      text:
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nÉcole,2014,2019,,Master,\nLycée,2010,2014,,Bac,\n",
      people: 0),
    .init(kind: "linkedin-skills", name: "Skills.csv", text: "Name\nSwift\nAccessibilité\n", people: 0),
    .init(
      kind: "linkedin-profile", name: "Profile.csv",
      text: "First Name,Last Name,Headline,Geo Location\nZoé,Roux,Dev,Paris\n", people: 0),
    .init(
      kind: "google-contacts", name: "old.csv",
      text:
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\nZoé Roux,Zoé,Roux,* myContacts,* Work,z@a.example\nBob Li,Bob,Li,,,\n",
      people: 2),
    .init(
      kind: "google-contacts", name: "new.csv",
      text:
        "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value\nZoé,,Roux,,,,Alma,Dev,,\"a\nb\",,* myContacts ::: Amis,* Work,z@a.example ::: y@a.example\nBob,,Li,,,,,,,,,,,\n",
      people: 2),
    .init(
      kind: "outlook-contacts", name: "en.csv",
      text:
        "First Name,Last Name,Company,Job Title,Business Phone,E-mail Address\nZoé,Roux,Alma,Dev,+33 1 23 45 67 89,z@a.example\nBob,Li,,,,\n",
      people: 2),
    .init(
      kind: "outlook-contacts", name: "fr.csv",
      text:
        "Titre;Prénom;Nom;Société ;Titre;Rue (bureau);Ville (bureau);Téléphone (bureau);Tél. mobile;Adresse de messagerie;Anniversaire;Notes;Page Web\nMme;Zoé;Roux;Alma;Développeuse;;Lyon;01 23 45 67 89;;z@a.example;;;\n;Bob;Li;;;;;;;;;;\n",
      people: 2),
    .init(
      kind: "meetup", name: "members.xls",
      text:
        "Name\tUser ID\tMember ID\tLocation\tJoined Group on\nZoé Roux\tu1\t1\tLyon\t04/24/2014\nBob Li\tu2\t2\t\t\n",
      people: 2),
    .init(
      kind: "eventbrite", name: "report.csv",
      text:
        "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status\n1,11/29/24 22:28,Zoé,Roux,z@a.example,Free,7,Attending\n2,11/29/24 22:28,Bob,Li,b@a.example,Free,8,Checked In\n",
      people: 2),
    .init(
      kind: "luma", name: "guests.csv",
      text:
        "api_id,name,first_name,last_name,email,approval_status,ticket_name\ng1,Zoé Roux,Zoé,Roux,z@a.example,approved,Std\ng2,Bob Li,Bob,Li,b@a.example,approved,Std\n",
      people: 2),
    .init(
      kind: "tito", name: "tickets.csv",
      text:
        "Ticket,Reference,Name,Email,Tags,Registration Date\nStd,A1,Zoé Roux,z@a.example,,2025-01-01\nStd,A2,Bob Li,b@a.example,,2025-01-01\n",
      people: 2),
    .init(
      kind: "mastodon", name: "following_accounts.csv",
      text: "Account address,Show boosts\nzoe@a.example,true\nbob@a.example,true\n", people: 2),
    .init(
      kind: "ties", name: "ties.csv",
      text: "from,to,strength,since,because\nZoé Roux,Bob Li,0.7,2019,work\nZoé Roux,Bob Li,1.5,,\n",
      people: 2, before: people),
    .init(
      kind: "table", name: "people.csv",
      text: "Prénom;Nom;Courriel\nZoé;Roux;z@a.example\nBob;Li;b@a.example\n", people: 2),
    .init(
      kind: "list", name: "list.txt",
      text: "Sponsors: Alma, Beta\n\nSpeakers\nMarie Dupont, CTO, Alma\nPaul Martin\n", people: 2),
    .init(
      kind: "linkedin-pdf", name: "profil.txt",
      text:
        "Zoé Léger\nDeveloper at Alma\nLyon, France\n\nExperience\nDeveloper\nAlma\nJan 2021 - Present · 4 yrs\n\nEducation\nÉcole normale\n2014 - 2016\n",
      people: 1),
    .init(
      kind: "linkedin-pdf", name: "profil.pdf", text: "", people: 1, bytes: ProfileSamples.twoColumns),
    .init(
      kind: "vcard", name: "cards.vcf",
      text:
        "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Roux\nEMAIL:z@a.example\nNOTE:a\\nb\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:李 Bob\nEND:VCARD\n",
      people: 2),
  ]
}

@Suite struct ImportBatteryTests {
  private func write(_ bench: Bench, _ sample: ImportSample, _ bytes: [UInt8]) throws -> String {
    let url = bench.folder.appendingPathComponent(sample.name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// A vault with what the sample needs.
  private func prepared(_ sample: ImportSample) throws -> Bench {
    let bench = try Bench()
    if let before = sample.before { try bench.bring(bench.file("before.vcf", before)) }
    return bench
  }

  private func export(_ bench: Bench) throws -> String {
    let box = Box()
    try bench.workspace.export(.csv, to: .sink { box.bytes += $0 }, now: moment("2026-11-21"))
    return box.text
  }

  @Test(arguments: ImportSample.all) func itIsReadAndAgainItChangesNothing(_ sample: ImportSample) throws {
    let bench = try prepared(sample)
    let path = try write(bench, sample, sample.content)
    let dry = try bench.bring(path, dryRun: true)
    let before = try export(bench)
    let first = try bench.bring(path)

    #expect(first.files.map(\.kind) == [sample.kind])
    #expect(first.addsUp)
    #expect(first.files[0].added > 0)
    #expect(first.files[0].added == dry.files[0].added)
    #expect(first.people == sample.people)
    #expect(try bench.names.count == sample.people)
    #expect(dry.undo == nil)

    let again = try bench.bring(path)
    #expect(again.undo == nil)
    #expect((again.files[0].added, again.files[0].updated) == (0, 0))
    #expect(again.files[0].read == first.files[0].read)
    #expect(again.files[0].skipped == first.files[0].skipped)

    try bench.workspace.undo(#require(first.undo), now: moment("2026-11-21"))
    #expect(try export(bench) == before)
    let anew = try bench.bring(path)
    #expect(anew.files[0].added == first.files[0].added)
  }

  @Test(arguments: ImportSample.all.filter { $0.headerOnly != nil }) func aHeaderWithoutRowsIsNoError(
    _ sample: ImportSample
  ) throws {
    let bench = try prepared(sample)
    let report = try bench.workspace.importFiles(
      [write(bench, sample, Array((sample.headerOnly ?? "").utf8))],
      options: ImportOptions(kind: sample.kind), now: moment("2026-11-21"))
    #expect(report.files.map(\.read) == [0])
    #expect(report.undo == nil)
    let found = try bench.bring(write(bench, sample, Array((sample.headerOnly ?? "").utf8)))
    #expect(found.files.map(\.kind) == [sample.kind])
  }

  @Test(arguments: ImportSample.all) func cutAnywhereItIsReadInPartOrNotAtAll(_ sample: ImportSample) throws {
    let content = sample.content
    for part in 1..<16 {
      let bench = try prepared(sample)
      let before = try export(bench)
      let path = try write(bench, sample, Array(content.prefix(content.count * part / 16)))
      do {
        let report = try bench.bring(path)
        #expect(report.addsUp, "\(part)/16")
        if let undo = report.undo {
          try bench.workspace.undo(undo, now: moment("2026-11-21"))
        }
        #expect(try export(bench) == before, "\(part)/16")
      } catch let error as UserFacingError {
        #expect([.badInput, .inputOutput].contains(error.status), "\(part)/16")
        #expect(try export(bench) == before, "\(part)/16")
      }
    }
  }

  @Test(arguments: ImportSample.all.filter { $0.bytes == nil }) func howItIsWrittenMakesNoDifference(
    _ sample: ImportSample
  ) throws {
    let plain = try prepared(sample)
    let first = try plain.bring(write(plain, sample, sample.content))
    let wanted = try export(plain)
    let returns = sample.text.replacing("\n", with: "\r\n")
    let variants: [(String, [UInt8])] = [
      ("mark", [0xEF, 0xBB, 0xBF] + sample.content), ("CRLF", Array(returns.utf8)),
      ("UTF-16LE", [0xFF, 0xFE] + sample.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-16BE", [0xFE, 0xFF] + returns.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      ("no last line end", Array(sample.text.utf8.dropLast())),
    ]
    for (name, bytes) in variants {
      let bench = try prepared(sample)
      let report = try bench.bring(write(bench, sample, bytes))
      #expect(report.files.map(\.kind) == [sample.kind], "\(name)")
      #expect(report.files[0].added == first.files[0].added, "\(name)")
      #expect(
        try export(bench).replacing("\r\n", with: "\n") == wanted.replacing("\r\n", with: "\n"), "\(name)")
      // Over the plain one, no variant brings anything new. Messages are known by their very bytes: an
      // archive of hundreds of megabytes has one writer.
      if sample.kind == "linkedin-messages" { continue }
      let over = try plain.bring(write(plain, sample, bytes))
      #expect((over.files[0].added, over.files[0].updated) == (0, 0), "\(name) over the plain one")
    }
  }
}
