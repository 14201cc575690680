import Domain
import Formats
import Storage

/// All mail of one import: its headers are read first, for only together they say who the user is, whom
/// they wrote to and what is a newsletter; the texts follow, of those messages alone that are kept.
struct MailDesk {
  let census: MailCensus
  /// Place of each input in the census, by its path in the import.
  let boxes: [Int: Int]
  private(set) var own: Set<Int32>
  let ownerIsCertain: Bool
  /// Parties that are people the user knows: written to, or in conversation with.
  private(set) var acquainted: Set<Int32> = []

  /// More recipients than these make a mailing, not a letter.
  static let fewRecipients = 10

  init(_ census: MailCensus, boxes: [Int: Int], known: [Int32], isOwnName: (String) -> Bool) {
    var census = census
    census.nameThreads()
    let owner = MailOwner(census, known: known, isOwnName: isOwnName)
    self.census = census
    self.boxes = boxes
    own = owner.places
    ownerIsCertain = owner.isCertain
    findAcquaintances()
  }

  private mutating func findAcquaintances() {
    var answered: Set<UInt64> = []
    for record in census.records.joined()
    where record.nature == .letter && own.contains(record.from) {
      answered.insert(record.thread)
      let others = census.recipients(of: record)
      guard others.count <= Self.fewRecipients else { continue }
      for other in others where isPerson(other) { acquainted.insert(other) }
    }
    for record in census.records.joined()
    where record.nature == .letter && !own.contains(record.from) && answered.contains(record.thread) {
      if isPerson(record.from) { acquainted.insert(record.from) }
    }
  }

  func isPerson(_ place: Int32) -> Bool {
    guard place >= 0, !own.contains(place) else { return false }
    let party = census.parties[Int(place)]
    if party.isDead, party.fromCount == 0 { return false }
    return !party.isMachine && !party.isList && !MailName.isOffice(party.address, name: party.name)
  }
}

extension ImportSession {
  /// Reads the headers of all mail of this import, once.
  func openMailDesk() throws -> MailDesk {
    if let mailDesk { return mailDesk }
    var census = MailCensus()
    var boxes: [Int: Int] = [:]
    for (position, input) in mailInputs.enumerated() {
      progress(
        WorkProgress(
          step: Phrase(fr: "En-têtes de \(input.name)", en: "Headers of \(input.name)"), done: position,
          total: mailInputs.count))
      boxes[position] = position
      try census.add(input.mailStream)
    }
    var known: [Int32] = []
    for address in ownEmails {
      if let place = census.party(address) { known.append(place) }
    }
    let desk = MailDesk(census, boxes: boxes, known: known) { name in
      let folded = FoldedText.fold(name)
      return folded.contains(" ") && ownNames.contains(folded)
    }
    mailDesk = desk
    return desk
  }

