/// Remembers levels of pairs of names: names repeat far more often than pairs of records do.
///
/// A class over plain memory, so that a look-up costs no bookkeeping and touches one place only.
final class LevelCache {
  /// Two numbers of 30 and 29 bits and a level of 5; all ones when free.
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int

  init(bits: Int = 16) {
    let size = 1 << bits
    slots = .allocate(capacity: size)
    slots.initialize(repeating: .max, count: size)
    mask = size - 1
  }

  deinit { slots.deallocate() }

  @inline(__always)
  private func key(_ a: Int32, _ b: Int32) -> UInt64 {
    let (low, high) = a < b ? (a, b) : (b, a)
    return UInt64(UInt32(bitPattern: low)) << 34 | UInt64(UInt32(bitPattern: high)) << 5
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  @inline(__always)
  func find(_ a: Int32, _ b: Int32) -> UInt8? {
    let key = key(a, b)
    let found = slots[slot(key)]
    return found & ~31 == key ? UInt8(found & 31) : nil
  }

  @inline(__always)
  func store(_ a: Int32, _ b: Int32, _ level: UInt8) {
    let key = key(a, b)
    slots[slot(key)] = key | UInt64(level)
  }
}
