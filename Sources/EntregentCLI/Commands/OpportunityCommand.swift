import ArgumentParser
import Domain
import Entregent

/// Names an opportunity: its id, or the company when it has one open opportunity.
enum OpportunityName {
  static func resolve(_ text: String, _ session: Session) throws -> OpportunityID {
    if let id = OpportunityID(text) { return id }
    let company = try session.workspace.resolveCompany(text)
    let all = try session.workspace.opportunities(now: session.now).entries.map(\.opportunity)
      .filter { $0.companyID == company }
    let open = all.filter { !$0.stage.isOver }
    let found = open.isEmpty ? all : open
    guard let first = found.first else {
      throw UserFacingError(
        .notFound, Phrase(fr: "Aucune candidature chez \(text).", en: "No opportunity at \(text)."),
        advice: Phrase(
          fr: "« entregent opportunity add \(text) » en note une.",
          en: "“entregent opportunity add \(text)” notes one."))
    }
    guard found.count == 1 else {
      let list = found.prefix(8).map { "\($0.id) (\($0.role ?? "?"))" }.joined(separator: ", ")
      throw UserFacingError(
        .badInput,
        Phrase(
          fr: "Plusieurs candidatures chez \(text) : \(list).",
          en: "Several opportunities at \(text): \(list)."),
        advice: Phrase(fr: "Donner l’identifiant.", en: "Give the id."))
    }
    return first.id
  }

  static func answer(_ id: OpportunityID, _ session: Session) throws -> Answer {
    let view = try session.workspace.opportunity(id, now: session.now)
    return Answer(json: { view.json }, text: { OpportunityText.write(view, to: &$0) })
  }
}

