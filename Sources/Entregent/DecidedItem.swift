import Domain
import Engines
import Foundation
import Storage

/// What stood before the user said "done", "later" or "not this one" of an item, so that a slip of the
/// finger is one press away from being none. It names nobody: rows by number, days, states.
struct DecidedItem: Codable {
  /// The campaign's fact that a ticked step became.
  struct Step: Codable {
    var campaign: Int64
    var fact: Int64
  }

  var item: String
  var decision: ItemJournal.Decision?
  var event: ItemJournal.EventMark?
  /// It was open before.
  var promise: Int64?
  var step: Step?

  init(before item: String, _ db: VaultConnection) throws {
    self.item = item
    decision = try ItemJournal.decision(db, on: item)
    let parts = item.split(separator: "-")
    if parts.count > 2, ["call", "event"].contains(parts[0]), let id = EventID(parts[1]) {
      event = try ItemJournal.mark(db, event: id.number)
    }
    promise = Workspace.promise(of: item)?.number
  }

  /// - Returns: the name under which it is taken back.
  func keep(_ db: VaultConnection, _ decision: ItemDecision, now: Moment) throws -> String {
    let kind =
      switch decision {
      case .done: "done"
      case .skip: "skip"
      case .later: "later"
      }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try ItemJournal.add(
      db, kind: kind, item: item, payload: String(decoding: try encoder.encode(self), as: UTF8.self),
      at: now.seconds)
  }

  /// Puts back what the decision changed. What changed since by other hands stays.
  func restore(_ db: VaultConnection, _ entry: ItemJournal.Entry) throws {
    if let step {
      _ = try CampaignStore.deleteFact(db, step.fact, of: step.campaign)
      return
    }
    let said = try ItemJournal.decision(db, on: item)
    try ItemJournal.setDecision(db, on: item, decision)
    if let event { try ItemJournal.restore(db, event) }
    guard entry.kind == "done" else { return }
    if let promise { _ = try HandStore.setPromise(db, promise, doneOn: nil) }
    if let day = said.flatMap({ Day($0.decidedOn) }) {
      try OpportunityBook.takeBack(item, db, decidedOn: day)
    }
  }
}

extension OpportunityBook {
  /// What ticking an item off wrote down on that day is taken out again.
  static func takeBack(_ item: String, _ db: VaultConnection, decidedOn day: Day) throws {
    guard let asked = Asked(item), var record = try OpportunityStore.one(db, asked.id.number) else { return }
    switch asked.kind {
    case .apply:
      // It went on since: the day of the application stands by itself.
      guard record.opportunity.stage == .applied, record.opportunity.appliedOn == day else { return }
      record.opportunity = OpportunityPipeline.move(record.opportunity, to: .found, on: day)
    case .askFeedback:
      for index in record.opportunity.interviews.indices
      where record.opportunity.interviews[index].day == asked.day
        && record.opportunity.interviews[index].feedbackAskedOn == day
      {
        record.opportunity.interviews[index].feedbackAskedOn = nil
      }
    case .tellOutcome, .tellAccepted:
      guard let person = asked.person else { return }
      let others = asked.kind == .tellAccepted ? try OpportunityStore.all(db) : []
      for var record in [record] + others.filter({ $0.opportunity.id != record.opportunity.id }) {
        let told = record.opportunity.helpers.contains { $0.person.id == person && $0.toldOn == day }
        guard told, note(person, toldOn: nil, in: &record.opportunity) else { continue }
        try OpportunityStore.save(db, record)
      }
      return
    case .noteInterviewDay, .askForNews, .askOtherCompanies, .prepareInterview, .sayThanks: return
    }
    try OpportunityStore.save(db, record)
  }
}
