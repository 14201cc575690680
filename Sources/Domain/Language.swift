/// A language that Entregent speaks to its user.
public enum Language: String, Codable, Sendable, CaseIterable, Hashable {
  case fr
  case en
}

/// How French text addresses the user or a recipient. The two are never mixed in one text.
public enum Address: String, Codable, Sendable, CaseIterable, Hashable {
  /// Tutoiement.
  case tu
  /// Vouvoiement.
  case vous
}
