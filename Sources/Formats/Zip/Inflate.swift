import CDeflate
import CZlib

/// Running length and CRC-32 of unpacked bytes.
struct InflateSum {
  private(set) var count = 0
  private(set) var crc32: UInt32 = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    crc32 = libdeflate_crc32(crc32, bytes.baseAddress, bytes.count)
  }
}

/// Unpacks deflate data (RFC 1951): libdeflate when the size is known and fits in memory at once,
/// zlib piece by piece otherwise.
enum Inflate {
  enum Container: Int32 {
    /// Bare deflate, as in a zip.
    case raw = -15
    /// gzip (RFC 1952), several parts one behind the other included.
    case gzip = 31
  }

  /// Up to this size a member is unpacked in one go into a buffer of its declared size.
  static let wholeLimit = 256 << 20

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }

  /// Unpacks bytes whose unpacked size is declared.
  static func whole(_ packed: ArraySlice<UInt8>, size: Int) throws(ParseProblem) -> [UInt8] {
    // Deflate makes at most 1,032 bytes of one: a larger claim is a lie, and not worth the memory.
    guard size >= 0, size / 1_032 <= packed.count else {
      throw ParseProblem("zip-wrong-size", facts: ["\(size)", "\(packed.count)"])
    }
    guard size <= wholeLimit else {
      var out: [UInt8] = []
      try stream(packed, container: .raw, limit: size) { out.append(contentsOf: $0) }
      return out
    }
    guard let decompressor = libdeflate_alloc_decompressor() else { throw ParseProblem("out-of-memory") }
    defer { libdeflate_free_decompressor(decompressor) }
    var result = LIBDEFLATE_SUCCESS
    var written = 0
    let out = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
      packed.withUnsafeBytes { source in
        result = libdeflate_deflate_decompress(
          decompressor, source.baseAddress, source.count, buffer.baseAddress, size, &written)
      }
      count = result == LIBDEFLATE_SUCCESS ? written : 0
    }
    if result == LIBDEFLATE_INSUFFICIENT_SPACE {
      throw ParseProblem("zip-wrong-size", facts: ["\(size)", ">\(size)"])
    }
    guard result == LIBDEFLATE_SUCCESS else { throw ParseProblem("zip-damaged") }
    return out
  }

  /// Unpacks piece by piece. More than `limit` bytes: `zip-wrong-size` for a member, `archive-too-big`
  /// for a gzip.
  static func stream(
    _ packed: ArraySlice<UInt8>, container: Container, limit: Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(ParseProblem) {
    let problem = packed.withUnsafeBytes { run($0, container, limit, body) }
    if let problem { throw problem }
  }

  private static func run(
    _ source: UnsafeRawBufferPointer, _ container: Container, _ limit: Int,
    _ body: (UnsafeRawBufferPointer) -> Void
  ) -> ParseProblem? {
    let tooBig = container == .raw ? "zip-wrong-size" : "archive-too-big"
    let damaged = container == .raw ? "zip-damaged" : "gzip-damaged"
    var state = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&state, container.rawValue, ZLIB_VERSION, size) == Z_OK else {
      return ParseProblem("out-of-memory")
    }
    defer { inflateEnd(&state) }
    guard let start = source.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
      return ParseProblem(damaged)
    }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { chunk.deallocate() }
    let chunkStart = chunk.baseAddress?.assumingMemoryBound(to: UInt8.self)
    var given = 0
    var total = 0
    while true {
      if state.avail_in == 0, given < source.count {
        // avail_in has 32 bits; the source may be longer.
        let part = min(source.count - given, 1 << 30)
        state.next_in = UnsafeMutablePointer(mutating: start + given)
        state.avail_in = UInt32(part)
        given += part
      }
      state.next_out = chunkStart
      state.avail_out = UInt32(chunk.count)
      let status = inflate(&state, Z_NO_FLUSH)
      let made = chunk.count - Int(state.avail_out)
      total += made
      if total > limit { return ParseProblem(tooBig, facts: ["\(limit)"]) }
      if made > 0 { body(UnsafeRawBufferPointer(rebasing: chunk[0..<made])) }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END:
        let left = source.count - given + Int(state.avail_in)
        // Another gzip part may follow; anything else behind it is padding.
        guard container == .gzip, left > 2, let next = state.next_in, next[0] == 0x1F, next[1] == 0x8B else {
          return nil
        }
        guard inflateReset(&state) == Z_OK else { return ParseProblem(damaged) }
      default: return ParseProblem(damaged)
      }
    }
  }
}
