package import Domain
import Foundation
import GRDB

/// Erases a person: their rows, their messages, what is said of them elsewhere, and the bytes all this
/// stood in. Only keyed hashes stay (`Forgotten`).
package enum ForgetPerson {
  /// - Returns: false when there is no such person.
  /// - Throws: `DatabaseError`; busy when another program reads the vault all the time.
  package static func perform(_ file: DatabaseFile, _ id: Int64, on day: Day) throws -> Bool {
    let isThere = try file.write { db in
      guard let traces = try PersonTraces(db, id) else { return false }
      try Forgotten.remember(db, values: traces.rememberedKeys, day: day)
      let companions = try companions(db, traces)
      try eraseRows(db, traces)
      try Redaction(traces).apply(to: db)
      try Figures.refreshContacts(db, people: companions)
      try Figures.refreshCompanies(db)
      // Version 3.40 of SQLite leaves erased words in full-text segments; new indexes hold none.
      try SearchIndex.rebuildIndexes(db)
      return true
    }
    if isThere { try cleanFile(file) }
    return isThere
  }

  /// Leaves no old page behind, neither in the file nor in its log.
  static func cleanFile(_ file: DatabaseFile) throws {
    try file.writer.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      if let pool = try String.fetchOne(db, sql: "PRAGMA journal_mode"), pool == "wal" {
        try db.checkpoint(.truncate)
      }
    }
  }

  /// Who was part of the same meetings and conversations: their figures change.
  private static func companions(_ db: Database, _ traces: PersonTraces) throws -> [Int64] {
    let ids = traces.rowIDs.map(String.init).joined(separator: ",")
    return try Int64.fetchAll(
      db,
      sql: """
        WITH shared (id) AS (
          SELECT id FROM interaction WHERE personId IN (\(ids))
          UNION SELECT interactionId FROM participant WHERE personId IN (\(ids)))
        SELECT personId FROM interaction WHERE id IN shared AND personId IS NOT NULL AND personId NOT IN (\(ids))
        UNION SELECT personId FROM participant WHERE interactionId IN shared AND personId NOT IN (\(ids))
        """)
  }

  private static func eraseRows(_ db: Database, _ traces: PersonTraces) throws {
    let ids = traces.rowIDs.map(String.init).joined(separator: ",")
    let items = try ItemsOfErased(db, people: traces.rowIDs)
    // What they wrote or what was written of them in a record that is nobody's own: an invitation, praise,
    // why two people know each other. Older versions of the record have the same identity.
    let words = """
      SELECT identity FROM observation WHERE personId IS NULL
        AND subject IN ('invitation', 'recommendation', 'endorsement', 'tie')
        AND (id IN (SELECT observationId FROM interaction WHERE personId IN (\(ids)))
          OR id IN (SELECT observationId FROM tie WHERE fromId IN (\(ids)) OR toId IN (\(ids))))
      """
    // The same files are to be read again: they say then who was left out, and may bring them back.
    try db.execute(
      sql: """
        UPDATE sourceFile SET contentHash = '', packedHash = NULL
          WHERE id IN (
            SELECT fileId FROM observation WHERE personId IN (\(ids)) OR identity IN (\(words))
            UNION SELECT fileId FROM interaction WHERE personId IN (\(ids)) AND fileId IS NOT NULL);
        DELETE FROM observation WHERE personId IS NULL AND identity IN (\(words));
        """)
    // The user's own notes about several people stay with the others.
    try db.execute(
      sql: """
        UPDATE interaction SET personId = (
            SELECT min(q.personId) FROM participant q
            WHERE q.interactionId = interaction.id AND q.personId NOT IN (\(ids)))
          WHERE personId IN (\(ids)) AND (fileId IS NULL OR kind IN (\(Figures.meetings)))
            AND EXISTS (SELECT 1 FROM participant q WHERE q.interactionId = interaction.id AND q.personId NOT IN (\(ids)));
        DELETE FROM interaction WHERE personId IN (\(ids));
        DELETE FROM interaction WHERE (fileId IS NULL OR kind IN (\(Figures.meetings))) AND id IN (
          SELECT interactionId FROM participant WHERE personId IN (\(ids))
            AND interactionId NOT IN (SELECT interactionId FROM participant WHERE personId NOT IN (\(ids)))
        ) AND (personId IS NULL OR personId IN (\(ids)));
        DELETE FROM event WHERE observationId IS NULL AND kind <> 'event' AND id IN (
          SELECT eventId FROM eventPerson WHERE personId IN (\(ids))
            AND eventId NOT IN (SELECT eventId FROM eventPerson WHERE personId NOT IN (\(ids))));
        DELETE FROM thread WHERE id NOT IN (SELECT threadId FROM interaction WHERE threadId IS NOT NULL);
        UPDATE observation SET replacedBy = NULL
          WHERE replacedBy IN (SELECT id FROM observation WHERE personId IN (\(ids)));
        DELETE FROM observation WHERE personId IN (\(ids));
        -- An address found, a reason why they were chosen: said of them, so it goes with them.
        DELETE FROM campaignFact WHERE personId IN (\(ids));
        DELETE FROM personText WHERE id IN (\(ids));
        DELETE FROM opportunity WHERE viaPersonId IN (\(ids)) AND companyId IS NULL AND company = '';
        DELETE FROM person WHERE id IN (\(ids));
        """)
    try ImportPayload.prune(db, people: traces.rowIDs)
    try UndoJournal.prune(db, people: Set(traces.rowIDs), isNamed: traces.isWritten)
    try items.erase(db, isNamed: traces.isWritten)
  }
}

