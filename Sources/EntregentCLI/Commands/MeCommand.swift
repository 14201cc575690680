import ArgumentParser
import Domain
import Entregent
import Foundation

struct MeCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "me", "Le profil : le montre, ou le change.", "Your profile: shows it, or changes it.",
    more: (
      fr:
        "Champs : name, email (les adresses du courrier), headline, place, zone, lang (fr, en), address (tu, vous), minutes (par jour), "
        + "seeks (stage, alternance, internship, first-job, cdi, cdd, freelance), role, stack, towns, from, "
        + "weeks, student (yes, no), school, promotion, skills, hours (9:00-18:00), days (lun-ven), plan. Une valeur vide efface.",
      en:
        "Fields: name, email (the addresses of your mail), headline, place, zone, lang (fr, en), address (tu, vous), minutes (a day), "
        + "seeks (stage, alternance, internship, first-job, cdi, cdd, freelance), role, stack, towns, from, "
        + "weeks, student (yes, no), school, promotion, skills, hours (9:00-18:00), days (mon-fri), plan. An empty value clears."
    ))

  @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
  var fields: [String] = []

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    var profile = try session.workspace.profile()
    let words = try Fields.parse(fields)
    if !words.isEmpty {
      for name in words.keys.sorted() { try ProfileFields.set(name, words[name] ?? "", in: &profile) }
      try session.workspace.save(profile, now: session.now)
      profile = try session.workspace.profile()
    }
    let shown = profile
    return Answer(json: { ProfileFields.json(shown) }, text: { ProfileFields.write(shown, to: &$0) })
  }
}

