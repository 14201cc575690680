/// Numbers whole names, given and family name by their numbers, from 0 in order of first appearance.
struct NamePairTable {
  private var keys: [UInt64] = []
  /// Number + 1, 0 when free.
  private var slots: [Int32]

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  var count: Int { keys.count }

  /// The number of a name, a new one if it is new.
  mutating func intern(_ name: NamePair) -> Int32 {
    let key = NamePairTable.key(name)
    let slot = slot(of: key)
    if slots[slot] > 0 { return slots[slot] - 1 }
    keys.append(key)
    slots[slot] = Int32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return Int32(keys.count - 1)
  }

  /// The number of a name, nil if it was never seen.
  func find(_ name: NamePair) -> Int32? {
    let found = slots[slot(of: NamePairTable.key(name))]
    return found > 0 ? found - 1 : nil
  }

  /// Where a key stands, or would.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Hash.mix(key)) & mask
    while slots[slot] > 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, key) in keys.enumerated() { slots[slot(of: key)] = Int32(index + 1) }
  }

  private static func key(_ name: NamePair) -> UInt64 {
    UInt64(UInt32(bitPattern: name.given)) << 32 | UInt64(UInt32(bitPattern: name.family))
  }
}
