package import Domain
package import GRDB

package enum Summary {
  package static func read(_ db: Database) throws -> VaultSummary {
    VaultSummary(
      people: try people(db),
      companies: try Int.fetchOne(db, sql: "SELECT count(*) FROM company") ?? 0,
      targets: try Int.fetchOne(db, sql: "SELECT count(*) FROM target") ?? 0,
      interactions: try Int.fetchOne(db, sql: "SELECT max(id) FROM interaction") ?? 0,
      isDemo: try HandStore.setting(db, "demo") == "1")
  }

  /// People one can look up. Counted on two partial indexes: the table itself is never read.
  package static func people(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM person WHERE mergedInto IS NULL)
          - (SELECT count(*) FROM person WHERE isOwn = 1)
        """) ?? 0
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
