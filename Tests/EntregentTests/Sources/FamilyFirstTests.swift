import Domain
import Entregent
import Foundation
import Testing

/// Sources that write the family first: "DUVAL, Ada".
@Suite struct FamilyFirstTests {
  private func exported(_ bench: Bench) throws -> String {
    let box = Box()
    try bench.workspace.export(.vcard, to: .sink { box.bytes += $0 }, now: moment("2026-11-21"))
    return String(decoding: box.bytes, as: UTF8.self)
  }

  @Test func aTableWithTheFamilyFirstShowsPeopleAsOneSaysTheirNames() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "people.csv",
        """
        Full Name,Email,Company
        "DUVAL, Ada",ada@a.example,Alma
        LE GOFF Éléonore,elg@a.example,Alma
        "Martin, PhD",m@a.example,Alma
        "Dupont, Durand & Associés",dda@a.example,
        """))

    #expect(
      try bench.names.sorted() == [
        "Ada Duval", "Dupont, Durand & Associés", "Martin, PhD", "Éléonore Le Goff",
      ])
    let ada = try bench.person(named: "Ada Duval")
    #expect(ada.alternatives["name"] == ["DUVAL, Ada"])
    #expect(ada.person.given == "Ada")
    // As it stands in the source it is found as well.
    #expect(try bench.workspace.people(PeopleQuery(text: "DUVAL, Ada")).people.first?.id == ada.person.id)
  }

  @Test func aCardWithTheFamilyFirstGoesOutUnchanged() throws {
    let card =
      "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:f1\r\nFN:DUVAL\\, Ada\r\nEMAIL:ada@a.example\r\nEND:VCARD\r\n"
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", card))

    #expect(try bench.names == ["Ada Duval"])
    #expect(try exported(bench) == card)

    // Typed by the user, the name is theirs.
    let ada = try bench.person(named: "Ada Duval").person.id
    try bench.workspace.set(ada, fields: ["name": "Ada Duval-Roy"], now: moment("2026-11-21"))
    #expect(try exported(bench).contains("FN:Ada Duval-Roy\r\n"))
  }

  @Test func theSameInAnotherOrderIsOnePerson() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.csv", "Full Name,Email\n\"DUVAL, Ada\",ada@a.example\n"))
    try bench.bring(bench.file("b.csv", "Full Name,Email\nAda Duval,ada@a.example\n"))

    #expect(try bench.names == ["Ada Duval"])
  }
}
