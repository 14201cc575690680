import ArgumentParser
import Domain
import Entregent

struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "target", "Les entreprises où l’on aimerait travailler.", "The companies you would like to work for.",
    subcommands: [Add.self, Remove.self, List.self], defaultSubcommand: List.self)

  struct Add: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "add", "Choisit une entreprise.", "Chooses a company.")

    @Argument(help: .text("Son nom.", "Its name.", name: ("entreprise", "company")))
    var company: [String]

    @Option(help: .text("Pourquoi elle.", "Why this one.", name: ("texte", "text")))
    var why: String?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let name = company.joined(separator: " ")
      let id = try session.workspace.addTarget(name, why: why, now: session.now)
      let count = try session.workspace.companies().targets.count
      // A8; it warns and never locks.
      let many =
        count > 10
        ? Phrase(
          fr: " Cela en fait \(count) : cinq à dix que l’on admire vraiment, pas plus.",
          en: " That makes \(count): five to ten that you truly admire, no more.") : nil
      return .done(
        Phrase(
          fr: "\(name) est parmi les cibles (\(id)).\(many?.fr ?? "")",
          en: "\(name) is among your targets (\(id)).\(many?.en ?? "")"),
        .object(["id": .string(id.description), "name": .string(name), "why": .text(why)]))
    }
  }

  struct Remove: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "remove", "Renonce à une entreprise ; son histoire reste.", "Drops a company; its history stays.")

    @Argument(help: .text("Son nom ou son identifiant.", "Its name or id.", name: ("entreprise", "company")))
    var company: [String]

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let name = company.joined(separator: " ")
      let id = try session.workspace.resolveCompany(name)
      try session.workspace.removeTarget(id, now: session.now)
      return .done(
        Phrase(fr: "\(name) n’est plus une cible.", en: "\(name) is no target any more."),
        .object(["id": .string(id.description), "removed": true]))
    }
  }

  struct List: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "list", "Liste les cibles.", "Lists your targets.")

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let companies = try session.workspace.companies()
      let (targets, suggestions) = (companies.targets, companies.suggestions)
      return Answer(
        json: {
          .array(
            targets.map {
              .object([
                "id": .string($0.id.description), "name": .string($0.name), "why": .text($0.target?.why),
                "since": .text($0.target?.since), "people": .int($0.peopleCount),
              ])
            })
        },
        text: { page in
          if targets.isEmpty {
            page.quiet(
              say(
                "Aucune cible. « entregent target add ENTREPRISE --why … » en choisit une (5 à 10 en tout).",
                "No target. “entregent target add COMPANY --why …” chooses one (5 to 10 in all)."))
          }
          page.table(
            [
              say("entreprise", "company"), say("connus", "known"), say("depuis", "since"),
              say("pourquoi", "why"),
            ],
            targets.map {
              [$0.name, String($0.peopleCount), $0.target?.since.description ?? "", $0.target?.why ?? ""]
            }, numeric: [1])
          if !suggestions.isEmpty {
            let names = suggestions.prefix(8).map(\.name).joined(separator: ", ")
            page.quiet(
              say("Proposées par les fichiers : \(names).", "Suggested by your files: \(names)."))
          }
        })
    }
  }
}

