import Formats
import Testing

/// One small sound file of every table kind.
enum SampleTables {
  static let all: [(kind: SourceKind, name: String, text: String)] = [
    (
      .linkedInConnections, "Connections.csv",
      "Notes:\n\"Some, notes\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nZoé,\"Léger, \"\"Z\"\"\",https://l/in/z,z@a.example,Alma,\"a\nb\",12 Mar 2024\nBob,Li,,,,,\n"
    ),
    (
      .linkedInMessages, "messages.csv",
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nc,,Zoé,u,Me,v,2026-01-02 03:04:05 UTC,,\"a\n\"\"b\"\"\",INBOX\nc,,Me,v,Zoé,u,2026-01-02 03:05:05 UTC,,<p>x</p>,INBOX\n"
    ),
    (
      .linkedInInvitations, "Invitations.csv",
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe,Zoé,\"3/14/25, 2:37 PM\",,OUTGOING,a,b\nZoé,Me,\"3/15/25, 2:37 PM\",,INCOMING,b,a\n"
    ),
    (
      .linkedInFollows, "Company Follows.csv",
      "Organization,Followed On\nAlma,Wed Jun 24 12:43:42 UTC 2026\nÉté,x\n"
    ),
    (
      .linkedInApplications, "Jobs/Job Applications.csv",
      "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"11/20/24, 8:15 AM\",,,Alma,Dév,https://j,,\n\"11/21/24, 8:15 AM\",,,Beta,Dev,https://k,,\n"
    ),
    (
      .linkedInSavedJobs, "Jobs/Saved Jobs.csv",
      "Saved Date,Job Url,Job Title,Company Name\n\"6/1/20, 11:51 AM\",https://j,Dév,Alma\n\"6/2/20, 11:51 AM\",https://j,Dev,Beta\n"
    ),
    (
      .linkedInRecommendations, "Recommendations_Given.csv",
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nZoé,Roux,Alma,Dev,\"Très\nbien\",\"01/24/18, 03:00 PM\",VISIBLE\nBob,Li,,,ok,\"01/25/18, 03:00 PM\",VISIBLE\n"
    ),
    (
      .linkedInEndorsements, "Endorsement_Received_Info.csv",
      "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2023/03/01 19:52:23 UTC,Swift,Zoé,Roux,l/in/z,ACCEPTED\n2023/03/02 19:52:23 UTC,Swift,Bob,Li,l/in/b,ACCEPTED\n"
    ),
    (
      .linkedInPositions, "Positions.csv",
      "Company Name,Title,Description,Location,Started On,Finished On\nAlma,Dév,\"a\nb\",Paris,Jan 2020,\nBeta,Dev,,,2018,2019\n"
    ),
    (
      .linkedInEducation, "Education.csv",
      "School Name,Start Date,End Date,Notes,Degree Name,Activities\nÉcole,2014,2019,,Master,\nLycée,2010,2014,,Bac,\n"
    ),
    (.linkedInSkills, "Skills.csv", "Name\nSwift\nAccessibilité\n"),
    (
      .linkedInProfile, "Profile.csv",
      "First Name,Last Name,Headline,Geo Location\nZoé,Roux,Dev,Paris\nZoé,Roux,Dev,Paris\n"
    ),
    (
      .googleContacts, "contacts.csv",
      "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\nZoé Roux,Zoé,Roux,* myContacts,* Work,z@a.example\nBob Li,Bob,Li,,,\n"
    ),
    (
      .outlookContacts, "contacts.csv",
      "First Name,Last Name,Company,Job Title,Business Phone,E-mail Address\nZoé,Roux,Alma,Dev,1,z@a.example\nBob,Li,,,,\n"
    ),
    (
      .meetup, "members.xls",
      "Name\tUser ID\tMember ID\tLocation\tJoined Group on\nZoé Roux\tu1\t1\tLyon\t04/24/2014\nBob Li\tu2\t2\t\t\n"
    ),
    (
      .eventbrite, "report.csv",
      "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status\n1,11/29/24 22:28,Zoé,Roux,z@a.example,Free,7,Attending\n2,11/29/24 22:28,Bob,Li,b@a.example,Free,8,Checked In\n"
    ),
    (
      .luma, "guests.csv",
      "api_id,name,first_name,last_name,email,approval_status,ticket_name\ng1,Zoé Roux,Zoé,Roux,z@a.example,approved,Std\ng2,Bob Li,Bob,Li,b@a.example,approved,Std\n"
    ),
    (
      .tito, "tickets.csv",
      "Ticket,Reference,Name,Email,Tags,Registration Date\nStd,A1,Zoé Roux,z@a.example,,2025-01-01\nStd,A2,Bob Li,b@a.example,,2025-01-01\n"
    ),
    (
      .mastodon, "following_accounts.csv",
      "Account address,Show boosts\nzoe@a.example,true\nbob@a.example,true\n"
    ),
    (.ties, "ties.csv", "from,to,strength,since,because\nZoé,Bob,0.7,2019,work\nBob,Cy,0.5,,\n"),
    (.table, "people.csv", "Prénom;Nom;Courriel\nZoé;Roux;z@a.example\nBob;Li;b@a.example\n"),
  ]

