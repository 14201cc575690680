import Domain
import Entregent
import Foundation
import Testing

@Suite struct MessagesTests {
  private let now = moment("2026-11-21")

  /// A vault with one person, met twice, and a user who signs.
  private func bench(address: Address = .vous) throws -> (Workspace, PersonID) {
    let workspace = try Workspace()
    var profile = Profile()
    profile.name = "Amine Exemple"
    profile.language = .fr
    profile.address = address
    profile.isStudent = true
    profile.school = "INSA Lyon"
    try workspace.save(profile, now: now)
    let ada = try workspace.addPerson(
      name: "Ada Duval",
      fields: ["company": "Alma", "title": "Talent Acquisition Manager", "schools": "INSA Lyon"],
      now: now)
    return (workspace, ada)
  }

  @Test func aReviewKnowsTheRecipientAndTheSender() throws {
    let (workspace, ada) = try bench()
    let text = "Bonjour Paul,\nAuriez-vous quinze minutes pour me parler de votre métier ?\nAmine"

    let toAda = try workspace.review(text, kind: "first-message", to: ada)
    let toNobody = try workspace.review(text, kind: "first-message", to: nil)

    let rules = toAda.findings.map(\.rule)
    #expect(rules.contains("wrong-name"))
    #expect(rules.contains("hr-target"))
    #expect(rules.contains("student-unsaid"))
    #expect(!toAda.isReady)
    #expect(toAda.language == "fr")
    #expect(!toNobody.findings.contains { $0.rule == "wrong-name" || $0.rule == "hr-target" })
  }

  @Test func namingWhatTheVaultKnowsMakesAMessagePersonal() throws {
    let (workspace, ada) = try bench()
    let bare = "Bonjour Ada,\nJ'aimerais rejoindre votre réseau.\nAmine"
    let shared = "Bonjour Ada,\nL'INSA Lyon nous relie, j'aimerais rejoindre votre réseau.\nAmine"

    let rules = { (text: String) in
      try workspace.review(text, kind: "connection-request", to: ada).findings.map(\.rule)
    }

    #expect(try rules(bare).contains("nothing-personal"))
    #expect(try !rules(shared).contains("nothing-personal"))
  }

  @Test func aDraftTakesWhatIsKnownAndAsksForTheRest() throws {
    let (workspace, ada) = try bench()

    let draft = try workspace.draft(kind: "first-message", for: ada, template: "common", now: now)

    #expect(draft.kind == "first-message")
    #expect(draft.text.hasPrefix("Bonjour Ada,"))
    #expect(draft.text.contains("Nous avons une école en commun, INSA Lyon."))
    #expect(draft.text.contains("chez Alma"))
    #expect(draft.text.contains("[le sujet]"))
    #expect(draft.text.hasSuffix("Amine Exemple"))
    #expect(draft.missing.map(\.fr) == ["De quel sujet s’agit-il, précisément\u{202F}?"])
    let review = try workspace.review(draft.text, kind: "first-message", to: ada)
    #expect(review.findings.contains { $0.rule == "unfilled-placeholder" })
  }

  @Test func theLastMeetingIsShownWithTheQuestionItMayAnswer() throws {
    let (workspace, ada) = try bench(address: .tu)
    try workspace.log(
      NewInteraction(
        kind: .coffee, people: [ada], day: moment("2026-11-19").day, text: "Café, parlé de Raft",
        mine: ["envoyer l'article"]), now: now)

    let draft = try workspace.draft(kind: "follow-up", for: ada, template: "promise", now: now)

    #expect(draft.text.hasPrefix("Salut Ada,"))
    #expect(draft.text.contains("échange du 19 novembre"))
    #expect(draft.text.hasSuffix("\nAmine"))
    #expect(draft.text.contains("sur Raft. Comme promis, voici l’article\u{202F}: [le lien ou"))
    #expect(draft.missing.map(\.fr).first?.hasPrefix("Où est ce qui était promis") == true)
    let other = try workspace.draft(kind: "follow-up", for: ada, template: "topic", now: now)
    #expect(other.missing.contains { $0.fr.contains("Café, parlé de Raft") })
  }

