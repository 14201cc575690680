#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Searches in bytes, eight or more at a time. Everything that reads a file starts here, so that no
/// reader makes a `String` before it knows which bytes it wants.
///
/// Positions are offsets from the start of the buffer; the buffer must outlive the scanner.
public struct ByteScanner {
  public let base: UnsafePointer<UInt8>
  public let count: Int

  /// A scanner over no bytes when the buffer is empty.
  public init(_ buffer: UnsafeRawBufferPointer) {
    base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? ByteScanner.nothing
    count = buffer.count
  }

  /// What an empty buffer points to: never read, only there so that `base` needs no check.
  nonisolated(unsafe) private static let nothing = UnsafePointer<UInt8>(
    UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// First place of `byte` in `start..<end`, or nil.
  @inline(__always)
  public func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let hit = memchr(base + start, Int32(byte), end - start) else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  /// First place of either byte in `start..<end`, else `end`.
  @inline(__always)
  public func firstIndex(ofEither one: UInt8, or two: UInt8, from start: Int, to end: Int) -> Int {
    let ones = ByteScanner.ones
    let first = UInt64(one) &* ones
    let second = UInt64(two) &* ones
    var index = start
    while index &+ 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let a = word ^ first
      let b = word ^ second
      // The lowest marked byte is always a true hit; only bytes above one can be marked falsely.
      let mark = (((a &- ones) & ~a) | ((b &- ones) & ~b)) & ByteScanner.highs
      if mark != 0 { return index &+ (mark.trailingZeroBitCount &>> 3) }
      index &+= 8
    }
    while index < end {
      let byte = base[index]
      if byte == one || byte == two { return index }
      index &+= 1
    }
    return end
  }

  /// How often `byte` stands in `start..<end`. For bytes that are rare, such as line ends: measured ten
  /// times faster there than Swift's SIMD types.
  public func count(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    var total = 0
    while let hit = firstIndex(of: byte, from: index, to: end) {
      total &+= 1
      index = hit &+ 1
    }
    return total
  }

  /// The range without ASCII blanks, tabs and line ends at either end.
  public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, ByteScanner.isBlank(base[low]) { low += 1 }
    while high > low, ByteScanner.isBlank(base[high - 1]) { high -= 1 }
    return low..<high
  }

  /// The bytes of a range, in place.
  @inline(__always)
  public func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// The text of a range; what is not UTF-8 becomes U+FFFD.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  /// True when the range starts with these ASCII letters in any case. `prefix` is given in lower case.
  public func hasPrefix(_ prefix: StaticString, at start: Int, to end: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard length <= end - start else { return false }
    let wanted = prefix.utf8Start
    for offset in 0..<length where ByteScanner.lowercased(base[start + offset]) != wanted[offset] {
      return false
    }
    return true
  }

  /// Blank, tab, line feed, vertical tab, form feed or carriage return.
  @inline(__always)
  public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// ASCII lower case; every other byte as it is.
  @inline(__always)
  public static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
