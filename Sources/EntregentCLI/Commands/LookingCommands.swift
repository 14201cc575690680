import ArgumentParser
import Domain
import Entregent

struct PeopleCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "people", "Liste les personnes, ou cherche parmi elles.", "Lists people, or searches among them.",
    more: (
      fr: "Les mots cherchent dans le nom, l’entreprise, le poste, la ville, les adresses et les notes ; "
        + "les accents sont pardonnés, dans les noms les petites fautes aussi.",
      en: "Words are sought in name, company, title, town, addresses and notes; missing accents are "
        + "forgiven, and in people’s names small typos too."
    ))

  @Argument(help: .text("Ce que l’on cherche.", "What to look for.", name: ("mots", "words")))
  var query: [String] = []

  @Option(
    help: .text("Seulement dans cette entreprise.", "Only at this company.", name: ("entreprise", "company")))
  var company: String?

  @Option(
    help: .text(
      "Seulement ce cercle : 1, 2 ou 3.", "Only this circle: 1, 2 or 3.", name: ("cercle", "circle")))
  var circle: Int?

  @Option(help: .text("Seulement ce rôle.", "Only this role.", name: ("rôle", "role")))
  var role: Role?

  @Option(
    parsing: .unconditional,
    help: .text("Au plus tant de personnes.", "At most so many people.", name: ("nombre", "number")))
  var limit: WholeNumber?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let circle, Circle(rawValue: circle) == nil {
      throw ValidationError(say("Le cercle est 1, 2 ou 3", "A circle is 1, 2 or 3"))
    }
    _ = try limit?.value(of: "--limit")
  }

  func answer(_ session: Session) throws -> Answer {
    var wanted = PeopleQuery(
      text: query.joined(separator: " "), limit: try limit?.value(of: "--limit") ?? .max)
    wanted.company = try company.map { try session.workspace.resolveCompany($0) }
    wanted.circle = circle.flatMap(Circle.init(rawValue:))
    wanted.role = role
    let query = wanted
    return Answer(
      json: { .array(try session.workspace.fullPeople(query).map(\.json)) },
      text: { page in
        let found = try session.workspace.people(query)
        if found.people.isEmpty {
          page.quiet(say("Personne.", "Nobody."))
          return
        }
        page.table(
          [
            "id", say("nom", "name"), say("poste", "title"), say("entreprise", "company"),
            say("dernier échange", "last contact"),
          ],
          found.people.map {
            [$0.id.description, $0.name, $0.title ?? "", $0.company ?? "", $0.lastContact?.description ?? ""]
          })
        if found.isTotalOpen {
          page.quiet(
            say(
              "\(found.people.count) sur au moins \(found.total).",
              "\(found.people.count) of at least \(found.total)."))
        } else if found.total > found.people.count {
          page.quiet(
            say("\(found.people.count) sur \(found.total).", "\(found.people.count) of \(found.total)."))
        }
      })
  }
}

struct ShowCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "show", "Montre une personne et l’histoire commune.", "Shows a person and your common history.")

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: [String]

  @Option(
    parsing: .unconditional,
    help: .text("Au plus tant d’échanges.", "At most so many exchanges.", name: ("nombre", "number")))
  var limit: WholeNumber?

  @OptionGroup var shared: SharedOptions

  func validate() throws { _ = try limit?.value(of: "--limit") }

  func answer(_ session: Session) throws -> Answer {
    let id = try session.workspace.resolvePerson(person.joined(separator: " "))
    let view = try session.workspace.person(
      id, timelineLimit: try limit?.value(of: "--limit") ?? (session.isJSON ? .max : 15), now: session.now)
    return Answer(json: { view.json }, text: { PersonPage.write(view, to: &$0) })
  }
}

