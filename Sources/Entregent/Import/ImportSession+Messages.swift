import Domain
import Formats
import Storage

/// Somebody who wrote or was written to, with where their messages are counted.
private struct Correspondent {
  var id: Int64
  var count: Int
}

/// What is counted of one correspondent.
private struct MessageCount {
  var person: Int64
  var tally = ContactTally()
  /// Newest day of any contact.
  var lastDay = Int.min
}

/// Who stands behind a profile address in an archive of messages.
private enum Party {
  case me
  case person(Correspondent)
  /// A member who left: LinkedIn names nobody.
  case nobody
}

/// The messages of LinkedIn are the bulk of an export: no string is made for a row that is known
/// already, and only for names and addresses that were not met before otherwise.
extension ImportSession {
  /// - Returns: the hashes of the messages added, in order.
  func takeMessages(_ bytes: inout [UInt8], file: Int64, report: inout FileReport) throws -> [Int64] {
    if bytes.withUnsafeBytes({ TextDecoder.encoding(of: $0) }) != .utf8 {
      bytes = TextDecoder.decode(bytes).bytes
    }
    var reader = try MessageTaker(session: self, file: file, report: report)
    reader.known = try write.messageHashes(kinds: [SourceKind.linkedInMessages.rawValue])
    try bytes.withUnsafeBytes { buffer in
      try reader.learnParties(in: buffer)
      // Nearly no archive holds any, and one look at all of it is cheaper than one at each message.
      reader.looksForControls = HiddenText.hasControls(buffer)
      do {
        try LinkedInMessages.forEach(in: buffer) { row in try reader.take(row) }
      } catch {
        try write.flushMessages()
        throw error
      }
      // Before the bytes go, in which their texts stand.
      try write.flushMessages()
    }
    reader.addUpTallies()
    report = reader.report
    // The archive may be a hundred megabytes; the search index that comes next wants the room.
    bytes = []
    return reader.added
  }
}

private struct MessageTaker {
  let session: ImportSession
  let file: Int64
  var report: FileReport
  var known: Set<Int64> = []
  var added: [Int64] = []
  private var parties: [Int64: Party] = [:]
  private var threads: [Int64: (id: Int64, isGroup: Bool)] = [:]
  private var counts: [MessageCount] = []
  /// Where each person's messages are counted.
  private var places: [Int64: Int] = [:]
  /// No conversation is known to the vault, and each so far was spelled in one way only.
  private var areThreadsNew: Bool
  var looksForControls = false
  /// Where a file gives senders an address and recipients only a name: addresses by conversation and name.
  private var links: [String: String] = [:]
  private var text: [UInt8] = []
  private var subject: [UInt8] = []

  init(session: ImportSession, file: Int64, report: FileReport) throws {
    self.session = session
    self.file = file
    self.report = report
    areThreadsNew = try !session.write.hasThreads()
  }

  /// Who of those who write is the user, and in the oldest archives, which give no addresses of recipients,
  /// which address belongs to whom in each conversation.
  mutating func learnParties(in buffer: UnsafeRawBufferPointer) throws {
    var census = MessageCensus()
    // A page of one's own says nothing about who writes here.
    let isOwnerKnown = session.ownLinks.contains { $0.hasPrefix("link:linkedin.com/in/") }
    struct Enough: Error {}
    do {
      try LinkedInMessages.forEach(in: buffer) { row in
        guard row.skip == nil else { return }
        census.add(row)
        if census.rows >= (isOwnerKnown ? 50 : 5_000) { throw Enough() }
      }
    } catch is Enough {}
    if !isOwnerKnown {
      let known = census.link(ofAny: session.ownNames) ?? census.linkOfMost()
      if let known { try session.rememberOwnLink(known, file: file, record: 1) }
    }
    guard census.lacksRecipientLinks else { return }
    try LinkedInMessages.forEach(in: buffer) { row in
      guard row.skip == nil, !row.senderURL.isEmpty else { return }
      let (address, name) = (row.string(row.senderURL), FoldedText.fold(row.string(row.from)))
      guard let key = IdentityKeys.link(address), !name.isEmpty else { return }
      if session.ownLinks.contains(key) {
        session.ownNames.insert(name)
      } else {
        links[row.string(row.conversationID) + "|" + name] = address
      }
    }
  }

