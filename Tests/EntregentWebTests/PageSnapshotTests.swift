import Domain
import Foundation
import Testing

@testable import EntregentWeb

/// Every page as it is drawn from the samples, in both languages. `RECORD=1` writes them anew.
struct PageSnapshotTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("__Snapshots__")

  @Test(arguments: Language.allCases) func pagesAreDrawnAsRecorded(_ language: Language) throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    if isRecording {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    }
    let context = Sample.context(language)
    for page in Sample.pages(context) {
      let file = Self.folder.appendingPathComponent("\(page.name).\(language.rawValue).html")
      let text = Self.readable(page.html.bytes(in: context))
      if isRecording {
        try Data(text.utf8).write(to: file)
      } else {
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(
          text == recorded,
          "\(page.name) in \(language.rawValue) differs; if that is wanted: RECORD=1 swift test --filter PageSnapshotTests"
        )
      }
    }
  }

  /// One element a line, and no fingerprints, so that a difference can be read.
  static func readable(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(Asset.stylesheet.path, with: "/assets/entregent.css")
      .replacing(Asset.script.path, with: "/assets/entregent.js")
      .replacing(Asset.icon.path, with: "/assets/mark.svg")
      .replacing(String(decoding: Asset.stylesheet.bytes, as: UTF8.self), with: "…")
      .replacing("><", with: ">\n<")
  }
}

struct PageLanguageTests {
  /// Words outside of tags, lower-case.
  static func words(_ page: HTML, _ context: PageContext) -> Set<String> {
    var text = ""
    var isInTag = false
    for character in String(decoding: page.bytes(in: context), as: UTF8.self) {
      switch character {
      case "<": isInTag = true
      case ">":
        isInTag = false
        text += " "
      default: if !isInTag { text.append(character) }
      }
    }
    return Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
  }

  @Test func vousIsNeverMixedWithTu() {
    let context = Sample.context(.fr, .vous)
    // The samples' own data speaks as it likes; these pages show words of the program alone.
    let ownWords = ["today", "person", "company", "templates", "template", "template-refused"]
    for page in Sample.pages(context) where !ownWords.contains(page.name) {
      let found = Self.words(page.html, context).intersection(["tu", "toi", "ton", "tes", "te"])
      #expect(found.isEmpty, "\(page.name): \(found)")
    }
  }

  @Test func tuIsNeverMixedWithVous() {
    let context = Sample.context(.fr, .tu)
    // « Obtenir une copie de vos données » is LinkedIn's own wording on the import page.
    for page in Sample.pages(context)
    where !["today", "person", "company", "import", "message"].contains(page.name) {
      let found = Self.words(page.html, context).intersection(["vous", "votre", "vos"])
      #expect(found.isEmpty, "\(page.name): \(found)")
    }
  }

  @Test func englishPagesHoldNoFrenchWordsOfTheProgram() {
    let context = Sample.context(.en)
    for page in Sample.pages(context) where !["today", "person", "company", "companies"].contains(page.name) {
      let found = Self.words(page.html, context).intersection([
        "aujourd", "entreprises", "réglages", "personnes", "annuler", "enregistrer",
      ])
      #expect(found.isEmpty, "\(page.name): \(found)")
    }
  }

  @Test func daysAreSaidAsPeopleSayThem() {
    let today = Sample.today
    func near(_ days: Int) -> Words { DayWords.near(today.adding(days: days), today: today) }
    #expect(near(0).tu.fr == "aujourd’hui")
    #expect(near(-1).tu.fr == "hier")
    #expect(near(1).tu.en == "tomorrow")
    #expect(near(3).tu.fr == "mardi")
    #expect(near(-4).tu.en == "last Tuesday")
    #expect(near(-21).tu.fr == "il y a 3 semaines")
    #expect(near(-100).tu.fr == "il y a 3 mois")
    #expect(DayWords.partial("2023-04").tu.fr == "avril 2023")
    #expect(DayWords.partial("2023").tu.en == "2023")
  }
}