/// The profile's fields as the command line names them.
enum ProfileFields {
  /// - Throws: `UserFacingError` (usage) for a field that does not exist or a value that does not fit.
  static func set(_ name: String, _ value: String, in profile: inout Profile) throws {
    let text = value.trimmingCharacters(in: .whitespaces)
    let optional = text.isEmpty ? nil : text
    func misfit(_ expected: String) -> UserFacingError {
      UserFacingError(
        .usage,
        Phrase(
          fr: "« \(value) » ne convient pas à \(name) (attendu : \(expected)).",
          en: "“\(value)” does not fit \(name) (expected: \(expected))."))
    }
    switch name {
    case "name": profile.name = optional
    case "headline": profile.headline = optional
    case "place": profile.place = optional
    case "zone":
      if let optional, TimeZone(identifier: optional) == nil { throw misfit("Europe/Paris …") }
      profile.zone = optional
    case "lang":
      guard optional == nil || Language(rawValue: text) != nil else { throw misfit("fr, en") }
      profile.language = Language(rawValue: text)
    case "address":
      guard let address = Address(rawValue: text) else { throw misfit("tu, vous") }
      profile.address = address
    case "minutes":
      guard let minutes = Int(text), Profile.minutesADay.contains(minutes) else { throw misfit("0…1440") }
      profile.minutes = minutes
    case "seeks":
      guard optional == nil || SeekKind(rawValue: text) != nil else {
        throw misfit(SeekKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      profile.seeks = SeekKind(rawValue: text)
    case "role": profile.seekRole = optional
    case "stack": profile.stack = list(text)
    case "towns": profile.towns = list(text)
    case "from":
      guard optional == nil || Day(text) != nil else { throw misfit("2026-09-01") }
      profile.from = Day(text)
    case "weeks":
      guard optional == nil || (Int(text).map { (1...520).contains($0) } ?? false) else {
        throw misfit("1…520")
      }
      profile.weeks = Int(text)
    case "student":
      switch text.lowercased() {
      case "yes", "true", "1", "oui": profile.isStudent = true
      case "no", "false", "0", "non", "": profile.isStudent = false
      default: throw misfit("yes, no")
      }
    case "email", "emails":
      profile.emails = try TypedAddresses.read(text, field: "emails")
    case "school": profile.school = optional
    case "promotion": profile.promotion = optional
    case "skills": profile.skills = list(text)
    case "hours", "days":
      guard let optional else {
        // Empty: as usual again.
        let kept = profile.hours ?? .usual
        let hours =
          name == "hours"
          ? WorkingHours(weekdays: kept.weekdays) : WorkingHours(start: kept.start, end: kept.end)
        profile.hours = hours == .usual ? nil : hours
        return
      }
      let isDays = name == "days"
      let known = profile.hours ?? .usual
      guard let hours = known.changed(hours: isDays ? nil : optional, days: isDays ? optional : nil) else {
        throw misfit(isDays ? "mon-fri" : "9:00-18:00")
      }
      profile.hours = hours
    case "plan":
      if let optional, CreditPlanNames.id(of: optional) == nil {
        throw misfit(CreditPlanNames.ids.joined(separator: ", "))
      }
      profile.plan = optional
    default:
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "« \(name) » n’est pas un champ du profil.", en: "“\(name)” is no field of the profile."),
        advice: Phrase(fr: "« entregent me --help » les liste.", en: "“entregent me --help” lists them."))
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  static func json(_ profile: Profile) -> JSON {
    .object([
      "name": .text(profile.name), "headline": .text(profile.headline), "place": .text(profile.place),
      "zone": .text(profile.zone), "lang": .text(profile.language?.rawValue),
      "address": .string(profile.address.rawValue), "minutes": .int(profile.minutes),
      "seeks": .text(profile.seeks?.rawValue), "role": .text(profile.seekRole),
      "stack": .strings(profile.stack), "towns": .strings(profile.towns), "from": .text(profile.from),
      "weeks": .number(profile.weeks), "student": .bool(profile.isStudent), "school": .text(profile.school),
      "promotion": .text(profile.promotion), "emails": .strings(profile.emails),
      "links": .strings(profile.links), "skills": .strings(profile.skills), "plan": .text(profile.plan),
      "hours": .string((profile.hours ?? .usual).hoursText),
      "days": .string((profile.hours ?? .usual).daysText()),
      "employers": .array(profile.employers.map(json)), "schools": .array(profile.schools.map(json)),
    ])
  }

  private static func json(_ employer: Profile.Employer) -> JSON {
    .object([
      "name": .string(employer.name), "title": .text(employer.title), "start": .text(employer.start),
      "end": .text(employer.end),
    ])
  }

  static func write(_ profile: Profile, to page: inout TextPage) {
    page.heading(profile.name ?? say("Le profil", "Your profile"))
    page.fact(say("e-mail", "e-mail"), profile.emails.joined(separator: ", "))
    page.fact(say("titre", "headline"), profile.headline)
    page.fact(say("lieu", "place"), profile.place)
    page.fact(say("fuseau", "zone"), profile.zone)
    page.fact(
      say("langue", "language"),
      profile.language.map { $0 == .fr ? say("français", "French") : say("anglais", "English") })
    page.fact(say("on se dit", "form of address"), profile.address.rawValue)
    page.fact(say("minutes par jour", "minutes a day"), String(profile.minutes))
    let hours = profile.hours ?? .usual
    page.fact(say("appels", "calls"), "\(hours.hoursText) \(hours.daysText(SpokenLanguage.current))")
    page.fact(say("cherche", "seeks"), profile.seeks?.name[SpokenLanguage.current])
    page.fact(say("rôle", "role"), profile.seekRole)
    page.fact(say("technique", "stack"), profile.stack.joined(separator: ", "))
    page.fact(say("villes", "towns"), profile.towns.joined(separator: ", "))
    page.fact(say("à partir du", "from"), profile.from?.description)
    page.fact(say("semaines", "weeks"), profile.weeks.map(String.init))
    if profile.isStudent { page.fact(say("études", "student"), say("oui", "yes")) }
    page.fact(say("école", "school"), profile.school)
    page.fact(say("promotion", "promotion"), profile.promotion)
    page.fact(say("compétences", "skills"), profile.skills.joined(separator: ", "))
    page.fact(
      say("abonnement", "plan"), profile.plan.map { CreditPlanNames.name(of: $0)[SpokenLanguage.current] })
    for employer in profile.employers {
      page.fact(
        say("poste", "position"), [employer.title, employer.name].compactMap { $0 }.joined(separator: ", "))
    }
    for school in profile.schools { page.fact(say("formation", "education"), school.name) }
  }
}
