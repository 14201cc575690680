import Foundation

/// What a file of an import brought and what it listed that stood already, as `sourceFile.rowHashes` holds it:
/// 64-bit numbers, first those added, then, after a mark, those listed.
struct FileRows {
  /// Hashes of the messages that the file brought, in the order of their rows.
  var added: [Int64] = []
  /// Hashes of messages, or `ListedRecord.code` of other records, that stood before.
  var listed: [Int64] = []

  /// Between the two.
  private static let mark = Int64.min

  init(added: [Int64], listed: [Int64]) {
    self.added = added
    self.listed = listed
  }

  init(_ blob: Data) {
    var isListed = false
    blob.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let number = bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self)
        offset += 8
        if number == Self.mark, !isListed {
          isListed = true
        } else if isListed {
          listed.append(number)
        } else {
          added.append(number)
        }
      }
    }
  }

  /// Nil when there is nothing to keep.
  var bytes: [UInt8]? {
    if added.isEmpty && listed.isEmpty { return nil }
    let all = listed.isEmpty ? added : added + [Self.mark] + listed
    return all.withUnsafeBytes { Array($0) }
  }
}

/// A standing record that a later file lists unchanged: should the import that brought it be undone, it stays as a
/// record of this file.
package struct ListedRecord {
  package var observation: Int64
  /// Its number in the later file.
  package var record: Int

  package init(observation: Int64, record: Int) {
    self.observation = observation
    self.record = record
  }

  private static let room: Int64 = 1 << 24

  package init(code: Int64) {
    observation = code / Self.room
    record = max(1, Int(code % Self.room))
  }

  package var code: Int64 { observation * Self.room + min(Int64(record), Self.room - 1) }
}
