internal import Domain

/// Whether somebody's new title at the same employer is a step to congratulate on.
public enum TitleStep {
  /// A higher level, or another role at the same level. Another word for the same thing is none (« Développeur »
  /// and "Software engineer"), nor is a step that may be one down: what is not clear is left alone.
  public static func isNews(from old: String, to new: String) -> Bool {
    guard NoEmployer.read(old) == nil, NoEmployer.read(new) == nil, !isNotYet(new),
      let was = TitleReader.readIfAny(old), let now = TitleReader.readIfAny(new)
    else { return false }
    if isOneTop(was), isOneTop(now) { return false }
    if now.level != was.level { return now.level > was.level }
    return now.role != was.role && was.role != .other && now.role != .other
  }

  /// « Directeur technique » and "CTO" are one post in two languages; so are "Founder" and "Founder & CTO".
  private static func isOneTop(_ reading: TitleReading) -> Bool {
    switch reading.role {
    case .technicalExecutive, .founder: reading.level == .director || reading.level == .cLevel
    default: false
    }
  }

  /// "Aspiring data scientist": what they want to be.
  private static func isNotYet(_ title: String) -> Bool {
    FoldedText.fold(title).split(separator: " ").contains { wishes.contains($0) }
  }

  private static let wishes: Set<Substring> = [
    "aspiring", "wannabe", "future", "futur", "aspirant", "aspirante", "futuro", "futura", "zukunftiger",
    "zukunftige", "angehender", "angehende",
  ]
}
