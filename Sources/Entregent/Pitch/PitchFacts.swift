import Domain
import Storage

/// The pitch to a company and the facts of its campaigns say the same: what is written on the pitch does
/// the step that has a form for it (A8, A11–A13), what a form holds stands on the pitch, and what is taken
/// back at one of the two doors is taken back at the other.
enum PitchFacts {
  /// Kinds of facts that the pitch tells, with the fields of their forms.
  private static let told: [(kind: CampaignFact.Kind, fields: [Field])] = [
    (.admired, [Field("why", \.admire)]),
    (.researched, [Field("value", \.value), Field("improvable", \.improvement)]),
    (
      .built,
      [
        Field("source", \.sourceURL), Field("demo", \.demoURL), Field("what", \.built),
        Field("minutes", \.minutes),
      ]
    ),
    (.outlined, [Field("notes", \.videoNotes)]),
    (.recorded, [Field("video", \.videoURL)]),
    (.paged, [Field("page", \.pageURL)]),
  ]

  static func isOnPitch(_ kind: CampaignFact.Kind) -> Bool { told.contains { $0.kind == kind } }

  /// An entry of a form, and where the pitch keeps it.
  private struct Field {
    let entry: String
    let path: any WritableKeyPath<PitchFields, String?> & Sendable

    init(_ entry: String, _ path: any WritableKeyPath<PitchFields, String?> & Sendable) {
      self.entry = entry
      self.path = path
    }
  }

  /// What the pitch tells of a kind; nil: not enough for it to have happened.
  private static func values(_ kind: CampaignFact.Kind, _ fields: [Field], _ pitch: PitchFields)
    -> [String: String]?
  {
    var values: [String: String] = [:]
    for field in fields { values[field.entry] = pitch[keyPath: field.path].nonEmpty }
    switch kind {
    // One value and one thing to improve: the study is done when both are found (A11).
    case .researched: return values.count == fields.count ? values : nil
    // Minutes alone are work begun.
    case .built: return values.keys.contains { $0 != "minutes" } ? values : nil
    default: return values.isEmpty ? nil : values
    }
  }

  /// Puts what a form held onto the pitch.
  static func write(
    _ kind: CampaignFact.Kind, _ values: [String: String], company: Int64, _ db: VaultConnection, on day: Day
  ) throws {
    guard let fields = told.first(where: { $0.kind == kind })?.fields else { return }
    var pitch = try PitchStore.fields(db, company: company)
    for field in fields {
      if let value = values[field.entry].nonEmpty { pitch[keyPath: field.path] = value }
    }
    try PitchStore.save(db, company: company, pitch, since: day)
  }

  /// Takes from the pitch what a fact that is being deleted had put there, where it still says so.
  static func erase(_ fact: CampaignStore.RecordedFact, _ db: VaultConnection, on day: Day) throws {
    guard let company = fact.company, let fields = told.first(where: { $0.kind == fact.kind })?.fields else {
      return
    }
    let before = try PitchStore.fields(db, company: company)
    var pitch = before
    for field in fields where pitch[keyPath: field.path] == fact.values[field.entry] {
      pitch[keyPath: field.path] = nil
    }
    guard pitch != before else { return }
    try PitchStore.save(db, company: company, pitch, since: day)
  }

  /// Holds the facts of a company's campaigns to what its pitch says now: new ones are recorded, corrected
  /// ones corrected, and those whose words are gone go as well. What was only ticked off stays.
  static func keep(company: Int64, _ db: VaultConnection, now: Moment) throws {
    let campaigns = try CampaignStore.underWay(db, at: company)
    guard !campaigns.isEmpty else { return }
    let pitch = try PitchStore.fields(db, company: company)
    let shelf = try PlaybookShelf(db)
    let known = try CampaignStore.facts(db, at: company)
    for campaign in campaigns {
      guard let steps = shelf.playbook(campaign.playbook)?.steps else { continue }
      for (kind, fields) in told {
        guard let step = steps.first(where: { $0.form?.yields == kind }) else { continue }
        let mine = known.filter {
          $0.campaign == campaign.id && $0.kind == kind && $0.step == step.id && !$0.values.isEmpty
        }
        guard let values = values(kind, fields, pitch) else {
          for fact in mine { _ = try CampaignStore.deleteFact(db, fact.id, of: campaign.id) }
          continue
        }
        let json = try Workspace.json(values)
        for fact in mine where fact.values != values { try CampaignStore.setValue(db, fact.id, json) }
        if mine.isEmpty {
          try CampaignStore.addFact(
            db, campaign: campaign.id, kind: kind, step: step.id, day: now.day, person: nil, value: json,
            at: now.seconds)
        }
      }
    }
  }
}

extension PitchFields {
  /// `minutesSpent` as a form holds it.
  fileprivate var minutes: String? {
    get { minutesSpent > 0 ? String(minutesSpent) : nil }
    set { minutesSpent = newValue.flatMap { Int($0) } ?? 0 }
  }
}
