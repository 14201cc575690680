package import Domain
package import GRDB

/// Interviews that a note or the calendar tells of, in the opportunities at the same company: computed each time,
/// so that a corrected or deleted note takes them back.
package enum NotedInterviewReader {
  /// Kind of the `opportunityEvent` that names the note an opportunity was opened for.
  package static let mark = "noted"

  /// So long before the lead was noted its interview may have been.
  private static let daysBefore = 14

  static let rows = """
    FROM interaction i WHERE i.kind = 'interview'
      AND (i.fileId IS NULL OR i.fileId IN (SELECT id FROM sourceFile WHERE kind = 'ical'))
    """

  private struct Interview {
    var id: Int64
    var day: Day
    var people: [PersonReference]
    var companies: Set<Int64>
    /// As named in the note, folded.
    var name: String?
    /// The title of a calendar's entry, folded.
    var title: String?
    var askedOn: Day?

    func isAt(_ opportunity: Opportunity) -> Bool {
      let company = FoldedText.fold(opportunity.company)
      if let name { return name == company }
      if let title, company.utf8.count > 2, (" " + title + " ").contains(" " + company + " ") { return true }
      return opportunity.companyID.map { companies.contains($0.number) } ?? false
    }
  }

  static func add(to records: [OpportunityRecord], _ db: Database) throws -> [OpportunityRecord] {
    guard let since = records.map(\.opportunity.foundOn).min()?.adding(days: -daysBefore) else { return [] }
    var records = records
    for interview in try interviews(db, since: since) {
      let index = records.indices.filter { takes(interview, records[$0].opportunity) }
        .max { left, right in
          let (one, other) = (records[left].opportunity, records[right].opportunity)
          return one.changedOn != other.changedOn ? one.changedOn < other.changedOn : one.id < other.id
        }
      if let index { add(interview, to: &records[index].opportunity) }
    }
    return records
  }

  private static func takes(_ interview: Interview, _ opportunity: Opportunity) -> Bool {
    interview.day >= opportunity.foundOn.adding(days: -daysBefore)
      && opportunity.endedOn.map { interview.day <= $0 } ?? true && interview.isAt(opportunity)
  }

  private static func add(_ interview: Interview, to opportunity: inout Opportunity) {
    if let known = opportunity.interviews.firstIndex(where: { $0.day == interview.day }) {
      if opportunity.interviews[known].with.isEmpty { opportunity.interviews[known].with = interview.people }
    } else {
      opportunity.interviews.append(
        .init(
          day: interview.day, with: interview.people, feedbackAskedOn: interview.askedOn, isNoted: true))
      opportunity.interviews.sort { $0.day < $1.day }
    }
    // Put back to an earlier stage since: the user's word counts.
    guard opportunity.stage < .interview, interview.day >= opportunity.changedOn else { return }
    opportunity.standing =
      opportunity.standing ?? .init(stage: opportunity.stage, changedOn: opportunity.changedOn)
    opportunity.stage = .interview
    opportunity.changedOn = interview.day
  }

  private static func interviews(_ db: Database, since: Day) throws -> [Interview] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT i.id, i.day, i.company, CASE WHEN i.fileId IS NOT NULL THEN i.subject END, i.fileId IS NULL \(rows) AND i.day >= ?
        ORDER BY i.day DESC, i.id DESC LIMIT 300
        """, arguments: [since.description]
    ).compactMap { row in
      guard let day = Day(row[1] as String) else { return nil }
      let id: Int64 = row[0]
      let people = try Row.fetchAll(
        db,
        sql: """
          SELECT p.id, p.name, p.companyId FROM person p WHERE p.id IN (
            SELECT personId FROM interaction WHERE id = ?1 UNION SELECT personId FROM participant WHERE interactionId = ?1)
          ORDER BY p.id = (SELECT personId FROM interaction WHERE id = ?1) DESC, p.id
          """, arguments: [id])
      return Interview(
        id: id, day: day, people: people.map { PersonReference(id: PersonID($0[0]), name: $0[1]) },
        companies: Set(people.compactMap { $0[2] as Int64? }),
        name: (row[2] as String?).map { FoldedText.fold($0) },
        title: (row[3] as String?).map { FoldedText.fold($0) },
        askedOn: try askedOn(db, id, day, isOwn: row[4]))
    }.reversed()
  }

  /// When feedback was asked for (D9): the first word to somebody who was there, or the follow-up ticked off.
  private static func askedOn(_ db: Database, _ id: Int64, _ day: Day, isOwn: Bool) throws -> Day? {
    try String.fetchOne(
      db,
      sql: """
        SELECT min(day) FROM (
          SELECT o.day AS day FROM interaction o
          WHERE o.personId IN (SELECT personId FROM interaction WHERE id = ?1 UNION SELECT personId FROM participant WHERE interactionId = ?1)
            AND o.direction = 'out' AND o.kind IN ('message', 'email') AND (o.day > ?2 OR o.day = ?2 AND o.id > ?1)
          UNION ALL SELECT decidedOn FROM itemDecision
          WHERE decision = 'done' AND ?3 AND decidedOn >= ?2 AND item LIKE 'follow-up-%-i' || ?1
          -- The calendar's own is called by its entry.
          UNION ALL SELECT d.decidedOn FROM interaction x JOIN event e ON e.observationId = x.observationId AND e.day = x.day
          JOIN itemDecision d ON d.item LIKE 'follow-up-%-i-' || e.id
          WHERE x.id = ?1 AND d.decision = 'done' AND d.decidedOn >= ?2)
        """, arguments: [id, day.description, isOwn]
    ).flatMap { Day($0) }
  }
}

extension Opportunity.Interview {
  /// The user said something of it beyond that it took place.
  var isWorkedOn: Bool { feedbackReceivedOn != nil || feedbackAskedOn != nil }
}

extension OpportunityStore {
  /// Says which note an opportunity was opened for. Saved again, it is the user's own.
  package static func mark(_ db: Database, _ id: Int64, note: Int64, on day: Day) throws {
    try db.execute(
      sql: "INSERT INTO opportunityEvent (opportunityId, day, kind, note) VALUES (?, ?, ?, ?)",
      arguments: [id, day.description, NotedInterviewReader.mark, InteractionID(note).description])
  }

  /// Those that notes opened and the user has said nothing of.
  package static func openedByNotes(_ db: Database) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        db, sql: "SELECT opportunityId FROM opportunityEvent WHERE kind = ?",
        arguments: [NotedInterviewReader.mark]))
  }

  package static func opened(_ db: Database, byNote note: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT opportunityId FROM opportunityEvent WHERE kind = ? AND note = ?",
      arguments: [NotedInterviewReader.mark, InteractionID(note).description])
  }
}
