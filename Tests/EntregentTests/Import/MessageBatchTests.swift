import Domain
import Entregent
import Testing

/// Messages go into the vault many rows at a time; nobody may notice.
@Suite struct MessageBatchTests {
  private static let header =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
  private static let me = "https://www.linkedin.com/in/camille-exemple"

  private func link(_ name: String) -> String { "https://www.linkedin.com/in/\(name)-duval" }

  private func row(
    _ conversation: String, from name: String, at minute: Int, _ text: String, to recipients: String? = nil
  ) -> String {
    let time = "2026-11-0\(1 + minute / 1_440) \(two(minute / 60 % 24)):\(two(minute % 60)):00 UTC"
    return
      "\(conversation),,\(name) Duval,\(link(name)),Camille Exemple,\(recipients ?? Self.me),\(time),,\(text),INBOX\n"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func said(_ name: String, _ bench: Bench) throws -> [String] {
    try bench.person(named: "\(name) Duval").timeline.filter { $0.kind == "message" }.map(\.text).sorted()
  }

  @Test func moreMessagesThanOneStatementHoldsStayWithTheirPeople() throws {
    let bench = try Bench()
    var text = Self.header
    for number in 0..<53 {
      let name = ["Ada", "Bea", "Cleo"][number % 3]
      // Every fifth has to be unwrapped before it is stored.
      let said = number % 5 == 0 ? "\"\(two(number)) dit \"\"oui\"\" & non\"" : "\(two(number)) bonjour"
      text += row("fil-\(number % 3)", from: name, at: number, said)
    }

    let report = try bench.bring(bench.file("messages.csv", text))

    #expect(report.files.map(\.added) == [53])
    for (place, name) in ["Ada", "Bea", "Cleo"].enumerated() {
      let expected = (0..<53).filter { $0 % 3 == place }.map {
        $0 % 5 == 0 ? "\(two($0)) dit \"oui\" & non" : "\(two($0)) bonjour"
      }
      #expect(try said(name, bench) == expected)
    }
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-22")).isEmpty)
  }

  @Test func aTextLongerThanTheWaitingRoomArrivesWhole() throws {
    let bench = try Bench()
    let long = String(repeating: "très long ", count: 40_000) + "fin"
    let text =
      Self.header + row("a", from: "Ada", at: 1, "court")
      + row("a", from: "Ada", at: 2, "\"\(long) \"\"x\"\"\"")
      + row("a", from: "Ada", at: 3, "encore") + row("b", from: "Bea", at: 4, "salut")

    try bench.bring(bench.file("messages.csv", text))

    #expect(try said("Ada", bench) == ["court", "encore", long + " \"x\""])
  }

  @Test func oneConversationSpelledInTwoWaysStaysOne() throws {
    let bench = try Bench()
    let text =
      Self.header + row("fil&amp;un", from: "Ada", at: 1, "premier")
      + row("fil&un", from: "Ada", at: 2, "second")
      + row("autre", from: "Bea", at: 3, "troisième")

    let report = try bench.bring(bench.file("messages.csv", text))

    #expect(report.files.map(\.added) == [3])
    #expect(try said("Ada", bench) == ["premier", "second"])
    #expect(try said("Bea", bench) == ["troisième"])
  }

  @Test func membersOfAGroupAreTiedToTheVeryMessage() throws {
    let bench = try Bench()
    let both = "\"\(Self.me),\(link("Bea"))\""
    let text =
      Self.header + row("seul", from: "Ada", at: 1, "à toi") + row("seul-b", from: "Bea", at: 2, "de Bea")
      + row("groupe", from: "Ada", at: 3, "à tous", to: both)
      + row("seul", from: "Ada", at: 4, "encore à toi")

    try bench.bring(bench.file("messages.csv", text))

    #expect(try said("Ada", bench) == ["encore à toi", "à toi", "à tous"])
    #expect(try said("Bea", bench) == ["de Bea", "à tous"])
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-22")).isEmpty)
  }

  @Test func aSecondArchiveAddsToTheSameConversations() throws {
    let bench = try Bench()
    let first = Self.header + row("a", from: "Ada", at: 1, "un")
    try bench.bring(bench.file("eins/messages.csv", first))

    let later = try bench.bring(
      bench.file(
        "zwei/messages.csv",
        first + row("a", from: "Ada", at: 2, "deux") + row("b", from: "Bea", at: 3, "trois")))

    #expect(later.files.map(\.added) == [2])
    #expect(try said("Ada", bench) == ["deux", "un"])
    try bench.workspace.undo(try #require(later.undo), now: moment("2026-11-22"))
    #expect(try said("Ada", bench) == ["un"])
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-22")).isEmpty)
  }
}
