import Formats
import Foundation
import Testing

/// Bytes that note how they are read.
final class WatchedBytes: ArchiveBytes, @unchecked Sendable {
  let bytes: [UInt8]
  private(set) var largest = 0
  private(set) var total = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    largest = max(largest, buffer.count)
    let count = MemoryBytes(bytes).read(at: place, into: buffer)
    total += count
    return count
  }
}

@Suite("Archives read where they lie")
struct ArchiveStreamTests {
  /// Text that is its own place: `0000001\n0000002\n…`.
  static func numbers(_ count: Int, from first: Int = 0) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(count * 8)
    for number in first..<first + count {
      let digits = String(number)
      out += Array(String(repeating: "0", count: 7 - digits.count).utf8) + Array(digits.utf8) + [10]
    }
    return out
  }

  static func deflated(_ name: String, _ bytes: [UInt8]) -> ZipBuilder.Entry {
    var entry = ZipBuilder.Entry(name, ZipBuilder.stored(bytes))
    entry.method = 8
    entry.size = bytes.count
    entry.crc = ZipBuilder.crc32(bytes)
    return entry
  }

  /// Nothing held in memory, and a mark every few kilobytes.
  static let lean = ArchiveLimits(inMemory: 0, spacing: 5_000)

  @Test func gzippedTarReadsFromAnyPlaceInAnyOrder() throws {
    var tar: [UInt8] = []
    for index in 0..<40 {
      tar += ZipBuilder.tarEntry("\(index).txt", Self.numbers(700, from: index * 1_000))
    }
    let packed = ZipBuilder.gzip(tar + ZipBuilder.tarEnd)

    let members = try Archive.members(of: packed, limits: Self.lean)

    #expect(members.count == 40)
    for index in [39, 0, 20, 19, 21, 5, 38, 1] {
      #expect(try members[index].read() == Self.numbers(700, from: index * 1_000))
      #expect(try members[index].readPrefix(16) == Self.numbers(2, from: index * 1_000))
    }
  }

  @Test func archiveInsideAPackedOneIsReadWhereItLies() throws {
    let inner = ZipBuilder.zip([
      Self.deflated("a.txt", Self.numbers(5_000)), Self.deflated("b.txt", Self.numbers(3_000, from: 9_000)),
    ])
    let packed = ZipBuilder.zip([Self.deflated("inner.zip", inner)])
    let stored = ZipBuilder.zip([ZipBuilder.Entry("inner.zip", inner)])

    for outer in [packed, stored] {
      let whole = try Archive.members(of: outer)
      let lean = try Archive.members(of: outer, limits: Self.lean)

      #expect(lean.map(\.path) == ["inner.zip/a.txt", "inner.zip/b.txt"])
      #expect(try lean.map { try $0.read() } == whole.map { try $0.read() })
      #expect(try lean[1].read() == Self.numbers(3_000, from: 9_000))
    }
  }

  @Test func wrongChecksumOfAnInnerArchiveIsSaidWhetherHeldOrNot() throws {
    let inner = ZipBuilder.zip([ZipBuilder.Entry("a.txt", Array("hello".utf8))])
    var stored = ZipBuilder.Entry("stored.zip", inner)
    stored.crc = 1
    var packed = Self.deflated("packed.zip", inner)
    packed.crc = 1

    for limits in [ArchiveLimits.standard, Self.lean] {
      let members = try Archive.members(of: ZipBuilder.zip([stored, packed]), limits: limits)
      #expect(members.map { $0.problem?.code } == ["zip-wrong-checksum", "zip-wrong-checksum"])
      #expect(members.map { $0.problem?.facts.first } == ["stored.zip", "packed.zip"])
    }
  }

  @Test func memberIsGivenInPiecesWithoutAskingForMore() throws {
    let content = Self.numbers(50_000)
    let tar = ZipBuilder.tarEntry("mail.mbox", content) + ZipBuilder.tarEnd
    let zip = ZipBuilder.zip([Self.deflated("mail.mbox", content), ZipBuilder.Entry("plain.mbox", content)])

    for archive in [ZipBuilder.gzip(tar), tar, zip] {
      let bytes = WatchedBytes(archive)
      for member in try Archive.members(of: bytes) {
        let reader = try MemberReader(member)
        var read: [UInt8] = []
        var window = [UInt8](repeating: 0, count: 1_000)
        while true {
          let count = try window.withUnsafeMutableBytes { try reader.read(into: $0) }
          if count == 0 { break }
          read += window[0..<count]
        }
        #expect(read == content)
      }
      #expect(bytes.largest <= 64 << 10)
      #expect(bytes.total <= 4 * archive.count)
    }
  }

  @Test func archiveOnTheDiskReadsAsOneInMemory() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let zip = ZipBuilder.zip([
      Self.deflated("a.txt", Self.numbers(100)), ZipBuilder.Entry("b.txt", Self.numbers(3)),
    ])
    let path = folder.appendingPathComponent("x.zip").path
    try Data(zip).write(to: URL(fileURLWithPath: path))

    let members = try Archive.members(of: try FileBytes(path: path))

    #expect(try members.map { try $0.read() } == [Self.numbers(100), Self.numbers(3)])
    try Data(zip.prefix(200)).write(to: URL(fileURLWithPath: path))
    #expect(throws: ParseProblem.self) { try members[0].read() }
    #expect(throws: ParseProblem.self) { _ = try FileBytes(path: path + ".nowhere") }
  }

  /// The code with which an archive is refused as a whole.
  static func refusal(of bytes: [UInt8], _ limits: ArchiveLimits) -> String? {
    do throws(ParseProblem) {
      _ = try Archive.members(of: bytes, limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func bombInAGzipIsGivenUpOnTheWay() throws {
    let runs = 8_000_000 / 258
    let zeros = [UInt8](repeating: 0, count: 1 + 258 * runs)
    let gzip =
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + ZipBuilder.zeros(runs: runs)
      + ZipBuilder.le32(Int(ZipBuilder.crc32(zeros))) + ZipBuilder.le32(zeros.count)

    #expect(try Archive.members(of: gzip).map(\.size) == [zeros.count])
    var limits = ArchiveLimits(ratio: 100, ratioFloor: 1_000_000)
    #expect(Self.refusal(of: gzip, limits) == "archive-ratio")
    limits = ArchiveLimits(totalBytes: 1_000_000)
    #expect(Self.refusal(of: gzip, limits) == "archive-too-big")
    limits = ArchiveLimits(memberBytes: 1_000_000)
    #expect(
      try Archive.members(of: gzip, limits: limits).map { $0.problem?.code } == ["archive-member-too-big"])
  }

  @Test func gzipOfSeveralPartsAndPaddingReadsWhole() throws {
    let parts = ZipBuilder.gzip(Self.numbers(10)) + ZipBuilder.gzip(Self.numbers(10, from: 10))

    let members = try Archive.members(of: parts + [0, 0, 0, 0], name: "n.txt.gz", limits: Self.lean)

    #expect(members.map(\.path) == ["n.txt"])
    #expect(try members[0].read() == Self.numbers(20))
  }
}