  @Test func aDraftNeverThanksForAReferralThatNeverWas() throws {
    let (workspace, ada) = try bench(address: .tu)
    try workspace.log(
      NewInteraction(kind: .call, people: [ada], day: moment("2026-11-19").day, text: "Appel, 15 min"),
      now: now)

    let draft = try workspace.draft(kind: "thank-you", for: ada, template: nil, now: now)

    #expect(draft.template == "time")
    #expect(draft.text.contains("le 19 novembre"))
    let offered = try workspace.drafts(kind: "thank-you", for: ada, language: .fr, now: now)
    #expect(!offered.contains { $0.text.contains("recommandation") })
    // Once they did, it is what they are thanked for, until it was said.
    let understood = try workspace.understand("Ada Duval m'a cooptée chez Alma", language: .fr, now: now)
    try workspace.log(understood.interaction, now: now)
    let thanks = try workspace.draft(kind: "thank-you", for: ada, template: nil, now: now)
    #expect(thanks.template == "referral")
    #expect(thanks.text.contains("ta recommandation chez Alma"))
    try workspace.markSent(thanks.text, kind: "thank-you", to: ada, now: now)
    #expect(try workspace.draft(kind: "thank-you", for: ada, template: nil, now: now).template == "time")
  }

  @Test(arguments: [
    (OpportunityStage.accepted, "yes"), (.rejected, "no"), (.declinedByUser, "declined"),
    (.interview, "news"),
  ]) func theNewsIsHowItEndedAndOfThatCompany(stage: OpportunityStage, template: String) throws {
    let (workspace, _) = try bench(address: .tu)
    // A helper who works elsewhere.
    let rozenn = try workspace.addPerson(name: "Rozenn Le Bris", fields: ["company": "Sopra"], now: now)
    let id = try workspace.addOpportunity(
      at: "Alan", fields: ["role": "Développeuse Go", "helpers": "Rozenn Le Bris"], now: now)
    try workspace.moveOpportunity(id, to: stage, on: nil, now: now)

    let draft = try workspace.draft(kind: "outcome-update", for: rozenn, template: nil, now: now)

    #expect(draft.template == template)
    #expect(draft.text.contains("Alan"))
    #expect(!draft.text.contains("Sopra"))
    #expect(draft.text.contains("poste de développeuse Go") == (stage != .declinedByUser))
    #expect(!draft.text.contains("de Alan"))
    let offered = try workspace.drafts(kind: "outcome-update", for: rozenn, language: .fr, now: now)
    #expect(Set(offered.compactMap(\.template)) == [template, "news"])
  }

  @Test func withoutAnOpportunityTheCompanyIsAskedForAndNotTakenFromTheirEmployer() throws {
    let (workspace, ada) = try bench()
    let draft = try workspace.draft(kind: "outcome-update", for: ada, template: nil, now: now)
    #expect(draft.template == "news")
    #expect(!draft.text.contains("Alma"))
    #expect(draft.missing.contains { $0.fr.contains("De quelle entreprise") })
    #expect(draft.text.contains("Voici des nouvelles de ma candidature chez [l’entreprise"))
    let english = try workspace.draft(
      kind: "outcome-update", for: ada, template: nil, language: .en, now: now)
    #expect(english.text.contains("Here is the news about my application at ["))
  }

  @Test func newsAreOfAnApplicationAndNotOfWhatOneLooksFor() throws {
    let (workspace, ada) = try bench()
    var profile = try workspace.profile()
    profile.seeks = .firstJob
    profile.towns = ["Rennes"]
    try workspace.save(profile, now: now)
    let news = try workspace.draft(kind: "outcome-update", for: ada, template: nil, now: now)
    #expect(!news.text.contains("premier emploi"))
    let ask = try workspace.draft(kind: "referral-ask", for: ada, template: nil, now: now)
    #expect(ask.text.contains("un premier emploi"))
  }

