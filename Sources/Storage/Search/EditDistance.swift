/// Optimal string alignment distance (edits: insert, delete, replace, swap two neighbours) from one
/// pattern of at most 64 bytes to many texts, a machine word per text byte.
///
/// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
struct EditDistance {
  private let masks: [UInt64]
  let count: Int
  private let last: UInt64

  /// - Parameter pattern: bytes beyond the 64th are not looked at.
  init(_ pattern: some Sequence<UInt8>) {
    var masks = [UInt64](repeating: 0, count: 256)
    var count = 0
    for byte in pattern.prefix(64) {
      masks[Int(byte)] |= 1 << UInt64(count)
      count += 1
    }
    self.masks = masks
    self.count = count
    last = count == 0 ? 0 : 1 << UInt64(count - 1)
  }

  /// The distance, or `limit + 1` when it is greater than `limit`.
  func distance(to text: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    if count == 0 { return min(text.count, limit + 1) }
    if abs(text.count - count) > limit { return limit + 1 }
    return masks.withUnsafeBufferPointer { masks in
      var positive = UInt64.max
      var negative: UInt64 = 0
      var diagonal: UInt64 = 0
      var before: UInt64 = 0
      var distance = count
      var remaining = text.count
      for byte in text {
        let matches = masks[Int(byte)]
        // A swap: this byte matches one place earlier, and the byte before matched here.
        let swaps = ((~diagonal & matches) << 1) & before
        diagonal = (((matches & positive) &+ positive) ^ positive) | matches | negative | swaps
        var horizontalPositive = negative | ~(diagonal | positive)
        var horizontalNegative = diagonal & positive
        if horizontalPositive & last != 0 { distance += 1 }
        if horizontalNegative & last != 0 { distance -= 1 }
        horizontalPositive = (horizontalPositive << 1) | 1
        horizontalNegative <<= 1
        positive = horizontalNegative | ~(diagonal | horizontalPositive)
        negative = horizontalPositive & diagonal
        before = matches
        remaining -= 1
        // Each byte to come takes at most one away.
        if distance - remaining > limit { return limit + 1 }
      }
      return min(distance, limit + 1)
    }
  }
}

/// Which letters a text has, and which of them twice: two texts that differ by d edits differ in at
/// most d bits either way. Blanks do not count, so a blank too many costs nothing here.
struct LetterSet {
  var bits: UInt64 = 0

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      switch byte {
      case 0x61...0x7A:
        let once = UInt64(1) << UInt64((byte - 0x61) * 2)
        bits |= bits & once == 0 ? once : once << 1
      case 0x20: continue
      default: bits |= 1 << UInt64(52 + byte % 12)
      }
    }
  }
}
