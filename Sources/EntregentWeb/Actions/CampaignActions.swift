import Domain
import Entregent

enum CampaignActions {
  // MARK: Playbooks

  @Sendable static func playbooks(_ visit: Visit) async throws -> Reply {
    try await playbooks(visit, visit.typed ?? .blank)
  }

  private static func playbooks(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let entries = try await visit.ask { try $0.playbooks() }
    return .page(
      PlaybooksPage.render(.init(entries: entries, state: state), visit.context), visit, status: status,
      form: state)
  }

  @Sendable static func install(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let text = form["text"] ?? ""
    let now = visit.now
    do {
      let entry = try await visit.ask {
        try $0.installPlaybook(Array(text.utf8), name: "playbook", now: now)
      }
      return visit.go(
        to: Links.playbook(entry.playbook.id),
        saying: Words(fr: "Le parcours est là.", en: "The playbook is here."))
    } catch let error as UserFacingError where error.status == .badInput {
      let state = FormState(values: form, errors: ["text": Words(error.message)])
      return try await playbooks(visit, state, status: 422)
    }
  }

  @Sendable static func playbook(_ visit: Visit) async throws -> Reply {
    try await playbook(
      visit, visit.typed ?? FormState(values: FormValues([("subject", visit.query["with"] ?? "")])))
  }

  private static func playbook(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let id = try playbookID(visit)
    let model = try await visit.ask { workspace in
      PlaybookPage.Model(
        entry: try workspace.playbook(id), text: try workspace.playbookText(id), state: state)
    }
    return .page(PlaybookPage.render(model, visit.context), visit, status: status, form: state)
  }

  private static func playbookID(_ visit: Visit) throws -> String {
    guard let id = visit.parameters["id"], !id.isEmpty else { throw WebError.noSuchPage }
    return id
  }

  @Sendable static func removePlaybook(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try playbookID(visit)
    try await visit.ask { try $0.removePlaybook(id) }
    return visit.go(to: Links.playbooks, saying: Words(fr: "C’est retiré.", en: "Removed."))
  }

  // MARK: Starting

  /// From a playbook's page: the subject is a name.
  @Sendable static func start(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try playbookID(visit)
    let name = form.trimmed("subject") ?? ""
    let now = visit.now
    do {
      let started = try await visit.ask { workspace in
        try workspace.start(id, on: try subject(id, name, workspace, now: now), now: now)
      }
      return visit.go(to: Links.campaign(started.line.campaign.id), saying: hasBegun)
    } catch let error as UserFacingError where error.status != .fault && error.status != .tryAgain {
      var values = form
      values["text"] = nil
      return try await playbook(
        visit, FormState(values: values, errors: ["subject": PersonActions.said(error)]), status: 422)
    }
  }

  private static let hasBegun = Words(
    fr: "C’est commencé. Le premier pas est ci-dessous, et dans Aujourd’hui.",
    en: "Started. The first step is below, and in Today.")

  /// A company may be new; a person must be known.
  private static func subject(_ playbook: String, _ name: String, _ workspace: Workspace, now: Moment) throws
    -> CampaignSubject
  {
    let entry = try workspace.playbook(playbook)
    switch entry.playbook.subject {
    case .me: return .me
    case .person: return .person(try workspace.resolvePerson(name))
    case .company:
      do {
        return .company(try workspace.resolveCompany(name))
      } catch let error as UserFacingError where error.status == .notFound {
        return .company(try workspace.addCompany(name, now: now))
      }
    }
  }

  /// From the page of a person or company: the subject is an id.
  @Sendable static func startHere(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let playbook = form.trimmed("playbook"), let text = form.trimmed("subject") else {
      throw WebError.unreadableForm
    }
    let subject: CampaignSubject
    if let id = PersonID(text) {
      subject = .person(id)
    } else if let id = CompanyID(text) {
      subject = .company(id)
    } else {
      throw WebError.unreadableForm
    }
    let now = visit.now
    let started = try await visit.ask { try $0.start(playbook, on: subject, now: now) }
    return visit.go(to: Links.campaign(started.line.campaign.id), saying: hasBegun)
  }

