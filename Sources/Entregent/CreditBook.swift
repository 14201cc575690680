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
    var figures = CreditPlans.plan(named(plan))
    figures.id = plan
    try CreditStore.save(
      db,
      CreditSettings(
        figures, since: now, trialEndsOn: figures.atStart > 0 ? now.adding(months: 1) : nil))
  }

  /// The plan that other words for it mean.
  static func named(_ plan: String) -> String {
    let folded = FoldedText.fold(plan).replacing("-", with: " ")
    let ids = CreditPlans.all.map(\.id)
    if let id = ids.first(where: { $0.replacing("-", with: " ") == folded }) { return id }
    switch folded {
    case "premium", "career", "premium carriere": return "premium-career"
    case "business": return "premium-business"
    case "sales navigator", "navigator": return "sales-navigator-core"
    case "essai", "essai premium", "premium trial", "free trial", "trial month": return "trial"
    default: return "free"
    }
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
    if let credits {
      settings.hasCredits = credits > 0
    } else if let account = try account(db, now: now) {
      settings.hasCredits = account.left > 0
    }
    // A free account, or a trial that is over, writes to nobody but open profiles.
    if let plan = try CreditStore.settings(db) {
      let ledger = plan.ledger([])
      let isOver = ledger.trialEndsOn.map { $0 < now } ?? false
      if ledger.plan.id == "free" || isOver, !settings.hasCredits { settings.sendsInMail = false }
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
