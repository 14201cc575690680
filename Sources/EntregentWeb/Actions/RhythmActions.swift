import Domain
import Entregent

enum RhythmActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let settings = try await visit.ask { try $0.agendaSettings() }
    let model = RhythmPage.Model(
      settings: settings, state: visit.typed ?? FormState(values: RhythmPage.values(settings)))
    return .page(RhythmPage.render(model, visit.context), visit)
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let (settings, errors) = read(form, try await visit.ask { try $0.agendaSettings() })
    guard errors.isEmpty else {
      let state = FormState(values: form, errors: errors)
      let model = RhythmPage.Model(settings: settings, state: state)
      return .page(RhythmPage.render(model, visit.context), visit, status: 422, form: state)
    }
    let now = visit.now
    try await visit.ask { try $0.save(settings, now: now) }
    return visit.go(to: Links.rhythm, saying: Words(fr: "C’est enregistré.", en: "Saved."))
  }

  private static func read(_ form: FormValues, _ old: AgendaSettings) -> (AgendaSettings, [String: Words]) {
    var settings = old
    var errors: [String: Words] = [:]
    func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
      guard let value = form.trimmed(name).flatMap({ Int($0) }), range.contains(value) else {
        errors[name] = Words(
          fr: "Un nombre entre \(range.lowerBound) et \(range.upperBound).",
          en: "A number between \(range.lowerBound) and \(range.upperBound).")
        return nil
      }
      return value
    }
    for circle in Circle.allCases {
      if let weeks = number("circle\(circle.rawValue)", 1...260) { settings.rhythmInWeeks[circle] = weeks }
    }
    if let most = number("meetups", 1...20) {
      settings.meetupsPerMonth = min(settings.meetupsPerMonth.lowerBound, most)...most
    }
    if let items = number("items", 1...50) { settings.mostItems = items }
    settings.wantsToNetwork = form["network"] != "no"
    settings.networks = (0..<10).compactMap { index in
      guard let name = form.trimmed("name\(index)"),
        let pace = form["pace\(index)"].flatMap({ AgendaSettings.Pace(rawValue: $0) })
      else { return nil }
      return .init(name: String(name.prefix(40)), pace: pace)
    }
    return (settings, errors)
  }
}
