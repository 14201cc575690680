/// Lists archives: zip (zip64, archives inside archives) and tar, plain or gzipped.
public enum Archive {
  /// All files of an archive in its order; folders and what systems add (`__MACOSX`) are left out.
  ///
  /// Archives inside it are opened down to `limits.nesting`. A member that cannot be read stands in the
  /// list with its `problem`; it costs no neighbour. Memory does not grow with the archive: it is read
  /// where its members lie.
  /// - Throws: `archive-kind` when the bytes are no archive; `zip-truncated`, `zip-damaged`,
  ///   `gzip-damaged`, `tar-damaged`, `archive-entries`, `archive-too-big`, `archive-ratio` when nothing in
  ///   it can be listed; `file-unreadable`.
  public static func members(
    of bytes: any ArchiveBytes, name: String = "", limits: ArchiveLimits = .standard
  ) throws(ParseProblem) -> [ArchiveMember] {
    var budget = ArchiveBudget(limits, packed: bytes.count)
    var found: [ArchiveMember] = []
    try list(bytes, name: name, prefix: "", depth: 0, budget: &budget, into: &found)
    return found
  }

  /// The same of an archive in memory.
  public static func members(
    of bytes: [UInt8], name: String = "", limits: ArchiveLimits = .standard
  ) throws(ParseProblem) -> [ArchiveMember] {
    try members(of: MemoryBytes(bytes), name: name, limits: limits)
  }

  /// True for a zip, a gzip or a tar.
  public static func isArchive(_ bytes: UnsafeRawBufferPointer) -> Bool { kind(bytes) != nil }

  private enum Kind { case zip, gzip, tar }

