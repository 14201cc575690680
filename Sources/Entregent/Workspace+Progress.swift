public import Domain
import Engines
import Storage

extension Workspace {
  /// What has come together so far, and where on the road it is (B1, B9, C8).
  public func progress(now: Moment) throws -> ProgressView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let monthAgo = now.day.adding(days: -30)
        // What files tell of the time before the notebook is shown, but is no step on this road.
        let imported = try ProgressReader.firstImport(db)
        let all = try ProgressReader.counts(db, since: nil, imported: imported, now: now)
        let lately = try ProgressReader.counts(db, since: monthAgo, imported: imported, now: now)
        let whole =
          imported == nil ? all : try ProgressReader.counts(db, since: nil, imported: nil, now: now)
        let since = try ProgressReader.firstDay(db)
        let hours = Double(lately.minutes) / 60
        let progress = Progress(
          all: Progress.Counts(all), lately: Progress.Counts(lately),
          before: .init(
            conversations: whole.conversations - all.conversations, meetings: whole.meetings - all.meetings),
          since: since, hours: hours, now: now.day, address: profile.address)
        return ProgressView(
          day: now.day, since: since, counts: Self.counts(all, lately, whole), sentences: progress.sentences,
          road: Progress.Stretch.allCases.map { stretch in
            ProgressView.Stretch(
              id: stretch.rawValue, title: stretch.title, text: stretch.phrase,
              isHere: stretch == progress.stretch, way: stretch == progress.stretch ? progress.way : 0)
          },
          months: try ProgressReader.months(db, imported: imported, now: now.day).map {
            .init(first: $0.first, minutes: $0.minutes, meetings: $0.meetings, given: $0.given)
          }, hours: Double(all.minutes) / 60, hoursLately: hours,
          met: try ProgressReader.met(db, since: monthAgo, imported: imported, now: now.day, limit: 100))
      }
    }
  }

  private static func counts(
    _ all: ProgressReader.Counts, _ lately: ProgressReader.Counts, _ whole: ProgressReader.Counts
  ) -> [ProgressView.Count] {
    /// What one of them is called, and several.
    func count(
      _ id: String, fr: (one: String, many: String), en: (one: String, many: String),
      _ key: KeyPath<ProgressReader.Counts, Int>
    ) -> ProgressView.Count {
      ProgressView.Count(
        id: id,
        label: Phrase.plural(
          all[keyPath: key], frOne: fr.one, frMany: fr.many, enOne: en.one, enMany: en.many),
        all: all[keyPath: key], lately: lately[keyPath: key],
        before: whole[keyPath: key] - all[keyPath: key])
    }
    return [
      count(
        "relationships", fr: ("relation vivante", "relations vivantes"),
        en: ("living relationship", "living relationships"), \.relationships),
      count(
        "conversations", fr: ("conversation", "conversations"), en: ("conversation", "conversations"),
        \.conversations),
      count("meetings", fr: ("rencontre", "rencontres"), en: ("meeting", "meetings"), \.meetings),
      count(
        "given", fr: ("coup de main donné", "coups de main donnés"), en: ("gift given", "gifts given"),
        \.given),
      count(
        "received", fr: ("coup de main reçu", "coups de main reçus"),
        en: ("gift received", "gifts received"), \.received),
      count(
        "introductions", fr: ("mise en relation", "mises en relation"),
        en: ("introduction", "introductions"), \.introductions),
      count(
        "promises-kept", fr: ("promesse tenue", "promesses tenues"), en: ("promise kept", "promises kept"),
        \.promisesKept),
      count(
        "inbound", fr: ("occasion venue d’elle-même", "occasions venues d’elles-mêmes"),
        en: ("opportunity that came in", "opportunities that came in"), \.opportunitiesInbound),
    ]
  }
}

extension Progress.Counts {
  init(_ counts: ProgressReader.Counts) {
    self.init()
    relationships = counts.relationships
    conversations = counts.conversations
    meetings = counts.meetings
    given = counts.given
    received = counts.received
    introductions = counts.introductions
    opportunitiesInbound = counts.opportunitiesInbound
    promisesKept = counts.promisesKept
    promisesOpen = counts.promisesOpen
  }
}
