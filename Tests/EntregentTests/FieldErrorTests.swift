import Domain
import Entregent
import Foundation
import Testing

/// Errors that name their field, and advice that fits where it is read.
@Suite struct FieldErrorTests {
  @Test(arguments: [
    ("email", "zzz", "emails"), ("hours", "99", "hours"), ("circle", "7", "circle"), ("zone", "Moon", "zone"),
    ("days", "never", "days"), ("since", "soon", "since"), ("name", "", "name"),
  ])
  func anErrorCarriesTheFieldThatItIsAbout(_ field: String, _ value: String, _ stored: String) throws {
    let bench = try Bench()
    let id = try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: moment("2026-11-21"))

    let error = #expect(throws: UserFacingError.self) {
      try bench.workspace.set(id, fields: [field: value], now: moment("2026-11-21"))
    }

    #expect(error?.field == stored)
    #expect(error?.onPage.fr.contains("=") == false)
  }

  @Test func addressesAreReadTheSameWayWhereverTheyAreTyped() throws {
    let several = try TypedAddresses.read(
      "lea@example.org; l.dupont@localhost,\n", field: "emails")
    #expect(several == ["lea@example.org", "l.dupont@localhost"])
    for wrong in ["zzz", "@example.org", "lea@", "a@b@example.org", "lea@example..org", "lea@.org"] {
      #expect(throws: UserFacingError.self) { try TypedAddresses.read(wrong, field: "emails") }
    }
  }

  @Test func anAdviceForThePageNamesNoCommand() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let command = try Regex("« entregent [a-z]|\"--[a-z]| --[a-z]{3}|“entregent [a-z]|\\\\\"entregent [a-z]")
    for module in ["Entregent", "EntregentWeb", "Storage", "Engines"] {
      let folder = root.appendingPathComponent(module)
      let names =
        FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap { $0 as? String } ?? []
      for name in names where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        for piece in text.split(separator: "advice: Phrase(").dropFirst() {
          let advice = piece.prefix(while: { $0 != ")" })
          #expect(advice.firstMatch(of: command) == nil, "\(module)/\(name): \(advice)")
        }
      }
    }
  }

  @Test func theTerminalSaysTheCommandAndThePageDoesNot() throws {
    let bench = try Bench()
    let error = #expect(throws: UserFacingError.self) {
      try bench.workspace.person(PersonID(7), now: moment("2026-11-21"))
    }
    #expect(error?.line(in: .en).contains("“entregent people”") == true)
    #expect(error?.onPage.en == "No such person: p7.")
  }

  @Test func plansAreKnownByTheWordsPeopleUse() {
    #expect(CreditPlanNames.id(of: "Premium Career") == "premium-career")
    #expect(CreditPlanNames.id(of: "gratuit") == "free")
    #expect(CreditPlanNames.id(of: "foo") == nil)
  }

  @Test func whoHasChosenOnlyALanguageHasAnEmptyVault() throws {
    let bench = try Bench()
    let full = try Bench(isOnDisk: true)
    try full.workspace.addPerson(name: "Ada Duval", fields: [:], now: moment("2026-11-21"))
    let export = bench.folder.appendingPathComponent("whole.json").path
    try full.workspace.export(.json, to: .file(export), now: moment("2026-11-21"))
    var profile = try bench.workspace.profile()
    profile.language = .fr
    try bench.workspace.save(profile, now: moment("2026-11-21"))

    try bench.bring(export)

    #expect(try bench.names == ["Ada Duval"])
  }

  @Test func anOwnPromiseWithoutADayIsKeptWithinAWeek() throws {
    let bench = try Bench()
    let id = try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: moment("2026-11-21"))
    let note = NewInteraction(
      kind: .coffee, people: [id], day: try #require(Day("2026-11-21")), text: "coffee",
      mine: ["send the script"])
    try bench.workspace.log(note, now: moment("2026-11-21"))

    let promise = try #require(try bench.person(named: "Ada Duval").promises.first)

    #expect(promise.due == nil)
    #expect(promise.keepBy == Day("2026-11-28"))
    let item = try bench.workspace.today(minutes: 60, now: moment("2026-11-21")).items.first {
      $0.kind == .promise
    }
    #expect(item?.due == promise.keepBy)
  }
}
