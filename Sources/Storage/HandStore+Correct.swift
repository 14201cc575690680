package import Domain
package import GRDB

/// Corrections of what the user wrote down.
extension HandStore {
  /// Whom the user wrote down to have met at an event on a day.
  package static func ownEvent(_ db: Database, on day: Day) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT personId FROM interaction WHERE fileId IS NULL AND kind = 'event' AND day = ?1 AND personId IS NOT NULL
        UNION SELECT q.personId FROM participant q JOIN interaction i ON i.id = q.interactionId
          WHERE i.fileId IS NULL AND i.kind = 'event' AND i.day = ?1
        """, arguments: [day.description])
  }

  /// An entry as it was written; nil: there is none, or it was imported.
  package static func written(_ db: Database, _ id: Int64) throws -> NewInteraction? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT kind, day, direction, favour, personId, text, minutes, company FROM interaction
          WHERE id = ? AND fileId IS NULL
          """, arguments: [id])
    else { return nil }
    var people = try Int64.fetchAll(
      db, sql: "SELECT personId FROM participant WHERE interactionId = ? ORDER BY personId", arguments: [id])
    if let main = row[4] as Int64? {
      people.removeAll { $0 == main }
      people.insert(main, at: 0)
    }
    var entry = NewInteraction(
      kind: InteractionKind(rawValue: row[0]) ?? .note, people: people.map(PersonID.init),
      day: Day(row[1] as String) ?? Day(number: 0), minutes: row[6], text: row[5],
      tags: try String.fetchAll(
        db, sql: "SELECT text FROM interactionTag WHERE interactionId = ? ORDER BY text", arguments: [id]),
      direction: Direction(rawValue: row[2]) ?? .both, favour: Favour(rawValue: row[3]) ?? .none,
      company: row[7])
    for promise in try Row.fetchAll(
      db, sql: "SELECT who, text, due, personId FROM promise WHERE interactionId = ? ORDER BY id",
      arguments: [id])
    {
      let text: String = promise[1]
      if (promise[0] as String) == "me" { entry.mine.append(text) } else { entry.theirs.append(text) }
      if let due = (promise[2] as String?).flatMap({ Day($0) }) { entry.due[text] = due }
      if let person = promise[3] as Int64? {
        if PersonID(person) != entry.people.first { entry.about[text] = PersonID(person) }
      } else if !entry.people.isEmpty {
        entry.unclaimed.insert(text)
      }
    }
    return entry
  }

  /// Puts other words in an entry's place. A promise that is still in it stays what it was, kept or open.
  package static func correct(_ db: Database, _ id: Int64, _ new: NewInteraction) throws {
    try db.execute(
      sql: """
        INSERT INTO interactionSearch(interactionSearch, rowid, subject, text)
          SELECT 'delete', id, subject, text FROM interaction WHERE id = ?
        """, arguments: [id])
    try db.execute(
      sql: """
        UPDATE interaction SET kind = ?, day = ?, direction = ?,
          favour = ?, personId = ?, text = ?, minutes = ?, company = ? WHERE id = ?
        """,
      arguments: [
        new.kind.rawValue, new.day.description, new.direction.rawValue, new.favour.rawValue,
        new.people.first?.number, new.text, new.minutes, new.company, id,
      ])
    try db.execute(
      sql:
        "INSERT INTO interactionSearch(rowid, subject, text) SELECT id, subject, text FROM interaction WHERE id = ?",
      arguments: [id])
    try db.execute(sql: "DELETE FROM participant WHERE interactionId = ?", arguments: [id])
    for person in new.people.dropFirst() {
      try db.execute(
        sql: "INSERT OR IGNORE INTO participant (interactionId, personId) VALUES (?, ?)",
        arguments: [id, person.number])
    }
    try db.execute(sql: "DELETE FROM interactionTag WHERE interactionId = ?", arguments: [id])
    for tag in Set(new.tags) {
      try db.execute(
        sql: "INSERT OR IGNORE INTO interactionTag (interactionId, text) VALUES (?, ?)", arguments: [id, tag])
    }
    try correctPromises(db, id, new)
  }

  private static func correctPromises(_ db: Database, _ id: Int64, _ new: NewInteraction) throws {
    var wanted =
      new.mine.map { (who: PromiseEntry.Who.me, text: $0) } + new.theirs.map { (who: .them, text: $0) }
    for row in try Row.fetchAll(
      db, sql: "SELECT id, who, text FROM promise WHERE interactionId = ? ORDER BY id", arguments: [id])
    {
      let promise: Int64 = row[0]
      let text: String = row[2]
      if let index = wanted.firstIndex(where: { $0.who.rawValue == row[1] as String && $0.text == text }) {
        wanted.remove(at: index)
        try db.execute(
          sql: "UPDATE promise SET personId = ?, due = ?, madeOn = ? WHERE id = ?",
          arguments: [
            new.holder(of: text)?.number, new.due[text]?.description, new.day.description, promise,
          ])
      } else {
        try db.execute(sql: "DELETE FROM promise WHERE id = ?", arguments: [promise])
      }
    }
    for promise in wanted {
      _ = try insertPromise(
        db, person: new.holder(of: promise.text)?.number, interaction: id, who: promise.who,
        text: promise.text, madeOn: new.day, due: new.due[promise.text])
    }
  }
}
