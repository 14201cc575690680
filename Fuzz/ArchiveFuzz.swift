import Formats

/// Any bytes as an archive: every member is listed and read both ways, within tight limits.
func fuzzArchive(_ bytes: UnsafeRawBufferPointer) {
  // Now and then nothing is held in memory, so that readings start from marks.
  let isLean = bytes.count % 2 == 0
  let limits = ArchiveLimits(
    entries: 200, memberBytes: 4 << 20, totalBytes: 16 << 20, ratio: 250, ratioFloor: 1 << 20, nesting: 2,
    inMemory: isLean ? 0 : 1 << 20, spacing: isLean ? 700 : 1 << 20)
  do throws(ParseProblem) {
    for member in try Archive.members(of: Array(bytes), name: "x.gz", limits: limits) {
      precondition(member.problem != nil || !member.path.split(separator: "/").contains(".."))
      do throws(ParseProblem) {
        let whole = try member.read()
        var count = 0
        try member.forEachChunk { count += $0.count }
        precondition(count == whole.count)
        let prefix = try member.readPrefix(1_000)
        precondition(whole.starts(with: prefix) && prefix.count == min(1_000, whole.count))
      } catch {}
    }
  } catch {}
}
