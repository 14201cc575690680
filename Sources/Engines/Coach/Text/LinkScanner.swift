/// Recognises links and e-mail addresses in running text.
enum LinkScanner {
  /// Top-level domains that make a link of a bare name.
  private static let strong: Set<String> = [
    "com", "org", "net", "io", "dev", "app", "fr", "be", "ch", "ca", "eu", "uk", "ai", "tech", "xyz", "info",
    "example", "gg", "sh", "page", "site", "blog", "cloud", "lu", "ma", "tn", "sn", "ci", "cm", "studio",
    "codes",
  ]
  /// Those that are words too: a path must follow.
  private static let weak: Set<String> = [
    "de", "it", "es", "so", "to", "re", "me", "co", "run", "link", "world", "pro", "design", "online", "ly",
    "gle",
    "tv", "cc", "work", "nl", "pt", "us", "in", "test", "local", "localhost",
  ]

  /// The kind of link that begins at `start` and the place after it.
  static func scan(_ scalars: [UInt32], _ start: Int, _ end: Int) -> (TokenFlags, Int)? {
    var stop = start
    var hasPoint = false
    var hasAt = false
    var scheme = -1
    while stop < end {
      let scalar = scalars[stop]
      if scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3C || scalar == 0x3E || scalar == 0xBB
        || scalar == 0xAB
        || scalar == 0x201D || scalar == 0x22 || scalar == 0x202F
      {
        break
      }
      if scalar == 0x2E { hasPoint = true }
      if scalar == 0x40, stop > start { hasAt = true }
      if scalar == 0x3A, scheme < 0, stop + 2 < end, scalars[stop + 1] == 0x2F, scalars[stop + 2] == 0x2F {
        scheme = stop
      }
      stop += 1
    }
    guard hasPoint || scheme > start else { return nil }
    var depth = 0
    for index in start..<stop {
      if scalars[index] == 0x28 { depth += 1 }
      if scalars[index] == 0x29 { depth -= 1 }
      if depth < 0 || scalars[index] == 0x5D {
        stop = index
        break
      }
    }
    while stop > start,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2026, 0x27, 0x2019, 0x2A, 0x5F].contains(scalars[stop - 1])
    {
      stop -= 1
    }
    if scheme > start, scheme < stop, stop - scheme > 4, scalars[start..<scheme].allSatisfy(isName) {
      return (.link, stop)
    }
    guard stop - start >= 4, hasPoint else { return nil }
    if hasAt { return email(scalars, start, stop) ? (.email, stop) : nil }
    return host(scalars, start, stop) ? (.link, stop) : nil
  }

  private static func isName(_ scalar: UInt32) -> Bool {
    (scalar >= 0x61 && scalar <= 0x7A) || (scalar >= 0x41 && scalar <= 0x5A)
      || (scalar >= 0x30 && scalar <= 0x39)
      || scalar == 0x2D || scalar == 0x2E || scalar == 0x2B
  }

  private static func email(_ scalars: [UInt32], _ start: Int, _ stop: Int) -> Bool {
    guard let at = scalars[start..<stop].firstIndex(of: 0x40), at > start, at + 3 < stop else { return false }
    let host = scalars[(at + 1)..<stop]
    return host.contains(0x2E) && host.allSatisfy(isName)
  }

  /// A bare host name, perhaps with a path: `ken.example/paperize`, `www.example.org`.
  private static func host(_ scalars: [UInt32], _ start: Int, _ stop: Int) -> Bool {
    var hostEnd = start
    while hostEnd < stop, isName(scalars[hostEnd]) { hostEnd += 1 }
    let next = hostEnd < stop ? scalars[hostEnd] : 0x2F
    guard next == 0x2F || next == 0x3A || next == 0x3F || next == 0x23 else { return false }
    let hasPath = hostEnd < stop && next == 0x2F
    var point = hostEnd - 1
    while point > start, scalars[point] != 0x2E { point -= 1 }
    guard point > start, hostEnd - point > 2, hostEnd - point < 12 else { return false }
    var bytes: [UInt8] = []
    for scalar in scalars[(point + 1)..<hostEnd] {
      guard scalar < 0x80 else { return false }
      ScalarFolding.append(scalar, to: &bytes)
    }
    let domain = String(decoding: bytes, as: UTF8.self)
    let isLower = !scalars[start..<hostEnd].contains(where: ScalarFolding.isUpper)
    let isWWW =
      hostEnd - start > 4 && (scalars[start] | 0x20) == 0x77 && (scalars[start + 1] | 0x20) == 0x77
      && (scalars[start + 2] | 0x20) == 0x77 && scalars[start + 3] == 0x2E
    if isWWW { return true }
    if strong.contains(domain) { return isLower || hasPath }
    return weak.contains(domain) && hasPath
  }
}
