public import Domain
import Foundation
package import GRDB

/// Reads whole people, many at a time: each table that hangs on them is walked once.
package enum PersonRecords {
  /// Whole people in the order of `ids`; who is no longer there is left out.
  package static func read(_ db: Database, ids: [PersonID]) throws -> [Person] {
    var people: [Person] = []
    people.reserveCapacity(ids.count)
    // One value that is bound, however many ids there are.
    let list = "[" + ids.map { String($0.number) }.joined(separator: ",") + "]"
    var found: [Int64: Person] = [:]
    found.reserveCapacity(ids.count)
    try each(db, personSQL, list) { row in
      var person = Person(id: PersonID(row.integer(0)), name: row.text(1) ?? "")
      person.given = row.text(2)
      person.family = row.text(3)
      person.title = row.text(4)
      person.role = row.text(5).flatMap(Role.init(rawValue:))
      person.level = row.text(6).flatMap(Level.init(rawValue:))
      person.companyID = row.isNull(7) ? nil : CompanyID(row.integer(7))
      person.company = row.text(8)
      person.since = row.text(9)
      person.place = row.text(10)
      person.zone = row.text(11)
      person.birthday = row.text(12)
      person.circle = Circle(rawValue: Int(row.integer(13))) ?? .online
      person.degree = row.isNull(14) ? nil : Int(row.integer(14))
      person.premium = row.isNull(15) ? nil : row.integer(15) != 0
      person.connectedOn = row.text(16).flatMap { Day($0) }
      person.isGone = row.integer(17) != 0
      person.lastContact = row.text(18).flatMap { Day($0) }
      person.gave = Int(row.integer(19))
      person.got = Int(row.integer(20))
      found[person.id.number] = person
    }
    try each(db, channelSQL, list) { row in
      guard let value = row.text(2) else { return }
      switch row.text(1) {
      case "email": found[row.integer(0)]?.emails.append(value)
      case "phone": found[row.integer(0)]?.phones.append(value)
      default: found[row.integer(0)]?.links.append(value)
      }
    }
    try each(db, schoolSQL, list) { row in
      guard let name = row.text(1), found[row.integer(0)]?.schools.contains(name) == false else { return }
      found[row.integer(0)]?.schools.append(name)
    }
    try each(db, tagSQL, list) { row in
      if let tag = row.text(1) { found[row.integer(0)]?.tags.append(tag) }
    }
    try each(db, editSQL, list) { row in
      guard let field = row.text(1) else { return }
      found[row.integer(0)]?.editedFields.append(field)
      if field == "note" || field == "notes", let note = row.text(2), !note.isEmpty {
        found[row.integer(0)]?.notes.append(note)
      }
    }
    try each(db, sourceSQL, list) { row in
      let id = row.integer(0)
      found[id]?.sources.append(
        PersonSource(
          source: row.text(1) ?? "", kind: row.text(2) ?? "", uid: row.text(3), record: Int(row.integer(4)),
          observation: row.integer(5)))
      guard let facts = row.text(6), facts.contains("\"notes\"") else { return }
      let notes = try JSONDecoder().decode(PersonFacts.self, from: Data(facts.utf8)).notes
      for note in notes where found[id]?.notes.contains(note) == false { found[id]?.notes.append(note) }
    }
    for id in ids {
      if let person = found[id.number] { people.append(person) }
    }
    return people
  }

  private static let chosen = "(SELECT value FROM json_each(?1))"

  static let personSQL = """
    SELECT p.id, p.name, p.given, p.family, p.title, p.role, p.level, p.companyId, c.name, p.since, p.place,
      p.zone, p.birthday, p.circle, p.degree, p.premium, p.connectedOn, p.isGone, p.lastContact, p.gave, p.got
    FROM person p LEFT JOIN company c ON c.id = p.companyId WHERE p.id IN \(chosen)
    """
  static let channelSQL = """
    SELECT personId, kind, value FROM channel WHERE personId IN \(chosen) ORDER BY personId, position, id
    """
  static let schoolSQL = """
    SELECT g.personId, s.name FROM schooling g JOIN school s ON s.id = g.schoolId
    WHERE g.personId IN \(chosen) ORDER BY g.personId, g.id
    """
  static let tagSQL = "SELECT personId, text FROM tag WHERE personId IN \(chosen) ORDER BY personId, text"
  static let editSQL = """
    SELECT personId, field, value FROM personEdit WHERE personId IN \(chosen) ORDER BY personId, field
    """
  static let sourceSQL = """
    SELECT o.personId, f.path, o.kind, o.uid, o.record, o.id, o.facts
    FROM observation o JOIN sourceFile f ON f.id = o.fileId
    WHERE o.personId IN \(chosen) AND o.replacedBy IS NULL ORDER BY o.personId, o.id
    """

  private static func each(
    _ db: Database, _ sql: String, _ list: String, _ body: (RawStatement) throws -> Void
  )
    throws
  {
    let statement = try RawStatement(db, sql)
    statement.bind(1, list)
    while try statement.next() { try body(statement) }
  }
}

extension DatabaseFile {
  /// Whole people in the order of `ids`.
  public func people(_ ids: [PersonID]) throws -> [Person] {
    try read { try PersonRecords.read($0, ids: ids) }
  }
}
