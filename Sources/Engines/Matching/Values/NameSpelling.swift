/// Whether two words may spell one name.
public enum NameSpelling {
  /// Words that begin alike and may be one name: a short form, a slip, two ways to write it. Wider than what
  /// the comparison of names takes for near, since who is left out here is never compared.
  ///
  /// - Parameters: folded words.
  public static func mayBeOne(_ left: String, _ right: String) -> Bool {
    if left.hasPrefix(right) || right.hasPrefix(left) { return true }
    return Array(left.utf8).withUnsafeBufferPointer { x in
      Array(right.utf8).withUnsafeBufferPointer { y in
        StringDistance.damerau(x, y) <= 2 || StringDistance.jaroWinkler(x, y) >= 0.84
      }
    }
  }
}
