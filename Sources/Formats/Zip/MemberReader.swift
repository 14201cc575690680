/// Unpacks a member as far as its reader asks, as one of mailboxes does: memory does not grow with it.
public final class MemberReader {
  private let member: ArchiveMember
  private let cursor: InflateCursor?
  private var sum = InflateSum()
  private var isAtEnd = false

  /// - Throws: the member's `problem`, or `out-of-memory`.
  public init(_ member: ArchiveMember) throws(ParseProblem) {
    self.member = member
    if let problem = member.problem { throw problem }
    let storage = member.storage
    cursor =
      storage.packing == .deflated ? try InflateCursor(storage.archive, storage.range, .raw) : nil
  }

  /// Fills a buffer; fewer bytes only at the end, where it gives 0.
  ///
  /// - Throws: `zip-damaged`, `gzip-damaged`, `file-unreadable`; `zip-wrong-size` and `zip-wrong-checksum`
  ///   with the last bytes or instead of them: what was given before may be damaged.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int {
    guard !isAtEnd, !buffer.isEmpty else { return 0 }
    let made: Int
    do throws(ParseProblem) {
      if let cursor { made = try cursor.read(into: buffer) } else { made = try copy(into: buffer) }
    } catch {
      throw member.named(error)
    }
    sum.add(UnsafeRawBufferPointer(rebasing: buffer[0..<made]))
    guard sum.count <= member.size else { throw member.wrongSize(sum.count) }
    if made == 0 {
      isAtEnd = true
      try member.check(sum)
    }
    return made
  }

  private func copy(into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int {
    let storage = member.storage
    let count = min(buffer.count, storage.range.count - sum.count)
    guard count > 0 else { return 0 }
    return try storage.archive.read(
      at: storage.range.lowerBound + sum.count,
      into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<count]))
  }
}
