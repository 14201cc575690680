import Domain
import Testing

@testable import Engines

@Suite struct MatcherTests {
  /// A small vault: the same invented people seen by several sources.
  private static let vault: [MatchRecord] = [
    MatchRecord(
      id: 1, source: "linkedin", given: "Éléonore", family: "Le Goff",
      profiles: ["https://www.linkedin.com/in/elegoff"],
      jobs: [MatchJob(company: "Criteria SAS", title: "Lead Developer")]),
    MatchRecord(
      id: 2, source: "phone", given: "Eleonore", family: "Legoff", emails: ["e.legoff@criteria.com"],
      phones: ["06 12 34 56 78"],
      country: "FR", jobs: [MatchJob(company: "Criteria")]),
    MatchRecord(id: 3, source: "mail", fullName: "E. Le Goff", emails: ["e.legoff@criteria.com"]),
    MatchRecord(
      id: 4, source: "linkedin", given: "Nicolas", family: "Martin",
      profiles: ["https://www.linkedin.com/in/nmartin-1"],
      jobs: [MatchJob(company: "Blue Labs", title: "CTO")]),
    MatchRecord(
      id: 5, source: "linkedin", given: "Nicolas", family: "Martin",
      profiles: ["https://www.linkedin.com/in/nmartin-2"],
      jobs: [MatchJob(company: "Red Forge", title: "Designer")]),
    MatchRecord(id: 6, source: "phone", given: "Nicolas", family: "Martin", phones: ["+33611111111"]),
    MatchRecord(
      id: 7, source: "phone", given: "Anna", family: "Weiss", phones: ["+493012345"],
      birthday: MatchBirthday(year: 1990, month: 5, day: 4)),
    MatchRecord(
      id: 8, source: "google", given: "Anna", family: "Weiß", phones: ["+493012345"],
      birthday: MatchBirthday(year: 1962, month: 1, day: 9)),
    MatchRecord(
      id: 9, source: "google", given: "Océane", family: "Gouenpin", emails: ["oceane.gouenpin@gmail.com"]),
    MatchRecord(
      id: 10, source: "phone", given: "Oceane", family: "Gouenpin", emails: ["Oceane.Gouenpin+x@gmail.com"]),
  ]

  private func people(_ result: MatchResult, with id: Int) -> [Int] {
    result.merged.first { $0.contains(id) } ?? [id]
  }

  @Test func oneMailboxAndOneNameIsOnePerson() {
    let result = Matcher.match(Self.vault)
    #expect(people(result, with: 9) == [9, 10])
    #expect(people(result, with: 2).contains(3))
  }

  @Test func homonymsWithTwoProfilesAreNeverMerged() {
    let result = Matcher.match(Self.vault)
    #expect(!people(result, with: 4).contains(5))
  }

  @Test func aNameAloneNeverMerges() {
    let result = Matcher.match(Self.vault)
    #expect(people(result, with: 6) == [6])
  }

  @Test func twoBirthdaysForbidTheMergeButNotTheQuestion() throws {
    let result = Matcher.match(Self.vault)
    #expect(people(result, with: 7) == [7])
    let question = try #require(result.review.first { $0.left.contains(7) && $0.right.contains(8) })
    #expect(question.isContradicted)
    #expect(question.evidence.contains { $0.field == .birthday && $0.weight < 0 })
    #expect(question.evidence.contains { $0.field == .phone && $0.phrase.en == "same telephone" })
  }

  @Test func whatTheUserToldApartIsNeverMergedNorAsked() {
    let result = Matcher.match(Self.vault, apart: [(9, 10), (2, 3), (7, 8)])
    #expect(people(result, with: 9) == [9])
    #expect(!people(result, with: 2).contains(3))
    let asked = result.review.contains { $0.left.contains(7) && $0.right.contains(8) }
    #expect(!asked)
  }

