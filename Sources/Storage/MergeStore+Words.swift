import Domain
package import GRDB

/// What the user typed of both of two people.
extension MergeStore {
  /// Fields that hold several values, one a line.
  private static let lists: Set<String> = ["emails", "phones", "links", "schools", "tags"]

  /// The user's own words for one field of two people as the words for one person: both notes, both lists, the
  /// closer circle, and who pays for the network pays. Nil where there is room for one value only: then `own` stays.
  package static func together(_ field: String, own: String, other: String) -> String? {
    switch field {
    case "note":
      if own.contains(other) { return own }
      return other.contains(own) ? other : own + "\n\n" + other
    case _ where lists.contains(field):
      let lines = own.split(separator: "\n")
      return (lines + other.split(separator: "\n").filter { !lines.contains($0) }).joined(separator: "\n")
    case "circle": return min(own, other)
    case "premium": return YesNo.read(other) == true ? other : own
    default: return nil
    }
  }

  /// After the words of `from` that do not clash went over: those that do are joined where both have room. They
  /// come apart with the merge.
  static func joinWords(_ db: Database, _ move: inout Move) throws {
    let clashing = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.field, a.value, a.editedAt, b.value, b.editedAt FROM personEdit a
          JOIN personEdit b ON b.field = a.field AND b.personId = ?2
          WHERE a.personId = ?1 AND a.value <> b.value AND a.field NOT GLOB 'record:*' ORDER BY a.field
          """), arguments: [move.to, move.from])
    for row in clashing {
      let (field, own, at): (String, String, Int64) = (row[0], row[1], row[2])
      let (other, otherAt): (String, Int64) = (row[3], row[4])
      guard let joint = together(field, own: own, other: other), joint != own else { continue }
      let seconds = max(at, otherAt)
      try run(
        db, "UPDATE personEdit SET value = ?, editedAt = ? WHERE personId = ? AND field = ?",
        [joint, seconds, move.to, field])
      move.chosen = (move.chosen ?? []) + [Move.Edit(field: field, value: joint, at: seconds)]
      move.replaced = (move.replaced ?? []) + [Move.Edit(field: field, value: own, at: at)]
    }
  }

  /// Of records that went with an undone import while two people were one it is written down whose they are: the
  /// notes of those that had come from `from` go back with it.
  static func returnLostRecords(_ db: Database, _ move: Move, from holder: Int64) throws {
    let moved = Set(move.rows["observation.personId"] ?? [])
    guard !moved.isEmpty else { return }
    let notes = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT field, value FROM personEdit WHERE personId = ? AND field GLOB 'record:*'"),
      arguments: [holder])
    for note in notes {
      let parts = (note[1] as String).split(separator: ":")
      guard parts.count == 2, let observation = Int64(parts[1]), moved.contains(observation) else { continue }
      try run(
        db, "UPDATE OR REPLACE personEdit SET personId = ? WHERE personId = ? AND field = ?",
        [move.from, holder, note[0] as String])
    }
  }

  /// Words of the user for people who were joined with somebody, that clashed with theirs, by field.
  package static func losingWords(_ db: Database, of person: Int64) throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    for row in try Row.fetchAll(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE gone(id) AS (
            SELECT id FROM person WHERE mergedInto = ? UNION SELECT p.id FROM person p JOIN gone g ON p.mergedInto = g.id)
          SELECT field, value FROM personEdit WHERE personId IN gone AND editedAt > 0 AND field NOT GLOB 'record:*'
          ORDER BY field, editedAt, personId
          """), arguments: [person])
    {
      found[row[0], default: []].append(row[1])
    }
    return found
  }

  /// People whom the user joined with somebody, as they are today.
  package static func placedByUser(_ db: Database) throws -> Set<Int64> {
    try Set(
      UndoJournal.entries(db).filter { $0.kind == "merge" && $0.importID == nil }.flatMap { try $0.moves() }
        .compactMap { try PeopleReader.current(db, $0.to) })
  }

  /// Records that a standing merge brought to whoever has them.
  package static func movedRecords(_ db: Database) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for entry in try UndoJournal.entries(db) where entry.kind == "merge" {
      for move in try entry.moves() { found.formUnion(move.rows["observation.personId"] ?? []) }
    }
    return found
  }
}