/// By what a person is known in a vault, and which of it is theirs alone.
struct PersonTraces {
  /// Their row and those that were merged into it.
  let rowIDs: [Int64]
  /// Normal forms whose hashes are remembered.
  let rememberedKeys: Set<String>
  /// Texts to take out wherever they stand.
  let texts: Set<String>
  /// Their telephone numbers, however they are written.
  let telephones: [TelephoneSpellings]

  init?(_ db: Database, _ id: Int64) throws {
    var rows: [Int64] = []
    var wave = try Int64.fetchAll(
      db, sql: "SELECT id FROM person WHERE id = ? AND isOwn = 0", arguments: [id])
    while !wave.isEmpty {
      rows += wave
      let list = wave.map(String.init).joined(separator: ",")
      wave = try Int64.fetchAll(db, sql: "SELECT id FROM person WHERE mergedInto IN (\(list))")
        .filter { !rows.contains($0) }
    }
    guard !rows.isEmpty else { return nil }
    rowIDs = rows
    let list = rows.map(String.init).joined(separator: ",")
    var names = try String.fetchSet(
      db,
      sql: """
        SELECT name FROM person WHERE id IN (\(list)) UNION SELECT text FROM personName WHERE personId IN (\(list))
        UNION SELECT given || ' ' || family FROM person WHERE id IN (\(list)) AND given <> '' AND family <> ''
        UNION SELECT family || ' ' || given FROM person WHERE id IN (\(list)) AND given <> '' AND family <> ''
        """)
    names.remove("")
    let channels = try Row.fetchAll(
      db, sql: "SELECT value, key FROM channel WHERE personId IN (\(list))")
    let uids = try String.fetchAll(
      db, sql: "SELECT uid FROM observation WHERE personId IN (\(list)) AND uid <> '' AND length(uid) > 5")
    var keys = Set(channels.map { $0[1] as String })
    for name in names { keys.insert(Forgotten.nameKey(name)) }
    rememberedKeys = keys

    let alone = try names.filter { try Self.isTheirsAlone($0, rows: list, db) }
    var texts: Set<String> = []
    for name in alone { texts.formUnion(Self.spellings(name)) }
    texts.formUnion(try Self.initialled(db, rows: list))
    var telephones: [TelephoneSpellings] = []
    for channel in channels {
      let shared = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM channel WHERE key = ? AND personId NOT IN (\(list)))",
        arguments: [channel[1] as String])
      guard shared != true else { continue }
      let value: String = channel[0]
      let key: String = channel[1]
      texts.insert(value)
      texts.insert(FoldedText.fold(value))
      guard let colon = key.firstIndex(of: ":") else { continue }
      texts.insert(String(key[key.index(after: colon)...]))
      if key.hasPrefix("phone:"), let spellings = TelephoneSpellings(String(key.dropFirst(6))) {
        telephones.append(spellings)
      }
    }
    self.telephones = telephones
    texts.formUnion(try Self.addressesBesideNames(db, names: alone))
    texts.formUnion(uids)
    // Fewer than five letters name nobody and would tear other texts.
    self.texts = texts.filter { $0.utf8.count >= 5 }
  }

  /// Whether a text holds something that is theirs alone.
  func isWritten(in text: String) -> Bool {
    if texts.contains(where: { text.localizedStandardContains($0) }) { return true }
    let bytes = Array(text.utf8)
    return telephones.contains { number in bytes.indices.contains { number.end(in: bytes, at: $0) != nil } }
  }

  /// Addresses that calendars wrote beside one of the names, and that are nobody else's: an attendee is known by
  /// the name too, and then the address stands in the entry alone.
  private static func addressesBesideNames(_ db: Database, names: Set<String>) throws -> Set<String> {
    let folded = Set(names.map { FoldedText.fold($0) })
    var addresses: Set<String> = []
    let entries = try String.fetchCursor(
      db,
      sql:
        "SELECT json_extract(facts, '$.attendees') FROM observation WHERE instr(facts, '\"attendees\":') > 0")
    while let attendees = try entries.next() {
      for line in attendees.split(separator: "\n") {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count >= 2, folded.contains(FoldedText.fold(String(parts[1]))) else { continue }
        addresses.insert(String(parts[0]))
      }
    }
    return try addresses.filter { address in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM channel WHERE kind = 'email' AND value = ? COLLATE NOCASE)",
        arguments: [address]) != true
    }
  }

  /// A single word is many people's; a name that somebody else bears too is also theirs.
  private static func isTheirsAlone(_ name: String, rows: String, _ db: Database) throws -> Bool {
    let words = FoldedText.fold(name).split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let orders = [words, words.dropFirst() + [first], [last] + words.dropLast()].map {
      $0.joined(separator: " ")
    }
    let others = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM person WHERE sortKey IN (?, ?, ?) AND id NOT IN (\(rows)) AND mergedInto IS NULL)
        """, arguments: StatementArguments(orders))
    return others != true
  }

  /// The ways a name is written in texts, file names and addresses.
  private static func spellings(_ name: String) -> Set<String> {
    let words = FoldedText.fold(name).split(separator: " ")
    var all: Set<String> = [name, name.lowercased(), name.uppercased()]
    for separator in [" ", "-", "_", ".", ""] { all.insert(words.joined(separator: separator)) }
    if words.count > 1, let first = words.first {
      all.insert(words.dropFirst().joined(separator: " ") + " " + first)
      all.insert(words.dropFirst().joined(separator: " ") + ", " + first)
    }
    // "DUPONT Marie", "Dupont, Marie", as tables and directories write.
    let written = name.split(separator: " ")
    if written.count > 1, let first = written.first {
      let rest = written.dropFirst().joined(separator: " ")
      all.formUnion(["\(rest) \(first)", "\(rest), \(first)", "\(first),\(rest)", "\(rest),\(first)"])
    }
    return all
  }
}

extension PersonTraces {
  /// « É. Querastein », "E Querastein", « QUERASTEIN É. »: as notes write who is known, unless somebody else of that
  /// family begins with the same letter.
  fileprivate static func initialled(_ db: Database, rows: String) throws -> Set<String> {
    var all: Set<String> = []
    let names = try Row.fetchAll(
      db, sql: "SELECT given, family FROM person WHERE id IN (\(rows)) AND given <> '' AND family <> ''")
    for row in names {
      let (given, family): (String, String) = (row[0], row[1])
      guard let initial = given.first, family.count > 2 else { continue }
      let first = FoldedText.fold(String(initial))
      let others = try Row.fetchAll(
        db,
        sql:
          "SELECT given, family FROM person WHERE id NOT IN (\(rows)) AND mergedInto IS NULL AND family <> ''"
      )
      let isShared = others.contains { other in
        FoldedText.fold(other[1] as String) == FoldedText.fold(family)
          && FoldedText.fold(other[0] as String).hasPrefix(first)
      }
      guard !isShared else { continue }
      let families = [family, family.uppercased(), family.lowercased(), FoldedText.fold(family)]
      for letter in Set([String(initial).uppercased(), String(initial).lowercased(), first]) {
        for family in families {
          all.formUnion(["\(letter). \(family)", "\(letter).\(family)", "\(family) \(letter)."])
          all.insert("\(family), \(letter).")
          // Without the dot a short name may be two words of a sentence: « il a petit ».
          if family.count > 5 { all.formUnion(["\(letter) \(family)", "\(family) \(letter)"]) }
        }
      }
    }
    return all
  }
}

/// Takes texts out of every column that holds text.
struct Redaction {
  private let patterns: [[UInt8]]
  private let telephones: [TelephoneSpellings]
  static let mark = "…"

  init(_ traces: PersonTraces) {
    telephones = traces.telephones
    patterns = Set(traces.texts.map { Array($0.utf8).map(Self.lower) })
      .sorted { $0.count > $1.count }
  }

  /// Keys, days and enumerations are short forms without names; everything else is looked through.
  func apply(to db: Database) throws {
    let function = DatabaseFunction("redacted", argumentCount: 1, pure: true) { values in
      guard let text = String.fromDatabaseValue(values[0]) else { return values[0] }
      return redacted(text) ?? text
    }
    db.add(function: function)
    defer { db.remove(function: function) }
    try redactCompanies(db)
    // Words that are their row's name, and others' addresses that would lead nowhere: gone as a whole.
    for (table, column) in [("tag", "text"), ("interactionTag", "text"), ("channel", "value")] {
      try db.execute(sql: "DELETE FROM \(table) WHERE redacted(\(column)) IS NOT \(column)")
    }
    // The user's own profile, what tables were read as, templates; not the key, which is no text.
    try db.execute(
      sql: "UPDATE setting SET value = redacted(value) WHERE key <> ? AND redacted(value) IS NOT value",
      arguments: [Forgotten.keySetting])
    for table in try VaultTable.all(db) where table.name != "setting" && table.name != "forgotten" {
      try redact(table.name, columns: table.columns, keys: table.key, db)
    }
    try redact("personText", columns: ["name", "work", "place", "address", "notes"], keys: ["id"], db)
  }

  private func redact(_ table: String, columns: [String], keys: [String], _ db: Database) throws {
    let types = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table])
    let texts = types.filter { ($0[1] as String) == "TEXT" }.map { $0[0] as String }
      .filter { columns.contains($0) && !keys.contains($0) && !($0 == "key" && table != "thread") }
    guard !texts.isEmpty else { return }
    let sets = texts.map { "\"\($0)\" = redacted(\"\($0)\")" }.joined(separator: ", ")
    let changed = texts.map { "redacted(\"\($0)\") IS NOT \"\($0)\"" }.joined(separator: " OR ")
    try db.execute(sql: "UPDATE OR IGNORE \"\(table)\" SET \(sets) WHERE \(changed)")
  }

  /// Freelancers' companies bear their names: without anybody else such a company goes.
  private func redactCompanies(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, name, key FROM company") {
      let id: Int64 = row[0]
      guard redacted(row[1]) != nil || redacted(row[2]) != nil else { continue }
      try db.execute(
        sql: "UPDATE company SET name = '…', key = '…' || id WHERE id = ?", arguments: [id])
      try db.execute(
        sql: """
          DELETE FROM company WHERE id = ?1
            AND NOT EXISTS (SELECT 1 FROM employment WHERE companyId = ?1)
            AND NOT EXISTS (SELECT 1 FROM target WHERE companyId = ?1)
            AND NOT EXISTS (SELECT 1 FROM opportunity WHERE companyId = ?1)
          """, arguments: [id])
    }
  }

  /// The text without the patterns, whatever the case of their ASCII letters; nil when none is in it.
  func redacted(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var position = 0
    var hasChanged = false
    while position < bytes.count {
      if let pattern = patterns.first(where: { matches($0, bytes, at: position) }) {
        output.append(contentsOf: Self.mark.utf8)
        position += pattern.count
        hasChanged = true
      } else if let end = telephones.lazy.compactMap({ $0.end(in: bytes, at: position) }).first {
        output.append(contentsOf: Self.mark.utf8)
        position = end
        hasChanged = true
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
    return hasChanged ? String(decoding: output, as: UTF8.self) : nil
  }

  /// Whole words only: "Ana Li" does not stand in "Banana Lime".
  private func matches(_ pattern: [UInt8], _ bytes: [UInt8], at position: Int) -> Bool {
    let end = position + pattern.count
    guard end <= bytes.count, Self.lower(bytes[position]) == pattern[0] else { return false }
    for index in 1..<max(1, pattern.count) where Self.lower(bytes[position + index]) != pattern[index] {
      return false
    }
    if position > 0, Self.isWord(bytes[position - 1]), Self.isWord(pattern[0]),
      !Self.isEscape(bytes, at: position - 1)
    {
      return false
    }
    return end == bytes.count || !Self.isWord(bytes[end]) || !Self.isWord(pattern[pattern.count - 1])
  }

  /// The letter of `\n` or `\t` in JSON: a line end, and no letter of a word.
  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 0, bytes[index - 1] == UInt8(ascii: "\\") else { return false }
    return "nrtbf".utf8.contains(bytes[index])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch lower(byte) {
    case 0x61...0x7A, 0x30...0x39, 0x80...: true
    default: false
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