  @Test func theUsersOwnMergeStays() {
    var records = Self.vault
    records[3].group = 77
    records[5].group = 77
    #expect(people(Matcher.match(records), with: 4) == [4, 6])
  }

  @Test func certainRulesNeedANameThatFits() {
    let same = MatchRecord(id: 1, given: "Jean", family: "Roy", emails: ["famille.roy@orange.fr"])
    let wife = MatchRecord(id: 2, given: "Lucie", family: "Roy", emails: ["famille.roy@orange.fr"])
    let again = MatchRecord(id: 3, given: "J.", family: "Roy", emails: ["Famille.Roy@orange.fr"])
    #expect(Matcher.certain([same, wife, again]) == [[1, 3]])
  }

  @Test func aSharedSwitchboardMergesNobody() {
    let names = [("Paul", "Durand"), ("Inès", "Haddad"), ("Karl", "Weber"), ("Paula", "Durand")]
    let records = names.enumerated().map { index, name in
      MatchRecord(id: index, given: name.0, family: name.1, phones: ["+33140000000"])
    }
    #expect(Matcher.certain(records).isEmpty)
    #expect(Matcher.match(records).merged.isEmpty)
  }

  @Test func roleMailboxesMergeNobody() {
    let a = MatchRecord(id: 1, given: "Paul", family: "Durand", emails: ["contact@acme.fr"])
    let b = MatchRecord(id: 2, given: "P.", family: "Durand", emails: ["contact@acme.fr"])
    #expect(Matcher.certain([a, b]).isEmpty)
  }

  @Test func theSameProfileIsCertainWhateverTheSpelling() {
    let a = MatchRecord(
      id: 1, given: "José", family: "Martín", profiles: ["https://www.linkedin.com/in/jos%C3%A9/"])
    let b = MatchRecord(id: 2, fullName: "Pepe M.", profiles: ["linkedin.com/in/José"])
    #expect(Matcher.certain([a, b]) == [[1, 2]])
  }

  @Test func theOrderOfTheRecordsDoesNotMatter() {
    let expected = Matcher.match(Self.vault)
    var records = Self.vault
    var state: UInt64 = 7
    for _ in 0..<5 {
      for index in records.indices.dropFirst().reversed() {
        state = Hash.mix(state)
        records.swapAt(index, Int(state % UInt64(index + 1)))
      }
      #expect(Matcher.match(records) == expected)
    }
  }

  @Test func newCardsFindTheirPeopleInTheVault() {
    let index = MatchIndex(Array(Self.vault.dropLast()))
    let result = Matcher.match(new: [Self.vault[9]], against: index)
    #expect(result.merged == [[9, 10]])
  }

  @Test func nothingAndOneRecordAreNoTrouble() {
    for records in [[], [MatchRecord(id: 1)]] {
      let result = Matcher.match(records)
      #expect(result.merged.isEmpty)
      #expect(result.review.isEmpty)
    }
    #expect(Matcher.match([MatchRecord(id: 1), MatchRecord(id: 2)]).merged.isEmpty)
  }

  @Test func noPersonHoldsTwoFactsThatExcludeEachOther() {
    // Chains of shared telephones and mailboxes between people of two profiles.
    var records: [MatchRecord] = []
    for index in 0..<30 {
      records.append(
        MatchRecord(
          id: index * 3, given: "Alix", family: "Bergemoulin", emails: ["alix\(index)@acme\(index).fr"],
          profiles: ["https://www.linkedin.com/in/alix-\(index)"]))
      records.append(
        MatchRecord(
          id: index * 3 + 1, given: "Alix", family: "Bergemoulin", emails: ["alix\(index)@acme\(index).fr"],
          phones: ["+3360000000\(index / 2)"]))
      records.append(
        MatchRecord(
          id: index * 3 + 2, given: "Alix", family: "Bergemoulin", phones: ["+3360000000\(index / 2)"]))
    }
    for people in Matcher.match(records).merged {
      #expect(people.filter { $0 % 3 == 0 }.count <= 1)
    }
  }
}