  /// Sets the mail among these files apart. Returns its numbers by place.
  func gatherMail(_ inputs: [ImportInput], order: [Int]) throws -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for index in order where inputs[index].kind.isMail && inputs[index].problem == nil {
      numbers[index] = mailInputs.count
      mailInputs.append(inputs[index])
    }
    if !mailInputs.isEmpty { try learnOwnEmails() }
    return numbers
  }

  /// The user's own addresses as far as the vault knows them.
  func learnOwnEmails() throws {
    if let own = try write.ownPerson() {
      for channel in try write.channels(of: own) where channel.hasPrefix("email:") {
        ownEmails.insert(String(channel.dropFirst("email:".count)))
      }
    }
    let profile = try Workspace.storedProfile(try HandStore.setting(write.db, "profile"))
    for email in profile.emails { ownEmails.insert(email.lowercased()) }
    if let name = profile.name, !name.isEmpty { ownNames.insert(FoldedText.fold(name)) }
  }

  /// Reads one mailbox, message or Maildir.
  func takeMail(_ input: ImportInput, number: Int, into report: inout FileReport, isAlone: Bool) throws {
    do {
      let digest = try input.mailStream.digest()
      if let known = try knownFile(packed: nil, content: digest, kind: input.kind) {
        report.takeUnchanged(from: known)
        try write.repeatFile(
          run: run, path: input.path, packedHash: nil, contentHash: digest,
          kind: input.kind.rawValue)
        return
      }
      listed = []
      let desk = try openMailDesk()
      let file = try write.insertFile(
        run: run, path: input.path, kind: input.kind.rawValue, contentHash: digest,
        packedHash: input.packedDigest)
      if knownMail == nil {
        knownMail = try write.messageHashes(
          kinds: [SourceKind.mbox, .eml, .maildir].map(\.rawValue))
      }
      var taker = MailTaker(
        session: self, desk: desk, box: number, kind: input.kind, file: file, name: input.name)
      try taker.run(input.mailStream, &report)
      if desk.own.isEmpty, report.skipped.contains(where: { $0.code == "one-way" }) {
        report.warn([ParseProblem("owner-unknown", severity: .warning)], record: 1, line: 1)
      }
      guard
        report.skipped.isEmpty || report.skipped.contains(where: { $0.code != "broken-message" })
          || report.skipped.count < report.read
      else { throw ParseProblem("no-messages", severity: .fatal) }
      if report.added > 0 { hasChanged = true }
      try write.endFile(file, report: try report.json(), rowHashes: taker.added, listed: listed)
    } catch let problem as ParseProblem {
      if isAlone { throw ImportFailure.file(input.path, problem) }
      report.error = SkippedRecord(record: nil, line: problem.line, code: problem.code, facts: problem.facts)
    }
  }

  /// Keeps an address of the user as a fact that this file tells.
  fileprivate func rememberOwnEmail(_ party: MailCensus.Party, kind: String, file: Int64, record: Int) throws
  {
    guard options.sharedBy == nil, ownEmails.insert(party.address).inserted else { return }
    let own = try write.ensureOwnPerson(name: "")
    var facts = PersonFacts(name: ownNames.isEmpty ? party.name ?? "" : "")
    facts.emails = [.init(party.address)]
    let json = facts.canonicalJSON
    _ = try write.insert(
      ObservationRow(
        fileID: file, record: record, line: nil, kind: kind, subject: "me", uid: nil,
        identity: FoldedText.stableHash("own|email:" + party.address), hash: FoldedText.stableHash(json),
        personID: own, facts: json, original: party.address, seenOn: today))
    if let name = party.name { ownNames.insert(FoldedText.fold(name)) }
    stale.insert(own)
  }
}

/// Writes the messages of one mailbox that are kept.
private struct MailTaker {
  let session: ImportSession
  let desk: MailDesk
  let box: Int
  let kind: SourceKind
  let file: Int64
  let name: String
  var added: [Int64] = []
  private var people: [Int32: Int64?] = [:]
  private var threads: [UInt64: Int64] = [:]
  private var days: [Int: String] = [:]

  init(session: ImportSession, desk: MailDesk, box: Int, kind: SourceKind, file: Int64, name: String) {
    self.session = session
    self.desk = desk
    self.box = box
    self.kind = kind
    self.file = file
    self.name = name
  }

  mutating func run(_ stream: MailStream, _ report: inout FileReport) throws {
    let records = desk.census.records[box]
    var position = 0
    try stream.each(true) { item in
      guard position < records.count else { return }
      let record = records[position]
      position += 1
      if position % 2_000 == 0 {
        session.progress(
          WorkProgress(
            step: Phrase(fr: "Lecture de \(name)", en: "Reading \(name)"), done: position,
            total: records.count))
      }
      report.read += 1
      if let reason = try take(record, item, number: position, &report) {
        report.skip(ParseProblem(reason), record: position, line: Int(record.line))
      }
    }
  }

