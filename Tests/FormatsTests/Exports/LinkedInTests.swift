import Formats
import Testing

/// Everything a table says, in order.
func records(_ text: String, _ kind: SourceKind, name: String = "x.csv") throws -> [SourceRecord] {
  var all: [SourceRecord] = []
  try TableSource.read(Array(text.utf8), kind: kind, name: name) { all.append($0) }
  return all
}

extension SourceRecord {
  var contact: ParsedContact? {
    if case .success(.contact(let contact)) = outcome { return contact }
    return nil
  }
  var code: String? {
    if case .failure(let problem) = outcome { return problem.code }
    return nil
  }
}

@Suite("LinkedIn connections")
struct LinkedInConnectionsTests {
  static let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

  @Test("today's file with its notes reads by column name")
  func today() throws {
    let text =
      "Notes:\n\"When exporting, some of the, emails are missing.\"\n\n" + Self.header
      + "Zoé,\"Leroy, PMP\",https://www.linkedin.com/in/zoe-leroy,zoe@exemple.fr,R&amp;D SARL,\"Dév \"\"senior\"\"\",12 Mar 2024\n"
      + ",,,,,,30 Apr 2026\nRestricted,Member,,,,,01 Jan 2020\n"
    #expect(SourceDetector.detect(Array(text.utf8), name: "x.txt") == .linkedInConnections)
    let all = try records(text, .linkedInConnections)
    #expect(all.map(\.number) == [1, 2, 3])
    #expect(all.map(\.line) == [5, 6, 7])
    let zoe = try #require(all[0].contact)
    #expect(zoe.given == "Zoé")
    #expect(zoe.family == "Leroy, PMP")
    #expect(zoe.uid == "https://www.linkedin.com/in/zoe-leroy")
    #expect(zoe.emails == [LabeledValue("zoe@exemple.fr")])
    #expect(zoe.positions == [ParsedPosition(company: "R&D SARL", title: "Dév \"senior\"")])
    #expect(zoe.connectedOn == PartialDate(year: 2024, month: 3, day: 12))
    #expect(all[1].code == "empty-row")
    #expect(all[2].code == "restricted-member")
  }

  @Test("older, localised and Excel-saved files read alike")
  func variants() throws {
    let old =
      "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Roux,,Alma,Dev,7-Feb-22\n"
    let french =
      "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\nAda,Roux,https://l/in/ada,,Alma,Dev,7 févr. 2022\n"
    let german =
      "Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am\nAda;Roux;https://l/in/ada;;Alma;Dev;07.02.2022\n"
    let noHeader =
      "imię,nazwisko,adres,poczta,firma,stanowisko,data\nAda,Roux,https://www.linkedin.com/in/ada,,Alma,Dev,2022-02-07\n"
    let notesBehind = Self.header + "Notes:\n\"A paragraph, long.\"\n\nAda,Roux,,,Alma,Dev,02/07/2022\n"
    for text in [old, french, german, noHeader, notesBehind] {
      #expect(SourceDetector.detect(Array(text.utf8)) == .linkedInConnections)
      let all = try records(text, .linkedInConnections)
      let ada = try #require(all.first?.contact, "\(text)")
      #expect(all.count == 1)
      #expect(ada.given == "Ada")
      #expect(ada.positions.first?.company == "Alma")
      #expect(ada.connectedOn == PartialDate(year: 2022, month: 2, day: 7))
    }
  }
}

@Suite("LinkedIn messages")
struct LinkedInMessagesTests {
  @Test("rows give places, times and reasons to skip")
  func readsRows() throws {
    let text =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
      + "c1,,Ada Roux,u1,Me,u0,2026-09-30 08:12:40 UTC,,\"Hi \"\"you\"\",\n\nbye &amp; thanks\",INBOX,,No,No\n"
      + "c1,,Me,u0,Ada Roux,u1,2026-09-30 08:13:00 UTC,,\"<p class=\"\"x\"\">Un</p><p>deux <a href=\"\"#\"\">lien</a></p>\",INBOX,,No,No\n"
      + "c2,,Me,u0,Ada Roux,u1,2026-09-30 08:14:00 UTC,,unsent,INBOX,,Yes,No\n"
      + "c3,Sponsored Conversation,LinkedIn Member,,Me,u0,2026-09-30 08:14:00 UTC,,x,INBOX,,No,No\n"
      + "c4,,Bob,u2,Me,u0,yesterday,,x,INBOX,,No,No\n"
    #expect(SourceDetector.detect(Array(text.utf8)) == .linkedInMessages)
    #expect(SourceDetector.detect(Array(text.utf8), name: "a/learning_coach_messages.csv") == .ignored)
    var lines: [Int] = []
    var contents: [String] = []
    var skips: [String?] = []
    var seconds: [Int64?] = []
    try Array(text.utf8).withUnsafeBytes { buffer in
      try LinkedInMessages.forEach(in: buffer) { row in
        lines.append(row.line)
        contents.append(row.string(row.content))
        skips.append(row.skip?.rawValue)
        seconds.append(row.epochSeconds)
      }
    }
    #expect(lines == [2, 5, 6, 7, 8])
    #expect(contents == ["Hi \"you\",\n\nbye & thanks", "Un\ndeux lien", "unsent", "x", "x"])
    #expect(skips == [nil, nil, "draft", "sponsored", "bad-date"])
    #expect(seconds == [1_790_755_960, 1_790_755_980, nil, nil, nil])
  }
}
