import Formats
import Testing

@Suite("Profiles")
struct LinkedInProfileTextTests {
  static let english = """
    Contact
    +33 6 12 34 56 78 (Mobile)
    zoe@exemple.example
    www.linkedin.com/in/zoe-
    leger-1a2b3c (LinkedIn)
    zoe.example (Personal)

    Top Skills
    Swift
    PostgreSQL
    Accessibility

    Languages
    French (Native or Bilingual)
    English (Professional
    Working)

    Certifications
    Cloud Something

    Zoé Léger
    Software Engineer at Alma | Swift, servers and
    people
    Lyon, Auvergne-Rhône-Alpes, France

    Summary
    I like ﬁne code.

    Experience
    Alma
    Software Engineer
    January 2021 - Present (4 years 5 months)
    Lyon, France
    Servers in Swift.
    Payments.

    Beta Group
    3 years 2 months
    Team Lead
    March 2019 - December 2020 (1 year 10 months)
    Paris Area, France

    Developer
    November 2017 - February 2019 (1 year 4 months)

    Gamma
    Intern
    2016 - 2017 (1 year)
    Page 1 of 2

    Education
    Université de Lyon
    Master's degree, Computer
    Science · (2014 - 2016)

    Lycée du Parc
    Baccalauréat · (2013)
    """

