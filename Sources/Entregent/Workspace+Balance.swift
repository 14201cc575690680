public import Domain
import Engines
import Storage

extension Workspace {
  /// What was given, received and asked, with everybody (C4).
  public func balance(now: Moment) throws -> BalanceView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let ids = Set(try BalanceReader.people(db, limit: 5_000))
        let people = try AgendaReader.people(db, ids, now)
        let lines = people.map { person in
          BalanceView.Line(
            person: person.person, figures: BalanceFigures(GiveAskBalance.balance(of: person)))
        }.filter { $0.figures.gave + $0.figures.got + $0.figures.asked > 0 }
          .sorted {
            $0.figures.standing != $1.figures.standing
              ? $0.figures.standing < $1.figures.standing : $0.person.id < $1.person.id
          }
        // Ideas first for those to whom the user owes most.
        let owed = lines.prefix(3).filter { $0.figures.standing < 0 }.map(\.person.id)
        let changes = try PeopleNews.changes(db, now, of: nil)
        var ideas: [GiftIdea] = []
        for person in people where owed.contains(person.person.id) {
          ideas += try Self.ideas(for: person, changes: changes, profile: profile, db: db, now: now).prefix(1)
        }
        return BalanceView(
          total: BalanceFigures(GiveAskBalance.balance(of: people)), people: lines, ideas: ideas)
      }
    }
  }

  /// What was given, received and asked with one person, and what could be given.
  /// - Throws: 66 for an unknown person.
  public func balance(with person: PersonID, now: Moment) throws -> PersonBalance {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, person.number),
          let known = try AgendaReader.people(db, [current], now).first
        else { throw Self.noPerson(person) }
        return PersonBalance(
          person: known.person, figures: BalanceFigures(GiveAskBalance.balance(of: known)),
          entries: try BalanceReader.entries(
            db, of: current,
            referral: Phrase(fr: "cooptation", en: "referral")[profile.language ?? .en], limit: 100),
          ideas: try Self.ideas(
            for: known, changes: try PeopleNews.changes(db, now, of: current), profile: profile, db: db,
            now: now),
          warning: GiveAskBalance.warning(before: .referral, of: known, address: profile.address))
      }
    }
  }

  /// Said before a favour is asked without a gift (C4); nil: nothing stands against it, or a message of
  /// this kind asks for none. It never forbids.
  public func askWarning(for person: PersonID, messageKind: String, now: Moment) throws -> Phrase? {
    guard let ask = GiveAskBalance.Ask(messageKind: messageKind) else { return nil }
    let address = try profile().address
    return try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, person.number),
          let known = try AgendaReader.people(db, [current], now).first
        else { throw Self.noPerson(person) }
        return GiveAskBalance.warning(before: ask, of: known, address: address)
      }
    }
  }

  /// What marks a sent message of this kind as an ask of the balance.
  static func askTags(messageKind: String) -> [String] {
    GiveAskBalance.Ask(messageKind: messageKind).map { [BalanceReader.askTag + $0.rawValue] } ?? []
  }

  private static func ideas(
    for person: AgendaPerson, changes: [PersonChange], profile: Profile, db: VaultConnection, now: Moment
  ) throws -> [GiftIdea] {
    let others = try AgendaReader.people(
      db, Set(try BalanceReader.sharing(db, tags: person.interests, limit: 50)), now)
    return GiveAskBalance.ideas(for: person, among: others, changes: changes, address: profile.address).map {
      GiftIdea(to: $0.to, text: $0.text, method: $0.method, other: $0.other)
    }
  }
}

extension BalanceFigures {
  init(_ balance: GiveAskBalance.Balance) {
    self.init(gave: balance.gave, got: balance.got, asked: balance.asked, standing: balance.standing)
  }
}
