public import Domain

/// One source's statement about a person, with its place in time.
public struct ObservedFacts: Sendable {
  /// The observation's number; among equals the higher is the newer.
  public var id: Int64
  /// The import kind.
  public var kind: String
  public var facts: PersonFacts
  /// The day the source was read.
  public var seenOn: Day
  /// A newer version of the same record has taken its place.
  public var isReplaced: Bool
  /// The record no longer stands in the newest export.
  public var isGone: Bool

  public init(
    id: Int64, kind: String, facts: PersonFacts, seenOn: Day, isReplaced: Bool = false, isGone: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.facts = facts
    self.seenOn = seenOn
    self.isReplaced = isReplaced
    self.isGone = isGone
  }
}

/// A value with the observation that states it; nil: the user's own word.
public struct SourcedValue: Sendable, Hashable {
  public var value: String
  public var label: String?
  public var observation: Int64?

  public init(_ value: String, label: String? = nil, observation: Int64? = nil) {
    self.value = value
    self.label = label
    self.observation = observation
  }
}

/// A job with the observation that states it.
public struct SourcedJob: Sendable, Hashable {
  public var company: String
  public var title: String?
  public var start: String?
  public var end: String?
  public var isCurrent: Bool
  public var observation: Int64?
}

/// A school with the observation that states it.
public struct SourcedSchooling: Sendable, Hashable {
  public var schooling: PersonFacts.Schooling
  public var observation: Int64?
}

/// What is shown of a person, computed from all statements and the user's own words.
public struct ProjectedPerson: Sendable, Hashable {
  public var name = ""
  public var given: String?
  public var family: String?
  public var title: String?
  public var company: String?
  public var since: String?
  public var place: String?
  public var zone: String?
  public var birthday: String?
  public var connectedOn: String?
  public var degree: Int?
  public var premium: Bool?
  public var circleByUser: Circle?
  public var isGone = false
  public var otherNames: [SourcedValue] = []
  public var nicknames: [SourcedValue] = []
  public var emails: [SourcedValue] = []
  public var phones: [SourcedValue] = []
  public var links: [SourcedValue] = []
  public var jobs: [SourcedJob] = []
  public var schools: [SourcedSchooling] = []
  public var notes: [String] = []
  /// Groups and categories of the sources; the user's own tags are kept apart.
  public var tags: [String] = []
}

/// Statements → the person shown. Pure, so that an import, an undo, a merge, a split and `doctor`
/// all come to the same person.
///
/// The user's own words win; then the source that knows best about jobs and names (a profile or a
/// connection list over an attendee list over a phone card); among equals the newest. Nothing that an
/// older statement said is lost: addresses and names are joined, jobs become history.
public enum PersonProjector {
  /// - Parameter turning: the parts of a name that a source writes with the family first; nil for one that stays as
  ///   it is written.
  public static func project(
    _ observations: [ObservedFacts], edits: [String: String], tags: [String] = [],
    turning: (PersonFacts) -> (given: String, family: String)? = { _ in nil }
  ) -> ProjectedPerson {
    var person = ProjectedPerson()
    let byTrust = observations.count < 2 ? observations : inOrderOfTrust(observations)
    projectNames(&person, byTrust, edits, turning)
    projectJobs(&person, observations, byTrust, edits)
    person.place = edits["place"] ?? first(byTrust) { $0.place }
    person.zone = edits["zone"]
    person.birthday = edits["birthday"] ?? first(byTrust) { $0.birthday }
    person.connectedOn = first(byTrust) { $0.connectedOn }
    person.degree = edits["degree"].flatMap(Int.init) ?? byTrust.compactMap(\.facts.degree).min()
    person.premium = edits["premium"].flatMap(YesNo.read)
    person.circleByUser = edits["circle"].flatMap(Int.init).flatMap(Circle.init(rawValue:))
    let standing = observations.filter { !$0.isReplaced && $0.kind == "linkedin-connections" }
    person.isGone = !standing.isEmpty && standing.allSatisfy(\.isGone)
    person.emails = union(edits["emails"], byTrust, key: { $0.lowercased() }, \.emails)
    person.phones = union(edits["phones"], byTrust, key: digits, \.phones)
    person.links = union(edits["links"], byTrust, key: LinkSpelling.key, \.links)
    projectSchools(&person, byTrust, edits)
    if let note = edits["note"] { person.notes.append(note) }
    for observed in byTrust where !observed.isReplaced {
      for note in observed.facts.notes where !person.notes.contains(note) { person.notes.append(note) }
      // The user's own list of tags takes the place of what sources say. The own profile's groups are trades.
      guard edits["tags"] == nil, observed.kind != "linkedin-profile" else { continue }
      for tag in observed.facts.tags where !person.tags.contains(tag) { person.tags.append(tag) }
    }
    return person
  }

