package import Domain
package import GRDB

/// What was given, received and asked (C4).
///
/// Gifts and favours stand in the user's notes and in what sources state; asks too: a message that asks
/// for a favour has a tag `ask:referral`, `ask:introduction` ...
package enum BalanceReader {
  package static let askTag = "ask:"

  /// How often a favour was asked of each of these people.
  package static func asked(_ db: Database, _ list: String) throws -> [Int64: Int] {
    var asked: [Int64: Int] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT personId, count(*) FROM (
          SELECT personId FROM giveAsk WHERE kind = 'asked' AND personId IN (\(list))
          UNION ALL
          SELECT i.personId FROM interactionTag t JOIN interaction i ON i.id = t.interactionId
          WHERE t.text >= 'ask:' AND t.text < 'ask;' AND i.personId IN (\(list)))
        GROUP BY personId
        """)
    {
      asked[row[0]] = row[1]
    }
    return asked
  }

  /// Put in a word for the user, as a campaign recorded it (C4, E5); what a note of those days tells as well is one.
  private static let referrals = """
    campaignFact f WHERE f.kind = 'referred' AND f.personId IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM interaction i WHERE i.personId = f.personId AND i.favour IN ('received', 'both')
        AND i.day BETWEEN date(f.day, '-7 days') AND date(f.day, '+7 days')
        AND EXISTS (SELECT 1 FROM interactionTag t WHERE t.interactionId = i.id AND t.text = 'referral'))
    """

  /// How often each of these people referred the user without a note that tells of it.
  package static func referred(_ db: Database, _ list: String) throws -> [Int64: Int] {
    var referred: [Int64: Int] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT f.personId, count(*) FROM \(referrals) AND f.personId IN (\(list)) GROUP BY f.personId"
    ) {
      referred[row[0]] = row[1]
    }
    return referred
  }

  /// Referrals that campaigns recorded since a day.
  package static func referrals(_ db: Database, from: Day, through last: Day) throws -> [(
    fact: Int64, person: Int64, day: String
  )] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT f.id, f.personId, f.day FROM \(referrals) AND f.day >= ? AND f.day <= ? ORDER BY f.day DESC, f.id",
      arguments: [from.description, last.description]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  /// Everybody with whom something was given, received or asked; bounded.
  package static func people(_ db: Database, limit: Int) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM person WHERE (gave > 0 OR got > 0) AND mergedInto IS NULL AND isOwn = 0
        UNION SELECT personId FROM giveAsk
        UNION SELECT f.personId FROM \(referrals)
        UNION SELECT i.personId FROM interactionTag t JOIN interaction i ON i.id = t.interactionId
          WHERE t.text >= 'ask:' AND t.text < 'ask;' AND i.personId IS NOT NULL
        LIMIT \(limit)
        """)
  }

  /// - Parameter referral: what a referral is called that only a campaign tells of.
  package static func entries(_ db: Database, of person: Int64, referral: String, limit: Int) throws
    -> [BalanceEntry]
  {
    var entries: [BalanceEntry] = []
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT i.id,
          -- Who was introduced to the user gave nothing.
          iif(i.kind = 'introduction' AND i.favour = 'received' AND i.personId IS NOT ?1, 'none', i.favour), i.day, substr(i.text, 1, 200), i.kind FROM interaction i
        LEFT JOIN participant q ON q.interactionId = i.id AND q.personId = ?1
        WHERE (i.personId = ?1 OR q.personId = ?1) AND i.favour <> 'none' ORDER BY i.day DESC LIMIT \(limit)
        """, arguments: [person])
    {
      let favour = Favour(rawValue: row[1]) ?? .none
      let day = Day(row[2] as String) ?? Day(number: 0)
      let text: String = row[3]
      let shown = text.isEmpty ? row[4] as String : text
      if favour == .gave || favour == .both {
        entries.append(BalanceEntry(kind: .gave, day: day, text: shown))
      }
      if favour == .received || favour == .both {
        entries.append(BalanceEntry(kind: .got, day: day, text: shown))
      }
    }
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT i.day, substr(i.text, 1, 200) FROM interaction i JOIN interactionTag t ON t.interactionId = i.id
        WHERE i.personId = ? AND t.text >= 'ask:' AND t.text < 'ask;' ORDER BY i.day DESC LIMIT \(limit)
        """, arguments: [person])
    {
      entries.append(
        BalanceEntry(kind: .asked, day: Day(row[0] as String) ?? Day(number: 0), text: row[1]))
    }
    for row in try Row.fetchAll(
      db, sql: "SELECT kind, day, what FROM giveAsk WHERE personId = ? ORDER BY day DESC LIMIT \(limit)",
      arguments: [person])
    {
      entries.append(
        BalanceEntry(
          kind: BalanceEntry.Kind(rawValue: row[0]) ?? .gave, day: Day(row[1] as String) ?? Day(number: 0),
          text: row[2]))
    }
    for row in try Row.fetchAll(
      db,
      sql: "SELECT f.day, f.value FROM \(referrals) AND f.personId = ? ORDER BY f.day DESC LIMIT \(limit)",
      arguments: [person])
    {
      entries.append(BalanceEntry(kind: .got, day: Day(row[0] as String) ?? Day(number: 0), text: referral))
    }
    return entries.sorted { $0.day > $1.day }
  }

  /// People with an interest in common with somebody, to introduce them to: those with one of the tags.
  package static func sharing(_ db: Database, tags: [String], limit: Int) throws -> [Int64] {
    guard !tags.isEmpty else { return [] }
    let marks = Array(repeating: "?", count: tags.count).joined(separator: ", ")
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT t.personId FROM tag t JOIN person p ON p.id = t.personId
        WHERE t.text IN (\(marks)) AND p.mergedInto IS NULL AND p.isOwn = 0 ORDER BY t.personId LIMIT \(limit)
        """, arguments: StatementArguments(tags))
  }
}
