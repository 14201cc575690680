import Foundation

/// The normal form of a web address, on bytes: an import asks for it several times per person.
enum LinkKey {
  private static let host = Array("linkedin.com".utf8)

  /// Nil when nothing is left of it.
  static func normal(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: "<") { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ">") { end -= 1 }
    for prefix in ["https://", "http://", "//", "www."] as [StaticString] where has(prefix, bytes, start, end)
    {
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

  /// Where the member's name begins: `fr.linkedin.com/in/name`, `linkedin.com/comm/in/name`.
  private static func slugStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var at = pathStart(bytes, start, end) else { return nil }
    // The segment after `/in/`, whatever stands before it.
    while at + 4 < end {
      if bytes[at] == UInt8(ascii: "/"), lower(bytes[at + 1]) == UInt8(ascii: "i"),
        lower(bytes[at + 2]) == UInt8(ascii: "n"), bytes[at + 3] == UInt8(ascii: "/")
      {
        return at + 4
      }
      at += 1
    }
    return nil
  }

  /// The end of the host, if it is LinkedIn's; it stands within the first bytes: `touch.www.linkedin.com`.
  private static func pathStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + host.count < end, at - start < 16 {
      var index = 0
      while index < host.count, lower(bytes[at + index]) == host[index] { index += 1 }
      if index == host.count, at == start || bytes[at - 1] == UInt8(ascii: ".") {
        at += index
        if bytes[at] == UInt8(ascii: ":") {
          at += 1
          while at < end, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
        }
        return at < end && bytes[at] == UInt8(ascii: "/") ? at : nil
      }
      if bytes[at] == UInt8(ascii: "/") { return nil }
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
    // Some mail programs escape what is escaped already.
    var text = String(decoding: bytes, as: UTF8.self)
    for _ in 0..<2 where text.contains("%") { text = text.removingPercentEncoding ?? text }
    return text.lowercased().precomposedStringWithCanonicalMapping
  }
}
