/// A 128-bit digest of a file's bytes: tells whether the very same file was read before. It guards
/// nothing against malice, the files are the user's own, so it may be quick: eight bytes a step.
enum ContentDigest {
  static func hex(_ bytes: UnsafeRawBufferPointer) -> String {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    var offset = 0
    while offset + 16 <= bytes.count {
      let left = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let right = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      first = fold(first ^ left, 0xA076_1D64_78BD_642F)
      second = fold(second ^ right, 0xE703_7ED1_A0B4_28DB) &+ first
      offset += 16
    }
    while offset < bytes.count {
      first = fold(first ^ UInt64(bytes[offset]), 0x8EBC_6AF0_9C88_C6E3)
      offset += 1
    }
    second = fold(second ^ first, 0x5899_65CC_7537_4CC3)
    first = fold(first ^ second, 0x1D8E_4E27_C47D_124F)
    return digits(first) + digits(second)
  }

  static func hex(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hex($0) } }

  static func hex(_ bytes: ArraySlice<UInt8>) -> String { bytes.withUnsafeBytes { hex($0) } }

  /// A 64-bit hash of a few byte ranges, in order.
  static func hash(_ parts: [UnsafeBufferPointer<UInt8>]) -> Int64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for part in parts {
      let bytes = UnsafeRawBufferPointer(part)
      hash = fold(hash ^ UInt64(bytes.count), 0xA076_1D64_78BD_642F)
      var offset = 0
      while offset + 8 <= bytes.count {
        hash = fold(
          hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
          0xE703_7ED1_A0B4_28DB)
        offset += 8
      }
      var tail: UInt64 = 0
      while offset < bytes.count {
        tail = tail << 8 | UInt64(bytes[offset])
        offset += 1
      }
      hash = fold(hash ^ tail, 0x8EBC_6AF0_9C88_C6E3)
    }
    return Int64(bitPattern: hash)
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
