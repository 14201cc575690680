import ArgumentParser
import Domain
import Entregent

struct StartCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "start", "Commence un parcours, avec une personne ou une entreprise.",
    "Starts a method, with a person or a company.")

  @Argument(
    help: .text("Le parcours, par son identifiant.", "The method, by its id.", name: ("parcours", "playbook"))
  )
  var playbook: String

  @Argument(
    help: .text(
      "La personne ou l’entreprise ; rien pour un parcours que l’on suit seul.",
      "The person or the company; nothing for a method one follows alone.", name: ("sujet", "subject")))
  var subject: [String] = []

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let view = try session.workspace.start(
      playbook, on: try Self.subject(playbook, subject.joined(separator: " "), session), now: session.now)
    return Answer(
      json: { view.json(follows: view.explanation) },
      text: { page in
        CampaignText.write(view, session, to: &page)
        guard view.ahead.isEmpty else { return }
        page.blank()
        if !view.explanation.isEmpty { page.line(say("Les étapes :", "The steps:")) }
        for sentence in view.explanation { page.line("  · " + sentence[session.language]) }
      })
  }

  /// A name means a person or a company, as the playbook is about one or the other.
  static func subject(_ playbook: String, _ name: String, _ session: Session) throws -> CampaignSubject {
    let entry = try session.workspace.playbook(playbook)
    guard !name.isEmpty else { return .me }
    switch entry.playbook.subject {
    case .me, .person: return .person(try session.workspace.resolvePerson(name))
    case .company:
      if let id = PersonID(name) { return .person(id) }
      do {
        return .company(try session.workspace.resolveCompany(name))
      } catch let error as UserFacingError where error.status == .notFound {
        // Perhaps somebody who works there; else the company's own complaint is the right one.
        guard let person = try? session.workspace.resolvePerson(name) else { throw error }
        return .person(person)
      }
    }
  }
}

struct CampaignsCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "campaigns", "Ce qui est en route, et la prochaine étape de chacune.",
    "What is under way, and the next step of each.")

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let lines = try session.workspace.campaigns(now: session.now)
    let address = try session.workspace.profile().address
    return Answer(
      json: { .array(lines.map(\.json)) },
      text: { page in
        if lines.isEmpty {
          page.quiet(
            say(
              "Rien en route. « entregent playbooks » montre les parcours, « entregent start » en commence un.",
              "Nothing under way. “entregent playbooks” shows the methods, “entregent start” begins one.")
          )
        }
        page.table(
          [
            "id", say("parcours", "method"), say("avec", "with"), say("état", "state"),
            say("ensuite", "next"),
            say("pour le", "due"),
          ],
          lines.map { line in
            [
              line.campaign.id.description, line.title.phrase(address)[session.language],
              line.subjectName ?? "–", CampaignText.status(line.state.status),
              line.next.map { $0.step.title.phrase(address)[session.language] } ?? "",
              line.state.due?.description ?? "",
            ]
          })
      })
  }
}

struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "campaign", "Une démarche : la lire, la faire avancer, la laisser reposer.",
    "One campaign: read it, move it on, let it rest.",
    subcommands: [
      Show.self, Done.self, Skip.self, Record.self, Delete.self, Pause.self, Resume.self, Close.self,
      Reopen.self,
    ], defaultSubcommand: Show.self)

  /// - Throws: `UserFacingError` 66 for what is no campaign's id.
  static func id(_ text: String) throws -> CampaignID {
    guard let id = CampaignID(text) else {
      throw UserFacingError(
        .notFound, Phrase(fr: "Démarche introuvable : \(text).", en: "No such campaign: \(text)."),
        advice: Phrase(fr: "« entregent campaigns » les liste.", en: "“entregent campaigns” lists them."))
    }
    return id
  }

  static func shown(_ id: CampaignID, _ session: Session) throws -> Answer {
    let view = try session.workspace.campaign(id, now: session.now)
    return Answer(json: { view.json }, text: { CampaignText.write(view, session, to: &$0) })
  }

  struct Show: VaultCommand {
    static let configuration = CommandConfiguration.command("show", "Où elle en est.", "Where it stands.")
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer { try shown(try id(campaign), session) }
  }

  /// Which step of which campaign, with whom.
  struct StepArguments: ParsableArguments {
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @Argument(help: .text("L’étape.", "The step.", name: ("étape", "step"))) var step: String
    @Option(
      help: .text(
        "Avec qui, s’il y en a plusieurs.", "With whom, when there are several.", name: ("personne", "person")
      ))
    var person: String?

    func resolved(_ session: Session) throws -> (campaign: CampaignID, person: PersonID?) {
      // A person who is not found is said before a campaign that is not.
      let person = try person.map { try session.workspace.resolvePerson($0) }
      return (try CampaignCommand.id(campaign), person)
    }
  }

  struct Done: VaultCommand {
    static let configuration = CommandConfiguration.command("done", "Coche une étape.", "Ticks a step off.")
    @OptionGroup var which: StepArguments
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let (campaign, person) = try which.resolved(session)
      try session.workspace.finishStep(which.step, of: campaign, person: person, now: session.now)
      return try shown(campaign, session)
    }
  }

  struct Skip: VaultCommand {
    static let configuration = CommandConfiguration.command("skip", "Passe une étape.", "Leaves a step out.")
    @OptionGroup var which: StepArguments
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let (campaign, person) = try which.resolved(session)
      try session.workspace.skipStep(which.step, of: campaign, person: person, now: session.now)
      return try shown(campaign, session)
    }
  }

  struct Record: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "record", "Note ce qu’une étape a donné, ou ce qui s’est passé.",
      "Writes down what a step brought, or what happened.",
      more: (
        fr:
          "Soit une étape qui a un formulaire : « campaign record k1 research value=… improvable=… » ; soit un "
          + "fait : « campaign record k1 referred --person Zoé » (answered, declined, accepted, promised, referred, "
          + "introduced, applied, interviewed, offered, hired, rejected …).",
        en: "Either a step that has a form: “campaign record k1 research value=… improvable=…”; or a fact: "
          + "“campaign record k1 referred --person Zoé” (answered, declined, accepted, promised, referred, "
          + "introduced, applied, interviewed, offered, hired, rejected …)."
      ))
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @Argument(help: .text("Une étape ou un fait.", "A step or a fact.", name: ("quoi", "what"))) var what:
      String
    @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields"))) var fields: [String] =
      []
    @Option(help: .text("De qui.", "Of whom.", name: ("personne", "person"))) var person: String?
    @Option(help: .text("Quel jour.", "On which day.", name: ("AAAA-MM-JJ", "YYYY-MM-DD"))) var on: Day?
    @Flag(
      help: .text(
        "Ajoute au carnet les personnes nommées qui n’y sont pas.",
        "Adds people named that are not in the vault."))
    var addPeople = false
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try id(campaign)
      let view = try session.workspace.campaign(id, now: session.now)
      var input = CampaignInput(
        day: on, person: try person.map { try session.workspace.resolvePerson($0) },
        values: try Fields.parse(fields), addsUnknownPeople: addPeople)
      if view.playbook.steps.contains(where: { $0.id == what && $0.form != nil }) {
        input.step = what
      } else if let kind = CampaignFact.Kind(rawValue: what), kind != .stepDone, kind != .stepSkipped {
        input.kind = kind
      } else {
        let forms = view.playbook.steps.filter { $0.form != nil }.map(\.id).joined(separator: ", ")
        throw UserFacingError(
          .notFound,
          Phrase(
            fr: "« \(what) » n’est ni une étape à remplir ni un fait.",
            en: "“\(what)” is neither a step with a form nor a fact."),
          advice: forms.isEmpty
            ? Phrase(fr: "Ce parcours n’a pas de formulaire.", en: "This method has no form.")
            : Phrase(fr: "À remplir : \(forms).", en: "With a form: \(forms)."))
      }
      do {
        try session.workspace.record(input, in: id, now: session.now)
      } catch let refusal as CampaignFormRefusal {
        let list = refusal.problems.sorted { $0.key < $1.key }
        throw UserFacingError(
          .usage,
          Phrase(
            fr: list.map { "\($0.key) : \($0.value.fr)" }.joined(separator: " "),
            en: list.map { "\($0.key): \($0.value.en)" }.joined(separator: " ")),
          advice: Phrase(
            fr: "« entregent playbooks show \(view.playbook.id) --json » décrit les champs.",
            en: "“entregent playbooks show \(view.playbook.id) --json” describes the fields."))
      }
      return try shown(id, session)
    }
  }

  struct Delete: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "delete", "Retire un fait noté, et ce qui en découlait.",
      "Takes a recorded fact back, and what followed from it.")
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @Argument(help: .text("Le fait : f12.", "The fact: f12.", name: ("fait", "fact"))) var fact: String
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      guard let number = CampaignFactID(fact) else {
        throw UserFacingError(
          .notFound, Phrase(fr: "Fait introuvable : \(fact).", en: "No such fact: \(fact)."),
          advice: Phrase(
            fr: "Ce qui est noté ailleurs se corrige là-bas.",
            en: "What is written elsewhere is corrected there."))
      }
      try session.workspace.deleteFact(number, of: try id(campaign), now: session.now)
      return try shown(try id(campaign), session)
    }
  }

  struct Pause: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "pause", "La laisse reposer jusqu’à un jour.", "Lets it rest until a day.")
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @Argument(help: .text("Jusqu’à quand.", "Until when.", name: ("AAAA-MM-JJ", "YYYY-MM-DD"))) var until: Day
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      try session.workspace.pauseCampaign(try id(campaign), until: until, now: session.now)
      return try shown(try id(campaign), session)
    }
  }

  struct Resume: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "resume", "La reprend après une pause.", "Takes it up after a rest.")
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      try session.workspace.resumeCampaign(try id(campaign), now: session.now)
      return try shown(try id(campaign), session)
    }
  }

  struct Close: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "close", "L’arrête ; ce qui a eu lieu reste.", "Ends it; what happened stays.")
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      try session.workspace.closeCampaign(try id(campaign), now: session.now)
      return try shown(try id(campaign), session)
    }
  }

  struct Reopen: VaultCommand {
    static let configuration = CommandConfiguration.command("reopen", "La rouvre.", "Opens it again.")
    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id"))) var campaign: String
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      try session.workspace.resumeCampaign(try id(campaign), now: session.now)
      return try shown(try id(campaign), session)
    }
  }
}