  private static func kind(_ bytes: UnsafeRawBufferPointer) -> Kind? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == 0x50, bytes[1] == 0x4B,
      (bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6)
    {
      return .zip
    }
    if bytes[0] == 0x1F, bytes[1] == 0x8B { return .gzip }
    return TarReader.isTar(bytes) ? .tar : nil
  }

  private static func list(
    _ bytes: any ArchiveBytes, name: String, prefix: String, depth: Int, budget: inout ArchiveBudget,
    into found: inout [ArchiveMember]
  ) throws(ParseProblem) {
    let head = try bytes.array(0..<TarReader.headLength)
    guard let kind = head.withUnsafeBytes({ kind($0) }) else {
      throw ParseProblem("archive-kind", severity: .fatal)
    }
    switch kind {
    case .zip: try listZip(bytes, prefix: prefix, depth: depth, budget: &budget, into: &found)
    case .tar: try listTar(bytes, prefix: prefix, depth: depth, budget: &budget, into: &found)
    case .gzip:
      let left = budget.limits.totalBytes - budget.bytes
      let limits = budget.limits
      let unpacked = try InflatedBytes(
        bytes, 0..<bytes.count, .gzip, limit: left, spacing: limits.spacing, allowsCut: true,
        ratio: { limits.problem(packed: $0, unpacked: $1) })
      let first = try unpacked.array(0..<TarReader.headLength)
      if first.withUnsafeBytes({ TarReader.isTar($0) }) {
        let first = found.count
        try listTar(unpacked, prefix: prefix, depth: depth, budget: &budget, into: &found)
        // A download that broke off: the member in which it did says so, or the archive itself.
        if unpacked.isCut, !found[first...].contains(where: { $0.problem == nil }) {
          throw ParseProblem("gzip-damaged")
        }
        if unpacked.isCut, !found[first...].contains(where: { $0.problem?.code == "tar-damaged" }) {
          found.append(
            ArchiveMember(
              path: prefix, size: 0, crc32: nil, problem: ParseProblem("gzip-damaged", facts: [prefix]),
              storage: .nothing))
        }
      } else if unpacked.isCut {
        throw ParseProblem("gzip-damaged")
      } else {
        let path = prefix + gzipName(name)
        var problem = budget.admit(packed: bytes.count, unpacked: unpacked.count)
        problem?.facts.insert(path, at: 0)
        found.append(
          ArchiveMember(
            path: path, size: unpacked.count, crc32: nil, problem: problem,
            storage: .init(archive: unpacked, range: 0..<unpacked.count, packing: .stored)))
      }
    }
  }

  /// What `mail.mbox.gz` holds: `mail.mbox`.
  private static func gzipName(_ name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? ""
    if last.lowercased().hasSuffix(".gz"), last.utf8.count > 3 { return String(last.dropLast(3)) }
    return last.isEmpty ? "content" : last
  }

  private static func listZip(
    _ bytes: any ArchiveBytes, prefix: String, depth: Int, budget: inout ArchiveBudget,
    into found: inout [ArchiveMember]
  ) throws(ParseProblem) {
    let directory = try ZipDirectory(bytes, limit: budget.limits.entries - budget.entries)
    let reader = LittleEndianReader(bytes, window: 1 << 10)
    let firstOfThis = found.count
    var taken: [(range: Range<Int>, index: Int)] = []
    for entry in directory.entries {
      budget.entries += 1
      let written =
        entry.unicodeName.map { String(decoding: $0, as: UTF8.self) }
        ?? (entry.isUTF8 ? String(decoding: entry.name, as: UTF8.self) : ArchivePath.text(entry.name))
      if written.hasSuffix("/") || (written.hasSuffix("\\") && entry.unpacked == 0) { continue }
      let safe = ArchivePath.safe(written)
      if let safe, ArchivePath.isNoise(safe) { continue }
      let path = prefix + (safe ?? written)
      var problem: ParseProblem?
      let data = dataRange(of: entry, reader)
      if safe == nil {
        problem = ParseProblem("zip-unsafe-path")
      } else if entry.isSymbolicLink {
        problem = ParseProblem("zip-symlink")
      } else if entry.isEncrypted {
        problem = ParseProblem("zip-encrypted")
      } else if entry.method != 0 && entry.method != 8 {
        problem = ParseProblem("zip-method", facts: ["\(entry.method)"])
      } else if data == nil || entry.isOnOtherDisk {
        problem = ParseProblem("zip-damaged")
      } else if entry.method == 0 && entry.packed != entry.unpacked {
        problem = ParseProblem("zip-wrong-size", facts: ["\(entry.unpacked)", "\(entry.packed)"])
      } else {
        problem = budget.admit(packed: entry.packed, unpacked: entry.unpacked)
      }
      problem?.facts.insert(path, at: 0)
      let storage = ArchiveMember.Storage(
        archive: bytes, range: data ?? 0..<0, packing: entry.method == 8 ? .deflated : .stored)
      if let data, !data.isEmpty { taken.append((data, found.count)) }
      found.append(
        ArchiveMember(
          path: path, size: entry.unpacked, crc32: entry.crc32, problem: problem, storage: storage))
    }
    refuseOverlaps(taken, in: &found)
    try openInner(from: firstOfThis, depth: depth, budget: &budget, into: &found)
    if var damage = directory.damage {
      damage.facts.insert(prefix, at: 0)
      found.append(
        ArchiveMember(
          path: prefix, size: 0, crc32: nil, problem: damage, storage: .nothing))
    }
  }

  /// Where the packed bytes of an entry stand, behind its local header (4.3.7).
  private static func dataRange(of entry: ZipDirectory.Entry, _ reader: LittleEndianReader) -> Range<Int>? {
    guard entry.header >= 0, entry.header + 30 <= reader.count, reader.int32(entry.header) == 0x0403_4B50
    else {
      return nil
    }
    let start = entry.header + 30 + reader.int16(entry.header + 26) + reader.int16(entry.header + 28)
    guard start <= reader.count, entry.packed <= reader.count - start else { return nil }
    return start..<start + entry.packed
  }

  /// Members that share packed bytes are a bomb ("zip quine", "overlapping files"): no writer does it.
  private static func refuseOverlaps(
    _ taken: [(range: Range<Int>, index: Int)], in found: inout [ArchiveMember]
  ) {
    let sorted = taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var end = 0
    for (range, index) in sorted {
      if range.lowerBound < end, found[index].problem == nil {
        found[index] = found[index].refused(ParseProblem("zip-overlap", facts: [found[index].path]))
      }
      end = max(end, range.upperBound)
    }
  }

  private static func listTar(
    _ bytes: any ArchiveBytes, prefix: String, depth: Int, budget: inout ArchiveBudget,
    into found: inout [ArchiveMember]
  ) throws(ParseProblem) {
    let firstOfThis = found.count
    try TarReader.list(bytes, prefix: prefix, budget: &budget, into: &found)
    try openInner(from: firstOfThis, depth: depth, budget: &budget, into: &found)
  }

  /// Puts the members of inner archives in the place of those.
  private static func openInner(
    from first: Int, depth: Int, budget: inout ArchiveBudget, into found: inout [ArchiveMember]
  ) throws(ParseProblem) {
    guard found[first...].contains(where: { $0.problem == nil && ArchivePath.isArchive($0.path) }) else {
      return
    }
    var result = Array(found[..<first])
    for member in found[first...] {
      guard member.problem == nil, ArchivePath.isArchive(member.path) else {
        result.append(member)
        continue
      }
      do throws(ParseProblem) {
        guard depth < budget.limits.nesting else {
          throw ParseProblem("archive-nesting", facts: ["\(budget.limits.nesting)"])
        }
        let inner = try content(of: member, limits: budget.limits)
        var members: [ArchiveMember] = []
        try list(
          inner, name: member.path, prefix: member.path + "/", depth: depth + 1, budget: &budget,
          into: &members)
        result.append(contentsOf: members)
      } catch {
        var problem = member.named(error)
        problem.severity = .skipped
        result.append(member.refused(problem))
      }
    }
    found = result
  }

  /// An archive inside another one: a small one in memory, a large one where it lies.
  private static func content(
    of member: ArchiveMember, limits: ArchiveLimits
  ) throws(ParseProblem) -> any ArchiveBytes {
    if member.size <= limits.inMemory { return MemoryBytes(try member.read()) }
    let storage = member.storage
    guard storage.packing == .deflated else {
      try member.forEachChunk { _ in }
      return PartBytes(whole: storage.archive, range: storage.range)
    }
    let bytes = try InflatedBytes(
      storage.archive, storage.range, .raw, limit: member.size, spacing: limits.spacing)
    if bytes.count != member.size { throw member.wrongSize(bytes.count) }
    if let crc32 = member.crc32, crc32 != bytes.crc32 { throw ParseProblem("zip-wrong-checksum") }
    return bytes
  }
}
