import Formats
import Testing

@Suite("The other files of a LinkedIn export")
struct LinkedInFilesTests {
  @Test("invitations know their way, day and address")
  func invitations() throws {
    let text =
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
      + "Me,Ada Roux,\"3/14/25, 2:37 PM\",\"Hello, Ada\",OUTGOING,u0,u1\n"
      + "Bob,Me,9/5/26, 12:12 AM,,INCOMING,u2,u0\nBob,Me,x,,SIDEWAYS,u2,u0\n"
    #expect(SourceDetector.detect(Array(text.utf8)) == .linkedInInvitations)
    let all = try records(text, .linkedInInvitations)
    #expect(
      all[0].outcome
        == .success(
          .invitation(
            ParsedInvitation(
              from: "Me", to: "Ada Roux", fromURL: "u0", toURL: "u1",
              sentAt: ParsedMoment(year: 2025, month: 3, day: 14, hour: 14, minute: 37),
              message: "Hello, Ada",
              isOutgoing: true))))
    #expect(
      all[1].outcome
        == .success(
          .invitation(
            ParsedInvitation(
              from: "Bob", to: "Me", fromURL: "u2", toURL: "u0",
              sentAt: ParsedMoment(year: 2026, month: 9, day: 5, hour: 0, minute: 12), message: nil,
              isOutgoing: false))))
    #expect(all[1].warnings.map(\.code) == ["split-date"])
    #expect(all[2].code == "bad-direction")
    #expect(all[2].warnings.map(\.code) == ["bad-date"])
  }

  @Test("follows, applications and saved jobs")
  func companies() throws {
    let follows = try records(
      "Organization,Followed On\nAlma,Wed Jun 24 12:43:42 UTC 2026\n,x\n", .linkedInFollows)
    #expect(
      follows[0].outcome
        == .success(
          .follow(
            ParsedFollow(
              company: "Alma",
              followedAt: ParsedMoment(
                year: 2026, month: 6, day: 24, hour: 12, minute: 43, second: 42, offsetSeconds: 0)))))
    #expect(follows[1].code == "no-company")
    let applied = try records(
      "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"
        + "\"11/20/24, 8:15 AM\",a@b.fr,+33 1,Alma,Dev,https://j/1,cv.pdf,\n", .linkedInApplications)
    #expect(
      applied.map(\.outcome) == [
        .success(
          .application(
            ParsedApplication(
              company: "Alma", title: "Dev", url: "https://j/1",
              at: ParsedMoment(year: 2024, month: 11, day: 20, hour: 8, minute: 15), contactEmail: "a@b.fr",
              contactPhone: "+33 1")))
      ])
    let saved = try records(
      "Saved Date,Job Url,Job Title,Company Name\n21 Jun 2025,https://j/2,Dev,Alma\n", .linkedInSavedJobs)
    #expect(
      saved.map(\.outcome) == [
        .success(
          .application(
            ParsedApplication(
              company: "Alma", title: "Dev", url: "https://j/2",
              at: ParsedMoment(year: 2025, month: 6, day: 21),
              isSavedOnly: true)))
      ])
  }

  @Test("praise knows who gave it")
  func praise() throws {
    let text =
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Roux,Alma,CTO,\"Good, very\",01/24/18, 03:00 PM,VISIBLE\n"
    let received = try records(text, .linkedInRecommendations, name: "Recommendations_Received.csv")
    guard case .success(.recommendation(let first)) = received[0].outcome else {
      Issue.record("no recommendation")
      return
    }
    #expect(first.isReceived)
    #expect(first.status == "VISIBLE")
    #expect(first.at == ParsedMoment(year: 2018, month: 1, day: 24, hour: 15))
    let given = try records(text, .linkedInRecommendations, name: "x/Recommendations_Given.csv")
    guard case .success(.recommendation(let second)) = given[0].outcome else {
      Issue.record("no recommendation")
      return
    }
    #expect(!second.isReceived)
    let endorsed = try records(
      "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2023/03/01 19:52:23 UTC,Swift,Ada,Roux,www.l/in/a,ACCEPTED\n,Swift,,,,\n",
      .linkedInEndorsements)
    guard case .success(.endorsement(let third)) = endorsed[0].outcome else {
      Issue.record("no endorsement")
      return
    }
    #expect(!third.isReceived)
    #expect(third.skill == "Swift")
    #expect(third.at?.second == 23)
    #expect(endorsed[1].code == "no-name")
  }

  @Test("the owner's own jobs, schools, skills and addresses")
  func owner() throws {
    let jobs = try records(
      "Company Name,Title,Description,Location,Started On,Finished On\nAlma,Dev,x,Paris,Jan 2020,\nBeta,Dev,,,2018,Jan-20\n",
      .linkedInPositions)
    #expect(
      jobs.map(\.outcome) == [
        .success(
          .mePosition(
            ParsedPosition(
              company: "Alma", title: "Dev", place: "Paris", summary: "x",
              start: PartialDate(year: 2020, month: 1)))),
        .success(
          .mePosition(
            ParsedPosition(
              company: "Beta", title: "Dev", start: PartialDate(year: 2018),
              end: PartialDate(year: 2020, month: 1)))),
      ])
    let schools = try records(
      "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniv,Jul 2014,2019,,Master,Go\n",
      .linkedInEducation)
    #expect(
      schools.map(\.outcome) == [
        .success(
          .meEducation(
            ParsedEducation(
              school: "Univ", degree: "Master", notes: "Go", start: PartialDate(year: 2014, month: 7),
              end: PartialDate(year: 2019))))
      ])
    #expect(SourceDetector.detect(Array("Name\nSwift\n".utf8), name: "a/Skills.csv") == .linkedInSkills)
    #expect(try records("Name\nSwift\n", .linkedInSkills).map(\.outcome) == [.success(.meSkill("Swift"))])
    let mails = try records(
      "Email Address,Confirmed,Primary,Updated On\na@b.fr,Yes,Yes,1/1/24\n", .linkedInProfile)
    guard case .success(.meProfile(let me)) = mails[0].outcome else {
      Issue.record("no profile")
      return
    }
    #expect(me.emails == [LabeledValue("a@b.fr", label: "primary")])
    let profile = try records(
      "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n"
        + "Ada,Roux,Petit,,,Dev,\"a\n\nb\",IT,75001,Paris,,\"[PORTFOLIO:https://a.example/x,BLOG:https://b.example]\",\n",
      .linkedInProfile)
    guard case .success(.meProfile(let ada)) = profile[0].outcome else {
      Issue.record("no profile")
      return
    }
    #expect(ada.maiden == "Petit")
    #expect(ada.summary == "a\n\nb")
    #expect(
      ada.links == [
        LabeledValue("https://a.example/x", label: "portfolio"),
        LabeledValue("https://b.example", label: "blog"),
      ])
  }

  @Test("every file of a whole export is known, and its rows add up", .enabled(if: TableCorpora.isThere))
  func wholeExport() throws {
    var kinds: [SourceKind: Int] = [:]
    var unknown: [String] = []
    var skipped: [String: Int] = [:]
    var warned: [String: Int] = [:]
    let members = try Archive.members(of: try TableCorpora.bytes("linkedin/sample_export.zip"))
    for member in members {
      let bytes = try member.read()
      guard let kind = SourceDetector.detect(bytes, name: member.path) else {
        unknown.append(member.path)
        continue
      }
      if kind == .linkedInMessages {
        try bytes.withUnsafeBytes {
          try LinkedInMessages.forEach(in: $0) { _ in kinds[kind, default: 0] += 1 }
        }
      } else if TableSource.kinds.contains(kind) {
        try TableSource.read(bytes, kind: kind, name: member.path) { record in
          kinds[kind, default: 0] += 1
          if let code = record.code { skipped[member.name + " " + code, default: 0] += 1 }
          for warning in record.warnings { warned[member.name + " " + warning.code, default: 0] += 1 }
        }
      } else {
        kinds[kind, default: 0] += 1
      }
    }
    print(
      "linkedin export: \(members.count) files", kinds.map { "\($0.rawValue): \($1)" }.sorted(), unknown,
      skipped, warned)
    #expect(unknown.filter { $0.hasSuffix(".csv") } == [])
    #expect(skipped == [:])
    #expect(warned == [:])
    #expect(kinds[.linkedInConnections] != nil)
  }

  @Test("a generated export adds up", .enabled(if: TableCorpora.isThere), arguments: ["", "-later"])
  func generatedExport(suffix: String) throws {
    var counts: [String: Int] = [:]
    let members = try Archive.members(of: try TableCorpora.bytes("../data/linkedin-sample\(suffix).zip"))
    for member in members {
      let bytes = try member.read()
      let kind = try #require(SourceDetector.detect(bytes, name: member.path), "\(member.path)")
      func count(_ code: String?) { counts[code ?? kind.rawValue, default: 0] += 1 }
      if kind == .linkedInMessages {
        try bytes.withUnsafeBytes { try LinkedInMessages.forEach(in: $0) { count($0.skip?.rawValue) } }
      } else {
        try TableSource.read(bytes, kind: kind, name: member.path) { record in
          count(record.code)
          for warning in record.warnings { count(warning.code) }
        }
      }
    }
    print(
      "generated export\(suffix): \(members.count) files",
      counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    #expect(members.count == 11)
    #expect(counts["bad-date"] == nil)
    #expect(counts["extra-cells"] == nil)
    #expect(counts["unpaired-quote"] == nil)
  }
}