  mutating func take(_ row: borrowing LinkedInMessageRow) throws {
    report.read += 1
    if let skip = row.skip {
      report.skip(ParseProblem(skip.rawValue), record: row.number, line: row.line)
      return
    }
    guard let seconds = row.epochSeconds else {
      report.skip(ParseProblem("bad-date"), record: row.number, line: row.line)
      return
    }
    let who = row.senderURL.isEmpty ? row.from : row.senderURL
    let hash = row.withBytes(row.conversationID) { conversation in
      row.withBytes(row.date) { date in
        row.withBytes(who) { sender in
          row.withBytes(row.content) { content in ContentDigest.hash([conversation, date, sender, content]) }
        }
      }
    }
    if looksForControls, row.withBytes(row.content, { HiddenText.hasControls(UnsafeRawBufferPointer($0)) }) {
      report.warn([ParseProblem("control-characters")], record: row.number, line: row.line)
    }
    var isNew = known.insert(hash).inserted
    if !isNew, session.options.bringBack != .nobody { isNew = try isMissing(row, at: seconds) }
    guard isNew else {
      report.unchanged += 1
      session.listed.append(hash)
      return
    }
    let sender = try party(row, address: row.senderURL, name: row.from)
    let recipients = row.withBytes(row.recipientURLs) { ImportSession.holdsSeveral($0) }
    let isGroup =
      recipients || row.recipientURLs.isEmpty && row.withBytes(row.to) { $0.contains(UInt8(ascii: ",")) }
    var person: Correspondent?
    let direction: Direction
    switch sender {
    case .me:
      direction = .outgoing
      if !isGroup, case .person(let other) = try party(row, address: row.recipientURLs, name: row.to) {
        person = other
      }
    case .person(let other):
      direction = .incoming
      person = other
    case .nobody:
      report.skip(ParseProblem("unknown-member"), record: row.number, line: row.line)
      return
    }
    if person == nil && !isGroup {
      report.skip(ParseProblem("unknown-member"), record: row.number, line: row.line)
      return
    }
    let thread = try thread(row, isGroup: isGroup)
    let day = Moment(seconds: seconds, offset: session.now.offset).day
    let id = try insert(
      row, day: day, seconds: seconds, direction: direction, person: person?.id, thread: thread.id)
    if thread.isGroup {
      for other in try readers(row, direction) { try session.write.addParticipant(other, to: id) }
    }
    if let person { count(person.count, direction, seconds, day, isGroup: thread.isGroup) }
    added.append(hash)
    report.added += 1
  }

  /// Who got a message to several: those who are known, and of a few to whom the user wrote all.
  private mutating func readers(_ row: borrowing LinkedInMessageRow, _ direction: Direction) throws -> [Int64]
  {
    let addresses = ImportSession.addresses(row.string(row.recipientURLs))
    let names = ImportSession.names(row.string(row.to))
    let conversation = row.string(row.conversationID)
    var found: [Int64] = []
    let count = !addresses.isEmpty ? addresses.count : links.isEmpty ? 0 : names.count
    for index in 0..<count {
      let name = names.count == addresses.count || addresses.isEmpty ? names[index] : ""
      let address = addresses.isEmpty ? links[conversation + "|" + FoldedText.fold(name)] : addresses[index]
      guard let address, let key = IdentityKeys.link(address), !session.ownLinks.contains(key) else {
        continue
      }
      if let other = try session.people(holding: key).first {
        found.append(other.id.number)
      } else if direction == .outgoing, !name.isEmpty, addresses.count <= MailDesk.fewRecipients,
        let other = try session.party(address: address, name: name, file: file, record: row.number).person
      {
        found.append(other)
      }
    }
    return found
  }

  /// Whether a message that was read once went with somebody who was forgotten and comes back.
  private func isMissing(_ row: borrowing LinkedInMessageRow, at seconds: Int64) throws -> Bool {
    let addresses =
      [row.string(row.senderURL)] + ImportSession.addresses(row.string(row.recipientURLs))
    let isAbout = addresses.contains { address in
      IdentityKeys.link(address).map { session.broughtBack.contains($0) || session.isForgotten($0) } ?? false
    }
    guard isAbout else { return false }
    return try !session.write.holdsMessage(thread: row.string(row.conversationID), at: seconds)
  }

  private mutating func insert(
    _ row: borrowing LinkedInMessageRow, day: Day, seconds: Int64, direction: Direction, person: Int64?,
    thread: Int64
  ) throws -> Int64 {
    let isPlain = row.isPlain(row.content) && row.isPlain(row.subject)
    if !isPlain {
      row.write(row.content, into: &text)
      row.write(row.subject, into: &subject)
    }
    let (file, number, write) = (file, row.number, session.write)
    func add(_ subject: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) throws -> Int64 {
      try day.withText { day in
        try write.add(
          .init(
            day: day, at: seconds, direction: direction, person: person, thread: thread, record: number,
            subject: subject, text: text), file: file, staysInPlace: isPlain)
      }
    }
    if isPlain {
      return try row.withBytes(row.content) { content in
        try row.withBytes(row.subject) { subject in
          try add(UnsafeRawBufferPointer(subject), UnsafeRawBufferPointer(content))
        }
      }
    }
    return try text.withUnsafeBytes { text in
      try subject.withUnsafeBytes { subject in try add(subject, text) }
    }
  }

  private mutating func count(
    _ place: Int, _ direction: Direction, _ seconds: Int64, _ day: Day, isGroup: Bool
  ) {
    if !isGroup {
      if direction == .incoming {
        counts[place].tally.countIn += 1
        counts[place].tally.lastIn = max(counts[place].tally.lastIn ?? seconds, seconds)
      } else {
        counts[place].tally.countOut += 1
        counts[place].tally.lastOut = max(counts[place].tally.lastOut ?? seconds, seconds)
      }
    }
    counts[place].lastDay = max(counts[place].lastDay, day.number)
  }

