import Domain
import Engines
import Testing

@Suite struct OpportunityPipelineTests {
  private let today = Day(number: 20_778)
  private let nora = PersonReference(id: PersonID(1), name: "Nora")
  private let paul = PersonReference(id: PersonID(2), name: "Paul")

  private func opportunity(_ change: (inout Opportunity) -> Void = { _ in }) -> Opportunity {
    var opportunity = Opportunity(
      id: OpportunityID(1), company: "Alma", source: .network, through: nora, foundOn: today.adding(days: -20)
    )
    change(&opportunity)
    return opportunity
  }

  private func kinds(_ opportunities: [Opportunity], _ offset: Int = 0) -> [OpportunityToDo.Kind] {
    OpportunityPipeline.toDos(opportunities, now: today.adding(days: offset)).map(\.kind)
  }

  @Test func feedbackIsAskedForAfterEveryInterview() {
    let after = opportunity {
      $0.stage = .interview
      $0.interviews = [.init(day: today.adding(days: -1), with: [paul])]
    }
    let toDos = OpportunityPipeline.toDos([after], now: today)
    #expect(toDos.map(\.kind) == [.askFeedback])
    #expect(toDos[0].person == paul && toDos[0].method == ["D9"] && toDos[0].due == today)
    let asked = opportunity {
      $0.stage = .interview
      $0.interviews = [.init(day: today.adding(days: -1), feedbackAskedOn: today)]
    }
    #expect(kinds([asked]) == [])
  }

  @Test func aRejectionAsksWhichOtherCompaniesAndTellsWhoHelped() {
    let rejected = opportunity {
      $0.stage = .rejected
      $0.endedOn = today
      $0.interviews = [.init(day: today.adding(days: -9), feedbackAskedOn: today.adding(days: -8))]
    }
    #expect(kinds([rejected]) == [.tellOutcome, .askOtherCompanies])
    let told = opportunity {
      $0.stage = .rejected
      $0.endedOn = today
      $0.helpers = [.init(person: nora, toldOn: today)]
    }
    #expect(kinds([told]) == [])
  }

  @Test func aJobAnywhereIsToldToWhoeverHelpedElsewhere() {
    let accepted = opportunity {
      $0.stage = .accepted
      $0.endedOn = today
    }
    var elsewhere = opportunity { $0.through = paul }
    elsewhere.id = OpportunityID(2)
    elsewhere.stage = .silent
    elsewhere.endedOn = today.adding(days: -200)
    let toDos = OpportunityPipeline.toDos([accepted, elsewhere], now: today)
    #expect(toDos.map(\.person) == [nora, paul])
    #expect(toDos.allSatisfy { $0.kind == .tellAccepted && $0.method == ["E6", "C7"] })
  }

  @Test func movingSetsTheDaysThatGoWithAStage() {
    let applied = OpportunityPipeline.move(opportunity(), to: .applied, on: today)
    #expect(applied.appliedOn == today && applied.endedOn == nil)
    let interview = OpportunityPipeline.move(
      applied, to: .interview, on: today, interviewOn: today.adding(days: 8))
    #expect(interview.interviews.map(\.day) == [today.adding(days: 8)])
    let over = OpportunityPipeline.move(interview, to: .rejected, on: today.adding(days: 12))
    #expect(over.endedOn == today.adding(days: 12))
    #expect(OpportunityPipeline.move(over, to: .interview, on: today.adding(days: 13)).endedOn == nil)
  }

  @Test func sourcesStandBesideTheYardstick() {
    let list = [
      opportunity(), opportunity { $0.source = .inbound }, opportunity { $0.source = .recruiter },
      opportunity { $0.source = .jobBoard },
      opportunity {
        $0.source = nil
        $0.through = nil
      },
    ]
    let sources = OpportunityPipeline.sources(list)
    #expect(sources.shares?.network == 50 && sources.shares?.recruiters == 25 && sources.unknown == 1)
    #expect(SourceComparison.yardstick == (60, 25, 15))
    #expect(sources.remark(.tu).fr.contains("Tes pistes"))
    #expect(SourceComparison().shares == nil)
  }

  @Test func newsIsAskedForOnceItIsTime() {
    let applied = opportunity {
      $0.stage = .applied
      $0.appliedOn = today
    }
    #expect(kinds([applied], 9) == [])
    #expect(kinds([applied], 10) == [.askForNews])
    #expect(kinds([applied], 61) == [])
  }
}
