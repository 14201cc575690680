import Domain
import Engines
import Testing

@Suite struct ContactRankerTests {
  private let today = RankFixtures.today

  @Test func humanResourcesComeLastAmongEqualsInLargeCompanies() {
    let people = [
      RankFixtures.candidate(1) { $0.person.role = .hr },
      RankFixtures.candidate(2),
      RankFixtures.candidate(3) { $0.person.role = .product },
      RankFixtures.candidate(4) {
        $0.person.role = .student
        $0.person.level = .intern
      },
      RankFixtures.candidate(5) {
        $0.person.role = nil
        $0.person.level = nil
      },
    ]
    for purpose in RankPurpose.allCases {
      let order = RankFixtures.rank(people, company: RankFixtures.large, purpose: purpose)
      #expect(order.last?.person.id == PersonID(1))
    }
  }

  @Test func aPitchGoesToTheLeadWhoHiresRatherThanTheFounder() {
    let people = [
      RankFixtures.candidate(1) {
        $0.person.role = .founder
        $0.person.level = .cLevel
      },
      RankFixtures.candidate(2) {
        $0.person.role = .lead
        $0.person.level = .lead
        $0.takesPartInHiring = true
      },
      RankFixtures.candidate(3) { $0.person.level = .senior },
    ]
    #expect(RankFixtures.first(people, purpose: .pitch) == 2)
    #expect(RankFixtures.first(people, company: RankFixtures.large, purpose: .pitch) == 2)
  }

  @Test func anInternshipIsAskedOfWhoeverLeadsATeam() {
    let people = [
      RankFixtures.candidate(1) { $0.person.level = .senior },
      RankFixtures.candidate(2) {
        $0.person.role = .technicalExecutive
        $0.person.level = .cLevel
      },
      RankFixtures.candidate(3) {
        $0.person.role = .engineeringManager
        $0.person.level = .manager
      },
    ]
    #expect(RankFixtures.first(people, purpose: .internship) == 2)
    #expect(RankFixtures.first(people, company: RankFixtures.large, purpose: .internship) == 3)
  }

  @Test func theJobThatBeganLastIsTheirJob() {
    let here = Employment(company: "Alma", title: nil, start: "2019-03", end: nil, isCurrent: true)
    let later = Employment(company: "Qonto", title: nil, start: "2023", end: nil, isCurrent: true)
    let earlier = Employment(company: "Qonto", title: nil, start: "2015", end: nil, isCurrent: true)
    let people = [
      RankFixtures.candidate(1) { $0.employments = [here, later] },
      RankFixtures.candidate(2) { $0.employments = [here, earlier] },
      RankFixtures.candidate(3) { $0.employments = [here] },
    ]
    let order = RankFixtures.rank(people)
    #expect(order.map(\.person.id.number) == [2, 3, 1])
    #expect(order[2].reasons.first?.criterion == "works-elsewhere")
  }

  @Test func epicIsNotEpicGames() {
    let games = Employment(company: "Epic Games", title: nil, start: "2023", end: nil, isCurrent: true)
    let people = [RankFixtures.candidate(1) { $0.employments = [games] }, RankFixtures.candidate(2)]
    #expect(RankFixtures.first(people, company: RankedCompany(name: "Epic")) == 2)
  }

  @Test func aConversationBothWaysBeatsNoneAndOneWay() {
    let people = [
      RankFixtures.candidate(1),
      RankFixtures.candidate(2) {
        $0.turnsIn = 2
        $0.turnsOut = 3
      },
      RankFixtures.candidate(3) {
        $0.turnsOut = 4
        $0.turnsIn = 0
        $0.unansweredSince = Day(number: 20_000)
      },
      RankFixtures.candidate(4) {
        $0.turnsIn = 1
        $0.turnsOut = 0
      },
    ]
    #expect(RankFixtures.rank(people).map(\.person.id.number) == [2, 4, 1, 3])
  }

  @Test func theHigherInALargeCompanyTheRarerTheAnswer() {
    let people = [
      RankFixtures.candidate(1) { $0.person.level = .cLevel },
      RankFixtures.candidate(2) { $0.person.level = .vp },
      RankFixtures.candidate(3) { $0.person.level = .senior },
      RankFixtures.candidate(4) { $0.person.level = .junior },
    ]
    #expect(RankFixtures.rank(people, company: RankFixtures.large).map(\.person.id.number) == [3, 4, 2, 1])
  }

  @Test func whatIsUnknownIsSaidToBeUnknown() {
    let unknown = RankFixtures.rank([RankFixtures.candidate(1)])[0].unknown.map(\.en)
    #expect(unknown.contains("whether they have a premium account"))
    #expect(unknown.contains("mutual acquaintances"))
    let known = RankFixtures.rank([RankFixtures.candidate(1) { $0.person.premium = false }])[0].unknown.map(
      \.en)
    #expect(!known.contains("whether they have a premium account"))
  }

  @Test func equalsStandInTheOrderOfTheirIds() {
    let people = [9, 3, 7, 1].map { RankFixtures.candidate(Int64($0)) }
    #expect(RankFixtures.rank(people).map(\.person.id.number) == [1, 3, 7, 9])
  }

  @Test func premiumAndOpenProfilesCostNoCredit() {
    func cost(_ change: (inout RankCandidate) -> Void, _ company: RankedCompany = RankFixtures.small) -> Int {
      RankFixtures.rank([RankFixtures.candidate(1, change)], company: company)[0].credits
    }
    #expect(cost { _ in } == 1)
    #expect(cost { $0.person.premium = true } == 0)
    #expect(cost { $0.openProfile = true } == 0)
    #expect(cost { $0.person.degree = 1 } == 0)
    #expect(cost({ _ in }, RankFixtures.large) == 0)
  }

  @Test func whoCannotSendInMailsIsToldToInvite() {
    func channel(_ change: (inout RankCandidate) -> Void) -> ContactChannel? {
      var free = RankSettings()
      (free.canSendInMail, free.hasCredits) = (false, false)
      return RankFixtures.rank([RankFixtures.candidate(1, change)], settings: free).first?.channel
    }
    #expect(channel { _ in } == .invitation)
    #expect(channel { $0.person.premium = true } == .invitation)
    #expect(channel { $0.openProfile = true } == .inmail)

    var unknown = RankSettings()
    unknown.isPlanKnown = false
    let ranked = RankFixtures.rank([RankFixtures.candidate(1)], settings: unknown).first
    #expect(
      ranked?.reasons.contains {
        $0.text.en == "A private message: 1 credit, if you have any; otherwise an invitation."
      }
        == true)
  }

  @Test func aPitchGoesByEmailWhenTheAddressIsKnown() {
    let person = RankFixtures.candidate(1) {
      $0.person.emails = ["nora@alma.example"]
      $0.person.degree = 1
    }
    #expect(RankFixtures.rank([person], purpose: .pitch)[0].channel == .email)
    #expect(RankFixtures.rank([person], purpose: .referral)[0].channel == .message)
  }

  @Test func frenchReasonsSpeakAsTheUserWants() {
    let person = RankFixtures.candidate(1) { $0.person.degree = 1 }
    var seeker = RankFixtures.seeker
    seeker.address = .tu
    let tu = ContactRanker.rank(
      candidates: [person], company: RankFixtures.small, seeker: seeker, purpose: .referral, now: today)
    #expect(tu[0].reasons.contains { $0.text.fr == "Déjà dans tes relations." })
    #expect(RankFixtures.rank([person])[0].reasons.contains { $0.text.fr == "Déjà dans vos relations." })
  }
}
