/// Remembers levels of pairs of names: names repeat far more often than pairs of records do.
///
/// A class over plain memory, so that a look-up costs no bookkeeping.
final class LevelCache {
  private let keys: UnsafeMutablePointer<UInt64>
  private let levels: UnsafeMutablePointer<UInt8>
  private let mask: Int

  init(bits: Int = 16) {
    let size = 1 << bits
    keys = .allocate(capacity: size)
    keys.initialize(repeating: .max, count: size)
    levels = .allocate(capacity: size)
    levels.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  deinit {
    keys.deallocate()
    levels.deallocate()
  }

  @inline(__always)
  private func key(_ a: Int32, _ b: Int32) -> UInt64 {
    a < b
      ? UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
      : UInt64(UInt32(bitPattern: b)) << 32 | UInt64(UInt32(bitPattern: a))
  }

  @inline(__always)
  func find(_ a: Int32, _ b: Int32) -> UInt8? {
    let key = key(a, b)
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    return keys[slot] == key ? levels[slot] : nil
  }

  @inline(__always)
  func store(_ a: Int32, _ b: Int32, _ level: UInt8) {
    let key = key(a, b)
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    keys[slot] = key
    levels[slot] = level
  }
}