  /// What the profiles among the statements say, of the most trusted first. The headline is left out where
  /// it says no more than the title that is shown.
  public static func profileWords(_ observations: [ObservedFacts], title: String? = nil) -> ProfileWords {
    let standing = inOrderOfTrust(observations.filter { !$0.isReplaced })
    let headline = first(standing) { $0.headline }
    return ProfileWords(
      headline: headline.flatMap { FoldedText.fold($0) == FoldedText.fold(title ?? "") ? nil : $0 },
      summary: first(standing) { $0.summary },
      skills: joined(standing, \.skills), languages: joined(standing, \.languages))
  }

  private static func joined(
    _ observations: [ObservedFacts], _ values: (PersonFacts) -> [String]
  ) -> [String] {
    var seen: Set<String> = []
    return observations.flatMap { values($0.facts) }.filter { seen.insert(FoldedText.fold($0)).inserted }
  }

  private static func inOrderOfTrust(_ observations: [ObservedFacts]) -> [ObservedFacts] {
    observations.sorted { left, right in
      let leftKey = (left.isReplaced ? 0 : 1, trust(left.kind), left.seenOn.number, left.id)
      let rightKey = (right.isReplaced ? 0 : 1, trust(right.kind), right.seenOn.number, right.id)
      return leftKey > rightKey
    }
  }

  /// How much a kind of source knows about who somebody is and where they work.
  static func trust(_ kind: String) -> Int {
    switch kind {
    case "hand": 6
    case "linkedin-pdf": 5
    case "linkedin-connections": 4
    case "linkedin-profile", "linkedin-recommendations": 3
    case "google-contacts", "outlook-contacts", "eventbrite", "luma", "tito", "meetup", "table": 2
    case "vcard": 1
    default: 0
    }
  }

  private static func first(_ observations: [ObservedFacts], _ value: (PersonFacts) -> String?) -> String? {
    for observed in observations {
      if let found = value(observed.facts), !found.isEmpty { return found }
    }
    return nil
  }

  private static func projectNames(
    _ person: inout ProjectedPerson, _ observations: [ObservedFacts], _ edits: [String: String],
    _ turning: (PersonFacts) -> (given: String, family: String)?
  ) {
    let best = fullest(observations)
    // What was typed by hand is meant so.
    let turned = best.flatMap { $0.kind == "hand" ? nil : turning($0.facts) }
    person.name = edits["name"] ?? turned.map { $0.given + " " + $0.family } ?? best?.facts.name ?? ""
    let parts = best.flatMap { partsOfName($0, observations) }
    // A program that knows no parts of a name puts it into one of them whole.
    let isTold = turned == nil || parts?.given != nil && parts?.family != nil
    person.given = edits["given"] ?? (edits["name"] == nil ? isTold ? parts?.given : turned?.given : nil)
    person.family = edits["family"] ?? (edits["name"] == nil ? isTold ? parts?.family : turned?.family : nil)
    var seen: Set<String> = [person.name]
    for observed in observations {
      if !observed.facts.name.isEmpty, seen.insert(observed.facts.name).inserted {
        person.otherNames.append(SourcedValue(observed.facts.name, observation: observed.id))
      }
      for nickname in observed.facts.nicknames where seen.insert(nickname).inserted {
        person.nicknames.append(SourcedValue(nickname, observation: observed.id))
      }
      if let maiden = observed.facts.maiden, seen.insert(maiden).inserted {
        person.otherNames.append(SourcedValue(maiden, label: "maiden", observation: observed.id))
      }
    }
  }

