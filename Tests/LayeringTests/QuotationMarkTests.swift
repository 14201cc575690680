import Foundation
import Testing

/// English words for users stand between “ ”, French ones between « »: straight marks are for what is typed.
@Suite struct QuotationMarkTests {
  @Test func englishTextsHaveTheirOwnQuotationMarks() throws {
    let folders = [
      "Domain", "Engines/Playbooks", "Engines/Agenda", "Entregent", "EntregentWeb", "EntregentCLI",
    ]
    let files = try folders.flatMap { try SourceTree.swiftFiles(under: "Sources/" + $0) }
    #expect(files.count > 200)
    for file in files {
      for (number, line) in try SourceTree.text(file).components(separatedBy: "\n").enumerated() {
        guard let start = line.range(of: "en: \"") ?? line.range(of: ".en: ") else { continue }
        let words = line[start.upperBound...]
        #expect(!words.contains("«") && !words.contains("»"), "\(file):\(number + 1)")
        // `people=\"NAME\"` is typed so.
        let isTyped = words.contains("=\\\"")
        #expect(isTyped || !words.contains("\\\""), "\(file):\(number + 1)")
      }
    }
  }

  /// Also in texts of several lines, where no label stands before the English words.
  @Test func commandsAreNamedBetweenTheMarksOfTheirLanguage() throws {
    for file in try SourceTree.swiftFiles(under: "Sources") {
      for (number, line) in try SourceTree.text(file).components(separatedBy: "\n").enumerated() {
        #expect(!line.contains("\\\"entregent "), "\(file):\(number + 1)")
      }
    }
  }

  @Test func frenchTextsHaveTheirOwnQuotationMarks() throws {
    for file in try SourceTree.swiftFiles(under: "Sources") where !file.contains("/Coach/") {
      for (number, line) in try SourceTree.text(file).components(separatedBy: "\n").enumerated() {
        guard let start = line.range(of: "fr: \"") else { continue }
        let words = line[start.upperBound...].components(separatedBy: ", en: ")[0]
        let isTyped = words.contains("=\\\"")
        #expect(isTyped || !words.contains("\\\"") && !words.contains("“"), "\(file):\(number + 1)")
      }
    }
  }
}
