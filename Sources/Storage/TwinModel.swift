import Foundation
package import GRDB

/// What comparing a whole vault taught, kept as a setting: shares and odds, nothing about anybody.
package enum TwinModel {
  private static let key = "match.model"

  package static func bytes(_ db: Database) throws -> [UInt8]? {
    try HandStore.setting(db, key).flatMap { Data(base64Encoded: $0) }.map { Array($0) }
  }

  package static func keep(_ db: Database, _ bytes: [UInt8]) throws {
    try HandStore.setSetting(db, key, Data(bytes).base64EncodedString())
  }
}
