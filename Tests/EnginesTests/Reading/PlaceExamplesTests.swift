import Engines
import Testing

@Suite(.enabled(if: SharedExamples.areAtHand)) struct PlaceExamplesTests {
  struct Example: Decodable {
    let id: String
    let text: String
    let zone: String?
    let also: [String]?
  }

  @Test func atLeastNinetyFiveInAHundredPlacesAreReadRight() throws {
    let examples = try SharedExamples.lines("places-examples.jsonl", as: Example.self)

    var right = 0
    for example in examples {
      let zone = PlaceReader.read(example.text).zone
      if zone == example.zone || example.also?.contains(zone ?? "") ?? false {
        right += 1
      } else {
        print("\(example.id) \(example.text): \(zone ?? "none"), not \(example.zone ?? "none")")
      }
    }

    print("places: 1 file, \(right) of \(examples.count) right")
    #expect(Double(right) >= 0.95 * Double(examples.count))
  }
}
