public import Domain
import Engines
import Storage

extension Workspace {
  /// The strongest ways to somebody through people who know each other, strongest first (E2, B2).
  ///
  /// - Parameter k: how many, at most.
  /// - Throws: 66 for an unknown person.
  public func paths(to person: PersonID, k: Int = 3, now: Moment) throws -> [PathView] {
    try paths(k: k, now: now) { db in
      guard let current = try PeopleReader.current(db, person.number) else { throw Self.noPerson(person) }
      return [PersonID(current)]
    }
  }

  /// The strongest ways to anyone who works at a company.
  /// - Throws: 66 for an unknown company.
  public func paths(into company: CompanyID, k: Int = 3, now: Moment) throws -> [PathView] {
    try paths(k: k, now: now) { db in
      guard try CompanyReader.name(db, company.number) != nil else { throw Self.noCompany(company) }
      return try CompanyReader.staff(db, company.number, limit: 100_000).map(PersonID.init)
    }
  }

  private func paths(k: Int, now: Moment, targets: (VaultConnection) throws -> [PersonID]) throws
    -> [PathView]
  {
    try guarded {
      // Read before the network: a change in between only makes the next question read it again.
      let version = try search.version()
      return try file.read { db in
        let targets = try targets(db)
        guard !targets.isEmpty, k > 0 else { return [] }
        let found = try networks.withFinder(version: version, now: now.day) {
          try NetworkMaker.network(db, now: now.day)
        } _: { finder in
          finder.paths(toAnyOf: targets, k: k)
        }
        return try Self.words(found, db)
      }
    }
  }

  private static func words(_ paths: [IntroductionPath], _ db: VaultConnection) throws -> [PathView] {
    var ids: Set<Int64> = []
    for hop in paths.flatMap(\.hops) {
      ids.insert(hop.to.number)
      if let from = hop.from { ids.insert(from.number) }
    }
    let names = try NetworkReader.names(db, of: ids)
    func reference(_ id: PersonID) -> PersonReference {
      PersonReference(id: id, name: names[id.number] ?? id.description)
    }
    return try paths.map { path in
      PathView(
        strength: path.strength,
        hops: try path.hops.map { hop in
          let evidence = try NetworkReader.evidence(db, from: hop.from?.number, to: hop.to.number)
          var because: [Phrase] = []
          for phrase in evidence.map(TieJudge.phrase) where !because.contains(phrase) {
            because.append(phrase)
          }
          return PathView.Hop(
            from: hop.from.map(reference), to: reference(hop.to), strength: hop.strength,
            because: Array(because.prefix(4)))
        })
    }
  }
}
