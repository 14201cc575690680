import Domain
import Entregent
import Foundation
import Testing

/// `FranÃ§ois` is François, whatever file brings him; what the file said is kept.
@Suite struct GarbledNameTests {
  @Test(arguments: [
    (
      "Connections.csv",
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nFranÃ§ois,LÃ©ger,https://www.linkedin.com/in/fl,,SociÃ©tÃ© Alma,IngÃ©nieur,12 Mar 2024\n"
    ),
    (
      "google.csv",
      "Name,Given Name,Family Name,Group Membership,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Value\nFranÃ§ois LÃ©ger,FranÃ§ois,LÃ©ger,* myContacts,SociÃ©tÃ© Alma,IngÃ©nieur,f@a.example\n"
    ),
    ("people.csv", "Nom complet;Entreprise;Poste\nFranÃ§ois LÃ©ger;SociÃ©tÃ© Alma;IngÃ©nieur\n"),
    (
      "guests.csv",
      "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status,Job Title,Company\n1,11/29/24 22:28,FranÃ§ois,LÃ©ger,f@a.example,Free,7,Attending,IngÃ©nieur,SociÃ©tÃ© Alma\n"
    ),
    (
      "card.vcf",
      "BEGIN:VCARD\nVERSION:3.0\nFN:FranÃ§ois LÃ©ger\nN:LÃ©ger;FranÃ§ois;;;\nORG:SociÃ©tÃ© Alma\nTITLE:IngÃ©nieur\nEND:VCARD\n"
    ),
    ("list.txt", "Speakers\nFranÃ§ois LÃ©ger, IngÃ©nieur, SociÃ©tÃ© Alma\nPaul Martin, CTO, Beta\n"),
  ]) func namesAreRepairedAndTheOriginalIsKept(_ name: String, _ text: String) throws {
    let bench = try Bench()
    try bench.bring(bench.file(name, text))

    let person = try bench.person(named: "François Léger").person
    #expect(person.company == "Société Alma")
    #expect(person.title == "Ingénieur")
    var export: [UInt8] = []
    let box = Box()
    try bench.workspace.export(.json, to: .sink { box.bytes += $0 }, now: moment("2026-11-21"))
    export = box.bytes
    #expect(String(decoding: export, as: UTF8.self).contains("FranÃ§ois"))
  }
}

/// Collects what an export writes.
final class Box: @unchecked Sendable {
  var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
