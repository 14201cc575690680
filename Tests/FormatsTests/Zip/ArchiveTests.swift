import Formats
import Foundation
import Testing

/// Path and content, or path and code of the problem.
func listing(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws -> [String] {
  try Archive.members(of: bytes, limits: limits).map { member in
    do throws(ParseProblem) {
      return member.path + "=" + String(decoding: try member.read(), as: UTF8.self)
    } catch {
      return member.path + "!" + error.code
    }
  }
}

@Suite("Archives")
struct ArchiveTests {
  typealias Entry = ZipBuilder.Entry

  static let hello = Array("hello".utf8)

  @Test("every archive of other writers lists and reads", .enabled(if: TableCorpora.isThere))
  func otherWriters() throws {
    var files = 0
    var members = 0
    var problems: [String: String] = [:]
    for name in try TableCorpora.names(in: "zip/success") where name.hasSuffix(".zip") {
      files += 1
      for member in try Archive.members(of: try TableCorpora.bytes("zip/success/" + name)) {
        members += 1
        do throws(ParseProblem) {
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

  @Test("names of other writers come out right", .enabled(if: TableCorpora.isThere))
  func otherNames() throws {
    let unicode = try Archive.members(of: try TableCorpora.bytes("zip/success/unicode.zip")).map(\.path)
    #expect(unicode.contains("Turmion Kätilöt/Hoitovirhe/Rautaketju.mp3"))
    let sloppy = try Archive.members(of: try TableCorpora.bytes("zip/success/sloppy-filenames.zip")).map(
      \.path)
    #expect(sloppy == ["a/txt", "b.txt"])
    let extra = try Archive.members(of: try TableCorpora.bytes("zip/success/unicode-path-extra-field.zip"))
    #expect(extra.map(\.path).allSatisfy { !$0.isEmpty })
  }

  @Test("stored and deflated members, a comment, bytes in front")
  func sound() throws {
    var deflated = Entry("d/b.txt", ZipBuilder.stored(Self.hello))
    deflated.method = 8
    deflated.size = 5
    deflated.crc = ZipBuilder.crc32(Self.hello)
    let zip = ZipBuilder.zip(
      [Entry("a.txt", Self.hello), deflated, Entry("d/", []), Entry("__MACOSX/._a.txt", Self.hello)],
      prefix: Array("#!/bin/sh\n".utf8),
      comment: "PK")
    // Bytes in front hide the magic number, so a self-extractor is known by its directory only.
    #expect(throws: ParseProblem.self) { try Archive.members(of: zip) }
    let plain = ZipBuilder.zip([Entry("a.txt", Self.hello), deflated, Entry("d/", [])], comment: "PK")
    #expect(try listing(plain) == ["a.txt=hello", "d/b.txt=hello"])
    let member = try #require(try Archive.members(of: plain).last)
    var packed: [UInt8] = []
    try member.forEachPackedChunk { packed.append(contentsOf: $0) }
    #expect(packed == ZipBuilder.stored(Self.hello))
    #expect(member.crc32 == 0x3610_A686)
    #expect(member.name == "b.txt")
  }

  @Test("a name that is not UTF-8 is of code page 437")
  func codePage437() throws {
    var entry = Entry("", Self.hello)
    entry.name = [0x90, 0x74, 0x82, 0x2E, 0x63, 0x73, 0x76]
    #expect(try listing(ZipBuilder.zip([entry])) == ["Été.csv=hello"])
  }

  @Test("an enemy's members are refused one by one")
  func enemies() throws {
    var encrypted = Entry("secret.csv", Self.hello)
    encrypted.flags = 1
    var link = Entry("link", Array("/etc/passwd".utf8))
    link.attributes = 0o120777 << 16
    var lying = Entry("short.csv", ZipBuilder.stored(Self.hello))
    lying.method = 8
    lying.size = 3
    var long = lying
    long.name = Array("long.csv".utf8)
    long.size = 9
    var wrong = Entry("wrong.csv", Self.hello)
    wrong.crc = 1
    var damaged = Entry("damaged.csv", [0xFF, 0xFF, 0xFF])
    damaged.method = 8
    damaged.size = 10
    var method = Entry("m.csv", Self.hello)
    method.method = 12
    let zip = ZipBuilder.zip([
      Entry("../up.csv", Self.hello), Entry("/abs.csv", Self.hello), Entry("C:\\win.csv", Self.hello),
      Entry("a/../../b.csv", Self.hello), encrypted, link, lying, long, wrong, damaged, method,
      Entry("ok.csv", Self.hello),
    ])
    #expect(
      try listing(zip) == [
        "../up.csv!zip-unsafe-path", "/abs.csv!zip-unsafe-path", "C:\\win.csv!zip-unsafe-path",
        "a/../../b.csv!zip-unsafe-path", "secret.csv!zip-encrypted", "link!zip-symlink",
        "short.csv!zip-wrong-size",
        "long.csv!zip-wrong-size", "wrong.csv!zip-wrong-checksum", "damaged.csv!zip-damaged",
        "m.csv!zip-method",
        "ok.csv=hello",
      ])
  }

  @Test("the beginning of a member that goes on past its stated size is refused, not taken for a short text")
  func aShortLieIsSeenAtOnce() throws {
    var lying = Entry("short.csv", ZipBuilder.stored(Self.hello))
    lying.method = 8
    lying.size = 3
    let member = try #require(
      try Archive.members(of: MemoryBytes(ZipBuilder.zip([lying])), name: "a.zip").first)

    #expect(throws: ParseProblem.self) { try member.readPrefix(1 << 10) }
  }

  @Test("bombs do not go off")
  func bombs() throws {
    let packed = ZipBuilder.zeros(runs: 4_000_000 / 258)
    var lying = Entry("lying.csv", packed)
    lying.method = 8
    lying.size = 100
    var honest = Entry("honest.csv", packed)
    honest.method = 8
    honest.size = 1 + 258 * (4_000_000 / 258)
    honest.crc = ZipBuilder.crc32([UInt8](repeating: 0, count: honest.size ?? 0))
    var shared = honest
    shared.sharesDataOf = 1
    var limits = ArchiveLimits.standard
    let zip = ZipBuilder.zip([lying, honest, shared])
    let members = try Archive.members(of: zip)
    #expect(members[2].problem?.code == "zip-overlap")
    #expect(try members[1].read().count == honest.size)
    #expect(throws: ParseProblem.self) { try members[0].read() }
    #expect(throws: ParseProblem.self) { try members[0].forEachChunk { _ in } }
    limits.ratioFloor = 1_000_000
    limits.ratio = 100
    #expect(try Archive.members(of: zip, limits: limits)[1].problem?.code == "archive-ratio")
    limits = .standard
    limits.memberBytes = 1_000_000
    #expect(try Archive.members(of: zip, limits: limits)[1].problem?.code == "archive-member-too-big")
    limits = .standard
    limits.totalBytes = 5_000_000
    #expect(try Archive.members(of: zip, limits: limits)[2].problem?.code == "archive-too-big")
    limits.entries = 2
    #expect(throws: ParseProblem.self) { try Archive.members(of: zip, limits: limits) }
  }

  @Test("archives inside archives open, down to a limit")
  func nested() throws {
    let inner = ZipBuilder.zip([Entry("Connections.csv", Self.hello)])
    let middle = ZipBuilder.zip([Entry("export.zip", inner), Entry("x.txt", Self.hello)])
    let outer = ZipBuilder.zip([Entry("export.zip.zip", middle), Entry("bad.zip", Self.hello)])
    #expect(
      try listing(outer) == [
        "export.zip.zip/export.zip/Connections.csv=hello", "export.zip.zip/x.txt=hello",
        "bad.zip!archive-kind",
      ])
    var limits = ArchiveLimits.standard
    limits.nesting = 1
    #expect(
      try listing(outer, limits: limits) == [
        "export.zip.zip/export.zip!archive-nesting", "export.zip.zip/x.txt=hello", "bad.zip!archive-kind",
      ])
  }

  @Test("tar, gzipped tar and a gzipped file read")
  func tars() throws {
    let long = String(repeating: "x", count: 120) + ".csv"
    let pax = "27 path=Takeout/été.mbox\n"
    let tar =
      ZipBuilder.tarEntry("Takeout/a.csv", Self.hello)
      + ZipBuilder.tarEntry("b.csv", Self.hello, prefix: "folder")
      + ZipBuilder.tarEntry("folder/", [], type: "5") + ZipBuilder.tarEntry("l", [], type: "2")
      + ZipBuilder.tarEntry("././@LongLink", Array((long + "\0").utf8), type: "L")
      + ZipBuilder.tarEntry("short", Self.hello)
      + ZipBuilder.tarEntry("pax", Array(pax.utf8), type: "x") + ZipBuilder.tarEntry("ascii", Self.hello)
      + ZipBuilder.tarEntry("../up", Self.hello) + ZipBuilder.tarEnd
    let wanted = [
      "Takeout/a.csv=hello", "folder/b.csv=hello", "l!zip-symlink", long + "=hello", "Takeout/été.mbox=hello",
      "../up!zip-unsafe-path",
    ]
    #expect(try listing(tar) == wanted)
    #expect(try listing(ZipBuilder.gzip(tar)) == wanted)
    #expect(
      try Archive.members(of: ZipBuilder.gzip(Self.hello), name: "x/mail.mbox.gz").map(\.path) == [
        "mail.mbox"
      ])
  }

  @Test("a download that broke off gives the members before the break")
  func cutDownloads() throws {
    var seed = Seeded(state: 7)
    let noise = (0..<60_000).map { _ in UInt8(seed.below(256)) }
    let tar =
      ZipBuilder.tarEntry("a.vcf", Self.hello) + ZipBuilder.tarEntry("b.bin", noise)
      + ZipBuilder.tarEntry("c.vcf", Self.hello) + ZipBuilder.tarEnd
    let members = try Archive.members(of: Array(ZipBuilder.gzip(tar).dropLast(20_000)))
    #expect(try members.first?.read() == Self.hello)
    #expect(members.compactMap { $0.problem?.code } == ["tar-damaged"])

    let unended = try Archive.members(of: Array(ZipBuilder.gzip(tar).dropLast(4)))
    #expect(unended.compactMap { $0.problem?.code } == ["gzip-damaged"])
    #expect(unended.filter { $0.problem == nil }.map(\.path) == ["a.vcf", "b.bin", "c.vcf"])
    #expect(throws: ParseProblem.self) { try Archive.members(of: Array(ZipBuilder.gzip(noise).dropLast(9))) }
  }

  @Test("a broken header of a tar costs its own file only")
  func brokenHeader() throws {
    var broken = ZipBuilder.tarEntry("b.vcf", Self.hello)
    broken[150] ^= 1
    let tar =
      ZipBuilder.tarEntry("a.vcf", Self.hello) + broken + ZipBuilder.tarEntry("c.vcf", Self.hello)
      + ZipBuilder.tarEnd
    let members = try Archive.members(of: tar)
    #expect(members.map(\.path) == ["a.vcf", "b.vcf", "c.vcf"])
    #expect(members.map { $0.problem?.code } == [nil, "tar-damaged", nil])
  }

  @Test("what comes out of an archive and those inside it is held against what went in")
  func bombsInBombs() throws {
    var limits = ArchiveLimits.standard
    limits.ratio = 1
    limits.ratioFloor = 30_000
    let inner = ZipBuilder.zip([Entry("a.csv", Array(repeating: 97, count: 20_000))])
    let members = try Archive.members(of: ZipBuilder.zip([Entry("i.zip", inner)]), limits: limits)
    #expect(members.map { $0.problem?.code } == ["archive-ratio"])
    limits.ratio = 2
    #expect(
      try Archive.members(of: ZipBuilder.zip([Entry("i.zip", inner)]), limits: limits)[0].problem == nil)
  }

  @Test("an archive cut at any byte is an error or a shorter list, never a crash")
  func cuts() throws {
    let inner = ZipBuilder.zip([Entry("c.csv", Self.hello)])
    let zip = ZipBuilder.zip([Entry("a.csv", Self.hello), Entry("i.zip", inner)])
    let tar = ZipBuilder.gzip(ZipBuilder.tarEntry("a", Self.hello) + ZipBuilder.tarEnd)
    var refused = 0
    for whole in [zip, tar] {
      for length in 0..<whole.count {
        do {
          for member in try Archive.members(of: Array(whole[..<length])) { _ = try? member.read() }
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > zip.count - 22)
  }

  @Test("a zip with any one byte changed is an error or a list, never a crash")
  func flips() throws {
    let zip = ZipBuilder.zip([Entry("a.csv", Self.hello), Entry("b.csv", Self.hello)])
    var read = 0
    for index in zip.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = zip
        changed[index] ^= mask
        guard let members = try? Archive.members(of: changed) else { continue }
        for member in members where (try? member.read()) != nil { read += 1 }
      }
    }
    #expect(read > 0)
  }
}