  @Test("a profile PDF's text gives jobs, schools and places")
  func pdf() throws {
    #expect(SourceDetector.detect(Array(Self.english.utf8)) == .linkedInPDF)
    let (zoe, problems) = LinkedInProfileText.read(text: Self.english)
    #expect(problems == [])
    #expect(zoe.fullName == "Zoé Léger")
    #expect(zoe.headline == "Software Engineer at Alma | Swift, servers and people")
    #expect(zoe.place == "Lyon, Auvergne-Rhône-Alpes, France")
    #expect(zoe.uid == "www.linkedin.com/in/zoe-leger-1a2b3c")
    #expect(zoe.emails == [LabeledValue("zoe@exemple.example")])
    #expect(zoe.phones == [LabeledValue("+33 6 12 34 56 78", label: "mobile")])
    #expect(zoe.skills == ["Swift", "PostgreSQL", "Accessibility"])
    #expect(zoe.languages == ["French", "English"])
    #expect(zoe.summary == "I like fine code.")
    #expect(
      zoe.positions == [
        ParsedPosition(
          company: "Alma", title: "Software Engineer", place: "Lyon, France",
          summary: "Servers in Swift.\nPayments.",
          start: PartialDate(year: 2021, month: 1)),
        ParsedPosition(
          company: "Beta Group", title: "Team Lead", place: "Paris Area, France",
          start: PartialDate(year: 2019, month: 3), end: PartialDate(year: 2020, month: 12)),
        ParsedPosition(
          company: "Beta Group", title: "Developer", start: PartialDate(year: 2017, month: 11),
          end: PartialDate(year: 2019, month: 2)),
        ParsedPosition(
          company: "Gamma", title: "Intern", start: PartialDate(year: 2016), end: PartialDate(year: 2017)),
      ])
    #expect(
      zoe.education == [
        ParsedEducation(
          school: "Université de Lyon", degree: "Master's degree, Computer Science",
          start: PartialDate(year: 2014),
          end: PartialDate(year: 2016)),
        ParsedEducation(school: "Lycée du Parc", degree: "Baccalauréat", end: PartialDate(year: 2013)),
      ])
  }

  @Test("without blank lines the lengths tell where a company ends")
  func withoutGaps() throws {
    let text = Self.english.split(separator: "\n").joined(separator: "\n")
    let (zoe, _) = LinkedInProfileText.read(text: text)
    #expect(zoe.fullName == "Zoé Léger")
    #expect(zoe.positions.map(\.company) == ["Alma", "Beta Group", "Beta Group", "Gamma"])
    #expect(zoe.positions.map(\.title) == ["Software Engineer", "Team Lead", "Developer", "Intern"])
    #expect(zoe.education.map(\.school) == ["Université de Lyon", "Lycée du Parc"])
  }

  @Test("French headings and months, decomposed accents")
  func french() throws {
    let text = """
      Coordonne\u{301}es
      www.linkedin.com/in/leo-roux (LinkedIn)
      Principales compétences
      Kotlin
      Léo Roux
      Développeur chez Alma
      Paris et périphérie
      Résumé
      Bonjour.
      Expérience
      Alma
      Développeur
      janvier 2021 - Présent (4 ans 5 mois)
      Ville de Paris, Île-de-France, France
      Beta
      Alternant
      sept. 2019 - déc. 2020 (1 an 4 mois)
      Formation
      École 42
      Titre RNCP, Informatique · (2018 - 2021)
      Page 1 sur 1
      """
    let (leo, _) = LinkedInProfileText.read(text: text)
    #expect(leo.fullName == "Léo Roux")
    #expect(leo.place == "Paris et périphérie")
    #expect(leo.headline == "Développeur chez Alma")
    #expect(leo.positions.map(\.company) == ["Alma", "Beta"])
    #expect(leo.positions.first?.place == "Ville de Paris, Île-de-France, France")
    #expect(leo.positions.last?.start == PartialDate(year: 2019, month: 9))
    #expect(leo.education.first?.degree == "Titre RNCP, Informatique")
  }

  @Test("columns side by side are put one behind the other")
  func sideBySide() throws {
    let text = """
      Contact                      Zoé Léger
      www.linkedin.com/in/zoe-     Software Engineer at Alma
      leger (LinkedIn)             Lyon, Auvergne-Rhône-Alpes, France

      Top Skills                   Summary
      Swift                        I like code.
      PostgreSQL
                                   Experience
                                   Alma
                                   Software Engineer
                                   January 2021 - Present (4 years 5 months)

                                   Education
                                   Université de Lyon
                                   Master · (2014 - 2016)
      """
    let (zoe, _) = LinkedInProfileText.read(text: text)
    #expect(zoe.fullName == "Zoé Léger")
    #expect(zoe.headline == "Software Engineer at Alma")
    #expect(zoe.skills == ["Swift", "PostgreSQL"])
    #expect(zoe.uid == "www.linkedin.com/in/zoe-leger")
    #expect(zoe.positions.map(\.company) == ["Alma"])
    #expect(zoe.education.map(\.school) == ["Université de Lyon"])
  }

  @Test("a copied page has the title above the company and says all twice")
  func page() throws {
    let text = """
      Zoé Léger
      · 1st
      Software Engineer at Alma
      Lyon, Auvergne-Rhône-Alpes, France · Contact info
      500+ connections

      About
      I like code.

      Experience
      Software Engineer
      Software Engineer
      Alma · Full-time
      Alma · Full-time
      Jan 2021 - Present · 4 yrs 5 mos
      Jan 2021 to Present · 4 yrs 5 mos
      Lyon, France

      Beta
      Beta
      3 yrs 2 mos
      3 yrs 2 mos
      Team Lead
      Team Lead
      Full-time
      Mar 2019 - Dec 2020 · 1 yr 10 mos
      Developer
      Full-time
      Nov 2017 - Feb 2019 · 1 yr 4 mos

      Education
      Université de Lyon
      Université de Lyon
      Master, Computer Science
      2014 - 2016

      Skills
      Swift
      Swift
      """
    let (zoe, _) = LinkedInProfileText.read(text: text)
    #expect(zoe.fullName == "Zoé Léger")
    #expect(zoe.headline == "Software Engineer at Alma")
    #expect(zoe.place == "Lyon, Auvergne-Rhône-Alpes, France")
    #expect(zoe.positions.map(\.company) == ["Alma", "Beta", "Beta"])
    #expect(zoe.positions.map(\.title) == ["Software Engineer", "Team Lead", "Developer"])
    #expect(
      zoe.education == [
        ParsedEducation(
          school: "Université de Lyon", degree: "Master, Computer Science", start: PartialDate(year: 2014),
          end: PartialDate(year: 2016))
      ])
    #expect(zoe.skills == ["Swift"])
  }

  @Test("links of the page are no place and no summary; German pages write no blanks around the dash")
  func pageLinks() {
    let (jana, problems) = LinkedInProfileText.read(
      text: """
        Jana Vogel
        Softwareentwicklerin bei Example
        Walldorf, Baden-Württemberg, Deutschland  Kontaktinfo

        Infos
        Ich mag Code.
        … mehr anzeigen

        Berufserfahrung
        Softwareentwicklerin
        Example · Vollzeit
        Jan. 2021–Heute · 5 Jahre 11 Monate
        Walldorf

        Ausbildung
        Institut für Technologie
        Master of Science, Informatik
        2018–2020
        """)
    #expect(problems.isEmpty)
    #expect(jana.place == "Walldorf, Baden-Württemberg, Deutschland")
    #expect(jana.summary == "Ich mag Code.")
    #expect(jana.positions.map(\.company) == ["Example"])
    #expect(jana.positions.first?.start == PartialDate(year: 2021, month: 1))
    #expect(jana.positions.first?.end == nil)
  }

  @Test("other text is no profile")
  func noProfile() {
    let (contact, problems) = LinkedInProfileText.read(text: "Some words.\nMore words.")
    #expect(contact == ParsedContact())
    #expect(problems.map(\.code) == ["not-a-profile"])
  }
}

