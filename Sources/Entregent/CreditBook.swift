import Domain
import Engines
import Storage

/// What the plan of message credits means for a vault (E1).
enum CreditBook {
  /// The plan that the user names: its dated figures are taken over, from today on. The same name
  /// again changes nothing, so that figures the user corrected stay.
  static func follow(_ plan: String?, _ db: VaultConnection, now: Day) throws {
    let known = try CreditStore.settings(db)
    guard let plan, !plan.isEmpty else {
      if known != nil { try CreditStore.save(db, nil) }
      return
    }
    guard known?.plan != plan else { return }
    var figures = CreditPlans.plan(CreditPlanNames.id(of: plan))
    figures.id = plan
    try CreditStore.save(
      db,
      CreditSettings(
        figures, since: now, trialEndsOn: figures.atStart > 0 ? now.adding(months: 1) : nil))
  }

  static func account(_ db: VaultConnection, now: Day) throws -> CreditAccount? {
    try CreditStore.settings(db).map {
      CreditAccount($0.ledger(try CreditStore.entries(db).map(\.spending)), now: now)
    }
  }

  /// What messages cost this user. Without a plan nothing is known, and a message is shown with its price.
  ///
  /// - Parameter credits: as many as are to be shared out; nil: what is left.
  static func rankSettings(_ db: VaultConnection, credits: Int? = nil, now: Day) throws -> RankSettings {
    var settings = RankSettings()
    if let known = try CreditStore.settings(db) {
      let left = try account(db, now: now)?.left ?? 0
      settings.hasCredits = left > 0
      let isOver = known.trialEndsOn.map { $0 < now } ?? false
      let isPaid = known.monthly > 0 || known.trialEndsOn != nil
      settings.canSendInMail = left > 0 || isPaid && !isOver
    } else {
      settings.isPlanKnown = false
    }
    if let credits {
      settings.hasCredits = credits > 0
      if credits > 0 { (settings.canSendInMail, settings.isPlanKnown) = (true, true) }
    }
    // Premium members probably cost none, until the user has found otherwise.
    let premium = try CreditStore.premiumCosts(db)
    if let last = premium.first, last > 0 { settings.premiumCost = last }
    return settings
  }

  /// Marks a note of a sent InMail with what it costs: nothing to an open profile, one credit, and
  /// for a premium account it is not known until the user says.
  static func completeTags(_ new: inout NewInteraction, _ db: VaultConnection) throws {
    guard new.kind == .message, new.direction != .incoming, let person = new.people.first else { return }
    let isTagged = new.tags.contains { FoldedText.fold($0) == CreditStore.tag }
    guard isTagged || isInMail(new.text) else { return }
    new.tags.removeAll { FoldedText.fold($0) == CreditStore.tag }
    new.tags.append(CreditStore.tag)
    guard !new.tags.contains(CreditStore.costTag(0)), !new.tags.contains(CreditStore.costTag(1)) else {
      return
    }
    let reach = try CreditStore.reach(db, person: person.number)
    if reach.isOpen {
      new.tags.append(CreditStore.costTag(0))
    } else if reach.isPremium != true {
      new.tags.append(CreditStore.costTag(1))
    }
  }

  /// The user's own note says so: "Envoyé un InMail à Paul", not "Paul's InMail".
  private static func isInMail(_ text: String) -> Bool {
    let words = FoldedText.fold(text).split(separator: " ")
    guard words.contains("inmail") || words.contains("inmails") else { return false }
    let received: Set<Substring> = ["recu", "received", "got"]
    return !words.contains { received.contains($0) }
  }
}
