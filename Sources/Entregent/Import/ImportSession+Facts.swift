import Domain
import Engines
import Formats
import Storage

/// Records that speak of the user or of what happened with people.
extension ImportSession {
  /// Inserts an observation unless it stands already. Nil: it does, or it was met in this file before.
  ///
  /// Records of one file may share a key. Each stands for itself then: one that says the same as before is the
  /// same one, and only what this file has not shown gives way to something new.
  ///
  /// - Parameters:
  ///   - oldKey: under which earlier versions of the program kept it.
  ///   - about: of whom it tells; of somebody who comes back it is told again.
  func insertFact(
    subject: String, key: String, oldKey: String? = nil, json: String, person: Int64?, about: Int64? = nil,
    at place: RecordPlace,
    ledger: inout RecordLedger,
    report: inout FileReport
  ) throws -> Int64? {
    let identity = FoldedText.stableHash(place.kind + "|" + key)
    let hash = FactJSON.hash(json)
    let shown = ledger.metFacts[identity] ?? []
    if shown.contains(hash) {
      report.unchanged += 1
      return nil
    }
    ledger.met[identity] = hash
    ledger.metFacts[identity, default: []].insert(hash)
    var standing = ledger.all(identity)
    if standing.isEmpty, let oldKey {
      standing = ledger.all(FoldedText.stableHash(place.kind + "|" + oldKey)).filter { $0.hash == hash }
    }
    let isTold = about.map { !returned.contains($0) } ?? true
    let same = standing.first { $0.hash == hash && !ledger.retired.contains($0.id) }
    if let same, isTold {
      report.unchanged += 1
      noteListed(same.id, record: place.number)
      return nil
    }
    let id = try write.insert(
      ObservationRow(
        fileID: place.file, record: place.number, line: place.line, kind: place.kind, subject: subject,
        uid: place.uid,
        identity: identity, hash: hash, personID: person, facts: json, original: place.original, seenOn: today
      ))
    let older = same ?? standing.first { !shown.contains($0.hash) && !ledger.retired.contains($0.id) }
    if let older {
      try write.retire(older.id, by: id)
      ledger.retired.insert(older.id)
      report.updated += 1
    } else {
      report.added += 1
    }
    return id
  }

  // MARK: Invitations

  func takeInvitation(
    _ invitation: ParsedInvitation, at place: RecordPlace, ledger: inout RecordLedger,
    report: inout FileReport
  ) throws {
    let otherURL = invitation.isOutgoing ? invitation.toURL : invitation.fromURL
    let otherName = invitation.isOutgoing ? invitation.to : invitation.from
    if let own = (invitation.isOutgoing ? invitation.fromURL : invitation.toURL).flatMap({
      IdentityKeys.link($0)
    }),
      !ownLinks.contains(own), ledger.met.isEmpty || invitation.isOutgoing
    {
      try rememberOwnLink(own, file: place.file, record: place.number)
    }
    guard let day = invitation.sentAt?.civilDay else {
      report.skip(ParseProblem("bad-date", facts: ["Sent At"]), record: place.number, line: place.line)
      return
    }
    let party = try party(
      address: otherURL ?? "", name: otherName, file: place.file, record: place.number, kind: place.kind)
    guard let person = party.person else {
      report.skip(ParseProblem("unknown-member"), record: place.number, line: place.line)
      return
    }
    let key = "invitation|\(otherURL ?? otherName)|\(day)|\(invitation.isOutgoing)"
    let json = FactJSON.object(["day": day.description, "text": invitation.message, "to": invitation.to])
    guard
      let id = try insertFact(
        subject: "invitation", key: key, json: json, person: nil, about: person, at: place,
        ledger: &ledger,
        report: &report)
    else { return }
    var happening = ImportTransaction.Happening(
      kind: InteractionKind.invitation.rawValue, day: day.description, at: nil,
      direction: invitation.isOutgoing ? .outgoing : .incoming, person: person, file: place.file,
      record: place.number)
    happening.observation = id
    try write.insert(happening, subject: nil, text: invitation.message ?? "")
  }

  // MARK: Companies and applications

  func takeFollow(
    _ follow: ParsedFollow, at place: RecordPlace, ledger: inout RecordLedger, report: inout FileReport
  ) throws {
    let key = IdentityKeys.company(follow.company)
    let day = follow.followedAt?.civilDay?.description
    let json = FactJSON.object(["company": follow.company, "day": day])
    guard
      let id = try insertFact(
        subject: "follow", key: "\(key)|\(day ?? "")", oldKey: key, json: json, person: nil, at: place,
        ledger: &ledger, report: &report)
    else { return }
    let company = try write.people.company(named: follow.company, key: key)
    try write.insertSuggestion(company: company, because: "followed", day: day, observation: id)
  }

