import Domain
import GRDB

/// Imported lists of attendees, by the event they are of: whom to look for there (C5, D3).
struct AttendeeListReader {
  /// By folded name of the event or of the file.
  private var lists: [(name: String, people: [PersonReference])] = []

  private static let most = 8

  init(_ db: Database) throws {
    let files = try Row.fetchAll(
      db,
      sql: """
        SELECT id, path FROM sourceFile WHERE kind IN ('meetup', 'eventbrite', 'luma', 'tito') ORDER BY id DESC LIMIT 20
        """)
    for file in files {
      let path: String = file[1]
      let stem =
        path.split(separator: "/").last?.split(separator: ".").dropLast().joined(separator: " ") ?? ""
      // Acquaintances first, then people of the companies the user chose.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT p.id, p.name, json_extract(o.facts, '$.event') FROM observation o JOIN person p ON p.id = o.personId
          WHERE o.fileId = ? AND o.replacedBy IS NULL AND p.mergedInto IS NULL AND p.isOwn = 0
          ORDER BY (p.countIn > 0 AND p.countOut > 0) OR p.countMet > 0 DESC,
            p.companyId IS NOT NULL AND p.companyId IN (SELECT companyId FROM target) DESC, p.circle, p.id
          """, arguments: [file[0] as Int64])
      var byEvent: [String: [PersonReference]] = [:]
      for row in rows {
        let name = FoldedText.fold(row[2] as String? ?? stem)
        if byEvent[name, default: []].count < Self.most {
          byEvent[name, default: []].append(PersonReference(id: PersonID(row[0]), name: row[1]))
        }
      }
      lists += byEvent.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// Whoever stands on a list that bears the event's name, or whose name holds it.
  func people(at title: String) -> [PersonReference] {
    let folded = " " + FoldedText.fold(title) + " "
    guard folded.utf8.count > 6 else { return [] }
    return lists.filter { list in
      let name = " " + list.name + " "
      return name.utf8.count > 6 && (name.contains(folded) || folded.contains(name))
    }.flatMap(\.people)
  }
}
