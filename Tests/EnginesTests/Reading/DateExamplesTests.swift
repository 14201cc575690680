import Domain
import Engines
import Testing

@Suite(.enabled(if: SharedExamples.areAtHand)) struct DateExamplesTests {
  struct Example: Decodable {
    let id: String
    let text: String
    let today: Day
    let date: Day?
    let lang: Language
  }

  @Test func atLeastNinetySevenInAHundredDatesAreReadRight() throws {
    let examples = try SharedExamples.lines("dates-examples.jsonl", as: Example.self)

    var right = 0
    for example in examples {
      let day = DateReader.read(example.text, today: example.today, language: example.lang)
      if day == example.date {
        right += 1
      } else {
        print(
          "\(example.id) \(example.text) on \(example.today): \(day?.description ?? "none"), not \(example.date?.description ?? "none")"
        )
      }
    }

    print("dates: 1 file, \(right) of \(examples.count) right")
    #expect(Double(right) >= 0.97 * Double(examples.count))
  }
}
