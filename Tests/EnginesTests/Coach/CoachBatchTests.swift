import Engines
import Foundation
import Testing

/// The coach on whole messages of every kind, written in batches before their rules were touched; what
/// each batch showed at first sight stands in docs/notes/coach.md.
@Suite struct CoachBatchTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases/Whole")

  static let names: [String] = {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        .sorted()
    } catch {
      Issue.record("\(error)")
      return []
    }
  }()

  @Test(arguments: names)
  func wholeMessagesAreJudgedAsLabelled(name: String) throws {
    let text = try String(
      contentsOf: CoachBatchTests.folder.appendingPathComponent(name), encoding: .utf8)
    var score = CoachScore()
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let message = WholeMessage(String(line)) else {
        Issue.record("unreadable: \(line)")
        continue
      }
      score.add(message)
    }
    print(
      "\(name): \(score.messages) messages, F1 \(score.f1), \(score.misses) missed, \(score.alarms) false, "
        + "\(score.misplaced) misplaced; \(score.disturbed) of \(score.good) good ones disturbed")
    if ProcessInfo.processInfo.environment["COACH_MISTAKES"] != nil {
      for mistake in score.mistakes { print("  \(mistake)") }
    }
    #expect(score.messages > 0)
    #expect(score.f1 >= 0.90, "\(score.mistakes.joined(separator: "\n"))")
    #expect(Double(score.disturbed) <= 0.06 * Double(score.good), "\(score.mistakes)")
    #expect(score.misplaced <= 2, "\(score.mistakes)")
  }
}
