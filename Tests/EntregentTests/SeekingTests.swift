import Domain
import Testing

@testable import Entregent

/// What one seeks, as it reads in a sentence.
@Suite struct SeekingTests {
  private let today = Day(number: 20_778)

  private func profile(_ change: (inout Profile) -> Void) -> Profile {
    var profile = Profile()
    change(&profile)
    return profile
  }

  @Test func aWholeWish() {
    let wish = profile {
      $0.seeks = .stage
      $0.seekRole = "Développeur back-end"
      $0.weeks = 12
      $0.towns = ["Lyon", "remote"]
      $0.from = Day("2027-02-01")
    }
    #expect(
      Seeking.words(wish, .fr, now: today)
        == "un stage de 12 semaines comme développeur back-end, à Lyon ou à distance, à partir du 1er février 2027"
    )
    #expect(
      Seeking.words(wish, .en, now: today)
        == "a 12-week internship as a développeur back-end, in Lyon or remote, from 1 February 2027")
  }

  @Test(arguments: [
    (SeekKind.cdi, Int?.none, "un CDI", "a permanent job"),
    (.firstJob, nil, "un premier emploi", "a first job"),
    (.internship, 8, "un stage à l'étranger de 8 semaines", "an 8-week internship abroad"),
    (.stage, nil, "un stage", "an internship"),
  ])
  func kindsAndLengths(kind: SeekKind, weeks: Int?, french: String, english: String) {
    let wish = profile {
      $0.seeks = kind
      $0.weeks = weeks
    }
    #expect(Seeking.words(wish, .fr, now: today) == french)
    #expect(Seeking.words(wish, .en, now: today) == english)
  }

  @Test func aTownWithAnArticleAndADayGoneBy() {
    let wish = profile {
      $0.seeks = .cdi
      $0.towns = ["Le Havre"]
      $0.from = Day("2026-01-01")
    }
    #expect(Seeking.words(wish, .fr, now: today) == "un CDI, au Havre")
  }

  @Test func nothingIsSaidOfWhatIsNotKnown() { #expect(Seeking.words(Profile(), .fr, now: today) == nil) }

  @Test func anAskForAnIntroductionSaysWhoAsksAndForWhat() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    var me = try bench.workspace.profile()
    me.name = "Amine Benali"
    me.isStudent = true
    me.school = "Epitech"
    me.promotion = "2027"
    me.seeks = .stage
    me.weeks = 12
    try bench.workspace.save(me, now: now)
    let friend = try bench.workspace.addPerson(name: "Nadia Roy", fields: [:], now: now)

    let drafts = try bench.workspace.drafts(kind: "intro-request", for: friend, language: .fr, now: now)

    let sentence = "Amine Benali est en études (Epitech, promotion 2027) et cherche un stage de 12 semaines"
    #expect(drafts.contains { $0.text.contains(sentence) })
  }
}
