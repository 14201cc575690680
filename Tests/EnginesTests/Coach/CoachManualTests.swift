import Engines
import Foundation
import Testing

@Suite struct CoachManualTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theManualIsCurrent() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", CoachManualTests.root.appendingPathComponent("script/coach-manual").path, "--check",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "run script/coach-manual")
  }

  @Test func everyRuleHasAPage() {
    for rule in MessageCoach.rules {
      let page = CoachManualTests.root.appendingPathComponent("docs/reference/coach/\(rule.name).md")
      #expect(FileManager.default.fileExists(atPath: page.path), "run script/coach-manual")
    }
  }
}
