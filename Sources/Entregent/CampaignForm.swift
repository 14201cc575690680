import Domain
import Storage

/// A form that was looked through: what it holds in the form the vault keeps it.
struct CheckedForm {
  var values: [String: String] = [:]
  var people: [Int64] = []
  var names: [Int64: String] = [:]
  var company: SceneEntry.CompanyReference?
  var day: Day?
}

extension Workspace {
  /// - Throws: `CampaignFormRefusal` with a problem for each entry that does not do.
  func checkForm(_ form: StepForm?, _ input: CampaignInput, now: Moment) throws -> CheckedForm {
    var checked = CheckedForm()
    guard let form else {
      for (name, value) in input.values where !value.trimmed.isEmpty { checked.values[name] = value.trimmed }
      return checked
    }
    var problems: [String: Phrase] = [:]
    let names = form.entries.map(\.id)
    for name in input.values.keys.sorted() where !names.contains(name) {
      let list = names.joined(separator: ", ")
      problems[name] = Phrase(
        fr: "Ce champ n’est pas du formulaire (\(list)).", en: "This is no field of the form (\(list)).")
    }
    for entry in form.entries {
      let value = (input.values[entry.id] ?? "").trimmed
      guard !value.isEmpty else {
        if entry.isRequired { problems[entry.id] = Phrase(fr: "Il manque ceci.", en: "This is missing.") }
        continue
      }
      do {
        try check(value, entry, input, into: &checked, now: now)
      } catch let error as UserFacingError {
        problems[entry.id] = error.message
      }
    }
    guard problems.isEmpty else { throw CampaignFormRefusal(problems: problems) }
    return checked
  }

  private func check(
    _ value: String, _ entry: StepForm.Entry, _ input: CampaignInput, into checked: inout CheckedForm,
    now: Moment
  ) throws {
    func refuse(_ fr: String, _ en: String) -> UserFacingError {
      UserFacingError(.usage, Phrase(fr: fr, en: en))
    }
    checked.values[entry.id] = value
    switch entry.field {
    case .text, .longText, .yesNo: break
    case .url:
      let lowered = value.lowercased()
      guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"), !value.contains(" ") else {
        throw refuse("Une adresse commence par https://", "An address begins with https://")
      }
    case .email:
      let parts = value.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !value.contains(" ") else {
        throw refuse("Ce n'est pas une adresse e-mail.", "This is no e-mail address.")
      }
    case .day:
      guard let day = Day(value) else {
        throw refuse("Un jour s'écrit 2026-11-30.", "A day is written 2026-11-30.")
      }
      checked.day = day
    case .minutes:
      guard let minutes = Int(value), (0...100_000).contains(minutes) else {
        throw refuse("Un nombre de minutes.", "A number of minutes.")
      }
    case .company:
      let id = try knownCompany(value) ?? addCompany(value, now: now)
      checked.company = .init(id: id, name: try companyName(id))
    case .people:
      for name in value.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
        let name = String(name).trimmed
        guard !name.isEmpty else { continue }
        let id = try personOfForm(name, input, now: now)
        if !checked.people.contains(id.number) {
          checked.people.append(id.number)
          checked.names[id.number] = name
        }
      }
      checked.values[entry.id] = nil
      if checked.people.isEmpty, entry.isRequired { throw refuse("Il manque un nom.", "A name is missing.") }
    }
  }

  private func personOfForm(_ name: String, _ input: CampaignInput, now: Moment) throws -> PersonID {
    do {
      return try resolvePerson(name)
    } catch let error as UserFacingError where error.status == .notFound {
      guard input.addsUnknownPeople else {
        throw UserFacingError(
          .notFound,
          Phrase(
            fr:
              "« \(name) » n’est pas encore dans le carnet : à ajouter d’abord, ou en cochant la case (--add-people en ligne de commande).",
            en:
              "“\(name)” is not in the notebook yet: add them first, or tick the box (--add-people on the command line)."
          ))
      }
      return try addPerson(name: name, fields: [:], now: now)
    }
  }
}

/// What forms bring into other lists: the local scene, the calendar, the pitch to a company.
enum SceneRows {
  static func add(
    _ db: VaultConnection, _ kind: CampaignFact.Kind, _ form: CheckedForm, fact: Int64, person: Int64?,
    subject: Campaign.Subject, on day: Day
  ) throws {
    let values = form.values
    func enter(_ entry: SceneEntry) throws {
      try SceneStore.add(db, entry, person: person, fact: fact, on: day)
    }
    switch kind {
    case .communityFound:
      guard let name = values["name"] else { return }
      try enter(SceneEntry(kind: .community, name: name, town: values["town"], url: values["site"]))
    case .sponsorFound:
      guard let company = form.company else { return }
      try enter(SceneEntry(kind: .sponsor, name: company.name, detail: values["event"], company: company))
    case .teacherAsked:
      guard let person, let name = form.names[person] else { return }
      try enter(SceneEntry(kind: .teacher, name: name, company: form.company))
    case .channelJoined:
      guard let name = values["name"] else { return }
      try enter(SceneEntry(kind: .channel, name: name, url: values["link"]))
    case .eventPlanned:
      guard let title = values["title"], let day = form.day else { return }
      try SceneStore.addEvent(db, title: title, day: day, fact: fact)
    case .admired, .researched, .built, .outlined, .recorded, .paged:
      guard case .company(let company, _) = subject else { return }
      try PitchFacts.write(kind, values, company: company.number, db, on: day)
    default: break
    }
  }
}
