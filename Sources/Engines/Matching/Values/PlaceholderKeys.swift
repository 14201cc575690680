internal import Domain

/// Keys that name no company: "freelance", "stealthstartup", "enrecherchedemploi", nothing at all.
struct PlaceholderKeys: Sendable {
  func contains(_ key: String) -> Bool { NoEmployer.isKey(key) }
}
