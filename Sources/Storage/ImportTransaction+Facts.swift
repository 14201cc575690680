import Domain
import GRDB

/// A row by the fact it hangs on.
struct AdoptedRow: Hashable {
  var table: String
  var observation: Int64

  init(_ table: String, _ observation: Int64) {
    self.table = table
    self.observation = observation
  }
}

/// Facts that are no person: what they put into the vault, and how a newer version changes it.
extension ImportTransaction {
  /// A fact that is no person gives way to its newer version. What hung on the old one now hangs on the
  /// new one, so that a stage, a note or a tag of the user's stays with it.
  package func retire(_ old: Int64, by new: Int64) throws {
    try replace(old, by: new)
    // Events, and the meetings they were, are made anew from their observation, also by `undo`.
    try db.execute(sql: "DELETE FROM event WHERE observationId = ?", arguments: [old])
    let isEvent =
      try String.fetchOne(db, sql: "SELECT subject FROM observation WHERE id = ?", arguments: [old])
      == "event"
    if isEvent { try InteractionRows.delete(db, where: "observationId = ?", arguments: [old]) }
    for table in ReplacedRow.tables {
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE observationId = ?", arguments: [old])
      for row in rows {
        let replaced = ReplacedRow(table: table, row)
        // Only the state before this import counts.
        if !payload.replaced.contains(where: { $0.table == table && $0.id == replaced.id }) {
          payload.replaced.append(replaced)
        }
        adopted[AdoptedRow(table, new)] = replaced.id
      }
      if !rows.isEmpty {
        try db.execute(
          sql: "UPDATE \(table) SET observationId = ? WHERE observationId = ?", arguments: [new, old])
      }
    }
  }

  /// Gives an adopted interaction its newer content.
  func rewrite(
    _ id: Int64, _ happening: Happening, subject: UnsafeRawBufferPointer?, text: UnsafeRawBufferPointer
  ) throws {
    // What this very import added is indexed when it ends.
    let isIndexed = firstMessage.map { id < $0 } ?? true
    let subject = subject.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    try InteractionRows.rewriting(db, id, isIndexed: isIndexed) {
      try db.execute(
        sql: """
          UPDATE interaction SET kind = ?, day = ?, at = ?, direction = ?, favour = ?, personId = ?, subject = ?,
            text = ?, fileId = ?, record = ? WHERE id = ?
          """,
        arguments: [
          happening.kind, happening.day, happening.at, happening.direction.rawValue,
          happening.favour.rawValue,
          happening.person, subject, String(decoding: text, as: UTF8.self), happening.file, happening.record,
          id,
        ])
    }
  }

  package func insertSuggestion(company: Int64, because: String, day: String?, observation: Int64) throws {
    if let known = adopted[AdoptedRow("companySuggestion", observation)] {
      try db.execute(
        sql: "UPDATE companySuggestion SET companyId = ?, because = ?, day = ? WHERE id = ?",
        arguments: [company, because, day, known])
      return
    }
    try db.execute(
      sql: "INSERT INTO companySuggestion (companyId, because, day, observationId) VALUES (?, ?, ?, ?)",
      arguments: [company, because, day, observation])
  }

  package struct ImportedOpportunity {
    package var company: String
    package var companyID: Int64
    package var title: String
    package var stage: String
    package var day: String?
    package var url: String?
    package var contact: String?
    package var observation: Int64

    package init(
      company: String, companyID: Int64, title: String, stage: String, day: String?, url: String?,
      contact: String?,
      observation: Int64
    ) {
      self.company = company
      self.companyID = companyID
      self.title = title
      self.stage = stage
      self.day = day
      self.url = url
      self.contact = contact
      self.observation = observation
    }
  }

  /// An advert that was saved or applied for. What the user has taken over is not stated twice.
  package func insertOpportunity(_ opportunity: ImportedOpportunity) throws {
    if let known = adopted[AdoptedRow("opportunity", opportunity.observation)] {
      return try update(known, opportunity)
    }
    let isApplied = opportunity.stage == "applied"
    try db.execute(
      sql: """
        INSERT INTO opportunity (companyId, company, title, stage, foundThrough, foundOn, appliedOn, appliedHow, url, contact,
          observationId)
        SELECT ?1, ?2, ?3, ?4, 'job-board', ?5, ?6, ?7, ?8, ?9, ?10 WHERE NOT EXISTS (
          SELECT 1 FROM opportunity WHERE companyId = ?1 AND observationId IS NULL AND (url = ?8 OR title = ?3))
        """,
      arguments: [
        opportunity.companyID, opportunity.company, opportunity.title, opportunity.stage,
        isApplied ? nil : opportunity.day, isApplied ? opportunity.day : nil, isApplied ? "linkedin" : nil,
        opportunity.url, opportunity.contact, opportunity.observation,
      ])
  }

  /// Columns that hold what the older version said get the newer word; the user's own stay.
  private func update(_ id: Int64, _ opportunity: ImportedOpportunity) throws {
    try db.execute(
      sql: """
        UPDATE opportunity SET
          companyId = CASE WHEN opportunity.company IS f.company THEN ?2 ELSE opportunity.companyId END,
          company = CASE WHEN opportunity.company IS f.company THEN ?3 ELSE opportunity.company END,
          title = CASE WHEN opportunity.title IS NULL OR opportunity.title IS f.title THEN ?4
            ELSE opportunity.title END,
          appliedOn = CASE WHEN ?8 <> 'applied' THEN opportunity.appliedOn
            WHEN opportunity.appliedOn IS NULL OR opportunity.appliedOn IS f.day THEN ?5
            ELSE opportunity.appliedOn END,
          foundOn = CASE WHEN ?8 <> 'applied' AND (opportunity.foundOn IS NULL OR opportunity.foundOn IS f.day)
            THEN ?5 ELSE opportunity.foundOn END,
          url = CASE WHEN opportunity.url IS NULL OR opportunity.url IS f.url THEN ?6 ELSE opportunity.url END,
          contact = ifnull(opportunity.contact, ?7),
          stage = CASE WHEN opportunity.stage = 'found' THEN ?8 ELSE opportunity.stage END
        FROM (
          SELECT json_extract(o.facts, '$.company') AS company, json_extract(o.facts, '$.title') AS title,
            json_extract(o.facts, '$.day') AS day, json_extract(o.facts, '$.url') AS url
          FROM observation o WHERE o.replacedBy = ?9) f
        WHERE opportunity.id = ?1
        """,
      arguments: [
        id, opportunity.companyID, opportunity.company, opportunity.title, opportunity.day, opportunity.url,
        opportunity.contact, opportunity.stage, opportunity.observation,
      ])
  }

  package func insertTie(
    from: Int64?, to: Int64, observation: Int64, strength: Double = 0.3, since: String? = nil,
    because: String? = nil
  ) throws {
    if let known = adopted[AdoptedRow("tie", observation)] {
      try db.execute(
        sql: "UPDATE tie SET fromId = ?, toId = ?, strength = ?, since = ?, because = ? WHERE id = ?",
        arguments: [from, to, strength, since, because, known])
      return
    }
    try db.execute(
      sql:
        "INSERT INTO tie (fromId, toId, strength, kind, since, because, observationId) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [from, to, strength, because == nil ? "shared" : "stated", since, because, observation])
  }
}
