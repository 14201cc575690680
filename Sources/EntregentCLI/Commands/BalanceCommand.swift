import ArgumentParser
import Domain
import Entregent

struct BalanceCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "balance", "Ce qui a été donné, reçu et demandé ; ce que l’on pourrait donner.",
    "What was given, received and asked; what could be given.")

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: [String] = []

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    if person.isEmpty {
      let view = try session.workspace.balance(now: session.now)
      return Answer(json: { view.json }, text: { Self.write(view, to: &$0) })
    }
    let id = try session.workspace.resolvePerson(person.joined(separator: " "))
    let view = try session.workspace.balance(with: id, now: session.now)
    return Answer(json: { view.json }, text: { Self.write(view, to: &$0) })
  }

  private static func write(_ view: BalanceView, to page: inout TextPage) {
    page.heading(say("Donné, reçu, demandé", "Given, received, asked"))
    page.line(figures(view.total))
    page.table(
      ["id", say("personne", "person"), say("donné", "gave"), say("reçu", "got"), say("demandé", "asked")],
      view.people.map {
        [
          $0.person.id.description, $0.person.name, String($0.figures.gave), String($0.figures.got),
          String($0.figures.asked),
        ]
      }, numeric: [2, 3, 4])
    write(view.ideas, to: &page)
  }

  private static func write(_ view: PersonBalance, to page: inout TextPage) {
    page.heading(view.person.name)
    page.line(figures(view.figures))
    if let warning = view.warning { page.paragraph(warning[SpokenLanguage.current]) }
    page.table(
      [say("jour", "day"), "", say("quoi", "what")],
      view.entries.map { [$0.day.description, name($0.kind), $0.text] })
    write(view.ideas, to: &page)
  }

  private static func write(_ ideas: [GiftIdea], to page: inout TextPage) {
    guard !ideas.isEmpty else { return }
    page.heading(say("À donner peut-être", "Something to give, perhaps"))
    for idea in ideas {
      page.line("  \(idea.text[SpokenLanguage.current])  [\(idea.method.joined(separator: ", "))]")
    }
  }

  static func name(_ kind: BalanceEntry.Kind) -> String {
    switch kind {
    case .gave: say("donné", "gave")
    case .got: say("reçu", "got")
    case .asked: say("demandé", "asked")
    }
  }

  private static func figures(_ figures: BalanceFigures) -> String {
    say(
      "donné \(figures.gave) fois, reçu \(figures.got), demandé \(figures.asked)",
      "gave \(figures.gave) times, received \(figures.got), asked \(figures.asked)")
  }
}

extension BalanceFigures {
  var jsonMembers: [JSON.Member] {
    [
      JSON.Member(name: "gave", value: .int(gave)), JSON.Member(name: "got", value: .int(got)),
      JSON.Member(name: "asked", value: .int(asked)), JSON.Member(name: "standing", value: .int(standing)),
    ]
  }
}

extension GiftIdea {
  var json: JSON {
    .object([
      "to": to.json, "text": .phrase(text), "method": .strings(method), "with": other?.json,
    ])
  }
}

extension BalanceView {
  var json: JSON {
    .object(
      total.jsonMembers + [
        JSON.Member(
          name: "people",
          value: .array(
            people.map {
              .object([JSON.Member(name: "person", value: $0.person.json)] + $0.figures.jsonMembers)
            })),
        JSON.Member(name: "ideas", value: .array(ideas.map(\.json))),
      ])
  }
}

extension PersonBalance {
  var json: JSON {
    .object(
      [JSON.Member(name: "person", value: person.json)] + figures.jsonMembers + [
        JSON.Member(
          name: "entries",
          value: .array(
            entries.map {
              .object([
                "kind": .string($0.kind.rawValue), "date": .string($0.day.description),
                "text": .string($0.text),
              ])
            })),
        JSON.Member(name: "ideas", value: .array(ideas.map(\.json))),
        JSON.Member(name: "warning", value: warning.map(JSON.phrase) ?? .null),
      ])
  }
}
