/// One file in an archive. Listing it costs nothing: it is unpacked by `read()`.
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
    /// The whole archive; a shared copy.
    let archive: [UInt8]
    let range: Range<Int>
    let packing: Packing
  }

  /// File name without folders.
  public var name: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The bytes as they stand in the archive: enough to see that a member did not change.
  public var compressedBytes: ArraySlice<UInt8> { storage.archive[storage.range] }

  /// Unpacks the member and checks its size and CRC-32.
  ///
  /// - Throws: `problem`, or `zip-damaged`, `zip-wrong-size`, `zip-wrong-checksum`.
  public func read() throws(ParseProblem) -> [UInt8] {
    if let problem { throw problem }
    let bytes: [UInt8]
    switch storage.packing {
    case .stored: bytes = Array(storage.archive[storage.range])
    case .deflated: bytes = try Inflate.whole(compressedBytes, size: size)
    }
    if bytes.count != size { throw wrongSize(bytes.count) }
    if let crc32, Inflate.crc32(bytes) != crc32 { throw ParseProblem("zip-wrong-checksum", facts: [path]) }
    return bytes
  }

  /// Unpacks piece by piece, so that memory does not grow with the member.
  ///
  /// Size and CRC-32 are checked at the end: what `body` was given before a throw may be damaged.
  public func forEachChunk(_ body: (UnsafeRawBufferPointer) -> Void) throws(ParseProblem) {
    if let problem { throw problem }
    var sum = InflateSum()
    switch storage.packing {
    case .stored:
      storage.archive.withUnsafeBytes { all in
        let part = UnsafeRawBufferPointer(rebasing: all[storage.range])
        sum.add(part)
        body(part)
      }
    case .deflated:
      try Inflate.stream(compressedBytes, container: .raw, limit: size) { chunk in
        sum.add(chunk)
        body(chunk)
      }
    }
    if sum.count != size { throw wrongSize(sum.count) }
    if let crc32, sum.crc32 != crc32 { throw ParseProblem("zip-wrong-checksum", facts: [path]) }
  }

  private func wrongSize(_ found: Int) -> ParseProblem {
    ParseProblem("zip-wrong-size", facts: [path, "\(size)", "\(found)"])
  }
}
