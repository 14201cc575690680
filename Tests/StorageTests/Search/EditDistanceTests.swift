import Testing

@testable import Storage

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("dupont", "dupont", 0), ("dupont", "duponts", 1), ("dupont", "dupnot", 1), ("dupont", "upont", 1),
    ("dupont", "dupomt", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3),
    ("ca", "abc", 3), ("elodie dupont", "eldoie dupnt", 2),
  ])
  func editsAreCounted(pattern: String, text: String, expected: Int) {
    let distance = Array(text.utf8).withUnsafeBufferPointer {
      EditDistance(pattern.utf8).distance(to: $0, limit: 10)
    }

    #expect(distance == expected)
  }

  @Test func theBitVectorAgreesWithTheTable() {
    var generator = SplitMix(state: 5)
    for _ in 0..<3_000 {
      let left = generator.word()
      let right = generator.word()
      let expected = Self.table(left, right)
      let limit = Int(generator.next() % 5)

      let found = right.withUnsafeBufferPointer { EditDistance(left).distance(to: $0, limit: limit) }

      #expect(found == min(expected, limit + 1), "\(left) \(right)")
      #expect(
        expected > 3 || !LetterSet(left).bits.lacksMore(than: 3, of: LetterSet(right).bits),
        "the letters of \(left) and \(right) must not exclude each other")
    }
  }

  /// The textbook recurrence of the optimal string alignment distance.
  static func table(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { rows[i][0] = i }
    for j in 0...right.count { rows[0][j] = j }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for i in 1...left.count {
      for j in 1...right.count {
        rows[i][j] = min(
          rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[left.count][right.count]
  }
}

/// A small seeded generator, the same on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func word() -> [UInt8] {
    (0..<(next() % 9)).map { _ in UInt8(97 + next() % 4) }
  }
}
