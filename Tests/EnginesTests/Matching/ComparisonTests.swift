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
