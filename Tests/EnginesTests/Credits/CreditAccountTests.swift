import Domain
import Engines
import Testing

@Suite struct CreditAccountTests {
  private let start = Day(number: 20_700)
  private let nora = PersonReference(id: PersonID(1), name: "Nora")

  private func ledger(_ plan: String, _ spendings: [CreditSpending] = [], trialDays: Int? = nil)
    -> CreditLedger
  {
    CreditLedger(
      plan: CreditPlans.plan(plan), since: start, trialEndsOn: trialDays.map { start.adding(days: $0) },
      spendings: spendings)
  }

  private func left(_ ledger: CreditLedger, _ offset: Int) -> Int {
    CreditAccount(ledger, now: start.adding(days: offset)).left
  }

  @Test func creditsComeEachMonthAndLiveNinetyDays() {
    let career = ledger("premium-career")
    #expect(left(career, 0) == 5)
    #expect(left(career, 31) == 10)
    #expect(left(career, 200) <= 15)
    #expect(CreditAccount(career, now: start).nextOn == start.adding(months: 1))
    #expect(CreditAccount(career, now: start).expiring?.on == start.adding(days: 90))
  }

  @Test func aTrialGivesThirtyAndTakesThemBackAtItsEnd() {
    let trial = ledger("trial", [CreditSpending(day: start, person: nora)], trialDays: 30)
    #expect(left(trial, 1) == 29)
    #expect(left(trial, 30) == 29)
    #expect(left(trial, 31) == 0)
  }

  @Test func anAnswerRefundsItsCredit() {
    let spent = CreditSpending(day: start, person: nora)
    var answered = spent
    answered.answeredOn = start.adding(days: 4)
    #expect(left(ledger("premium-career", [spent]), 5) == 4)
    #expect(left(ledger("premium-career", [answered]), 5) == 5)
    #expect(left(ledger("premium-career", [answered]), 3) == 4)
    #expect(CreditAccount(ledger("premium-career", [answered]), now: start.adding(days: 5)).refunded == 1)
  }

  @Test func premiumMembersProbablyCostNothingUntilConfirmed() {
    let unsure = CreditSpending(day: start, person: nora, cost: nil)
    let account = CreditAccount(ledger("premium-career", [unsure]), now: start)
    #expect(account.left == 5 && account.unconfirmed == 1)
    let free = CreditSpending(day: start, person: nora, cost: 0)
    #expect(left(ledger("premium-career", [free]), 0) == 5)
  }

  @Test func theUsersOwnCountWins() {
    var ledger = ledger("premium-business", [CreditSpending(day: start.adding(days: 8), person: nora)])
    ledger.counted = (start.adding(days: 5), 9)
    #expect(left(ledger, 7) == 9)
    #expect(left(ledger, 8) == 8)
  }

  @Test func anUnknownPlanIsTheFreeOne() {
    #expect(CreditPlans.plan("gold").id == "free")
    #expect(left(ledger("free"), 40) == 0)
    #expect(CreditPlans.all.allSatisfy { !$0.asOf.isEmpty })
  }
}
