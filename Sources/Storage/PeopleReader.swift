package import Domain
package import GRDB

/// Reads people whole. Lists are read by one query per kind of fact, not per person.
package enum PeopleReader {
  /// The person that an id means today: a merged one leads to the one it was merged into.
  package static func current(_ db: Database, _ id: Int64) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT mergedInto FROM person WHERE id = ?")
    var id = id
    for _ in 0..<64 {
      guard let row = try Row.fetchOne(statement, arguments: [id]) else {
        return nil
      }
      guard let next = row[0] as Int64? else { return id }
      id = next
    }
    return nil
  }

  /// People in the order of `ids`; those that do not exist are left out.
  package static func read(_ db: Database, _ ids: [Int64], withSources: Bool = true) throws -> [Person] {
    var people: [Person] = []
    people.reserveCapacity(ids.count)
    for start in stride(from: 0, to: ids.count, by: 500) {
      people += try chunk(db, Array(ids[start..<min(start + 500, ids.count)]), withSources: withSources)
    }
    return people
  }

  private static func chunk(_ db: Database, _ ids: [Int64], withSources: Bool) throws -> [Person] {
    let list = ids.map(String.init).joined(separator: ",")
    var people: [Int64: Person] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.id, p.name, p.circle, p.given, p.family, p.title, p.role, p.level, c.name, p.companyId, p.since, p.place,
          p.zone, p.birthday, p.degree, p.premium, p.connectedOn, p.lastContact, p.gave, p.got, p.isGone
        FROM person p LEFT JOIN company c ON c.id = p.companyId WHERE p.id IN (\(list))
        """)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      var person = Person(id: PersonID(id), name: row[1], circle: Circle(rawValue: row[2]) ?? .online)
      person.given = row[3]
      person.family = row[4]
      person.title = row[5]
      person.role = (row[6] as String?).flatMap(Role.init(rawValue:))
      person.level = (row[7] as String?).flatMap(Level.init(rawValue:))
      person.company = row[8]
      person.companyID = (row[9] as Int64?).map(CompanyID.init)
      person.since = row[10]
      person.place = row[11]
      person.zone = row[12]
      person.birthday = row[13]
      person.degree = row[14]
      person.premium = row[15]
      person.connectedOn = (row[16] as String?).flatMap { Day($0) }
      person.lastContact = (row[17] as String?).flatMap { Day($0) }
      person.gave = row[18]
      person.got = row[19]
      person.isGone = row[20]
      people[id] = person
    }
    try addDependents(db, list, to: &people)
    if withSources {
      try addSources(db, list, to: &people)
      try addImportedWords(db, list, to: &people)
    }
    return ids.compactMap { people[$0] }
  }

  private static func addDependents(_ db: Database, _ list: String, to people: inout [Int64: Person]) throws {
    let channels = try Row.fetchCursor(
      db,
      sql: "SELECT personId, kind, value FROM channel WHERE personId IN (\(list)) ORDER BY personId, position"
    )
    while let row = try channels.next() {
      let id: Int64 = row[0]
      switch row[1] as String {
      case "email": people[id]?.emails.append(row[2])
      case "phone": people[id]?.phones.append(row[2])
      default: people[id]?.links.append(row[2])
      }
    }
    let schools = try Row.fetchCursor(
      db,
      sql:
        "SELECT s.personId, n.name FROM schooling s JOIN school n ON n.id = s.schoolId WHERE s.personId IN (\(list)) ORDER BY s.id"
    )
    while let row = try schools.next() { people[row[0]]?.schools.append(row[1]) }
    let tags = try Row.fetchCursor(
      db, sql: "SELECT personId, text FROM tag WHERE personId IN (\(list)) ORDER BY text")
    while let row = try tags.next() { people[row[0]]?.tags.append(row[1]) }
    let edits = try Row.fetchCursor(
      db,
      sql:
        "SELECT personId, field, value FROM personEdit WHERE personId IN (\(list)) AND field NOT GLOB 'record:*' ORDER BY field"
    )
    while let row = try edits.next() {
      let field: String = row[1]
      people[row[0]]?.editedFields.append(field)
      if field == "note" { people[row[0]]?.notes.append(row[2]) }
    }
  }

  private static func addSources(_ db: Database, _ list: String, to people: inout [Int64: Person]) throws {
    let sources = try Row.fetchCursor(
      db,
      sql: """
        SELECT o.personId, f.path, o.kind, o.uid, o.record, o.id FROM observation o JOIN sourceFile f ON f.id = o.fileId
        WHERE o.personId IN (\(list)) AND o.subject IN ('person', 'me') AND o.replacedBy IS NULL ORDER BY o.id
        """)
    while let row = try sources.next() {
      people[row[0]]?.sources.append(
        PersonSource(source: member(row[1]), kind: row[2], uid: row[3], record: row[4], observation: row[5]))
    }
  }

  /// Notes and groups that files bring, behind the user's own words. Where the user has said which tags a
  /// person has, those of the files are left out.
  private static func addImportedWords(_ db: Database, _ list: String, to people: inout [Int64: Person])
    throws
  {
    let records = try Row.fetchCursor(
      db,
      sql: """
        SELECT personId, facts FROM observation
        WHERE personId IN (\(list)) AND subject = 'person' AND replacedBy IS NULL
          AND (instr(facts, '"notes":[') > 0 OR instr(facts, '"tags":[') > 0)
        ORDER BY id
        """)
    while let row = try records.next() {
      guard var person = people[row[0]] else { continue }
      let facts = try PersonFacts(json: row[1])
      for note in facts.notes where !person.notes.contains(note) { person.notes.append(note) }
      if !person.editedFields.contains("tags") {
        for tag in facts.tags where !person.tags.contains(tag) { person.tags.append(tag) }
      }
      people[row[0]] = person
    }
  }

  /// Inside an archive the member's path; the archive's own name changes with every download.
  static func member(_ path: String) -> String {
    for ending in [".zip/", ".tgz/", ".tar.gz/"] {
      if let range = path.ranges(of: ending).last { return String(path[range.upperBound...]) }
    }
    return path
  }

  // MARK: One person's page

  package static func employments(_ db: Database, _ id: Int64) throws -> [Employment] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.companyId, c.name, e.title, e.startOn, e.endOn, e.isCurrent FROM employment e
        JOIN company c ON c.id = e.companyId WHERE e.personId = ?
        ORDER BY e.isCurrent DESC, e.startOn IS NULL, e.startOn DESC, e.id
        """, arguments: [id]
    ).map {
      Employment(
        companyID: CompanyID($0[0]), company: $0[1], title: $0[2], start: $0[3], end: $0[4], isCurrent: $0[5])
    }
  }

  /// Newest first; conversations, meetings, and what changed.
  package static func timeline(_ db: Database, _ id: Int64, limit: Int) throws -> [TimelineEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT i.id, i.day, i.at, i.kind, i.direction, i.text, f.path, i.minutes, i.fileId IS NULL, i.subject,
          i.personId IS NOT ?1 AND i.fileId IS NOT NULL
        FROM interaction i LEFT JOIN sourceFile f ON f.id = i.fileId
        WHERE i.id IN (
          SELECT id FROM (SELECT id, day FROM interaction WHERE personId = ?1 ORDER BY day DESC, id DESC LIMIT ?2)
          UNION SELECT interactionId FROM participant WHERE personId = ?1)
        ORDER BY i.day DESC, i.at DESC, i.id DESC LIMIT ?2
        """, arguments: [id, limit]
    ).map { row in
      let subject: String? = row[9]
      let text: String = row[5]
      return TimelineEntry(
        id: InteractionID(row[0]).description, day: Day(row[1] as String) ?? Day(number: 0), moment: row[2],
        kind: row[3],
        direction: direction(row[4], isOthers: row[10]), text: subject.map { $0 + "\n" + text } ?? text,
        source: (row[6] as String?).map(member) ?? "", minutes: row[7], isOwn: row[8])
    }
  }

  /// What somebody else wrote to this person and the user came from neither of them to the other.
  private static func direction(_ text: String, isOthers: Bool) -> Direction {
    let direction = Direction(rawValue: text) ?? .both
    return isOthers && direction == .incoming ? .both : direction
  }

  package static func timelineCount(_ db: Database, _ id: Int64) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM interaction WHERE personId = ?1)
          + (SELECT count(*) FROM participant q JOIN interaction i ON i.id = q.interactionId
             WHERE q.personId = ?1 AND i.personId IS NOT ?1)
        """, arguments: [id]) ?? 0
  }

  package static func promises(_ db: Database, of id: Int64) throws -> [PromiseEntry] {
    try promises(db, where: "q.personId = ?", arguments: [id])
  }

  package static func openPromises(_ db: Database) throws -> [PromiseEntry] {
    try promises(db, where: "q.doneOn IS NULL", arguments: [])
  }

  private static func promises(
    _ db: Database, where condition: String, arguments: StatementArguments
  ) throws -> [PromiseEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT q.id, q.who, p.id, p.name, q.text, q.due, q.madeOn, q.doneOn FROM promise q
        LEFT JOIN person p ON p.id = q.personId WHERE \(condition)
        ORDER BY q.doneOn IS NOT NULL, q.due IS NULL, q.due, q.id
        """, arguments: arguments
    ).map { row in
      PromiseEntry(
        id: PromiseID(row[0]), who: row[1] == "me" ? .me : .them,
        person: (row[2] as Int64?).map { PersonReference(id: PersonID($0), name: row[3]) }, text: row[4],
        due: (row[5] as String?).flatMap { Day($0) }, madeOn: Day(row[6] as String) ?? Day(number: 0),
        doneOn: (row[7] as String?).flatMap { Day($0) })
    }
  }

  /// Facts about how the user and a person came to know each other.
  package struct Bond: Sendable {
    package var sharedEmployers: [(name: String, overlaps: Bool?)] = []
    package var sharedSchools: [(name: String, overlaps: Bool?)] = []
    package var firstContact: Day?
    /// Which ways messages went between the two.
    package var wrote: Set<Direction> = []
    package var metOn: Day?
    package var introducedBy: [PersonReference] = []
    package var invitedOn: Day?
    package var invitedByMe: Bool?
  }

  package static func bond(_ db: Database, _ id: Int64) throws -> Bond {
    var bond = Bond()
    bond.sharedEmployers = try shared(
      db,
      """
      SELECT DISTINCT c.name, o.startOn, o.endOn, e.startOn, e.endOn FROM person me
      JOIN employment o ON o.personId = me.id JOIN employment e ON e.companyId = o.companyId AND e.personId = ?
      JOIN company c ON c.id = e.companyId WHERE me.isOwn = 1
      """, id)
    bond.sharedSchools = try shared(
      db,
      """
      SELECT DISTINCT c.name, o.startOn, o.endOn, e.startOn, e.endOn FROM person me
      JOIN schooling o ON o.personId = me.id JOIN schooling e ON e.schoolId = o.schoolId AND e.personId = ?
      JOIN school c ON c.id = e.schoolId WHERE me.isOwn = 1
      """, id)
    bond.firstContact = try String.fetchOne(
      db, sql: "SELECT min(day) FROM interaction WHERE personId = ? AND kind IN ('message', 'email')",
      arguments: [id]
    ).flatMap { Day($0) }
    bond.wrote = Set(
      try String.fetchAll(
        db,
        sql: "SELECT DISTINCT direction FROM interaction WHERE personId = ? AND kind IN ('message', 'email')",
        arguments: [id]
      ).compactMap(Direction.init(rawValue:)))
    bond.metOn = try String.fetchOne(
      db, sql: "SELECT min(day) FROM interaction WHERE personId = ? AND kind IN (\(Figures.meetings))",
      arguments: [id]
    ).flatMap { Day($0) }
    if let row = try Row.fetchOne(
      db,
      sql:
        "SELECT day, direction FROM interaction WHERE personId = ? AND kind = 'invitation' ORDER BY day LIMIT 1",
      arguments: [id])
    {
      bond.invitedOn = Day(row[0] as String)
      bond.invitedByMe = (row[1] as String) == "out"
    }
    bond.introducedBy = try Row.fetchAll(
      db,
      sql:
        "SELECT p.id, p.name FROM tie t JOIN person p ON p.id = t.fromId WHERE t.toId = ? ORDER BY t.strength DESC LIMIT 5",
      arguments: [id]
    ).map { PersonReference(id: PersonID($0[0]), name: $0[1]) }
    return bond
  }

  private static func shared(_ db: Database, _ sql: String, _ id: Int64) throws -> [(
    name: String, overlaps: Bool?
  )] {
    try Row.fetchAll(db, sql: sql, arguments: [id]).map { row in
      (row[0], overlap(row[1], row[2], row[3], row[4]))
    }
  }

  /// Whether two times of known beginning overlap; nil when a beginning is unknown.
  package static func overlap(_ start: String?, _ end: String?, _ otherStart: String?, _ otherEnd: String?)
    -> Bool?
  {
    guard let start, let otherStart else { return nil }
    return start <= (otherEnd ?? "9") + "~" && otherStart <= (end ?? "9") + "~"
  }
}
