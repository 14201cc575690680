internal import Foundation

/// A profile address brought to one form: site and account.
///
/// `https://fr.linkedin.com/in/Jos%C3%A9-Mart%C3%ADn/en/?trk=x` → site `linkedin`, account
/// `josé-martín`. Two different accounts of one person's-profile site exclude each other.
public struct ProfileKey: Sendable, Hashable, Codable {
  /// `linkedin`, `github`, `gitlab`, `x`, `mastodon`, `bluesky`, …; else the host without `www`.
  public let site: String
  /// The account in lower case; for Mastodon `name@server`; for other hosts the path.
  public let account: String

  /// Nil when the text is no address of a profile (an empty path, a feed, a search).
  public init?(_ text: String) {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || first == "<" { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace || last == ">" { rest = rest.dropLast() }
    guard !rest.isEmpty, !rest.utf8.contains(where: { $0 <= 32 }) else { return nil }
    // "@name@server" and "acct:name@server"
    if rest.hasPrefix("acct:") { rest = rest.dropFirst(5) }
    if rest.hasPrefix("@"), rest.dropFirst().contains("@") { rest = rest.dropFirst() }
    if !rest.contains("/"), rest.contains("@"), !rest.hasPrefix("@") {
      let parts = rest.lowercased().split(separator: "@")
      guard parts.count == 2 else { return nil }
      site = "mastodon"
      account = parts[0] + "@" + parts[1]
      return
    }
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
    var segments = rest.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard !segments.isEmpty else { return nil }
    var host = segments.removeFirst().lowercased()
    if let colon = host.firstIndex(of: ":") { host = String(host[..<colon]) }
    for prefix in ["www.", "m.", "mobile."] where host.hasPrefix(prefix) { host.removeFirst(prefix.count) }
    guard host.contains(".") else { return nil }
    var path = segments.map { segment in
      // Some mail programs escape what is escaped already.
      var text = segment
      for _ in 0..<2 where text.contains("%") { text = text.removingPercentEncoding ?? text }
      return text.lowercased().precomposedStringWithCanonicalMapping
    }
    if host == "linkedin.com" || host.hasSuffix(".linkedin.com") {
      // `/comm/in/name` in LinkedIn's letters, `/mwlite/in/name` on telephones.
      if let start = path.dropLast().firstIndex(of: "in") { path.removeFirst(start) }
      guard path.count >= 2, path[0] == "in" || path[0] == "pub" else { return nil }
      site = "linkedin"
      // Old public profiles: /pub/name/12/345/678 became /in/name-67834512.
      account = path[0] == "pub" && path.count >= 5 ? path[1] + "-" + path[4] + path[3] + path[2] : path[1]
      return
    }
    guard let first = path.first, !first.isEmpty else { return nil }
    if let known = ProfileKey.sites[host] {
      guard !ProfileKey.reserved.contains(first) else { return nil }
      let name =
        first == "profile" || first == "u" || first == "users" ? (path.count > 1 ? path[1] : "") : first
      guard !name.isEmpty else { return nil }
      site = known
      account = name.hasPrefix("@") ? String(name.dropFirst()) : name
      return
    }
    if first.hasPrefix("@"), path.count == 1, first.count > 1 {
      site = "mastodon"
      let name = String(first.dropFirst())
      account = name.contains("@") ? name : name + "@" + host
      return
    }
    if first == "users", path.count == 2, !host.hasSuffix("stackoverflow.com") {
      site = "mastodon"
      account = path[1] + "@" + host
      return
    }
    site = host
    account = path.joined(separator: "/")
  }

  /// Whether a person has one account on this site as a rule, so that two accounts are two people.
  public var isExclusive: Bool { site == "linkedin" }

  private static let sites = [
    "github.com": "github", "gitlab.com": "gitlab", "x.com": "x", "twitter.com": "x", "bsky.app": "bluesky",
    "facebook.com": "facebook", "instagram.com": "instagram", "xing.com": "xing", "dev.to": "dev.to",
    "medium.com": "medium", "codeberg.org": "codeberg", "bitbucket.org": "bitbucket",
    "threads.net": "threads",
    "keybase.io": "keybase", "t.me": "telegram", "malt.fr": "malt", "about.me": "about.me",
  ]
  private static let reserved: Set<String> = [
    "search", "explore", "home", "groups", "settings", "login", "share", "intent", "hashtag", "sharer", "i",
    "orgs",
    "topics",
    "about", "features", "marketplace",
  ]
}