struct OpportunityCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "opportunity", "Les pistes : offres, candidatures, entretiens.",
    "Your opportunities: leads, applications, interviews.",
    more: (
      fr: "Étapes : found, applied, interview, offer, accepted, declined-by-user, rejected, silent. "
        + "Sources : network, recruiter, job-board, direct, inbound.",
      en: "Stages: found, applied, interview, offer, accepted, declined-by-user, rejected, silent. "
        + "Sources: network, recruiter, job-board, direct, inbound."
    ),
    subcommands: [
      Add.self, List.self, Move.self, Set.self, Interview.self, Feedback.self, Helper.self, Delete.self,
    ], defaultSubcommand: List.self)

  static let fieldNames = (
    fr:
      "Champs : role, kind (stage, alternance, internship, first-job, cdi, cdd, freelance), source, through "
      + "(par qui), found, applied (jours), how, after-referral (yes, no), stage, ended, url, contact, notes, "
      + "helpers. Une valeur vide efface.",
    en: "Fields: role, kind (stage, alternance, internship, first-job, cdi, cdd, freelance), source, through "
      + "(whom), found, applied (days), how, after-referral (yes, no), stage, ended, url, contact, notes, "
      + "helpers. An empty value clears."
  )

  struct Add: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "add", "Note une piste dans une entreprise.", "Notes an opportunity at a company.", more: fieldNames)

    @Argument(help: .text("Son nom.", "Its name.", name: ("entreprise", "company")))
    var company: String

    @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try session.workspace.addOpportunity(
        at: company, fields: Fields.parse(fields), now: session.now)
      return try OpportunityName.answer(id, session)
    }
  }

  struct List: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "list", "Liste les pistes, et d’où elles viennent.",
      "Lists your opportunities, and where they come from.")

    @Option(help: .text("Seulement cette étape.", "Only this stage.", name: ("étape", "stage")))
    var stage: OpportunityStage?

    @Flag(help: .text("Seulement celles qui vivent encore.", "Only those still alive."))
    var open = false

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let view = try session.workspace.opportunities(now: session.now)
      let shown = view.entries.filter {
        (stage == nil || $0.opportunity.stage == stage) && (!open || !$0.opportunity.stage.isOver)
      }
      return Answer(
        json: { .array(shown.map(\.json)) },
        text: { page in
          if shown.isEmpty {
            page.quiet(
              say(
                "Aucune piste. « entregent opportunity add ENTREPRISE role=… source=network » en note une.",
                "No opportunity. “entregent opportunity add COMPANY role=… source=network” notes one."))
          }
          page.table(
            [
              "id", say("étape", "stage"), say("entreprise", "company"), say("poste", "role"),
              say("par", "through"), say("changé", "changed"),
            ],
            shown.map {
              [
                $0.opportunity.id.description, OpportunityText.stage($0.opportunity.stage),
                $0.opportunity.company, $0.opportunity.role ?? "",
                $0.opportunity.through?.name ?? $0.opportunity.source.map(OpportunityText.source) ?? "",
                $0.opportunity.changedOn.description,
              ]
            })
          if !shown.isEmpty {
            page.blank()
            page.paragraph(view.sources.remark[session.language])
          }
        })
    }
  }

  struct Move: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "move", "Passe une piste à une autre étape.", "Moves an opportunity to another stage.")

    @Argument(
      help: .text("Identifiant, ou l’entreprise.", "Id, or the company.", name: ("piste", "opportunity")))
    var opportunity: String

    @Argument(help: .text("L’étape.", "The stage.", name: ("étape", "stage")))
    var stage: OpportunityStage

    @Option(
      help: .text("Le jour, ou celui de l’entretien.", "The day, or the interview's.", name: ("jour", "day")))
    var on: Day?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try OpportunityName.resolve(opportunity, session)
      try session.workspace.moveOpportunity(id, to: stage, on: on, now: session.now)
      return try OpportunityName.answer(id, session)
    }
  }

  struct Set: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "set", "Corrige une piste.", "Corrects an opportunity.", more: fieldNames)

    @Argument(
      help: .text("Identifiant, ou l’entreprise.", "Id, or the company.", name: ("piste", "opportunity")))
    var opportunity: String

    @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
    var fields: [String]

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try OpportunityName.resolve(opportunity, session)
      try session.workspace.setOpportunity(id, fields: Fields.parse(fields), now: session.now)
      return try OpportunityName.answer(id, session)
    }
  }

  struct Interview: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "interview", "Note un entretien, passé ou à venir.", "Notes an interview, past or to come.")

    @Argument(
      help: .text("Identifiant, ou l’entreprise.", "Id, or the company.", name: ("piste", "opportunity")))
    var opportunity: String

    @Argument(help: .text("Son jour.", "Its day.", name: ("jour", "day")))
    var day: Day

    @Option(help: .text("Avec qui.", "With whom.", name: ("personne", "person")))
    var with: [String] = []

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try OpportunityName.resolve(opportunity, session)
      let people = try with.map { try session.workspace.resolvePerson($0) }
      try session.workspace.addInterview(id, on: day, with: people, now: session.now)
      return try OpportunityName.answer(id, session)
    }
  }

  struct Feedback: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "feedback", "Le retour sur un entretien a été demandé, ou reçu.",
      "Feedback on an interview was asked for, or came.")

    @Argument(
      help: .text("Identifiant, ou l’entreprise.", "Id, or the company.", name: ("piste", "opportunity")))
    var opportunity: String

    @Flag(help: .text("Il est arrivé.", "It has come."))
    var received = false

    @Option(help: .text("Le jour de l’entretien.", "The interview's day.", name: ("jour", "day")))
    var interview: Day?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try OpportunityName.resolve(opportunity, session)
      try session.workspace.noteFeedback(
        id, interview: interview, asked: received ? nil : session.now.day,
        received: received ? session.now.day : nil, now: session.now)
      return try OpportunityName.answer(id, session)
    }
  }

  struct Helper: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "helper", "Qui a donné un coup de main, ou sait comment cela s’est terminé.",
      "Who helped, or knows how it ended.")

    @Argument(
      help: .text("Identifiant, ou l’entreprise.", "Id, or the company.", name: ("piste", "opportunity")))
    var opportunity: String

    @Argument(help: .text("Qui.", "Who.", name: ("personne", "person")))
    var person: [String]

    @Flag(help: .text("La personne est au courant.", "They have been told."))
    var told = false

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try OpportunityName.resolve(opportunity, session)
      let person = try session.workspace.resolvePerson(person.joined(separator: " "))
      try session.workspace.noteHelper(id, person, told: told ? session.now.day : nil, now: session.now)
      return try OpportunityName.answer(id, session)
    }
  }

  struct Delete: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "delete", "Efface une piste.", "Deletes an opportunity.")

    @Argument(help: .text("Identifiant.", "Id.", name: ("piste", "opportunity")))
    var opportunity: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try OpportunityName.resolve(opportunity, session)
      try session.workspace.deleteOpportunity(id, now: session.now)
      return .done(
        Phrase(fr: "\(id) est effacée.", en: "\(id) is deleted."),
        .object(["id": .string(id.description), "deleted": true]))
    }
  }
}
