import GRDB
import Testing

@testable import Storage

@Suite struct MergeStoreTests {
  /// Moved row by row with a key of their own, or made anew by the projection.
  private static let apart: Set<String> = [
    "tie.fromId", "tie.toId", "tag.personId", "eventPerson.personId", "participant.personId",
    "personEdit.personId", "notSame.lowId", "notSame.highId", "person.mergedInto", "personName.personId",
    "channel.personId", "employment.personId", "schooling.personId",
  ]

  @Test func everyColumnThatNamesAPersonIsKnownToAMerge() throws {
    let file = try DatabaseFile(inMemory: ())
    let columns = try file.read { (db: Database) throws -> Set<String> in
      var found: Set<String> = []
      for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
        let keys = try Row.fetchAll(
          db, sql: "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)", arguments: [table])
        for key in keys where (key[0] as String) == "person" { found.insert("\(table).\(key[1] as String)") }
      }
      return found
    }
    let moved = Set(MergeStore.references.map { "\($0.0).\($0.1)" })
    #expect(columns.subtracting(moved).subtracting(Self.apart).isEmpty)
    #expect(moved.isSubset(of: columns))
  }
}
