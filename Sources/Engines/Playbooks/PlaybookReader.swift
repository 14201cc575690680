import Domain

/// Reads a playbook's lines into sections, then sections into values.
struct PlaybookReader {
  /// The values of one section by key, with their lines.
  struct Section {
    var name: String
    var line: Int
    var values: [String: (text: String, line: Int)] = [:]
    /// `field:` may come several times.
    var fields: [(text: String, line: Int)] = []
  }

  /// What a step of a file that is handed in may need; nil for what is stored already, which is read as it
  /// is.
  let messageKinds: Set<String>?
  private var header = Section(name: "", line: 1)
  private var steps: [Section] = []
  private var endings: [Section] = []
  private var current = 0
  private var isInEnding = false

  init(messageKinds: Set<String>?) { self.messageKinds = messageKinds }

  /// The chapters of the method and how many rules each has.
  private static let chapters: [Character: Int] = ["A": 16, "B": 10, "C": 10, "D": 11, "E": 7]

  /// `B4`, or `-` for a step that follows no rule.
  static func isMethodID(_ text: Substring) -> Bool {
    guard text != "-" else { return true }
    guard let letter = text.first, let last = chapters[letter], let number = Int(text.dropFirst()) else {
      return false
    }
    return (1...last).contains(number) && text.count == 1 + String(number).count
  }

  static let headerKeys: Set<String> = ["playbook", "subject", "source", "source.fr", "source.en"]
  static let texts = ["fr", "tu", "vous", "en"]
  static let stepKeys: Set<String> = [
    "scope", "due", "not before", "weekday", "when", "done by", "dropped by", "silent after", "wanted",
    "need",
    "form", "minutes", "stranger", "asks favour", "method",
  ]

  mutating func read(_ line: String, line number: Int) throws(PlaybookFile.Problem) {
    if line.isEmpty || line.hasPrefix("#") { return }
    guard let colon = line.firstIndex(of: ":") else {
      throw PlaybookFile.Problem(line: number, reason: .noColon)
    }
    let key = PlaybookFile.trimmed(line[..<colon]).lowercased()
    let value = PlaybookFile.trimmed(line[line.index(after: colon)...])
    switch key {
    case "step":
      guard Self.isIdentifier(value) else { throw bad(key, value, number) }
      guard !steps.contains(where: { $0.name == value }) else {
        throw PlaybookFile.Problem(line: number, reason: .stepTwice(value))
      }
      guard steps.count < PlaybookFile.mostSteps else {
        throw PlaybookFile.Problem(line: number, reason: .tooManySteps)
      }
      steps.append(Section(name: value, line: number))
      current = 1
    case "ending":
      endings.append(Section(name: value, line: number))
      current = 2
    case "field":
      guard current == 1, steps[steps.count - 1].values["form"] != nil else {
        throw PlaybookFile.Problem(line: number, reason: .unknownKey(key))
      }
      steps[steps.count - 1].fields.append((value, number))
    default:
      guard Self.isKnown(key, section: current) else {
        throw PlaybookFile.Problem(line: number, reason: .unknownKey(key))
      }
      guard !value.isEmpty else { throw bad(key, value, number) }
      switch current {
      case 1: try Self.set(&steps[steps.count - 1], key, value, number)
      case 2: try Self.set(&endings[endings.count - 1], key, value, number)
      default: try Self.set(&header, key, value, number)
      }
    }
  }

  private static func set(_ section: inout Section, _ key: String, _ value: String, _ line: Int)
    throws(PlaybookFile.Problem)
  {
    guard section.values[key] == nil else { throw PlaybookFile.Problem(line: line, reason: .keyTwice(key)) }
    section.values[key] = (value, line)
  }

  private static func isKnown(_ key: String, section: Int) -> Bool {
    func isText(_ name: String) -> Bool { texts.contains { key == name + "." + $0 } }
    switch section {
    case 1: return stepKeys.contains(key) || isText("title") || isText("advice")
    case 2: return isText("text")
    default: return headerKeys.contains(key) || isText("title") || isText("summary")
    }
  }

