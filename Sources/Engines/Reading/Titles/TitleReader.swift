public import Domain

/// What a job title says: what somebody does and how senior they are.
public struct TitleReading: Sendable, Hashable, Codable {
  public let role: Role
  public let level: Level

  public init(role: Role, level: Level) {
    self.role = role
    self.level = level
  }
}

/// Reads job titles as people write them on profiles, in French and English, also German, Spanish,
/// Italian, Portuguese and Dutch (D7, E2).
///
/// The text is cut into parts; the first part with a title counts, former titles and employers do
/// not. Inside a part, each word brings marks (`TitleWord`), and `TitlePart` weighs them.
public enum TitleReader {
  /// The role and level of `text`; `other` and `mid` when it holds no title.
  public static func read(_ text: String) -> TitleReading {
    readIfAny(text) ?? TitleReading(role: .other, level: .mid)
  }

  /// The role and level of `text`; nil when it holds no title: "Ninja", "ex-CTO".
  static func readIfAny(_ text: String) -> TitleReading? {
    var copy = text
    return copy.withUTF8 { bytes in
      var scan = TitleScan(bytes: bytes)
      return scan.read()
    }
  }
}
