import Domain
import Testing

@testable import Engines

/// People who share a mailbox, a telephone or an address and are two.
@Suite struct HouseholdTests {
  private static let home = MatchPlace(street: "12 rue Haute", city: "Brest", postcode: "29200")

  private func record(
    _ id: Int, _ name: String, mail: String = "", phone: String = "", place: MatchPlace? = nil,
    work: MatchJob? = nil, born: MatchBirthday? = nil, profile: String = ""
  ) -> MatchRecord {
    MatchRecord(
      id: id, source: "file \(id)", fullName: name, emails: mail.isEmpty ? [] : [mail],
      phones: phone.isEmpty ? [] : [phone], profiles: profile.isEmpty ? [] : [profile],
      jobs: work.map { [$0] } ?? [], places: place.map { [$0] } ?? [], birthday: born)
  }

  @Test(arguments: [
    ("Paul Tanguy", "Solène Tanguy"), ("Karin Larsson", "Erik Larsson"), ("Ousmane Diarra", "Awa Diarra"),
    ("Xinyi Tanguy", "Bolormaa Tanguy"), ("Marc Tanguy", "Anne Le Bihan"), ("Jean Tanguy", "Jeanne Tanguy"),
  ])
  func aCouplesMailAndTelephoneMergeNobody(_ a: String, _ b: String) {
    for (place, work) in [
      (nil, nil), (Self.home, nil), (Self.home, MatchJob(company: "Tanguy SARL", title: "Gérant")),
    ] as [(MatchPlace?, MatchJob?)] {
      let records = [a, b].enumerated().map { index, name in
        record(
          index + 1, name, mail: "tanguy@kerlann.example", phone: "+33298112233", place: place, work: work)
      }
      #expect(Matcher.match(records).merged.isEmpty)
      #expect(Matcher.certain(records).isEmpty)
    }
  }

  @Test(arguments: [
    ("Paul Durand", "Paul Durant", "paul.durand@alma.example", "paul.durant@alma.example"),
    ("Marie Martin", "Maria Martin", "marie.martin@alma.example", "maria.martin@alma.example"),
    ("Jean Le Goff", "Jean Le Golf", "jlegoff@alma.example", "jlegolf@alma.example"),
    ("Paul Quemener", "Paul Quemener", "paul.quemener@alma.example", "paul.quemener2@alma.example"),
    ("Paul Durand", "Paul Durant", "paul.durand@gmail.com", "paul.durant@gmail.com"),
  ])
  func twoEntriesOfOneListWithTheirOwnMailboxesAreAsked(_ a: String, _ b: String, _ x: String, _ y: String) {
    let work = MatchJob(company: "Alma", title: "Dev")
    for phone in a == b ? [] : [[], ["+33298112233"]] {
      let records = [(1, a, x), (2, b, y)].map { id, name, mail in
        MatchRecord(id: id, source: "list", fullName: name, emails: [mail], phones: phone, jobs: [work])
      }
      #expect(Matcher.match(records).merged.isEmpty)
      #expect(Matcher.certain(records).isEmpty)
    }
    let records = [(1, a, x), (2, b, y)].map { id, name, mail in
      MatchRecord(id: id, source: "list", fullName: name, emails: [mail], jobs: [work])
    }
    let result = Matcher.match(records)
    #expect(result.merged.isEmpty)
    #expect(result.review.allSatisfy { $0.probability < 0.97 }, "\(a): \(result.review.map(\.probability))")
  }

  @Test func ofTwoListsAMisspeltNameBesideItsOwnMailboxIsOnePersons() {
    let records = [("a", "paul.quemener@alma.example"), ("b", "paul.quemener@alma.example")].enumerated().map
    {
      MatchRecord(id: $0, source: $1.0, fullName: "Paul Quemener", emails: [$1.1])
    }
    #expect(Matcher.match(records).merged == [[0, 1]])
  }

  @Test(arguments: [("Xinyi Tanguy", "Bolormaa Tanguy"), ("Thuy Kerbrat", "Paul Kerbrat")])
  func namesThatNobodyKnowsAreACouplesToo(_ a: String, _ b: String) throws {
    let records = [a, b].enumerated().map { index, name in
      record(index + 1, name, mail: "tanguy@kerlann.example", phone: "+33298112233")
    }
    let question = try #require(Matcher.match(records).review.first)
    #expect(question.probability < 0.5)
    #expect(question.evidence.contains { $0.phrase.en.contains("a couple?") })
  }

  @Test func aShortFormThatKeepsASyllableIsNoCouple() throws {
    let records = ["Éléonore Le Goff", "Nono Le Goff"].enumerated().map { index, name in
      record(index + 1, name, mail: "legoff@kerlann.example")
    }
    let result = Matcher.match(records)
    #expect(result.merged.count == 1 || result.review.contains { $0.probability > 0.5 })
  }

