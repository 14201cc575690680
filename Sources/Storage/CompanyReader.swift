package import Domain
package import GRDB

package enum CompanyReader {
  package static func name(_ db: Database, _ id: Int64) throws -> String? {
    try String.fetchOne(db, sql: "SELECT name FROM company WHERE id = ?", arguments: [id])
  }

  package static func company(_ db: Database, _ id: Int64) throws -> Company? {
    try list(db, where: "c.id = \(id)", order: "c.id", limit: 1).first
  }

  package static func targets(_ db: Database) throws -> [Company] {
    try list(db, where: "t.companyId IS NOT NULL", order: "t.since, c.id", limit: 500)
  }

  /// Followed or applied to, no target yet, not dismissed; those with people one knows first.
  package static func suggestions(_ db: Database, limit: Int) throws -> [Company] {
    try list(
      db,
      where: """
        t.companyId IS NULL AND c.id IN (
          SELECT companyId FROM companySuggestion WHERE isDismissed = 0
          UNION SELECT companyId FROM opportunity WHERE companyId IS NOT NULL)
          -- Where the user works nobody needs to be aimed at.
          AND c.id NOT IN (
            SELECT e.companyId FROM employment e JOIN person me ON me.id = e.personId
            WHERE me.isOwn = 1 AND e.endOn IS NULL)
        """, order: "c.peopleCount DESC, c.name", limit: limit)
  }

  package static func busiest(_ db: Database, limit: Int) throws -> [Company] {
    try list(db, where: "c.peopleCount > 0", order: "c.peopleCount DESC, c.id", limit: limit)
  }

  /// Companies whose folded name holds a text.
  package static func matching(_ db: Database, _ folded: String, limit: Int) throws -> [Company] {
    let joined = folded.filter { $0 != " " }
    let escaped = joined.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    return try list(
      db, where: "c.key LIKE ? ESCAPE '\\'", arguments: ["%\(escaped)%"],
      order: "c.key <> '\(joined.filter { $0.isLetter || $0.isNumber })', c.peopleCount DESC, c.id",
      limit: limit)
  }

  private static func list(
    _ db: Database, where condition: String, arguments: StatementArguments = [], order: String, limit: Int
  ) throws -> [Company] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.id, c.name, c.peopleCount, t.why, t.since, t.notes,
          (SELECT because FROM companySuggestion s WHERE s.companyId = c.id AND isDismissed = 0 LIMIT 1),
          EXISTS (SELECT 1 FROM opportunity o WHERE o.companyId = c.id)
        FROM company c LEFT JOIN target t ON t.companyId = c.id WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
        """, arguments: arguments
    ).map { row in
      let since = (row[4] as String?).flatMap { Day($0) }
      return Company(
        id: CompanyID(row[0]), name: row[1],
        target: since.map { Target(why: row[3], since: $0, notes: row[5]) },
        suggestedBecause: row[6] ?? ((row[7] as Bool) ? "applied" : nil), peopleCount: row[2])
    }
  }

  /// People who work at a company now, up to a bound.
  package static func staff(_ db: Database, _ id: Int64, limit: Int) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql:
        "SELECT id FROM person WHERE companyId = ? AND mergedInto IS NULL AND isOwn = 0 ORDER BY id LIMIT ?",
      arguments: [id, limit])
  }

  package static func former(_ db: Database, _ id: Int64, limit: Int) throws -> [PersonLine] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT p.id, p.name, p.title, c.name, p.companyId, p.place, p.role, p.circle, p.lastContact
        FROM employment e JOIN person p ON p.id = e.personId LEFT JOIN company c ON c.id = p.companyId
        WHERE e.companyId = ?1 AND e.isCurrent = 0 AND p.companyId IS NOT ?1 AND p.mergedInto IS NULL AND p.isOwn = 0
        ORDER BY p.circle, p.sortKey LIMIT ?2
        """, arguments: [id, limit]
    ).map { row in
      PersonLine(
        id: PersonID(row[0]), name: row[1], title: row[2], company: row[3],
        companyID: (row[4] as Int64?).map(CompanyID.init), place: row[5],
        role: (row[6] as String?).flatMap(Role.init(rawValue:)), circle: Circle(rawValue: row[7]) ?? .online,
        lastContact: (row[8] as String?).flatMap { Day($0) })
    }
  }

  /// Contact figures of people, for ranking.
  package struct Contact: Sendable {
    package var countIn: Int
    package var countOut: Int
    package var countMet: Int
    package var lastIn: Int64?
    package var lastOut: Int64?
  }

  package static func contacts(_ db: Database, of ids: [Int64]) throws -> [Int64: Contact] {
    let list = ids.map(String.init).joined(separator: ",")
    var result: [Int64: Contact] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, countIn, countOut, countMet, lastInAt, lastOutAt FROM person WHERE id IN (\(list))"
    )
    while let row = try rows.next() {
      result[row[0]] = Contact(
        countIn: row[1], countOut: row[2], countMet: row[3], lastIn: row[4], lastOut: row[5])
    }
    return result
  }
}
