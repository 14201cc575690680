import Domain
import Foundation
import Testing

@testable import Entregent

@Suite struct SkipReasonsTests {
  /// Codes are written in the readers as literals; each needs its sentence.
  @Test func everyCodeOfTheReadersHasASentence() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var codes: Set<String> = []
    for room in ["Formats", "Entregent"] {
      let folder = root.appendingPathComponent("Sources/\(room)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        for part in text.components(separatedBy: "ParseProblem(").dropFirst() {
          let start = part.drop(while: \.isWhitespace)
          guard start.first == "\"" else { continue }
          codes.insert(String(start.dropFirst().prefix { $0 != "\"" }))
        }
      }
    }
    // Warnings of the calendar reader are shown by `inspect` alone, which prints codes.
    let missing = codes.filter { SkipReasons.sentences[$0] == nil }.sorted()

    #expect(codes.count > 30)
    #expect(missing.isEmpty, "no sentence for: \(missing)")
  }

  @Test func aDateIsQuoted() {
    let skipped = SkippedRecord(record: 3, line: 7, code: "bad-date", facts: ["32 Foo 2024"])
    #expect(skipped.reason.en == "date that cannot be read: 32 Foo 2024")
    #expect(skipped.reason.fr == "date illisible\u{202F}: 32 Foo 2024")
  }

  @Test func aFieldsOwnNameIsNotShownButItsValueIs() {
    let skipped = SkippedRecord(record: 1, line: 2, code: "bad-date", facts: ["connected-on", "31 Feb 2024"])
    #expect(skipped.reason.en == "date that cannot be read: 31 Feb 2024")
  }

  @Test(arguments: [
    (
      ["1", "7"], "incomplete row: 1 cell for 7 columns",
      "ligne incomplète\u{202F}: 1 cellule pour 7 colonnes"
    ),
    (
      ["3", "7"], "incomplete row: 3 cells for 7 columns",
      "ligne incomplète\u{202F}: 3 cellules pour 7 colonnes"
    ),
  ])
  func cellsAreCountedInWords(facts: [String], english: String, french: String) {
    let reason = SkippedRecord(record: 1, line: 2, code: "bad-row", facts: facts).reason
    #expect(reason.en == english)
    #expect(reason.fr == french)
  }
}