  @Test func evidenceSpellsNamesAsTheRecordsDo() throws {
    let records = [record(1, "Zoé KERBRAT", mail: "k@k.example"), record(2, "Zoé Kerbrat-Lucas")]
    let settings = MatchSettings(automatic: 1, review: 0)
    let question = try #require(Matcher.match(records, settings: settings).review.first)
    let name = try #require(question.evidence.first { $0.field == .name })
    #expect(name.phrase.en.contains("Zoe Kerbrat"))
    let written = name.asWritten(["Zoé KERBRAT"], ["Zoé Kerbrat-Lucas"])
    #expect(written.phrase.en == "similar name: Zoé KERBRAT / Zoé Kerbrat-Lucas")
  }

  @Test func aBirthdayThatIsNearlyTheSameSpeaksAgainst() throws {
    func odds(_ first: MatchBirthday?, _ second: MatchBirthday?) throws -> (Double, [String]) {
      let records = [
        record(1, "Zoé Kerbrat", mail: "z@k.example", born: first),
        record(2, "Zoé Kerbrat", mail: "zz@k.example", work: MatchJob(company: "Alma"), born: second),
      ]
      let settings = MatchSettings(automatic: 1, review: 0)
      let question = try #require(Matcher.match(records, settings: settings).review.first)
      return (question.probability, question.evidence.filter { !$0.speaksFor }.map(\.phrase.en))
    }
    let without = try odds(nil, nil)
    let swapped = try odds(
      MatchBirthday(year: 1990, month: 1, day: 2), MatchBirthday(year: 1990, month: 2, day: 1))
    #expect(swapped.0 < without.0)
    #expect(swapped.1.contains("birthdays with day and month swapped"))
    let near = try odds(
      MatchBirthday(year: 1990, month: 1, day: 2), MatchBirthday(year: 1991, month: 1, day: 2))
    #expect(near.0 < without.0)
  }

  @Test(arguments: ["paul.szymanski@alma.example", "p.szymanski@alma.example"])
  func anAddressIsTheNameOfWhoeverHasNone(_ mail: String) throws {
    for name in [mail, "", "Szymanski"] {
      let records = [
        record(1, "Paul Szymanski", work: MatchJob(company: "Alma")), record(2, name, mail: mail),
      ]
      let settings = MatchSettings(automatic: 1, review: MatchSettings.standard.review)
      #expect(!Matcher.match(records, settings: settings).review.isEmpty, "\(name)")
    }
  }

