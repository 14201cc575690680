package import Domain
package import GRDB

/// Opportunities with their interviews and those who helped.
package enum OpportunityStore {
  /// Newest change first.
  ///
  /// A saved advert that was applied for later stands in two records of the same source: the
  /// application is shown.
  package static func all(_ db: Database, limit: Int = 5_000) throws -> [OpportunityRecord] {
    let records = try read(
      db, where: "1", order: "\(changed) DESC, o.id DESC", arguments: [], limit: limit)
    let applied = Set(
      records.filter { $0.isImported && $0.opportunity.stage == .applied }.map(advert))
    return records.filter {
      !($0.isImported && $0.opportunity.stage == .found && applied.contains(advert($0)))
    }
  }

  package static func one(_ db: Database, _ id: Int64) throws -> OpportunityRecord? {
    try read(db, where: "o.id = ?", order: "o.id", arguments: [id], limit: 1).first
  }

  package static func at(_ db: Database, company: Int64) throws -> [OpportunityRecord] {
    try read(
      db, where: "o.companyId = ?", order: "\(changed) DESC, o.id DESC", arguments: [company], limit: 20)
  }

  /// What a day's plan looks at: open ones that moved lately, and those that ended in the last two months.
  package static func current(_ db: Database, now: Day, limit: Int) throws -> [Opportunity] {
    let since = now.adding(days: -70).description
    return try read(
      db,
      where: """
        \(changed) >= ? OR o.id IN (SELECT opportunityId FROM opportunityInterview WHERE day >= ?)
          OR o.viaPersonId IS NOT NULL OR o.id IN (SELECT opportunityId FROM opportunityPerson)
          OR EXISTS (SELECT 1 \(NotedInterviewReader.rows) AND i.day >= ?)
        """, order: "\(changed) DESC, o.id DESC", arguments: [since, since, since], limit: limit
    ).map(\.opportunity)
  }

  private static func advert(_ record: OpportunityRecord) -> String {
    "\(record.opportunity.companyID?.description ?? record.opportunity.company)|\(record.url ?? record.opportunity.role ?? "")"
  }

  private static let changed =
    "coalesce(o.changedOn, o.endedOn, o.appliedOn, o.foundOn, n.seenOn, '2000-01-01')"

  private static func read(
    _ db: Database, where condition: String, order: String, arguments: StatementArguments, limit: Int
  ) throws -> [OpportunityRecord] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT o.id, o.company, o.companyId, o.title, o.kind, o.stage, o.foundThrough, o.viaPersonId, p.name,
          coalesce(o.foundOn, o.appliedOn, n.seenOn, \(changed)), o.appliedOn, o.appliedHow, o.appliedAfterReferral,
          o.endedOn, \(changed), o.url, o.contact, o.notes, o.observationId IS NOT NULL
        FROM opportunity o LEFT JOIN person p ON p.id = o.viaPersonId LEFT JOIN observation n ON n.id = o.observationId
        WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
        """, arguments: arguments)
    let ids = rows.map { String($0[0] as Int64) }.joined(separator: ",")
    let (interviews, helpers) = try dependents(db, ids)
    func day(_ text: String?) -> Day? { text.flatMap { Day($0) } }
    let records = rows.map { row in
      let id: Int64 = row[0]
      let found = day(row[9]) ?? Day(number: 0)
      return OpportunityRecord(
        Opportunity(
          id: OpportunityID(id), company: row[1], companyID: (row[2] as Int64?).map(CompanyID.init),
          role: row[3], kind: (row[4] as String?).flatMap(SeekKind.init(rawValue:)),
          source: (row[6] as String?).flatMap(OpportunitySource.init(rawValue:)),
          through: (row[7] as Int64?).map { PersonReference(id: PersonID($0), name: row[8] ?? "") },
          stage: OpportunityStage(rawValue: row[5]) ?? .found, foundOn: found, appliedOn: day(row[10]),
          appliedHow: row[11], appliedAfterReferral: row[12], interviews: interviews[id] ?? [],
          helpers: helpers[id] ?? [], endedOn: day(row[13]), changedOn: day(row[14]) ?? found),
        url: row[15], contact: row[16], notes: row[17], isImported: row[18])
    }
    return try NotedInterviewReader.add(to: records, db)
  }

  private static func dependents(_ db: Database, _ ids: String) throws -> (
    [Int64: [Opportunity.Interview]], [Int64: [Opportunity.Helper]]
  ) {
    var with: [Int64: [PersonReference]] = [:]
    var helpers: [Int64: [Opportunity.Helper]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT q.opportunityId, q.interviewId, p.id, p.name, q.toldOn FROM opportunityPerson q
        JOIN person p ON p.id = q.personId WHERE q.opportunityId IN (\(ids)) ORDER BY q.id
        """)
    {
      let person = PersonReference(id: PersonID(row[2]), name: row[3])
      if let interview = row[1] as Int64? {
        with[interview, default: []].append(person)
      } else {
        helpers[row[0], default: []].append(
          .init(person: person, toldOn: (row[4] as String?).flatMap { Day($0) }))
      }
    }
    var interviews: [Int64: [Opportunity.Interview]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT opportunityId, id, day, feedbackAskedOn, feedbackReceivedOn FROM opportunityInterview
        WHERE opportunityId IN (\(ids)) ORDER BY day, id
        """)
    {
      interviews[row[0], default: []].append(
        .init(
          day: Day(row[2] as String) ?? Day(number: 0), with: with[row[1]] ?? [],
          feedbackAskedOn: (row[3] as String?).flatMap { Day($0) },
          feedbackReceivedOn: (row[4] as String?).flatMap { Day($0) }))
    }
    return (interviews, helpers)
  }

  // MARK: Writing

  /// Stores an opportunity whole; it is the user's from then on, whatever source once stated it.
  /// - Returns: its number, a new one when `record.opportunity.id` is not in the vault.
  @discardableResult
  package static func save(_ db: Database, _ record: OpportunityRecord) throws -> Int64 {
    let opportunity = record.opportunity
    let isKnown =
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM opportunity WHERE id = ?)", arguments: [opportunity.id.number])
      ?? false
    let columns = """
      companyId, company, title, kind, stage, foundThrough, viaPersonId, foundOn, appliedOn, appliedHow, appliedAfterReferral,
        endedOn, changedOn, url, contact, notes
      """
    // What only notes tell stays theirs until the user has gone on from it.
    let isTakenUp = opportunity.interviews.contains { $0.isNoted && $0.isWorkedOn }
    let standing = isTakenUp ? nil : opportunity.standing
    let values: StatementArguments = [
      opportunity.companyID?.number, opportunity.company, opportunity.role, opportunity.kind?.rawValue,
      (standing?.stage ?? opportunity.stage).rawValue, opportunity.source?.rawValue,
      opportunity.through?.id.number,
      opportunity.foundOn.description, opportunity.appliedOn?.description, opportunity.appliedHow,
      opportunity.appliedAfterReferral, opportunity.endedOn?.description,
      (standing?.changedOn ?? opportunity.changedOn).description,
      record.url, record.contact, record.notes,
    ]
    let marks = Array(repeating: "?", count: 16).joined(separator: ", ")
    var id = opportunity.id.number
    if isKnown {
      try db.execute(
        sql: "UPDATE opportunity SET (\(columns)) = (\(marks)), observationId = NULL WHERE id = \(id)",
        arguments: values)
    } else {
      try db.execute(sql: "INSERT INTO opportunity (\(columns)) VALUES (\(marks))", arguments: values)
      id = db.lastInsertedRowID
    }
    try db.execute(
      sql: """
        DELETE FROM opportunityEvent WHERE opportunityId = \(id) AND kind = '\(NotedInterviewReader.mark)';
        DELETE FROM opportunityPerson WHERE opportunityId = \(id);
        DELETE FROM opportunityInterview WHERE opportunityId = \(id);
        """)
    for interview in opportunity.interviews where !interview.isNoted || interview.isWorkedOn {
      try db.execute(
        sql: """
          INSERT INTO opportunityInterview (opportunityId, day, feedbackAskedOn, feedbackReceivedOn) VALUES (?, ?, ?, ?)
          """,
        arguments: [
          id, interview.day.description, interview.feedbackAskedOn?.description,
          interview.feedbackReceivedOn?.description,
        ])
      let interviewID = db.lastInsertedRowID
      for person in interview.with {
        try insertPerson(db, id, person: person.id.number, interview: interviewID, told: nil)
      }
    }
    for helper in opportunity.helpers {
      try insertPerson(db, id, person: helper.person.id.number, interview: nil, told: helper.toldOn)
    }
    return id
  }

  private static func insertPerson(
    _ db: Database, _ id: Int64, person: Int64, interview: Int64?, told: Day?
  ) throws {
    try db.execute(
      sql: "INSERT INTO opportunityPerson (opportunityId, personId, interviewId, toldOn) VALUES (?, ?, ?, ?)",
      arguments: [id, person, interview, told?.description])
  }

  package static func delete(_ db: Database, _ id: Int64) throws -> Bool {
    try db.execute(sql: "DELETE FROM opportunity WHERE id = ?", arguments: [id])
    return db.changesCount > 0
  }

  /// What people of opportunities do for a living, to see a door that is HR's (D7).
  package static func roles(_ db: Database, of people: Set<Int64>) throws -> [Int64: Role] {
    guard !people.isEmpty else { return [:] }
    let list = people.sorted().map(String.init).joined(separator: ",")
    var roles: [Int64: Role] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, role FROM person WHERE id IN (\(list))") {
      roles[row[0]] = (row[1] as String?).flatMap(Role.init(rawValue:))
    }
    return roles
  }
}
