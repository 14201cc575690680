import Domain

extension AgendaDesk {
  /// Ties whose rhythm asks for a word (C1; 8, 13 and 26 weeks). Nobody sooner than three quarters of
  /// their rhythm, and then only to fill a quiet day, so that ties do not all fall due together.
  func fadingTies() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    // Whom one is about to meet, or has just met, needs no word to be found again.
    let met = Set(snapshot.calls.compactMap(\.person))
    for id in snapshot.ties where !met.contains(id) {
      guard let person = people[id], !person.isMuted else { continue }
      // An unanswered message of theirs is an answer to give, not a tie to renew.
      let rhythm = rhythmInDays(person)
      let last = lastContact(person)
      let base = last ?? person.knownSince
      let elapsed = base.map { now.days(since: $0) }
      let share = elapsed.map { Double($0) / Double(rhythm) } ?? 1.2
      guard share >= 0.75 else { continue }
      let mark = base.map(\.description) ?? "never"
      let circleWorth: Double =
        switch person.circle {
        case .colleagues: 6
        case .local: 5
        case .online: 4
        }
      let isCloseAndLate = person.circle == .colleagues && share >= 1.4 && share < 2.2 && last != nil
      let due = base.map { $0.adding(days: rhythm) } ?? now
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "fading-\(id)-\(mark)", kind: .fading,
            title: Phrase(
              fr: "Prendre des nouvelles \(FrenchJunction.of(person.person.name))",
              en: "Ask \(person.person.name) how they are"),
            person: person.person, company: person.company, due: due, minutes: 10,
            why: fadingWhy(person, last: last),
            method: person.circle == .colleagues ? ["C1", "B2"] : ["B2", "C5"],
            messageKind: "reconnect"),
          hold: isCloseAndLate ? .pressing : .free,
          worth: share < 1 ? circleWorth * 0.4 : circleWorth + min(2, share - 1)))
    }
    // Two a day are pressing: a heap of them, after an import, may not push everything else aside.
    let pressing = result.indices.filter { result[$0].hold == .pressing }
      .sorted { DayPacker.precedes(result[$0], result[$1]) }
    for index in pressing.dropFirst(2) { result[index].hold = .free }
    return result
  }

  private func fadingWhy(_ person: AgendaPerson, last: Day?) -> Phrase {
    let circle =
      switch person.circle {
      case .colleagues: Phrase(fr: "premier cercle", en: "first circle")
      case .local: Phrase(fr: "deuxième cercle", en: "second circle")
      case .online: Phrase(fr: "troisième cercle", en: "third circle")
      }
    let weeks = rhythmInDays(person) / 7
    guard let last else {
      return Phrase(
        fr: "Aucun échange noté ; \(circle.fr). Renouer commence par une vraie question.",
        en: "No exchange on record; \(circle.en). It begins with a real question.")
    }
    let span = DayWords.span(since: last, now: now)
    return Phrase(
      fr: "Sans nouvelles depuis \(span.fr) ; \(circle.fr), un mot toutes les \(weeks) semaines environ.",
      en: "No word for \(span.en); \(circle.en), a word every \(weeks) weeks or so.")
  }

  /// It grows with the week.
  static func weeklyGiftWorth(_ now: Day) -> Double {
    now.weekday >= 3 ? 2.6 + 0.8 * Double(now.weekday) : 3.5
  }

  /// A campaign's weekly gift is this one.
  private func hasTickedOffAGift(since monday: Day) -> Bool {
    snapshot.campaigns.contains { campaign in
      campaign.facts.contains { fact in
        guard fact.kind == .stepDone, fact.day >= monday,
          let playbook = snapshot.playbooks.first(where: { $0.id == campaign.playbook })
            ?? PlaybookCatalog.playbook(campaign.playbook)
        else { return false }
        return playbook.steps.contains {
          $0.id == fact.step && $0.scope == .weekly && $0.doneBy.contains(.gave)
        }
      }
    }
  }

  /// So many people with whom the user never had a word are proposed at a time.
  private static let firstWordsAtOnce = 3

  /// Something to give before anything is asked (C4): congratulations to people something happened to,
  /// and at least one gift a week.
  func gifts() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    var firstWords = 0
    for change in snapshot.changes {
      guard let person = people[change.person], !person.isMuted, now.days(since: change.day) <= 30 else {
        continue
      }
      if let last = lastContact(person), last > change.day { continue }
      // After a new export half of all connections have moved: a few first words are enough.
      let isFirstWord = lastContact(person) == nil && person.circle == .online
      if isFirstWord { firstWords += 1 }
      if firstWords > Self.firstWordsAtOnce, isFirstWord { continue }
      let name = person.person.name
      let what = change.text ?? ""
      let seen = spoken(change.day)
      let title: Phrase
      let why: Phrase
      switch change.kind {
      case .newJob:
        title = Phrase(
          fr: "Féliciter \(name) pour son nouveau poste", en: "Congratulate \(name) on the new job")
        why =
          what.isEmpty
          ? Phrase(fr: "Changement de poste vu \(seen.fr).", en: "Change of job seen \(seen.en).")
          : Phrase(fr: "Désormais chez \(what), vu \(seen.fr).", en: "Now at \(what), seen \(seen.en).")
      case .newTitle:
        title = Phrase(
          fr: "Féliciter \(name) pour son nouveau poste", en: "Congratulate \(name) on the new title")
        why =
          what.isEmpty
          ? Phrase(fr: "Changement de poste vu \(seen.fr).", en: "Change of title seen \(seen.en).")
          : Phrase(fr: "Désormais « \(what) », vu \(seen.fr).", en: "Now “\(what)”, seen \(seen.en).")
      case .publication, .release, .other:
        title = Phrase(
          fr: "Dire à \(name) ce que vaut son travail", en: "Tell \(name) what their work is worth")
        why =
          what.isEmpty
          ? Phrase(fr: "Du nouveau, vu \(seen.fr).", en: "News, seen \(seen.en).")
          : Phrase(fr: "« \(what) », vu \(seen.fr).", en: "“\(what)”, seen \(seen.en).")
      }
      let first = Phrase(
        fr: " Aucun échange jusqu’ici : voilà une vraie raison d’écrire.",
        en: " No word exchanged so far: here is a true reason to write.")
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "give-\(change.person)-\(change.kind.rawValue)-\(change.day)", kind: .give, title: title,
            person: person.person, company: person.company, due: change.day.adding(days: 7), minutes: 5,
            why: isFirstWord ? Phrase(fr: why.fr + first.fr, en: why.en + first.en) : why,
            method: ["C4", "A2"], messageKind: "thank-you"),
          worth: person.circle == .online ? 4 : 5.5))
    }
    let monday = now.startOfWeek
    let given = snapshot.counts.givenThisWeek + (decisions.isDone(prefix: "give-", from: monday) ? 1 : 0)
    if given == 0, snapshot.peopleTotal > 0, !hasTickedOffAGift(since: monday) {
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "give-week-\(monday)", kind: .give,
            title: Phrase(fr: "Donner quelque chose à quelqu’un", en: "Give somebody something"), person: nil,
            due: monday.adding(days: 4), minutes: 10,
            why: say(
              tu:
                "Rien de donné cette semaine : un lien utile, une relecture, une mise en relation entre deux personnes que tu connais.",
              vous:
                "Rien de donné cette semaine : un lien utile, une relecture, une mise en relation entre deux personnes que vous connaissez.",
              en:
                "Nothing given this week: a useful link, a second pair of eyes, an introduction between two people you know."
            ),
            method: ["C4", "A7"]),
          worth: Self.weeklyGiftWorth(now), exclusive: "give-week"))
    }
    return result
  }
}
