import Domain
import Testing

@testable import Entregent

private let me = "Camille Exemple <camille@moi.example>"

private func card(_ name: String, _ mail: String) -> String {
  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\nEMAIL:\(mail)\r\nEND:VCARD\r\n"
}

private func letters(with sender: String) -> String {
  var letters = Letters()
  letters.add(from: me, to: sender, received: false)
  letters.add(from: sender, to: me)
  return letters.text
}

/// Whose the letters of an address are that somebody holds already.
@Suite struct SenderTests {
  private func people(_ name: String, _ mail: String, sender: String, isCardFirst: Bool) throws -> [Person] {
    let bench = try Bench()
    let files = [
      try bench.file("a.vcf", card(name, mail)),
      try bench.file("mail.mbox", letters(with: "\(sender) <\(mail)>")),
    ]
    for path in isCardFirst ? files : files.reversed() { try bench.bring(path) }
    return try bench.workspace.people(PeopleQuery(limit: 10)).people.map {
      try bench.workspace.person($0.id, now: moment("2026-11-21")).person
    }
  }

  @Test(arguments: [
    ("Paul Tanguy", "famille.tanguy@orange.fr", "Solène Tanguy"),
    ("Anne Kermorvan", "contact@alma.example", "Paul Szymanski"),
    ("Claire Kervella", "claire@kervella.example", "Paul Morvan"),
  ])
  func lettersUnderAnotherNameAreAnothersInEveryOrder(_ name: String, _ mail: String, _ sender: String) throws
  {
    for isCardFirst in [true, false] {
      let found = try people(name, mail, sender: sender, isCardFirst: isCardFirst)
      #expect(Set(found.map(\.name)) == [name, sender])
      #expect(found.first { $0.name == name }?.lastContact == nil)
      #expect(found.first { $0.name == sender }?.lastContact != nil)
    }
  }

  @Test(arguments: ["Zoé Roux", "Z. Roux", "Roux", "Zoé", "Équipe Alma", "Alma Conseil", "zoe"])
  func lettersUnderANameThatFitsOrIsNobodysGoToTheHolder(_ sender: String) throws {
    let found = try people("Zoé Roux", "zoe@alma-conseil.example", sender: sender, isCardFirst: true)
    #expect(found.map(\.name) == ["Zoé Roux"])
    #expect(found.first?.lastContact != nil)
  }

  @Test func anotherNameOfTheSamePersonIsKept() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", card("Éléonore Le Goff", "e.legoff@criteo.example")))
    try bench.bring(bench.file("mail.mbox", letters(with: "Nono Le Goff <e.legoff@criteo.example>")))
    let view = try bench.person(named: "Éléonore Le Goff")
    #expect(view.alternatives["name"]?.contains("Nono Le Goff") == true)
    #expect(view.person.sources.map(\.source).contains("mail.mbox"))
  }
}
