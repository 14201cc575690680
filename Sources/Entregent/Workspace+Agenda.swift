public import Domain
import Engines
import Foundation
import Storage

extension Workspace {
  /// How the user wants to be reminded: rhythms, pace, goals.
  public func agendaSettings() throws -> AgendaSettings {
    try guarded { try file.read { db in try Self.agendaSettings(db) } }
  }

  /// - Throws: 64 for a rhythm or a number that makes no sense.
  public func save(_ settings: AgendaSettings, now: Moment) throws {
    let stored = StoredAgendaSettings(settings)
    guard stored.isSensible else {
      throw UserFacingError(
        .usage, Phrase(fr: "Ce rythme ne se peut pas.", en: "That rhythm cannot be."),
        advice: Phrase(
          fr: "Entre 1 et 260 semaines d'un mot à l'autre, entre 1 et 50 choses par jour.",
          en: "Between 1 and 260 weeks from word to word, between 1 and 50 items a day."))
    }
    try guarded {
      try file.write { db in
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        try HandStore.setSetting(db, "agenda", String(decoding: try encoder.encode(stored), as: UTF8.self))
      }
    }
  }

  static func agendaSettings(_ db: VaultConnection) throws -> AgendaSettings {
    guard let text = try HandStore.setting(db, "agenda") else { return AgendaSettings() }
    return try JSONDecoder().decode(StoredAgendaSettings.self, from: Data(text.utf8)).settings
  }

  /// Everything the day is planned from: facts from the vault, the user's own playbooks read.
  static func agenda(
    _ db: VaultConnection, profile: Profile, settings: AgendaSettings, now: Moment, about: Int64? = nil
  ) throws -> AgendaSnapshot {
    var snapshot = try AgendaReader.read(db, profile: profile, now: now, about: about, settings: settings)
    snapshot.changes = snapshot.changes.compactMap(\.news)
    if !snapshot.campaigns.isEmpty {
      let used = Set(snapshot.campaigns.map(\.playbook))
      snapshot.playbooks = try PlaybookShelf(db).own.filter { used.contains($0.key) }.map(\.value.playbook)
        .sorted { $0.id < $1.id }
    }
    return snapshot
  }

  /// A step of a campaign that is ticked off or left out is a fact of its campaign and can be taken back there.
  ///
  /// - Returns: the name under which it is taken back; nil when the item is no such step, or is only put off.
  func decideStep(_ item: String, _ decision: ItemDecision, now: Moment) throws -> String? {
    let kind: CampaignFact.Kind
    switch decision {
    case .done: kind = .stepDone
    case .skip: kind = .stepSkipped
    case .later: return nil
    }
    let parts = item.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, parts[0] == "step", let id = CampaignID(parts[1]) else { return nil }
    let view: CampaignView
    do {
      view = try campaign(id, now: now)
    } catch let error as UserFacingError where error.status == .notFound {
      return nil
    }
    guard let toDo = view.line.state.toDos.first(where: { $0.itemID == item }) else { return nil }
    let person = toDo.step.scope == .contact ? toDo.person?.id.number : nil
    return try guarded {
      try file.write { db in
        var before = try DecidedItem(before: item, db)
        let fact = try CampaignStore.addFact(
          db, campaign: id.number, kind: kind, step: toDo.step.id, day: now.day, person: person, value: nil,
          at: now.seconds)
        before.step = DecidedItem.Step(campaign: id.number, fact: fact)
        return try before.keep(db, decision, now: now)
      }
    }
  }
}

/// `AgendaSettings` as the vault keeps them; what is absent is the method's default.
struct StoredAgendaSettings: Codable {
  var rhythms: [String: Int]?
  var networks: [Network]?
  var wantsToNetwork: Bool?
  var followUpAfterDays: Int?
  var askAgainAfterDays: Int?
  var meetupsPerMonth: [Int]?
  var qualityContactsPerYear: [Int]?
  var mostItems: Int?

  struct Network: Codable {
    var name: String
    var pace: AgendaSettings.Pace
  }

  init(_ settings: AgendaSettings) {
    var weeks: [String: Int] = [:]
    for (circle, rhythm) in settings.rhythmInWeeks { weeks[String(circle.rawValue)] = rhythm }
    rhythms = weeks
    networks = settings.networks.map { Network(name: $0.name, pace: $0.pace) }
    wantsToNetwork = settings.wantsToNetwork
    followUpAfterDays = settings.followUpAfterDays
    askAgainAfterDays = settings.askAgainAfterDays
    meetupsPerMonth = [settings.meetupsPerMonth.lowerBound, settings.meetupsPerMonth.upperBound]
    qualityContactsPerYear = [
      settings.qualityContactsPerYear.lowerBound, settings.qualityContactsPerYear.upperBound,
    ]
    mostItems = settings.mostItems
  }

  var isSensible: Bool {
    (rhythms ?? [:]).values.allSatisfy { (1...260).contains($0) } && (1...50).contains(mostItems ?? 9)
      && (0...30).contains(followUpAfterDays ?? 2) && (1...60).contains(askAgainAfterDays ?? 7)
      && (networks ?? []).allSatisfy { !$0.name.isEmpty && $0.name.utf8.count <= 60 }
      && (networks ?? []).count <= 10
  }

  var settings: AgendaSettings {
    var settings = AgendaSettings()
    for (circle, weeks) in rhythms ?? [:] {
      if let circle = Int(circle).flatMap({ Circle(rawValue: $0) }) { settings.rhythmInWeeks[circle] = weeks }
    }
    if let networks { settings.networks = networks.map { .init(name: $0.name, pace: $0.pace) } }
    settings.wantsToNetwork = wantsToNetwork ?? settings.wantsToNetwork
    settings.followUpAfterDays = followUpAfterDays ?? settings.followUpAfterDays
    settings.askAgainAfterDays = askAgainAfterDays ?? settings.askAgainAfterDays
    settings.meetupsPerMonth = Self.range(meetupsPerMonth) ?? settings.meetupsPerMonth
    settings.qualityContactsPerYear = Self.range(qualityContactsPerYear) ?? settings.qualityContactsPerYear
    settings.mostItems = mostItems ?? settings.mostItems
    return settings
  }

  private static func range(_ bounds: [Int]?) -> ClosedRange<Int>? {
    guard let bounds, bounds.count == 2, bounds[0] <= bounds[1], bounds[0] >= 0 else { return nil }
    return bounds[0]...bounds[1]
  }
}
