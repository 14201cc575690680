import Foundation
import Testing

/// Every stage and event of an opportunity moves what is to be done (D9, E5, E6, C7): in the campaigns at
/// that company and in the day's plan.
@Suite struct OpportunityWalkTests {
  struct Move: Sendable, CustomTestStringConvertible {
    var name: String
    /// What is said, in order; the campaigns `k1` interview, `k2` seven-steps and `k3` after-the-job stand.
    var commands: [[String]]
    /// Steps that are open afterwards, and that are done.
    var open: [String] = []
    var closed: [String] = []
    var done: [String] = []
    /// The fact that the campaign shows.
    var fact: String
    var campaign = "k1"
    var state = "open"
    /// Parts of ids in the day's plan.
    var today: [String] = []

    var testDescription: String { name }
  }

  private static let interviewed = ["opportunity", "interview", "Alma", "2026-11-03", "--with", "Nora Vidal"]

  static let moves: [Move] = [
    Move(
      name: "referred",
      commands: [["opportunity", "set", "Alma", "after-referral=yes", "applied=2026-11-03"]],
      done: ["apply"], fact: "referred", campaign: "k2"),
    Move(
      name: "applied",
      commands: [
        ["campaign", "record", "k2", "referred", "--person", "Nora Vidal"],
        ["opportunity", "move", "Alma", "applied"],
      ], closed: ["apply"], done: ["apply"], fact: "applied", campaign: "k2"),
    Move(
      name: "interview", commands: [interviewed], open: ["ask-feedback"], done: ["interview"],
      fact: "interviewed", today: ["opportunity-o1-ask-feedback"]),
    Move(
      name: "feedback asked", commands: [interviewed, ["opportunity", "feedback", "Alma"]],
      closed: ["ask-feedback"], done: ["ask-feedback"], fact: "feedback-asked"),
    Move(
      name: "feedback received",
      commands: [interviewed, ["opportunity", "feedback", "Alma", "--received"]],
      closed: ["ask-feedback", "note-feedback"], done: ["ask-feedback", "note-feedback"],
      fact: "feedback-received"),
    Move(
      name: "offer", commands: [interviewed, ["opportunity", "move", "Alma", "offer"]],
      open: ["ask-feedback"], fact: "offered"),
    Move(
      name: "rejected", commands: [interviewed, ["opportunity", "move", "Alma", "rejected"]],
      open: ["other-companies", "tell-outcome"], closed: ["ask-feedback"], fact: "rejected",
      state: "closed", today: ["opportunity-o1-ask-other-companies", "opportunity-o1-tell-outcome"]),
    Move(
      name: "rejected, in the referral", commands: [["opportunity", "move", "Alma", "rejected"]],
      open: ["tell-rejected"], fact: "rejected", campaign: "k2", state: "closed"),
    Move(
      name: "declined by the user", commands: [["opportunity", "move", "Alma", "declined-by-user"]],
      open: ["tell-withdrawn"], fact: "withdrawn", state: "closed",
      today: ["opportunity-o1-tell-outcome"]),
    Move(
      name: "given up", commands: [["opportunity", "move", "Alma", "silent"]], open: ["tell-withdrawn"],
      fact: "withdrawn", campaign: "k2", state: "closed"),
    Move(
      name: "hired", commands: [["opportunity", "move", "Alma", "accepted"]], open: ["tell-accepted"],
      fact: "hired", state: "won", today: ["opportunity-o1-tell-accepted"]),
    Move(
      name: "hired, in the referral", commands: [["opportunity", "move", "Alma", "accepted"]],
      open: ["tell-hired"], fact: "hired", campaign: "k2", state: "won"),
    Move(
      name: "told",
      commands: [
        ["opportunity", "move", "Alma", "accepted"],
        ["opportunity", "helper", "Alma", "Nora Vidal", "--told"],
      ], closed: ["tell-accepted"], done: ["tell-accepted"], fact: "outcome-told", state: "won"),
    Move(
      name: "told, after the job",
      commands: [
        ["opportunity", "move", "Alma", "accepted"],
        ["opportunity", "helper", "Alma", "Nora Vidal", "--told"],
      ], closed: ["tell"], done: ["tell"], fact: "outcome-told", campaign: "k3"),
  ]

  @Test(arguments: moves) func aMoveOfAnOpportunityMovesTheCampaigns(_ move: Move) throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Nora Vidal", "company=Alma", "title=Lead developer")
    for playbook in [["interview", "Alma"], ["seven-steps", "Alma"], ["after-the-job"]] {
      try say(["start"] + playbook, program, "2026-11-02")
    }
    try say(
      ["opportunity", "add", "Alma", "role=Dev", "source=network", "through=Nora Vidal"], program,
      "2026-11-02")
    for command in move.commands { try say(command, program, "2026-11-04") }

    let view = try #require(
      try program.run("campaign", "show", move.campaign, "--json", "--today", "2026-11-04").json
        as? [String: Any])
    let toDos = (view["toDos"] as? [[String: Any]] ?? []).compactMap { $0["step"] as? String }
    let done = view["done"] as? [String] ?? []
    let facts = (view["facts"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    #expect(Set(move.open).isSubset(of: toDos), "open: \(toDos)")
    #expect(Set(move.closed).isDisjoint(with: toDos), "open: \(toDos)")
    #expect(Set(move.done).isSubset(of: done), "done: \(done)")
    #expect(facts.contains(move.fact), "\(facts)")
    #expect(view["state"] as? String == move.state)
    let plan = try #require(
      try program.run("today", "--minutes", "600", "--json", "--today", "2026-11-04").json as? [String: Any])
    let items = (plan["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    for part in move.today { #expect(items.contains { $0.contains(part) }, "\(part): \(items)") }

    // Taken back, nothing of it is left.
    try say(["opportunity", "delete", "o1"], program, "2026-11-04")
    let after = try #require(
      try program.run("campaign", "show", move.campaign, "--json", "--today", "2026-11-04").json
        as? [String: Any])
    let left = (after["facts"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    #expect(left.allSatisfy { !$0.hasPrefix("o") })
  }

  private func say(_ words: [String], _ program: Program, _ day: String) throws {
    let (process, _, complaint) = try program.start(words + ["--today", day])
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: complaint), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(words): \(said)")
  }
}
