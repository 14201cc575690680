package import Domain
package import GRDB

/// What the user found out about a company and built for it (A8–A15).
package enum PitchStore {
  package static func fields(_ db: Database, company: Int64) throws -> PitchFields {
    var fields = PitchFields()
    if let target = try Row.fetchOne(
      db, sql: "SELECT why, notes FROM target WHERE companyId = ?", arguments: [company])
    {
      fields.admire = target[0]
      fields.research = target[1]
    }
    if let row = try Row.fetchOne(
      db,
      sql: """
        SELECT value, improvement, minutesSpent, pageURL, videoURL, demoURL, sourceURL, videoNotes, built, doubt
        FROM pitch WHERE companyId = ?
        """, arguments: [company])
    {
      fields.value = row[0]
      fields.improvement = row[1]
      fields.minutesSpent = row[2]
      fields.pageURL = row[3]
      fields.videoURL = row[4]
      fields.demoURL = row[5]
      fields.sourceURL = row[6]
      fields.videoNotes = row[7]
      fields.built = row[8]
      fields.doubt = row[9]
    }
    return fields
  }

  /// Stores the fields; the company becomes a target when it is none (A8).
  package static func save(_ db: Database, company: Int64, _ fields: PitchFields, since: Day) throws {
    try db.execute(
      sql: """
        INSERT INTO target (companyId, why, notes, since) VALUES (?, ?, ?, ?)
        ON CONFLICT (companyId) DO UPDATE SET why = excluded.why, notes = excluded.notes
        """, arguments: [company, fields.admire, fields.research, since.description])
    try db.execute(
      sql: """
        INSERT INTO pitch (companyId, value, improvement, minutesSpent, pageURL, videoURL, demoURL, sourceURL, videoNotes,
          built, doubt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (companyId) DO UPDATE SET value = excluded.value, improvement = excluded.improvement,
          minutesSpent = excluded.minutesSpent, pageURL = excluded.pageURL, videoURL = excluded.videoURL,
          demoURL = excluded.demoURL, sourceURL = excluded.sourceURL, videoNotes = excluded.videoNotes,
          built = excluded.built, doubt = excluded.doubt
        """,
      arguments: [
        company, fields.value, fields.improvement, max(0, fields.minutesSpent), fields.pageURL,
        fields.videoURL, fields.demoURL, fields.sourceURL, fields.videoNotes, fields.built, fields.doubt,
      ])
  }
}
