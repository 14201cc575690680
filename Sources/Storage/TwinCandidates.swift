import Domain
package import GRDB

/// Finds, on the vault's own indexes, the people that somebody could be, and how frequent their names,
/// employers and towns are: so that a few new cards are compared without reading everybody.
package final class TwinCandidates {
  private let byChannel: RawStatement
  private let byName: RawStatement
  private let byText: RawStatement
  private let textOf: RawStatement
  private let countByText: RawStatement
  private let countByName: RawStatement
  private let nameOf: RawStatement
  private let workOf: RawStatement
  private let otherNames: RawStatement
  private let countByCompany: RawStatement
  /// Words that too many bear: asked about once.
  private var commonWords: Set<String> = []
  /// How many bear the words that few do: known since they were looked for.
  private var bearers: [String: Int] = [:]

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
    textOf = try RawStatement(db, "SELECT name, work FROM personText WHERE id = ?1")
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

  /// What is known of the one whose likes are looked for, word by word.
  private struct Wanted {
    /// All everyday forms of a given name, folded, with the name itself.
    var forms: (String) -> [String]
    /// Whether two words that begin alike may be one name; "no" leaves somebody out.
    var mayBeOne: (String, String) -> Bool
    /// The longest word of each employer, folded.
    var employers: [String] = []
  }

  /// - Parameters:
  ///   - person: whose search text is up to date.
  ///   - forms: all everyday forms of a given name, folded, with the name itself.
  ///   - mayBeOne: whether two folded words that begin alike may be one name.
  package func people(
    like person: Int64, forms: @escaping (String) -> [String],
    mayBeOne: @escaping (String, String) -> Bool
  ) throws -> Set<Int64> {
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
    var wanted = Wanted(forms: forms, mayBeOne: mayBeOne)
    workOf.bind(1, person)
    while try workOf.next() {
      let words = FoldedText.fold(workOf.text(0) ?? "").split(separator: " ")
      if let word = words.max(by: { $0.utf8.count < $1.utf8.count }), word.utf8.count >= 3 {
        wanted.employers.append(String(word))
      }
    }
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted { try add(name, wanted, to: &found) }
    found.remove(person)
    return found
  }

  private func add(_ name: String, _ wanted: Wanted, to found: inout Set<Int64>) throws {
    let words = name.split(separator: " ").map(String.init)
    guard words.count >= 2, let first = words.first, let last = words.last else {
      if let only = words.first, let people = try people("name : \(Self.quoted(only))") {
        found.formUnion(people)
      }
      return
    }
    try take(name: name, &found)
    try take(name: words.reversed().joined(separator: " "), &found)
    // Both orders: fields may be swapped.
    try add(havingWord: last, beside: first, wanted, to: &found)
    try add(havingWord: first, beside: last, wanted, to: &found)
    try take(name: last, &found)
    try take(name: first, &found)
  }

  /// Those with one half of the name whose other half may be the same, or who work at the same place.
  ///
  /// The index is asked as seldom as can be: whoever bears a rare word is read and looked at here.
  private func add(
    havingWord word: String, beside other: String, _ wanted: Wanted, to found: inout Set<Int64>
  ) throws {
    let forms = (wanted.forms(other) + [String(other.prefix(1))]).prefix(40)
    let having = "name : \(Self.quoted(word))"
    if !commonWords.contains(word) {
      if let people = try people(having) {
        bearers[word] = people.count
        for id in people where try isLike(id, other, forms, wanted) { found.insert(id) }
        return
      }
      commonWords.insert(word)
    }
    let anyForm = forms.map(Self.quoted).joined(separator: " OR ")
    let alike = Self.beginning(other)
    if let people = try people("\(having) AND name : (\(anyForm) OR \(alike))") {
      for id in people where try isLike(id, other, forms, wanted) { found.insert(id) }
    } else {
      found.formUnion(try people("\(having) AND name : (\(anyForm))") ?? [])
      for id in try people("\(having) AND name : \(alike)") ?? []
      where try isLike(id, other, forms, wanted) {
        found.insert(id)
      }
    }
    for employer in wanted.employers.prefix(3) {
      found.formUnion(try people("\(having) AND work : \(Self.quoted(employer))") ?? [])
    }
  }

  /// Whether one of somebody's names is a form of this one or begins like it and may be it, or one of their
  /// employers is wanted.
  private func isLike(
    _ person: Int64, _ name: String, _ forms: some Sequence<String>, _ wanted: Wanted
  ) throws -> Bool {
    var result = false
    textOf.bind(1, person)
    while try textOf.next() {
      let start = name.prefix(3)
      result =
        Self.words(textOf.text(0)).contains { word in
          forms.contains(word) || (word.hasPrefix(start) && wanted.mayBeOne(word, name))
        } || Self.words(textOf.text(1)).contains { wanted.employers.contains($0) }
    }
    return result
  }

  /// Those a query finds; nil when they are so many that it says nothing.
  private func people(_ query: String) throws -> [Int64]? {
    byText.bind(1, query)
    byText.bind(2, Self.limits.part)
    return try people(byText, Self.limits.part)
  }

  private func take(name: String, _ found: inout Set<Int64>) throws {
    byName.bind(1, name)
    byName.bind(2, Self.limits.whole)
    found.formUnion(try people(byName, Self.limits.whole) ?? [])
  }

  private func people(_ statement: RawStatement, _ limit: Int) throws -> [Int64]? {
    var people: [Int64] = []
    while try statement.next() { people.append(statement.integer(0)) }
    return people.count < limit ? people : nil
  }

  // MARK: Frequencies

  /// How many people have a word in one of their names.
  package func count(ofName folded: String) throws -> Int {
    if let known = bearers[folded] { return known }
    return try count("name : " + Self.phrase(folded))
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

  /// The words of a folded text as the index parts them.
  private static func words(_ text: String?) -> [String] {
    (text ?? "").utf8.split { byte in
      byte < 0x30 || (0x3A..<0x61).contains(byte) || (0x7B..<0x80).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Folded words hold letters and digits only.
  private static func quoted(_ word: String) -> String { "\"\(word.filter { $0 != "\"" })\"" }

  private static func phrase(_ words: String) -> String { quoted(words) }

  private static func beginning(_ word: String) -> String { quoted(String(word.prefix(3))) + "*" }
}
