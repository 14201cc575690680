import Domain
import Entregent
import Testing

@Suite struct ImportedInvitationsTests {
  /// Invitations that a new export shows were sent this week count for the week, as noted ones do (C3, B5).
  @Test func invitationsOfThisWeekCountWhereverTheyAreToldFrom() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    var profile = Profile()
    profile.name = "Camille Exemple"
    profile.links = ["https://www.linkedin.com/in/camille"]
    try bench.workspace.save(profile, now: now)
    _ = try bench.workspace.addPerson(name: "Nora Blin", fields: [:], now: now)
    func isAsked() throws -> Bool {
      try bench.workspace.today(minutes: 300, now: now).items.contains {
        $0.id.hasPrefix("routine-connections-")
      }
    }
    func invitation(_ name: String, _ day: String) -> String {
      "Camille Exemple,\(name),\"\(day), 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/camille,"
        + "https://www.linkedin.com/in/\(name.lowercased().replacing(" ", with: "-"))\n"
    }
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"

    let before = header + invitation("Ada Duval", "11/3/26") + invitation("Tom Riou", "11/4/26")
    try bench.bring(try bench.file("Invitations.csv", before))
    #expect(try isAsked())

    try bench.bring(
      try bench.file(
        "new/Invitations.csv",
        before + invitation("Lou Petit", "11/17/26") + invitation("Max Roy", "11/19/26")))
    #expect(try !isAsked())
  }
}
