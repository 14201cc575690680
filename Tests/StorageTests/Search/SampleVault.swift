import Domain
import Foundation
import GRDB

@testable import Storage

/// A vault in memory with invented people.
struct SampleVault {
  let file: DatabaseFile
  let search: PeopleSearch

  init() throws {
    file = try DatabaseFile(inMemory: ())
    search = PeopleSearch(file)
  }

  /// Adds a person as an import would.
  @discardableResult
  func add(
    _ name: String, title: String? = nil, company: String? = nil, place: String? = nil, email: String? = nil,
    notes: [String] = [], role: Role? = nil, circle: Circle = .online, lastContact: String? = nil,
    isOwn: Bool = false
  ) throws -> PersonID {
    var rows = PersonRows(name: name)
    rows.title = title
    rows.company = company
    rows.companyKey = company.map { FoldedText.fold($0) }
    rows.place = place
    rows.role = role
    rows.notes = notes
    rows.isOwn = isOwn
    rows.names = [.init(name, kind: "shown", observation: nil)]
    if let email {
      rows.channels = [
        .init(kind: "email", value: email, key: "email:" + email, label: nil, observation: nil)
      ]
    }
    return try file.write { db in
      let writer = try PersonWriter(db)
      let id = try writer.insert(rows)
      try writer.indexNew()
      try db.execute(
        sql: "UPDATE person SET circle = ?, lastContact = ? WHERE id = ?",
        arguments: [circle.rawValue, lastContact, id])
      return PersonID(id)
    }
  }

  func names(_ text: String, limit: Int = 50) throws -> [String] {
    try search.page(PeopleQuery(text: text, limit: limit)).people.map(\.name)
  }
}
