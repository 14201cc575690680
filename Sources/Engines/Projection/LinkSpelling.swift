internal import Foundation

/// Which spellings of a web address are one: with or without scheme, `www.`, `m.`, slash at the end, fragment and
/// what links of letters and networks hang on to know who follows them.
enum LinkSpelling {
  /// The form by which two spellings are known to be one. What is shown stays as it is written.
  static func key(_ link: String) -> String {
    var rest = Substring(link.lowercased())
    while let first = rest.first, first.isWhitespace || first == "<" { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == ">" { rest.removeLast() }
    for prefix in ["https:", "http:", "//"] where rest.hasPrefix(prefix) { rest.removeFirst(prefix.count) }
    for prefix in ["www.", "mobile.", "m."]
    where rest.hasPrefix(prefix) && rest.dropFirst(prefix.count).contains(".") {
      rest.removeFirst(prefix.count)
      break
    }
    // `#!/name` and `#/room` are places of their own.
    if let mark = rest.firstIndex(of: "#"), !rest[mark...].dropFirst().contains("/") { rest = rest[..<mark] }
    var query: [Substring] = []
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...].split(separator: "&").filter { !isTracking($0) }
      rest = rest[..<mark]
    }
    while rest.hasSuffix("/") { rest.removeLast() }
    var address = rest.contains("%") ? rest.removingPercentEncoding ?? String(rest) : String(rest)
    address = address.precomposedStringWithCanonicalMapping
    if let member = member(address) { return member }
    return query.isEmpty ? address : address + "?" + query.joined(separator: "&")
  }

  /// LinkedIn has one member under the hosts of all countries and with a language behind the name.
  private static func member(_ address: String) -> String? {
    guard let slash = address.firstIndex(of: "/") else { return nil }
    let host = address[..<slash]
    guard host == "linkedin.com" || host.hasSuffix(".linkedin.com") else { return nil }
    let path = address[slash...].split(separator: "/")
    guard let place = path.firstIndex(of: "in"), place + 1 < path.count else { return nil }
    return "linkedin.com/in/" + path[place + 1]
  }

  private static func isTracking(_ part: Substring) -> Bool {
    let name = part.prefix { $0 != "=" }
    return name.hasPrefix("utm_") || tracking.contains(String(name))
  }

  private static let tracking: Set<String> = [
    "trk", "trackingid", "originalsubdomain", "lipi", "licu", "fbclid", "gclid", "igshid", "igsh", "msclkid",
    "mc_cid", "mc_eid", "ref", "ref_src", "ref_url", "referrer", "source", "si", "s", "_ga", "mkt_tok",
  ]
}