  static func read(_ bytes: [UInt8], _ kind: SourceKind, _ name: String) throws -> [String] {
    var all: [String] = []
    if kind == .linkedInMessages {
      let text = TextDecoder.decode(bytes)
      try text.bytes.withUnsafeBytes { buffer in
        try LinkedInMessages.forEach(in: buffer) { row in
          let words = [row.string(row.from), row.string(row.to), row.string(row.content)].joined(
            separator: "/")
          all.append("\(row.number) \(words) \(row.epochSeconds ?? 0) \(row.skip?.rawValue ?? "")")
        }
      }
    } else {
      try TableSource.read(bytes, kind: kind, name: name) { record in
        all.append("\(record.number) \(record.outcome)")
      }
    }
    return all
  }
}

extension SampleTables {
  /// How many records there are, and the last as `read` writes it: only that one is made into text.
  static func countAndLast(_ bytes: [UInt8], _ kind: SourceKind, _ name: String) throws -> (Int, String) {
    guard kind != .linkedInMessages else {
      let all = try read(bytes, kind, name)
      return (all.count, all.last ?? "")
    }
    var count = 0
    var last: SourceRecord?
    try TableSource.read(bytes, kind: kind, name: name) { record in
      count += 1
      last = record
    }
    return (count, last.map { "\($0.number) \($0.outcome)" } ?? "")
  }
}

@Suite("Parts of files")
struct SourcePartTests {
  private func kind(_ text: String, _ name: String) -> SourceKind? {
    SourceDetector.detect(Array(text.utf8), name: name)
  }

  @Test("a part of a calendar and a letter without its first fields are no lists of names")
  func parts() {
    let zone = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    #expect(kind(zone, "a.ics") == .ical)
    #expect(kind("BEGIN:MYCOMP\nEND:MYCOMP\n", "b.ics") == .ical)
    let letter =
      "Content-Type: multipart/mixed;\n\tboundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nHi\n--x--\n"
    #expect(kind(letter, "c.eml") == .eml)
    #expect(kind("Begin: Ada Duval\nMarie Dupont\n", "d.txt") != .ical)
  }
}

@Suite("Every table keeps the same contract")
struct SourceContractTests {
  static let kinds = SampleTables.all.map(\.kind)

  func sample(_ kind: SourceKind) throws -> (name: String, text: String) {
    let found = try #require(SampleTables.all.first { $0.kind == kind })
    return (found.name, found.text)
  }

  @Test("no kind is forgotten")
  func complete() {
    #expect(Set(Self.kinds) == TableSource.kinds.union([.linkedInMessages]))
  }

  @Test("content tells the kind, and both records read", arguments: kinds)
  func reads(kind: SourceKind) throws {
    let (name, text) = try sample(kind)
    #expect(SourceDetector.detect(Array(text.utf8), name: name) == kind)
    #expect(try SampleTables.read(Array(text.utf8), kind, name).count == 2)
  }

  @Test("an empty file is an error, never a crash", arguments: kinds)
  func empty(kind: SourceKind) throws {
    #expect(SourceDetector.detect([], name: try sample(kind).name) == nil)
    for text in ["", "\n", "\u{FEFF}", "   \r\n\r\n"] {
      let records = try? SampleTables.read(Array(text.utf8), kind, "x")
      #expect(records ?? [] == [])
    }
  }

  @Test("a header alone gives no records", arguments: kinds)
  func headerOnly(kind: SourceKind) throws {
    let (name, text) = try sample(kind)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if kind == .linkedInConnections { lines.removeFirst(3) }
    let header = Array((String(lines[0]) + "\n").utf8)
    #expect(SourceDetector.detect(header, name: name) == kind)
    #expect(try SampleTables.read(header, kind, name) == [])
  }

