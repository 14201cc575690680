/// Marks around names that are no part of them: times, labels, file names, addresses of sites.
extension ListWords {
  /// `09:00 Ada Lovelace`, `9h30 - 10h15 Ada Lovelace` without the time; nil when no time stands there.
  static func withoutTime(_ text: String) -> String? {
    guard let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
    guard var rest = afterTime(text[...]) else { return nil }
    let marks = rest.drop { $0 == " " || $0 == "-" || $0 == "–" || $0 == "—" }
    rest = afterTime(marks) ?? marks
    let name = rest.drop { $0 == " " || $0 == "-" || $0 == "–" || $0 == "—" || $0 == ":" || $0 == "|" }
    return name.isEmpty ? nil : name.trimmed()
  }

  /// Behind `09:00`, `9h30`, `9h`.
  private static func afterTime(_ text: Substring) -> Substring? {
    let hours = text.prefix { $0.isNumber }
    guard (1...2).contains(hours.count) else { return nil }
    let behind = text.dropFirst(hours.count)
    guard let mark = behind.first, mark == ":" || mark == "h" else { return nil }
    let minutes = behind.dropFirst().prefix { $0.isNumber }
    guard minutes.count == 2 || (minutes.isEmpty && mark == "h") else { return nil }
    let rest = behind.dropFirst(1 + minutes.count)
    guard let next = rest.first, !next.isLetter else { return nil }
    return rest
  }

  /// `Lieu : La Cantine, Nantes`, `Date: 12 March`: about the event, not about anybody.
  static func isEventLine(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return false }
    return eventLabels.contains(LetterFold.words(parts[0]))
  }

  private static let eventLabels: Set<String> = [
    "lieu", "date", "dates", "adresse", "address", "venue", "where", "when", "quand", "ou", "horaire",
    "horaires", "heure", "time", "place", "location", "ort", "datum", "wann", "wo", "prix", "price", "tarif",
    "site", "website", "web", "tel", "telephone", "phone", "theme", "sujet", "topic", "hashtag",
  ]

  /// The name in an `alt` that is the name of a file: `logo_alma_2026`, `alma-logo.png`.
  static func fromFileName(_ text: String) -> String? {
    guard !text.contains(" "), !text.contains("@") else { return nil }
    let lower = text.lowercased()
    let endings = [".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp"]
    let ending = endings.first { lower.hasSuffix($0) }
    let words = text.dropLast(ending?.count ?? 0).split { "_-.".contains($0) }
    let isFile = ending != nil || text.contains("_") || words.contains { $0.lowercased() == "logo" }
    guard isFile, words.count > 1 || ending != nil else { return nil }
    let kept = words.filter { word in
      !word.allSatisfy(\.isNumber) && !fileWords.contains(word.lowercased())
    }
    let name = kept.joined(separator: " ")
    guard let first = name.first else { return "" }
    return first.uppercased() + name.dropFirst()
  }

  private static let fileWords: Set<String> = [
    "logo", "logos", "img", "image", "white", "black", "color", "colour", "blanc", "noir", "couleur", "rgb",
    "small", "large", "final", "sponsor", "sponsors", "hd", "transparent", "horizontal", "vertical", "new",
  ]

  /// `Photo of Ada`: the picture shows a person.
  static func isPortrait(_ text: String) -> Bool {
    guard let first = LetterFold.words(text).split(separator: " ").first else { return false }
    return ["photo", "portrait", "avatar", "headshot", "picture"].contains(first) && text.contains(" ")
  }

  /// `https://www.ovhcloud.com/` is the site of Ovhcloud; nil for a network, or for no address at all.
  static func siteName(_ address: String) -> String? {
    let lower = address.lowercased()
    var rest = lower[...]
    if let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) {
      rest = rest.dropFirst(scheme.count)
    } else if !lower.hasPrefix("www.") {
      return nil
    }
    let host = rest.prefix { !"/?#:".contains($0) }
    var labels = host.split(separator: ".")
    if labels.first == "www" { labels.removeFirst() }
    guard labels.count > 1 else { return nil }
    var at = labels.count - 2
    if at > 0, ["co", "com", "org", "gouv", "ac", "gov"].contains(labels[at]) { at -= 1 }
    guard !networks.contains(String(labels[at])), let first = labels[at].first else { return nil }
    return first.uppercased() + labels[at].dropFirst()
  }

  private static let networks: Set<String> = [
    "twitter", "x", "linkedin", "github", "facebook", "instagram", "youtube", "youtu", "mastodon", "tiktok",
    "bsky", "google", "goo", "bit", "meetup", "eventbrite", "lu", "discord", "slack", "medium", "gravatar",
  ]

  /// `DUPONT Marie` is Marie DUPONT: what the lists of French offices put first is the family.
  static func turned(_ name: String, isAmongPeople: Bool) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, words.count < 6 else { return name }
    let family = words.prefix { isCapitals($0) }
    let given = words.dropFirst(family.count)
    guard !family.isEmpty, !given.isEmpty, !given.contains(where: { isCapitals($0) }) else { return name }
    let isKnown = hasGivenName(given.joined(separator: " "))
    let isLong = family.contains { $0.count { $0.isLetter } > (isAmongPeople ? 2 : 3) }
    guard isLong && (isKnown || isAmongPeople) || isKnown && isAmongPeople,
      !hasGivenName(String(family[0])) || isKnown
    else { return name }
    return (given + family).joined(separator: " ")
  }

  private static func isCapitals(_ word: Substring) -> Bool {
    let letters = word.filter { $0.isLetter }
    return letters.count > 1 && letters.allSatisfy { $0.isUppercase }
  }
}
