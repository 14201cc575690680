import Testing

@testable import Formats

@Suite("Saved pages of conferences and meetups")
struct SavedPageTests {
  private func lines(_ page: String) -> [String] {
    PeopleList.read("<!DOCTYPE html><html><body>\(page)</body></html>").map { name in
      let facts = [name.title, name.company, name.email].map { $0 ?? "-" }.joined(separator: ",")
      return "\(name.kind == .person ? "P" : "C") \(name.name) \(name.confidence) \(facts)"
    }
  }

  @Test("logos and headings of sponsors count; the site's header, buttons and descriptions do not")
  func sponsors() {
    let found = lines(
      """
      <header><a href="/"><img src="l.png" alt="ExampleCamp"></a><nav><a>Speakers</a></nav></header><main>
      <h1>Ils nous soutiennent</h1><section><h2>Platinum</h2>
      <div class="card"><img src="a.svg" alt="Dataco"><h3>Dataco</h3><p>Leader of data.</p>
      <a class="btn" href="#">Voir les offres</a></div>
      <div class="card"><img src="b.svg" alt="logo_betacloud_2026"><h3>BetaCloud</h3><p>Cabinet de conseil IT</p></div>
      </section><section><h2>Gold</h2><ul><li><a href="https://g.example" title="Gamma"><img src="g.png" alt=""></a></li>
      <li><a href="https://www.deltasoft.example/"><img src="x.png"></a></li><li>Epsilon</li></ul></section>
      <section><h2>Devenir sponsor</h2><p>Une question ? Écrivez-nous.</p></section></main><footer>Legal</footer>
      """)

    #expect(
      found == [
        "C Dataco 0.9 -,-,-", "C BetaCloud 0.9 -,-,-", "C Gamma 0.9 -,-,-", "C Deltasoft 0.6 -,-,-",
        "C Epsilon 0.9 -,-,-",
      ])
  }

  @Test("what follows a name in its card is its title and company")
  func speakers() {
    let found = lines(
      """
      <h1>Our Speakers</h1><div class="c"><h2>Sarah Dupont</h2><span>Director of Engineering</span><span>Alma</span></div>
      <div class="c"><h2>Paul Martin</h2><span>Creator of Example.js</span></div>
      <div class="c"><h2>Dr. Zoé Blanc</h2><span>CTO, Gamma</span><span>Lagos, Nigeria</span></div>
      <div class="c"><h2>Anne-Laure Roy</h2><span>Delta Works</span></div>
      <h2>Newsletter</h2><p>Subscribe now</p>
      """)

    #expect(
      found == [
        "P Sarah Dupont 0.9 Director of Engineering,Alma,-", "P Paul Martin 0.9 Creator of Example.js,-,-",
        "P Zoé Blanc 0.9 CTO,Gamma,-", "P Anne-Laure Roy 0.9 -,Delta Works,-",
      ])
  }

  @Test("a picture of somebody is nobody's employer")
  func portraits() {
    let found = lines(
      """
      <div>Attendees (3)</div><ul><li><img alt="Photo of Paul Martin"><h4>Paul Martin</h4><span>Organizer</span>
      <span>Joined Mar 2, 2024</span></li><li><img alt="Photo of Sofia"><h4>Sofia</h4><span>Member</span></li>
      <li><h4>Kevin D.</h4><span>Went</span></li></ul>
      """)

    #expect(found.map { String($0.prefix(9)) } == ["P Paul Ma", "P Sofia 0", "P Kevin D"])
    #expect(found[1].hasPrefix("P Sofia 0.6"))
  }

  @Test("the header of a page's table says what its columns are")
  func tables() {
    let found = lines(
      """
      <table><tr><th>Nom</th><th>Société</th><th>Email</th></tr>
      <tr><td>Marie Dupont</td><td>Alma</td><td>marie@a.example</td></tr>
      <tr><td>MARTIN Jean</td><td>Gamma</td><td></td></tr></table>
      """)

    #expect(found == ["P Marie Dupont 0.9 -,Alma,marie@a.example", "P Jean MARTIN 0.9 -,Gamma,-"])
  }

  @Test("a page saved as one file is the page, not a letter")
  func oneFile() throws {
    let page = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://x.example/
      Subject: Speakers
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="b"


      --b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <html><body><h2>Participants</h2><ul><li>=C3=89lodie Durand</li><li>Jean Martin</li></ul></body></html>
      --b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      AAAA
      --b--
      """
    #expect(SourceDetector.detect(Array(page.utf8)) == .list)
    let html = try #require(SavedPage.html(Array(page.utf8)))
    #expect(PeopleList.read(html).map(\.name) == ["Élodie Durand", "Jean Martin"])
    #expect(SavedPage.html(Array("From: a@b.example\n\nSnapshot".utf8)) == nil)
  }

  @Test("a header, menu or footer that nothing closes ends where the page begins")
  func unclosedFrames() {
    let sponsors = "<section><h1>Nos sponsors</h1><ul><li>Alma</li><li>Gamma</li></ul></section>"
    for frame in [
      "<header><a href='/'>Home</a>", "<nav><a>Menu</a>", "<header><nav><a>Menu</a>", "<nav>A<nav>B</nav>",
      "<footer>Legal", "<form><input>", "<header><img alt=ExampleCamp><header>",
    ] {
      for page in [frame + sponsors, frame + "<main>\(sponsors)</main>", frame + "<div>" + sponsors] {
        #expect(lines(page) == ["C Alma 0.9 -,-,-", "C Gamma 0.9 -,-,-"], "\(page)")
      }
    }
    #expect(lines(sponsors + "<footer>Legal</body>") == ["C Alma 0.9 -,-,-", "C Gamma 0.9 -,-,-"])
  }

  @Test("a page of unclosed rows, cards and links is read to its end")
  func unclosed() {
    let row = "<tr><td>Ada<td>Alma<li><a href=# title=x><h3>Ada Lovelace<span>a</span><span>b"
    #expect(!lines("<h2>Speakers</h2><table>" + String(repeating: row, count: 2_000)).isEmpty)
  }
}

@Suite("Pasted lists of all habits")
struct PastedListTests {
  private func lines(_ text: String) -> [String] {
    PeopleList.read(text).map { "\($0.name)|\($0.title ?? "-")|\($0.company ?? "-")|\($0.confidence)" }
  }

  @Test("name, title and company in blocks of lines")
  func blocks() {
    #expect(
      lines("Participants\n\nMarie Dupont\nCTO\nAlma\n\nJean Martin\nDéveloppeur iOS\nGamma\n") == [
        "Marie Dupont|CTO|Alma|0.9", "Jean Martin|Développeur iOS|Gamma|0.9",
      ])
    // Without empty lines the third may be the next person.
    #expect(lines("Participants\nMarie Dupont\nCTO\nNgoc Tran\n")[0] == "Marie Dupont|CTO|-|0.9")
  }

  @Test("times, handles and labels are no part of a name")
  func marks() {
    #expect(
      lines("Speakers\n09:00 Ada Lovelace - Opening keynote\n9h45 - 10h30 Alan Turing @alan\n10:30 Break\n")
        == [
          "Ada Lovelace|-|-|0.8", "Alan Turing|-|-|0.9",
        ])
    #expect(
      lines("Organisateurs\nPaul Roux\nLieu : La Cantine, Nantes\nDate : 12 mars\n") == ["Paul Roux|-|-|0.9"])
  }

  @Test("lists of French offices put the family first")
  func familyFirst() {
    #expect(
      PeopleList.read("Liste des participants\nDUPONT Marie\nEL KHATIB Sara\nM. Charles de Gaulle\n").map(
        \.name)
        == ["Marie DUPONT", "Sara EL KHATIB", "Charles de Gaulle"])
    #expect(
      PeopleList.read("Alma\nBNP Paribas\nIBM France\n").map(\.name) == ["Alma", "BNP Paribas", "IBM France"])
  }

  @Test("an address alone names a sponsor, or a person, for the user to say")
  func addresses() {
    #expect(
      lines("Sponsors\nhttps://www.alma.example\nwww.deltasoft.co.uk\nhttps://twitter.com/x\n") == [
        "Alma|-|-|0.6", "Deltasoft|-|-|0.6",
      ])
    #expect(PeopleList.read("Participants\nzoe@alma.example\n").map(\.email) == ["zoe@alma.example"])
    #expect(
      lines("Merci à nos sponsors : Alma, Beta et Gamma !").map { $0.prefix(4) } == ["Alma", "Beta", "Gamm"])
  }
}

@Suite("Tables put together, padded and from platforms with columns missing")
struct TableHabitsTests {
  private func names(_ text: String, _ name: String = "t.csv") throws -> [String] {
    let bytes = Array(text.utf8)
    let kind = try #require(SourceDetector.detect(bytes, name: name))
    var found: [String] = []
    try TableSource.read(bytes, kind: kind, name: name) { record in
      switch record.outcome {
      case .success(.contact(let contact)):
        found.append(
          contact.fullName ?? [contact.given, contact.family].compactMap { $0 }.joined(separator: " "))
      case .failure(let problem): found.append("!" + problem.code)
      default: found.append("?")
      }
    }
    return found
  }

  @Test("two exports in one file: the second header is no person")
  func twoHeaders() throws {
    let header = "First Name,Last Name,Email\n"
    #expect(
      try names(header + "Ann,Roy,a@x.example\n\u{FEFF}" + header + "Bob,Lee,b@x.example\n") == [
        "Ann Roy", "Bob Lee",
      ])
  }

  @Test("the end mark of DOS and zero bytes behind a table are nothing")
  func endMark() throws {
    let table = "First Name,Last Name,Email\nAnn,Roy,a@x.example\n"
    #expect(try names(table + "\u{1A}") == ["Ann Roy"])
    #expect(try names(table + "\u{1A}\0\0\0") == ["Ann Roy"])
  }

  @Test("who was not let in, did not pay or waits is left out of any list")
  func status() throws {
    #expect(
      try names(
        "name,first_name,last_name,email,created_at,approval_status,checked_in_at\nAnn Roy,Ann,Roy,a@x.example,,approved,\nPen Ding,,,p@x.example,,pending_approval,\n"
      ) == ["Ann Roy", "!not-attending"])
    #expect(
      try names(
        "Numéro de commande;Prénom;Nom de famille;Adresse e-mail;Statut du participant\n1;Ann;Roy;a@x.example;Participant\n2;Bob;Lee;b@x.example;Remboursé\n"
      ) == ["Ann Roy", "!not-attending"])
    #expect(
      try names(
        "Nom,Email,Statut du participant\nAnn Roy,a@x.example,Participant\nBob Lee,b@x.example,Remboursé\n")
        == ["Ann Roy", "!not-attending"])
    #expect(
      try names(
        "Name\tUser ID\tRSVP\tJoined Group on\nAnn Roy\tuser 1\tYes\t\nWait Er\tuser 2\tWaitlist\t\n", "m.xls"
      )
        == ["Ann Roy", "!not-attending"])
  }

  @Test("several jobs of one cell of Google's, and a fax of Outlook's")
  func cells() throws {
    var contact: ParsedContact?
    func read(_ text: String) throws {
      let bytes = Array(text.utf8)
      let kind = try #require(SourceDetector.detect(bytes))
      try TableSource.read(bytes, kind: kind, name: "t.csv") { record in
        if case .success(.contact(let value)) = record.outcome { contact = value }
      }
    }
    try read(
      "First Name,Last Name,Phonetic First Name,Organization Name,Organization Title,Labels,E-mail 1 - Value\nAnn,Roy,,Alma ::: Beta,CTO ::: Board,* myContacts,a@x.example\n"
    )
    #expect(contact?.positions.map(\.company) == ["Alma", "Beta"])
    #expect(contact?.positions.map(\.title) == ["CTO", "Board"])
    try read(
      "First Name,Last Name,Business Phone,Business Fax,E-mail Address\nAnn,Roy,1234,5678,a@x.example\n")
    #expect(contact?.phones == [LabeledValue("1234", label: "work"), LabeledValue("5678", label: "fax")])
  }

  @Test(
    "names read in the character set of a Mac or of DOS are put right",
    arguments: [
      ("Fran√ßois", "François"), ("H√©l√®ne", "Hélène"), ("Fran├ºois", "François"), ("H├®l├¿ne", "Hélène"),
    ])
  func macAndDOS(garbled: String, right: String) throws {
    #expect(MojibakeRepair.repaired(garbled) == right)
    #expect(MojibakeRepair.repaired(right) == nil)
    #expect(try names("First Name,Last Name,Email\nJean,D&#39;Arc,a@x.example\n") == ["Jean D'Arc"])
  }

  @Test("an account written as a resource of WebFinger")
  func webFinger() throws {
    var links: [String] = []
    let bytes = Array("Account address,Show boosts\nacct:bob@x.example,true\n".utf8)
    try TableSource.read(bytes, kind: .mastodon, name: "following_accounts.csv") { record in
      if case .success(.contact(let value)) = record.outcome { links = value.links.map(\.value) }
    }
    #expect(links == ["https://x.example/@bob"])
  }
}
