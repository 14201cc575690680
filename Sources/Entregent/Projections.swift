import Domain
import Engines
import Storage

/// Projects people anew from all that is known of them: after an import, an undo, an edit, a merge.
enum Projections {
  static func refresh(
    _ people: some Collection<Int64>, in write: ImportTransaction, cache: ReadingCache? = nil
  )
    throws
  {
    guard !people.isEmpty else { return }
    let cache = try cache ?? ReadingCache(country: HomeCountry.read(write.db))
    for person in people.sorted() {
      let known = try write.knowledge(of: person)
      let observations = try known.observations.map(ObservedFacts.init)
      let projected = PersonProjector.shown(observations, edits: known.edits)
      var rows = PersonRows(projected, tags: known.tags, cache: cache)
      rows.isOwn = known.isOwn
      rows.isShared = known.isShared
      try write.people.update(person, rows)
      if rows.isOwn { try OwnHistory.apply(in: write) }
    }
  }

  /// The figures that hang on projections and interactions of these people.
  static func refreshFigures(_ people: some Collection<Int64>, in write: ImportTransaction) throws {
    try Figures.refreshContacts(write.db, people: people)
    try Figures.refreshCircles(write.db)
    try Figures.refreshCompanies(write.db)
  }
}

extension ObservedFacts {
  init(_ row: ObservationRow) throws {
    self.init(
      id: row.id, kind: row.kind,
      facts: try PersonFacts(json: row.facts),
      seenOn: Day(row.seenOn) ?? Day(number: 0), isReplaced: row.replacedBy != nil, isGone: row.isGone)
  }
}
