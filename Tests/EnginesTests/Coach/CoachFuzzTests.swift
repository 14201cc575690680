import Foundation
import Testing

@testable import Engines

/// Messages with things done to them that people and hostile senders do; seeded, so that a failure comes again.
@Suite struct CoachFuzzTests {
  private struct Dice {
    var state: UInt64
    mutating func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, count)))
    }
  }

  private static let pieces: [String] = [
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200F}", "\u{0301}",
    "\u{00AD}", "\r\n", "\n",
    "\r", "\u{2028}", "👩‍👩‍👧", "👋🏽", "🇫🇷", "\u{0}", "\u{7F}", "[", "]", "{{", "}}", "<", ">", "`",
    "```\n", "« ", " »",
    "\u{2019}", "'", "\"", "(", ")", "https://x.example/", "@a", "#1", "…", "...", "?", "!", " ",
    "\u{00A0}", "\u{202F}",
    "-- \n", "> ", "·e", "日本", "עברית", "ß", "ﬁ", "\u{1F1E6}", "\u{10FFFF}",
    "-----Original Message-----\n",
  ]

  private static let seeds: [CoachRequest] =
    CoachCases.goodMessages + CoachCases.all.filter { $0.request.text.count < 600 }.map(\.request)

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func changedMessagesKeepTheirRangesRight(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<400 {
      var request = CoachFuzzTests.seeds[dice.roll(CoachFuzzTests.seeds.count)]
      var scalars = Array(request.text.unicodeScalars)
      for _ in 0...dice.roll(6) {
        let place = dice.roll(scalars.count + 1)
        switch dice.roll(5) {
        case 0 where !scalars.isEmpty:
          let end = min(scalars.count, place + dice.roll(12))
          scalars.removeSubrange(min(place, end)..<end)
        case 1:
          let end = min(scalars.count, place + dice.roll(40))
          scalars.insert(contentsOf: scalars[min(place, end)..<end], at: place)
        default:
          scalars.insert(
            contentsOf: CoachFuzzTests.pieces[dice.roll(CoachFuzzTests.pieces.count)]
              .unicodeScalars, at: place)
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      request.text = String(view)
      request.kind = MessageKind.allCases[dice.roll(MessageKind.allCases.count)]
      check(request)
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func bytesThatAreNoMessageAreReadWithoutHarm(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<150 {
      let bytes = (0..<dice.roll(300)).map { _ in UInt8(dice.roll(256)) }
      check(
        CoachRequest(
          kind: MessageKind.allCases[dice.roll(MessageKind.allCases.count)],
          text: String(decoding: bytes, as: UTF8.self),
          to: String(decoding: bytes.prefix(20), as: UTF8.self)))
    }
  }

  @Test func lineEndsOfWindowsChangeNoDecision() {
    for request in CoachFuzzTests.seeds where request.text.contains("\n") {
      var windows = request
      windows.text = request.text.replacing("\n", with: "\r\n")
      let before = MessageCoach.check(request).findings
      let after = MessageCoach.check(windows).findings
      #expect(before.map(\.rule) == after.map(\.rule), "\(request.text)")
      for (left, right) in zip(before, after) {
        #expect(left.excerpt == right.excerpt.replacing("\r\n", with: "\n"), "\(left.rule)")
      }
    }
  }

  @Test func signsThatCannotBeSeenChangeNoDecision() {
    for (number, request) in CoachFuzzTests.seeds.enumerated() where number % 3 == 0 {
      var hidden = request
      let words = request.text.split(separator: " ", omittingEmptySubsequences: false)
      hidden.text = words.map {
        $0.count > 3 && $0.allSatisfy(\.isLetter) ? $0.prefix(2) + "\u{200B}" + $0.dropFirst(2) : $0
      }
      .joined(separator: " ")
      let rules = MessageCoach.check(request).findings.map(\.rule).filter { $0 != "too-long" }
      #expect(
        MessageCoach.check(hidden).findings.map(\.rule).filter { $0 != "too-long" } == rules,
        "\(request.text)")
    }
  }

  private func check(_ request: CoachRequest) {
    let scalars = Array(request.text.unicodeScalars)
    for finding in MessageCoach.check(request).findings {
      guard 0 <= finding.start, finding.start <= finding.end, finding.end <= scalars.count else {
        Issue.record(
          "\(finding.rule) \(finding.start)..<\(finding.end) of \(scalars.count): \(request.text.debugDescription)"
        )
        continue
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[finding.start..<finding.end])
      #expect(
        finding.excerpt.unicodeScalars.elementsEqual(view),
        "\(finding.rule) \(request.text.debugDescription)")
    }
  }
}
