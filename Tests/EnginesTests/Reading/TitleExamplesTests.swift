import Domain
import Engines
import Testing

@Suite(.enabled(if: SharedExamples.areAtHand)) struct TitleExamplesTests {
  struct Example: Decodable {
    let id: String
    let text: String
    let role: Role
    let level: Level
    let levelAlso: [Level]?
  }

  @Test func atLeastNinetyThreeInAHundredTitlesAreReadRight() throws {
    let examples = try SharedExamples.lines("titles-examples.jsonl", as: Example.self)

    var right = 0
    for example in examples {
      let reading = TitleReader.read(example.text)
      if reading.role == example.role, ([example.level] + (example.levelAlso ?? [])).contains(reading.level) {
        right += 1
      } else {
        print(
          "\(example.id) \(example.text): \(reading.role) \(reading.level), not \(example.role) \(example.level)"
        )
      }
    }

    print("titles: 1 file, \(right) of \(examples.count) right")
    #expect(Double(right) >= 0.93 * Double(examples.count))
  }
}