  /// Whose name is shown: the most trusted source's, unless it writes but a part of what another one writes whole.
  private static func fullest(_ observations: [ObservedFacts]) -> ObservedFacts? {
    let first = observations.first { !$0.facts.name.isEmpty }
    guard let best = first, observations.count > 1, !best.isReplaced else { return first }
    let words = wordsOfName(best.facts.name)
    let isPartial = words.count < 2 || words.contains { $0.count == 1 }
    var chosen = best
    var length = words.count
    var letters = words.joined().count
    for other in observations where !other.isReplaced && other.id != best.id {
      // A complete name gives way only to a longer one of a source that knows as much.
      guard isPartial || trust(other.kind) == trust(best.kind) else { continue }
      let parts = wordsOfName(other.facts.name)
      let count = parts.joined().count
      guard parts.count > 1, parts.count > length || parts.count == length && isPartial && count > letters,
        extend(parts, words)
      else { continue }
      (chosen, length, letters) = (other, parts.count, count)
    }
    return chosen
  }

  /// The folded words of a name; an address or a number in its place has none.
  public static func wordsOfName(_ name: String) -> [Substring] {
    guard !name.contains("@"), name.contains(where: \.isLetter) else { return [] }
    return FoldedText.fold(name).split(separator: " ")
  }

  /// Whether the longer name says what the shorter says, and more: each of its words, a word of its initial, and
  /// of a single word what it may be short for.
  private static func extend(_ long: [Substring], _ short: [Substring]) -> Bool {
    var left = long
    for word in short.sorted(by: { $0.count > $1.count }) {
      let isShort = word.count == 1 || short.count == 1 && word.count > 2
      guard let index = left.firstIndex(of: word) ?? left.firstIndex(where: { isShort && $0.hasPrefix(word) })
      else { return false }
      left.remove(at: index)
    }
    return true
  }

  /// The source whose name is shown may know it only as a whole (a profile, a list); then another one that
  /// writes the same name says which part is which.
  private static func partsOfName(_ best: ObservedFacts, _ all: [ObservedFacts]) -> PersonFacts? {
    guard best.facts.given == nil, best.facts.family == nil, all.count > 1 else { return best.facts }
    let name = FoldedText.fold(best.facts.name)
    return all.first {
      ($0.facts.given != nil || $0.facts.family != nil) && FoldedText.fold($0.facts.name) == name
    }?.facts
  }

  private static func projectJobs(
    _ person: inout ProjectedPerson, _ observations: [ObservedFacts], _ byTrust: [ObservedFacts],
    _ edits: [String: String]
  ) {
    let current = byTrust.first { !$0.isReplaced && currentJob($0.facts) != nil }
    let job = current.flatMap { currentJob($0.facts) }
    person.title = edits["title"] ?? job?.title ?? first(byTrust.filter { !$0.isReplaced }) { $0.headline }
    person.company = edits["company"] ?? job.flatMap(employer(of:))
    let isEditedAway =
      edits["company"].map { FoldedText.fold($0) != FoldedText.fold(job?.company ?? "") } ?? false
    person.since = edits["since"] ?? (isEditedAway ? nil : job?.start)

    var seen: Set<String> = []
    func key(_ job: SourcedJob) -> String {
      "\(FoldedText.fold(job.company))|\(FoldedText.fold(job.title ?? ""))|\(job.start ?? "")"
    }
    func add(
      _ company: String?, _ title: String?, _ start: String?, _ end: String?, _ isCurrent: Bool, _ id: Int64?
    ) {
      guard let company, !company.isEmpty else { return }
      let job = SourcedJob(
        company: company, title: title, start: start, end: end, isCurrent: isCurrent, observation: id)
      // Most people have one job in one source: nothing to compare then.
      if person.jobs.count == 1 { seen.insert(key(person.jobs[0])) }
      guard person.jobs.isEmpty || seen.insert(key(job)).inserted else { return }
      person.jobs.append(job)
    }
    if edits["company"] != nil || edits["title"] != nil {
      add(person.company, person.title, person.since, nil, true, nil)
    }
    // Of "ex-Google" another record may know more. Hardly anybody has one.
    let hasFormer = observations.contains { $0.facts.jobs.contains { $0.state != nil } }
    let known = hasFormer ? observations.flatMap(\.facts.jobs).filter { $0.state == nil } : []
    let dated = Set(known.compactMap { $0.company.map(FoldedText.fold) })
    for observed in byTrust {
      let isShown = observed.id == current?.id && !isEditedAway
      let replacedOn = observed.isReplaced ? successor(of: observed, in: observations)?.seenOn : nil
      for (index, job) in observed.facts.jobs.enumerated() {
        if job.state != nil, dated.contains(FoldedText.fold(job.company ?? "")) { continue }
        let standsNow = isShown && job.isOpen && (index == 0 || job.start != nil)
        let ended = job.end ?? replacedOn.map(\.description)
        add(employer(of: job), job.title, job.start, standsNow ? nil : ended, standsNow, observed.id)
      }
    }
  }

