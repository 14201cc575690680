import Formats
import Foundation
import Testing

func contacts(_ text: String, _ kind: SourceKind) throws -> [ParsedContact] {
  #expect(SourceDetector.detect(Array(text.utf8)) == kind)
  return try records(text, kind).compactMap(\.contact)
}

@Suite("Tables of contacts and attendees")
struct ContactTableTests {
  @Test("addresses and numbers as people and pages write them")
  func loose() throws {
    let all = try contacts(
      "First Name,Last Name,Email,Phone\nCid,Noel,Cid Noel <cid@c.example>,\"+33 6 1, +33 7 2\"\nDan,Fox,mailto:dan@d.example,\nEve,Ma,\u{A0}eve@e.example,1\nFay,Li,/o=ExchangeLabs/cn=fay,2\n",
      .table)
    #expect(
      all.map { $0.emails.map(\.value) } == [["cid@c.example"], ["dan@d.example"], ["eve@e.example"], []])
    #expect(all[0].phones.map(\.value) == ["+33 6 1", "+33 7 2"])
  }

  @Test("the apostrophe that guards our own table from spreadsheets is no part of a number")
  func guarded() throws {
    let all = try contacts(
      "id,name,emails,phones,circle,degree,connectedOn,lastContact,notes\n1,Ann Roy,a@a.example,'+33 6 12 34 56 78,3,,,,'note\n",
      .table)
    #expect(all.first?.phones.map(\.value) == ["+33 6 12 34 56 78"])
    #expect(all.first?.notes == ["'note"])
  }

  @Test("values that hold what parts them come back from our own table")
  func partedValues() throws {
    let tags = ["a; b", "c;d", "back\\slash", "ends in \\", "x\\; y", ";", "plain"]
    let cell = TableList.joined(tags)
    let all = try contacts(
      "id,name,emails,phones,circle,degree,connectedOn,lastContact,tags,notes\n1,Ann Roy,a@a.example,,3,,,,\"\(cell)\",\n",
      .table)
    #expect(all.first?.groups == tags)
    #expect(TableList.joined(["c;d", "e"]) == "c;d; e")
  }

  @Test("Google's contacts of today")
  func googleNew() throws {
    let text =
      "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City,Website 1 - Label,Website 1 - Value\n"
      + "Ada,M,Roux,,Dr,adou,\"Roux, Ada\",Alma,CTO,--05-12,\"a\nb\",,* myContacts ::: Amis,* Work,ada@a.example ::: a2@a.example,Perso,x@y.example,Mobile,+33 6 1 ::: +33 7 2,Home,\"1 rue X\nLyon\",Lyon,Blog,https://ada.example\n"
      + ",,,,,,,Alma,,,,,* myContacts,,,,,,,,,,,\n"
    let all = try contacts(text, .googleContacts)
    #expect(all.count == 1)
    let ada = try #require(all.first)
    #expect(ada.given == "Ada")
    #expect(ada.middle == "M")
    #expect(ada.prefix == "Dr")
    #expect(ada.nicknames == ["adou"])
    #expect(ada.positions == [ParsedPosition(company: "Alma", title: "CTO")])
    #expect(ada.birthday == PartialDate(month: 5, day: 12))
    #expect(ada.groups == ["Amis"])
    #expect(
      ada.emails == [
        LabeledValue("ada@a.example", label: "work"), LabeledValue("a2@a.example", label: "work"),
        LabeledValue("x@y.example", label: "Perso"),
      ])
    #expect(ada.phones.map(\.value) == ["+33 6 1", "+33 7 2"])
    #expect(ada.addresses == [ParsedAddress(formatted: "1 rue X\nLyon", city: "Lyon", label: "home")])
    #expect(ada.notes == ["a\nb"])
    #expect(ada.links == [LabeledValue("https://ada.example", label: "blog")])
    #expect(try records(text, .googleContacts)[1].code == "no-name")
  }

  @Test("Google's contacts before 2023")
  func googleOld() throws {
    let text =
      "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Occupation,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 2 - Name\n"
      + "Ada Roux,Ada,,Roux,,1990-05-12,,,* myContacts ::: * starred ::: École,* Home,ada@a.example,Work,+33 1,,Alma,Dev,Beta\n"
    let ada = try #require(try contacts(text, .googleContacts).first)
    #expect(ada.fullName == "Ada Roux")
    #expect(ada.birthday == PartialDate(year: 1990, month: 5, day: 12))
    #expect(ada.groups == ["École"])
    #expect(ada.emails == [LabeledValue("ada@a.example", label: "home")])
    #expect(
      ada.positions == [ParsedPosition(company: "Alma", title: "Dev"), ParsedPosition(company: "Beta")])
  }

  @Test("Outlook in French, Windows-1252, with two columns Titre")
  func outlookFrench() throws {
    let text =
      "Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société ;Service;Titre;Rue (bureau);Ville (bureau);Code postal (bureau);Pays (bureau);Téléphone (bureau);Tél. mobile;Adresse de messagerie;Type de messagerie;Adresse de messagerie 2;Anniversaire;Catégories;Notes;Page Web\r\n"
      + "Mme;Zoé;;Léger;;Café & Cie;R&D;Développeuse;1 rue X;Lyon;69001;France;+33 4;+33 6;zoe@a.example;SMTP;z@b.example;03/04/1990;Amis;;\r\n"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(SourceDetector.detect(latin) == .outlookContacts)
    var all: [ParsedContact] = []
    try TableSource.read(latin, kind: .outlookContacts, name: "") {
      if let one = $0.contact { all.append(one) }
    }
    let zoe = try #require(all.first)
    #expect(zoe.prefix == "Mme")
    #expect(zoe.given == "Zoé")
    #expect(zoe.family == "Léger")
    #expect(
      zoe.positions == [ParsedPosition(company: "Café & Cie", title: "Développeuse", department: "R&D")])
    #expect(zoe.emails.map(\.value) == ["zoe@a.example", "z@b.example"])
    #expect(zoe.phones == [LabeledValue("+33 4", label: "work"), LabeledValue("+33 6", label: "mobile")])
    #expect(zoe.birthday == PartialDate(year: 1990, month: 4, day: 3))
    #expect(
      zoe.addresses == [
        ParsedAddress(street: "1 rue X", city: "Lyon", postalCode: "69001", country: "France", label: "work")
      ])
  }

  @Test("Outlook in English")
  func outlookEnglish() throws {
    let text =
      "First Name,Middle Name,Last Name,Title,Suffix,Company,Department,Job Title,Business Street,Business Phone,Home Phone,Mobile Phone,Birthday,E-mail Address,E-mail 2 Address,Notes,Web Page\n"
      + "Ada,,Roux,Dr.,,Alma,,Dev,,1,2,3,0/0/00,ada@a.example,,,\n"
    let ada = try #require(try contacts(text, .outlookContacts).first)
    #expect(ada.prefix == "Dr.")
    #expect(ada.positions == [ParsedPosition(company: "Alma", title: "Dev")])
    #expect(ada.birthday == nil)
    #expect(ada.phones.map(\.label) == ["work", "home", "mobile"])
  }

  @Test("a Meetup list is tabs under the name of a spreadsheet")
  func meetup() throws {
    let text =
      "Name\tUser ID\tTitle\tMember ID\tLocation\tJoined Group on\tTotal RSVPs\tIntro\tURL of Member Profile\tWhat company do you represent?\n"
      + "Ada Roux\tuser 1\tCo-Organizer\t42\tLyon\t04/24/2014\t3\tHello\thttps://m.example/1\tAlma\n"
    let ada = try #require(try contacts(text, .meetup).first)
    #expect(ada.fullName == "Ada Roux")
    #expect(ada.uid == "42")
    #expect(ada.place == "Lyon")
    #expect(ada.positions == [ParsedPosition(company: "Alma")])
    #expect(ada.links.map(\.value) == ["https://m.example/1"])
  }

  @Test("Eventbrite, Luma and Tito keep who came")
  func attendees() throws {
    let eventbrite =
      "Order #,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Job Title,Company,What is your LinkedIn?\n"
      + "1,11/29/24 22:28,Ada,Roux,ada@a.example,1,Free,77,Checked In,CTO,Alma,https://www.linkedin.com/in/ada\n"
    let one = try #require(try contacts(eventbrite, .eventbrite).first)
    #expect(one.attendance == "checked-in")
    #expect(one.uid == nil)
    #expect(one.positions == [ParsedPosition(company: "Alma", title: "CTO")])
    #expect(one.links == [LabeledValue("https://www.linkedin.com/in/ada", label: "linkedin")])
    let luma =
      "\u{FEFF}api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,custom_source,checked_in_at,qr_code_url,ticket_name,Company,What is your job title?\n"
      + "gst-1,Ada Roux,Ada,Roux,ada@a.example,+33 6,2025-01-01T10:00:00.000Z,approved,,,https://q,Std,Alma,Dev\n"
      + "gst-2,Bob Li,Bob,Li,bob@a.example,,2025-01-01T10:00:00.000Z,approved,,2025-01-02T10:00:00.000Z,,Std,,\n"
      + "gst-3,Cy Do,,,cy@a.example,,2025-01-01T10:00:00.000Z,declined,,,,Std,,\n"
    let guests = try contacts(luma, .luma)
    #expect(guests.map(\.attendance) == ["approved", "checked-in"])
    #expect(guests[0].positions == [ParsedPosition(company: "Alma", title: "Dev")])
    #expect(guests[0].given == "Ada")
    let tito =
      "Ticket,Reference,Name,Email,Tags,Registration Date\nStd,AB-1,Ada Roux,ada@a.example,\"vip, speaker\",2025-01-01\n"
    let ticket = try #require(try contacts(tito, .tito).first)
    #expect(ticket.uid == "AB-1")
    #expect(ticket.groups == ["vip", "speaker"])
  }

  @Test("Mastodon follows with and without header, and ties")
  func followsAndTies() throws {
    for text in [
      "Account address,Show boosts,Notify on new posts,Languages\nada@piaille.example,true,false,\n",
      "ada@piaille.example,true\n",
    ] {
      let ada = try #require(try contacts(text, .mastodon).first)
      #expect(ada.nicknames == ["ada"])
      #expect(ada.links == [LabeledValue("https://piaille.example/@ada", label: "mastodon")])
    }
    let ties = "from,to,strength,since,because\nAda,Bob,\"0,7\",2019,work\nAda,Cy,2,,\n"
    #expect(SourceDetector.detect(Array(ties.utf8)) == .ties)
    let all = try records(ties, .ties)
    #expect(
      all[0].outcome
        == .success(
          .tie(
            ParsedTie(from: "Ada", to: "Bob", strength: 0.7, since: PartialDate(year: 2019), because: "work"))
        ))
    #expect(all[1].code == "bad-tie")
  }

  @Test("a quotation mark that is never closed costs its own row, however much stands behind it")
  func endlessQuote() throws {
    let text = "Nom complet,Courriel\nZoé Roux,zoe@a.example\nPaul Petit,paul@a.example\n"
    let all = try contacts(text + "\"" + String(repeating: "a\"a", count: 60_000), .table)
    #expect(all.prefix(2).map(\.fullName) == ["Zoé Roux", "Paul Petit"])
    #expect(all.prefix(2).map { $0.emails.map(\.value) } == [["zoe@a.example"], ["paul@a.example"]])
  }

  @Test("an unknown table is guessed, and the guess can be corrected and remembered")
  func unknownTable() throws {
    let text =
      "Contacts du salon;;;;\n\nNom;Prénom;Boîte;Courriel;Rencontré le;Où\nRoux;Ada;Alma;ada@a.example;03/04/2025;Lyon\nLi;Bob;Beta;;14/04/2025;\n"
    let all = try contacts(text, .table)
    #expect(all.map(\.given) == ["Ada", "Bob"])
    #expect(all.map(\.family) == ["Roux", "Li"])
    #expect(all[0].positions == [ParsedPosition(company: "Alma")])
    #expect(all[0].connectedOn == PartialDate(year: 2025, month: 4, day: 3))
    let guess = try #require(UnknownTable.guess(TextDecoder.decode(Array(text.utf8))))
    #expect(guess.mapping.headerIndex == 2)
    var corrected = guess.mapping
    corrected.columns[2].field = .notes
    var read: [ParsedContact] = []
    try TableSource.read(Array(text.utf8), kind: .table, name: "", mapping: corrected) {
      if let one = $0.contact { read.append(one) }
    }
    #expect(read[0].notes == ["Alma"])
    #expect(read[0].positions == [])
  }

  @Test("naughty strings come back unchanged as name and as note", .enabled(if: TableCorpora.isThere))
  func naughtyStrings() throws {
    let strings = try #require(
      try JSONSerialization.jsonObject(with: Data(try TableCorpora.bytes("text/blns.json"))) as? [String])
    let visible = strings.filter { text in
      text.unicodeScalars.contains {
        $0.value > 0x20 && !$0.properties.isWhitespace && $0.properties.generalCategory != .control
      }
    }
    var table = "Name,Email,Note\n"
    for (index, text) in visible.enumerated() {
      let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
      table += "\(cell),n\(index)@a.example,\(cell)\n"
    }
    let all = try contacts(table, .table)
    print("blns: \(visible.count) names and notes")
    #expect(all.map(\.fullName) == visible)
    #expect(all.map(\.notes) == visible.map { [$0] })
  }

  @Test("several addresses and numbers in one cell")
  func severalInOneCell() throws {
    let text =
      "Nom complet;E-mail;Téléphone\nAda Roux;\"ada@a.example, a2@a.example\";\"06 12 34 56 78 / 07 12 34 56 78\"\n"
    let ada = try #require(try contacts(text, .table).first)
    #expect(ada.emails.map(\.value) == ["ada@a.example", "a2@a.example"])
    #expect(ada.phones.map(\.value) == ["06 12 34 56 78", "07 12 34 56 78"])
  }

  @Test("LinkedIn's Contacts.csv is a table like any other")
  func linkedInContacts() throws {
    let text =
      "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,FullName\nMobile,Ada,Roux,Alma,Dev,ada@a.example,+33 6,Ada Roux\n"
    let ada = try #require(try contacts(text, .table).first)
    #expect(ada.given == "Ada")
    #expect(ada.fullName == "Ada Roux")
    #expect(ada.positions == [ParsedPosition(company: "Alma", title: "Dev")])
    #expect(ada.emails.count == 1)
    #expect(ada.phones.count == 1)
  }

  @Test("a table without header is known by its addresses")
  func withoutHeader() throws {
    let all = try contacts("Ada Roux,ada@a.example,Alma\nBob Li,bob@b.example,Beta\n", .table)
    #expect(all.map(\.fullName) == ["Ada Roux", "Bob Li"])
    #expect(all.map { $0.emails.first?.value } == ["ada@a.example", "bob@b.example"])
  }
}