  func takeApplication(
    _ application: ParsedApplication, at place: RecordPlace, ledger: inout RecordLedger,
    report: inout FileReport
  ) throws {
    let key = IdentityKeys.company(application.company)
    let day = application.at?.civilDay?.description
    let json = FactJSON.object([
      "company": application.company, "title": application.title, "day": day, "url": application.url,
    ])
    let identity = "\(key)|\(application.url ?? application.title)|\(application.isSavedOnly)"
    guard
      let id = try insertFact(
        subject: "application", key: application.url == nil ? "\(identity)|\(day ?? "")" : identity,
        oldKey: identity, json: json, person: nil,
        at: place, ledger: &ledger, report: &report)
    else { return }
    try write.insertOpportunity(
      ImportTransaction.ImportedOpportunity(
        company: application.company,
        companyID: try write.people.company(named: application.company, key: key),
        title: application.title, stage: application.isSavedOnly ? "found" : "applied", day: day,
        url: application.url,
        contact: application.contactEmail ?? application.contactPhone, observation: id))
  }

  // MARK: Praise

  /// Recommendations and endorsements. An address says who it was; without one the name and the company
  /// together must fit one connection, else it is a person of its own (never by name alone).
  func takePraise(
    _ praise: ParsedPraise, subject: String, at place: RecordPlace, ledger: inout RecordLedger,
    report: inout FileReport
  ) throws {
    let name = [praise.given, praise.family].filter { !$0.isEmpty }.joined(separator: " ")
    let folded = FoldedText.fold(name)
    guard !folded.isEmpty else {
      report.skip(ParseProblem("no-name"), record: place.number, line: place.line)
      return
    }
    let day = praise.at?.civilDay?.description ?? today
    let oldKey =
      "\(subject)|\(folded)|\(praise.profileURL ?? praise.company ?? "")|\(praise.skill ?? "")|\(praise.isReceived)"
    let key = praise.at == nil ? oldKey : "\(oldKey)|\(day)"
    let person: Int64
    if let address = praise.profileURL.nonEmpty {
      guard
        let found = try party(
          address: address, name: name, file: place.file, record: place.number, kind: place.kind
        ).person
      else {
        report.skip(ParseProblem("unknown-member"), record: place.number, line: place.line)
        return
      }
      person = found
    } else if let known = try whose(key, oldKey, ledger, kind: place.kind) {
      person = known
    } else if let company = praise.company.nonEmpty,
      let found = try write.person(named: folded, atCompany: IdentityKeys.company(company))
    {
      person = found
    } else if try staysForgotten([], name: name, record: place.number) {
      report.skip(ParseProblem("forgotten"), record: place.number, line: place.line)
      return
    } else {
      person = try recommender(praise, name: name, at: place, subject: subject)
    }
    let json = FactJSON.object([
      "name": name, "company": praise.company, "skill": praise.skill, "text": praise.text,
      "day": praise.at?.civilDay?.description,
      "status": praise.status,
    ])
    guard
      let id = try insertFact(
        subject: subject, key: key, oldKey: oldKey, json: json, person: nil,
        about: person, at: place, ledger: &ledger, report: &report)
    else { return }
    var happening = ImportTransaction.Happening(
      kind: subject, day: day, at: nil, direction: praise.isReceived ? .incoming : .outgoing, person: person,
      file: place.file, record: place.number)
    happening.observation = id
    happening.favour = praise.isReceived ? .received : .gave
    try write.insert(happening, subject: nil, text: praise.text ?? praise.skill ?? "")
    touched.insert(person)
  }

  /// Of whom the record told when it was read before, wherever they work by now.
  private func whose(_ key: String, _ oldKey: String, _ ledger: RecordLedger, kind: String) throws -> Int64? {
    for key in [key, oldKey] {
      for standing in ledger.all(FoldedText.stableHash(kind + "|" + key)) {
        if let person = try write.personOfHappening(observation: standing.id) { return person }
      }
    }
    return nil
  }

  private func recommender(_ praise: ParsedPraise, name: String, at place: RecordPlace, subject: String)
    throws -> Int64
  {
    var facts = PersonFacts(name: name)
    facts.given = praise.given.isEmpty ? nil : praise.given
    facts.family = praise.family.isEmpty ? nil : praise.family
    if praise.company.nonEmpty != nil || praise.title.nonEmpty != nil {
      facts.jobs = [.init(company: praise.company.nonEmpty, title: praise.title.nonEmpty)]
    }
    let identity = FoldedText.stableHash("praise|\(FoldedText.fold(name))|\(praise.company ?? "")")
    if let known = try write.standing(identity: identity), let person = known.personID {
      noteListed(known.id, record: place.number)
      return person
    }
    let json = facts.canonicalJSON
    return try insertPerson(
      facts,
      row: ObservationRow(
        fileID: place.file, record: place.number, line: place.line, kind: "linkedin-recommendations",
        subject: "person",
        uid: nil, identity: identity, hash: FoldedText.stableHash(json), personID: nil, facts: json,
        original: place.original, seenOn: today)
    ).id.number
  }

  // MARK: Ties

