import Domain
import Testing

@testable import Entregent

/// Which way a message went, from the user's own sentence.
@Suite struct WrittenWayTests {
  @Test(arguments: [
    "écrit à Nora Vidal pour un café", "message envoyé à Nora", "J'ai répondu à Nora par mail",
    "relancé Nora",
    "remercié Nora par SMS", "mail à Nora hier", "wrote to Nora about the talk", "emailed Nora",
    "sent Nora a message", "replied to Nora", "pinged Nora on Slack", "envoyé un InMail à Nora",
    "message to Nora", "followed up with Nora by email",
    "DM à Nora", "Message LinkedIn à Nora pour la remercier", "annoncé la bonne nouvelle à Nora par message",
    "félicité Nora par mail", "Prévenu Nora par mail que c'est signé", "Transmis mon CV à Nora par mail",
    "DM to Nora", "told Nora the good news by email", "Nudged Nora by mail",
    "Dit à Nora par mail que j'ai le poste",
    "merci envoyé à Nora", "message Nora", "Nora, je lui ai écrit un mail",
  ]) func whatTheUserWroteGoesOut(text: String) {
    #expect(WrittenWay.direction(of: text) == .outgoing)
  }

  @Test(arguments: [
    "Nora m'a répondu oui", "Nora m’a écrit hier", "reçu un mail de Nora", "réponse de Nora : vendredi",
    "Nora a répondu", "Nora wrote back", "got a message from Nora", "Nora replied to my email",
    "email from Nora about Friday", "Nora sent me an article by mail", "heard back from Nora",
    "Nora texted me last night",
  ]) func whatTheyWroteComesIn(text: String) {
    #expect(WrittenWay.direction(of: text) == .incoming)
  }

  @Test(arguments: [
    "échange de messages avec Nora", "messages with Nora", "échangé des mails avec Nora",
    "chatted with Nora on Slack", "écrit à Nora, elle m'a répondu tout de suite",
    "wrote to Nora and she wrote back",
  ]) func whatIsSaidOfBothIsBoth(text: String) {
    #expect(WrittenWay.direction(of: text) == .both)
  }

  @Test(arguments: [
    "Nora me propose jeudi par mail", "Nora dit oui par message", "Nora says yes by email",
    "Nora cherche quelqu'un, vu sur Slack",
  ]) func whatSheIsTheSubjectOfComesIn(text: String) {
    #expect(WrittenWay.direction(of: text, after: text.firstIndex(of: " ")) == .incoming)
  }

  @Test(arguments: ["Nora par mail", "Nora : message envoyé", "Nora relancée par mail", "Nora on Slack"])
  func aNameAloneIsNoAnswer(text: String) {
    #expect(WrittenWay.direction(of: text, after: text.firstIndex(of: " ")) == .outgoing)
  }

  /// B3: an invitation is not the question itself, and a note of one is not an answer.
  @Test func aNotedInvitationMovesTheCampaignAsOne() throws {
    let bench = try Bench()
    let workspace = bench.workspace
    let start = moment("2026-11-02")
    let nora = try workspace.addPerson(name: "Nora Vidal", fields: ["company": "Alma"], now: start)
    let id = try workspace.start("coffee-chat", on: .person(nora), now: start).line.campaign.id
    func kinds() throws -> [CampaignFact.Kind] {
      try workspace.campaign(id, now: moment("2026-11-08")).happenings.map(\.kind)
    }
    func note(_ text: String, _ day: String) throws {
      let read = try workspace.understand(text, language: .fr, now: moment(day))
      #expect(read.unclear.isEmpty)
      try workspace.log(read.interaction, now: moment(day))
    }

    try note("invitation LinkedIn envoyée à Nora Vidal", "2026-11-03")
    #expect(try kinds() == [.invited])
    try note("écrit à Nora Vidal", "2026-11-06")
    #expect(try kinds() == [.wrote, .invited])
    try note("Nora Vidal m'a répondu", "2026-11-07")
    #expect(try kinds() == [.answered, .wrote, .invited])
    let today = try workspace.campaign(id, now: moment("2026-11-07")).line.state.toDos.map(\.step.id)
    #expect(today.contains("fix-date"))
  }
}