  /// Of several current jobs the one that began last (E2); without dates the first.
  static func currentJob(_ facts: PersonFacts) -> PersonFacts.Job? {
    let open = facts.jobs.filter {
      $0.isOpen && !((employer(of: $0) ?? "").isEmpty && ($0.title ?? "").isEmpty && !saysTheyLeft($0))
    }
    guard var best = open.first else { return nil }
    for job in open.dropFirst() where (job.start ?? "") > (best.start ?? "") { best = job }
    return best
  }

  /// The firm that a job names: « Chômage », "Open to work" and "N/A" are none.
  private static func employer(of job: PersonFacts.Job) -> String? {
    guard let company = job.company, !company.isEmpty else { return nil }
    switch NoEmployer.read(company) {
    case .unsaid, .out: return nil
    case .own, nil: return company
    }
  }

  /// The source says that they work nowhere now, whatever another one knows.
  private static func saysTheyLeft(_ job: PersonFacts.Job) -> Bool {
    job.company.flatMap(NoEmployer.read) == .out
  }

  private static func successor(of observed: ObservedFacts, in all: [ObservedFacts]) -> ObservedFacts? {
    all.filter { $0.kind == observed.kind && $0.id > observed.id }.min { $0.id < $1.id }
  }

  private static func projectSchools(
    _ person: inout ProjectedPerson, _ observations: [ObservedFacts], _ edits: [String: String]
  ) {
    var seen: Set<String> = []
    for school in split(edits["schools"]) where seen.insert(FoldedText.fold(school)).inserted {
      person.schools.append(SourcedSchooling(schooling: .init(school: school), observation: nil))
    }
    for observed in observations {
      for schooling in observed.facts.schools where seen.insert(FoldedText.fold(schooling.school)).inserted {
        person.schools.append(SourcedSchooling(schooling: schooling, observation: observed.id))
      }
    }
  }

  private static func union(
    _ edit: String?, _ observations: [ObservedFacts], key: (String) -> String,
    _ values: (PersonFacts) -> [PersonFacts.Value]
  ) -> [SourcedValue] {
    var result: [SourcedValue] = []
    var seen: Set<String> = []
    func add(_ value: SourcedValue) {
      // Most people have one address of a kind: nothing to compare then.
      if result.count == 1 { seen.insert(key(result[0].value)) }
      guard result.isEmpty || seen.insert(key(value.value)).inserted else { return }
      result.append(value)
    }
    for value in split(edit) { add(SourcedValue(value)) }
    for observed in observations {
      for value in values(observed.facts) where !value.value.isEmpty {
        add(SourcedValue(value.value, label: value.label, observation: observed.id))
      }
    }
    return result
  }

  /// Several own values are kept one a line.
  public static func split(_ text: String?) -> [String] {
    guard let text else { return [] }
    return text.split(whereSeparator: { $0 == "\n" }).map { trim(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trim(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  private static func digits(_ phone: String) -> String {
    String(decoding: phone.utf8.filter { (48...57).contains($0) }.suffix(9), as: UTF8.self)
  }
}
