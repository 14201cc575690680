/// One file in an archive. Listing it costs nothing: it is unpacked by `read()`, or piece by piece by a
/// `MemberReader`.
public struct ArchiveMember: Sendable {
  /// Relative path with `/`, without `..`; a member of an inner archive stands behind that one's path
  /// (`inner.zip/Connections.csv`).
  public let path: String
  /// Unpacked size in bytes, as the archive declares it; `read()` checks it.
  public let size: Int
  /// CRC-32 of the unpacked bytes as declared; nil in a tar.
  public let crc32: UInt32?
  /// Why it cannot be read, as far as the directory tells: `zip-encrypted`, `zip-method`,
  /// `zip-unsafe-path`, `zip-symlink`, `zip-damaged`, `archive-member-too-big`, `archive-ratio`,
  /// `archive-too-big`, `archive-nesting`.
  public let problem: ParseProblem?
  let storage: Storage

  enum Packing: Sendable { case stored, deflated }

  struct Storage: Sendable {
    /// The whole archive, shared by its members.
    let archive: any ArchiveBytes
    let range: Range<Int>
    let packing: Packing

    /// Of what cannot be read.
    static let nothing = Storage(archive: MemoryBytes([]), range: 0..<0, packing: .stored)
  }

  /// File name without folders.
  public var name: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Number of the bytes that stand in the archive.
  public var packedSize: Int { storage.range.count }

  /// The bytes as they stand in the archive, piece by piece: enough to see that a member did not change.
  ///
  /// - Throws: what the archive's own bytes throw.
  public func forEachPackedChunk(_ body: (UnsafeRawBufferPointer) -> Void) throws(ParseProblem) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(Self.chunk, max(packedSize, 1)), alignment: 16)
    defer { buffer.deallocate() }
    var place = storage.range.lowerBound
    while place < storage.range.upperBound {
      let step = min(buffer.count, storage.range.upperBound - place)
      let made = try storage.archive.read(
        at: place, into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<step]))
      guard made > 0 else { return }
      body(UnsafeRawBufferPointer(rebasing: buffer[0..<made]))
      place += made
    }
  }

  /// Unpacks the member and checks its size and CRC-32.
  ///
  /// - Throws: `problem`, or `zip-damaged`, `zip-wrong-size`, `zip-wrong-checksum`, `file-unreadable`.
  public func read() throws(ParseProblem) -> [UInt8] {
    if let problem { throw problem }
    if storage.packing == .deflated, size <= Inflate.wholeLimit {
      let bytes: [UInt8]
      do throws(ParseProblem) {
        if let memory = storage.archive as? MemoryBytes {
          bytes = try Inflate.whole(memory.bytes[storage.range], size: size)
        } else {
          bytes = try Inflate.whole(try storage.archive.array(storage.range)[...], size: size)
        }
      } catch {
        throw named(error)
      }
      var sum = InflateSum()
      bytes.withUnsafeBytes { sum.add($0) }
      try check(sum)
      return bytes
    }
    var bytes: [UInt8] = []
    // A lie about the size costs no more memory than the truth.
    if size / Inflate.bestRatio <= packedSize { bytes.reserveCapacity(size) }
    try forEachChunk { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Unpacks piece by piece, so that memory does not grow with the member.
  ///
  /// Size and CRC-32 are checked at the end: what `body` was given before a throw may be damaged.
  public func forEachChunk(_ body: (UnsafeRawBufferPointer) -> Void) throws(ParseProblem) {
    let reader = try MemberReader(self)
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(Self.chunk, max(size, 1)), alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let made = try reader.read(into: buffer)
      if made == 0 { return }
      body(UnsafeRawBufferPointer(rebasing: buffer[0..<made]))
    }
  }

  /// The first bytes of a member, enough to tell its kind, without unpacking the rest. Nothing is
  /// checked: what is damaged further on shows in `read()`.
  ///
  /// - Throws: `problem`, or `zip-damaged` when not even the beginning can be unpacked.
  public func readPrefix(_ limit: Int) throws(ParseProblem) -> [UInt8] {
    let reader = try MemberReader(self)
    // One byte more than stated: a member that goes on says so here and not where it is taken for something else.
    var bytes = [UInt8](repeating: 0, count: min(limit, max(size, 0) + 1))
    var filled = 0
    var problem: ParseProblem?
    bytes.withUnsafeMutableBytes { buffer in
      do throws(ParseProblem) {
        while filled < buffer.count {
          // Small steps, so that damage behind them does not take what stands before it.
          let step = UnsafeMutableRawBufferPointer(
            rebasing: buffer[filled..<min(buffer.count, filled + 4_096)])
          let made = try reader.read(into: step)
          if made == 0 { break }
          filled += made
        }
      } catch {
        problem = error
      }
    }
    if let problem, filled == 0 { throw problem }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  private static let chunk = 256 << 10

  func check(_ sum: InflateSum) throws(ParseProblem) {
    if sum.count != size { throw wrongSize(sum.count) }
    if let crc32, sum.crc32 != crc32 { throw ParseProblem("zip-wrong-checksum", facts: [path]) }
  }

  func wrongSize(_ found: Int) -> ParseProblem {
    ParseProblem("zip-wrong-size", facts: [path, "\(size)", "\(found)"])
  }

  /// A problem of the archive's bytes as one of this member.
  func named(_ problem: ParseProblem) -> ParseProblem {
    var problem = problem
    if problem.facts.first != path { problem.facts.insert(path, at: 0) }
    return problem
  }

  /// The same member, refused.
  func refused(_ problem: ParseProblem) -> ArchiveMember {
    ArchiveMember(path: path, size: size, crc32: crc32, problem: problem, storage: storage)
  }
}
