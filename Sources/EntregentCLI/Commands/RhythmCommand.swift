import ArgumentParser
import Domain
import Entregent

struct RhythmCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "rhythm", "À quel rythme les liens se rappellent.", "At which rhythm you want to be reminded.",
    more: (
      fr:
        "Champs : circle1, circle2, circle3 (semaines d’un mot à l’autre), network (yes, no : ne rien proposer "
        + "de plus que promesses et réponses), meetups (par mois : 1-2), contacts (de qualité, par an : 5-10), "
        + "items (au plus par jour), et par réseau son rythme : LinkedIn=steady, Mastodon=intensive, X=none.",
      en:
        "Fields: circle1, circle2, circle3 (weeks from word to word), network (yes, no: propose nothing beyond "
        + "promises and answers), meetups (a month: 1-2), contacts (of quality, a year: 5-10), items (at most a "
        + "day), and a pace for each network: LinkedIn=steady, Mastodon=intensive, X=none."
    ))

  @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
  var fields: [String] = []

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    var settings = try session.workspace.agendaSettings()
    let words = try Fields.parse(fields)
    if !words.isEmpty {
      for name in words.keys.sorted() { try Self.set(name, words[name] ?? "", in: &settings) }
      try session.workspace.save(settings, now: session.now)
    }
    let shown = settings
    return Answer(json: { Self.json(shown) }, text: { Self.write(shown, to: &$0) })
  }

  private static func name(of pace: AgendaSettings.Pace) -> String {
    switch pace {
    case .steady: say("calme", "steady")
    case .intensive: say("soutenu", "intensive")
    case .none: say("aucun", "none")
    }
  }

  static func set(_ name: String, _ value: String, in settings: inout AgendaSettings) throws {
    func refused() -> UserFacingError {
      UserFacingError(
        .usage,
        Phrase(fr: "« \(value) » ne convient pas à \(name).", en: "“\(value)” is no value for \(name)."))
    }
    switch name {
    case "circle1", "circle2", "circle3":
      guard let weeks = Int(value), let circle = Int(name.suffix(1)).flatMap({ Circle(rawValue: $0) }) else {
        throw refused()
      }
      settings.rhythmInWeeks[circle] = weeks
    case "network":
      guard value == "yes" || value == "no" else { throw refused() }
      settings.wantsToNetwork = value == "yes"
    case "meetups", "contacts":
      let bounds = value.split(separator: "-").compactMap { Int($0) }
      guard let low = bounds.first, let high = bounds.last, bounds.count <= 2, low <= high, low >= 0 else {
        throw refused()
      }
      if name == "meetups" {
        settings.meetupsPerMonth = low...high
      } else {
        settings.qualityContactsPerYear = low...high
      }
    case "items":
      guard let most = Int(value) else { throw refused() }
      settings.mostItems = most
    default:
      guard let pace = AgendaSettings.Pace(rawValue: value) else {
        throw UserFacingError(
          .usage, Phrase(fr: "Champ inconnu : \(name).", en: "Unknown field: \(name)."),
          advice: Phrase(
            fr: "Un réseau prend steady, intensive ou none.", en: "A network takes steady, intensive or none."
          ))
      }
      if let index = settings.networks.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        settings.networks[index].pace = pace
      } else {
        settings.networks.append(.init(name: name, pace: pace))
      }
    }
  }

  static func json(_ settings: AgendaSettings) -> JSON {
    .object([
      "circle1": .int(settings.rhythmInWeeks[.colleagues] ?? 8),
      "circle2": .int(settings.rhythmInWeeks[.local] ?? 13),
      "circle3": .int(settings.rhythmInWeeks[.online] ?? 26), "network": .bool(settings.wantsToNetwork),
      "meetups": .string("\(settings.meetupsPerMonth.lowerBound)-\(settings.meetupsPerMonth.upperBound)"),
      "contacts": .string(
        "\(settings.qualityContactsPerYear.lowerBound)-\(settings.qualityContactsPerYear.upperBound)"),
      "items": .int(settings.mostItems),
      "networks": .array(
        settings.networks.map { .object(["name": .string($0.name), "pace": .string($0.pace.rawValue)]) }),
    ])
  }

  static func write(_ settings: AgendaSettings, to page: inout TextPage) {
    for circle in Circle.allCases {
      let weeks = settings.rhythmInWeeks[circle] ?? circle.defaultRhythmInWeeks
      page.fact(
        say("cercle \(circle.rawValue)", "circle \(circle.rawValue)"),
        say("un mot toutes les \(weeks) semaines", "a word every \(weeks) weeks"))
    }
    for network in settings.networks { page.fact(network.name, Self.name(of: network.pace)) }
    page.fact(
      say("meetups", "meetups"),
      "\(settings.meetupsPerMonth.lowerBound)–\(settings.meetupsPerMonth.upperBound) "
        + say("par mois", "a month"))
    if !settings.wantsToNetwork {
      page.line(
        say("Seulement les promesses et les réponses.", "Promises and answers only."))
    }
  }
}
