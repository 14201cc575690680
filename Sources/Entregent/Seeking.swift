import Domain
import Engines

/// What the user looks for, as it reads within a sentence: « un stage de 12 semaines comme développeur back-end, à Lyon
/// ou à distance, à partir du 1er février 2027 ».
enum Seeking {
  /// - Returns: nil while the user has not said which kind of work they look for.
  static func words(_ profile: Profile, _ language: Language, now: Day) -> String? {
    guard let kind = profile.seeks else { return nil }
    var text = language == .fr ? french(kind, profile.weeks) : english(kind, profile.weeks)
    if let role = profile.seekRole, !role.isEmpty {
      let words = TitleInSentence.lowered(role)
      text += language == .fr ? " comme \(words)" : " as \(EnglishArticle.with(words))"
    }
    if let places = places(profile.towns, language) { text += ", " + places }
    if let from = profile.from, from > now {
      let day = from.spelled(language, withYear: from.year != now.year)
      text += language == .fr ? ", à partir du \(day)" : ", from \(day)"
    }
    return text
  }

  private static func french(_ kind: SeekKind, _ weeks: Int?) -> String {
    let length = weeks.map { $0 == 1 ? " d'une semaine" : " de \($0) semaines" } ?? ""
    return switch kind {
    case .stage: "un stage" + length
    case .internship: "un stage à l'étranger" + length
    case .alternance: "une alternance" + length
    case .firstJob: "un premier emploi"
    case .cdi: "un CDI"
    case .cdd: "un CDD" + length
    case .freelance: "une mission" + length
    }
  }

  private static func english(_ kind: SeekKind, _ weeks: Int?) -> String {
    func lasting(_ noun: String) -> String {
      guard let weeks else { return (isVowel(noun) ? "an " : "a ") + noun }
      // Eight, eleven, eighteen and eighty begin with a vowel.
      let article = [8, 11, 18].contains(weeks) || (80...89).contains(weeks) ? "an" : "a"
      return "\(article) \(weeks)-week \(noun)"
    }
    return switch kind {
    case .stage: lasting("internship")
    case .internship: lasting("internship abroad")
    case .alternance: lasting("work-study contract")
    case .firstJob: "a first job"
    case .cdi: "a permanent job"
    case .cdd: lasting("fixed-term job")
    case .freelance: lasting("freelance project")
    }
  }

  /// « à Lyon, à Nantes ou à distance ».
  private static func places(_ towns: [String], _ language: Language) -> String? {
    let all = towns.filter { !$0.isEmpty }.map { town in
      if Profile.isRemote(town) { return language == .fr ? "à distance" : "remote" }
      guard language == .fr else { return "in \(town)" }
      var text = "à "
      FrenchJunction.append(town.hasPrefix("Le ") ? "le " + town.dropFirst(3) : town, to: &text)
      return text
    }
    guard let last = all.last else { return nil }
    guard all.count > 1 else { return last }
    return all.dropLast().joined(separator: ", ") + (language == .fr ? " ou " : " or ") + last
  }

  private static func isVowel(_ text: String) -> Bool {
    text.lowercased().first.map { "aeiou".contains($0) } ?? false
  }
}
