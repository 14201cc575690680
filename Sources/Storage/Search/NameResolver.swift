public import Domain
import GRDB

/// What a name given by a user stands for.
public enum NameResolution<Owner: IdentifierOwner>: Sendable, Hashable {
  case found(Identifier<Owner>)
  /// Several fit; some of them with their names.
  case ambiguous([Candidate])
  /// None fits; some whose names are near.
  case unknown([Candidate])

  public struct Candidate: Sendable, Hashable {
    public var id: Identifier<Owner>
    public var name: String
    /// What tells two of the same name apart.
    public var detail: String?
  }
}

extension PeopleSearch {
  /// By id (also the old one of a merged person), exact name, then an unambiguous part of a name.
  public func resolve(_ text: String) throws -> NameResolution<Person> {
    if let id = PersonID(text), let standing = try standing(id) { return .found(standing) }
    let folded = FoldedText.fold(text)
    guard !folded.isEmpty else { return .unknown([]) }
    let exact = try candidates(
      "SELECT id FROM person WHERE mergedInto IS NULL AND isOwn = 0 AND sortKey = ? LIMIT 9", folded)
    if exact.count == 1 { return .found(exact[0].id) }
    if exact.count > 1 {
      // The same letters in another case or without accents: the very spelling decides.
      let same = exact.filter { $0.name == text }
      return same.count == 1 ? .found(same[0].id) : .ambiguous(exact)
    }
    let words = SearchWords(text)
    let begun = try candidates(
      "SELECT rowid FROM personSearch WHERE personSearch MATCH ? LIMIT 9",
      words.texts.map { "name : \"\($0)\"*" }.joined(separator: " AND "))
    if begun.count > 1 { return .ambiguous(begun) }
    // The beginning of a word is meant as such from three letters on; fewer stand in too many names.
    if begun.count == 1, folded.utf8.count >= 3 { return .found(begun[0].id) }
    let inside = try candidates(
      "SELECT id FROM person WHERE mergedInto IS NULL AND isOwn = 0 AND instr(sortKey, ?) > 0 LIMIT 9", folded
    )
    if inside.count == 1 { return .found(inside[0].id) }
    if inside.count > 1 { return .ambiguous(inside) }
    return .unknown(try named(try namesLike(text, limit: 3)))
  }

  /// Follows merges; nil when nobody has this id.
  public func standing(_ id: PersonID) throws -> PersonID? {
    try read { try PeopleReader.current($0, id.number).map { PersonID($0) } }
  }

  /// Everybody's name, for reading notes.
  public func names() throws -> [PersonReference] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT id, name FROM person WHERE mergedInto IS NULL AND isOwn = 0 ORDER BY id"
      ).map { PersonReference(id: PersonID($0[0]), name: $0[1]) }
    }
  }

  /// - Parameter key: the company's normal form.
  public func resolveCompany(_ text: String, key: String) throws -> NameResolution<Company> {
    try read { db in
      if let id = CompanyID(text),
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM company WHERE id = ?)", arguments: [id.number])
          == true
      {
        return .found(id)
      }
      if let id = try Int64.fetchOne(db, sql: "SELECT id FROM company WHERE key = ?", arguments: [key]) {
        return .found(CompanyID(id))
      }
      let wanted = FoldedText.fold(text)
      guard !wanted.isEmpty else { return .unknown([]) }
      var parts: [NameResolution<Company>.Candidate] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, name, peopleCount FROM company ORDER BY peopleCount DESC, id")
      while let row = try rows.next(), parts.count < 9 {
        let name: String = row[1]
        // Beginnings of words only: "epic" is part of "Epic Games", "pic" is not.
        let folded = " " + FoldedText.fold(name)
        if folded.contains(" " + wanted) {
          parts.append(.init(id: CompanyID(row[0]), name: name, detail: nil))
        }
      }
      return parts.count == 1 ? .found(parts[0].id) : parts.isEmpty ? .unknown([]) : .ambiguous(parts)
    }
  }

  private func candidates(_ sql: String, _ value: String) throws -> [NameResolution<Person>.Candidate] {
    try named(
      try read { db in
        try Int64.fetchAll(db, sql: sql, arguments: [value]).map { PersonID($0) }
      })
  }

  private func named(_ ids: [PersonID]) throws -> [NameResolution<Person>.Candidate] {
    try read { db in
      try PeopleList.lines(db, ids: ids.map(\.number), StatementShelf()).map {
        .init(id: $0.id, name: $0.name, detail: $0.company)
      }
    }
  }
}
