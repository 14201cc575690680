import Domain
import Engines
import Testing

@Suite struct PlaybookFileTests {
  @Test func theTenPlaybooksAreBuiltIn() {
    #expect(
      Set(PlaybookCatalog.all.map(\.id)) == [
        "social-routine", "company-pitch", "coffee-chat", "reconnect", "three-circles", "meetup",
        "local-scene",
        "interview", "seven-steps", "after-the-job",
      ])
  }

  @Test(arguments: PlaybookCatalog.ids)
  func aBuiltInPlaybookComesBackFromItsText(id: String) throws {
    let playbook = try #require(PlaybookCatalog.playbook(id))
    let text = PlaybookFile.encode(playbook)
    #expect(try PlaybookFile.parse(text) == playbook)
    #expect(PlaybookFile.encode(try PlaybookFile.parse(text)) == text)
    #expect(try PlaybookFile.parse(PlaybookCatalog.text(id) ?? "") == playbook)
    // Editors on other systems write a byte order mark and CR LF.
    let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    #expect(try PlaybookFile.parse(Array(windows.utf8)) == playbook)
  }

  @Test(arguments: PlaybookCatalog.ids)
  func everyStepSaysWhatToDoInBothLanguages(id: String) throws {
    let playbook = try #require(PlaybookCatalog.playbook(id))
    let ids = Set(AllMethodRules.ids)
    for step in playbook.steps {
      for phrase in [step.title, step.advice] {
        #expect(!phrase.tu.isEmpty && !phrase.vous.isEmpty && !phrase.en.isEmpty)
        #expect(phrase.tu != phrase.en)
      }
      #expect(!step.method.isEmpty && Set(step.method).isSubset(of: ids), "\(id)/\(step.id)")
      #expect(step.minutes > 0)
    }
    let told = PlaybookEngine.explain(playbook, address: .tu)
    #expect(told.count == playbook.steps.count)
  }

  /// The reader is "tu" or "vous" or not spoken of; a delay stands beside the title and not in it.
  @Test(arguments: PlaybookCatalog.all)
  func aBuiltInPlaybookSpeaksToItsReader(playbook: Playbook) {
    var texts = [playbook.title, playbook.summary] + playbook.endings.map(\.text)
    for step in playbook.steps {
      texts += [step.title, step.advice]
      for delay in [" 48 h", "par semaine", "par mois", "le lendemain"] {
        #expect(!step.title.vous.contains(delay), "\(step.title.vous)")
      }
    }
    for text in texts {
      for french in [text.tu, text.vous] {
        for word in [" soi ", " soi.", " soi,", " soi:", "l’on ", "qu’on ", "courriel", "'"] {
          #expect(!french.contains(word), "\(french)")
        }
      }
      #expect(
        !text.en.contains(" %") && !text.en.contains("'") && !text.en.contains("omebody of"), "\(text.en)")
    }
  }

  private static let small = """
    playbook: small
    subject: person
    title.fr: Petit
    title.en: Small
    summary.fr: Un essai.
    summary.en: A trial.

    step: one
    title.fr: Faire
    title.en: Do
    advice.fr: Bien faire.
    advice.en: Do well.
    due: 2 days after start
    method: C6
    """

  @Test func theSourceIsSaidOnceOrInBothLanguages() throws {
    func source(_ lines: String) throws -> Phrase {
      let text = Self.small.replacing("subject: person", with: "subject: person" + lines)
      let playbook = try PlaybookFile.parse(text)
      #expect(try PlaybookFile.parse(PlaybookFile.encode(playbook)) == playbook)
      return playbook.source
    }
    #expect(try source("") == Phrase(verbatim: ""))
    #expect(try source("\nsource: our group ; 2026") == Phrase(verbatim: "our group ; 2026"))
    let both = try source("\nsource.fr: D’après nous ; 2026\nsource.en: After us; 2026")
    #expect(both == Phrase(fr: "D’après nous ; 2026", en: "After us; 2026"))
    // One of the two serves for both.
    #expect(try source("\nsource: After us\nsource.fr: D’après nous")[.en] == "After us")
    #expect(try source("\nsource.fr: D’après nous")[.en] == "D’après nous")
    for playbook in PlaybookCatalog.all {
      #expect(playbook.source.fr != playbook.source.en, "\(playbook.id)")
    }
  }

  @Test func aBrokenFileIsRefusedWithItsLineAndReason() {
    func problem(_ old: String, _ new: String) -> PlaybookFile.Problem? {
      do {
        _ = try PlaybookFile.parse(Self.small.replacing(old, with: new))
        return nil
      } catch {
        return error
      }
    }
    #expect(problem("", "") == nil)
    #expect(problem("subject: person", "subject: dog")?.line == 2)
    #expect(problem("subject: person", "subject: dog")?.reason == .badValue(key: "subject", value: "dog"))
    #expect(problem("advice.fr: Bien faire.\n", "")?.reason == .keyMissing("advice.fr"))
    #expect(problem("advice.fr: Bien faire.\n", "")?.line == 8)
    #expect(problem("advice.fr", "advise.fr")?.reason == .unknownKey("advise.fr"))
    #expect(problem("advice.fr", "advise.fr")?.line == 11)
    #expect(problem("method: C6", "method: C6\nmethod: C7")?.reason == .keyTwice("method"))
    #expect(problem("after start", "after step two")?.reason == .unknownStep("two"))
    #expect(problem("after start", "after lunch")?.line == 13)
    #expect(problem("title.en: Do", "Do it")?.reason == .noColon)
    #expect(
      problem("title.en: Do", "title.en: Do\nminutes: -4")?.reason == .badValue(key: "minutes", value: "-4"))
    #expect(problem("step: one", "step: One Two")?.line == 8)
    #expect(problem("method: C6", "method: C6\nending: happy won\ntext.fr: a\ntext.en: b")?.line == 15)
  }

  @Test func aFileHandedInNamesOnlyRulesAndKindsOfMessageThatThereAre() {
    func problem(_ line: String) -> PlaybookFile.Problem? {
      do {
        _ = try PlaybookFile.parse(
          Self.small.replacing("method: C6", with: line), messageKinds: ["coffee-ask", "thank-you"])
        return nil
      } catch {
        return error
      }
    }
    #expect(problem("method: C6\nneed: message coffee-ask") == nil)
    #expect(problem("method: -") == nil)
    #expect(problem("method: C6 E7") == nil)
    #expect(problem("method: Z9")?.reason == .badValue(key: "method", value: "Z9"))
    #expect(problem("method: E8")?.reason == .badValue(key: "method", value: "E8"))
    #expect(problem("method: C06")?.reason == .badValue(key: "method", value: "C06"))
    let poem = problem("method: C6\nneed: message poem")
    #expect(poem?.reason == .badValue(key: "need", value: "message poem"))
    #expect(poem?.line == 15)
  }

  @Test func everyBuiltInPlaybookMayBeHandedIn() throws {
    let kinds = Set(MessageKind.allCases.map(\.rawValue))
    for id in PlaybookCatalog.ids {
      let text = try #require(PlaybookCatalog.text(id))
      _ = try PlaybookFile.parse(Array(text.utf8), messageKinds: kinds)
    }
  }

  @Test func whatIsNoTextIsRefused() {
    func reason(_ bytes: [UInt8]) -> PlaybookFile.Problem.Reason? {
      do {
        _ = try PlaybookFile.parse(bytes)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(reason([0xFF, 0xFE, 0x41]) == .notText)
    #expect(reason([UInt8](repeating: 65, count: 300_000)) == .tooLarge)
    #expect(reason([]) == .keyMissing("playbook"))
    #expect(reason(Array("playbook: a\u{0}".utf8)) == .notText)
  }

  @Test func anyCutOfAFileIsRefusedOrReadButNeverCrashes() {
    let bytes = Array(PlaybookFile.encode(PlaybookCatalog.all[4]).utf8)
    var refused = 0
    for cut in stride(from: 0, to: bytes.count, by: 97) {
      do {
        let playbook = try PlaybookFile.parse(Array(bytes[..<cut]))
        #expect(!playbook.steps.isEmpty)
      } catch {
        refused += 1
        #expect(error.line >= 1 && !error.phrase.fr.isEmpty)
      }
    }
    #expect(refused > 20)
  }

  @Test func changedBytesAreRefusedWithALineOfTheFile() {
    var random = SeededGenerator(seed: 3)
    let bytes = Array(PlaybookFile.encode(PlaybookCatalog.all[1]).utf8)
    let lines = bytes.count(where: { $0 == 10 }) + 1
    var refused = 0
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<3 {
        changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      do {
        let playbook = try PlaybookFile.parse(changed)
        #expect(try PlaybookFile.parse(PlaybookFile.encode(playbook)) == playbook)
      } catch {
        refused += 1
        #expect((1...(lines + 3)).contains(error.line))
      }
    }
    #expect(refused > 30)
  }
}
