import Domain
package import GRDB

/// Finds, on the vault's own indexes, the people that somebody could be, and how frequent their names,
/// employers and towns are: so that a few new cards are compared without reading everybody.
package final class TwinCandidates {
  private let byChannel: RawStatement
  private let byName: RawStatement
  private let byText: RawStatement
  private let countByText: RawStatement
  private let countByName: RawStatement
  private let nameOf: RawStatement
  private let workOf: RawStatement
  private let otherNames: RawStatement
  private let countByCompany: RawStatement

  /// A name that so many bear says nothing; those who bear it whole may be more.
  private static let limits = (part: 41, whole: 150)

  package init(_ db: Database) throws {
    byChannel = try RawStatement(
      db,
      """
      SELECT o.personId FROM channel c JOIN channel o ON o.key = c.key
      WHERE c.personId = ?1 AND o.personId <> ?1 LIMIT 200
      """)
    byName = try RawStatement(
      db,
      "SELECT id FROM person WHERE sortKey = ?1 AND mergedInto IS NULL AND isOwn = 0 LIMIT ?2")
    byText = try RawStatement(
      db, "SELECT rowid FROM personSearch WHERE personSearch MATCH ?1 LIMIT ?2")
    countByText = try RawStatement(
      db,
      "SELECT count(*) FROM (SELECT 1 FROM personSearch WHERE personSearch MATCH ?1 LIMIT 5000)")
    countByName = try RawStatement(
      db, "SELECT count(*) FROM person WHERE sortKey = ?1 AND mergedInto IS NULL")
    nameOf = try RawStatement(db, "SELECT name, given, family FROM person WHERE id = ?1")
    workOf = try RawStatement(
      db,
      "SELECT DISTINCT c.name FROM employment e JOIN company c ON c.id = e.companyId WHERE e.personId = ?1"
    )
    otherNames = try RawStatement(
      db, "SELECT DISTINCT text FROM personName WHERE personId = ?1 AND kind <> 'nickname'")
    countByCompany = try RawStatement(db, "SELECT peopleCount FROM company WHERE key = ?1")
  }

  /// - Parameters:
  ///   - person: whose search text is up to date.
  ///   - forms: all everyday forms of a given name, folded, with the name itself.
  package func people(like person: Int64, forms: (String) -> [String]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    byChannel.bind(1, person)
    while try byChannel.next() { found.insert(byChannel.integer(0)) }
    var names: [String] = []
    nameOf.bind(1, person)
    while try nameOf.next() {
      let (given, family) = (nameOf.text(1) ?? "", nameOf.text(2) ?? "")
      if !given.isEmpty, !family.isEmpty { names.append(FoldedText.fold(given + " " + family)) }
      names.append(FoldedText.fold(nameOf.text(0) ?? ""))
    }
    otherNames.bind(1, person)
    while try otherNames.next() { names.append(FoldedText.fold(otherNames.text(0) ?? "")) }
    var employers: [String] = []
    workOf.bind(1, person)
    while try workOf.next() {
      let words = FoldedText.fold(workOf.text(0) ?? "").split(separator: " ")
      if let word = words.max(by: { $0.utf8.count < $1.utf8.count }), word.utf8.count >= 3 {
        employers.append(String(word))
      }
    }
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      try add(name, employers: employers, forms: forms, to: &found)
    }
    found.remove(person)
    return found
  }

  private func add(
    _ name: String, employers: [String], forms: (String) -> [String], to found: inout Set<Int64>
  ) throws {
    let words = name.split(separator: " ").map(String.init)
    guard words.count >= 2, let first = words.first, let last = words.last else {
      if let only = words.first { try take("name : \(Self.quoted(only))", &found) }
      return
    }
    try take(name: name, &found)
    try take(name: words.reversed().joined(separator: " "), &found)
    // Both orders: fields may be swapped.
    for (given, family) in [(first, last), (last, first)] {
      let all = (forms(given) + [String(given.prefix(1))]).prefix(40).map(Self.quoted).joined(
        separator: " OR ")
      try take("name : (\(Self.quoted(family)) AND (\(all)))", &found)
      try take("name : (\(Self.quoted(given)) AND \(Self.beginning(family)))", &found)
      for employer in employers.prefix(3) {
        try take("name : \(Self.quoted(family)) AND work : \(Self.quoted(employer))", &found)
      }
      try take(name: family, &found)
    }
  }

  private func take(_ query: String, _ found: inout Set<Int64>) throws {
    byText.bind(1, query)
    byText.bind(2, Self.limits.part)
    try take(byText, Self.limits.part, &found)
  }

  private func take(name: String, _ found: inout Set<Int64>) throws {
    byName.bind(1, name)
    byName.bind(2, Self.limits.whole)
    try take(byName, Self.limits.whole, &found)
  }

  private func take(_ statement: RawStatement, _ limit: Int, _ found: inout Set<Int64>) throws {
    var people: [Int64] = []
    while try statement.next() { people.append(statement.integer(0)) }
    if people.count < limit { found.formUnion(people) }
  }

  // MARK: Frequencies

  /// How many people have a word in one of their names.
  package func count(ofName folded: String) throws -> Int {
    try count("name : " + Self.phrase(folded))
  }

  package func count(ofFullName folded: String) throws -> Int {
    countByName.bind(1, folded)
    var count = 0
    while try countByName.next() { count = Int(countByName.integer(0)) }
    return count
  }

  package func count(ofTown folded: String) throws -> Int {
    try count("place : " + Self.phrase(folded))
  }

  package func count(ofCompany key: String) throws -> Int {
    countByCompany.bind(1, key)
    var count = 0
    while try countByCompany.next() { count = Int(countByCompany.integer(0)) }
    return count
  }

  private func count(_ query: String) throws -> Int {
    countByText.bind(1, query)
    var count = 0
    while try countByText.next() { count = Int(countByText.integer(0)) }
    return count
  }

  /// Folded words hold letters and digits only.
  private static func quoted(_ word: String) -> String { "\"\(word.filter { $0 != "\"" })\"" }

  private static func phrase(_ words: String) -> String { quoted(words) }

  private static func beginning(_ word: String) -> String { quoted(String(word.prefix(3))) + "*" }
}