  /// - Returns: why it was left out, or nil when it was taken or stands already.
  private mutating func take(
    _ record: MailCensus.Record, _ item: MailSource.Item, number: Int, _ report: inout FileReport
  ) throws -> String? {
    switch record.nature {
    case .broken: return "broken-message"
    case .draft: return "draft"
    case .spam: return "spam"
    case .bounce: return "bounce"
    case .list: return "mailing-list"
    case .bulk: return "newsletter"
    case .automatic: return "automatic"
    case .letter: break
    }
    guard record.from >= 0 else { return "no-sender" }
    guard let at = record.at else { return "bad-date" }
    let identity = Int64(bitPattern: record.identity)
    if session.knownMail?.contains(identity) == true {
      report.unchanged += 1
      session.listed.append(identity)
      return nil
    }
    let recipients = Array(desk.census.recipients(of: record))
    let isMine = desk.own.contains(record.from)
    var main: Int64?
    var others: [Int64] = []
    var addressed: [Int64] = []
    if isMine {
      let towards = recipients.filter { !desk.own.contains($0) }
      guard !towards.isEmpty else { return recipients.isEmpty ? "no-recipient" : "own-only" }
      var reached: [Int64] = []
      for (position, place) in recipients.enumerated() where !desk.own.contains(place) {
        guard let someone = try person(place, item, number, record) else { continue }
        reached.append(someone)
        if position < record.toCount, !addressed.contains(someone) { addressed.append(someone) }
      }
      guard !reached.isEmpty else {
        if towards.count > MailDesk.fewRecipients { return "to-many" }
        if towards.contains(where: desk.isPerson) { return "forgotten" }
        let parties = towards.map { desk.census.parties[Int($0)] }
        if parties.contains(where: \.isList) { return "mailing-list" }
        if parties.contains(where: \.isDead) { return "undelivered" }
        return parties.contains { MailName.isOffice($0.address, name: $0.name) } ? "office" : "to-machine"
      }
      if towards.count <= MailDesk.fewRecipients { main = reached.first }
      others = main == nil ? reached : Array(reached.dropFirst())
      if main == nil { addressed = [] }
    } else {
      guard let sender = try person(record.from, item, number, record) else {
        if desk.acquainted.contains(record.from) { return "forgotten" }
        let party = desk.census.parties[Int(record.from)]
        return MailName.isOffice(party.address, name: party.name) ? "office" : "one-way"
      }
      main = sender
      if recipients.count <= MailDesk.fewRecipients {
        others = try recipients.filter { !desk.own.contains($0) }.compactMap {
          try person($0, item, number, record)
        }
      }
    }
    try insert(
      record, item, at: at, main: main, others: others, addressed: addressed,
      direction: isMine ? .outgoing : .incoming,
      number: number, &report)
    session.knownMail?.insert(identity)
    added.append(identity)
    report.added += 1
    if isMine, desk.ownerIsCertain {
      try session.rememberOwnEmail(
        desk.census.parties[Int(record.from)], kind: kind.rawValue, file: file, record: number)
    }
    return nil
  }

  private mutating func insert(
    _ record: MailCensus.Record, _ item: MailSource.Item, at: Int64, main: Int64?, others: [Int64],
    addressed: [Int64], direction: Direction, number: Int, _ report: inout FileReport
  ) throws {
    let message = MailMessage(item.bytes, omitted: item.omitted)
    let subject = message.subject ?? ""
    let text = message.reply.isEmpty ? message.text : message.reply
    if HiddenText.holdsControls(subject) || HiddenText.holdsControls(text) {
      report.warn(
        [ParseProblem("control-characters-replaced", severity: .warning)], record: number,
        line: Int(record.line))
    }
    let unlikely = message.warnings.filter { $0.code == "unlikely-date" }
    if !unlikely.isEmpty { report.warn(unlikely, record: number, line: Int(record.line)) }
    let day = day(at)
    var happening = ImportTransaction.Happening(
      kind: InteractionKind.email.rawValue, day: day, at: at, direction: direction, person: main, file: file,
      record: number)
    happening.thread = try thread(record.thread, title: message.subject)
    let id = try session.write.insert(
      happening, subject: MailText.clean(subject, limit: 1_000), text: MailText.clean(text, limit: 200_000))
    for other in others where other != main {
      try session.write.addParticipant(other, to: id, isAddressed: addressed.contains(other))
    }
    if let main { count(main, direction, at, day) }
    for other in addressed where other != main { count(other, direction, at, day) }
  }

