import Domain
import Engines
import Formats
import Storage

/// What stands of one kind, and what this file has shown so far.
struct RecordLedger {
  var standing: [Int64: StandingObservation]
  /// Those that share their identity with one of `standing`.
  var namesakes: [Int64: [StandingObservation]] = [:]
  /// Identity → hash, of the records of this file.
  var met: [Int64: Int64] = [:]
  /// Identity → hashes, of the facts of this file: a company may be followed twice.
  var metFacts: [Int64: Set<Int64>] = [:]
  /// Facts that gave way to one of this file.
  var retired: Set<Int64> = []
  /// Records that have the identity of another one of this file.
  var collisions = 0
  /// The file is older than what stands: it adds people, but says nothing new about those known.
  var isOutdated = false
}

extension RecordLedger {
  /// All that stand under one identity, the newest first.
  func all(_ identity: Int64) -> [StandingObservation] {
    guard let newest = standing[identity] else { return [] }
    return [newest] + (namesakes[identity] ?? []).reversed()
  }
}

extension ImportSession {
  /// Reads every record of a file that is no archive of messages.
  func takeRecords(_ bytes: [UInt8], input: ImportInput, file: Int64, report: inout FileReport) throws {
    let kind = input.kind
    var ledger = RecordLedger(standing: [:])
    ledger.standing = try write.standing(
      kinds: [kind.rawValue], sharedBy: options.sharedBy?.number, namesakes: &ledger.namesakes)
    var failure: (any Error)?
    let decoded: [UInt8]
    func each(_ record: SourceRecord, _ source: [UInt8]) {
      guard failure == nil else { return }
      report.read += 1
      switch record.outcome {
      case .failure(let problem):
        report.skip(problem, record: record.number, line: record.line)
      case .success(let value):
        report.warn(record.warnings, record: record.number, line: record.line)
        do {
          let original = String(decoding: source[record.original], as: UTF8.self)
          try take(
            value, of: record, original: original, kind: kind, file: file, ledger: &ledger, report: &report)
        } catch { failure = error }
      }
    }
    switch kind {
    case .vcard:
      decoded = VCardSource.decoded(bytes)
      let summary = VCardSource.read(bytes) { each($0, decoded) }
      if summary.cards == 0 && summary.groups.isEmpty && report.read == 0 {
        throw summary.problems.first ?? ParseProblem("no-cards", severity: .fatal)
      }
      report.warn(summary.problems, record: 1, line: nil)
    case .linkedInPDF:
      return try takeProfile(bytes, input: input, file: file, ledger: &ledger, report: &report)
    case .list:
      return try takeList(bytes, input: input, file: file, ledger: &ledger, report: &report)
    case _ where !TableSource.kinds.contains(kind):
      throw ParseProblem("not-readable-yet", facts: [kind.rawValue], severity: .fatal)
    default:
      let text = TextDecoder.decode(bytes)
      decoded = text.bytes
      report.warn(text.warnings, record: 1, line: nil)
      if kind == .linkedInConnections, !ledger.standing.isEmpty {
        ledger.isOutdated = try isOutdated(text, name: input.path)
      }
      var mapping: TableMapping?
      if kind == .table {
        mapping = try columns(of: text, input, report: &report)
        if mapping == nil { return }
      }
      try TableSource.read(text, kind: kind, name: input.path, mapping: mapping) { each($0, decoded) }
    }
    if let failure { throw failure }
    if kind == .linkedInConnections { try markGone(ledger, report: report) }
  }

  private func take(
    _ value: ParsedRecord, of record: SourceRecord, original: String, kind: SourceKind, file: Int64,
    ledger: inout RecordLedger, report: inout FileReport
  ) throws {
    var place = RecordPlace(
      file: file, kind: kind.rawValue, number: record.number, line: record.line, original: original)
    switch value {
    case _ where options.sharedBy != nil && !Self.isAcquaintance(value):
      report.skip(ParseProblem("friends-own-record"), record: record.number, line: record.line)
    case .contact(let contact):
      try takePerson(contact, at: &place, ledger: &ledger, report: &report)
    case .invitation(let invitation):
      try takeInvitation(invitation, at: place, ledger: &ledger, report: &report)
    case .follow(let follow): try takeFollow(follow, at: place, ledger: &ledger, report: &report)
    case .application(let application):
      try takeApplication(application, at: place, ledger: &ledger, report: &report)
    case .recommendation(let praise):
      try takePraise(praise, subject: "recommendation", at: place, ledger: &ledger, report: &report)
    case .endorsement(let praise):
      try takePraise(praise, subject: "endorsement", at: place, ledger: &ledger, report: &report)
    case .tie(let tie): try takeTie(tie, at: place, ledger: &ledger, report: &report)
    case .mePosition, .meEducation, .meSkill, .meProfile:
      try takeOwn(value, at: place, ledger: &ledger, report: &report)
    }
  }

  /// Of what a friend exports only whom they know is for the vault; the rest is their own business.
  private static func isAcquaintance(_ value: ParsedRecord) -> Bool {
    if case .contact = value { return true }
    return false
  }

