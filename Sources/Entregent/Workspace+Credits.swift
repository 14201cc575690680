public import Domain
import Engines
import Storage

extension Workspace {
  /// Message credits left, and where they went (E1).
  public func credits(now: Moment) throws -> CreditsView {
    try guarded {
      try file.read { db in
        let known = try CreditStore.settings(db)
        let settings = known ?? CreditSettings(CreditPlans.plan(nil), since: now.day)
        let entries = try CreditStore.entries(db)
        let account = CreditAccount(settings.ledger(entries.map(\.spending)), now: now.day)
        return CreditsView(
          settings: settings, hasPlan: known != nil, left: account.left, spentLately: account.spentLately,
          refunded: account.refunded, unconfirmed: account.unconfirmed,
          expiringCount: account.expiring?.count ?? 0, expiringOn: account.expiring?.on,
          nextOn: account.nextOn, entries: entries, plans: CreditPlans.all)
      }
    }
  }

  /// What an InMail to this person would cost, beside what is left.
  /// - Throws: 66 for an unknown person.
  public func inMail(to person: PersonID, now: Moment) throws -> InMailOffer {
    try guarded {
      try file.read { db in
        guard let id = try PeopleReader.current(db, person.number) else { throw Self.noPerson(person) }
        let reach = try CreditStore.reach(db, person: id)
        return InMailOffer(
          cost: reach.isOpen ? 0 : reach.isPremium == true ? nil : 1,
          left: try CreditBook.account(db, now: now.day)?.left)
      }
    }
  }

  /// Changes the plan's figures: plan, since, trial-end, left (the user's own count), monthly, expiry
  /// (days), refund (yes, no).
  /// - Throws: 64 for an unknown field or a value that does not fit.
  public func setCredits(_ fields: [String: String], now: Moment) throws {
    if let plan = fields["plan"] {
      var profile = try profile()
      let name = plan.trimmed
      guard name.isEmpty || CreditPlans.all.contains(where: { $0.id == name }) else {
        let list = CreditPlanNames.ids.joined(separator: ", ")
        throw UserFacingError(
          .usage, Phrase(fr: "Pas de plan « \(name) ».", en: "No plan “\(name)”."),
          advice: Phrase(fr: "Il y a : \(list).", en: "There are: \(list)."))
      }
      profile.plan = name.isEmpty ? nil : name
      try save(profile, now: now)
    }
    let others = fields.filter { $0.key != "plan" }
    guard !others.isEmpty else { return }
    try guarded {
      try file.write { db in
        var settings = try CreditStore.settings(db) ?? CreditSettings(CreditPlans.plan(nil), since: now.day)
        for (name, value) in others.sorted(by: { $0.key < $1.key }) {
          try Self.set(name, value.trimmed, in: &settings, now: now.day)
        }
        // What was sent today before counting is in the count already; the day's sum comes off later.
        if others["left"] != nil, let left = settings.counted {
          settings.counted = try CreditStore.entries(db).map(\.spending)
            .filter { $0.day == now.day }.reduce(left) { $0 + ($1.cost ?? 0) }
        }
        try CreditStore.save(db, settings)
      }
    }
  }

