import Domain
import Engines
import Storage

/// The vault's facts as templates take them: only what is certain and reads well in a sentence.
enum DraftFacts {
  static func facts(of known: Recipient, profile: Profile, language: Language) -> [String: String] {
    var facts: [String: String] = [:]
    let person = known.person
    facts["given"] = person.given ?? first(person.name)
    facts["company"] = person.company
    if let name = profile.name, !name.isEmpty {
      facts["me"] = language == .fr && profile.address == .tu ? first(name) : name
    }
    facts["mutual"] = known.bond.introducedBy.first?.name
    if let day = known.lastMeeting?.day { facts["day"] = date(day, language) }
    facts["about_me"] = aboutMe(profile, language)
    facts["common"] = common(known.bond, language)
    return facts
  }

  private static func first(_ name: String) -> String {
    name.split(separator: " ").first.map(String.init) ?? name
  }

  /// Only for students, whose school says who they are; a headline rarely fits into a sentence.
  private static func aboutMe(_ profile: Profile, _ language: Language) -> String? {
    guard profile.isStudent, let school = profile.school ?? profile.schools.last?.name, !school.isEmpty else {
      return nil
    }
    switch language {
    case .fr: return "en études (\(school))"
    case .en: return "a student at \(school)"
    }
  }

  private static func common(_ bond: PeopleReader.Bond, _ language: Language) -> String? {
    if let school = bond.sharedSchools.first?.name {
      return language == .fr ? "Nous avons une école en commun, \(school)" : "We both went to \(school)"
    }
    if let employer = bond.sharedEmployers.first?.name {
      return language == .fr
        ? "Nous avons une entreprise en commun, \(employer)" : "We both worked at \(employer)"
    }
    return nil
  }

  /// `le 3 mars`, `on 3 March`.
  private static func date(_ day: Day, _ language: Language) -> String {
    (language == .fr ? "le " : "on ") + day.spelled(language, withYear: false)
  }

  /// What stands where a field is missing. What follows the comma in a field's meaning is for whoever
  /// writes templates.
  static func hole(_ field: String, _ language: Language) -> String {
    let meaning = DraftField.named(field)?.meaning[language] ?? field
    return "[" + (meaning.split(separator: ",").first ?? meaning[...]) + "]"
  }

  /// The question for a missing field; where the user's own note may hold the answer, the note is
  /// shown, since only they can say which of its words belong in the message.
  static func question(_ field: String, about known: Recipient) -> Phrase? {
    guard let question = DraftField.named(field)?.question else { return nil }
    let note: String?
    switch field {
    case "topic", "event", "memory", "effect", "help": note = known.lastMeeting?.text
    case "promise": note = known.promised.first ?? known.lastMeeting?.text
    default: note = nil
    }
    guard let note, !note.isEmpty else { return question }
    let short = note.count > 160 ? String(note.prefix(160)) + "…" : note
    return Phrase(
      fr: "\(question.fr) La note : « \(short) »", en: "\(question.en) Your note: “\(short)”")
  }
}