  // MARK: People

  /// - Parameter same: who this is, when more than an address says so: the user's word, or name and company.
  /// - Parameter anchor: what tells apart records of one name that hold no address.
  func takePerson(
    _ contact: ParsedContact, at place: inout RecordPlace, ledger: inout RecordLedger,
    report: inout FileReport, same: PersonReference? = nil, anchor: String? = nil
  ) throws {
    var facts = PersonFacts(contact)
    let isConnection = place.kind == SourceKind.linkedInConnections.rawValue
    if isConnection { facts.degree = options.sharedBy == nil ? 1 : 2 }
    // The day on which the friend met them says nothing about the user; it belongs to the friend's tie.
    let since = options.sharedBy == nil ? nil : facts.connectedOn
    if options.sharedBy != nil { facts.connectedOn = nil }
    guard !facts.name.isEmpty else {
      report.skip(ParseProblem("no-name"), record: place.number, line: place.line)
      return
    }
    report.warn(HiddenText.problems(in: contact), record: place.number, line: place.line)
    place.uid = contact.uid.nonEmpty
    let json = facts.canonicalJSON
    let hash = FactJSON.hash(json)
    let known = RecordKeys(
      facts, uid: place.uid, kind: place.kind, country: cache.country, anchor: anchor)
    var identity = known.identity
    // What a friend says of somebody never takes the place of what the user's own export says.
    if let friend = options.sharedBy { identity ^= FoldedText.stableHash("shared by \(friend)") }
    if known.isLocal || place.uid == nil && Self.isBook(place.kind) {
      identity = try slot(
        of: identity, hash: hash, facts: facts, keys: known, at: place, ledger: ledger)
    }
    var twin = same
    if let before = ledger.met[identity] {
      if try before == hash || isWrittenOtherwise(facts, identity: identity) {
        report.unchanged += 1
        return
      }
      // Two different records under one identity stand side by side, of one person if both say so.
      ledger.collisions += 1
      if twin == nil, ledger.collisions <= Self.mostTwins {
        twin = try cardTwin(of: identity, facts, at: place)
      }
      identity = identity ^ hash
      if ledger.met[identity] != nil {
        report.unchanged += 1
        return
      }
    }
    ledger.met[identity] = hash
    let keys = known.joining
    if keys.contains(where: isForgotten)
      || (keys.isEmpty && isForgotten("name:" + FoldedText.fold(facts.name))),
      try !bringBack(facts, keys: keys, record: place.number)
    {
      report.skip(ParseProblem("forgotten"), record: place.number, line: place.line)
      return
    }
    let standing = ledger.standing[identity]
    if let standing, standing.hash == hash {
      if standing.isGone {
        try write.markBack(standing.id)
        if let person = standing.personID { stale.insert(person) }
        report.updated += 1
      } else {
        report.unchanged += 1
      }
      noteListed(standing.id, record: place.number)
      return
    }
    var row = ObservationRow(
      fileID: place.file, record: place.number, line: place.line, kind: place.kind, subject: "person",
      uid: place.uid,
      identity: identity, hash: hash, personID: standing?.personID, facts: json, original: place.original,
      seenOn: today)
    if let standing, ledger.isOutdated {
      report.unchanged += 1
      noteListed(standing.id, record: place.number)
      return
    }
    if let standing, let person = standing.personID {
      let id = try write.insert(row)
      try write.replace(standing.id, by: id)
      stale.insert(person)
      try noteChanges(of: person, from: standing.id, to: facts)
      try note(
        facts, keys: keys, observation: id,
        of: PersonReference(id: PersonID(person), name: facts.name))
      report.updated += 1
      return
    }
    if !keys.isEmpty { try separate(from: facts, keys: keys) }
    let left = try whoLost(identity, hash: hash, facts: facts, keys: known)
    let match = try left == nil ? certainMatch(keys: keys, facts: facts, identity: identity) : nil
    let doubt =
      try left == nil && match == nil && twin == nil && !keys.isEmpty
      ? doubtful(facts, keys: keys) : (is: false, with: nil)
    if let same = left ?? match?.person ?? twin ?? doubt.with {
      row.personID = same.id.number
      let observation = try write.insert(row)
      if left != nil { try findAgain(identity, as: observation) }
      if let friend = options.sharedBy, friend != same.id {
        try write.insertTie(
          from: friend.number, to: same.id.number, observation: observation, since: since)
      }
      stale.insert(same.id.number)
      let isByAddress = left == nil && (match.map { !$0.isByProfile } ?? (doubt.with != nil))
      try note(facts, keys: keys, observation: observation, of: same, isAnchor: !isByAddress)
    } else {
      let person = try insertPerson(facts, row: row, since: since, keys: known)
      if doubt.is { joins.ambiguous.insert(person.id.number) }
      for key in keys { remember(person, as: key) }
    }
    report.added += 1
  }

