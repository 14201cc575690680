import Domain
import Engines
import Testing

@Suite struct AgendaPlannerTests {
  private let today = Day(number: 20_778)  // Saturday, 21 November 2026

  private func person(_ number: Int64, _ circle: Circle = .online) -> AgendaPerson {
    AgendaPerson(person: PersonReference(id: PersonID(number), name: "Person \(number)"), circle: circle)
  }

  private func snapshot(_ change: (inout AgendaSnapshot) -> Void) -> AgendaSnapshot {
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.peopleTotal = 20
    snapshot.targetCount = 5
    snapshot.counts.meetupsThisMonth = 1
    snapshot.counts.givenThisWeek = 1
    snapshot.counts.postsThisWeek = 2
    snapshot.counts.commentsThisWeek = 10
    snapshot.counts.connectionsThisWeek = 2
    change(&snapshot)
    return snapshot
  }

  private func promise(_ number: Int64, due: Int?, made: Int = -3) -> PromiseEntry {
    PromiseEntry(
      id: PromiseID(number), who: .me, person: PersonReference(id: PersonID(1), name: "Person 1"),
      text: "lui envoyer l’article", due: due.map { today.adding(days: $0) },
      madeOn: today.adding(days: made),
      doneOn: nil)
  }

  @Test func aMeetingAsksForAFollowUpOnTheSecondDay() {
    let snapshot = snapshot {
      $0.people = [person(1), person(2)]
      $0.meetings = [
        AgendaMeeting(
          id: InteractionID(7), kind: .coffee, day: today.adding(days: -1),
          people: [PersonID(1), PersonID(2)],
          followedUp: [PersonID(2)])
      ]
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today)
    #expect(plan.items.map(\.id) == ["follow-up-p1-i7"])
    #expect(plan.items[0].due == today.adding(days: 1))
    #expect(plan.items[0].method == ["C6"])
  }

  @Test func aFollowUpThatIsLateIsNotAskedForWithin48Hours() throws {
    func why(after days: Int) throws -> Phrase {
      let snapshot = snapshot {
        $0.people = [person(1)]
        $0.meetings = [
          AgendaMeeting(
            id: InteractionID(7), kind: .coffee, day: today.adding(days: -days), people: [PersonID(1)])
        ]
      }
      return try #require(AgendaPlanner.plan(snapshot: snapshot, now: today).items.first).why
    }

    #expect(try why(after: 2).en.contains("within 48 h"))
    #expect(try why(after: 2).fr.contains("48"))
    #expect(try !why(after: 3).en.contains("48"))
    #expect(try !why(after: 3).fr.contains("48"))
    #expect(try why(after: 3).en.contains("welcome, even some days later"))
  }

  @Test func aMessageIsQuotedInWholeWords() throws {
    let text = String(repeating: "abcdefghi ", count: 30) + "\n"
    let snapshot = snapshot {
      $0.people = [person(1)]
      $0.unanswered = [
        UnansweredMessage(
          id: InteractionID(3), person: PersonID(1), day: today, excerpt: String(text.prefix(204)))
      ]
    }

    let why = try #require(AgendaPlanner.plan(snapshot: snapshot, now: today).items.first).why.en

    #expect(why.hasSuffix("abcdefghi…”."))
    #expect(why.count < 160)
  }

  @Test(arguments: [
    ("How do you go back?", "go back?”"), ("See you soon", "soon”."), ("Merci !", "Merci !”"),
  ])
  func aQuotedSentenceBringsItsOwnEnd(_ text: String, _ end: String) throws {
    let snapshot = snapshot {
      $0.people = [person(1)]
      $0.unanswered = [
        UnansweredMessage(id: InteractionID(3), person: PersonID(1), day: today, excerpt: text)
      ]
    }

    let why = try #require(AgendaPlanner.plan(snapshot: snapshot, now: today).items.first).why

    #expect(why.en.hasSuffix(end))
    #expect(why.fr.hasSuffix(".") == end.hasSuffix("."))
  }

