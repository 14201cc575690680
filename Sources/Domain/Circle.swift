/// The three circles of method C. The inner one wins; the user's word wins over all.
public enum Circle: Int, Codable, Sendable, CaseIterable, Hashable, Comparable {
  /// C1: present and former colleagues and classmates.
  case colleagues = 1
  /// C2: met in person at an event or through a community.
  case local = 2
  /// C3: the rest.
  case online = 3

  /// Default weeks between two contacts (method C, "Rhythm of contact").
  public var defaultRhythmInWeeks: Int {
    switch self {
    case .colleagues: 8
    case .local: 13
    case .online: 26
    }
  }

  public static func < (left: Circle, right: Circle) -> Bool { left.rawValue < right.rawValue }
}
