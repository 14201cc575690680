package import GRDB

/// Indexes that a first import builds at the end, sorted, instead of row by row: a third of the cost.
/// Only while the tables are empty, so that nothing that is looked up meanwhile gets slow.
package enum BulkIndexes {
  private static let tables = [
    "person", "personName", "channel", "employment", "schooling", "observation", "interaction", "participant",
  ]
  /// Looked up while an import runs; and those that cost less row by row than by reading all messages
  /// once more: hardly any imported row is in them, or they grow at their end only.
  private static let kept: Set<String> = [
    "personOwn", "observationByIdentity", "channelByPerson", "interactionByDay", "interactionByObservation",
    "interactionByRecentFavour", "interactionByFile",
  ]

  /// - Returns: the statements that bring the indexes back; empty when there are people already.
  package static func suspend(_ db: Database) throws -> [String] {
    guard try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM person WHERE isOwn = 0)") == true,
      try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM interaction)") == true
    else { return [] }
    let marks = tables.map { "'\($0)'" }.joined(separator: ", ")
    let indexes = try Row.fetchAll(
      db,
      sql:
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (\(marks)) ORDER BY name"
    ).map { (name: $0[0] as String, sql: $0[1] as String) }.filter { !kept.contains($0.name) }
    for index in indexes { try db.execute(sql: "DROP INDEX \(index.name)") }
    return indexes.map(\.sql)
  }

  package static func restore(_ db: Database, _ statements: [String]) throws {
    for sql in statements { try db.execute(sql: sql) }
  }
}