@Suite("What a file is")
struct SourceDetectorTests {
  @Test(
    "content decides",
    arguments: [
      ("BEGIN:VCARD\r\nVERSION:3.0\r\n", SourceKind.vcard), ("\u{FEFF}begin:vcard\n", .vcard),
      ("BEGIN:VCALENDAR\n", .ical), ("From a@b.example Thu Jan  1 00:00:00 2026\nSubject: x\n\nHi\n", .mbox),
      ("Received: by x\n\tfolded\nFrom: a@b.example\nSubject: y\n\nHi", .eml), ("PK\u{3}\u{4}abc", .zip),
      ("%PDF-1.7", .linkedInPDF), ("{\"format\": \"entregent\", \"version\": 1}", .vaultExport),
      ("<!DOCTYPE html><html><body>x</body></html>", .list), ("No conversations found", .ignored),
      ("window.YTD.follower.part0 = [", .ignored), ("Date,Link,Message\n2026-01-01,x,y\n", .ignored),
      ("Sponsors\nAlma\nCriteo Labs\n", .list),
    ])
  func contentDecides(text: String, kind: SourceKind) {
    #expect(SourceDetector.detect(Array(text.utf8)) == kind)
  }

  @Test(
    "what is nothing known stays unknown",
    arguments: [
      "", "  \n", "\u{0}\u{1}\u{2}\u{3}\u{4}", "{\"a\":1}", "1,2,3\n4,5,6\n",
      "\u{89}PNG\r\n\u{1A}\n\u{0}\u{0}\u{0}\r",
    ])
  func unknown(text: String) {
    #expect(SourceDetector.detect(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) == nil)
  }
}
