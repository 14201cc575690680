import Domain
import Storage

/// What the vault knows of the person whom a message goes to.
struct Recipient: Sendable {
  var person: Person
  var bond: PeopleReader.Bond
  /// The newest entry where both were there.
  var lastMeeting: TimelineEntry?
  /// An event where both were is written down.
  var hasMetAtEvent = false
  /// Days of interviews that stand in the notes.
  var interviews: [Day] = []
  /// What the user promised and has not done yet.
  var promised: [String]
  /// What was received of them, newest first.
  var favours: [DraftReader.Favour] = []
  /// What they have to do with: as helper, as the one it was found through, as interviewer; else the
  /// newest at their company.
  var opportunity: Opportunity?
  var hasReferred = false
  var hasReferredUnthanked: Bool { hasReferred && !hasThanked }
  var hasThanked = false
  /// Where they went lately.
  var newEmployer: String?
  var pitch: PitchFields?
  /// The step of a campaign that asks them for an introduction: to whom.
  var introduction: CampaignToDo?

  /// Particular to them: naming one makes a message personal (B4).
  var facts: [String] {
    let shared = bond.sharedEmployers.map(\.name) + bond.sharedSchools.map(\.name)
    return [person.company, person.place].compactMap { $0 } + person.schools + shared
  }

  static func read(_ db: VaultConnection, _ current: Int64, _ person: Person, now: Moment) throws -> Recipient
  {
    let timeline = try PeopleReader.timeline(db, current, limit: 200)
    func isKind(_ entry: TimelineEntry, _ kind: InteractionKind) -> Bool { entry.kind == kind.rawValue }
    var known = Recipient(
      person: person, bond: try PeopleReader.bond(db, current),
      lastMeeting: timeline.first { InteractionKind(rawValue: $0.kind)?.isMeeting == true },
      promised: try PeopleReader.promises(db, of: current)
        .filter { $0.who == .me && $0.doneOn == nil }.map(\.text))
    known.hasMetAtEvent = timeline.contains { isKind($0, .event) }
    known.interviews = timeline.filter { isKind($0, .interview) }.map(\.day)
    known.favours = try DraftReader.favours(db, of: current)
    known.newEmployer = try PeopleNews.changes(db, now, of: current).first { $0.kind == .newJob }?.text
    known.pitch = try person.companyID.map { try PitchStore.fields(db, company: $0.number) }
    let all = try OpportunityStore.all(db, limit: 500).map(\.opportunity)
    let id = PersonID(current)
    let theirs = all.filter { opportunity in
      opportunity.through?.id == id || opportunity.helpers.contains { $0.person.id == id }
        || opportunity.interviews.contains { $0.with.contains { $0.id == id } }
    }
    known.opportunity =
      theirs.first ?? all.first { person.companyID != nil && $0.companyID == person.companyID }
    if let referral = theirs.first(where: { $0.through?.id == id && $0.appliedAfterReferral != nil }) {
      known.hasReferred = true
      known.opportunity = referral
      known.hasThanked = try DraftReader.hasThanked(db, current, since: referral.foundOn)
    }
    return known
  }
}
