import Domain
import Testing

@Suite struct FactsReadingTests {
  private var facts: PersonFacts {
    var facts = PersonFacts(name: "Océane \"Nono\" Gouenpin")
    facts.given = "Océane"
    facts.family = "Gouenpin"
    facts.maiden = "Le Goff"
    facts.nicknames = ["Nono", "Océ\\ane"]
    facts.emails = [.init("o@exemple.test", label: "home"), .init("p@exemple.test")]
    facts.phones = [.init("+33611111111", label: "cell")]
    facts.links = [.init("https://www.linkedin.com/in/oceane")]
    facts.jobs = [.init(company: "Alma", title: "Lead\tdev", start: "2021-04", end: nil)]
    facts.schools = [.init(school: "INSA", degree: nil, start: "2010", end: "2015")]
    facts.addresses = [.init(street: "3 rue du Port", city: "Brest", postcode: "29200", country: "France")]
    facts.place = "Brest, France"
    facts.birthday = "--05-04"
    facts.headline = "Ligne 1\nLigne 2"
    facts.notes = ["un", "deux\u{1}"]
    facts.tags = ["t"]
    facts.skills = ["Swift"]
    facts.summary = "Ce que je fais\nde mes journées"
    facts.languages = ["Français (Native or Bilingual)"]
    facts.connectedOn = "2024-03-12"
    facts.degree = 1
    facts.event = "Meetup"
    facts.attendance = "Checked In"
    return facts
  }

  @Test func whatWasWrittenIsReadBackWhole() throws {
    #expect(try PersonFacts(json: facts.canonicalJSON) == facts)
    #expect(try PersonFacts(json: PersonFacts(name: "A").canonicalJSON) == PersonFacts(name: "A"))
    #expect(try PersonFacts(json: "{}") == PersonFacts(name: ""))
  }

  @Test func otherShapesOfJSONAreReadToo() throws {
    let read = try PersonFacts(json: #"{ "given" : "L\u00e9a", "name": "L\u00e9a Petit", "x": [1] }"#)
    #expect(read.name == "Léa Petit")
    #expect(read.given == "Léa")
  }

  @Test(arguments: ["", "[", "{\"name\":", "{\"name\":1}", "null"])
  func whatIsNoFactsIsRefused(_ text: String) {
    #expect(throws: (any Error).self) { try PersonFacts(json: text) }
  }
}
