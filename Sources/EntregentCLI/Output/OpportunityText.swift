import Domain

/// Opportunities, for programs and for people.
enum OpportunityText {
  static func stage(_ stage: OpportunityStage) -> String {
    switch stage {
    case .found: say("repérée", "found")
    case .applied: say("postulée", "applied")
    case .interview: say("entretien", "interview")
    case .offer: say("proposition", "offer")
    case .accepted: say("acceptée", "accepted")
    case .declinedByUser: say("déclinée", "declined")
    case .rejected: say("refusée", "rejected")
    case .silent: say("sans réponse", "silent")
    }
  }

  static func source(_ source: OpportunitySource) -> String {
    switch source {
    case .network: say("réseau", "network")
    case .recruiter: say("recrutement", "recruiter")
    case .jobBoard: say("annonce", "job board")
    case .direct: say("de soi-même", "direct")
    case .inbound: say("venue d’elle-même", "inbound")
    }
  }

  static func write(_ view: OpportunityView, to page: inout TextPage) {
    let opportunity = view.opportunity
    page.heading([opportunity.company, opportunity.role].compactMap { $0 }.joined(separator: " · "))
    page.quiet(opportunity.id.description)
    page.fact(say("étape", "stage"), stage(opportunity.stage))
    page.fact(say("sorte", "kind"), opportunity.kind?.rawValue)
    page.fact(say("source", "source"), opportunity.source.map(source))
    page.fact(say("par", "through"), opportunity.through?.name)
    page.fact(say("repérée le", "found on"), opportunity.foundOn.description)
    page.fact(
      say("postulée le", "applied on"),
      opportunity.appliedOn.map { $0.description + (opportunity.appliedHow.map { ", \($0)" } ?? "") })
    if let after = opportunity.appliedAfterReferral {
      page.fact(
        say("cooptation", "referral"),
        after ? say("avant la candidature", "before applying") : say("après la candidature", "after applying")
      )
    }
    for interview in opportunity.interviews {
      let with = interview.with.map(\.name).joined(separator: ", ")
      let feedback =
        interview.feedbackReceivedOn.map { say("retour reçu le \($0)", "feedback came on \($0)") }
        ?? interview.feedbackAskedOn.map { say("retour demandé le \($0)", "feedback asked on \($0)") }
      page.fact(
        say("entretien", "interview"),
        [interview.day.description, with, feedback].compactMap { $0 }.filter { !$0.isEmpty }
          .joined(separator: ", "))
    }
    for helper in opportunity.helpers {
      page.fact(
        say("aidé par", "helped by"),
        helper.person.name
          + (helper.toldOn.map { say(" (au courant depuis le \($0))", " (told on \($0))") } ?? ""))
    }
    page.fact(say("terminée le", "ended on"), opportunity.endedOn?.description)
    page.fact(say("annonce", "advert"), view.record.url)
    page.fact(say("contact", "contact"), view.record.contact)
    if let notes = view.record.notes { page.paragraph(notes, indent: 2) }
    let language = SpokenLanguage.current
    if !view.toDos.isEmpty {
      page.heading(say("Et maintenant", "Next"))
      for toDo in view.toDos {
        page.line(
          "  \(toDo.due)  \(toDo.title.phrase(SpokenAddress.current)[language])  [\(toDo.method.joined(separator: ", "))]"
        )
      }
    }
    for hint in view.hints { page.quiet("  " + hint[language]) }
  }
}

extension OpportunityView {
  var json: JSON {
    let opportunity = opportunity
    return .object([
      "id": .string(opportunity.id.description), "company": .string(opportunity.company),
      "companyId": .text(opportunity.companyID?.description), "role": .text(opportunity.role),
      "kind": .text(opportunity.kind?.rawValue), "source": .text(opportunity.source?.rawValue),
      "through": opportunity.through?.json, "stage": .string(opportunity.stage.rawValue),
      "found": .string(opportunity.foundOn.description), "applied": .text(opportunity.appliedOn),
      "how": .text(opportunity.appliedHow), "afterReferral": .truth(opportunity.appliedAfterReferral),
      "interviews": .array(
        opportunity.interviews.map {
          .object([
            "date": .string($0.day.description), "with": .array($0.with.map(\.json)),
            "feedbackAsked": .text($0.feedbackAskedOn), "feedbackReceived": .text($0.feedbackReceivedOn),
          ])
        }),
      "helpers": .array(
        opportunity.helpers.map { .object(["person": $0.person.json, "told": .text($0.toldOn)]) }),
      "ended": .text(opportunity.endedOn), "changed": .string(opportunity.changedOn.description),
      "url": .text(record.url), "contact": .text(record.contact), "notes": .text(record.notes),
      "imported": .bool(record.isImported),
      "next": .array(
        toDos.map {
          .object([
            "kind": .string($0.kind.rawValue), "title": .phrase($0.title.phrase(SpokenAddress.current)),
            "person": $0.person?.json ?? .null, "from": .string($0.from.description),
            "due": .string($0.due.description), "minutes": .int($0.minutes),
            "why": .phrase($0.why.phrase(SpokenAddress.current)), "method": .strings($0.method),
            "messageKind": .text($0.messageKind),
          ])
        }),
      "hints": hints.isEmpty ? nil : .array(hints.map(JSON.phrase)),
    ])
  }
}
