import Testing

@testable import Engines

@Suite struct BlockingTests {
  private func isFound(_ records: [MatchRecord], prefixLength: Int) -> Bool {
    var blocking = Blocking(RecordTable(records), prefixLength: prefixLength)
    var isFound = false
    blocking.forEachRecord { left, rights in if left == 0, rights.contains(1) { isFound = true } }
    return isFound
  }

  @Test func exchangedLettersAtTheBeginningOfAShortFamilyNameMeet() {
    let records = [
      MatchRecord(id: 1, given: "Katell", family: "Tanka"),
      MatchRecord(id: 2, given: "Katell", family: "Tnaka"),
    ]
    #expect(isFound(records, prefixLength: 5))
  }

  @Test func doubledLettersOfAGivenNameMeet() {
    let records = [
      MatchRecord(id: 1, given: "Enora", family: "Abgrall"),
      MatchRecord(id: 2, given: "Ennora", family: "Abgrall"),
    ]
    #expect(isFound(records, prefixLength: 6))
  }

  @Test func aShortFormOfTheSameFamilyMeetsInACrowd() {
    var records = [
      MatchRecord(id: 1, given: "Robert", family: "Tanka"), MatchRecord(id: 2, given: "Bob", family: "Tanka"),
    ]
    for number in 0..<60 {
      let letter = Character(Unicode.Scalar(98 + UInt8(number % 20)))
      records.append(
        MatchRecord(id: 10 + number, given: "Robert", family: "Tank\(letter)\(number / 20 == 0 ? "e" : "i")"))
    }
    #expect(isFound(records, prefixLength: 4))
  }

  @Test func namesWithNothingInCommonDoNotMeet() {
    let records = [
      MatchRecord(id: 1, given: "Enora", family: "Abgrall"),
      MatchRecord(id: 2, given: "Katell", family: "Tanka"),
    ]
    #expect(!isFound(records, prefixLength: 3))
  }
}
