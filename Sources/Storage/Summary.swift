package import Domain
package import GRDB

package enum Summary {
  package static func read(_ db: Database) throws -> VaultSummary {
    VaultSummary(
      people: try Int.fetchOne(db, sql: "SELECT count(*) FROM person WHERE mergedInto IS NULL AND isOwn = 0")
        ?? 0,
      companies: try Int.fetchOne(db, sql: "SELECT count(*) FROM company") ?? 0,
      targets: try Int.fetchOne(db, sql: "SELECT count(*) FROM target") ?? 0,
      interactions: try Int.fetchOne(db, sql: "SELECT max(id) FROM interaction") ?? 0,
      isDemo: try HandStore.setting(db, "demo") == "1")
  }

  package static func opportunityTitles(_ db: Database, company: Int64) throws -> [String] {
    try String.fetchAll(
      db,
      sql: "SELECT coalesce(title, company) FROM opportunity WHERE companyId = ? ORDER BY id DESC LIMIT 20",
      arguments: [company])
  }
}

extension PeopleReader {
  /// Other spellings of the name that sources give.
  package static func names(_ db: Database, of id: Int64) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT DISTINCT text FROM personName WHERE personId = ? AND kind <> 'shown' ORDER BY id",
      arguments: [id])
  }
}
