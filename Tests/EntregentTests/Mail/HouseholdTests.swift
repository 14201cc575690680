import Domain
import Testing

@testable import Entregent

private let me = "Camille Exemple <camille@moi.example>"

/// Mailboxes of several people at once.
@Suite struct HouseholdTests {
  private func letters(with sender: String) -> String {
    var letters = Letters()
    letters.add(from: me, to: sender, received: false)
    letters.add(from: sender, to: me)
    return letters.text
  }

  @Test(arguments: [
    "Famille Tanguy", "The Millers", "Familie Schmidt", "The Miller Family", "Tanguy Family", "Les Tanguy",
    "M. et Mme Tanguy", "Mr & Mrs Miller", "Paul et Anne Tanguy", "Paul & Anne Tanguy", "Familia García",
    "Famille LE GOFF",
  ])
  func aHouseholdIsNobody(_ name: String) throws {
    let bench = try Bench()
    try bench.bring(bench.file("mail.mbox", letters(with: "\"\(name)\" <maison@kerlann.example>")))
    #expect(try bench.names.isEmpty)
    // Whoever comes later is not called after it.
    try bench.bring(
      bench.file(
        "a.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anne Tanguy\r\nEMAIL:maison@kerlann.example\r\nEND:VCARD\r\n"))
    #expect(try bench.names == ["Anne Tanguy"])
  }

  @Test(arguments: ["Les Paul", "Fanny Family-Dubois", "Jean Ménage", "Anne Tanguy", "Théo Millers"])
  func aPersonIsSomebody(_ name: String) throws {
    let bench = try Bench()
    let address = name == "Les Paul" ? "les.paul@kerlann.example" : "box@kerlann.example"
    try bench.bring(bench.file("mail.mbox", letters(with: "\(name) <\(address)>")))
    #expect(try bench.names == [name])
  }
}
