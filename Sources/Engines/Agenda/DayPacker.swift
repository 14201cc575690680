import Domain

/// Chooses what of everything open fits into the day, and in which order.
///
/// What has its hour today comes first, then duties, earliest due first, so that whatever can be kept is kept;
/// then what is pressing;
/// the rest is mixed by worth, each further item of a kind counting less, so that no kind starves the
/// others. Only overdue promises may exceed the budget.
struct DayPacker {
  struct Packed {
    var items: [TodayItem]
    /// Open items that wait for another day.
    var later: Int
    var overduePromises: Int
    var shownOverdue: Int
    var late: Int
  }

  /// Free items of one kind on one day: more would be a list to get through, not a day.
  static let mostOfAKind = 10

  /// Overdue promises shown beyond the budget on one day.
  static let mostOverdue = 5

  static func pack(
    _ open: [AgendaCandidate], now: Day, minutes: Int, settings: AgendaSettings, snapshot: AgendaSnapshot
  ) -> Packed {
    var packer = DayPacker(now: now, budget: minutes, settings: settings, strangers: snapshot.strangersToday)
    let ordered = open.sorted(by: precedes)
    let unique = onePerPerson(firstOfEachCampaign(ordered)).sorted(by: precedes)
    packer.takeFirm(unique.filter { $0.hold != .free })
    packer.takeFree(unique.filter { $0.hold == .free })
    packer.fillUp(unique)
    let overdue = unique.filter { $0.hold == .overduePromise }.count
    let items = packer.taken.sorted(by: precedes).map(\.item)
    return Packed(
      items: items, later: unique.count - items.count, overduePromises: overdue,
      shownOverdue: packer.taken.filter { $0.hold == .overduePromise }.count,
      late: unique.filter { $0.item.due < now && $0.hold != .overduePromise }.count)
  }

  /// Firmest hold first; duties by their day; the others by worth; equals by id, never by name.
  static func precedes(_ left: AgendaCandidate, _ right: AgendaCandidate) -> Bool {
    if left.hold != right.hold { return left.hold < right.hold }
    if left.hold >= .pressing {
      if left.worth != right.worth { return left.worth > right.worth }
      if left.item.due != right.item.due { return left.item.due < right.item.due }
    } else {
      if left.item.due != right.item.due { return left.item.due < right.item.due }
      if left.worth != right.worth { return left.worth > right.worth }
    }
    return left.item.id < right.item.id
  }

  /// Of what is the same work only the first stays; of a campaign's steps for one person, or about nobody,
  /// the
  /// one that is due first, in the playbook's order: research before the invitation that is made of it.
  static func firstOfEachCampaign(_ ordered: [AgendaCandidate]) -> [AgendaCandidate] {
    var keys: Set<String> = []
    var firsts: [String: Int] = [:]
    let single = ordered.filter { $0.exclusive.map { keys.insert($0).inserted } ?? true }
    for (index, candidate) in single.enumerated() {
      guard let sequence = candidate.sequence else { continue }
      guard let known = firsts[sequence] else {
        firsts[sequence] = index
        continue
      }
      let first = single[known]
      guard first.hold == candidate.hold else { continue }
      if (candidate.item.due, candidate.order) < (first.item.due, first.order) { firsts[sequence] = index }
    }
    return single.enumerated().filter { index, candidate in
      candidate.sequence.map { firsts[$0] == index } ?? true
    }.map(\.element)
  }

  /// One item a person a day, promises apart: an answer is also a sign of life.
  static func onePerPerson(_ ordered: [AgendaCandidate]) -> [AgendaCandidate] {
    var places: [PersonID: Int] = [:]
    var result: [AgendaCandidate] = []
    for candidate in ordered {
      switch candidate.item.kind {
      case .promise, .event, .call, .routine, .opportunity: result.append(candidate)
      case .answer, .followUp, .thanks, .fading, .give, .step:
        if let person = candidate.item.person {
          if let place = places[person.id] {
            result[place].takeUp(candidate)
            continue
          }
          places[person.id] = result.count
        }
        result.append(candidate)
      }
    }
    return result
  }

  let now: Day
  let budget: Int
  let settings: AgendaSettings
  var strangers: Set<CompanyID>
  var taken: [AgendaCandidate] = []
  var takenIDs: Set<String> = []
  var left: Int
  private var kinds: [TodayItem.Kind: Int] = [:]

  init(now: Day, budget: Int, settings: AgendaSettings, strangers: Set<CompanyID>) {
    self.now = now
    self.budget = budget
    self.settings = settings
    self.strangers = strangers
    left = budget
  }

  private var mostItems: Int { max(settings.mostItems, budget / 8) }

  private mutating func take(_ candidate: AgendaCandidate, minutes: Int) {
    var candidate = candidate
    candidate.item.minutes = minutes
    taken.append(candidate)
    takenIDs.insert(candidate.item.id)
    left -= minutes
    kinds[candidate.item.kind, default: 0] += 1
    if let company = candidate.strangerAt { strangers.insert(company) }
  }