/// A campaign as text: where it stands, what to do, what will follow, what happened.
enum CampaignText {
  static func status(_ status: CampaignState.Status) -> String {
    switch status {
    case .open: say("en route", "open")
    case .won: say("aboutie", "won")
    case .closed: say("close", "closed")
    case .paused: say("en pause", "resting")
    }
  }

  static func write(_ view: CampaignView, _ session: Session, to page: inout TextPage) {
    let language = session.language
    let title = view.line.title.phrase(SpokenAddress.current)[language]
    let about = view.line.subjectName.map { say(" : ", ": ") + $0 } ?? ""
    page.heading("\(title)\(about)  (\(view.line.campaign.id), \(status(view.line.state.status)))")
    if let remark = view.remark { page.paragraph(remark[language]) }
    for (index, toDo) in view.line.state.toDos.enumerated() {
      page.blank()
      let who = (toDo.asked ?? toDo.person).map { say(" : ", ": ") + $0.name } ?? ""
      page.line((index == 0 ? "→ " : "  ") + toDo.step.title.phrase(SpokenAddress.current)[language] + who)
      page.paragraph(
        toDo.step.advice.phrase(SpokenAddress.current)[language] + "  ["
          + toDo.step.method.joined(separator: ", ") + "]",
        indent: 4)
      let wanted = toDo.step.wanted.lowerBound
      let count = wanted > 1 ? say(" · \(toDo.count) sur \(wanted)", " · \(toDo.count) of \(wanted)") : ""
      page.quiet("    \(toDo.itemID) · " + say("pour le \(toDo.due)", "due \(toDo.due)") + count)
      if let form = toDo.step.form {
        let fields = form.entries.map { $0.isRequired ? "\($0.id)=…" : "[\($0.id)=…]" }.joined(separator: " ")
        let whose =
          toDo.step.scope == .contact && view.line.campaign.contacts.count > 1
          ? toDo.person.map { " --person \($0.id)" } ?? "" : ""
        page.quiet(
          "    entregent campaign record \(view.line.campaign.id) \(toDo.step.id) \(fields)\(whose)")
      }
    }
    if !view.ahead.isEmpty {
      page.blank()
      page.line(say("Ensuite :", "Then:"))
      for sentence in view.ahead { page.line("  · " + sentence[language]) }
    }
    if !view.happenings.isEmpty {
      page.blank()
      page.line(say("Ce qui s’est passé :", "What happened:"))
      for happening in view.happenings.prefix(30) {
        let step = happening.step.flatMap { id in view.playbook.steps.first { $0.id == id } }
        let values = happening.values.map { value in
          let entry = step?.form?.entries.first { $0.id == value.id }
          return (entry.map { $0.label.phrase(SpokenAddress.current)[language] + say(" : ", ": ") } ?? "")
            + value.text
        }.joined(separator: " · ")
        let parts = [
          happening.day.description, HappeningWords.fact(happening.kind)[language],
          step?.title.phrase(SpokenAddress.current)[language], happening.person?.name,
          values.isEmpty ? nil : values,
        ].compactMap { $0 }
        page.quiet("  " + happening.id + "  " + parts.joined(separator: "  "))
      }
    }
  }
}
