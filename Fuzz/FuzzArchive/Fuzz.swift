import Formats

/// Any bytes as an archive: every member is listed and read both ways, within tight limits.
func fuzz(_ bytes: UnsafeRawBufferPointer) {
  let limits = ArchiveLimits(
    entries: 200, memberBytes: 4 << 20, totalBytes: 16 << 20, ratio: 250, ratioFloor: 1 << 20, nesting: 2)
  do throws(ParseProblem) {
    for member in try Archive.members(of: Array(bytes), name: "x.gz", limits: limits) {
      precondition(member.problem != nil || !member.path.split(separator: "/").contains(".."))
      do throws(ParseProblem) {
        let whole = try member.read()
        var count = 0
        try member.forEachChunk { count += $0.count }
        precondition(count == whole.count)
      } catch {}
    }
  } catch {}
}
