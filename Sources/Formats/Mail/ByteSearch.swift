extension UnsafeBufferPointer where Element == UInt8 {
  /// First place of `needle` in `start ..< end`; made for needles that start with a rare byte, such as a
  /// line feed.
  func firstIndex(of needle: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = needle.first else { return nil }
    let length = needle.count
    var index = start
    return needle.withUnsafeBufferPointer { wanted in
      search: while index + length <= end {
        let hit = firstIndex(of: first, from: index, to: end - length + 1)
        guard hit <= end - length else { return nil }
        index = hit + 1
        var offset = 1
        while offset < length {
          if self[hit + offset] != wanted[offset] { continue search }
          offset += 1
        }
        return hit
      }
      return nil
    }
  }
}
