/// Numbers byte strings from 0 in order of first appearance; equal strings share a number.
///
/// Open addressing over one arena: no allocation per string.
struct StringTable {
  private var arena: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Hash in the upper half, number + 1 in the lower: most looks end without another touch of memory.
  private var slots: [UInt64]
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  var count: Int { hashes.count }

  func bytes(_ id: Int32) -> ArraySlice<UInt8> { arena[range(id)] }

  func string(_ id: Int32) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// The same for the same bytes in every table.
  @inline(__always)
  func hash(_ id: Int32) -> UInt64 { UInt64(hashes[Int(id)]) }

  @inline(__always)
  func range(_ id: Int32) -> Range<Int> { Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1]) }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer(body)
  }

  /// The number of these bytes, a new one if they are new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = UInt32(truncatingIfNeeded: Hash.bytes(bytes))
    let slot = slot(of: bytes, hash)
    if slots[slot] != 0 { return StringTable.id(slots[slot]) }
    let id = Int32(hashes.count)
    slots[slot] = StringTable.slot(hash, id)
    hashes.append(hash)
    arena.append(contentsOf: bytes)
    offsets.append(UInt32(arena.count))
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  mutating func intern(_ bytes: [UInt8]) -> Int32 { bytes.withUnsafeBufferPointer { intern($0) } }

  mutating func intern(_ text: String) -> Int32 {
    var copy = text
    return copy.withUTF8 { intern($0) }
  }

  /// The number of these bytes, nil if they were never seen.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let found = slots[slot(of: bytes, UInt32(truncatingIfNeeded: Hash.bytes(bytes)))]
    return found == 0 ? nil : StringTable.id(found)
  }

  /// Where these bytes stand, or the free place where they would.
  @inline(__always)
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let found = slots[slot]
      if UInt32(found >> 32) == hash, isEqual(StringTable.id(found), bytes) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  func find(_ bytes: ArraySlice<UInt8>) -> Int32? { bytes.withUnsafeBufferPointer { find($0) } }

  func find(_ text: String) -> Int32? {
    var copy = text
    return copy.withUTF8 { find($0) }
  }

  @inline(__always)
  private static func slot(_ hash: UInt32, _ id: Int32) -> UInt64 { UInt64(hash) << 32 | UInt64(id) + 1 }

  @inline(__always)
  private static func id(_ slot: UInt64) -> Int32 { Int32(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1 }

  @inline(__always)
  private func isEqual(_ id: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[Int(id)])
    guard Int(offsets[Int(id) + 1]) - start == bytes.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = StringTable.slot(hash, Int32(id))
    }
  }
}

/// Hashes that are the same in every process, so that results never depend on a random seed.
enum Hash {
  @inline(__always)
  static func bytes(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: raw.count)
    var index = 0
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    return mix((hash ^ rest) &* 0xD6E8_FEB8_6659_FD93)
  }

  @inline(__always)
  static func slice(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return mix(hash)
  }

  /// The finaliser of SplitMix64.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var x = value &+ 0x9E37_79B9_7F4A_7C15
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }

  @inline(__always)
  static func pair(_ kind: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    mix(mix(kind &* 0x9E37_79B9_7F4A_7C15 ^ a) &+ b &* 0xD6E8_FEB8_6659_FD93)
  }
}