  @Test func anIntroductionIsNoAdviceToActOn() throws {
    let (workspace, ada) = try bench(address: .tu)
    _ = try workspace.addPerson(name: "Zoé Petit", fields: [:], now: now)
    try workspace.log(
      NewInteraction(
        kind: .introduction, people: [ada], day: moment("2026-11-19").day,
        text: "Elle m'a présenté Zoé Petit",
        direction: .incoming, favour: .received, mine: ["lui envoyer l'article"]), now: now)
    let draft = try workspace.draft(kind: "follow-up", for: ada, template: nil, now: now)
    #expect(draft.template == "promise")
  }

  @Test func adviceReceivedIsStillActedOn() throws {
    let (workspace, ada) = try bench(address: .tu)
    try workspace.log(
      NewInteraction(
        kind: .help, people: [ada], day: moment("2026-11-19").day, text: "Elle a relu mon CV",
        direction: .incoming, favour: .received), now: now)
    #expect(try workspace.draft(kind: "follow-up", for: ada, template: nil, now: now).template == "advice")
  }

  @Test func theDayOfAMeetingReadsAsOneSaysIt() throws {
    let (workspace, ada) = try bench()
    func text(_ day: String) throws -> String {
      try workspace.log(
        NewInteraction(
          kind: .call, people: [ada], day: moment(day).day, text: "Appel", mine: ["lui envoyer le lien"]),
        now: now)
      return try workspace.draft(kind: "follow-up", for: ada, template: "promise", now: now).text
    }
    #expect(try text("2026-11-02").contains("Merci pour notre échange du 2 novembre."))
    #expect(try text("2026-11-20").contains("Merci pour notre échange d’hier."))
    #expect(try text("2026-11-21").contains("Merci pour notre échange d’aujourd’hui."))
  }

  @Test func aConversationIsNoTalkOfTheirs() throws {
    let (workspace, ada) = try bench()
    func text(_ note: String, _ day: String) throws -> String {
      try workspace.log(
        NewInteraction(kind: .event, people: [ada], day: moment(day).day, text: note), now: now)
      return try workspace.draft(
        kind: "connection-request", for: ada, template: nil, language: .en, now: now
      ).text
    }
    let met = try text("Met Ada at the Rust meetup, talked about async", "2026-11-10")
    #expect(met.contains("we met at the Rust meetup, where we talked about async."))
    let heard = try text("Met Ada at the Rust meetup after her talk about async", "2026-11-12")
    #expect(heard.contains("we met at the Rust meetup, where you spoke about async."))
    let offered = try workspace.drafts(kind: "connection-request", for: ada, language: .en, now: now)
    #expect(!offered.contains { $0.text.contains("where we talked") })
  }

  @Test func theInterviewAndItsDayAreKnown() throws {
    let (workspace, ada) = try bench(address: .tu)
    try workspace.log(
      NewInteraction(
        kind: .interview, people: [ada], day: moment("2026-11-20").day, text: "Entretien chez Alma avec Ada"),
      now: now)
    let draft = try workspace.draft(kind: "feedback-request", for: ada, template: nil, now: now)
    #expect(draft.template == "one-point")
    #expect(draft.text.contains("Merci encore pour l’entretien du 20 novembre."))
    #expect(draft.missing.isEmpty)
  }