struct RankCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "rank", "À qui s’adresser dans une entreprise, et pourquoi.", "Whom to turn to at a company, and why.")

  @Argument(help: .text("Nom ou identifiant.", "Name or id.", name: ("entreprise", "company")))
  var company: [String]

  @Option(
    name: .customLong("for"),
    help: .text(
      "Dans quel but (sinon d’après ce que l’on cherche).", "What for (else from what you seek).",
      name: ("but", "purpose")))
  var purpose: RankPurpose?

  @Option(
    parsing: .unconditional,
    help: .text("Au plus tant de personnes.", "At most so many people.", name: ("nombre", "number")))
  var limit = WholeNumber(5)

  @OptionGroup var shared: SharedOptions

  func validate() throws { _ = try limit.value(of: "--limit") }

  func answer(_ session: Session) throws -> Answer {
    let id = try session.workspace.resolveCompany(company.joined(separator: " "))
    let limit = try limit.value(of: "--limit")
    let view = try session.workspace.company(id, purpose: purpose, limit: limit, now: session.now)
    let ranked = view.ranked.prefix(limit)
    return Answer(
      json: { .array(ranked.map(\.json)) },
      text: { page in
        page.heading(view.company.name)
        if ranked.isEmpty {
          page.quiet(say("Personne de connu là-bas pour l’instant.", "You know nobody there yet."))
        }
        for (index, entry) in ranked.enumerated() {
          page.blank()
          page.line(
            "\(index + 1). \(entry.person.name) (\(entry.person.id))"
              + (entry.person.title.map { " — \($0)" } ?? ""))
          page.quiet("   " + say("par : ", "through: ") + RankCommand.name(of: entry.channel))
          for reason in entry.reasons {
            page.line(
              "   \(reason.effect >= 0 ? "+" : "−") \(reason.text[session.language])  [\(reason.method.joined(separator: ", "))]"
            )
          }
          for unknown in entry.unknown { page.quiet("   ? " + unknown[session.language]) }
        }
      })
  }

  static func name(of channel: ContactChannel) -> String {
    switch channel {
    case .introduction: say("une mise en relation", "an introduction")
    case .email: say("un e-mail", "an e-mail")
    case .message: say("un message", "a message")
    case .inmail: say("un InMail", "an InMail")
    case .invitation: say("une invitation", "an invitation")
    case .inPerson: say("de vive voix", "in person")
    }
  }
}

struct TodayCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "today", "Ce qu’il y a à faire aujourd’hui, et pourquoi.", "What there is to do today, and why.")

  @Option(
    parsing: .unconditional,
    help: .text(
      "Le temps dont on dispose, en minutes.", "The time you have, in minutes.", name: ("minutes", "minutes"))
  )
  var minutes: WholeNumber?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    _ = try minutes?.value(of: "--minutes", in: 0...1440)
  }

  func answer(_ session: Session) throws -> Answer {
    let plan = try session.workspace.today(
      minutes: try minutes?.value(of: "--minutes", in: 0...1440), now: session.now)
    return Answer(json: { plan.json }, text: { TodayPage.write(plan, to: &$0) })
  }
}

/// The day, for people: one next thing, then the rest, then enough.
enum TodayPage {
  static func write(_ plan: TodayPlan, to page: inout TextPage) {
    let language = SpokenLanguage.current
    page.heading(DayText.long(plan.date, language))
    if let remark = plan.remark { page.paragraph(remark[language]) }
    if plan.items.isEmpty, plan.remark == nil {
      page.line(say("Rien n’attend aujourd’hui.", "Nothing waits today."))
    }
    for (index, item) in plan.items.enumerated() {
      page.blank()
      let mark = index == 0 ? "→ " : "  "
      page.line("\(mark)\(item.title[language])  (\(item.minutes) min)")
      page.paragraph(item.why[language] + "  [" + item.method.joined(separator: ", ") + "]", indent: 4)
      page.quiet(
        "    \(item.id)"
          + (item.due < plan.date && item.kind.isForADay
            ? say(
              " · prévu \(DayText.near(item.due, plan.date, .fr))",
              " · due \(DayText.near(item.due, plan.date, .en))")
            : ""))
    }
    page.blank()
    if plan.later > 0 {
      page.quiet(
        Phrase.plural(
          plan.later, frOne: "\(plan.later) autre chose attendra.",
          frMany: "\(plan.later) autres choses attendront.",
          enOne: "\(plan.later) more thing can wait.", enMany: "\(plan.later) more things can wait.")[
            language])
    }
    if !plan.items.isEmpty {
      page.quiet(
        say(
          "C’est assez pour aujourd’hui. Fait : entregent done ID · plus tard : entregent later ID DATE",
          "That is enough for today. Done: entregent done ID · later: entregent later ID DATE"))
    }
    if !plan.counts.isEmpty {
      page.blank()
      for count in plan.counts {
        page.quiet(
          "  \(PersonPage.rings(count.circle)) \(count.label[language])\(say(" : ", ": "))\(count.done) "
            + say("sur", "of")
            + " \(count.goal.lowerBound)–\(count.goal.upperBound), \(count.period[language])")
      }
    }
  }
}

