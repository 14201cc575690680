import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

/// A large vault that changes goes on being searched while it is read anew.
@Suite struct SnapshotRefreshTests {
  private func withLargeVault(_ body: (DatabaseFile, PeopleSearch) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
    }
    let file = try DatabaseFile(path: folder.appendingPathComponent("vault.sqlite").path)
    try file.write { db in
      let writer = try PersonWriter(db)
      writer.isBulk = true
      for number in 0..<5_100 { _ = try writer.insert(Self.rows("Personne Numero\(number)")) }
      _ = try writer.insert(Self.rows("Élodie Dupont"))
      try writer.indexNew()
    }
    try body(file, PeopleSearch(file))
  }

  private static func rows(_ name: String) -> PersonRows {
    var rows = PersonRows(name: name)
    rows.names = [.init(name, kind: "shown", observation: nil)]
    return rows
  }

  private func names(_ search: PeopleSearch, _ text: String) throws -> [String] {
    try search.page(PeopleQuery(text: text)).people.map(\.name)
  }

  @Test func whoeverIsNewIsFoundByTheirWordsAtOnceAndWithTyposSoon() throws {
    try withLargeVault { file, search in
      #expect(try names(search, "elodei dupont") == ["Élodie Dupont"])

      try file.write { db in
        let writer = try PersonWriter(db)
        _ = try writer.insert(Self.rows("Thérèse Quévillon"))
      }

      #expect(try names(search, "therese quev") == ["Thérèse Quévillon"])
      var found: [String] = []
      for _ in 0..<500 where found.isEmpty {
        found = try names(search, "therse quevilon")
        if found.isEmpty { Thread.sleep(forTimeInterval: 0.02) }
      }
      #expect(found == ["Thérèse Quévillon"])
    }
  }

  @Test func whoIsGoneIsNotShownAnyMore() throws {
    try withLargeVault { file, search in
      #expect(try names(search, "elodei dupont") == ["Élodie Dupont"])

      try file.write { db in
        let id = try Int64.fetchOne(db, sql: "SELECT id FROM person WHERE sortKey = 'elodie dupont'") ?? 0
        try PersonWriter(db).unindex(id)
        try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [id])
      }

      #expect(try names(search, "elodei dupont") == [])
      #expect(try names(search, "elodie") == [])
    }
  }

  @Test func preparedSearchesFindTheSame() throws {
    try withLargeVault { _, search in
      try search.prepare()

      #expect(try names(search, "elodei dupont") == ["Élodie Dupont"])
      #expect(try names(search, "numero77").contains("Personne Numero77"))
    }
  }

  @Test func nicknamesAreWordsOfAName() throws {
    let vault = try SampleVault()
    let id = try vault.add("Marie Lambert")
    try vault.add("Paul Roy")
    try vault.file.write { db in
      try db.execute(
        sql: "INSERT INTO personName (personId, text, kind) VALUES (?, 'Mariette', 'nickname')",
        arguments: [id.number])
    }

    #expect(try vault.search.namesLike("mariete", limit: 3) == [id])
  }
}