  /// Whether a record says what another one of its identity says, with an address in another spelling.
  private func isWrittenOtherwise(_ facts: PersonFacts, identity: Int64) throws -> Bool {
    guard !facts.links.isEmpty || !facts.emails.isEmpty,
      let standing = try write.standing(identity: identity),
      let row = try write.facts(of: standing.id)
    else { return false }
    return try inNormalForm(PersonFacts(json: row.facts)) == inNormalForm(facts)
  }

  private func inNormalForm(_ facts: PersonFacts) -> PersonFacts {
    var facts = facts
    facts.links = facts.links.map { .init(IdentityKeys.link($0.value) ?? $0.value, label: $0.label) }
    facts.emails = facts.emails.map { .init(IdentityKeys.email($0.value) ?? $0.value, label: $0.label) }
    return facts
  }

  /// A record that has found its person.
  func note(
    _ facts: PersonFacts, keys: [String], observation: Int64, of person: PersonReference,
    isAnchor: Bool = true
  ) throws {
    for key in keys {
      // Whoever else holds it is not forgotten.
      if hadPeople, !key.hasPrefix("link:") { _ = try people(holding: key) }
      remember(person, as: key)
    }
    joins.note(
      joinable(facts, keys: keys, observation: observation, isAnchor: isAnchor),
      of: person.id.number)
  }

  /// Whether the user lets the forgotten person of a record come back; else the record is noted.
  func bringBack(_ facts: PersonFacts, keys: [String], record: Int) throws -> Bool {
    let found = ForgottenRecord(path: path, record: record, name: facts.name)
    usedMarks.formUnion([found.mark, "\(found.path):\(found.record)"])
    guard options.bringBack.allows(found) else {
      forgotten.append(found)
      return false
    }
    broughtBack.formUnion(keys + ["name:" + FoldedText.fold(facts.name)])
    write.payload.broughtBack += try Forgotten.release(write.db, keys: keys, name: facts.name)
    return true
  }

  /// A person of whom this is the first word.
  func insertPerson(
    _ facts: PersonFacts, row: ObservationRow, since: String? = nil, keys: RecordKeys? = nil
  ) throws
    -> PersonReference
  {
    if let back = try takeBack(facts, row: row, keys: keys) { return back }
    let observation = write.nextObservation
    let seen = ObservedFacts(id: observation, kind: row.kind, facts: facts, seenOn: now.day)
    var rows = PersonRows(PersonProjector.shown([seen], edits: [:]), cache: cache, keys: keys)
    rows.isShared = options.sharedBy != nil
    let id = try write.people.insert(rows) { person in
      var row = row
      row.personID = person
      _ = try write.insert(row)
    }
    if !broughtBack.isEmpty, isBack(facts, keys: keys) { returned.insert(id) }
    if newPeople.count < 200 || !hadPeople { newPeople.append(facts.name) }
    areCompaniesStale = true
    noteMade(id, facts, observation: observation, keys: keys)
    if let friend = options.sharedBy {
      try write.insertTie(from: friend.number, to: id, observation: observation, since: since)
    }
    return PersonReference(id: PersonID(id), name: facts.name)
  }

  /// Whether the newest connection in a file is older than the newest that the vault knows.
  private func isOutdated(_ text: DecodedText, name: String) throws -> Bool {
    var newest = ""
    try TableSource.read(text, kind: .linkedInConnections, name: name) { record in
      guard case .success(.contact(let contact)) = record.outcome, let day = contact.connectedOn?.text else {
        return
      }
      newest = max(newest, day)
    }
    guard !newest.isEmpty, let known = try write.newestConnection() else { return false }
    return newest < known
  }

  /// Connections that stood and are no longer in the newest export stay, marked so. An export that is
  /// older than what stands, or that lacks more than a tenth, says nothing about who has left.
  private func markGone(_ ledger: RecordLedger, report: FileReport) throws {
    guard options.sharedBy == nil, !ledger.standing.isEmpty else { return }
    if ledger.isOutdated { return try markFormer(ledger) }
    let missing = ledger.standing.filter { ledger.met[$0.key] == nil && !$0.value.isGone }
    guard !missing.isEmpty, missing.count * 10 <= ledger.standing.count else { return }
    for (_, observation) in missing.sorted(by: { $0.value.id < $1.value.id }) {
      try write.markGone(observation.id, day: today, run: run)
      hasChanged = true
      guard let person = observation.personID else { continue }
      stale.insert(person)
      gone.append(PersonReference(id: PersonID(person), name: try write.name(of: person)))
    }
  }
}

extension ImportSession {
  /// Of an older export read late: whom the newest no longer holds is marked so from the start.
  private func markFormer(_ ledger: RecordLedger) throws {
    let former = ledger.met.keys.filter { ledger.standing[$0] == nil }
    guard !former.isEmpty, former.count * 10 <= ledger.standing.count else { return }
    for identity in former.sorted() {
      guard let observation = try write.standing(identity: identity) else { continue }
      try write.markGone(observation.id, day: today, run: run)
      if let person = observation.personID { stale.insert(person) }
    }
  }
}

/// Where a record stands.
struct RecordPlace {
  var file: Int64
  var kind: String
  var number: Int
  var line: Int
  var original: String
  var uid: String?
}
