/// Whether a job title is in HR or recruiting.
enum TitleCheck {
  private static let recruiting = [
    "recruit", "recrut", "sourcer", "sourcing specialist", "talent", "headhunter", "head hunter",
    "chasseur de tete",
    "chasseuse de tete", "staffing", "employer brand", "marque employeur", "campus manager",
  ]
  private static let human: Set<String> = ["rh", "hr", "drh", "rrh", "hrbp", "chro", "grh", "hrd", "hrm"]
  private static let humanPhrases = [
    "human resources", "ressources humaines", "human ressources", "people operations", "people ops",
    "people partner",
    "people and culture", "people culture", "chief people", "head of people", "people lead", "people officer",
    "people manager",
    "people business partner", "vp people", "people experience", "people team", "director of people",
    "people director",
    "happiness", "gestion du personnel", "personalreferent", "personalleiter", "personalwesen",
    "personalabteilung", "personalmanager",
    "responsable du personnel", "charge de recrutement", "chargee de recrutement", "human capital",
    "capital humain",
    "people generalist", "people specialist", "workforce", "ta partner", "ta specialist", "ta manager",
    "recursos humanos", "risorse umane",
  ]
  private static let technical: Set<String> = [
    "developer", "developpeur", "developpeuse", "dev", "engineer", "ingenieur", "ingenieure", "cto",
    "architect", "architecte",
    "programmer", "programmeur", "data", "designer", "sre", "devops", "engineering", "software", "tech",
    "product", "sirh", "hris",
    "analyst", "analyste", "scientist", "fullstack", "backend", "frontend", "qa", "administrateur",
    "consultant", "ux",
    "fondateur", "founder", "ceo", "cofounder", "cofondateur", "enseignant", "professeur", "etudiant",
    "student", "journaliste",
  ]

  static func isHR(_ title: String, _ lexicon: Lexicon) -> Bool {
    let parts = segments(title)
    var isFirst = true
    for part in parts where !part.isEmpty {
      let text = part.joined(separator: " ")
      let former = part.contains {
        ["ex", "former", "ancien", "ancienne", "anciennement", "formerly", "previously"].contains($0)
      }
      if !former, isHR(part, text) {
        return isFirst || !parts[0].contains(where: technical.contains)
      }
      isFirst = false
    }
    return false
  }

  private static func isHR(_ words: [String], _ text: String) -> Bool {
    let phrase = humanPhrases.contains { text.contains($0) }
    let word = words.contains(where: human.contains)
    let recruits = recruiting.contains { stem in
      words.contains { $0.hasPrefix(stem) } || stem.contains(" ") && text.contains(stem)
    }
    guard phrase || word || recruits else { return false }
    // "Software engineer, talent platform": the head of the title decides; a recruiter stays one.
    if words.contains(where: {
      $0.hasPrefix("recruiter") || $0.hasPrefix("recruteu") || $0 == "recrutement" || $0 == "recruitment"
        || $0 == "sourcer" || $0 == "drh" || $0 == "acquisition"
    }) {
      let builds = words.contains {
        ["developer", "engineer", "developpeur", "developpeuse", "ingenieur", "dev", "product", "architect"]
          .contains($0)
      }
      let leads =
        words.first.map {
          [
            "software", "senior", "lead", "developer", "engineer", "developpeur", "developpeuse", "ingenieur",
            "dev", "product",
          ].contains($0)
        } ?? false
      return !(builds && leads && !words.contains { $0.hasPrefix("recruiter") || $0.hasPrefix("recruteu") })
    }
    return !words.contains(where: technical.contains) || words.contains("partner") && word
  }

  /// Words of the parts between separators.
  private static func segments(_ title: String) -> [[String]] {
    var parts: [[String]] = [[]]
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { parts[parts.count - 1].append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    let scalars = title.unicodeScalars.map(\.value)
    for (index, scalar) in scalars.enumerated() {
      switch ScalarFolding.kind(scalar) {
      case .letter, .digit: ScalarFolding.append(scalar, to: &word)
      case .invisible: continue
      default:
        close()
        let spaced = index > 0 && scalars[index - 1] == 0x20
        if [0x7C, 0x2C, 0x40, 0x2013, 0x2014, 0xB7, 0x2022, 0x28, 0x3B].contains(scalar)
          || scalar == 0x2D && spaced
        {
          parts.append([])
        }
      }
      if scalar == 0x20, let last = parts[parts.count - 1].last, ["chez", "at"].contains(last) {
        parts.append([])
      }
    }
    close()
    return parts
  }
}
