import Foundation
import GRDB

/// Looks for damage in a vault, and mends what can be made anew from the facts.
package struct VaultExamination {
  package struct Finding: Sendable, Hashable {
    /// Stable kebab-case code.
    package var code: String
    /// The table, index, file or first message it concerns.
    package var place: String
    package var count: Int
    package var isRepaired: Bool
  }

  package private(set) var findings: [Finding] = []
  private let file: DatabaseFile
  private let repairs: Bool

  package init(_ file: DatabaseFile, repairs: Bool) throws {
    self.file = file
    self.repairs = repairs
    try checkStructure()
    // Rows of a broken file cannot be trusted.
    guard findings.isEmpty else { return }
    try checkOrphans()
    try checkDays()
    try checkSearch()
    try checkFigures()
    checkRights()
  }

  private mutating func note(_ code: String, _ place: String, _ count: Int, repaired: Bool = false) {
    if count > 0 { findings.append(Finding(code: code, place: place, count: count, isRepaired: repaired)) }
  }

  private mutating func checkStructure() throws {
    let messages = try file.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(20)") }
    if messages != ["ok"] { note("damaged-pages", messages.first ?? "", messages.count) }
    let broken = try file.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
    for (table, rows) in Dictionary(grouping: broken, by: { $0[0] as String }).sorted(by: { $0.key < $1.key })
    {
      note("broken-reference", table, rows.count)
    }
  }

  /// Rows that nothing needs any more.
  static let orphans: [(table: String, condition: String)] = [
    ("thread", "id NOT IN (SELECT threadId FROM interaction WHERE threadId IS NOT NULL)"),
    ("school", "id NOT IN (SELECT schoolId FROM schooling)"),
    ("participant", "interactionId NOT IN (SELECT id FROM interaction)"),
    (
      "person",
      """
      isOwn = 0 AND mergedInto IS NOT NULL AND mergedInto NOT IN (SELECT id FROM person)
      """
    ),
  ]

  private mutating func checkOrphans() throws {
    for (table, condition) in Self.orphans {
      let count = try file.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \"\(table)\" WHERE \(condition)") ?? 0
      }
      if count > 0, repairs {
        try file.write { try $0.execute(sql: "DELETE FROM \"\(table)\" WHERE \(condition)") }
      }
      note("orphan", table, count, repaired: repairs)
    }
  }

  /// Columns that hold days, as the schema's checks and names tell.
  private static let days: [(table: String, column: String)] = [
    ("interaction", "day"), ("observation", "seenOn"), ("promise", "madeOn"), ("promise", "due"),
    ("promise", "doneOn"), ("giveAsk", "day"), ("target", "since"), ("event", "day"),
    ("person", "lastContact"), ("person", "connectedOn"), ("campaign", "startedOn"),
    ("campaign", "pausedUntil"), ("campaign", "closedOn"), ("campaignFact", "day"),
    ("itemDecision", "until"),
    ("opportunityEvent", "day"), ("opportunity", "foundOn"), ("opportunity", "appliedOn"),
    ("opportunity", "endedOn"), ("opportunityInterview", "day"), ("credit", "day"), ("importRun", "day"),
  ]

  /// Days that no calendar has, and endings before their beginnings.
  private mutating func checkDays() throws {
    for (table, column) in Self.days {
      let count = try file.read {
        try Int.fetchOne(
          $0,
          sql: """
            SELECT count(*) FROM "\(table)" WHERE "\(column)" IS NOT NULL AND date("\(column)", '+0 days') IS NOT "\(column)"
            """) ?? 0
      }
      note("impossible-day", "\(table).\(column)", count)
    }
    let reversed = try file.read {
      try Int.fetchOne(
        $0,
        sql:
          "SELECT count(*) FROM employment WHERE startOn IS NOT NULL AND endOn IS NOT NULL AND endOn || '~' < startOn"
      )
        ?? 0
    }
    note("ends-before-it-begins", "employment", reversed)
  }

  private mutating func checkSearch() throws {
    let stale = try file.read { try SearchIndex.staleTexts($0) }
    let unsound = try file.write { try SearchIndex.unsound($0) }
    guard stale > 0 || !unsound.isEmpty else { return }
    if repairs {
      try file.write { stale > 0 ? try SearchIndex.rebuild($0) : try SearchIndex.rebuildIndexes($0) }
    }
    note("stale-search-text", "personText", stale, repaired: repairs)
    for index in unsound { note("unsound-search-index", index, 1, repaired: repairs) }
  }

  private static let figures = [
    "circle", "lastContact", "lastInAt", "lastOutAt", "countIn", "countOut", "countMet", "gave", "got",
  ]

  /// Recomputes every figure that stands beside its facts and counts those that differ.
  private mutating func checkFigures() throws {
    let repairs = repairs
    var people = 0
    var companies = 0
    try file.writer.writeWithoutTransaction { db in
      try db.inTransaction {
        try db.execute(
          sql: """
            CREATE TEMP TABLE figuresBefore AS SELECT id, \(Self.figures.joined(separator: ", ")) FROM person;
            CREATE TEMP TABLE countsBefore AS SELECT id, peopleCount FROM company;
            """)
        try Figures.refreshAllContacts(db)
        try Figures.refreshCircles(db)
        try Figures.refreshCompanies(db)
        let differs = Self.figures.map { "p.\($0) IS NOT b.\($0)" }.joined(separator: " OR ")
        people =
          try Int.fetchOne(
            db,
            sql:
              "SELECT count(*) FROM person p JOIN figuresBefore b ON b.id = p.id WHERE p.isOwn = 0 AND (\(differs))"
          )
          ?? 0
        companies =
          try Int.fetchOne(
            db,
            sql:
              "SELECT count(*) FROM company c JOIN countsBefore b ON b.id = c.id WHERE c.peopleCount <> b.peopleCount"
          )
          ?? 0
        try db.execute(sql: "DROP TABLE figuresBefore; DROP TABLE countsBefore")
        return repairs ? .commit : .rollback
      }
    }
    note("stale-figures", "person", people, repaired: repairs)
    note("stale-figures", "company", companies, repaired: repairs)
  }

  /// A whole network lies in these files: nobody else may read them.
  private mutating func checkRights() {
    for ending in ["", "-wal", "-shm"] {
      let path = file.path + ending
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { continue }
      let isRepaired = repairs && chmod(path, 0o600) == 0
      note("open-to-others", path, 1, repaired: isRepaired)
    }
  }
}
