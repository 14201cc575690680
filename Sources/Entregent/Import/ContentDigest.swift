/// A 128-bit digest of a file's bytes: tells whether the very same file was read before. It guards
/// nothing against malice, the files are the user's own, so it may be quick: eight bytes a step.
enum ContentDigest {
  static func hex(_ bytes: UnsafeRawBufferPointer) -> String {
    var running = Running(count: bytes.count)
    running.add(bytes)
    return running.hex
  }

  static func hex(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hex($0) } }

  /// Of bytes that come piece by piece, their number being known.
  struct Running {
    private var first: UInt64
    private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private var tail: [UInt8] = []

    init(count: Int) { first = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      var bytes = bytes
      if !tail.isEmpty {
        let missing = min(16 - tail.count, bytes.count)
        tail.append(contentsOf: bytes[0..<missing])
        bytes = UnsafeRawBufferPointer(rebasing: bytes[missing...])
        guard tail.count == 16 else { return }
        let step = tail
        tail.removeAll(keepingCapacity: true)
        step.withUnsafeBytes { fold($0) }
      }
      fold(bytes)
    }

    private mutating func fold(_ bytes: UnsafeRawBufferPointer) {
      var offset = 0
      while offset + 16 <= bytes.count {
        let left = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let right = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        first = ContentDigest.fold(first ^ left, 0xA076_1D64_78BD_642F)
        second = ContentDigest.fold(second ^ right, 0xE703_7ED1_A0B4_28DB) &+ first
        offset += 16
      }
      if offset < bytes.count { tail.append(contentsOf: bytes[offset...]) }
    }

    var hex: String {
      var first = first
      for byte in tail { first = ContentDigest.fold(first ^ UInt64(byte), 0x8EBC_6AF0_9C88_C6E3) }
      let second = ContentDigest.fold(second ^ first, 0x5899_65CC_7537_4CC3)
      first = ContentDigest.fold(first ^ second, 0x1D8E_4E27_C47D_124F)
      return digits(first) + digits(second)
    }
  }

  /// Of a source of unknown length: the digest of the digests of its megabytes.
  static func ofPieces(_ source: MailInputs.Source) throws -> String {
    var window = [UInt8](repeating: 0, count: 1 << 20)
    var parts: [UInt8] = []
    var filled = 0
    while true {
      let count = try window.withUnsafeMutableBytes {
        try source(UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
      }
      filled += count
      if filled == window.count || (count == 0 && filled > 0) {
        parts += Array(window.withUnsafeBytes { hex(UnsafeRawBufferPointer(rebasing: $0[0..<filled])) }.utf8)
        filled = 0
      }
      if count == 0 { return hex(parts) }
    }
  }

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