  /// Hands what was counted to the import.
  func addUpTallies() {
    for count in counts where count.lastDay > .min {
      var tally = count.tally
      tally.lastDay = Day(number: count.lastDay).description
      session.tallies[count.person, default: ContactTally()].add(tally)
    }
  }

  private mutating func thread(_ row: borrowing LinkedInMessageRow, isGroup: Bool) throws -> (
    id: Int64, isGroup: Bool
  ) {
    let key = row.withBytes(row.conversationID) { ContentDigest.hash([$0]) }
    if let known = threads[key] { return known }
    let title = row.string(row.title)
    if areThreadsNew, !row.isPlain(row.conversationID) {
      // One conversation may be spelled in two ways: each is looked up from here on.
      areThreadsNew = false
    }
    let conversation = row.string(row.conversationID)
    let id =
      if areThreadsNew {
        try session.write.addThread(
          source: "linkedin", key: conversation, title: title.isEmpty ? nil : title, isGroup: isGroup)
      } else {
        try session.write.thread(
          source: "linkedin", key: conversation, title: title.isEmpty ? nil : title, isGroup: isGroup)
      }
    threads[key] = (id, isGroup)
    return (id, isGroup)
  }

  private mutating func party(
    _ row: borrowing LinkedInMessageRow, address: RawField, name: RawField
  ) throws -> Party {
    var written = ""
    if address.isEmpty, !links.isEmpty {
      written = links[row.string(row.conversationID) + "|" + FoldedText.fold(row.string(name))] ?? ""
    }
    let key =
      written.isEmpty
      ? row.withBytes(address.isEmpty ? name : address) { ContentDigest.hash([$0]) }
      : written.withUTF8 { ContentDigest.hash([$0]) }
    if let known = parties[key] { return known }
    let found = try session.party(
      address: written.isEmpty ? row.string(address) : written, name: row.string(name), file: file,
      record: row.number)
    let party: Party =
      found.isMe ? .me : found.person.map { .person(Correspondent(id: $0, count: place(of: $0))) } ?? .nobody
    parties[key] = party
    return party
  }

  private mutating func place(of person: Int64) -> Int {
    if let known = places[person] { return known }
    counts.append(MessageCount(person: person))
    places[person] = counts.count - 1
    return counts.count - 1
  }
}

extension ImportSession {
  /// The person behind an address, made when nobody holds it yet: a correspondent who is no connection.
  /// A name without an address is nobody certain.
  ///
  /// - Parameter kind: of the file that speaks of them.
  func party(
    address: String, name: String, file: Int64, record: Int,
    kind: String = SourceKind.linkedInMessages.rawValue
  ) throws -> (isMe: Bool, person: Int64?) {
    guard let key = IdentityKeys.link(address) else {
      let folded = FoldedText.fold(name)
      if ownNames.contains(folded) { return (true, nil) }
      guard !folded.isEmpty, folded != "linkedin member", folded != "membre de linkedin" else {
        return (false, nil)
      }
      let named = "conversation-name:" + folded
      if let known = holders[named]?.first { return (false, known.id.number) }
      let person = try correspondent(name: name, address: nil, file: file, record: record, kind: kind)
      if let person { remember(person, as: named) }
      return (false, person?.id.number)
    }
    if ownLinks.contains(key) { return (true, nil) }
    if let known = try people(holding: key).first { return (false, known.id.number) }
    if try staysForgotten([key], name: name, record: record) { return (false, nil) }
    let person = try correspondent(name: name, address: address, file: file, record: record, kind: kind)
    if let person { remember(person, as: key) }
    return (false, person?.id.number)
  }

  private func correspondent(
    name: String, address: String?, file: Int64, record: Int, kind: String
  ) throws -> PersonReference? {
    guard !name.isEmpty else { return nil }
    if address == nil, try staysForgotten([], name: name, record: record) { return nil }
    var facts = PersonFacts(name: name)
    if let address { facts.links = [.init(address)] }
    let keys = RecordKeys(facts, uid: address, kind: "correspondent", country: cache.country)
    let identity = keys.identity
    if address == nil, let known = try write.standing(identity: identity)?.personID {
      return PersonReference(id: PersonID(known), name: name)
    }
    let json = facts.canonicalJSON
    return try insertPerson(
      facts,
      row: ObservationRow(
        fileID: file, record: record, line: nil, kind: kind, subject: "person", uid: address,
        identity: identity,
        hash: FoldedText.stableHash(json), personID: nil, facts: json, original: name, seenOn: today),
      keys: keys)
  }

  /// Several addresses stand in one cell, with commas or blanks between them.
  static func addresses(_ cell: String) -> [String] {
    cell.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 <= 0x20 }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Several names stand in one cell, with commas between them.
  static func names(_ cell: String) -> [String] {
    cell.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init).filter {
      !$0.isEmpty
    }
  }

  /// Whether `addresses` would find more than one.
  static func holdsSeveral(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var (hasFirst, isParted) = (false, false)
    for byte in cell {
      if byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: ";") {
        if isParted { return true }
        hasFirst = true
      } else {
        isParted = hasFirst
      }
    }
    return false
  }
}
