package import Domain
package import GRDB

/// The local scene (method D): what the user knows of communities, places to meet, sponsors, teachers and
/// channels.
package enum SceneStore {
  /// All of a kind, by town and name.
  package static func entries(_ db: Database, _ kind: SceneEntry.Kind) throws -> [SceneEntry] {
    let sql =
      switch kind {
      case .community: "SELECT id, name, town, kind, url, notes, NULL, NULL, addedOn FROM community"
      case .venue: "SELECT id, name, town, NULL, NULL, notes, NULL, NULL, addedOn FROM venue"
      case .sponsor:
        """
        SELECT s.id, c.name, NULL, ifnull(m.name, s.notes), NULL, CASE WHEN m.id IS NULL THEN NULL ELSE s.notes END,
          c.id, c.name, s.addedOn
        FROM sponsor s JOIN company c ON c.id = s.companyId LEFT JOIN community m ON m.id = s.communityId
        """
      case .teacher:
        """
        SELECT t.id, t.name, NULL, t.subject, NULL, NULL, c.id, c.name, t.addedOn
        FROM teacher t LEFT JOIN company c ON c.id = t.companyId
        """
      case .channel: "SELECT id, name, NULL, purpose, url, NULL, NULL, NULL, addedOn FROM chatChannel"
      }
    return try Row.fetchAll(db, sql: sql + " ORDER BY 3, 2, 1 LIMIT 500").map { row in
      var company: SceneEntry.CompanyReference?
      if let id = row[6] as Int64?, let name = row[7] as String? {
        company = .init(id: CompanyID(id), name: name)
      }
      return SceneEntry(
        kind: kind, number: row[0], name: row[1], town: row[2], detail: row[3], url: row[4], notes: row[5],
        company: company, addedOn: (row[8] as String?).flatMap { Day($0) })
    }
  }

  /// - Parameters:
  ///   - person: a teacher whom the vault knows.
  ///   - fact: the campaign's fact it came with, and goes with.
  package static func add(
    _ db: Database, _ entry: SceneEntry, person: Int64? = nil, fact: Int64? = nil, on day: Day
  ) throws {
    let (added, company) = (day.description, entry.company?.id.number)
    switch entry.kind {
    case .community:
      try db.execute(
        sql:
          "INSERT INTO community (name, town, kind, url, notes, addedOn, factId) VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [entry.name, entry.town, entry.detail, entry.url, entry.notes, added, fact])
    case .venue:
      try db.execute(
        sql: "INSERT INTO venue (name, town, notes, addedOn, factId) VALUES (?, ?, ?, ?, ?)",
        arguments: [entry.name, entry.town, entry.notes, added, fact])
    case .sponsor:
      try db.execute(
        sql: "INSERT INTO sponsor (companyId, notes, addedOn, factId) VALUES (?, ?, ?, ?)",
        arguments: [company, entry.detail ?? entry.notes, added, fact])
    case .teacher:
      try db.execute(
        sql:
          "INSERT INTO teacher (personId, name, subject, companyId, addedOn, factId) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [person, entry.name, entry.detail, company, added, fact])
    case .channel:
      try db.execute(
        sql: "INSERT INTO chatChannel (name, purpose, url, addedOn, factId) VALUES (?, ?, ?, ?, ?)",
        arguments: [entry.name, entry.detail, entry.url, added, fact])
    }
  }

  /// - Returns: false when there is no such entry.
  package static func remove(_ db: Database, _ kind: SceneEntry.Kind, _ number: Int64) throws -> Bool {
    let table =
      switch kind {
      case .community: "community"
      case .venue: "venue"
      case .sponsor: "sponsor"
      case .teacher: "teacher"
      case .channel: "chatChannel"
      }
    try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [number])
    return db.changesCount > 0
  }

  /// An event the user signed up for.
  package static func addEvent(_ db: Database, title: String, day: Day, fact: Int64) throws {
    try db.execute(
      sql: "INSERT INTO event (title, day, state, factId) VALUES (?, ?, 'going', ?)",
      arguments: [title, day.description, fact])
  }
}