  private static func set(_ name: String, _ value: String, in settings: inout CreditSettings, now: Day)
    throws
  {
    func misfit(_ expected: String) -> UserFacingError {
      UserFacingError(
        .usage,
        Phrase(
          fr: "« \(value) » ne convient pas à \(name) (attendu : \(expected)).",
          en: "“\(value)” does not fit \(name) (expected: \(expected))."))
    }
    func number(_ range: ClosedRange<Int>) throws -> Int {
      guard let number = Int(value), range.contains(number) else {
        throw misfit("\(range.lowerBound)…\(range.upperBound)")
      }
      return number
    }
    switch name {
    case "since":
      guard let day = Day(value) else { throw misfit("2026-11-01") }
      settings.since = day
    case "trial-end":
      guard value.isEmpty || Day(value) != nil else { throw misfit("2026-12-01") }
      settings.trialEndsOn = Day(value)
    case "left":
      settings.counted = value.isEmpty ? nil : try number(0...10_000)
      settings.countedOn = value.isEmpty ? nil : now
    case "monthly":
      settings.monthly = try number(0...1_000)
      settings.asOf = String(now.description.prefix(7))
    case "expiry":
      settings.expireAfterDays = try number(1...3_650)
      settings.asOf = String(now.description.prefix(7))
    case "refund":
      guard ["yes", "no", "oui", "non"].contains(value.lowercased()) else { throw misfit("yes, no") }
      settings.isRefundedOnAnswer = ["yes", "oui"].contains(value.lowercased())
      settings.asOf = String(now.description.prefix(7))
    default:
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "« \(name) » n'est pas un champ des crédits.", en: "“\(name)” is no field of the credits."),
        advice: Phrase(
          fr: "Champs : plan, since, trial-end, left, monthly, expiry, refund.",
          en: "Fields: plan, since, trial-end, left, monthly, expiry, refund."))
    }
  }

  /// Writes down that an InMail went out.
  /// - Parameter cost: nil: what is known of the person decides.
  @discardableResult
  public func logInMail(to person: PersonID, text: String, cost: Int?, now: Moment) throws -> InteractionID {
    let ids = try log(
      NewInteraction(
        kind: .message, people: [person], day: now.day, text: text,
        tags: [CreditStore.tag] + (cost.map { [CreditStore.costTag($0)] } ?? []), direction: .outgoing),
      now: now)
    guard let id = ids.first else { throw Self.noPerson(person) }
    return id
  }

  /// The user found out what a message cost (E1: premium members "probably none").
  /// - Throws: 64 for another cost than 0 or 1, 66 for what is no sent InMail.
  public func confirmCredit(_ interaction: InteractionID, cost: Int, now: Moment) throws {
    guard cost == 0 || cost == 1 else {
      throw UserFacingError(
        .usage, Phrase(fr: "Un message coûte 0 ou 1 crédit.", en: "A message costs 0 or 1 credit."))
    }
    try guarded {
      try file.write { db in
        guard try CreditStore.confirm(db, interaction: interaction.number, cost: cost) else {
          throw UserFacingError(
            .notFound,
            Phrase(
              fr: "\(interaction) n'est pas un InMail envoyé.", en: "\(interaction) is no InMail you sent."),
            command: Phrase(fr: "« entregent credits » les liste.", en: "“entregent credits” lists them."))
        }
      }
    }
  }

  /// Whom to write to over all targets within so many credits (E1, E2).
  ///
  /// - Parameter credits: nil: what is left of the plan's; thirty, a trial's, when no plan is named.
  public func allocate(credits: Int? = nil, purpose: RankPurpose? = nil, now: Moment) throws
    -> AllocationView
  {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let budget = try credits ?? CreditBook.account(db, now: now.day)?.left ?? 30
        let settings = try CreditBook.rankSettings(db, credits: budget, now: now.day)
        let targets = try CompanyReader.targets(db)
        // Beyond two dozen a company's people cannot be chosen: three are (E2).
        let ranked = try targets.map {
          try Self.rank(
            $0, purpose: purpose, limit: 24, profile: profile, settings: settings, db: db, now: now)
        }
        let choice = Allocator.allocate(ranked, credits: budget)
        var companyOf: [PersonID: Company] = [:]
        for (company, people) in zip(targets, ranked) {
          for person in people where companyOf[person.person.id] == nil {
            companyOf[person.person.id] = company
          }
        }
        return AllocationView(
          chosen: choice.chosen.compactMap { person in
            companyOf[person.person.id].map {
              .init(company: $0.id, companyName: $0.name, ranked: person)
            }
          }, credits: budget, creditsUsed: choice.creditsUsed, expectedReferrals: choice.expectedReferrals,
          empty: zip(targets, ranked).filter { $0.1.isEmpty }.map(\.0))
      }
    }
  }
}
