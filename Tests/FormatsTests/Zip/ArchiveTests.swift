import Formats
import Foundation
import Testing

@Suite("Archives")
struct ArchiveTests {
  @Test("every archive of other writers lists and reads", .enabled(if: TableCorpora.isThere))
  func otherWriters() throws {
    var files = 0
    var members = 0
    var problems: [String: String] = [:]
    for name in try TableCorpora.names(in: "zip/success") where name.hasSuffix(".zip") {
      files += 1
      for member in try Archive.members(of: try TableCorpora.bytes("zip/success/" + name)) {
        members += 1
        do {
          let bytes = try member.read()
          #expect(bytes.count == member.size)
          var chunks = 0
          try member.forEachChunk { chunks += $0.count }
          #expect(chunks == member.size)
        } catch {
          problems[name + "/" + member.path] = error.code
        }
      }
    }
    print("zip: \(files) archives, \(members) members")
    #expect(files == 22)
    #expect(
      problems == [
        "bogus-compression-method.zip/index.js": "zip-method",
        "traditional-encryption-and-compression.zip/a.bin": "zip-encrypted",
        "traditional-encryption-and-compression_deprecated.zip/a.bin": "zip-encrypted",
        "traditional-encryption.zip/a.txt": "zip-encrypted",
        "traditional-encryption_deprecated.zip/a.txt": "zip-encrypted",
      ])
  }
}
