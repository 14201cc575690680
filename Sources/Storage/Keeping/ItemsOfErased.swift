import Domain
import GRDB

/// What the user said of items of the day that speak of somebody who is erased: it goes with them, and what was
/// said of any other item stays and can be taken back.
///
/// An item names whom or what it is about by number (`fading-p4-…`, `promise-pr12-…`, `event-e3-…`), so it is about
/// whoever stands in its name, and about rows that were theirs alone.
struct ItemsOfErased {
  /// What an item may be about besides a person, and how its name begins with it.
  private static let subjects = [
    (table: "promise", prefix: PromiseOwner.identifierPrefix),
    (table: "event", prefix: EventOwner.identifierPrefix),
    (table: "opportunity", prefix: OpportunityOwner.identifierPrefix),
    (table: "campaign", prefix: CampaignOwner.identifierPrefix),
  ]

  private let people: Set<String>
  private let before: [Set<Int64>]

  /// - Parameter people: the rows of who is about to be erased.
  init(_ db: Database, people: [Int64]) throws {
    self.people = Set(people.map { PersonID($0).description })
    before = try Self.standing(db)
  }

  /// After the rows are gone: nothing that was said of these items stays.
  ///
  /// - Parameter isNamed: whether a text holds something of theirs.
  func erase(_ db: Database, isNamed: (String) -> Bool) throws {
    let after = try Self.standing(db)
    var gone = people
    for (place, subject) in Self.subjects.enumerated() {
      for id in before[place].subtracting(after[place]) { gone.insert(subject.prefix + String(id)) }
    }
    func isTheirs(_ item: String) -> Bool {
      item.split(separator: "-").contains { gone.contains(String($0)) } || isNamed(item)
    }
    for item in try String.fetchAll(db, sql: "SELECT item FROM itemDecision") where isTheirs(item) {
      try db.execute(sql: "DELETE FROM itemDecision WHERE item = ?", arguments: [item])
    }
    for entry in try ItemJournal.everything(db) where isTheirs(entry.item) || isNamed(entry.payload) {
      try db.execute(sql: "DELETE FROM undoEntry WHERE id = ?", arguments: [entry.id])
    }
  }

  private static func standing(_ db: Database) throws -> [Set<Int64>] {
    try subjects.map { try Int64.fetchSet(db, sql: "SELECT id FROM \($0.table)") }
  }
}
