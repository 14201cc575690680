/// Distances between short byte strings, as used for names.
///
/// Sources: Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter
/// Model of Record Linkage" (1990); Damerau's edit operations in the restricted form (optimal
/// string alignment), with the bit-parallel recurrence of Hyyrö, "A Bit-Vector Algorithm for
/// Computing Levenshtein and Damerau Edit Distances" (2003).
public enum StringDistance {
  /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
  /// Both are folded first.
  public static func damerau(_ left: String, _ right: String) -> Int {
    let a = TextFolding.foldedBytes(left)
    let b = TextFolding.foldedBytes(right)
    return a.withUnsafeBufferPointer { x in b.withUnsafeBufferPointer { damerau(x, $0) } }
  }

  /// Jaro–Winkler similarity, 0...1, of the folded texts.
  public static func jaroWinkler(_ left: String, _ right: String) -> Double {
    let a = TextFolding.foldedBytes(left)
    let b = TextFolding.foldedBytes(right)
    return a.withUnsafeBufferPointer { x in b.withUnsafeBufferPointer { jaroWinkler(x, $0) } }
  }

  /// Longer inputs are cut here: names and streets are shorter.
  private static let limit = 64

  static func damerau(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
    let m = min(left.count, limit)
    let n = min(right.count, limit)
    if m == 0 { return n }
    if n == 0 { return m }
    // More than a kilobyte would be allocated on the heap, each time.
    let isPlain = left[..<m].allSatisfy { $0 < 0x80 } && right[..<n].allSatisfy { $0 < 0x80 }
    return isPlain
      ? withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 128) { damerau(left[..<m], right[..<n], $0) }
      : withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { damerau(left[..<m], right[..<n], $0) }
  }

  /// - Parameter masks: room for one mask for each letter that may occur.
  @inline(__always)
  private static func damerau(
    _ left: Slice<UnsafeBufferPointer<UInt8>>, _ right: Slice<UnsafeBufferPointer<UInt8>>,
    _ masks: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    let (m, n) = (left.count, right.count)
    for index in 0..<n { masks[Int(right[index])] = 0 }
    for index in 0..<m { masks[Int(left[index])] = 0 }
    for index in 0..<m { masks[Int(left[index])] |= 1 << UInt64(index) }
    var positive = ~UInt64(0)
    var negative: UInt64 = 0
    var diagonal: UInt64 = 0
    var previous: UInt64 = 0
    var distance = m
    let last = UInt64(1) << UInt64(m - 1)
    for index in 0..<n {
      let mask = masks[Int(right[index])]
      let swap = (((~diagonal) & mask) << 1) & previous
      diagonal = (((mask & positive) &+ positive) ^ positive) | mask | negative | swap
      var up = negative | ~(diagonal | positive)
      var down = diagonal & positive
      if up & last != 0 { distance += 1 }
      if down & last != 0 { distance -= 1 }
      up = (up << 1) | 1
      down = down << 1
      positive = down | ~(diagonal | up)
      negative = up & diagonal
      previous = mask
    }
    return distance
  }

  static func jaroWinkler(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Double {
    let m = min(left.count, limit)
    let n = min(right.count, limit)
    if m == 0 || n == 0 { return m == n ? 1 : 0 }
    let window = max(0, max(m, n) / 2 - 1)
    var usedLeft: UInt64 = 0
    var usedRight: UInt64 = 0
    var matches = 0
    for i in 0..<m {
      let low = max(0, i - window)
      let high = min(n - 1, i + window)
      if low > high { continue }
      for j in low...high where usedRight & (1 << UInt64(j)) == 0 && left[i] == right[j] {
        usedLeft |= 1 << UInt64(i)
        usedRight |= 1 << UInt64(j)
        matches += 1
        break
      }
    }
    if matches == 0 { return 0 }
    var transpositions = 0
    var rest = usedRight
    for i in 0..<m where usedLeft & (1 << UInt64(i)) != 0 {
      let j = rest.trailingZeroBitCount
      rest &= rest - 1
      if left[i] != right[j] { transpositions += 1 }
    }
    let common = Double(matches)
    let jaro = (common / Double(m) + common / Double(n) + (common - Double(transpositions) / 2) / common) / 3
    var prefix = 0
    while prefix < 4, prefix < m, prefix < n, left[prefix] == right[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }
}