  /// The minutes an item would take in what is left; nil: it does not fit.
  private func fitting(_ candidate: AgendaCandidate, in room: Int) -> Int? {
    if candidate.item.minutes <= room { return candidate.item.minutes }
    guard let least = candidate.leastMinutes, least <= max(0, room) else { return nil }
    return max(0, room)
  }

  private func isAllowed(_ candidate: AgendaCandidate) -> Bool {
    guard let company = candidate.strangerAt else { return true }
    return !strangers.contains(company)
  }

  mutating func takeFirm(_ candidates: [AgendaCandidate]) {
    var overdueShown = 0
    for candidate in candidates where isAllowed(candidate) {
      if candidate.hold == .overduePromise {
        guard overdueShown < Self.mostOverdue || candidate.item.minutes <= left else { continue }
        overdueShown += 1
        take(candidate, minutes: candidate.item.minutes)
      } else if taken.count < mostItems, let minutes = fitting(candidate, in: left) {
        take(candidate, minutes: minutes)
      } else if taken.isEmpty, left > 0 {
        // A day shorter than its first duty holds a first part of it.
        take(candidate, minutes: left)
      }
    }
  }

  mutating func takeFree(_ candidates: [AgendaCandidate]) {
    var remaining = candidates
    while left >= 3, taken.count < mostItems, !remaining.isEmpty {
      var best: (index: Int, value: Double, minutes: Int)?
      for (index, candidate) in remaining.enumerated()
      where isAllowed(candidate) && kinds[candidate.item.kind] ?? 0 < Self.mostOfAKind {
        guard let minutes = fitting(candidate, in: left), minutes > 0 else { continue }
        var value = candidate.worth
        for _ in 0..<min(8, kinds[candidate.item.kind] ?? 0) { value *= 0.75 }
        if value > best?.value ?? -1 { best = (index, value, minutes) }
      }
      guard let best else { break }
      take(remaining.remove(at: best.index), minutes: best.minutes)
    }
  }

  /// When what is left is more than a fifth of the budget and something is still open, exchanges one
  /// free item for a better fit.
  mutating func fillUp(_ all: [AgendaCandidate]) {
    guard budget > 0, left * 5 > budget else { return }
    let open = all.filter { !takenIDs.contains($0.item.id) && isAllowed($0) && $0.hold != .overduePromise }
    guard !open.isEmpty else { return }
    let free = taken.indices.filter { taken[$0].hold == .free }.sorted {
      taken[$0].worth < taken[$1].worth
    }
    for index in free {
      let room = left + taken[index].item.minutes
      let better = open.filter {
        ($0.leastMinutes ?? $0.item.minutes) <= room && $0.item.minutes > taken[index].item.minutes
      }
      .max { min($0.item.minutes, room) < min($1.item.minutes, room) }
      guard let better, let minutes = fitting(better, in: room), (room - minutes) * 5 <= budget else {
        continue
      }
      let old = taken.remove(at: index)
      takenIDs.remove(old.item.id)
      left = room
      take(better, minutes: minutes)
      return
    }
  }
}

extension AgendaDesk {
  /// Kind words when a heap was thinned, or when there is nothing to do.
  func remark(_ packed: DayPacker.Packed) -> Phrase? {
    if packed.overduePromises > packed.shownOverdue {
      return say(
        tu:
          "\(packed.overduePromises) promesses ont passé leur date. En voici \(packed.shownOverdue) ; les autres peuvent attendre demain.",
        vous:
          "\(packed.overduePromises) promesses ont passé leur date. En voici \(packed.shownOverdue) ; les autres peuvent attendre demain.",
        en:
          "\(packed.overduePromises) promises have passed their day. Here are \(packed.shownOverdue); the others can wait until tomorrow."
      )
    }
    if packed.late > 12 {
      return say(
        tu:
          "Bien des choses attendent depuis un moment. Voici ce qui compte le plus ; le reste viendra peu à peu.",
        vous:
          "Bien des choses attendent depuis un moment. Voici ce qui compte le plus ; le reste viendra peu à peu.",
        en:
          "A good deal has been waiting for a while. Here is what matters most; the rest will come bit by bit."
      )
    }
    if packed.items.isEmpty {
      return packed.later == 0
        ? Phrase(fr: "Rien ne presse aujourd’hui.", en: "Nothing is pressing today.")
        : say(
          tu: "Le temps que tu t’es donné ne suffit pas à ce qui reste : demain est un autre jour.",
          vous: "Le temps que vous vous êtes donné ne suffit pas à ce qui reste : demain est un autre jour.",
          en: "What is left needs more time than you gave today: tomorrow is another day.")
    }
    return nil
  }
}
