import Testing

@testable import Formats

@Suite struct MailHeaderTests {
  private func message(_ text: String) -> MailMessage { MailMessage(Array(text.utf8), depth: .header) }

  @Test func commonAddressesAreRead() {
    let read = message("From: Zoé Roux <zoe@alma.example>\nTo: bob@b.example,\n Cy Li <cy@c.example>\n\n")

    #expect(read.from == [MailAddress(name: "Zoé Roux", address: "zoe@alma.example")])
    #expect(
      read.to == [
        MailAddress(address: "bob@b.example"), MailAddress(name: "Cy Li", address: "cy@c.example"),
      ])
  }

  @Test func aCommaInAQuotedNamePartsNothing() {
    #expect(
      message("To: \"Roux, Zoé\" <z@a.example>, b@b.example\n\n").to == [
        MailAddress(name: "Roux, Zoé", address: "z@a.example"), MailAddress(address: "b@b.example"),
      ])
  }

  @Test func aQuoteThatNeverEndsCostsNoAddress() {
    #expect(message("To: \"Zoé <z@a.example>\n\n").to.first?.address == "z@a.example")
    #expect(message("To: (Zoé <z@a.example>\n\n").to.first?.address == "z@a.example")
    #expect(message("To: Zoé <z@a.example\n\n").to.first?.address == "z@a.example")
  }

  /// Each was searched to the end of the header: the cost was the square of its length.
  @Test func commentsThatNeverEndCostNoAddressHoweverMany() {
    let entries = (0..<3_000).map { "\"(\" <p\($0)@a.example> (c" }

    let read = message("To: " + entries.joined(separator: ",\n ") + "\n\n").to

    #expect(read.compactMap(\.address) == (0..<3_000).map { "p\($0)@a.example" })
  }

  @Test func encodedWordsThatNeverEndStayAsTheyAreAndLongOnesAreRead() {
    let open = String(repeating: "=?utf-8?q?a ", count: 3_000)
    let long = String(repeating: "=C3=A9", count: 1_000)

    #expect(message("Subject: \(open)\n\n").subject?.hasPrefix("=?utf-8?q?a =?utf-8?q?a") == true)
    #expect(
      message("Subject: =?utf-8?q?\(long)?=\n\n").subject == String(repeating: "é", count: 1_000))
  }

  @Test func outlookPartsAddressesWithSemicolons() {
    #expect(
      message("To: a@a.example; b@b.example\n\n").to.compactMap(\.address) == ["a@a.example", "b@b.example"])
  }

  @Test func forgottenBracketsAreForgiven() {
    #expect(
      message("From: Zoé Roux zoe@a.example\n\n").from == [
        MailAddress(name: "Zoé Roux", address: "zoe@a.example")
      ])
  }

  @Test func undisclosedRecipientsAreNobody() {
    #expect(message("To: undisclosed-recipients:;\n\n").to.isEmpty)
  }

  @Test func aCharacterSplitOverTwoEncodedWordsIsWhole() {
    // é is C3 A9: one byte in each word.
    #expect(message("Subject: =?UTF-8?Q?Caf=C3?= =?UTF-8?Q?=A9?=\n\n").subject == "Café")
    #expect(
      message("From: =?UTF-8?B?w4lsb8M=?= =?UTF-8?B?rw==?= <e@a.example>\n\n").from.first?.name == "Éloï")
  }

  @Test func brokenEncodedWordsStayReadable() {
    #expect(message("Subject: =?UTF-8?Q?a b c?=\n\n").subject == "a b c")
    #expect(message("Subject: =?UTF-8?X?abc?=\n\n").subject == "=?UTF-8?X?abc?=")
    #expect(message("Subject: =?UTF-8?Q?=ZZ=4?=\n\n").subject == "=ZZ=4")
    #expect(message("Subject: =?nonsense?Q?caf=E9?=\n\n").subject == "café")
  }

  @Test func rawEightBitSubjectsAreGuessed() {
    let latin = Array("Subject: r".utf8) + [0xE9] + Array("union\n\n".utf8)

    #expect(MailMessage(latin, depth: .header).subject == "réunion")
    #expect(message("Subject: réunion\n\n").subject == "réunion")
  }

  @Test(arguments: [
    ("=?iso-8859-15?Q?10_=A4?=", "10 €"), ("=?windows-1251?B?z/Do4uXy?=", "Привет"),
    ("=?koi8-r?B?8NLJ18XU?=", "Привет"), ("=?Shift_JIS?B?k/qWew==?=", "日本"),
    ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"), ("=?EUC-JP?B?xvzL3A==?=", "日本"),
    ("=?gb2312?B?1tC5+g==?=", "中国"), ("=?big5?B?pKSw6g==?=", "中國"), ("=?utf-7?Q?+AOk-t+AOk-?=", "été"),
  ])
  func charsetsOfManyPlacesAreRead(encoded: String, text: String) {
    #expect(message("Subject: \(encoded)\n\n").subject == text)
  }

  @Test(arguments: [
    ("Mon, 05 Jan 2015 09:18:11 +0100", "2015-01-05T09:18:11+01:00"),
    ("Mon Jan  5 09:18:11 2015", "2015-01-05T09:18:11+00:00"),
    ("2015-01-05T09:18:11Z", "2015-01-05T09:18:11+00:00"),
    ("2015-01-05 09:18:11 +0100", "2015-01-05T09:18:11+01:00"),
    ("lun., 5 janv. 2015 09:18:11 +0100", "2015-01-05T09:18:11+01:00"),
    ("mar. 3 mars 2015 09:18", "2015-03-03T09:18:00+00:00"),
    ("Monday, January 5, 2015 9:18 PM", "2015-01-05T21:18:00+00:00"),
    ("Mon, 5 Jan 115 09:18:11 GMT", "2015-01-05T09:18:11+00:00"),
    ("Mon, 05 Jan 2015 09.18.11 +0100", "2015-01-05T09:18:11+01:00"),
    ("05-Jan-2015 09:18:11 EST", "2015-01-05T09:18:11-05:00"),
    ("Mon Jan 05 2015 09:18:11 GMT+0100 (CET)", "2015-01-05T09:18:11+01:00"),
    ("1/5/2015 9:18:11 AM", "2015-01-05T09:18:11+00:00"), ("13/5/2015", "2015-05-13T00:00:00+00:00"),
    ("Tue, 3 Mar 2015 24:00:00 +0000", "2015-03-03T00:00:00+00:00"),
    ("Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", "1997-11-21T09:55:06-06:00"),
    ("Thu, 5 Mar 2015 09 : 18 : 11 +0100", "2015-03-05T09:18:11+01:00"),
    ("5 Mar 2015 09 18 11 -0500", "2015-03-05T09:18:11-05:00"),
    ("Thu, 5 Mar 2015 09:18:11 +0100;", "2015-03-05T09:18:11+01:00"),
    ("Thu, 5 Mar 2015 09:18:11 0100", "2015-03-05T09:18:11+01:00"),
    ("=?utf-8?q?Thu=2C_5_Mar_2015_09:18:11_+0100?=", "2015-03-05T09:18:11+01:00"),
  ])
  func datesOfManyClientsAreRead(written: String, date: String) {
    #expect(message("Date: \(written)\n\n").date?.isoText == date)
  }

  @Test func datesInTheBytesOfLatin1AreRead() {
    let february = Array("Date: mar, 3 f".utf8) + [0xE9] + Array("v 2015 09:18:11 +0100\n\n".utf8)
    let august = Array("Date: mer., 12 ao".utf8) + [0xFB] + Array("t 2015 09:18:11 +0200\n\n".utf8)

    #expect(MailMessage(february, depth: .header).date?.isoText == "2015-02-03T09:18:11+01:00")
    #expect(MailMessage(august, depth: .header).date?.isoText == "2015-08-12T09:18:11+02:00")
  }

  @Test(arguments: [
    "", "soon", "31 Feb 2015 10:00:00 +0000", "Mon, 5 Jan 2015 29:00:00", "99999999999999999999",
  ])
  func whatIsNoDateIsNone(written: String) {
    #expect(message("Date: \(written)\n\n").date == nil)
  }

  @Test func aMessageWithoutDateTakesThatOfItsLastServer() {
    let read = message("Received: from a by b; Mon, 5 Jan 2015 09:18:11 +0100\nSubject: x\n\n")

    #expect(read.date?.isoText == "2015-01-05T09:18:11+01:00")
  }

  @Test func aLineOfJunkInAHeaderCostsNoField() {
    let read = message("From: a@a.example\nthis is junk\nSubject: kept\n\nbody")

    #expect(read.subject == "kept")
    #expect(read.warnings.map(\.code) == ["broken-header"])
  }

  @Test(arguments: [
    "junk\nX-Unknown: v\n", "junk one\njunk two\n", "junk\n continued\nX-Unknown: v\n more\n",
    "junk\nX-Unknown: v\njunk\n",
  ])
  func junkOfSeveralLinesCostsNoField(junk: String) {
    let read = MailMessage(Array("From: a@a.example\n\(junk)Subject: kept\n\nbody".utf8))

    #expect(read.subject == "kept")
    #expect(read.text == "body")
  }

  @Test func aHeaderWithoutBlankLineEndsAtTheText() {
    let read = MailMessage(Array("From: a@a.example\nSubject: s\nHello there\nagain".utf8))

    #expect(read.text == "Hello there\nagain")
  }

  @Test func labelsOfGmailAreDecodedBeforeTheyAreParted() {
    let read = message("X-Gmail-Labels: =?UTF-8?Q?Envoy=C3=A9s=2CImportant=2C=22a_b=22?=\n\n")

    #expect(read.traits.labels == ["Envoyés", "Important", "a b"])
    #expect(read.traits.isSent)
  }

  @Test func listsBulkMailAndReportsAreKnown() {
    #expect(message("List-Id: <a.b>\n\n").traits.isList)
    #expect(message("Precedence: bulk\n\n").traits.isBulk)
    #expect(message("Auto-Submitted: auto-replied\n\n").traits.isAutomatic)
    #expect(!message("Auto-Submitted: no\n\n").traits.isAutomatic)
    #expect(message("Content-Type: multipart/report; boundary=x\n\n").traits.isReport)
    #expect(FolderRole("INBOX.Sent Items") == .sent)
    #expect(FolderRole("Éléments envoyés.mbox") == .sent)
    #expect(FolderRole("Indésirables") == .spam)
    #expect(FolderRole("Sentences") == nil)
    #expect(Maildir.roles(ofFile: "123.host:2,DS") == [.drafts])
    #expect(Maildir.roles(ofFile: "123.host;2,TDR") == [.trash, .drafts])
  }

  @Test(arguments: [
    ("a b.pdf", "a b.pdf"), ("a (1).pdf; size=3", "a (1).pdf"), ("a.pdf size=3", "a.pdf"),
    (#""C:\docs\x.pdf""#, #"C:\docs\x.pdf"#), (#""a\"b\'c.pdf""#, #"a"b'c.pdf"#),
    (#""fallback.pdf"; filename*=UTF-8''%C3%A9t%C3%A9.pdf"#, "été.pdf"),
    (#""fallback.pdf"; filename*0*=UTF-8''%C3%A9; filename*1=t.pdf"#, "ét.pdf"),
  ])
  func namesOfFilesAreReadAsProgramsWriteThem(written: String, name: String) {
    #expect(HeaderParameters("attachment; filename=\(written)")?["filename"] == name)
  }

  @Test func commentsMayStandAroundParameters() {
    let type = HeaderParameters("text/html, charset=(was latin-1) utf-8 (now); boundary=(x)\"abc\"(y)")

    #expect(type?.subtype == "html")
    #expect(type?["charset"] == "utf-8")
    #expect(type?["boundary"] == "abc")
  }

  @Test(
    arguments: [
      ("tb/Drafts", [.drafts]), ("Drafts", [.drafts]), ("tb/Brouillons.mbox", [.drafts]),
      ("ap/Drafts.mbox/mbox", [.drafts]), ("em/Drafts/1.eml", [.drafts]), ("em/Inbox/1.eml", []),
      ("md/.Drafts/cur/1.a:2,S", [.drafts]), ("md/cur/3.a:2,DS", [.drafts]),
      ("md/.Junk/cur/2.a:2,S", [.spam]),
      ("md/.INBOX.Sent/new/4.a", [.sent]), ("x.mbox/Sent.sbd/2015", [.sent]), ("md/cur/4.a", []),
      ("mail/Sent Items.mbox", [.sent]), ("INBOX.Trash", [.trash]), ("Sentences.mbox", []),
    ] as [(String, [FolderRole])])
  func theFolderSaysWhatItsMailIs(path: String, roles: [FolderRole]) {
    #expect(MailPlace.roles(ofPath: path) == roles)
  }

  @Test func parametersInPiecesAreJoined() {
    let type = HeaderParameters("application/pdf; name*0*=utf-8''%C3%A9t; name*1*=%C3%A9.pdf")

    #expect(type?["name"] == "été.pdf")
    #expect(HeaderParameters("a/b; name=\"=?utf-8?Q?=C3=A9t=C3=A9?=.pdf\"")?["name"] == "été.pdf")
  }

  @Test func subjectsOfOneConversationHaveOneBase() {
    #expect(MailThreads.baseSubject("Re: AW: TR : Café à Nantes").text == "cafe a nantes")
    #expect(MailThreads.baseSubject("Re: Café").isReply)
    #expect(!MailThreads.baseSubject("Café").isReply)
  }

  @Test func answersJoinTheirConversationInWhateverOrderTheyCome() {
    var threads = MailThreads()
    threads.add(id: 3, references: [1, 2], subject: nil, isReply: true)
    threads.add(id: 4, references: [3], subject: nil, isReply: true)
    threads.add(id: 2, references: [1], subject: nil, isReply: true)
    threads.add(id: 1, references: [], subject: 77, isReply: false)
    threads.add(id: 9, references: [], subject: 77, isReply: true)
    threads.add(id: 8, references: [], subject: nil, isReply: false)

    #expect([1, 2, 3, 4, 9].allSatisfy { threads.root(of: $0) == 1 })
    #expect(threads.root(of: 8) == 8)
  }

  @Test(
    "lists without fields of the standard are lists",
    arguments: [
      "Mailing-List: list club@groups.example; contact club-owner@groups.example",
      "X-BeenThere: club@groups.example",
      "X-Mailing-List: <club@groups.example> archive/latest/1", "Sender: owner-club@groups.example",
      "Sender: club-bounces@groups.example",
    ])
  func oldLists(field: String) {
    let message = MailMessage(Array("From: a@b.example\n\(field)\n\nx".utf8))
    #expect(message.traits.isList)
    #expect(message.traits.listAddresses.first == "club@groups.example")
  }

  @Test("a date after the letter was received, or before there was mail, gives way to that of the server")
  func unlikelyDates() {
    let received = "Received: from x by y; Wed, 04 Mar 2026 10:00:00 +0000\n"
    for (date, day) in [
      ("Sat, 10 Sep 2039 10:00:00 +0000", 4), ("Thu, 1 Jan 1970 00:00:00 +0000", 4),
      ("Thu, 05 Mar 2026 08:00:00 +0900", 5), ("Mon, 02 Mar 2026 10:00:00 +0000", 2),
    ] {
      let message = MailMessage(Array("\(received)From: a@b.example\nDate: \(date)\n\nx".utf8))
      #expect(message.date?.day == day)
      #expect(message.date?.year == 2026)
      #expect(message.warnings.map(\.code) == (day == 4 ? ["unlikely-date"] : []))
    }
    #expect(
      MailMessage(Array("From: a@b.example\nDate: Sat, 10 Sep 2039 10:00:00 +0000\n\nx".utf8)).date?.year
        == 2039)
  }

  @Test func theSecondDateCountsWhereTheFirstIsNone() {
    let message = MailMessage(
      Array("From: a@b.example\nDate: foo\nDate: Mon, 5 Jan 2015 09:18:11 +0100\n\nx\n".utf8))
    #expect(message.date?.isoText == "2015-01-05T09:18:11+01:00")
    #expect(message.warnings.isEmpty)
    #expect(
      MailMessage(Array("From: a@b.example\nDate: foo\n\nx\n".utf8)).warnings.map(\.code) == ["bad-date"])
  }

  @Test func aNULIsNoPartOfAField() {
    let message = MailMessage(Array("From: a\0@b.example\nSubject: n\0ul\n\nx\n".utf8))
    #expect(message.from.map(\.address) == ["a@b.example"])
    #expect(message.subject == "nul")
  }

  @Test(arguments: [
    ("lundi 5 janvier 2015, 09:18:11 (UTC+0100)", "2015-01-05T09:18:11+01:00"),
    ("Mon, 5 Jan 2015 09:18:11 (GMT-05:00)", "2015-01-05T09:18:11-05:00"),
    ("Mon, 5 Jan 2015 09:18:11 (+0200) -0600", "2015-01-05T09:18:11-06:00"),
    ("Mon, 5 Jan 2015 09:18:11 +0100 (GMT+02:00)", "2015-01-05T09:18:11+01:00"),
    ("Mon, 5 Jan 2015 09:18:11 (morning)", "2015-01-05T09:18:11+00:00"),
  ]) func anOffsetInBracketsIsTheZoneWhereNothingElseIs(_ text: String, _ expected: String) {
    #expect(MailMessage(Array("Date: \(text)\n\nx\n".utf8)).date?.isoText == expected)
  }

  @Test func answersWithoutReferencesFindTheirLetterInAnyOrder() {
    for order in [[1, 2, 3], [2, 1, 3], [3, 2, 1], [2, 3, 1]] as [[UInt64]] {
      var threads = MailThreads()
      for id in order { threads.add(id: id, references: [], subject: 9, isReply: id != 1) }
      #expect(Set([1, 2, 3].map { threads.root(of: $0) }) == [1])
    }
    var threads = MailThreads()
    threads.add(id: 1, references: [], subject: 9, isReply: false)
    threads.add(id: 2, references: [], subject: 9, isReply: false)
    #expect(threads.root(of: 2) == 2)
  }
}