  /// Lower-case letters, digits and hyphens, at most 60.
  static func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    return !bytes.isEmpty && bytes.count <= 60
      && bytes.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 }
  }

  func bad(_ key: String, _ value: String, _ line: Int) -> PlaybookFile.Problem {
    PlaybookFile.Problem(line: line, reason: .badValue(key: key, value: value))
  }

  func finish() throws(PlaybookFile.Problem) -> Playbook {
    let id = try required(header, "playbook")
    guard Self.isIdentifier(id.text) else { throw bad("playbook", id.text, id.line) }
    let subject = try required(header, "subject")
    guard let kind = Playbook.Subject(rawValue: subject.text) else {
      throw bad("subject", subject.text, subject.line)
    }
    guard !steps.isEmpty else { throw PlaybookFile.Problem(line: header.line, reason: .noSteps) }
    var playbook = Playbook(
      id: id.text, title: try phrase(header, "title"), summary: try phrase(header, "summary"),
      source: source(), subject: kind, steps: [])
    // What is stored already is read as it is; of a file handed in each step must be able to open.
    let all = Set(steps.map(\.name))
    for section in steps {
      let earlier = messageKinds == nil ? all : Set(playbook.steps.map(\.id))
      playbook.steps.append(try step(section, names: earlier, all: all))
    }
    for section in endings { playbook.endings.append(try ending(section)) }
    return playbook
  }

  /// `source` for both languages, or `source.fr` and `source.en`; where one is missing the other serves.
  private func source() -> Phrase {
    func text(_ key: String) -> String? { header.values[key]?.text }
    let plain = text("source")
    let fr = text("source.fr")
    let en = text("source.en")
    guard fr != nil || en != nil else { return Phrase(verbatim: plain ?? "") }
    return Phrase(fr: fr ?? plain ?? en ?? "", en: en ?? plain ?? fr ?? "")
  }

  private func required(_ section: Section, _ key: String) throws(PlaybookFile.Problem) -> (
    text: String, line: Int
  ) {
    guard let value = section.values[key] else {
      throw PlaybookFile.Problem(line: section.line, reason: .keyMissing(key))
    }
    return value
  }

  /// `key.fr` for both forms of address, or `key.tu` and `key.vous`; and `key.en`.
  private func phrase(_ section: Section, _ key: String) throws(PlaybookFile.Problem) -> AddressedPhrase {
    let en = try required(section, key + ".en").text
    if let fr = section.values[key + ".fr"]?.text { return AddressedPhrase(fr: fr, en: en) }
    guard section.values[key + ".tu"] != nil || section.values[key + ".vous"] != nil else {
      throw PlaybookFile.Problem(line: section.line, reason: .keyMissing(key + ".fr"))
    }
    return AddressedPhrase(
      tu: try required(section, key + ".tu").text, vous: try required(section, key + ".vous").text, en: en)
  }

  private func ending(_ section: Section) throws(PlaybookFile.Problem) -> PlaybookEnding {
    let words = section.name.split(separator: " ").map(String.init)
    guard words.count == 2, let on = CampaignFact.Kind(rawValue: words[0]),
      let outcome = PlaybookEnding.Outcome(rawValue: words[1])
    else { throw bad("ending", section.name, section.line) }
    return PlaybookEnding(on: on, outcome: outcome, text: try phrase(section, "text"))
  }

  private func step(_ section: Section, names: Set<String>, all: Set<String>) throws(PlaybookFile.Problem)
    -> PlaybookStep
  {
    let method = try required(section, "method")
    let rules = method.text.split(separator: " ")
    guard messageKinds == nil || rules.allSatisfy(Self.isMethodID) else {
      throw bad("method", method.text, method.line)
    }
    var step = PlaybookStep(
      id: section.name, title: try phrase(section, "title"), advice: try phrase(section, "advice"),
      method: rules.map(String.init))
    if let scope = section.values["scope"] {
      guard let value = PlaybookStep.Scope(rawValue: scope.text) else {
        throw bad("scope", scope.text, scope.line)
      }
      step.scope = value
    }
    if let due = section.values["due"] { step.due = try dueDay(due, names: names, all: all) }
    step.due.notBefore = try number(section, "not before") ?? step.due.notBefore
    if let weekday = section.values["weekday"] {
      guard let index = PlaybookWords.weekdays.firstIndex(of: weekday.text.lowercased()) else {
        throw bad("weekday", weekday.text, weekday.line)
      }
      step.due.weekday = index + 1
    }
    if let when = section.values["when"] {
      for part in Self.list(when.text) {
        guard let condition = PlaybookWords.condition(part) else { throw bad("when", part, when.line) }
        step.when.append(condition)
      }
    }
    step.doneBy = try facts(section, "done by")
    step.droppedBy = try facts(section, "dropped by")
    step.silentAfterDays = try number(section, "silent after")
    if step.silentAfterDays == 0, messageKinds != nil, let silent = section.values["silent after"] {
      throw bad("silent after", silent.text, silent.line)
    }
    if let wanted = section.values["wanted"] {
      let parts = wanted.text.split(separator: "-").compactMap { Int($0) }
      guard let low = parts.first, let high = parts.last, parts.count <= 2, low >= 1, high >= low,
        high <= 1000
      else {
        throw bad("wanted", wanted.text, wanted.line)
      }
      step.wanted = low...high
    }
    if let need = section.values["need"] {
      guard let value = PlaybookWords.need(need.text) else { throw bad("need", need.text, need.line) }
      if case .message(let kind) = value, let messageKinds, !messageKinds.contains(kind) {
        throw bad("need", need.text, need.line)
      }
      step.need = value
    }
    step.minutes = try number(section, "minutes") ?? step.minutes
    step.meetsStranger = try flag(section, "stranger")
    step.asksFavour = try flag(section, "asks favour")
    if let form = section.values["form"] {
      guard let yields = CampaignFact.Kind(rawValue: form.text) else {
        throw bad("form", form.text, form.line)
      }
      var entries: [StepForm.Entry] = []
      for field in section.fields { entries.append(try entry(field)) }
      step.form = StepForm(yields: yields, entries: entries)
    }
    return step
  }

  /// `2 days after previous`, `1 day after fact answered`, `3 days after step ask`, `7 days after start`,
  /// `0 days after day of event-planned`.
  private func dueDay(_ value: (text: String, line: Int), names: Set<String>, all: Set<String>)
    throws(PlaybookFile.Problem)
    -> StepDue
  {
    let words = value.text.split(separator: " ").map(String.init)
    guard words.count >= 4, let days = Int(words[0]), (0...3650).contains(days),
      words[1] == "day" || words[1] == "days", words[2] == "after"
    else { throw bad("due", value.text, value.line) }
    switch (words[3], words.count) {
    case ("start", 4): return StepDue(after: .start, days: days)
    case ("previous", 4): return StepDue(after: .previous, days: days)
    case ("step", 5):
      guard names.contains(words[4]) else {
        throw PlaybookFile.Problem(
          line: value.line, reason: all.contains(words[4]) ? .laterStep(words[4]) : .unknownStep(words[4]))
      }
      return StepDue(after: .step(words[4]), days: days)
    case ("fact", 5):
      guard let kind = CampaignFact.Kind(rawValue: words[4]) else { throw bad("due", words[4], value.line) }
      return StepDue(after: .fact(kind), days: days)
    case ("day", 6) where words[4] == "of":
      guard let kind = CampaignFact.Kind(rawValue: words[5]), PlaybookWords.planning.contains(kind) else {
        throw bad("due", words[5], value.line)
      }
      return StepDue(after: .planned(kind), days: days)
    default: throw bad("due", value.text, value.line)
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { PlaybookFile.trimmed($0) }
  }

  private func facts(_ section: Section, _ key: String) throws(PlaybookFile.Problem) -> [CampaignFact.Kind] {
    guard let value = section.values[key] else { return [] }
    var kinds: [CampaignFact.Kind] = []
    for part in Self.list(value.text) {
      guard let kind = CampaignFact.Kind(rawValue: part) else { throw bad(key, part, value.line) }
      kinds.append(kind)
    }
    return kinds
  }

  private func number(_ section: Section, _ key: String) throws(PlaybookFile.Problem) -> Int? {
    guard let value = section.values[key] else { return nil }
    guard let number = Int(value.text), (0...3650).contains(number) else {
      throw bad(key, value.text, value.line)
    }
    return number
  }

  private func flag(_ section: Section, _ key: String) throws(PlaybookFile.Problem) -> Bool {
    guard let value = section.values[key] else { return false }
    switch value.text {
    case "yes": return true
    case "no": return false
    default: throw bad(key, value.text, value.line)
    }
  }

  /// `value | long-text | required | Une valeur commune | A value you share`.
  private func entry(_ field: (text: String, line: Int)) throws(PlaybookFile.Problem) -> StepForm.Entry {
    let parts = field.text.split(separator: "|", omittingEmptySubsequences: false).map {
      PlaybookFile.trimmed($0)
    }
    guard parts.count == 5, Self.isIdentifier(parts[0]), let kind = StepForm.Field(rawValue: parts[1]),
      parts[2] == "required" || parts[2] == "optional", !parts[3].isEmpty, !parts[4].isEmpty
    else { throw bad("field", field.text, field.line) }
    return StepForm.Entry(
      id: parts[0], label: AddressedPhrase(fr: parts[3], en: parts[4]), field: kind,
      isRequired: parts[2] == "required")
  }
}