  @Test func aPromiseAndTheMeetupFillTheFollowUp() throws {
    let (workspace, ada) = try bench()
    try workspace.log(
      NewInteraction(
        kind: .event, people: [ada], day: moment("2026-11-20").day,
        text: "Met Ada at the Rust meetup, talked about lifetimes",
        mine: ["send her the link to my compiler blog"]), now: now)
    let draft = try workspace.draft(kind: "follow-up", for: ada, template: nil, language: .en, now: now)
    #expect(draft.template == "promise")
    #expect(
      draft.text.contains(
        "Thank you for the conversation yesterday at the Rust meetup about lifetimes. As promised, here is the link to my compiler blog: [the link or “attached”]"
      ))
    #expect(draft.missing.map(\.en) == ["Where is what you promised: at which link, or attached?"])
  }

  @Test func thePitchFillsItsMail() throws {
    let (workspace, ada) = try bench()
    let alma = try workspace.addCompany("Alma", now: now)
    try workspace.setPitch(
      alma,
      fields: [
        "value": "le soin donné à l'accessibilité", "improvement": "Le contraste des boutons",
        "page": "https://amine.example/alma",
      ], now: now)
    let draft = try workspace.draft(kind: "pitch-email", for: ada, template: nil, now: now)
    #expect(draft.text.contains("que j’admire pour le soin donné à l’accessibilité"))
    #expect(draft.text.contains("j’ai travaillé sur le contraste des boutons\u{202F}:"))
    #expect(draft.text.contains("https://amine.example/alma"))
    #expect(draft.text.hasPrefix("Objet\u{202F}: Une idée pour Alma"))
    #expect(draft.missing.isEmpty)
  }

  @Test func aStrangerIsToldWhoWrites() throws {
    let (workspace, _) = try bench()
    let nora = try workspace.addPerson(name: "Nora Hill", fields: ["company": "Figma"], now: now)
    let draft = try workspace.draft(
      kind: "connection-request", for: nora, template: nil, language: .en, now: now)
    #expect(draft.template == "work")
    #expect(draft.text.contains("I am a student at INSA Lyon."))
    #expect(draft.text.contains("glad to connect"))
  }

  @Test(arguments: ["post", "reply", "video-notes"])
  func publicWordsAreNeverWrittenForTheUser(kind: String) throws {
    let (workspace, ada) = try bench()

    let draft = try workspace.draft(kind: kind, for: ada, template: nil, now: now)

    #expect(draft.text.isEmpty)
    #expect(draft.missing.count >= 3)
  }

  @Test func everyPrivateKindHasADraftInBothLanguages() throws {
    let (workspace, ada) = try bench()
    for kind in MessageCheck.kinds where !["post", "reply", "video-notes"].contains(kind) {
      for language in Language.allCases {
        let draft = try workspace.draft(kind: kind, for: ada, template: nil, language: language, now: now)
        #expect(!draft.text.isEmpty, "\(kind)")
        #expect(!draft.text.contains("{{"), "\(kind)")
        #expect(draft.text.contains("[") == !draft.missing.isEmpty, "\(kind)")
      }
    }
  }

  @Test func whatIsSentStandsInTheHistoryAsTheUsersOwnWord() throws {
    let (workspace, ada) = try bench()

    try workspace.markSent("  Bonjour Ada, merci !\n", kind: "thank-you", to: ada, now: now)
    try workspace.markSent("Voici la page.", kind: "pitch-email", to: ada, now: now)

    let view = try workspace.person(ada, now: now)
    #expect(Set(view.timeline.map(\.kind)) == ["message", "email"])
    #expect(view.timeline.allSatisfy { $0.direction == .outgoing && $0.isOwn })
    #expect(view.timeline.contains { $0.text == "Bonjour Ada, merci !" })
    #expect(view.person.lastContact == now.day)
  }

  @Test func unknownKindsPeopleTemplatesAndEmptyMessagesAreRefused() throws {
    let (workspace, ada) = try bench()
    func status(_ body: () throws -> Void) -> UserFacingError.Status? {
      do {
        try body()
        return nil
      } catch { return (error as? UserFacingError)?.status }
    }

    #expect(status { _ = try workspace.review("x", kind: "love-letter", to: ada) } == .usage)
    #expect(status { _ = try workspace.review("x", kind: "post", to: PersonID(999)) } == .notFound)
    #expect(
      status { _ = try workspace.draft(kind: "thank-you", for: ada, template: "none", now: now) } == .notFound
    )
    #expect(
      status { _ = try workspace.draft(kind: "thank-you", for: PersonID(999), template: nil, now: now) }
        == .notFound)
    #expect(status { try workspace.markSent(" \n", kind: "thank-you", to: ada, now: now) } == .usage)
    #expect(
      status { try workspace.markSent("x", kind: "thank-you", to: PersonID(999), now: now) } == .notFound)
    #expect(try workspace.person(ada, now: now).timeline.isEmpty)
  }
}
