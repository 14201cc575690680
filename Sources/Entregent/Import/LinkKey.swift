import Foundation

/// The normal form of a web address, on bytes: an import asks for it several times per person.
enum LinkKey {
  private static let profile = Array("linkedin.com/in/".utf8)

  /// Nil when nothing is left of it.
  static func normal(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    for prefix in ["https://", "http://", "www."] as [StaticString] where has(prefix, bytes, start, end) {
      start += prefix.utf8CodeUnitCount
    }
    for index in start..<end where bytes[index] == UInt8(ascii: "?") || bytes[index] == UInt8(ascii: "#") {
      end = index
      break
    }
    while end > start, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    guard start < end else { return nil }
    // fr.linkedin.com/in/x and linkedin.com/in/x are one profile.
    if let slug = slugStart(bytes, start, end) {
      var slugEnd = slug
      while slugEnd < end, bytes[slugEnd] != UInt8(ascii: "/") { slugEnd += 1 }
      guard slugEnd > slug else { return nil }
      return "link:linkedin.com/in/" + lowered(UnsafeBufferPointer(rebasing: bytes[slug..<slugEnd]))
    }
    return "link:" + lowered(UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  private static func has(
    _ prefix: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard end - start >= count else { return false }
    return prefix.withUTF8Buffer { wanted in
      for index in 0..<count where wanted[index] != lower(bytes[start + index]) { return false }
      return true
    }
  }

  private static func slugStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    // The host stands within the first bytes: `xx.linkedin.com/in/`.
    var at = start
    while at + profile.count <= end, at - start < 8 {
      var index = 0
      while index < profile.count, lower(bytes[at + index]) == profile[index] { index += 1 }
      if index == profile.count { return at + profile.count }
      at += 1
    }
    return nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Lower case, with percent escapes resolved.
  private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "%") }) {
      return String(unsafeUninitializedCapacity: bytes.count) { output in
        for index in 0..<bytes.count { output[index] = lower(bytes[index]) }
        return bytes.count
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return (text.removingPercentEncoding ?? text).lowercased().precomposedStringWithCanonicalMapping
  }
}
