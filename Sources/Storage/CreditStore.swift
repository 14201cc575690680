package import Domain
import Foundation
package import GRDB

/// Message credits (E1): the plan stands in the settings, what was spent in the user's own notes.
///
/// A sent InMail is a note with the tag `inmail`; `inmail:1` and `inmail:0` say what it cost, neither: it
/// is not confirmed. So deleting the note gives the credit back, and an answer is found where answers are.
package enum CreditStore {
  private static let key = "credits"
  package static let tag = "inmail"
  package static func costTag(_ cost: Int) -> String { "inmail:\(cost)" }

  package static func settings(_ db: Database) throws -> CreditSettings? {
    try HandStore.setting(db, key).map { try JSONDecoder().decode(CreditSettings.self, from: Data($0.utf8)) }
  }

  package static func save(_ db: Database, _ settings: CreditSettings?) throws {
    guard let settings else {
      try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try HandStore.setSetting(db, key, String(decoding: try encoder.encode(settings), as: UTF8.self))
  }

  /// Newest first. An answer is the first message or meeting after it that came from the other side.
  package static func entries(_ db: Database, limit: Int = 1_000) throws -> [CreditEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT i.id, i.day, p.id, p.name,
          EXISTS (SELECT 1 FROM interactionTag c WHERE c.interactionId = i.id AND c.text = 'inmail:0'),
          EXISTS (SELECT 1 FROM interactionTag c WHERE c.interactionId = i.id AND c.text = 'inmail:1'),
          (SELECT min(a.day) FROM interaction a WHERE a.personId = i.personId AND a.day >= i.day AND a.id <> i.id
            AND a.direction <> 'out' AND a.kind IN ('message', 'email', 'call', 'coffee', 'lunch', 'meeting')
            AND (a.day > i.day OR a.id > i.id OR a.at > i.at))
        FROM interactionTag t JOIN interaction i ON i.id = t.interactionId JOIN person p ON p.id = i.personId
        WHERE t.text = 'inmail' AND i.direction <> 'in' ORDER BY i.day DESC, i.id DESC LIMIT \(limit)
        """
    ).map { row in
      let isFree: Bool = row[4]
      let isPaid: Bool = row[5]
      return CreditEntry(
        interaction: InteractionID(row[0]),
        spending: CreditSpending(
          day: Day(row[1] as String) ?? Day(number: 0),
          person: PersonReference(id: PersonID(row[2]), name: row[3]), cost: isFree ? 0 : isPaid ? 1 : nil,
          answeredOn: (row[6] as String?).flatMap { Day($0) }))
    }
  }

  /// What messages to premium accounts cost where the user has confirmed it, newest first.
  package static func premiumCosts(_ db: Database) throws -> [Int] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.text FROM interactionTag t JOIN interaction i ON i.id = t.interactionId
        JOIN interactionTag c ON c.interactionId = i.id AND c.text IN ('inmail:0', 'inmail:1')
        JOIN person p ON p.id = i.personId AND p.premium = 1
        WHERE t.text = 'inmail' ORDER BY i.day DESC, i.id DESC LIMIT 5
        """
    ).map { ($0[0] as String) == "inmail:1" ? 1 : 0 }
  }

  /// Whether somebody takes messages without a credit: a profile open to all, or a premium account.
  package static func reach(_ db: Database, person: Int64) throws -> (isOpen: Bool, isPremium: Bool?) {
    let tags = try String.fetchAll(db, sql: "SELECT text FROM tag WHERE personId = ?", arguments: [person])
    return (
      tags.contains(where: isOpenTag),
      try Bool.fetchOne(db, sql: "SELECT premium FROM person WHERE id = ?", arguments: [person])
    )
  }

  package static func isOpenTag(_ tag: String) -> Bool {
    ["open profile", "profil ouvert"].contains(FoldedText.fold(tag).replacing("-", with: " "))
  }

  /// What a sent message really cost, once the user knows.
  /// - Returns: false when it is no InMail of the user.
  package static func confirm(_ db: Database, interaction: Int64, cost: Int) throws -> Bool {
    let isThere =
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM interactionTag WHERE interactionId = ? AND text = 'inmail')",
        arguments: [interaction]) ?? false
    guard isThere else { return false }
    try db.execute(
      sql: "DELETE FROM interactionTag WHERE interactionId = ? AND text IN ('inmail:0', 'inmail:1')",
      arguments: [interaction])
    try db.execute(
      sql: "INSERT INTO interactionTag (interactionId, text) VALUES (?, ?)",
      arguments: [interaction, costTag(cost)])
    return true
  }
}

/// What the user ticked off of the checklist (A5, E3).
package enum PreparationStore {
  private static let key = "preparation"

  package static func marks(_ db: Database) throws -> PreparationMarks? {
    try HandStore.setting(db, key).map {
      try JSONDecoder().decode(PreparationMarks.self, from: Data($0.utf8))
    }
  }

  package static func save(_ db: Database, _ marks: PreparationMarks) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try HandStore.setSetting(db, key, String(decoding: try encoder.encode(marks), as: UTF8.self))
  }
}
