import Domain
import Entregent
import Testing

/// Facts that are no person (an invitation, an application) when a newer export changes them.
@Suite struct ReplacedFactsTests {
  private static let me = "https://www.linkedin.com/in/camille-exemple"
  private static let ada = "https://www.linkedin.com/in/ada-duval"

  private func invitations(_ text: String) -> String {
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
      + "Camille Exemple,Ada Duval,\"7/5/26, 12:14 AM\",\(text),OUTGOING,\(Self.me),\(Self.ada)\n"
  }

  private func applications(_ title: String, day: String = "07/15/26, 8:15 AM") -> String {
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
      + "Question And Answers\n\"\(day)\",,,Alma,\(title),https://www.linkedin.com/jobs/view/1,cv.pdf,\n"
  }

  private func texts(_ bench: Bench) throws -> [String] {
    try bench.person(named: "Ada Duval").timeline.filter { $0.kind == "invitation" }.map(\.text)
  }

  private func titles(_ bench: Bench) throws -> [String] {
    let id = try bench.workspace.resolveCompany("Alma")
    return try bench.workspace.company(id, now: moment("2026-11-21")).opportunities
  }

  @Test func undoBringsAChangedInvitationBack() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Invitations.csv", invitations("Bonjour")))
    let later = try bench.bring(bench.file("b/Invitations.csv", invitations("Bonjour Ada")))
    #expect(later.files.map(\.updated) == [1])
    #expect(try texts(bench) == ["Bonjour Ada"])

    try bench.workspace.undo(try #require(later.undo), now: moment("2026-11-22"))

    #expect(try texts(bench) == ["Bonjour"])
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-22")).isEmpty)
  }

  @Test func undoBringsAChangedApplicationBack() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Job Applications.csv", applications("Développeuse")))
    let later = try bench.bring(
      bench.file("b/Job Applications.csv", applications("Développeuse", day: "07/16/26, 8:15 AM")))
    #expect(later.files.map(\.updated) == [1])
    let changed = try bench.workspace.exportText
    try bench.workspace.undo(try #require(later.undo), now: moment("2026-11-22"))

    #expect(try titles(bench) == ["Développeuse"])
    let back = try bench.workspace.exportText
    #expect(changed.contains("2026-07-16") && !back.contains("2026-07-16"))
    #expect(back.contains("2026-07-15"))
  }

  @Test func undoingTheMiddleOfThreeVersionsLeavesTheNewestAndThenTheFirst() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Invitations.csv", invitations("un")))
    let second = try bench.bring(bench.file("b/Invitations.csv", invitations("deux")))
    let third = try bench.bring(bench.file("c/Invitations.csv", invitations("trois")))

    try bench.workspace.undo(try #require(second.undo), now: moment("2026-11-22"))
    #expect(try texts(bench) == ["trois"])

    try bench.workspace.undo(try #require(third.undo), now: moment("2026-11-22"))
    #expect(try texts(bench) == ["un"])
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-22")).isEmpty)
  }

  @Test func whatWasForgottenIsNotInTheJournalEither() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Invitations.csv", invitations("le secret du jardin")))
    try bench.bring(bench.file("b/Invitations.csv", invitations("autre chose")))
    #expect(try bench.workspace.exportText.contains("secret du jardin"))

    try bench.workspace.forget(try bench.person(named: "Ada Duval").person.id, now: moment("2026-11-22"))

    let left = try bench.workspace.exportText
    #expect(!left.contains("\"before\""))
    #expect(!left.contains("Ada Duval") && !left.contains("ada-duval"))
  }

  @Test func recordsOfOneKeyStandBesideEachOtherAndReadingThemAgainChangesNothing() throws {
    let bench = try Bench()
    let follows =
      "Organization,Followed On\nAlma,\"Mon Jan 12 08:30:00 UTC 2026\"\nAlma,\"Tue Mar 03 08:30:00 UTC 2026\"\n"
    let praise = """
      First Name,Last Name,Company,Job Title,Text,Creation Date,Status
      Anna,Smith,Alma,Dev,good,"01/24/18, 03:00 PM",VISIBLE
      Anna,Smith,Alma,Dev,good better,"08/30/19, 05:51 PM",VISIBLE

      """
    try bench.bring(
      try bench.file("a/Company Follows.csv", follows),
      try bench.file("a/Recommendations_Received.csv", praise))
    let before = try bench.workspace.exportText

    // Saved anew by another program: a blank line at the end.
    let again = try bench.bring(
      try bench.file("b/Company Follows.csv", follows + "\n"),
      try bench.file("b/Recommendations_Received.csv", praise + "\n"))

    #expect(again.changesNothing)
    #expect(again.undo == nil)
    #expect(try bench.workspace.exportText == before)
    #expect(before.contains("good better"))
  }

  @Test func aChangedTextOfTheSameDayTakesTheOldOnesPlaceOnly() throws {
    let bench = try Bench()
    func praise(_ second: String) -> String {
      """
      First Name,Last Name,Company,Job Title,Text,Creation Date,Status
      Anna,Smith,Alma,Dev,good,"01/24/18, 03:00 PM",VISIBLE
      Anna,Smith,Alma,Dev,\(second),"08/30/19, 05:51 PM",VISIBLE

      """
    }
    try bench.bring(try bench.file("a/Recommendations_Received.csv", praise("good better")))
    let again = try bench.bring(try bench.file("b/Recommendations_Received.csv", praise("the best")))

    #expect(again.files[0].updated == 1)
    #expect(again.files[0].unchanged == 1)
    let anna = try bench.person(named: "Anna Smith")
    #expect(Set(anna.timeline.map(\.text)) == ["good", "the best"])
  }
}
