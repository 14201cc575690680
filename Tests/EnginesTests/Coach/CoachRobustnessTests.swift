import Domain
import Engines
import Testing

@Suite struct CoachRobustnessTests {
  static let strange: [String] = [
    "", " ", "\n\n\n", "?", "!!!", "…", "[", "]", "{{", "<", "«", "`", "```", "```\n", ">", "> ", "--",
    "-- \n", "@", "#", "%", "___",
    "\u{0}", "\u{FEFF}", "\u{200B}\u{200B}", "\u{202E}abc", "1️⃣", "👩‍👩‍👧", "\u{0301}\u{0301}", "a\u{0301}",
    "𝐁𝐨𝐧𝐣𝐨𝐮𝐫",
    "Bonjour", "Bonjour,", "Bonjour ,", "Objet :", "Objet : x", "M.", "M. M. M.", "(!)", "(?)", "...",
    ". . .", "\r\n\r\n",
    "l'", "'", "''", "d'd'd'", "-", "- - -", "a-b-c-", "http://", "https://x", "www.", "a@b", "a@b.c", "·e",
    "étudiant·e·s",
    "étudiant(e)", "ravi.e", "1.", "1. 2. 3.", "\u{10FFFF}", "\u{E000}",
  ]

  @Test func noStrangeTextCrashesAnyKind() {
    for text in CoachRobustnessTests.strange {
      for kind in MessageKind.allCases {
        let report = MessageCoach.check(
          CoachRequest(kind: kind, text: text, to: text, toTitle: text, fromStudent: true, knownFacts: [text])
        )
        checkRanges(report, text)
      }
    }
  }

  @Test func everyPrefixOfAMessageIsReadWithRangesInside() {
    let text =
      "Objet : idée\n\nBonjour [nom], tu recrutes ? 👋🏽 « ça » l’équipe·s https://x.example/a(b) `code` ___ vous\n\nMerci,\nKen"
    let scalars = Array(text.unicodeScalars)
    for count in 0...scalars.count {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[..<count])
      for kind in [MessageKind.firstMessage, .reply, .question, .videoNotes, .pitchEmail] {
        checkRanges(MessageCoach.check(CoachRequest(kind: kind, text: String(view))), String(view))
      }
    }
  }

  @Test func aMegabyteIsReadAndRangesStayRight() {
    let pieces = ["Bonjour, tu recrutes ? ", "mot ", "(((", "a", "\u{200B}", "[x", "je vous ", "_ ", "« "]
    for (number, piece) in pieces.enumerated() {
      // One whole megabyte; the other shapes are smaller, so that a debug build stays quick.
      let size = number == 0 ? 1_000_000 : 60_000
      let text = String(repeating: piece, count: size / piece.utf8.count)
      let report = MessageCoach.check(CoachRequest(kind: .firstMessage, text: text))
      checkRanges(report, text)
      #expect(report.findings.count < 1500)
    }
  }

  @Test func invisibleScalarsHideNothingAndMoveRanges() {
    let plain = "Bonjour Ana, vous recrutez ?"
    let hidden = "Bonjour\u{200B} Ana, vo\u{200D}us re\u{2060}cru\u{202C}tez ?"
    let first = MessageCoach.check(CoachRequest(kind: .firstMessage, text: plain)).findings
    let second = MessageCoach.check(CoachRequest(kind: .firstMessage, text: hidden)).findings
    #expect(first.map(\.rule) == second.map(\.rule))
    #expect(first.contains { $0.rule == "transactional-opening" })
    let range = second.first { $0.rule == "transactional-opening" }
    #expect(range?.excerpt == "vo\u{200D}us re\u{2060}cru\u{202C}tez ?")
  }

  @Test func directionMarksAndOverridesHideNothing() {
    let plain = MessageCoach.check(
      CoachRequest(kind: .firstMessage, text: "Bonjour [nom], vous recrutez ? Répondez-moi au plus vite."))
    for (open, close) in [
      ("\u{202E}", "\u{202C}"), ("\u{202B}", "\u{202C}"), ("\u{2067}", "\u{2069}"), ("\u{200F}", "\u{200E}"),
      ("\u{061C}", "\u{FEFF}"), ("\u{180E}", "\u{2064}"),
    ] {
      let text =
        "Bonjour \(open)[nom]\(close), \(open)vous\(close) recru\(open)tez ? Ré\(close)pondez-moi au plus vite."
      let report = MessageCoach.check(CoachRequest(kind: .firstMessage, text: text))
      #expect(report.findings.map(\.rule) == plain.findings.map(\.rule), "\(open.debugDescription)")
      checkRanges(report, text)
      for finding in report.findings {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: Array(text.unicodeScalars)[finding.start..<finding.end])
        #expect(Array(finding.excerpt.unicodeScalars) == Array(view), "\(finding.rule)")
      }
    }
  }

  @Test func bytesOfAPictureAreNoMessageAndDoNoHarm() {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ ($0 >> 3)) }
    let text = String(decoding: bytes, as: UTF8.self)
    for kind in MessageKind.allCases {
      checkRanges(MessageCoach.check(CoachRequest(kind: kind, text: text)), text)
    }
  }

  @Test func anotherLanguageIsSaidAndOnlyJudgedWhereNoLanguageIsNeeded() {
    let german = MessageCoach.check(
      CoachRequest(
        kind: .firstMessage,
        text: "Hallo [Name], ich habe deinen Vortrag über das Netz gesehen und würde gerne mit dir sprechen.")
    )
    #expect(german.language == "de")
    #expect(german.findings.map(\.rule) == ["unfilled-placeholder"])
    #expect(MessageCoach.check(CoachRequest(kind: .reply, text: "Спасибо за статью")).language == "ru")
    #expect(MessageCoach.check(CoachRequest(kind: .reply, text: "記事をありがとう")).language == "ja")
    #expect(MessageCoach.check(CoachRequest(kind: .reply, text: "")).language == "und")
  }

  @Test func bothLanguagesInOneMessageAreMixed() {
    let report = MessageCoach.check(
      CoachRequest(
        kind: .firstMessage,
        text:
          "Bonjour Ana, j'ai lu votre article et je voulais vous remercier. I would love to hear how you did it on your side."
      ))
    #expect(report.language == "mul")
  }

  @Test func theLanguageIsFoundWithoutAccents() {
    #expect(
      MessageCoach.check(CoachRequest(kind: .firstMessage, text: "bjr, jai lu votre article hier")).language
        == "fr")
    #expect(
      MessageCoach.check(CoachRequest(kind: .firstMessage, text: "hi, i read your article yesterday"))
        .language == "en")
  }

  private func checkRanges(_ report: CoachReport, _ text: String) {
    let count = text.unicodeScalars.count
    for finding in report.findings {
      #expect(0 <= finding.start && finding.start <= finding.end && finding.end <= count)
      #expect(!finding.why.fr.isEmpty && !finding.why.en.isEmpty)
      #expect(!finding.instead.fr.isEmpty && !finding.instead.en.isEmpty)
    }
  }
}
