import Domain
package import GRDB

/// Who was erased with `forget`: nothing but keyed hashes, so that an import can notice that a file
/// would bring them back. Without the vault's own key the hashes say nothing about anybody.
package struct Forgotten: Sendable {
  private let key: [UInt8]
  private let digests: Set<String>

  /// The setting that holds the key, in hexadecimal. It is made on the first `forget`.
  static let keySetting = "forgottenKey"

  /// - Throws: `DatabaseError`.
  package init(_ db: Database) throws {
    key = try Self.key(db) ?? []
    digests = key.isEmpty ? [] : try Set(String.fetchAll(db, sql: "SELECT digest FROM forgotten"))
  }

  /// Nobody was forgotten: nothing needs to be hashed.
  package var isEmpty: Bool { digests.isEmpty }

  /// Whether a normal form was a forgotten person's: an address with its kind as in `channel.key`, or
  /// `name:` and the folded name.
  package func contains(_ key: String) -> Bool {
    !isEmpty && digests.contains(Self.digest(key, key: self.key))
  }

  /// Remembers the hashes of a person.
  static func remember(_ db: Database, values: Set<String>, day: Day) throws {
    let key: [UInt8]
    if let known = try Self.key(db) {
      key = known
    } else {
      let text = try String.fetchOne(db, sql: "SELECT lower(hex(randomblob(32)))") ?? ""
      try db.execute(
        sql: "INSERT INTO setting (key, value) VALUES (?, ?)", arguments: [keySetting, text])
      key = Array(text.utf8)
    }
    for value in values {
      try db.execute(
        sql: "INSERT OR IGNORE INTO forgotten (digest, day) VALUES (?, ?)",
        arguments: [digest(value, key: key), day.description])
    }
  }

  /// Lets a person come back whose records hold these normal forms: they are forgotten no longer.
  /// - Returns: the hashes taken out, for the undo journal.
  package static func release(_ db: Database, keys: [String], name: String) throws -> [String] {
    guard let secret = try Self.key(db) else { return [] }
    return try (keys + [nameKey(name)]).map { digest($0, key: secret) }.filter { digest in
      try db.execute(sql: "DELETE FROM forgotten WHERE digest = ?", arguments: [digest])
      return db.changesCount > 0
    }
  }

  static func nameKey(_ name: String) -> String { "name:" + FoldedText.fold(name) }

  private static func key(_ db: Database) throws -> [UInt8]? {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [keySetting])
      .map { Array($0.utf8) }
  }

  private static func digest(_ value: String, key: [UInt8]) -> String {
    SHA256.hmac(key: key, value.utf8).hexadecimal
  }
}