  @Test func aCoupleIsAskedAboutWithLittleHope() throws {
    let records = ["Paul Tanguy", "Solène Tanguy"].enumerated().map { index, name in
      record(index + 1, name, mail: "tanguy@kerlann.example", phone: "+33298112233", place: Self.home)
    }
    let question = try #require(Matcher.match(records).review.first)
    #expect(question.probability < 0.4)
    #expect(
      question.evidence.contains { $0.phrase.en.hasPrefix("two different given names") && !$0.speaksFor })
  }

  @Test func colleaguesOfOneOfficeAreNotEvenAskedAbout() {
    let records = ["Paul Szymanski", "Anne Kermorvan"].enumerated().map { index, name in
      record(
        index + 1, name, mail: "alma.brest@gmail.com", phone: "+33298112233", place: Self.home,
        work: MatchJob(company: "Alma"))
    }
    #expect(Matcher.match(records).merged.isEmpty)
    #expect(Matcher.match(records).review.allSatisfy { $0.probability < 0.5 })
  }

  @Test func namesakesInGivenNameAtOneSwitchboardAreTwo() {
    let records = ["Paul Szymanski", "Paul Kermorvan"].enumerated().map { index, name in
      record(
        index + 1, name, phone: "+33298112233", place: Self.home, work: MatchJob(company: "Alma"))
    }
    #expect(Matcher.match(records).merged.isEmpty)
  }

  @Test(arguments: [("Léa Tanguy", "Théo Tanguy"), ("Louis Tanguy", "Louise Tanguy")])
  func twinsAtOneAddressAreTwo(_ a: String, _ b: String) {
    let records = [a, b].enumerated().map { index, name in
      record(
        index + 1, name, phone: "+33298112233", place: Self.home,
        born: MatchBirthday(year: 1990, month: 5, day: 4))
    }
    #expect(Matcher.match(records).merged.isEmpty)
  }

  @Test func aMisspeltNameBesideTheSameBirthdayAndStreetIsOnePersons() {
    let records = ["Brigitte Vandamme", "Brgitte Vandamme"].enumerated().map { index, name in
      record(index + 1, name, place: Self.home, born: MatchBirthday(year: 1990, month: 5, day: 4))
    }
    #expect(Matcher.match(records).merged == [[1, 2]])
  }

  @Test(arguments: [
    ("John Ashcombe Sr", "John Ashcombe Jr"), ("William Ashcombe II", "William Ashcombe III"),
    ("Pierre Roy père", "Pierre Roy fils"),
  ])
  func fatherAndSonOfOneNameAreAskedAbout(_ a: String, _ b: String) throws {
    let records = [a, b].enumerated().map { index, name in
      record(index + 1, name, phone: "+33298112233", place: Self.home)
    }
    #expect(Matcher.certain(records).isEmpty)
    let result = Matcher.match(records)
    #expect(result.merged.isEmpty)
    let question = try #require(result.review.first)
    #expect(question.isContradicted)
    #expect(question.evidence.contains { $0.phrase.en.contains("two generations") })
  }

  @Test func anEmployersPageMergesNobody() {
    let records = ["Zoé Kerbrat", "Paul Szymanski"].enumerated().map { index, name in
      record(index + 1, name, profile: "https://github.com/alma")
    }
    #expect(Matcher.certain(records).isEmpty)
    #expect(Matcher.match(records).merged.isEmpty)
  }

  @Test func aSwitchboardIsSharedInEveryOrder() {
    let names = ["S. Le Bihan", "Paul Szymanski", "Anne Kermorvan", "Soizic Le Bihan"]
    for start in names.indices {
      let turned = names[start...] + names[..<start]
      let records = turned.enumerated().map { index, name in
        record(index + 1, name, phone: "+33298112233")
      }
      let table = RecordTable(records)
      #expect(table.isSharedPhone == [true])
    }
  }

  @Test func aPersonIsComparedByTheirFullName() throws {
    var first = record(1, "J. Martin", mail: "jm@alma.example")
    var second = record(2, "Jean Martin", mail: "jm@alma.example")
    (first.group, second.group) = (1, 1)
    let third = record(3, "Julie Martin", mail: "jm@alma.example")
    let result = Matcher.match([first, second, third])
    #expect(result.merged == [[1, 2]])
    for question in result.review {
      #expect(question.probability < 0.5)
      #expect(
        question.evidence.contains { $0.phrase.en == "two different given names: Jean Martin / Julie Martin" }
      )
    }
  }

  @Test func aMisspeltEmployerIsNoSecondAgreement() {
    let records = [("Zoé Kerbrat", "Thales"), ("Zoé Kerbrat", "Thalys")].enumerated().map { index, pair in
      record(index + 1, pair.0, work: MatchJob(company: pair.1))
    }
    #expect(Matcher.match(records).merged.isEmpty)
  }
}

/// Namesakes in a vault that is too small to know how frequent their names are.
@Suite struct NamesakeTests {
  private func merged(_ a: MatchRecord, _ b: MatchRecord) -> Bool { !Matcher.match([a, b]).merged.isEmpty }

  private func record(
    _ id: Int, _ name: String, city: String = "", company: String = "", title: String = "",
    phone: String = "", mail: String = ""
  ) -> MatchRecord {
    MatchRecord(
      id: id, source: "file \(id)", fullName: name, emails: mail.isEmpty ? [] : [mail],
      phones: phone.isEmpty ? [] : [phone],
      jobs: company.isEmpty ? [] : [MatchJob(company: company, title: title)],
      places: city.isEmpty ? [] : [MatchPlace(city: city)])
  }

  @Test func aCommonNameAndABigTownAreNotEnough() {
    let (a, b) = ("Nicolas Martin", "Nicolas Martin")
    #expect(!merged(record(1, a, city: "Paris"), record(2, b, city: "Paris")))
    #expect(
      !merged(
        record(1, a, city: "Paris", phone: "+33611111111"), record(2, b, city: "Paris", phone: "+33622222222")
      ))
    #expect(!merged(record(1, "N. Martin", city: "Paris"), record(2, "Nathalie Martin", city: "Paris")))
  }

  @Test func aCommonNameAndABigEmployerAreNotEnough() {
    #expect(
      !merged(
        record(1, "N. Martin", company: "Capgemini"), record(2, "Nathalie Martin", company: "Capgemini")))
    #expect(
      !merged(
        record(1, "Alex Martin", company: "Capgemini"), record(2, "Alexandra Martin", company: "Capgemini")))
    #expect(
      !merged(
        record(1, "Nicolas Martin", company: "Capgemini", title: "Consultant RH"),
        record(2, "Nicolas Martin", company: "Capgemini", title: "Développeur")))
  }

  @Test func aRareNameAndTheEmployerAreEnough() {
    #expect(
      merged(
        record(1, "Océane Gouenpin", company: "Quimperforge"),
        record(2, "Oceane Gouenpin", company: "Quimperforge")))
  }
}