  @Test func onlyOverduePromisesExceedTheBudget() {
    let snapshot = snapshot {
      $0.people = [person(1)]
      $0.promises = (1...4).map { promise($0, due: -2) } + (5...9).map { promise($0, due: 1) }
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 30)
    #expect(plan.items.count == 4)
    #expect(plan.items.allSatisfy { $0.due < today })
    #expect(plan.later == 5)
  }

  @Test func aHeapIsThinnedAndSaysSoKindly() {
    let snapshot = snapshot {
      $0.people = [person(1)]
      $0.promises = (1...40).map { promise($0, due: -20) }
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 30)
    #expect(plan.items.count == 5)
    #expect(plan.remark?.en.contains("can wait until tomorrow") == true)
  }

  @Test func decisionsHoldUntilTheFactsChange() {
    func ids(_ decisions: [AgendaDecision], due: Int = 1) -> [String] {
      let snapshot = snapshot {
        $0.people = [person(1)]
        $0.promises = [promise(1, due: due)]
        $0.decisions = decisions
      }
      return AgendaPlanner.plan(snapshot: snapshot, now: today).items.map(\.id)
    }
    let id = "promise-pr1-2026-11-22"
    #expect(ids([]) == [id])
    #expect(ids([AgendaDecision(item: id, verdict: .done, day: today)]) == [])
    #expect(ids([AgendaDecision(item: id, verdict: .skip, day: today)]) == [])
    #expect(ids([AgendaDecision(item: id, verdict: .later, day: today, until: today.adding(days: 2))]) == [])
    #expect(
      ids([AgendaDecision(item: id, verdict: .later, day: today.adding(days: -2), until: today)]) == [id])
    #expect(ids([AgendaDecision(item: id, verdict: .done, day: today)], due: 3) == ["promise-pr1-2026-11-24"])
  }

  @Test func theirPromiseIsAskedForAfterAWeek() {
    func ids(_ daysAgo: Int) -> [String] {
      let snapshot = snapshot {
        $0.people = [person(1)]
        var theirs = promise(1, due: nil, made: -daysAgo)
        theirs.who = .them
        $0.promises = [theirs]
      }
      return AgendaPlanner.plan(snapshot: snapshot, now: today).items.map(\.id)
    }
    #expect(ids(6) == [])
    #expect(ids(7) == ["promise-pr1-ask-2026-11-21"])
  }

  @Test func tiesFadeByTheRhythmOfTheirCircle() {
    let weeks: [(Circle, Int)] = [(.colleagues, 8), (.local, 13), (.online, 26)]
    for (circle, rhythm) in weeks {
      func plan(_ daysAgo: Int) -> TodayPlan {
        let snapshot = snapshot {
          var tie = person(1, circle)
          tie.lastContact = today.adding(days: -daysAgo)
          $0.people = [tie]
          $0.ties = [PersonID(1)]
        }
        return AgendaPlanner.plan(snapshot: snapshot, now: today)
      }
      #expect(plan(rhythm * 7).items.map(\.kind) == [.fading])
      #expect(plan(rhythm * 7 / 2).items.isEmpty)
    }
  }

  @Test func whoeverDoesNotWantToNetworkIsNotPressed() {
    let snapshot = snapshot {
      $0.people = [person(1, .colleagues)]
      $0.ties = [PersonID(1)]
      $0.counts = AgendaCounts()
      $0.promises = [promise(1, due: 0)]
    }
    var settings = AgendaSettings()
    settings.wantsToNetwork = false
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, settings: settings)
    #expect(plan.items.map(\.kind) == [.promise])
  }

  @Test func anEmptyNetworkBeginsSmall() {
    let plan = AgendaPlanner.plan(snapshot: AgendaSnapshot(profile: Profile()), now: today)
    #expect(plan.items.first?.id == "step-first-contacts")
    #expect(plan.items.first?.method.contains("C10") == true)
    #expect(plan.items.reduce(0) { $0 + $1.minutes } <= 30)
  }

  @Test func theSteadyAndTheIntensivePaceAreNeverBothAskedFor() {
    for pace in [AgendaSettings.Pace.steady, .intensive] {
      var settings = AgendaSettings()
      settings.networks = [.init(name: "Mastodon", pace: pace)]
      let snapshot = snapshot { $0.counts = AgendaCounts() }
      let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 120, settings: settings)
      let rules = Set(plan.items.filter { $0.kind == .routine }.flatMap(\.method))
      #expect(rules.contains("C3") == (pace == .steady))
      #expect(rules.contains("A1") == (pace == .intensive))
    }
  }

  @Test func theSameFactsGiveTheSamePlan() {
    let snapshot = snapshot {
      $0.people = (1...30).map { person($0, .colleagues) }
      $0.ties = (1...30).map { PersonID($0) }
    }
    var reversed = snapshot
    reversed.people.reverse()
    reversed.ties.reverse()
    #expect(
      AgendaPlanner.plan(snapshot: snapshot, now: today) == AgendaPlanner.plan(snapshot: reversed, now: today)
    )
  }

  @Test func aCallIsPreparedBeforehandAndNeverLeftOut() {
    func plan(_ ahead: Int, prepared: Bool = false, minutes: Int = 30) -> TodayPlan {
      let snapshot = snapshot {
        $0.people = [person(1)]
        $0.promises = (1...3).map { promise($0, due: 0) }
        $0.calls = [
          AgendaCall(
            id: "c1", person: PersonID(1), title: "Call", day: today.adding(days: ahead), startMinute: 870,
            isPrepared: prepared)
        ]
      }
      return AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: minutes)
    }
    #expect(
      plan(2, minutes: 60).items.contains {
        $0.id == "call-c1-2026-11-23-prepare" && $0.method.contains("B7")
      })
    #expect(!plan(2, prepared: true, minutes: 60).items.contains { $0.kind == .call })
    // The promises fill the day; the call is on all the same, without minutes of its own.
    let full = plan(0)
    #expect(
      full.items.contains { $0.id == "call-c1-2026-11-21" && $0.title.en == "Call with Person 1 at 14:30" })
    #expect(full.items.reduce(0) { $0 + $1.minutes } == 30)
  }

  @Test func anEventIsPreparedBeforeAndNotedAfter() {
    func plan(_ ahead: Int, going: Bool?, wasThere: Bool = false, meetups: Int = 0) -> TodayPlan {
      let snapshot = snapshot {
        $0.counts.meetupsThisMonth = meetups
        $0.events = [
          AgendaEvent(
            id: "e1", title: "Lyon.js", day: today.adding(days: ahead), isGoing: going, wasThere: wasThere,
            lookFor: [PersonReference(id: PersonID(4), name: "Nora")])
        ]
      }
      return AgendaPlanner.plan(snapshot: snapshot, now: today)
    }
    #expect(plan(5, going: nil).items.first?.id == "event-e1-go-2026-11-26")
    #expect(plan(1, going: true).items.first?.why.en.hasPrefix("Nora may be there") == true)
    #expect(plan(1, going: true).items.first?.method.contains("D3") == true)
    #expect(plan(-1, going: true, meetups: 1).items.first?.id == "event-e1-after-2026-11-20")
    #expect(plan(-1, going: true, wasThere: true, meetups: 1).items.isEmpty)
    #expect(plan(5, going: nil, meetups: 2).items.isEmpty)

    // In a calendar the words are read on other days, too.
    let tomorrow = snapshot {
      $0.events = [AgendaEvent(id: "e1", title: "Lyon.js", day: today.adding(days: 1), isGoing: true)]
    }
    let said = AgendaPlanner.plan(snapshot: tomorrow, now: today).items.first?.title
    let dated = AgendaPlanner.plan(snapshot: tomorrow, now: today, isForLater: true).items.first?.title
    #expect(said?.en.contains("tomorrow") == true)
    #expect(dated?.en.contains("tomorrow") == false)
    #expect(dated?.fr.contains("le 22 novembre") == true)
  }
}
