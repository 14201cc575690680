import GRDB

/// Indexes from which figures and plans are read without the rows. What an interaction is, when and which way:
/// its row carries a whole message, and looking it up for short columns was a third of the time that a plan
/// took in a vault of a million. Who was ever met: a few among many.
enum M005Coverage {
  static let identifier = "005 coverage"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP INDEX interactionByPerson;
        CREATE INDEX interactionByPerson
          ON interaction(personId, day, id, at, direction, kind, favour, fileId, threadId);
        CREATE INDEX personMet ON person(id) WHERE countMet > 0;
        """)
  }
}
