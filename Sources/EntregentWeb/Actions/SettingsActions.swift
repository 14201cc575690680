import Domain
import Entregent
import Foundation

enum SettingsActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    guard var typed = visit.typed else {
      return try await page(visit, FormState(values: values(visit.facts.profile, visit.context)))
    }
    // It has just been changed by the other button.
    typed.values["language"] = visit.context.language.rawValue
    return try await page(visit, typed)
  }

  private static func page(
    _ visit: Visit, _ state: FormState, status: Int = 200, newAddress: String? = nil
  ) async throws -> Reply {
    let own = visit.site.vaults.own
    let token = try await visit.site.work { try own.currentFeedToken() }
    let silent = try await visit.ask { try $0.dismissedRules().sorted() }
    let model = SettingsPage.Model(
      state: state, zones: TimeZone.knownTimeZoneIdentifiers, newAddress: newAddress,
      requiresKey: visit.site.configuration.requiresKey,
      feed: token.map { visit.site.base + "feeds/\($0).ics" }, silentRules: silent)
    return .page(SettingsPage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    var profile = visit.facts.profile
    let errors = read(form, into: &profile)
    guard errors.isEmpty else {
      return try await page(visit, FormState(values: form, errors: errors), status: 422)
    }
    let saved = profile
    let own = visit.site.vaults.own
    let now = visit.now
    try await visit.site.work { try own.save(saved, now: now) }
    if let theme = form["theme"].flatMap({ PageContext.Theme(rawValue: $0) }) {
      visit.session.say(Words(fr: "C’est enregistré.", en: "Saved."))
      return .redirectRemembering(Links.settings, theme: theme)
    }
    return visit.go(to: Links.settings, saying: Words(fr: "C’est enregistré.", en: "Saved."))
  }

  @Sendable static func language(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let language = form["language"].flatMap({ Language(rawValue: $0) }) else {
      throw WebError.unreadableForm
    }
    var profile = visit.facts.profile
    profile.language = language
    let saved = profile
    let own = visit.site.vaults.own
    let now = visit.now
    try await visit.site.work { try own.save(saved, now: now) }
    let typed = form["back"].flatMap { visit.session.awaitTyped(at: $0) }
    return visit.go(to: typed ?? Routes.page(at: form["back"]) ?? Links.root)
  }

  @Sendable static func newKey(_ visit: Visit, _: FormValues) async throws -> Reply {
    let state = FormState(values: values(visit.facts.profile, visit.context))
    return try await page(visit, state, newAddress: visit.site.address().url)
  }

  /// Brings a rule of the coach back that was dismissed for ever.
  @Sendable static func rules(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let rule = form.trimmed("rule") else { throw WebError.unreadableForm }
    try await visit.ask { try $0.setRule(rule, dismissed: false) }
    return visit.go(
      to: Links.settings, saying: Words(fr: "On en reparlera.", en: "It will be heard of again."))
  }

  @Sendable static func about(_ visit: Visit) async throws -> Reply {
    let summary = try await visit.ask { try $0.summary() }
    let model = AboutPage.Model(vaultPath: visit.workspace.path, summary: summary)
    return .page(AboutPage.render(model, visit.context), visit)
  }

  private static func values(_ profile: Profile, _ context: PageContext) -> FormValues {
    let hours = profile.hours ?? .usual
    let pairs: [(name: String, value: String)] = [
      ("language", context.language.rawValue), ("address", profile.address.rawValue),
      ("theme", context.theme.rawValue), ("name", profile.name ?? ""), ("place", profile.place ?? ""),
      ("zone", profile.zone ?? ""), ("minutes", String(profile.minutes)),
      ("student", profile.isStudent ? "yes" : ""), ("school", profile.school ?? ""),
      ("promotion", profile.promotion ?? ""), ("seeks", profile.seeks?.rawValue ?? ""),
      ("seekRole", profile.seekRole ?? ""), ("stack", profile.stack.joined(separator: ", ")),
      ("towns", profile.towns.joined(separator: ", ")), ("from", profile.from?.description ?? ""),
      ("weeks", profile.weeks.map(String.init) ?? ""), ("hoursFrom", WorkingHours.clock(hours.start)),
      ("hoursTo", WorkingHours.clock(hours.end)),
    ]
    return FormValues(pairs + hours.weekdays.sorted().map { (name: "days", value: String($0)) })
  }

  private static func read(_ form: FormValues, into profile: inout Profile) -> [String: Words] {
    var errors: [String: Words] = [:]
    if let language = form["language"].flatMap({ Language(rawValue: $0) }) { profile.language = language }
    if let address = form["address"].flatMap({ Address(rawValue: $0) }) { profile.address = address }
    profile.name = form.trimmed("name")
    profile.place = form.trimmed("place")
    profile.zone = form.trimmed("zone")
    if let zone = profile.zone, TimeZone(identifier: zone) == nil {
      errors["zone"] = Words(
        fr: "Ce fuseau n’est pas connu ; par exemple Europe/Paris.",
        en: "This time zone is not known; for example Europe/Paris.")
    }
    if let minutes = form.trimmed("minutes").flatMap({ Int($0) }), Profile.minutesADay.contains(minutes) {
      profile.minutes = minutes
    } else {
      errors["minutes"] = Words(
        fr: "Un nombre de minutes entre 0 et 1440.", en: "A number of minutes from 0 to 1440.")
    }
    profile.isStudent = form["student"] == "yes"
    profile.school = form.trimmed("school")
    profile.promotion = form.trimmed("promotion")
    profile.seeks = form["seeks"].flatMap { SeekKind(rawValue: $0) }
    profile.seekRole = form.trimmed("seekRole")
    profile.stack = form.list("stack")
    profile.towns = form.list("towns")
    profile.from = form.trimmed("from").flatMap { Day($0) }
    if form.trimmed("from") != nil, profile.from == nil {
      errors["from"] = Words(fr: "Ce jour n’existe pas.", en: "There is no such day.")
    }
    profile.weeks = form.trimmed("weeks").flatMap { Int($0) }
    if form.trimmed("weeks") != nil, profile.weeks.map({ !(1...520).contains($0) }) ?? true {
      errors["weeks"] = Words(
        fr: "Un nombre de semaines entre 1 et 520.", en: "A number of weeks from 1 to 520.")
    }
    readHours(form, into: &profile, &errors)
    return errors
  }

  /// A form without these fields leaves the hours as they are.
  private static func readHours(
    _ form: FormValues, into profile: inout Profile, _ errors: inout [String: Words]
  ) {
    guard let from = form.trimmed("hoursFrom"), let to = form.trimmed("hoursTo") else { return }
    let days = form.all("days").joined(separator: ",")
    guard let hours = WorkingHours.usual.changed(hours: "\(from)-\(to)", days: nil) else {
      errors["hoursFrom"] = Words(
        fr: "La fin vient après le début, par exemple 9:00 et 18:00.",
        en: "The end comes after the start, such as 9:00 and 18:00.")
      return
    }
    guard let whole = hours.changed(hours: nil, days: days) else {
      errors["days"] = Words(fr: "Il faut au moins un jour.", en: "At least one day is needed.")
      return
    }
    profile.hours = whole == .usual ? nil : whole
  }
}
