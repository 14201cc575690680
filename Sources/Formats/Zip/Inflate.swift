import CDeflate

/// Running length and CRC-32 of unpacked bytes.
struct InflateSum {
  private(set) var count = 0
  private(set) var crc32: UInt32 = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    crc32 = libdeflate_crc32(crc32, bytes.baseAddress, bytes.count)
  }
}

/// Unpacks deflate data (RFC 1951) whose size is known and fits in memory at once: libdeflate, three times
/// as fast as zlib, which `InflateCursor` uses piece by piece.
enum Inflate {
  /// Up to this size a member is unpacked in one go into a buffer of its declared size.
  static let wholeLimit = 256 << 20
  /// Deflate makes at most so many bytes of one.
  static let bestRatio = 1_032

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }

  /// Unpacks bytes whose unpacked size is declared, `wholeLimit` at most.
  static func whole(_ packed: ArraySlice<UInt8>, size: Int) throws(ParseProblem) -> [UInt8] {
    // A larger claim is a lie, and not worth the memory.
    guard size >= 0, size / bestRatio <= packed.count else {
      throw ParseProblem("zip-wrong-size", facts: ["\(size)", "\(packed.count)"])
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
}
