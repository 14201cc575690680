import Domain

/// The words of the text form that are not raw values of enums.
enum PlaybookWords {
  /// Facts that plan a day to come.
  static let planning: Set<CampaignFact.Kind> = [.eventPlanned, .dateFixed]

  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  static func condition(_ text: String) -> StepCondition? {
    switch text {
    case "connected": return .connected(true)
    case "not connected": return .connected(false)
    case "introducer": return .hasIntroducer
    case "address": return .hasAddress(true)
    case "no address": return .hasAddress(false)
    case "student": return .student
    default:
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 2, let kind = CampaignFact.Kind(rawValue: words[1]) else { return nil }
      switch words[0] {
      case "has": return .has(kind)
      case "lacks": return .lacks(kind)
      default: return nil
      }
    }
  }

  static func text(_ condition: StepCondition) -> String {
    switch condition {
    case .connected(true): "connected"
    case .connected(false): "not connected"
    case .hasIntroducer: "introducer"
    case .hasAddress(true): "address"
    case .hasAddress(false): "no address"
    case .student: "student"
    case .has(let kind): "has \(kind.rawValue)"
    case .lacks(let kind): "lacks \(kind.rawValue)"
    }
  }

  static func need(_ text: String) -> PlaybookStep.Need? {
    switch text {
    case "call": return .call
    case "meeting": return .meeting
    case "making": return .making
    case "research": return .research
    case "post": return .post
    default:
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 2, words[0] == "message", PlaybookReader.isIdentifier(words[1]) else { return nil }
      return .message(words[1])
    }
  }

  static func text(_ need: PlaybookStep.Need) -> String {
    switch need {
    case .message(let kind): "message \(kind)"
    case .call: "call"
    case .meeting: "meeting"
    case .making: "making"
    case .research: "research"
    case .post: "post"
    }
  }
}

/// Writes a playbook so that reading it gives the same one.
enum PlaybookWriter {
  static func write(_ playbook: Playbook) -> String {
    var lines: [String] = []
    func add(_ key: String, _ value: String) {
      // A value is one line: whoever made it in code may not have known.
      lines.append("\(key): " + value.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    func add(_ key: String, _ phrase: AddressedPhrase) {
      if phrase.tu == phrase.vous {
        add(key + ".fr", phrase.tu)
      } else {
        add(key + ".tu", phrase.tu)
        add(key + ".vous", phrase.vous)
      }
      add(key + ".en", phrase.en)
    }
    add("playbook", playbook.id)
    add("subject", playbook.subject.rawValue)
    let source = playbook.source
    if source.fr == source.en {
      if !source.en.isEmpty { add("source", source.en) }
    } else {
      if !source.fr.isEmpty { add("source.fr", source.fr) }
      if !source.en.isEmpty { add("source.en", source.en) }
    }
    add("title", playbook.title)
    add("summary", playbook.summary)
    for step in playbook.steps {
      lines.append("")
      add("step", step.id)
      add("title", step.title)
      add("advice", step.advice)
      let plain = PlaybookStep(id: "", title: step.title, advice: step.advice, method: [])
      if step.scope != plain.scope { add("scope", step.scope.rawValue) }
      if step.due.after != plain.due.after || step.due.days != plain.due.days { add("due", due(step.due)) }
      if step.due.notBefore != 0 { add("not before", String(step.due.notBefore)) }
      if let weekday = step.due.weekday { add("weekday", PlaybookWords.weekdays[weekday - 1]) }
      if !step.when.isEmpty { add("when", step.when.map(PlaybookWords.text).joined(separator: ", ")) }
      if !step.doneBy.isEmpty { add("done by", step.doneBy.map(\.rawValue).joined(separator: ", ")) }
      if !step.droppedBy.isEmpty { add("dropped by", step.droppedBy.map(\.rawValue).joined(separator: ", ")) }
      if let days = step.silentAfterDays { add("silent after", String(days)) }
      if step.wanted != plain.wanted {
        let (low, high) = (step.wanted.lowerBound, step.wanted.upperBound)
        add("wanted", low == high ? String(low) : "\(low)-\(high)")
      }
      if step.need != plain.need { add("need", PlaybookWords.text(step.need)) }
      if step.minutes != plain.minutes { add("minutes", String(step.minutes)) }
      if step.meetsStranger { add("stranger", "yes") }
      if step.asksFavour { add("asks favour", "yes") }
      if let form = step.form {
        add("form", form.yields.rawValue)
        for entry in form.entries {
          let must = entry.isRequired ? "required" : "optional"
          add(
            "field", "\(entry.id) | \(entry.field.rawValue) | \(must) | \(entry.label.tu) | \(entry.label.en)"
          )
        }
      }
      add("method", step.method.joined(separator: " "))
    }
    for ending in playbook.endings {
      lines.append("")
      add("ending", "\(ending.on.rawValue) \(ending.outcome.rawValue)")
      add("text", ending.text)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func due(_ due: StepDue) -> String {
    let days = due.days == 1 ? "1 day" : "\(due.days) days"
    switch due.after {
    case .start: return "\(days) after start"
    case .previous: return "\(days) after previous"
    case .step(let id): return "\(days) after step \(id)"
    case .fact(let kind): return "\(days) after fact \(kind.rawValue)"
    case .planned(let kind): return "\(days) after day of \(kind.rawValue)"
    }
  }
}
