import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct ForgetTests {
  static let traces = [
    "Zélie Quatrefages", "Zelie Quatrefages", "Quatrefages Zélie", "quatrefages",
    "zelie.quatrefages@exemple.fr",
    "zelie-quatrefages-1a2b", "zelie-quatrefages", "myrtilles",
  ]

  @Test func neitherNameNorAddressStaysInAnyByteOfTheVault() throws {
    let vault = try KeptVault()
    let (zelie, _) = try vault.fill()
    let before = try vault.bytes()
    for trace in ["Zélie Quatrefages", "zelie.quatrefages@exemple.fr", "myrtilles"] {
      #expect(before.holds(trace))
    }

    let isForgotten = try ForgetPerson.perform(vault.file, zelie.number, on: Day(number: 20_700))

    #expect(isForgotten)
    let after = try vault.bytes()
    for trace in Self.traces { #expect(!after.holds(trace), "\(trace) is still there") }
  }

  @Test func othersKeepWhatIsTheirs() throws {
    let vault = try KeptVault()
    let (zelie, paul) = try vault.fill()

    _ = try ForgetPerson.perform(vault.file, zelie.number, on: Day(number: 20_700))

    let search = PeopleSearch(vault.file)
    #expect(try search.page(PeopleQuery()).people.map(\.name) == ["Paul Autre"])
    try vault.file.read { db in
      let texts = try String.fetchAll(db, sql: "SELECT text FROM interaction ORDER BY id")
      #expect(texts == ["As-tu vu … ? Écris à … !", "Déjeuner avec Paul et …"])
      let owner = try Int64.fetchAll(db, sql: "SELECT DISTINCT personId FROM interaction")
      #expect(owner == [paul.number])
      let why = try String.fetchAll(db, sql: "SELECT why FROM target")
      #expect(why == ["à cause de …"])
      let merges = try Int.fetchAll(db, sql: "SELECT id FROM undoEntry WHERE kind = 'merge'")
      #expect(merges.isEmpty)
    }
    #expect(try VaultExamination(vault.file, repairs: false).findings == [])
  }

  @Test func onlyKeyedHashesStaySoThatAnImportNoticesThem() throws {
    let vault = try KeptVault()
    let (zelie, _) = try vault.fill()

    _ = try ForgetPerson.perform(vault.file, zelie.number, on: Day(number: 20_700))

    let forgotten = try vault.file.read { try Forgotten($0) }
    #expect(forgotten.contains("email:zelie.quatrefages@exemple.fr"))
    #expect(forgotten.contains("link:linkedin.com/in/zelie-quatrefages-1a2b"))
    #expect(forgotten.contains("name:zelie quatrefages"))
    #expect(!forgotten.contains("email:paul@exemple.fr"))
    #expect(!forgotten.contains("name:paul autre"))
  }

  @Test func aNameThatSomebodyElseBearsTooStaysTheirs() throws {
    let vault = try KeptVault()
    let (zelie, _) = try vault.fill()
    let other = try vault.file.write { db in
      var rows = PersonRows(name: "Zélie Quatrefages")
      rows.names = [.init("Zélie Quatrefages", kind: "shown", observation: nil)]
      return try PersonWriter(db).insert(rows)
    }

    _ = try ForgetPerson.perform(vault.file, zelie.number, on: Day(number: 20_700))

    let name = try vault.file.read {
      try String.fetchOne($0, sql: "SELECT name FROM person WHERE id = ?", arguments: [other])
    }
    #expect(name == "Zélie Quatrefages")
    let bytes = try vault.bytes()
    #expect(!bytes.holds("zelie.quatrefages@exemple.fr"))
  }

  @Test func whoeverWasMergedIntoThemGoesToo() throws {
    let vault = try KeptVault()
    let (zelie, paul) = try vault.fill()
    try vault.file.write { db in
      try PersonWriter(db).unindex(zelie.number)
      try db.execute(
        sql: "UPDATE person SET mergedInto = ? WHERE id = ?", arguments: [paul.number, zelie.number])
    }

    _ = try ForgetPerson.perform(vault.file, paul.number, on: Day(number: 20_700))

    let bytes = try vault.bytes()
    #expect(!bytes.holds("Quatrefages"))
    let people = try vault.file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") }
    #expect(people == 0)
  }

  @Test func nobodyIsForgottenByAWrongId() throws {
    let vault = try KeptVault()
    try vault.fill()

    #expect(try ForgetPerson.perform(vault.file, 999, on: Day(number: 20_700)) == false)
  }

  @Test(arguments: [
    ("Écrit à ZÉLIE QUATREFAGES hier", "Écrit à … hier"), ("zelie-quatrefages.pdf", "….pdf"),
    ("Quatrefages, Zélie", "…"), ("Zélie Quatrefagesque", "Zélie Quatrefagesque"), ("rien", "rien"),
  ])
  func redactionTakesWholeNamesOnly(text: String, expected: String) throws {
    let vault = try KeptVault()
    let (zelie, _) = try vault.fill()
    let traces = try #require(try vault.file.read { try PersonTraces($0, zelie.number) })

    #expect(Redaction(traces).redacted(text) ?? text == expected)
  }
}
