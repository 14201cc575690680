import Testing

@testable import Engines

@Suite struct ComparisonTests {
  @Test func comparisonIsSymmetric() {
    var records: [MatchRecord] = []
    let given = ["Jean", "Jeanne", "J.", "Bob", "Robert", "Zoë", "", "Anne-Sophie", "AnneSo", "Li"]
    let family = ["Martin", "Matrin", "de Vries", "Vries", "", "Li", "Jean", "Dupont-Roy", "Roy"]
    var state: UInt64 = 3
    func pick(_ list: [String]) -> String {
      state = Hash.mix(state)
      return list[Int(state % UInt64(list.count))]
    }
    for id in 0..<120 {
      records.append(
        MatchRecord(
          id: id, given: pick(given), family: pick(family),
          emails: [pick(["", "a.b@x.fr", "jean77@y.fr", "jean77@z.fr"])],
          phones: [pick(["", "+33611111111", "+33622222222"])],
          jobs: [MatchJob(company: pick(["", "Acme", "Acme France"]), title: pick(["", "CTO"]))],
          places: [MatchPlace(city: pick(["", "Lyon", "Paris"]))]))
    }
    let comparator = Comparator(RecordTable(records))
    for a in 0..<120 {
      for b in 0..<a { #expect(comparator.compare(a, b) == comparator.compare(b, a)) }
    }
  }

  @Test func aPersonsWorkAddressDoesNotHideTheirOtherPrivateOne() throws {
    let mails = [["ea@gmail.com", "e.a@acme.example"], ["eva@free.fr"], ["e.a@other.example"]]
    let records = mails.enumerated().map { id, emails in
      MatchRecord(id: id, given: "Eva", family: "Arnoux", emails: emails)
    }
    let comparator = Comparator(RecordTable(records))
    #expect(Pattern.email.level(try #require(comparator.compare(0, 1))) == Pattern.Email.bothPrivate)
    #expect(Pattern.email.level(try #require(comparator.compare(0, 2))) == Pattern.Email.bothWork)
    #expect(Pattern.email.level(try #require(comparator.compare(1, 2))) == Pattern.Email.mixed)
  }

  @Test func employersThatOnceHadOneNameAreTwo() throws {
    let companies = ["Lumira (ex-Kraft)", "Novane (ex-Kraft)", "Kraft", "Lumira (ex-Kraft)"]
    let records = companies.enumerated().map { id, company in
      MatchRecord(id: id, given: "Eva", family: "Arnoux", jobs: [MatchJob(company: company, title: "")])
    }
    let comparator = Comparator(RecordTable(records))
    func level(_ a: Int, _ b: Int) throws -> Int {
      Pattern.work.level(try #require(comparator.compare(a, b))) / 3
    }
    #expect(try level(0, 1) == Pattern.Work.different)
    #expect(try level(0, 2) == Pattern.Work.rare)
    #expect(try level(0, 3) == Pattern.Work.rare)
  }

  @Test func oneTitleSaysMoreThanTwoEmployersOfOtherJobs() throws {
    let jobs = [
      [MatchJob(company: "", title: "Ingénieure données"), MatchJob(company: "Lumira", title: "")],
      [MatchJob(company: "Novane", title: "Ingénieure données")],
      [MatchJob(company: "Novane", title: "DRH")], [MatchJob(company: "Lumira", title: "DRH")],
    ]
    let records = jobs.enumerated().map { id, jobs in
      MatchRecord(id: id, given: "Eva", family: "Arnoux", jobs: jobs)
    }
    let comparator = Comparator(RecordTable(records))
    func level(_ a: Int, _ b: Int) throws -> Int {
      Pattern.work.level(try #require(comparator.compare(a, b)))
    }
    #expect(try level(0, 1) == Pattern.Work.missing * 3 + Pattern.Work.titleSame)
    #expect(try level(0, 2) == Pattern.Work.different * 3 + Pattern.Work.titleMissing)
    #expect(try level(0, 3) == Pattern.Work.rare * 3 + Pattern.Work.titleMissing)
  }

  @Test(arguments: [
    ("William", "Marerberg", "Larenberg", "William", false),
    ("Alexander", "Ricerpin", "Riciepin", "Alexander", false),
    ("William", "Marerberg", "Marerberg", "William", true),
    ("William", "Marerberg", "Mareberg", "William", true),
    ("Beth", "Kervella", "Kervella", "Elizabeth", true),
  ])
  func exchangedFieldsForgiveNoMoreThanOthers(
    _ given: String, _ family: String, _ otherGiven: String, _ otherFamily: String, _ isExchanged: Bool
  ) {
    let comparator = Comparator(
      RecordTable([
        MatchRecord(id: 0, given: given, family: family),
        MatchRecord(id: 1, given: otherGiven, family: otherFamily),
      ]))
    let kind = comparator.compare(0, 1).map { Pattern(bits: $0).nameKind } ?? 0
    #expect((kind >= 56) == isExchanged)
  }

  /// Thirty of one given name and one of the family name, once with the two exchanged.
  @Test func exchangedNamesAreAsRareAsInTheirOrder() throws {
    var records = [("Julie", "Kervarec"), ("Julie", "Kervarec"), ("Kervarec", "Julie")].enumerated().map {
      MatchRecord(id: $0, given: $1.0, family: $1.1)
    }
    for id in 3..<33 { records.append(MatchRecord(id: id, given: "Julie", family: "Roux\(id)")) }
    let comparator = Comparator(RecordTable(records))
    let straight = Pattern(bits: try #require(comparator.compare(0, 1)))
    let exchanged = Pattern(bits: try #require(comparator.compare(0, 2)))
    #expect(exchanged.nameKind == 56)
    #expect(abs(straight.nameBucket - exchanged.nameBucket) <= 1)
  }

  /// A hundred records, ten of them at one firm, thirty at another, five with an address there.
  @Test func aCommonEmployerIsCountedAmongStrangers() {
    let records = (0..<100).map { id in
      MatchRecord(
        id: id, given: "Eva", family: "Arnoux\(id)", emails: id >= 95 ? ["a\(id)@morlann.com"] : [],
        jobs: id < 10 ? [MatchJob(company: "Kerbrix")] : id < 40 ? [MatchJob(company: "Morlann")] : [])
    }
    let chances = Comparator(RecordTable(records)).chanceOfOneEmployer()
    let pairs = 4950.0
    #expect(
      chances.enumerated().filter { $0.element > 0 }.map(\.offset) == [
        Pattern.Work.common, Pattern.Work.domain,
      ])
    #expect(abs(chances[Pattern.Work.common] - (45 + 435) / pairs) < 1e-9)
    #expect(abs(chances[Pattern.Work.domain] - 30 * 5 / pairs) < 1e-9)
  }

  @Test(arguments: [
    (1990_05_04, 1990_05_04, Pattern.Birthday.same), (1990_05_04, 1991_05_04, Pattern.Birthday.near),
    (1990_05_04, 1990_04_05, Pattern.Birthday.swapped), (1990_05_04, 1909_05_04, Pattern.Birthday.near),
    (0_05_04, 1990_05_04, Pattern.Birthday.sameDay), (0_05_04, 1990_05_05, Pattern.Birthday.dayDiffers),
    (1990_05_04, 1962_01_09, Pattern.Birthday.different),
  ])
  func birthdaysAreComparedFigureByFigure(_ a: Int, _ b: Int, _ level: Int) {
    #expect(BirthdayComparison.level(Int32(a), Int32(b)) == level)
    #expect(BirthdayComparison.level(Int32(b), Int32(a)) == level)
  }

  @Test(arguments: [
    ("12 rue de la paix", "12 rue de la paix", Pattern.Street.near),
    ("12 rue de la paix", "12 rue de la piax", Pattern.Street.near),
    ("12 rue de la paix", "14 rue de la piax", Pattern.Street.half),
    ("12 rue de la paix", "9 quai des brumes", Pattern.Street.different),
  ])
  func streetsAreComparedByNumberAndName(_ a: String, _ b: String, _ level: Int) {
    let x = Array(a.utf8)
    let y = Array(b.utf8)
    let found = x.withUnsafeBufferPointer { p in y.withUnsafeBufferPointer { StreetComparison.level(p, $0) } }
    #expect(found == level)
  }

  @Test(arguments: [
    ("Beky", "Rebecca", NameTable.Given.typo), ("Gosai", "Małgorzata", NameTable.Given.typo),
    ("Gosai", "Robert", NameTable.Given.conflict), ("Beky", "Thomas", NameTable.Given.conflict),
  ])
  func aSlipInAShortFormIsASlip(_ slip: String, _ name: String, _ level: UInt8) {
    var names = NameTable()
    let (a, b) = (names.intern(TextFolding.foldedBytes(slip)), names.intern(TextFolding.foldedBytes(name)))
    #expect(names.givenLevel(a, b) == level)
    #expect(names.givenLevel(b, a) == level)
  }

  @Test func probabilitiesOfTheDefaultsGrowWithRarity() {
    let model = WeightModel(priors: Priors())
    var last = 1.0
    for bucket in 0..<16 {
      let probability = model.probability(UInt64(bucket))
      #expect(probability <= last)
      last = probability
    }
  }
}