/// Days as people say them.
enum DayText {
  private static let weekdays = [
    ("lundi", "Monday"), ("mardi", "Tuesday"), ("mercredi", "Wednesday"), ("jeudi", "Thursday"),
    ("vendredi", "Friday"), ("samedi", "Saturday"), ("dimanche", "Sunday"),
  ]
  private static let months = [
    ("janvier", "January"), ("février", "February"), ("mars", "March"), ("avril", "April"), ("mai", "May"),
    ("juin", "June"), ("juillet", "July"), ("août", "August"), ("septembre", "September"),
    ("octobre", "October"), ("novembre", "November"), ("décembre", "December"),
  ]

  /// `hier`, `mardi dernier`, `le 12 mars`: a day that has passed.
  static func near(_ day: Day, _ today: Day, _ language: Language) -> String {
    let name = weekdays[day.weekday - 1]
    switch (day.days(since: today), language) {
    case (-1, .fr): return "hier"
    case (-1, .en): return "yesterday"
    case (-6 ... -2, .fr): return name.0 + " dernier"
    case (-6 ... -2, .en): return "last " + name.1
    case (_, .fr): return "le " + day.spelled(.fr, withYear: day.year != today.year)
    case (_, .en): return day.spelled(.en, withYear: day.year != today.year)
    }
  }

  static func long(_ day: Day, _ language: Language) -> String {
    let weekday = weekdays[day.weekday - 1]
    let month = months[day.month - 1]
    switch language {
    case .fr: return "\(weekday.0) \(day.day == 1 ? "1er" : String(day.day)) \(month.0) \(day.year)"
    case .en: return "\(weekday.1) \(day.day) \(month.1) \(day.year)"
    }
  }
}

/// How what was said of an item is taken back, behind the sentence that says it.
private func takingBack(_ name: String) -> Phrase {
  Phrase(fr: " « entregent undo \(name) » y revient.", en: " “entregent undo \(name)” takes it back.")
}

struct DoneCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "done", "Dit qu’une chose de la journée est faite.", "Says that an item of the day is done.")

  @Argument(help: .text("Comme « today » l’affiche.", "As “today” shows it.", name: ("id", "id")))
  var item: String

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let undo = try session.workspace.decide(item, .done, now: session.now)
    return .done(
      Phrase(fr: "C’est noté.\(takingBack(undo).fr)", en: "Noted.\(takingBack(undo).en)"),
      .object(["item": .string(item), "decision": "done", "undo": .string(undo)]))
  }
}

struct LaterCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "later", "Remet une chose à un autre jour.", "Puts an item off to another day.")

  @Argument(help: .text("Comme « today » l’affiche.", "As “today” shows it.", name: ("id", "id")))
  var item: String

  @Argument(help: .text("Le jour.", "The day.", name: ("AAAA-MM-JJ", "YYYY-MM-DD")))
  var date: Day

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let undo = try session.workspace.decide(item, .later(date), now: session.now)
    return .done(
      Phrase(fr: "Remis au \(date).\(takingBack(undo).fr)", en: "Put off to \(date).\(takingBack(undo).en)"),
      .object([
        "item": .string(item), "decision": "later", "until": .string(date.description),
        "undo": .string(undo),
      ]))
  }
}

struct SkipCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "skip", "Laisse une chose de côté, sans y revenir.", "Drops an item, for good.")

  @Argument(help: .text("Comme « today » l’affiche.", "As “today” shows it.", name: ("id", "id")))
  var item: String

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let undo = try session.workspace.decide(item, .skip, now: session.now)
    return .done(
      Phrase(fr: "Laissé de côté.\(takingBack(undo).fr)", en: "Dropped.\(takingBack(undo).en)"),
      .object(["item": .string(item), "decision": "skip", "undo": .string(undo)]))
  }
}
