package import Domain
package import GRDB

/// What the user types: kept apart from what sources say, never touched by an import.
package enum HandStore {
  package static func setEdit(_ db: Database, person: Int64, field: String, value: String?, at: Int64) throws
  {
    if let value, !value.isEmpty {
      try db.execute(
        sql: """
          INSERT INTO personEdit (personId, field, value, editedAt) VALUES (?, ?, ?, ?)
          ON CONFLICT (personId, field) DO UPDATE SET value = excluded.value, editedAt = excluded.editedAt
          """, arguments: [person, field, value, at])
    } else {
      try db.execute(
        sql: "DELETE FROM personEdit WHERE personId = ? AND field = ?", arguments: [person, field])
    }
  }

  package static func setTags(_ db: Database, person: Int64, tags: [String]) throws {
    try db.execute(sql: "DELETE FROM tag WHERE personId = ?", arguments: [person])
    for tag in Set(tags).sorted() {
      try db.execute(
        sql: "INSERT OR IGNORE INTO tag (personId, text) VALUES (?, ?)", arguments: [person, tag])
    }
  }

  package static func setting(_ db: Database, _ key: String) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
  }

  package static func setSetting(_ db: Database, _ key: String, _ value: String) throws {
    try db.execute(
      sql:
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      arguments: [key, value])
  }

  /// One row per happening; everybody but the first who took part is a participant.
  package static func insert(_ db: Database, _ new: NewInteraction, at seconds: Int64?) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO interaction (kind, day, at, direction, favour, personId, text, minutes, company)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        new.kind.rawValue, new.day.description, seconds, new.direction.rawValue, new.favour.rawValue,
        new.people.first?.number, new.text, new.minutes, new.company,
      ])
    let id = db.lastInsertedRowID
    for person in new.people.dropFirst() {
      try db.execute(
        sql: "INSERT OR IGNORE INTO participant (interactionId, personId) VALUES (?, ?)",
        arguments: [id, person.number])
    }
    for tag in Set(new.tags) {
      try db.execute(
        sql: "INSERT OR IGNORE INTO interactionTag (interactionId, text) VALUES (?, ?)", arguments: [id, tag])
    }
    try db.execute(
      sql:
        "INSERT INTO interactionSearch(rowid, subject, text) SELECT id, subject, text FROM interaction WHERE id = ?",
      arguments: [id])
    return id
  }

  package static func insertPromise(
    _ db: Database, person: Int64?, interaction: Int64?, who: PromiseEntry.Who, text: String, madeOn: Day,
    due: Day?
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO promise (personId, interactionId, who, text, madeOn, due) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [person, interaction, who.rawValue, text, madeOn.description, due?.description])
    return db.lastInsertedRowID
  }

  package static func setPromise(_ db: Database, _ id: Int64, doneOn: Day?) throws -> Bool {
    try db.execute(sql: "UPDATE promise SET doneOn = ? WHERE id = ?", arguments: [doneOn?.description, id])
    return db.changesCount > 0
  }

  /// Everybody in an interaction that the user wrote; nil: there is none, or it was imported.
  package static func ownInteraction(_ db: Database, _ id: Int64) throws -> Set<Int64>? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT personId FROM interaction WHERE id = ? AND fileId IS NULL", arguments: [id])
    else { return nil }
    var people = Set(
      try Int64.fetchAll(db, sql: "SELECT personId FROM participant WHERE interactionId = ?", arguments: [id])
    )
    if let main = row[0] as Int64? { people.insert(main) }
    return people
  }

  package static func deleteInteraction(_ db: Database, _ id: Int64) throws {
    try InteractionRows.delete(db, where: "id = ?", arguments: [id])
  }

  package static func setTarget(_ db: Database, company: Int64, why: String?, since: Day) throws {
    try db.execute(
      sql: """
        INSERT INTO target (companyId, why, since) VALUES (?, ?, ?)
        ON CONFLICT (companyId) DO UPDATE SET why = ifnull(excluded.why, why)
        """, arguments: [company, why, since.description])
  }

  package static func removeTarget(_ db: Database, company: Int64) throws -> Bool {
    try db.execute(sql: "DELETE FROM target WHERE companyId = ?", arguments: [company])
    return db.changesCount > 0
  }

  package static func decide(_ db: Database, item: String, decision: String, until: Day?, on day: Day) throws
  {
    try db.execute(
      sql: """
        INSERT INTO itemDecision (item, decision, until, decidedOn) VALUES (?, ?, ?, ?)
        ON CONFLICT (item) DO UPDATE SET decision = excluded.decision, until = excluded.until, decidedOn = excluded.decidedOn
        """, arguments: [item, decision, until?.description, day.description])
  }

  /// The user's own employers and schools, for circle 1: rows of the own person that no source states.
  package static func setOwnHistory(
    _ db: Database, own: Int64, employers: [(company: Int64, title: String?, start: String?, end: String?)],
    schools: [(name: String, key: String, start: String?, end: String?)]
  ) throws {
    try db.execute(
      sql: "DELETE FROM employment WHERE personId = ? AND observationId IS NULL", arguments: [own])
    try db.execute(
      sql: "DELETE FROM schooling WHERE personId = ? AND observationId IS NULL", arguments: [own])
    for employer in employers {
      try db.execute(
        sql:
          "INSERT INTO employment (personId, companyId, title, startOn, endOn, isCurrent) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [own, employer.company, employer.title, employer.start, employer.end, employer.end == nil])
    }
    for school in schools {
      try db.execute(
        sql: "INSERT OR IGNORE INTO school (name, key) VALUES (?, ?)", arguments: [school.name, school.key])
      try db.execute(
        sql:
          "INSERT INTO schooling (personId, schoolId, startOn, endOn) SELECT ?, id, ?, ? FROM school WHERE key = ?",
        arguments: [own, school.start, school.end, school.key])
    }
  }
}