/// A person, for people.
enum PersonPage {
  static func write(_ view: PersonView, to page: inout TextPage) {
    let person = view.person
    let language = SpokenLanguage.current
    page.heading("\(rings(person.circle))  \(person.name)")
    page.quiet(person.id.description)
    page.fact(say("poste", "title"), person.title)
    page.fact(
      say("entreprise", "company"),
      join(person.company, person.since.map { say("depuis \($0)", "since \($0)") }))
    page.fact(say("lieu", "place"), join(person.place, person.zone))
    page.fact(say("cercle", "circle"), circleName(person.circle))
    page.fact(say("e-mail", "e-mail"), person.emails.joined(separator: ", "))
    page.fact(say("téléphone", "phone"), person.phones.joined(separator: ", "))
    page.fact(say("profils", "profiles"), person.links.joined(separator: ", "))
    page.fact(say("écoles", "schools"), person.schools.joined(separator: ", "))
    page.fact(say("accroche", "headline"), view.profile.headline)
    page.fact(say("compétences", "skills"), view.profile.skills.joined(separator: ", "))
    page.fact(say("langues", "languages"), view.profile.languages.joined(separator: ", "))
    page.fact(say("anniversaire", "birthday"), person.birthday)
    page.fact(say("étiquettes", "tags"), person.tags.joined(separator: ", "))
    page.fact(
      say("dernier échange", "last contact"), person.lastContact?.description ?? say("inconnu", "unknown"))
    if person.gave + person.got > 0 {
      page.fact(
        say("donné, reçu", "gave, got"),
        say("\(person.gave) fois donné, \(person.got) fois reçu", "gave \(person.gave), got \(person.got)"))
    }
    if person.isGone {
      page.quiet(say("Ne figure plus dans le dernier export.", "No longer stands in the newest export."))
    }
    for note in person.notes { page.fact(say("note", "note"), note) }
    if let summary = view.profile.summary {
      page.heading(say("Résumé du profil", "Profile summary"))
      for line in summary.split(separator: "\n") { page.paragraph(String(line), indent: 2) }
    }
    let earlier = view.employments.filter { !$0.isCurrent }
    if !earlier.isEmpty {
      page.heading(say("Avant", "Before"))
      for job in earlier {
        let times =
          job.start == nil && job.end == nil ? nil : "\(job.start ?? "…") – \(job.end ?? "…")"
        page.line("  " + [job.title, job.company, times].compactMap { $0 }.joined(separator: ", "))
      }
    }
    for (field, values) in view.alternatives.sorted(by: { $0.key < $1.key }) where field != "name" {
      page.quiet(say("aussi noté : ", "also noted: ") + values.joined(separator: ", "))
    }
    if !view.acquaintance.isEmpty {
      page.heading(say("Comment on se connaît", "How you know each other"))
      for fact in view.acquaintance {
        page.line("  " + fact.text[language] + (fact.since.map { " (\($0))" } ?? ""))
      }
    }
    let open = view.promises.filter { $0.doneOn == nil }
    if !open.isEmpty {
      page.heading(say("Promis", "Promised"))
      for promise in open {
        let who = promise.who == .me ? say(tu: "toi", vous: "vous", "you") : person.given ?? person.name
        let due = promise.who == .me ? promise.keepBy : promise.due
        page.line("  \(who)\(say(" : ", ": "))\(promise.text)" + (due.map { " — \($0)" } ?? ""))
      }
    }
    if !view.next.isEmpty {
      page.heading(say("Et maintenant", "Next"))
      for item in view.next {
        page.line("  " + item.title[language])
        page.paragraph(item.why[language], indent: 4, isQuiet: true)
      }
    }
    if !view.timeline.isEmpty {
      page.heading(say("Échanges", "Exchanges"))
      page.table(
        [say("jour", "day"), say("genre", "kind"), "", say("texte", "text")],
        view.timeline.map { [$0.day.description, kindName($0.kind), arrow($0.direction), $0.text] })
      if view.timelineTotal > view.timeline.count {
        page.quiet(
          say(
            "\(view.timeline.count) sur \(view.timelineTotal) ; --limit en montre plus.",
            "\(view.timeline.count) of \(view.timelineTotal); --limit shows more."))
      }
    }
    if !person.sources.isEmpty {
      page.heading(say("Sources", "Sources"))
      for source in person.sources {
        page.quiet(
          "  \(source.source), " + say("enregistrement \(source.record)", "record \(source.record)"))
      }
    }
  }

  private static func join(_ first: String?, _ second: String?) -> String? {
    let parts = [first, second].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func kindName(_ kind: String) -> String {
    InteractionKind(rawValue: kind)?.name[SpokenLanguage.current] ?? kind
  }

  private static func arrow(_ direction: Direction) -> String {
    switch direction {
    case .incoming: "←"
    case .outgoing: "→"
    case .both: "↔"
    }
  }

  /// The mark of the product: the filled ring says the circle.
  static func rings(_ circle: Circle) -> String {
    switch circle {
    case .colleagues: "◉"
    case .local: "◎"
    case .online: "○"
    }
  }

  private static func circleName(_ circle: Circle) -> String {
    switch circle {
    case .colleagues: say("1, collègues et camarades", "1, colleagues and classmates")
    case .local: say("2, en personne", "2, met in person")
    case .online: say("3, en ligne", "3, online")
    }
  }
}
