import Domain
import Foundation
import Testing

@Suite struct PersonFactsTests {
  @Test func canonicalJSONReadsBackAsTheSameFacts() throws {
    var facts = PersonFacts(name: "Zoé \"Zo\" Dûval\\")
    facts.given = "Zoé"
    facts.emails = [.init("zoe@exemple.fr", label: "work"), .init("z@e.fr")]
    facts.jobs = [.init(company: "Alma", title: "Dev\u{1}\n", start: "2023-04")]
    facts.schools = [.init(school: "INSA")]
    facts.degree = 1
    facts.notes = ["a", "b"]

    let json = facts.canonicalJSON

    #expect(try JSONDecoder().decode(PersonFacts.self, from: Data(json.utf8)) == facts)
    #expect(
      json.hasPrefix(
        #"{"name":"Zoé \"Zo\" Dûval\\","given":"Zoé","emails":[{"value":"zoe@exemple.fr","label":"work"},{"value":"z@e.fr"}]"#
      ))
  }
}

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Éléonore LE GOFF", "eleonore le goff"), ("O'Brien", "obrien"), ("Łukasz Øresund", "lukasz oresund"),
    ("Nguyễn", "nguyen"), ("  Jean-Baptiste  ROY, PhD 🚀", "jean baptiste roy phd"), ("Straße", "strasse"),
    ("Œuvre", "oeuvre"), ("Иван", "иван"), ("", ""),
  ])
  func accentsCaseAndDecorationFold(text: String, folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test func theHashIsTheSameOnEveryRun() {
    #expect(FoldedText.stableHash("abc") == -1_792_535_898_324_117_685)
  }
}
