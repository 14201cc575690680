import Domain

/// The user's decisions about items, looked up by item. Something ticked off is also a fact: who was
/// written to was in touch with the user that day, and a routine done counts for its week.
struct DecisionBook {
  private var byItem: [String: AgendaDecision] = [:]
  private var lastDone: [PersonID: Day] = [:]
  private let all: [AgendaDecision]

  init(_ decisions: [AgendaDecision]) {
    all = decisions
    for decision in decisions {
      if let known = byItem[decision.item], known.day > decision.day { continue }
      byItem[decision.item] = decision
      if decision.verdict == .done, let person = Self.contacted(in: decision.item) {
        lastDone[person] = max(lastDone[person] ?? decision.day, decision.day)
      }
    }
  }

  /// Nil: the item is hidden; else the day it is due after having been put off.
  func due(_ item: String, due: Day, now: Day) -> Day? {
    guard let decision = byItem[item] else { return due }
    switch decision.verdict {
    case .done, .skip: return nil
    case .later:
      guard let until = decision.until else { return due }
      return now < until ? nil : max(due, until)
    }
  }

  /// Put off to a later day.
  func isPutOff(_ item: String, now: Day) -> Bool {
    guard let decision = byItem[item], decision.verdict == .later, let until = decision.until else {
      return false
    }
    return now < until
  }

  /// The latest day on which an item that writes to this person was ticked off.
  func lastDone(with person: PersonID) -> Day? { lastDone[person] }

  /// What routine items ticked off from `day` on add up to: ids are `routine-<what>-<day>-<count>`.
  func routineCount(_ what: String, from day: Day) -> Int {
    let prefix = "routine-\(what)-"
    var sum = 0
    for decision in all where decision.verdict == .done && decision.day >= day {
      guard decision.item.hasPrefix(prefix) else { continue }
      sum += Int(decision.item[decision.item.index(after: lastDash(decision.item))...]) ?? 1
    }
    return sum
  }

  /// Whether any item beginning so was ticked off from `day` on.
  func isDone(prefix: String, from day: Day) -> Bool {
    all.contains { $0.verdict == .done && $0.day >= day && $0.item.hasPrefix(prefix) }
  }

  private func lastDash(_ text: String) -> String.Index { text.lastIndex(of: "-") ?? text.startIndex }

  /// Items that are a contact with the person they name.
  private static let contactKinds = ["answer-", "follow-up-", "thanks-", "fading-", "give-", "step-"]

  private static func contacted(in item: String) -> PersonID? {
    guard contactKinds.contains(where: item.hasPrefix) else { return nil }
    for part in item.split(separator: "-") {
      if let person = PersonID(part) { return person }
    }
    return nil
  }
}