  /// What is under way with somebody or a company, and what else can be started there.
  static func offered(
    _ kind: Playbook.Subject, with subject: CampaignSubject, _ workspace: Workspace, now: Moment
  ) throws -> (campaigns: [CampaignLine], playbooks: [PlaybookEntry]) {
    let campaigns = try workspace.campaigns(with: subject, now: now)
    let alive = Set(
      campaigns.filter { $0.state.status == .open || $0.state.status == .paused }.map(\.campaign.playbook))
    let playbooks = try workspace.playbooks().filter {
      $0.playbook.subject == kind && !alive.contains($0.playbook.id)
    }
    return (campaigns, playbooks)
  }

  // MARK: Campaigns

  @Sendable static func list(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let lines = try await visit.ask { try $0.campaigns(now: now) }
    return .page(CampaignsPage.render(.init(lines: lines), visit.context), visit)
  }

  private static func campaignID(_ visit: Visit) throws -> CampaignID {
    guard let id = visit.parameters["id"].flatMap({ CampaignID($0) }) else { throw WebError.noSuchPage }
    return id
  }

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    try await show(visit, visit.typed ?? .blank)
  }

  private static func show(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let id = try campaignID(visit)
    let now = visit.now
    let model = try await visit.ask { workspace in
      let view = try workspace.campaign(id, now: now)
      var model = CampaignPage.Model(view: view, state: state)
      if case .company(let company, _) = view.line.campaign.subject,
        view.line.state.toDos.contains(where: { $0.step.form?.yields == .chosen })
      {
        let purpose: RankPurpose? = view.playbook.id == "company-pitch" ? .pitch : nil
        model.suggestions = try workspace.rank(company, purpose: purpose, limit: 10, now: now).map {
          PersonReference(id: $0.person.id, name: $0.person.name)
        }
      }
      return model
    }
    return .page(CampaignPage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func tick(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try campaignID(visit)
    guard let step = form.trimmed("step"), let decision = form["decision"] else {
      throw WebError.unreadableForm
    }
    let person = form["person"].flatMap { PersonID($0) }
    let now = visit.now
    switch decision {
    case "done": try await visit.ask { _ = try $0.finishStep(step, of: id, person: person, now: now) }
    case "skip": try await visit.ask { _ = try $0.skipStep(step, of: id, person: person, now: now) }
    default: throw WebError.unreadableForm
    }
    return visit.go(
      to: Links.campaign(id),
      saying: decision == "done"
        ? Words(fr: "C’est noté comme fait.", en: "Noted as done.")
        : Words(fr: "Étape passée.", en: "Step left out."))
  }

  @Sendable static func record(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try campaignID(visit)
    if form["ask"] == "help" { return try await noteHelp(visit, form, id) }
    let prefix = form["prefix"] ?? ""
    if let decision = form["decision"], !prefix.isEmpty,
      let reply = try await goOn(decision, visit, form, prefix)
    {
      return reply
    }
    var input = CampaignInput(
      step: form.trimmed("step"), kind: form.trimmed("kind").flatMap { CampaignFact.Kind(rawValue: $0) },
      day: form.trimmed("day").flatMap { Day($0) }, person: form.trimmed("person").flatMap { PersonID($0) })
    if !prefix.isEmpty {
      input.values = entries(form, prefix)
      input.addsUnknownPeople = form[prefix + "add"] == "yes"
    }
    let now = visit.now
    let asked = input
    do {
      try await visit.ask { workspace in
        try whoIsNamed(asked, in: try workspace.campaign(id, now: now).line.campaign)
        try workspace.record(asked, in: id, now: now)
      }
      return visit.go(to: Links.campaign(id), saying: Words(fr: "C’est noté.", en: "Noted."))
    } catch let refusal as CampaignFormRefusal {
      var errors: [String: Words] = [:]
      for (entry, problem) in refusal.problems { errors[prefix + entry] = Words(problem) }
      return try await show(visit, FormState(values: form, errors: errors), status: 422)
    } catch let error as UserFacingError where error.status == .usage {
      return try await show(
        visit, FormState(values: form, errors: ["day": PersonActions.said(error)]), status: 422)
    }
  }

  /// What a form holds, by its entries: people ticked in the list stand before those typed.
  private static func entries(_ form: FormValues, _ prefix: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in form.pairs where pair.name.hasPrefix(prefix) {
      values[String(pair.name.dropFirst(prefix.count))] = pair.value
    }
    values["add"] = nil
    values["pick"] = nil
    let picked = form.all(prefix + "pick")
    if !picked.isEmpty {
      let typed = values["people"] ?? ""
      values["people"] = (picked + [typed]).filter { !FormValues.trim($0).isEmpty }.joined(separator: ", ")
    }
    return values
  }

  /// Going on without what a step's form asks for; nil where something was typed that is to be noted.
  private static func goOn(
    _ decision: String, _ visit: Visit, _ form: FormValues, _ prefix: String
  ) async throws -> Reply? {
    let typed = form.pairs.first {
      $0.name.hasPrefix(prefix) && $0.name != prefix + "add" && !FormValues.trim($0.value).isEmpty
    }
    if let typed {
      guard decision == "skip" else { return nil }
      let name = typed.name == prefix + "pick" ? prefix + "people" : typed.name
      let kept = Words(
        fr: "Ceci serait perdu : à noter, ou à effacer pour passer l’étape.",
        en: "This would be lost: note it, or clear it to leave the step out.")
      return try await show(visit, FormState(values: form, errors: [name: kept]), status: 422)
    }
    do {
      return try await tick(visit, form)
    } catch let error as UserFacingError where error.status == .usage {
      return try await show(
        visit, FormState(values: form, errors: [prefix + "people": PersonActions.said(error)]), status: 422)
    }
  }

  private static func noteHelp(_ visit: Visit, _ form: FormValues, _ id: CampaignID) async throws -> Reply {
    let (values, now) = (entries(form, WhoHelped.prefix), visit.now)
    let adds = form[WhoHelped.prefix + "add"] == "yes"
    do {
      try await visit.ask { try $0.noteHelp(values, addsUnknownPeople: adds, in: id, now: now) }
      return visit.go(to: Links.campaign(id), saying: Words(fr: "C’est noté.", en: "Noted."))
    } catch let refusal as CampaignFormRefusal {
      var errors: [String: Words] = [:]
      for (entry, problem) in refusal.problems { errors[WhoHelped.prefix + entry] = Words(problem) }
      return try await show(visit, FormState(values: form, errors: errors), status: 422)
    }
  }

  /// An answer from nobody in particular moves none of several contacts on.
  private static func whoIsNamed(_ input: CampaignInput, in campaign: Campaign) throws {
    guard input.step == nil, input.person == nil, input.kind?.isOfOnePerson == true,
      campaign.subject != .me, campaign.contacts.count > 1
    else { return }
    throw CampaignFormRefusal(problems: ["person": Phrase(fr: "De qui s’agit-il ?", en: "Who was it?")])
  }

  @Sendable static func deleteFact(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try campaignID(visit)
    guard let fact = visit.parameters["fact"].flatMap({ CampaignFactID($0) }) else {
      throw WebError.noSuchPage
    }
    let now = visit.now
    try await visit.ask { try $0.deleteFact(fact, of: id, now: now) }
    return visit.go(
      to: Links.campaign(id),
      saying: Words(
        fr: "C’est retiré, avec ce qui en découlait.", en: "Taken back, with what followed from it."))
  }

  @Sendable static func decide(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try campaignID(visit)
    let now = visit.now
    switch form["decision"] {
    case "pause":
      guard let day = form["day"].flatMap({ Day($0) }) else { throw WebError.unreadableForm }
      try await visit.ask { try $0.pauseCampaign(id, until: day, now: now) }
    case "resume": try await visit.ask { try $0.resumeCampaign(id, now: now) }
    case "close": try await visit.ask { try $0.closeCampaign(id, now: now) }
    default: throw WebError.unreadableForm
    }
    return visit.go(to: Links.campaign(id), saying: Words(fr: "C’est enregistré.", en: "Saved."))
  }
}