  private mutating func count(_ person: Int64, _ direction: Direction, _ seconds: Int64, _ day: String) {
    var tally = session.tallies[person] ?? ContactTally()
    if direction == .incoming {
      tally.countIn += 1
      tally.lastIn = max(tally.lastIn ?? seconds, seconds)
    } else {
      tally.countOut += 1
      tally.lastOut = max(tally.lastOut ?? seconds, seconds)
    }
    if tally.lastDay.map({ $0 < day }) ?? true { tally.lastDay = day }
    session.tallies[person] = tally
  }

  private mutating func thread(_ key: UInt64, title: String?) throws -> Int64 {
    if let known = threads[key] { return known }
    let title = title.map { MailText.clean($0, limit: 300) }
    let id = try session.write.thread(
      source: "mail", key: String(key, radix: 16), title: (title ?? "").isEmpty ? nil : title, isGroup: false)
    threads[key] = id
    return id
  }

  private mutating func day(_ seconds: Int64) -> String {
    let number = Moment(seconds: seconds, offset: session.now.offset).day.number
    if let known = days[number] { return known }
    let text = Day(number: number).description
    days[number] = text
    return text
  }

  /// Who holds an address: somebody of the vault, or one of those the user writes with, made on the spot.
  private mutating func person(
    _ place: Int32, _ item: MailSource.Item, _ number: Int, _ record: MailCensus.Record
  ) throws -> Int64? {
    if let known = people[place] { return known }
    let found = try find(place, item, number, record)
    people[place] = .some(found)
    return found
  }

  private func find(
    _ place: Int32, _ item: MailSource.Item, _ number: Int, _ record: MailCensus.Record
  ) throws -> Int64? {
    let party = desk.census.parties[Int(place)]
    guard let key = IdentityKeys.email(party.address) else { return nil }
    let name = MailText.clean(party.name ?? MailName.fromAddress(party.address), limit: 200)
    let isAcquainted = desk.acquainted.contains(place)
    let sender = try session.sender(
      named: party.name, address: party.address, among: try session.people(holding: key))
    var identity = "mail|" + key
    switch sender {
    case .holder(let holder, let isNewName):
      if isNewName, isAcquainted {
        // By this name they are found again, and compared.
        let row = self.record(
          of: name, party, identity, item, number, record, person: holder.id.number)
        if try session.write.standing(identity: row.identity) == nil {
          _ = try session.write.insert(row)
          session.stale.insert(holder.id.number)
        }
      }
      return holder.id.number
    case .other: identity += "|" + FoldedText.fold(name)
    case nil: break
    }
    guard isAcquainted, !session.isForgotten(key) else { return nil }
    let row = self.record(of: name, party, identity, item, number, record, person: nil)
    let reference = try session.insertPerson(try PersonFacts(json: row.facts), row: row)
    session.remember(reference, as: key)
    return reference.id.number
  }

  /// What a letter's head says of somebody.
  private func record(
    of name: String, _ party: MailCensus.Party, _ identity: String, _ item: MailSource.Item, _ number: Int,
    _ record: MailCensus.Record, person: Int64?
  ) -> ObservationRow {
    var facts = PersonFacts(name: name)
    facts.emails = [.init(party.address)]
    let json = facts.canonicalJSON
    let message = MailMessage(item.bytes, depth: .header)
    return ObservationRow(
      fileID: file, record: number, line: Int(record.line), kind: kind.rawValue, subject: "person",
      uid: message.messageID.map { MailText.clean($0, limit: 500) },
      identity: FoldedText.stableHash(identity), hash: FoldedText.stableHash(json), personID: person,
      facts: json, original: "\(name) <\(party.address)>", seenOn: session.today)
  }
}

/// Text of mail as the vault keeps it.
enum MailText {
  /// Without control characters but line ends and tabs, cut at a limit of bytes.
  static func clean(_ text: String, limit: Int) -> String {
    var text = text
    if text.utf8.count > limit {
      text = String(decoding: text.utf8.prefix(limit), as: UTF8.self)
      while text.last == "\u{FFFD}" { text.removeLast() }
    }
    let isClean = text.withUTF8 { bytes in
      !bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }
    }
    if isClean { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F ? " " : $0 }
      ))
  }
}

extension ImportInput {
  /// Its messages, from the disk or from bytes at hand.
  var mailStream: MailStream { mail ?? MailInputs.stream(of: kind, named: name, read) }
}
