package import Domain
package import GRDB

/// The list of people by name: each page is one walk along an index from where the last one ended, so
/// the two-hundredth costs what the first does.
enum PeopleList {
  static let columns = """
    p.id, p.name, p.title, c.name, p.companyId, p.place, p.role, p.circle, p.lastContact
    """

  /// - Parameter isBackward: towards the beginning, for the page before.
  static func sql(_ filter: PeopleFilter, hasCursor: Bool, isBackward: Bool) -> String {
    """
    SELECT \(columns) FROM person p INDEXED BY \(index(filter)) LEFT JOIN company c ON c.id = p.companyId
    WHERE \(condition(filter))\(hasCursor ? " AND (p.sortKey, p.id) \(isBackward ? "<" : ">") (?, ?)" : "")
    ORDER BY p.sortKey\(isBackward ? " DESC, p.id DESC" : ", p.id") LIMIT ?
    """
  }

  static func countSQL(_ filter: PeopleFilter) -> String {
    "SELECT count(*) FROM person p INDEXED BY \(index(filter)) WHERE \(condition(filter))"
  }

  static func idsSQL(_ filter: PeopleFilter) -> String {
    """
    SELECT p.id FROM person p INDEXED BY \(index(filter)) WHERE \(condition(filter))
    ORDER BY p.sortKey, p.id LIMIT ?
    """
  }

  static let lineSQL = """
    SELECT \(columns) FROM person p LEFT JOIN company c ON c.id = p.companyId
    WHERE p.id = ? AND p.mergedInto IS NULL
    """

  private static func index(_ filter: PeopleFilter) -> String {
    if filter.company != nil { return "personByCompany" }
    if filter.role != nil { return "personByRole" }
    return filter.circle == nil ? "personBySort" : "personByCircle"
  }

  private static func condition(_ filter: PeopleFilter) -> String {
    var conditions = ["p.mergedInto IS NULL", "p.isOwn = 0"]
    if filter.company != nil { conditions.append("p.companyId = ?") }
    if filter.role != nil { conditions.append("p.role = ?") }
    if filter.circle != nil { conditions.append("p.circle = ?") }
    return conditions.joined(separator: " AND ")
  }

  private static func values(_ filter: PeopleFilter) -> [(any DatabaseValueConvertible)?] {
    var values: [(any DatabaseValueConvertible)?] = []
    if let company = filter.company { values.append(company.number) }
    if let role = filter.role { values.append(role.rawValue) }
    if let circle = filter.circle { values.append(circle.rawValue) }
    return values
  }

  static func count(_ db: Database, _ filter: PeopleFilter) throws -> Int {
    let statement = try db.cachedStatement(sql: countSQL(filter))
    return try Int.fetchOne(statement, arguments: StatementArguments(values(filter))) ?? 0
  }

  static func ids(_ db: Database, _ filter: PeopleFilter, limit: Int) throws -> [PersonID] {
    let statement = try db.cachedStatement(sql: idsSQL(filter))
    let arguments = StatementArguments(values(filter) + [limit])
    return try Int64.fetchAll(statement, arguments: arguments).map { PersonID($0) }
  }

  /// - Parameter cursor: `a12`: what comes after person 12; `b12`: what comes before. A person who is no
  ///   longer there begins the list anew.
  static func page(
    _ db: Database, _ filter: PeopleFilter, cursor: String?, limit: Int, total: Int, _ shelf: StatementShelf
  ) throws -> PeoplePage {
    let limit = max(0, min(limit, Int.max - 1))
    var place: (key: String, id: Int64)?
    var isBackward = false
    if let cursor, let id = Int64(cursor.dropFirst()), "ab".contains(cursor.prefix(1)) {
      let find = try db.cachedStatement(sql: "SELECT sortKey FROM person WHERE id = ?")
      place = try String.fetchOne(find, arguments: [id]).map { ($0, id) }
      isBackward = place != nil && cursor.hasPrefix("b")
    }
    // One more than shown tells whether there is another page.
    var lines = try read(db, filter, from: place, isBackward: isBackward, limit: limit + 1, shelf)
    if isBackward {
      if lines.count <= limit {
        return try page(db, filter, cursor: nil, limit: limit, total: total, shelf)
      }
      lines.removeLast()
      lines.reverse()
      return PeoplePage(
        people: lines, next: lines.last.map { "a\($0.id.number)" },
        previous: lines.first.map { "b\($0.id.number)" }, total: total)
    }
    let hasMore = lines.count > limit
    if hasMore { lines.removeLast() }
    return PeoplePage(
      people: lines, next: hasMore ? lines.last.map { "a\($0.id.number)" } : nil,
      previous: place == nil ? nil : lines.first.map { "b\($0.id.number)" }, total: total)
  }

  private static func read(
    _ db: Database, _ filter: PeopleFilter, from place: (key: String, id: Int64)?, isBackward: Bool,
    limit: Int, _ shelf: StatementShelf
  ) throws -> [PersonLine] {
    let statement = try shelf.statement(
      db, sql(filter, hasCursor: place != nil, isBackward: isBackward))
    var position: Int32 = 1
    if let company = filter.company {
      statement.bind(position, company.number)
      position += 1
    }
    if let role = filter.role {
      statement.bind(position, role.rawValue)
      position += 1
    }
    if let circle = filter.circle {
      statement.bind(position, circle.rawValue)
      position += 1
    }
    if let place {
      statement.bind(position, place.key)
      statement.bind(position + 1, place.id)
      position += 2
    }
    statement.bind(position, limit)
    var lines: [PersonLine] = []
    lines.reserveCapacity(min(limit, 128))
    while try statement.next() { lines.append(line(statement)) }
    return lines
  }

  /// The lines of some people, in the order given; who is no longer there is left out.
  static func lines(_ db: Database, ids: some Sequence<Int64>, _ shelf: StatementShelf) throws -> [PersonLine]
  {
    let statement = try shelf.statement(db, lineSQL)
    return try ids.compactMap { id in
      statement.bind(1, id)
      defer { statement.reset() }
      return try statement.next() ? line(statement) : nil
    }
  }

  private static func line(_ row: RawStatement) -> PersonLine {
    PersonLine(
      id: PersonID(row.integer(0)), name: row.text(1) ?? "", title: row.text(2), company: row.text(3),
      companyID: row.isNull(4) ? nil : CompanyID(row.integer(4)), place: row.text(5),
      role: row.text(6).flatMap { Role(rawValue: $0) },
      circle: Circle(rawValue: Int(row.integer(7))) ?? .online, lastContact: row.text(8).flatMap { Day($0) })
  }
}

extension PeopleReader {
  /// Everybody but the user, whole, by name.
  package static func each(_ db: Database, _ body: (Person) throws -> Void) throws {
    let ids = try PeopleList.ids(db, PeopleFilter(PeopleQuery()), limit: .max).map(\.number)
    for start in stride(from: 0, to: ids.count, by: 500) {
      for person in try read(db, Array(ids[start..<min(start + 500, ids.count)])) { try body(person) }
    }
  }
}
