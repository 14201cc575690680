import Domain
import GRDB
import Testing

@testable import Storage

@Suite struct NameResolverTests {
  static func vault() throws -> (SampleVault, [String: PersonID]) {
    let vault = try SampleVault()
    var ids: [String: PersonID] = [:]
    for name in ["Marie Dupont", "Marie Durand", "Jean Martin", "Jean Martinez", "Zoé Lefèvre"] {
      ids[name] = try vault.add(name)
    }
    return (vault, ids)
  }

  @Test(arguments: [
    ("Jean Martin", "Jean Martin"), ("jean martin", "Jean Martin"), ("lefevre", "Zoé Lefèvre"),
    ("zoe", "Zoé Lefèvre"), ("martinez", "Jean Martinez"), ("marie dup", "Marie Dupont"),
    ("upont", "Marie Dupont"),
  ])
  func anExactNameOrAnUnambiguousPartIsEnough(text: String, name: String) throws {
    let (vault, ids) = try Self.vault()

    #expect(try vault.search.resolve(text) == .found(try #require(ids[name])))
  }

  @Test func anAmbiguousPartListsItsCandidates() throws {
    let (vault, _) = try Self.vault()

    guard case .ambiguous(let candidates) = try vault.search.resolve("marie") else {
      Issue.record("marie is two people")
      return
    }
    #expect(Set(candidates.map(\.name)) == ["Marie Dupont", "Marie Durand"])
  }

  @Test func aTypoIsNotTakenForAPersonButSuggested() throws {
    let (vault, _) = try Self.vault()

    guard case .unknown(let near) = try vault.search.resolve("marie duqont") else {
      Issue.record("a typo must not choose a person")
      return
    }
    #expect(near.first?.name == "Marie Dupont")
  }

  @Test func anOldIdOfAMergedPersonFindsTheNewOne() throws {
    let (vault, ids) = try Self.vault()
    let old = try #require(ids["Marie Durand"])
    let new = try #require(ids["Marie Dupont"])
    try vault.file.write { db in
      try db.execute(
        sql: "UPDATE person SET mergedInto = ? WHERE id = ?", arguments: [new.number, old.number])
    }

    #expect(try vault.search.resolve(old.description) == .found(new))
  }

  @Test func epicIsNotEpicGames() throws {
    let vault = try SampleVault()
    try vault.add("A B", company: "Epic")
    try vault.add("C D", company: "Epic Games")
    try vault.add("E F", company: "Topic")

    let epic = try vault.search.resolveCompany("Epic", key: "epic")
    let games = try vault.search.resolveCompany("games", key: "games")

    #expect(epic == .found(CompanyID(1)))
    #expect(games == .unknown([]) || games == .found(CompanyID(2)))
    #expect(try vault.search.resolveCompany("pic", key: "pic") == .unknown([]))
  }
}
