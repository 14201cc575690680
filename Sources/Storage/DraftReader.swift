package import Domain
package import GRDB

/// What was received of somebody, as a draft asks for it: which favour, and whether it was thanked for.
/// An endorsement is a click and no help to speak of in a message.
package enum DraftReader {
  package struct Favour: Sendable {
    package var kind: InteractionKind
    package var day: Day
    package var text: String
    /// The company the note names.
    package var company: String?
    /// They put their name in for the user (E5).
    package var isReferral: Bool
    /// A word of thanks left on that day or later.
    package var isThanked: Bool
  }

  /// Newest first, at most twenty.
  package static func favours(_ db: Database, of person: Int64) throws -> [Favour] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT i.kind, i.day, substr(i.text, 1, 200), i.company,
          EXISTS (SELECT 1 FROM interactionTag t WHERE t.interactionId = i.id AND t.text = 'referral'),
          EXISTS (SELECT 1 FROM interaction o JOIN interactionTag t ON t.interactionId = o.id
            WHERE o.personId = ?1 AND o.day >= i.day AND o.id <> i.id AND o.direction <> 'in' AND t.text = 'thank-you')
        FROM interaction i WHERE i.favour IN ('received', 'both') AND i.kind <> 'endorsement'
          AND (i.personId = ?1 OR i.kind <> 'introduction' AND i.id IN (SELECT interactionId FROM participant WHERE personId = ?1))
        ORDER BY i.day DESC, i.id DESC LIMIT 20
        """, arguments: [person]
    ).map { row in
      Favour(
        kind: InteractionKind(rawValue: row[0]) ?? .help, day: Day(row[1] as String) ?? Day(number: 0),
        text: row[2], company: row[3], isReferral: row[4], isThanked: row[5])
    }
  }

  /// A word of thanks left on that day or later.
  package static func hasThanked(_ db: Database, _ person: Int64, since day: Day) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM interaction o JOIN interactionTag t ON t.interactionId = o.id
          WHERE o.personId = ? AND o.day >= ? AND o.direction <> 'in' AND t.text = 'thank-you')
        """, arguments: [person, day.description]) ?? false
  }
}
