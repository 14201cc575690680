import ArgumentParser
import Domain
import Entregent
import EntregentWeb

struct ProgressCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "progress", "Le chemin parcouru, sans rien compter contre personne.",
    "How far you have come, with nothing counted against you.",
    more: (
      fr: "La page ne nomme personne, sauf avec --names : on peut la montrer.",
      en: "The page names nobody, save with --names: it can be shown."
    ))

  @Flag(help: .text("Nomme aussi les personnes rencontrées.", "Also names the people met."))
  var names = false

  @Option(
    name: .shortAndLong,
    help: .text(
      "Enregistre la page, à imprimer ou à montrer.", "Saves the page, to print or to show.",
      name: ("fichier", "file")))
  var output: String?

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let view = try session.workspace.progress(now: session.now)
    if let output {
      let bytes = SavedPages.progress(
        view, names: names, language: session.language, address: SpokenAddress.current, now: session.now)
      try OwnFile.write(bytes, to: output)
    }
    return Answer(
      json: { view.json(names: names) },
      text: { page in
        if let output {
          page.line(
            names
              ? say("Enregistré dans \(output).", "Saved in \(output).")
              : say(
                "Enregistré dans \(output) ; la page ne nomme personne.",
                "Saved in \(output); the page names nobody."))
          return
        }
        page.heading(say("Chemin parcouru", "How far you have come"))
        for sentence in view.sentences { page.paragraph(sentence[session.language]) }
        page.blank()
        page.table(
          ["", say("en tout", "in all"), say("ces 30 jours", "these 30 days")]
            + (view.hasBefore ? [say("avant (fichiers)", "before (files)")] : []),
          view.counts.map {
            [$0.label[session.language], String($0.all), String($0.lately)]
              + (view.hasBefore ? [String($0.before)] : [])
          }, numeric: view.hasBefore ? [1, 2, 3] : [1, 2])
        page.heading(say("La route", "The road"))
        for stretch in view.road {
          page.line("\(stretch.isHere ? "→" : " ") \(stretch.title[session.language])")
          page.paragraph(stretch.text[session.language], indent: 4)
        }
        if names, !view.met.isEmpty {
          page.heading(say("Rencontrés ces 30 jours", "Met in these 30 days"))
          for person in view.met { page.line("  " + person.name) }
        }
      })
  }
}

extension ProgressView {
  func json(names: Bool) -> JSON {
    .object([
      "date": .string(day.description), "since": .text(since),
      "counts": .array(
        counts.map {
          .object([
            "id": .string($0.id), "label": .phrase($0.label), "all": .int($0.all), "lately": .int($0.lately),
            "before": .int($0.before),
          ])
        }),
      "hours": .double(hours), "hoursLately": .double(hoursLately),
      "road": .array(
        road.map {
          .object([
            "id": .string($0.id), "title": .phrase($0.title), "here": .bool($0.isHere),
            "way": .double($0.way),
          ])
        }),
      "months": .array(
        months.map {
          .object([
            "month": .string(String($0.first.description.prefix(7))), "minutes": .int($0.minutes),
            "meetings": .int($0.meetings), "given": .int($0.given),
          ])
        }),
      "sentences": .array(sentences.map(JSON.phrase)), "met": names ? .array(met.map(\.json)) : nil,
    ])
  }
}

struct ChecklistCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "checklist", "Ce que les autres verront : prêt, ou pas encore.",
    "What others will see of you: ready, or not yet.",
    more: (
      fr:
        "POINT=yes, POINT=no, ou POINT=https://… pour l’adresse (code, portfolio, cv). Rien ne bloque jamais.",
      en:
        "ITEM=yes, ITEM=no, or ITEM=https://… for the address (code, portfolio, cv). Nothing is ever locked."
    ))

  @Argument(help: .text("POINT=VALEUR…", "ITEM=VALUE…", name: ("points", "items")))
  var items: [String] = []

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    var marks: [String: ChecklistView.Mark] = [:]
    var links: [String: String] = [:]
    for (item, value) in try Fields.parse(items) {
      switch value.lowercased() {
      case "yes", "oui": marks[item] = .ready
      case "no", "non": marks[item] = .missing
      case "": (marks[item], links[item]) = (.unknown, "")
      default: links[item] = value
      }
    }
    if !marks.isEmpty || !links.isEmpty {
      try session.workspace.setChecklist(marks, links: links, now: session.now)
    }
    let view = try session.workspace.checklist()
    return Answer(
      json: {
        .object([
          "items": .array(
            view.items.map {
              .object([
                "id": .string($0.id), "title": .phrase($0.title), "state": .string($0.mark.rawValue),
                "advice": .phrase($0.advice), "link": .text($0.link), "method": .strings($0.method),
              ])
            }), "warning": view.warning.map(JSON.phrase) ?? .null,
        ])
      },
      text: { page in
        for item in view.items {
          let mark = item.mark == .ready ? "✓" : item.mark == .missing ? "–" : "?"
          page.line("\(mark) \(item.title[session.language])  (\(item.id))")
          if item.mark != .ready { page.quiet("    " + item.advice[session.language]) }
        }
        if let warning = view.warning {
          page.blank()
          page.paragraph(warning[session.language])
        }
      })
  }
}
