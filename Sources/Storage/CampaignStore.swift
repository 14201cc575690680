package import Domain
package import GRDB

/// Writes of campaigns: what the user decided and the facts they recorded. Nothing that follows from
/// them is a row.
package enum CampaignStore {
  /// - Returns: the new campaign's number.
  package static func insert(
    _ db: Database, playbook: String, person: Int64?, company: Int64?, startedOn: Day
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO campaign (playbook, personId, companyId, startedOn) VALUES (?, ?, ?, ?)",
      arguments: [playbook, person, company, startedOn.description])
    return db.lastInsertedRowID
  }

  /// The campaign that is under way with this playbook and subject; nil: none.
  package static func underWay(_ db: Database, playbook: String, person: Int64?, company: Int64?) throws
    -> Int64?
  {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM campaign WHERE playbook = ? AND personId IS ? AND companyId IS ? AND closedOn IS NULL
        ORDER BY id DESC LIMIT 1
        """, arguments: [playbook, person, company])
  }

  package static func exists(_ db: Database, _ id: Int64) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM campaign WHERE id = ?)", arguments: [id])
      ?? false
  }

  /// The user's own decision about a campaign; both nil: it goes on.
  package static func decide(_ db: Database, _ id: Int64, pausedUntil: Day?, closedOn: Day?) throws {
    let state = closedOn != nil ? "closed" : pausedUntil != nil ? "paused" : "open"
    try db.execute(
      sql: "UPDATE campaign SET pausedUntil = ?, closedOn = ?, state = ? WHERE id = ?",
      arguments: [pausedUntil?.description, closedOn?.description, state, id])
  }

  /// The program's own mark in a fact's value: the newest interaction when it was noted.
  static let afterMark = "_after"

  /// A form may be filled at any time; what happened or was ticked off stands in its order.
  static func isInOrder(_ kind: CampaignFact.Kind, step: String) -> Bool {
    step.isEmpty || kind == .stepDone || kind == .stepSkipped
  }

  /// - Parameters:
  ///   - step: empty: recorded for the campaign as a whole.
  ///   - value: a JSON object of what a form held.
  /// - Returns: the number of the new row.
  @discardableResult
  package static func addFact(
    _ db: Database, campaign: Int64, kind: CampaignFact.Kind, step: String?, day: Day, person: Int64?,
    value: String?, at: Int64
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO campaignFact (campaignId, step, kind, day, personId, value, at)
        VALUES (?1, ?2, ?3, ?4, ?5, CASE WHEN ?8 THEN json_set(ifnull(?6, '{}'), '$.\(afterMark)',
          CAST((SELECT ifnull(max(id), 0) FROM interaction) AS TEXT)) ELSE ?6 END, ?7)
        """,
      arguments: [
        campaign, step ?? "", kind.rawValue, day.description, person, value, at,
        isInOrder(kind, step: step ?? ""),
      ])
    return db.lastInsertedRowID
  }

  /// Puts a form's new words in the place of what it held.
  ///
  /// - Parameter day: nil: it stays the fact's own.
  /// - Returns: the number of the fact; nil: the form was not filled yet.
  package static func rewrite(
    _ db: Database, campaign: Int64, kind: CampaignFact.Kind, step: String, value: String?, day: String?
  ) throws -> Int64? {
    guard
      let id = try Int64.fetchOne(
        db, sql: "SELECT max(id) FROM campaignFact WHERE campaignId = ? AND kind = ? AND step = ?",
        arguments: [campaign, kind.rawValue, step])
    else { return nil }
    try db.execute(
      sql: "UPDATE campaignFact SET value = ?, day = ifnull(?, day) WHERE id = ?",
      arguments: [value, day, id])
    return id
  }

  /// What the fact's form brought into other lists goes with it.
  ///
  /// - Returns: false when the campaign has no such fact.
  package static func deleteFact(_ db: Database, _ fact: Int64, of campaign: Int64) throws -> Bool {
    try db.execute(
      sql: "DELETE FROM campaignFact WHERE id = ? AND campaignId = ?", arguments: [fact, campaign])
    return db.changesCount > 0
  }

  /// A fact that the user recorded, with what its form held.
  package struct RecordedFact: Sendable {
    package var id: Int64
    package var campaign: Int64
    /// The campaign's company; nil: it is about somebody or the user's own practice.
    package var company: Int64?
    package var kind: CampaignFact.Kind
    package var step: String
    package var person: Int64?
    /// By the form's entries; empty: recorded without a form.
    package var values: [String: String]
  }

  package static func fact(_ db: Database, _ id: Int64, of campaign: Int64) throws -> RecordedFact? {
    try facts(db, where: "f.id = ? AND f.campaignId = ?", [id, campaign]).first
  }

  /// What was recorded in campaigns that are under way at a company.
  package static func facts(_ db: Database, at company: Int64) throws -> [RecordedFact] {
    try facts(db, where: "k.companyId = ? AND k.closedOn IS NULL", [company])
  }

  /// Addresses found for somebody, in any campaign.
  package static func addresses(_ db: Database, of person: Int64) throws -> [RecordedFact] {
    try facts(
      db, where: "f.personId = ? AND f.kind = ?", [person, CampaignFact.Kind.addressFound.rawValue])
  }

  private static func facts(_ db: Database, where condition: String, _ arguments: StatementArguments) throws
    -> [RecordedFact]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT f.id, f.campaignId, k.companyId, f.kind, f.step, f.personId, f.value
        FROM campaignFact f JOIN campaign k ON k.id = f.campaignId WHERE \(condition) ORDER BY f.id
        """, arguments: arguments
    ).compactMap { row in
      CampaignFact.Kind(rawValue: row[3]).map {
        RecordedFact(
          id: row[0], campaign: row[1], company: row[2], kind: $0, step: row[4], person: row[5],
          values: CampaignReading.object(row[6]) ?? [:])
      }
    }
  }

  package static func setValue(_ db: Database, _ fact: Int64, _ value: String) throws {
    try db.execute(sql: "UPDATE campaignFact SET value = ? WHERE id = ?", arguments: [value, fact])
  }

  /// Campaigns at a company that the user has not closed, with their playbooks.
  package static func underWay(_ db: Database, at company: Int64) throws -> [(id: Int64, playbook: String)] {
    try Row.fetchAll(
      db, sql: "SELECT id, playbook FROM campaign WHERE companyId = ? AND closedOn IS NULL ORDER BY id",
      arguments: [company]
    ).map { ($0[0], $0[1]) }
  }

  // MARK: Playbooks

  /// The user's own playbooks, as text.
  package static func playbookTexts(_ db: Database) throws -> [(id: String, text: String, installedOn: Day?)]
  {
    try Row.fetchAll(db, sql: "SELECT id, text, installedOn FROM playbook ORDER BY installedOn, id").map {
      ($0[0], $0[1], Day($0[2] as String))
    }
  }

  package static func setPlaybook(_ db: Database, id: String, text: String, on day: Day) throws {
    try db.execute(
      sql: """
        INSERT INTO playbook (id, text, installedOn) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, installedOn = excluded.installedOn
        """, arguments: [id, text, day.description])
  }

  package static func removePlaybook(_ db: Database, id: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM playbook WHERE id = ?", arguments: [id])
    return db.changesCount > 0
  }

  /// Campaigns that the user has not closed, by playbook.
  package static func underWay(_ db: Database) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT playbook, count(*) FROM campaign WHERE state <> 'closed' GROUP BY playbook")
    {
      counts[row[0]] = row[1]
    }
    return counts
  }
}