  func takeTie(
    _ tie: ParsedTie, at place: RecordPlace, ledger: inout RecordLedger, report: inout FileReport
  ) throws {
    let ends = try [tie.from, tie.to].map { try people(called: $0) }
    let isMe = ["me", "moi"].contains(FoldedText.fold(tie.from))
    guard isMe || ends[0].count == 1, ends[1].count == 1 else {
      let unknown = !isMe && ends[0].count != 1 ? tie.from : tie.to
      report.skip(ParseProblem("unknown-person", facts: [unknown]), record: place.number, line: place.line)
      return
    }
    let json = FactJSON.object([
      "from": tie.from, "to": tie.to, "strength": String(tie.strength), "because": tie.because,
      "since": tie.since?.text,
    ])
    guard
      let id = try insertFact(
        subject: "tie", key: FoldedText.fold(tie.from) + "|" + FoldedText.fold(tie.to), json: json,
        person: nil, at: place,
        ledger: &ledger, report: &report)
    else { return }
    try write.insertTie(
      from: isMe ? nil : ends[0][0], to: ends[1][0], observation: id, strength: tie.strength,
      since: tie.since?.text,
      because: tie.because)
  }

  /// People by id or name.
  private func people(called text: String) throws -> [Int64] {
    if text.first == "p", let number = Int64(text.dropFirst()),
      let person = try PeopleReader.current(write.db, number)
    {
      return [person]
    }
    return try write.people(named: FoldedText.fold(text))
  }

  // MARK: The user

  func takeOwn(
    _ value: ParsedRecord, at place: RecordPlace, ledger: inout RecordLedger, report: inout FileReport
  ) throws {
    guard options.sharedBy == nil else {
      report.skip(ParseProblem("friends-own-record"), record: place.number, line: place.line)
      return
    }
    var facts = PersonFacts(name: "")
    let key: String
    switch value {
    case .mePosition(let position):
      facts.jobs = [
        .init(
          company: position.company.nonEmpty, title: position.title.nonEmpty, start: position.start?.text,
          end: position.end?.text)
      ]
      key = "\(position.company ?? "")|\(position.title ?? "")|\(position.start?.text ?? "")"
    case .meEducation(let education):
      facts.schools = [
        .init(
          school: education.school, degree: education.degree, start: education.start?.text,
          end: education.end?.text)
      ]
      key = "\(education.school)|\(education.start?.text ?? "")"
    case .meSkill(let skill):
      facts.skills = [skill]
      key = "skill|" + skill
    case .meProfile(let contact):
      facts = PersonFacts(contact)
      key =
        contact.emails.isEmpty && contact.phones.isEmpty
        ? "profile" : "address|\(facts.emails.first?.value ?? "")\(facts.phones.first?.value ?? "")"
      if facts.name == facts.emails.first?.value || facts.name == facts.phones.first?.value {
        facts.name = ""
      }
      if !facts.name.isEmpty { ownNames.insert(FoldedText.fold(facts.name)) }
    default: return
    }
    let own = try write.ensureOwnPerson(name: facts.name)
    guard
      try insertFact(
        subject: "me", key: key, json: facts.canonicalJSON, person: own, at: place, ledger: &ledger,
        report: &report) != nil
    else { return }
    stale.insert(own)
  }

  /// What earlier imports and the user's settings say of who the user is.
  func learnOwner() throws {
    let profile = try Workspace.storedProfile(try HandStore.setting(write.db, "profile"))
    if let name = profile.name, !name.isEmpty { ownNames.insert(FoldedText.fold(name)) }
    guard let own = try write.ownPerson() else { return }
    for channel in try write.channels(of: own) {
      if channel.hasPrefix("link:") { ownLinks.insert(channel) }
    }
    let name = FoldedText.fold(try write.name(of: own))
    if !name.isEmpty { ownNames.insert(name) }
  }

  func rememberOwnLink(_ link: String, file: Int64, record: Int) throws {
    guard ownLinks.insert(link).inserted, options.sharedBy == nil else { return }
    let own = try write.ensureOwnPerson(name: "")
    var facts = PersonFacts(name: "")
    facts.links = [.init("https://www." + link.dropFirst("link:".count))]
    let json = facts.canonicalJSON
    _ = try write.insert(
      ObservationRow(
        fileID: file, record: record, line: nil, kind: "linkedin-profile", subject: "me", uid: nil,
        identity: FoldedText.stableHash("own|" + link), hash: FoldedText.stableHash(json), personID: own,
        facts: json,
        original: link, seenOn: today))
    stale.insert(own)
  }
}

/// Facts that are no person, as one flat JSON object.
enum FactJSON {
  /// What tells whether a record says the same as before: line ends are no difference, so that an export
  /// saved by another program is still the same export.
  static func hash(_ json: String) -> Int64 {
    // A backslash is rare enough to look closer only when there is one.
    let hasReturn = json.utf8.contains(UInt8(ascii: "\\")) && json.contains("\\u000d")
    return FoldedText.stableHash(hasReturn ? json.replacing("\\u000d", with: "") : json)
  }

  static func object(_ fields: [String: String?]) -> String {
    let parts = fields.sorted { $0.key < $1.key }.compactMap { key, value in
      value.flatMap { $0.isEmpty ? nil : "\(quoted(key)):\(quoted($0))" }
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
