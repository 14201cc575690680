public import Domain

/// Makes the day: what to do today, in order, within the user's time, each with its reason.
///
/// Facts become candidates (one file per kind of fact), decisions hide those that are done, put off
/// or unwanted, and `DayPacker` chooses what fits. Nothing is stored: the same snapshot gives the same
/// plan.
public enum AgendaPlanner {
  /// - Parameters:
  ///   - minutes: the user's time today; nil: what the profile says.
  ///   - isForLater: the words are read on other days too, in a calendar: days are dates, not "tomorrow".
  public static func plan(
    snapshot: AgendaSnapshot, now: Day, minutes: Int? = nil, settings: AgendaSettings = AgendaSettings(),
    isForLater: Bool = false
  ) -> TodayPlan {
    let budget = max(0, minutes ?? snapshot.profile.minutes)
    let settings = AgendaDesk.pace(snapshot, settings, now: now)
    let desk = AgendaDesk(
      snapshot: snapshot, now: now, minutes: budget, settings: settings, isForLater: isForLater)
    var candidates: [AgendaCandidate] = []
    candidates += desk.promises()
    candidates += desk.followUps()
    candidates += desk.answers()
    candidates += desk.thanks()
    candidates += desk.calls()
    candidates += desk.opportunities()
    // Whoever does not want to network is not pressed: nobody new is proposed (C9).
    candidates += desk.steps().filter { settings.wantsToNetwork || $0.strangerAt == nil }
    if settings.wantsToNetwork {
      candidates += desk.events()
      candidates += desk.fadingTies()
      candidates += desk.gifts()
      candidates += desk.routine()
      candidates += desk.firstSteps()
      candidates += desk.reminders()
    }
    let open = candidates.compactMap { candidate -> AgendaCandidate? in
      var candidate = candidate
      guard let due = desk.decisions.due(candidate.item.id, due: candidate.item.due, now: now) else {
        return nil
      }
      if due != candidate.item.due, candidate.hold == .overduePromise, due >= now { candidate.hold = .duty }
      candidate.item.due = due
      return candidate
    }
    var known = snapshot
    known.strangersToday.formUnion(desk.strangersTickedOff())
    let packed = DayPacker.pack(open, now: now, minutes: budget, settings: settings, snapshot: known)
    return TodayPlan(
      date: now, minutes: budget, items: packed.items, later: packed.later, counts: desk.circleCounts(),
      remark: desk.remark(packed))
  }
}

/// What the sources of candidates share: the snapshot with its look-ups.
struct AgendaDesk {
  let snapshot: AgendaSnapshot
  let now: Day
  let minutes: Int
  let settings: AgendaSettings
  let address: Address
  let people: [PersonID: AgendaPerson]
  let decisions: DecisionBook
  let ticked: [PersonID: TickedSteps]

  private let isForLater: Bool

  init(
    snapshot: AgendaSnapshot, now: Day, minutes: Int, settings: AgendaSettings, isForLater: Bool = false
  ) {
    self.isForLater = isForLater
    self.snapshot = snapshot
    self.now = now
    self.minutes = minutes
    self.settings = settings
    address = snapshot.profile.address
    var people: [PersonID: AgendaPerson] = [:]
    people.reserveCapacity(snapshot.people.count)
    for person in snapshot.people { people[person.person.id] = person }
    self.people = people
    decisions = DecisionBook(snapshot.decisions)
    ticked = TickedSteps.byPerson(snapshot)
  }

  func say(tu: String, vous: String, en: String) -> Phrase {
    Phrase(tu: tu, vous: vous, en: en, address: address)
  }

  /// A day as it is said today, or as a date where it is read later.
  func spoken(_ day: Day) -> Phrase {
    isForLater ? DayWords.date(day, year: day.year != now.year) : DayWords.relative(day, to: now)
  }

  /// Their first name would be a guess; the whole name never is.
  func name(_ id: PersonID) -> String? { people[id]?.person.name }

  func rhythmInDays(_ person: AgendaPerson) -> Int {
    max(
      1,
      (person.rhythmInWeeks ?? settings.rhythmInWeeks[person.circle] ?? person.circle.defaultRhythmInWeeks)
        * 7)
  }

  /// The last contact, counting what was ticked off since.
  func lastContact(_ person: AgendaPerson) -> Day? {
    let done = decisions.lastDone(with: person.person.id)
    switch (person.lastContact, done) {
    case (let known?, let done?): return max(known, done)
    case (let known?, nil): return known
    case (nil, let done?): return done
    case (nil, nil): return nil
    }
  }
}
