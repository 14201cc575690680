import Domain
import Testing

/// The spaces around French punctuation, whatever the text.
@Suite struct TypographyPropertyTests {
  /// Pieces that meet in every order: what takes a narrow space, and what only looks like it.
  private static let pieces = [
    "a", " ", "  ", "«", "»", ":", ";", "!", "?", "%", "\u{202F}", "é", "B", "09:00",
  ]

  /// One scalar after the other, as the rule says.
  private func spelledOut(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isBefore = next.map { ";:!?»%".unicodeScalars.contains($0) } ?? false
      result.append(isBefore || result.last == "«" ? "\u{202F}" : " ")
    }
    return String(String.UnicodeScalarView(result))
  }

  @Test func everyTextGetsTheSpacesOfTheRuleAndNoneTwice() {
    var seed: UInt64 = 20_261_121
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<8 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.pieces[Int(seed >> 33) % Self.pieces.count]
      }
      let set = FrenchTypography.set(text)
      #expect(set == spelledOut(text), "\(text.debugDescription)")
      #expect(FrenchTypography.set(set) == set)
    }
  }
}