  @Test("byte order mark, CRLF, Latin-1 and UTF-16 change nothing", arguments: kinds)
  func encodings(kind: SourceKind) throws {
    let (name, text) = try sample(kind)
    let plain = try SampleTables.read(Array(text.utf8), kind, name)
    let marked = Array(("\u{FEFF}" + text).utf8)
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let units: [[UInt8]] = text.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units.joined()
    for bytes in [marked, latin, wide] {
      #expect(SourceDetector.detect(bytes, name: name) == kind)
      #expect(try SampleTables.read(bytes, kind, name) == plain)
    }
    let crlf = Array(text.replacing("\n", with: "\r\n").utf8)
    #expect(SourceDetector.detect(crlf, name: name) == kind)
    #expect(
      try SampleTables.read(crlf, kind, name).map {
        $0.replacing("\r\n", with: "\n").replacing("\\r\\n", with: "\\n")
      } == plain)
  }

  @Test("cut at any byte it is an error or fewer records, never a crash", arguments: kinds)
  func cuts(kind: SourceKind) throws {
    let (name, text) = try sample(kind)
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count {
      let part = Array(bytes[..<length])
      _ = SourceDetector.detect(part, name: name)
      let records = (try? SampleTables.read(part, kind, name)) ?? []
      #expect(records.count <= 2)
    }
  }

  @Test("one byte changed costs no crash and at most the records it touches", arguments: kinds)
  func flips(kind: SourceKind) throws {
    let (name, text) = try sample(kind)
    let bytes = Array(text.utf8)
    for index in stride(from: 0, to: bytes.count, by: 13) {
      for byte: UInt8 in [0x00, 0x22, 0x2C, 0xFF] {
        var changed = bytes
        changed[index] = byte
        _ = SourceDetector.detect(changed, name: name)
        _ = try? SampleTables.read(changed, kind, name)
        let inspection = CSVInspection.inspect(changed)
        #expect(!inspection.rows.isEmpty)
      }
    }
  }

  @Test(
    "fifty thousand records of the big kinds, and five hundred of the others, read as two do",
    arguments: kinds)
  func many(kind: SourceKind) throws {
    let (name, text) = try sample(kind)
    let first = try SampleTables.read(Array(text.utf8), kind, name)
    // The records start behind the header, which is the last line before the first of them.
    var start = text.startIndex
    let header = kind == .linkedInConnections ? 4 : 1
    for _ in 0..<header {
      start = try #require(text[start...].firstIndex { $0.isNewline })
      start = text.index(after: start)
    }
    let body = String(text[start...])
    let rounds = kind == .linkedInConnections || kind == .linkedInMessages ? 25_000 : 250
    let all = Array((String(text[..<start]) + String(repeating: body, count: rounds)).utf8)
    let (count, last) = try SampleTables.countAndLast(all, kind, name)
    #expect(count == 2 * rounds)
    #expect(last.drop { $0 != " " } == first.last?.drop { $0 != " " })
  }
}

@Suite("How a table was read")
struct CSVInspectionTests {
  @Test("encoding, separator, header and records are told")
  func inspection() {
    let linkedIn = CSVInspection.inspect(Array(SampleTables.all[0].text.utf8))
    #expect(linkedIn.encoding == "utf-8")
    #expect(linkedIn.separator == ",")
    #expect(linkedIn.header == 3)
    #expect(linkedIn.rows.count == 6)
    #expect(linkedIn.rows[2] == [])
    let plain = CSVInspection.inspect(Array("a;b\n1;2\n3\n\"x;4\n".utf8))
    #expect(plain.header == 0)
    #expect(plain.separator == ";")
    #expect(
      plain.warnings.map { "\($0.code) \($0.line ?? 0)" } == ["unpaired-quote 4", "uneven-row 3"])
    #expect(CSVInspection.inspect(Array("1,2\n3,4\n".utf8)).header == nil)
    #expect(CSVInspection.inspect([]).rows == [])
    let latin = CSVInspection.inspect([0x6E, 0x6F, 0x6D, 0x0A, 0xE9, 0x0A])
    #expect(latin.encoding == "windows-1252")
    #expect(latin.rows == [["nom"], ["é"]])
  }
}
