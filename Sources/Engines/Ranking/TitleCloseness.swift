import Foundation

/// How close two job titles are, for E2's "title close to the one you seek". It compares the words
/// that say what somebody builds, in French and English alike, and ignores rank words.
enum TitleCloseness: Int, Comparable {
  case none, near, close

  static func < (left: TitleCloseness, right: TitleCloseness) -> Bool { left.rawValue < right.rawValue }

  /// - Parameter stack: the user's technologies; one of them in the title makes it near at least.
  static func compare(_ title: String, with sought: String, stack: [String]) -> TitleCloseness {
    let theirs = Set(words(of: title).map(canonical))
    let wanted = Set(words(of: sought).map(canonical)).subtracting(rankWords)
    let technologies = Set(stack.flatMap { words(of: $0) }.map(canonical)).subtracting(rankWords)
    let shared = theirs.intersection(wanted)
    let special = wanted.subtracting(genericWords)
    if !special.isEmpty, special.isSubset(of: shared), !shared.isEmpty {
      return isDeveloper(theirs) || !shared.isDisjoint(with: special) ? .close : .near
    }
    if special.isEmpty, !shared.isEmpty { return .close }
    if !shared.isEmpty || !theirs.isDisjoint(with: technologies) { return .near }
    return .none
  }

  private static func isDeveloper(_ words: Set<String>) -> Bool { words.contains("developer") }

  /// Lower-case words without accents; `+`, `#` and `.` inside stay (C++, C#, Node.js).
  static func words(of text: String) -> [String] {
    var result: [String] = []
    var current = ""
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x23: current.unicodeScalars.append(scalar)
      default:
        if !current.isEmpty { result.append(current) }
        current = ""
      }
    }
    if !current.isEmpty { result.append(current) }
    return merged(result)
  }

  /// "back-end", "back end" and "backend" are one word; so are full-stack and front-end.
  private static func merged(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if let last = result.last, pairs.contains(last + " " + word) {
        result[result.count - 1] = last + word
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static let pairs: Set<String> = [
    "back end", "front end", "full stack", "dev ops", "machine learning", "react native", "big data",
  ]

  private static func canonical(_ word: String) -> String { synonyms[word] ?? word }

  private static let synonyms: [String: String] = {
    let groups: [[String]] = [
      [
        "developer", "dev", "developpeur", "developpeuse", "engineer", "ingenieur", "ingenieure",
        "programmer", "programmeur", "programmeuse", "swe", "entwickler", "entwicklerin",
      ],
      ["backend", "back", "serveur", "server"],
      ["frontend", "front", "web", "integrateur", "integratrice"],
      ["fullstack", "full"],
      ["mobile", "ios", "android", "flutter", "reactnative"],
      ["data", "donnees", "donnee", "bigdata"],
      ["machinelearning", "ml", "ia", "ai"],
      ["devops", "sre", "platform", "plateforme", "infrastructure", "infra", "cloud"],
      ["security", "securite", "cybersecurity", "cybersecurite"],
      ["test", "qa", "quality", "qualite", "testeur", "testeuse", "tester"],
      ["embedded", "embarque", "embarquee"],
      ["software", "logiciel", "logicielle"],
      ["game", "jeu", "jeux", "games", "gameplay"],
    ]
    var table: [String: String] = [:]
    for group in groups {
      for word in group { table[word] = group[0] }
    }
    return table
  }()

  private static let genericWords: Set<String> = ["developer", "software"]

  private static let rankWords: Set<String> = [
    "junior", "senior", "lead", "staff", "principal", "intern", "stagiaire", "stage", "alternant",
    "alternante", "alternance", "apprenti", "apprentie", "confirme", "confirmee", "i", "ii", "iii", "de",
    "du", "des", "en", "et", "a", "the", "of", "and", "for", "pour", "un", "une", "le", "la", "h", "f",
  ]
}
