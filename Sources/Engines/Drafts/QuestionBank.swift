public import Domain

/// When a question fits.
public enum QuestionOccasion: String, Sendable, CaseIterable {
  /// The call of fifteen minutes with somebody not met before (E5).
  case call
  /// A coffee with somebody known (B6).
  case coffee
  /// At a meetup, after a talk (C5, D3).
  case meetup
  /// The end of a job interview.
  case interview
}

/// An open, informed question for a talk (B6, E5): subjective, and answered by no search engine.
public struct BankQuestion: Sendable, Hashable {
  public var text: String
  public var language: Language
  /// French only.
  public var address: Address?
  /// Empty for anybody.
  public var roles: [Role]
  public var occasions: [QuestionOccasion]
  /// What it is about, so that a chosen set covers several things.
  public var theme: String
}

/// Questions written for this project, and a choice of them for a person.
public enum QuestionBank {
  public static let all: [BankQuestion] = read(french, .fr) + read(english, .en)

  /// Questions for one person: those for their role first, one a theme while there are others.
  ///
  /// - Parameters:
  ///   - asked: texts that were put before and are left out.
  ///   - knownFacts: what is known of the person; a theme that one of them names comes first.
  public static func choose(
    role: Role?, level: Level?, occasion: QuestionOccasion, language: Language, address: Address = .vous,
    knownFacts: [String] = [], asked: Set<String> = [], count: Int = 5
  ) -> [BankQuestion] {
    let facts = knownFacts.map {
      String(decoding: Array(NameKeys.words($0).joined(separator: [0x20])), as: UTF8.self)
    }
    func fits(_ question: BankQuestion) -> Bool {
      question.language == language && (question.address == nil || question.address == address)
        && question.occasions.contains(occasion) && !asked.contains(question.text)
        && (question.roles.isEmpty || role.map(question.roles.contains) == true)
    }
    func merit(_ question: BankQuestion) -> Int {
      var points = question.roles.isEmpty ? 0 : 4
      if facts.contains(where: { $0.contains(question.theme) }) { points += 3 }
      if let level, level >= .lead, question.theme == "team" || question.theme == "decision" { points += 2 }
      if let level, level <= .junior, question.theme == "start" || question.theme == "learning" {
        points += 2
      }
      return points
    }
    let ranked = all.filter(fits).enumerated()
      .sorted { (-merit($0.element), $0.offset) < (-merit($1.element), $1.offset) }.map(\.element)
    var chosen: [BankQuestion] = []
    var themes: Set<String> = []
    for question in ranked where chosen.count < count && themes.insert(question.theme).inserted {
      chosen.append(question)
    }
    for question in ranked where chosen.count < count && !chosen.contains(question) {
      chosen.append(question)
    }
    return chosen
  }

  /// One question a line: `theme | roles | occasions | vous text | tu text`; English has one text.
  static func read(_ sheet: String, _ language: Language) -> [BankQuestion] {
    var questions: [BankQuestion] = []
    for line in sheet.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingWhitespace() }
      guard cells.count >= 4 else { continue }
      let roles = cells[1].split(separator: " ").flatMap { tagged(String($0)) }
      let occasions = cells[2].compactMap(occasion)
      func add(_ text: String, _ address: Address?) {
        questions.append(
          BankQuestion(
            text: text, language: language, address: address, roles: roles, occasions: occasions,
            theme: cells[0]))
      }
      if language == .en {
        add(cells[3], nil)
      } else {
        add(FrenchTypography.set(cells[3]), .vous)
        if cells.count > 4 { add(FrenchTypography.set(cells[4]), .tu) }
      }
    }
    return questions
  }

  private static func occasion(_ letter: Character) -> QuestionOccasion? {
    switch letter {
    case "c": .call
    case "f": .coffee
    case "m": .meetup
    case "i": .interview
    default: nil
    }
  }

  private static func tagged(_ tag: String) -> [Role] {
    switch tag {
    case "dev": [.engineer, .lead, .data]
    case "lead": [.lead, .engineeringManager, .technicalExecutive]
    case "boss": [.technicalExecutive, .founder]
    case "any": []
    default: Role(rawValue: tag).map { [$0] } ?? []
    }
  }
}
