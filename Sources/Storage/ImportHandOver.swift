import Foundation
import GRDB

/// Before an import is undone: what a later import also listed goes over to that one's files and so stays.
struct ImportHandOver {
  private let db: Database
  private let run: Int64
  /// Records that stay.
  private(set) var observations: Set<Int64> = []

  /// Kinds of files whose rows are messages, known by a hash.
  private static let messageKinds = ["linkedin-messages", "mbox", "eml", "maildir"]

  static func perform(_ db: Database, run: Int64) throws -> ImportHandOver {
    var handOver = ImportHandOver(db: db, run: run)
    try handOver.giveRepeatedFiles()
    try handOver.giveRecords()
    try handOver.giveMessages()
    return handOver
  }

  private init(db: Database, run: Int64) {
    self.db = db
    self.run = run
  }

  /// The very same file, read again by a later import.
  private mutating func giveRepeatedFiles() throws {
    let pairs = try Row.fetchAll(
      db,
      sql: """
        SELECT f.id, min(g.id) FROM sourceFile f JOIN sourceFile g
          ON g.contentHash = f.contentHash AND g.kind = f.kind AND g.importId > f.importId
        WHERE f.importId = ? AND f.contentHash <> '' GROUP BY f.id
        """, arguments: [run])
    for pair in pairs {
      let (from, to): (Int64, Int64) = (pair[0], pair[1])
      observations.formUnion(
        try Int64.fetchAll(
          db, sql: "SELECT id FROM observation WHERE fileId = ?", arguments: [from]))
      for table in ["observation", "interaction"] {
        try db.execute(
          sql: "UPDATE \(table) SET fileId = ? WHERE fileId = ?", arguments: [to, from])
      }
      try db.execute(
        sql: """
          UPDATE sourceFile SET rowHashes = (SELECT rowHashes FROM sourceFile WHERE id = ?1)
          WHERE id = ?2 AND rowHashes IS NULL
          """, arguments: [from, to])
      try db.execute(sql: "UPDATE sourceFile SET rowHashes = NULL WHERE id = ?", arguments: [from])
    }
  }

  /// Records that a later file lists unchanged.
  private mutating func giveRecords() throws {
    var own = try Int64.fetchSet(
      db,
      sql:
        "SELECT id FROM observation WHERE fileId IN (SELECT id FROM sourceFile WHERE importId = ?)",
      arguments: [run])
    guard !own.isEmpty else { return }
    let give = try db.makeStatement(
      sql: "UPDATE observation SET fileId = ?, record = ?, line = NULL WHERE id = ?")
    let giveRows = try db.makeStatement(
      sql: "UPDATE interaction SET fileId = ?, record = ? WHERE observationId = ?")
    for file in try laterFiles(ofMessages: false) {
      for code in file.rows.listed {
        let listed = ListedRecord(code: code)
        guard own.remove(listed.observation) != nil else { continue }
        try give.execute(arguments: [file.id, listed.record, listed.observation])
        try giveRows.execute(arguments: [file.id, listed.record, listed.observation])
        observations.insert(listed.observation)
      }
    }
  }

  /// Messages that a later archive holds as well.
  private mutating func giveMessages() throws {
    var later = try laterFiles(ofMessages: true)
    guard !later.isEmpty else { return }
    let own = try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, rowHashes FROM sourceFile WHERE importId = ? AND rowHashes IS NOT NULL
          AND kind IN (\(Self.list)) ORDER BY id
        """, arguments: [run])
    for row in own {
      var rows = FileRows(row[2] as Data)
      for index in later.indices where Self.areAlike(later[index].kind, row[1]) {
        let file = later[index]
        let wanted = Set(file.rows.listed)
        guard !wanted.isEmpty, rows.added.contains(where: wanted.contains) else { continue }
        let moved = try move(rows.added, where: wanted.contains, from: row[0], to: file.id)
        guard !moved.isEmpty else { continue }
        let gone = Set(moved)
        rows.added.removeAll(where: gone.contains)
        // Rows keep the order of their numbers: these are older than the file's own.
        later[index].rows.added = moved + file.rows.added
        later[index].rows.listed.removeAll(where: gone.contains)
        try keep(later[index].rows, of: file.id)
        try keep(rows, of: row[0])
        try giveCorrespondents(from: row[0], to: file.id)
      }
    }
  }

  /// - Returns: the hashes of the messages that went over.
  private func move(
    _ hashes: [Int64], where isWanted: (Int64) -> Bool, from: Int64, to: Int64
  ) throws -> [Int64] {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM interaction WHERE fileId = ? AND observationId IS NULL ORDER BY id",
      arguments: [from])
    if ids.count == hashes.count {
      let statement = try db.makeStatement(sql: "UPDATE interaction SET fileId = ? WHERE id = ?")
      var moved: [Int64] = []
      for (id, hash) in zip(ids, hashes) where isWanted(hash) {
        try statement.execute(arguments: [to, id])
        moved.append(hash)
      }
      return moved
    }
    // Some are gone since (`forget`), so that rows and hashes no longer correspond: all or none.
    guard hashes.allSatisfy(isWanted) else { return [] }
    try db.execute(
      sql: "UPDATE interaction SET fileId = ? WHERE fileId = ? AND observationId IS NULL",
      arguments: [to, from])
    return hashes
  }

  /// Whoever is known by messages that stay, and what these said of the user, stays with them.
  private mutating func giveCorrespondents(from: Int64, to: Int64) throws {
    let people = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM observation WHERE fileId = ?1 AND (subject = 'me' OR subject = 'person' AND personId IN (
          SELECT personId FROM interaction WHERE fileId = ?2
          UNION SELECT p.personId FROM participant p JOIN interaction i ON i.id = p.interactionId WHERE i.fileId = ?2))
        """, arguments: [from, to])
    for id in people {
      try db.execute(
        sql: "UPDATE observation SET fileId = ?, line = NULL WHERE id = ?", arguments: [to, id])
    }
    observations.formUnion(people)
  }

  private func keep(_ rows: FileRows, of file: Int64) throws {
    let blob = rows.bytes.map { Data($0).databaseValue } ?? .null
    try db.execute(
      sql: "UPDATE sourceFile SET rowHashes = ? WHERE id = ?", arguments: [blob, file])
  }

  private struct File {
    var id: Int64
    var kind: String
    var rows: FileRows
  }

  private func laterFiles(ofMessages areMessages: Bool) throws -> [File] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, rowHashes FROM sourceFile WHERE importId > ? AND rowHashes IS NOT NULL
          AND kind \(areMessages ? "" : "NOT") IN (\(Self.list)) ORDER BY id
        """, arguments: [run]
    ).map { File(id: $0[0], kind: $0[1], rows: FileRows($0[2] as Data)) }
  }

  private static var list: String { messageKinds.map { "'\($0)'" }.joined(separator: ", ") }

  /// A letter is the same in a mailbox and alone.
  private static func areAlike(_ kind: String, _ other: String) -> Bool {
    (kind == messageKinds[0]) == (other == messageKinds[0])
  }
}