@Suite("Lists of sponsors and attendees")
struct PeopleListTests {
  func found(_ text: String) -> [String] { PeopleList.read(text).map { $0.name + ":" + $0.kind.rawValue } }

  @Test("pasted text under headings")
  func pasted() {
    let text = """
      Gold sponsors: Alma, Beta Group, Inc.
      Nos partenaires
      - Gamma
      • Delta Labs

      Speakers
      1. Marie Dupont, CTO, Alma
      2. Jean Martin (Beta)
      Léa Petit <lea@gamma.example>
      """
    #expect(
      found(text) == [
        "Alma:company", "Beta Group, Inc.:company", "Gamma:company", "Delta Labs:company",
        "Marie Dupont:person",
        "Jean Martin:person", "Léa Petit:person",
      ])
    let people = PeopleList.read(text).filter { $0.kind == .person }
    #expect(people.map(\.company) == ["Alma", "Beta", nil])
    #expect(people.map(\.title) == ["CTO", nil, nil])
    #expect(people.last?.email == "lea@gamma.example")
    #expect(people.map(\.line) == [7, 8, 9])
  }

  @Test("a saved page gives logos and blocks, not its menus")
  func page() {
    let html = """
      <!DOCTYPE html><html><head><title>Conf</title><style>a{}</style></head><body>
      <nav><a href="/">Home</a><a>Menu</a></nav>
      <h2>Our sponsors</h2>
      <a href="x"><img src="a.png" alt="Alma logo"></a><img alt='Beta &amp; Cie' src=b>
      <ul><li>Gamma</li><li><b>Delta</b> Labs</li></ul>
      <h2>Attendees</h2><div>Marie <span>Dupont</span></div><div>Paul Martin</div>
      <footer>Legal Things Here</footer></body></html>
      """
    let names = found(html)
    #expect(
      names == [
        "Alma:company", "Beta & Cie:company", "Gamma:company", "Delta Labs:company", "Marie Dupont:person",
        "Paul Martin:person",
      ])
    let bytes = Array(html.utf8)
    let gamma = PeopleList.read(html).first { $0.name == "Gamma" }
    #expect(gamma.map { String(decoding: bytes[$0.range], as: UTF8.self) } == "Gamma")
    #expect(gamma?.line == 5)
  }

  @Test("names without a heading, family name first, other scripts")
  func bareNames() {
    #expect(
      found("Marie Dupont\nAda Lovelace (Engines)\nvan der Berg, Jan\n李明\nJean Martin\n")
        == [
          "Marie Dupont:person", "Ada Lovelace:person", "Jan van der Berg:person", "李明:company",
          "Jean Martin:person",
        ])
    #expect(
      found("Google\nMicrosoft\nRed Hat\n") == ["Google:company", "Microsoft:company", "Red Hat:company"])
    #expect(
      found("Sponsors : Alan, Qonto et Back Market") == [
        "Alan:company", "Qonto:company", "Back Market:company",
      ])
  }

  @Test("addressees of a mail, and names with commas under one title")
  func addressees() {
    let people = PeopleList.read(
      "Marie Dupont <marie@a.example>, \"Paul Martin\" <paul@b.example>; Zed Zedd <z@z.example>")
    #expect(people.map(\.name) == ["Marie Dupont", "Paul Martin", "Zed Zedd"])
    #expect(people.map(\.email) == ["marie@a.example", "paul@b.example", "z@z.example"])
    let commas = "Name\nDupont, Marie\nDurand, Paul\n"
    #expect(SourceDetector.detect(Array(commas.utf8)) == .list)
    #expect(found(commas) == ["Marie Dupont:person", "Paul Durand:person"])
    #expect(SourceDetector.detect(Array("a@a.example\nb@b.example\n".utf8)) == .table)
  }

  @Test("the line below a name says what the person does; chatter of a page is left out")
  func roles() {
    let text =
      "Attendees (3)\nMarie Dupont\nStaff Engineer @ Alma\nPaul Martin\nCEO, Beta\nMember\nJoined Jan 12, 2024\n+1 guest\n"
    let people = PeopleList.read(text)
    #expect(people.map(\.name) == ["Marie Dupont", "Paul Martin"])
    #expect(people.map(\.title) == ["Staff Engineer", "CEO"])
    #expect(people.map(\.company) == ["Alma", "Beta"])
    #expect(SourceDetector.detect(Array(text.utf8)) == .list)
  }

  @Test("a company behind a name is no person")
  func companiesBehindNames() {
    let people = PeopleList.read(
      "Attendees (12)\n1. Grace Hopper, US Navy\nTran Van Ngoc | Alma\nYuki Sato\tBeta\nProf. Jo Hamm — Gamma\ndr. Karim Benali | Hugging Face\nLinh Pham\n"
    )
    #expect(
      people.map { [$0.name, $0.company ?? ""] } == [
        ["Grace Hopper", "US Navy"], ["Tran Van Ngoc", "Alma"], ["Yuki Sato", "Beta"], ["Jo Hamm", "Gamma"],
        ["Karim Benali", "Hugging Face"], ["Linh Pham", ""],
      ])
    #expect(people.allSatisfy { $0.kind == .person })
    // With a comma it might be two people: the user is asked.
    #expect(people.map { $0.confidence >= 0.8 } == [false, true, true, true, true, true])
    #expect(found("Attendees\nMarie Dupont, Paul Martin\n") == ["Marie Dupont:person", "Paul Martin:person"])
  }

  @Test("separators, ornaments, buttons and Markdown under a heading of people")
  func waysOfWritingPeople() {
    func people(_ text: String) -> [[String]] {
      PeopleList.read(text).map { [$0.name, $0.title ?? "", $0.company ?? ""] }
    }
    #expect(
      people(
        "Speakers\nAda Lovelace — Analytical Engines\nGrace Hopper - US Navy\nLinus Torvalds: Linux Foundation\n"
      )
        == [
          ["Ada Lovelace", "", "Analytical Engines"], ["Grace Hopper", "", "US Navy"],
          ["Linus Torvalds", "", "Linux Foundation"],
        ])
    #expect(
      people("Participants\nAlma : Marie Dupont, Jean Martin\nDoctolib : Sara El Khatib\n") == [
        ["Marie Dupont", "", "Alma"], ["Jean Martin", "", "Alma"], ["Sara El Khatib", "", "Doctolib"],
      ])
    #expect(
      people(
        "Attendees\nView Marie Dupont’s profile\nMarie Dupont\n1st degree connection\nCTO at Alma\nMessage\nJean Martin\n2nd degree connection\nSoftware Engineer @ Doctolib | Swift\nConnect\n"
      ) == [["Marie Dupont", "CTO", "Alma"], ["Jean Martin", "Software Engineer", "Doctolib"]])
    #expect(
      people("Guests\n128 Going\n👩‍💻 Marie Dupont\n✅ Jean Martin\nand 126 others\nGet Tickets\nReport Event\n")
        .map(\.[0])
        == ["Marie Dupont", "Jean Martin"])
    #expect(
      found(
        "## Sponsors\n\n* [Alma](https://alma.example)\n\n## Speakers\n\n- **Ada Lovelace** (@ada) – Analytical Engines\n- **Alan Turing**\n"
      ) == ["Alma:company", "Ada Lovelace:person", "Alan Turing:person"])
    #expect(
      found("Gold: Alma, Doctolib\nSilver: OVHcloud\n") == [
        "Alma:company", "Doctolib:company", "OVHcloud:company",
      ])
  }

  @Test("a portrait is no sponsor")
  func portraits() {
    let page = PeopleList.read(
      "<html><body><h1>Speakers</h1><img alt=\"Photo of Ada\"><img alt=\"Portrait de Marie Dupont\"><h3>Marie Dupont</h3><p>CTO, Alma</p></body></html>"
    )
    #expect(page.map(\.name) == ["Ada", "Marie Dupont"])
    #expect(page[0].confidence < 0.8)
    #expect(page.last?.kind == .person)
    #expect(page.last?.confidence == 0.9)
  }

  @Test("nothing comes of nothing")
  func nothing() {
    #expect(PeopleList.read("") == [])
    #expect(PeopleList.read("This is a sentence that goes on and on until it ends.") == [])
  }
}
