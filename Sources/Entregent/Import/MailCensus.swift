import Domain
import Formats

/// What the headers of all mail of one import say together: who writes to whom, which addresses are the
/// user's own, what belongs to one conversation. Sixty bytes a message, however long its text.
struct MailCensus {
  /// One message, as far as it matters for deciding what becomes of it.
  struct Record {
    var from: Int32 = -1
    /// Into `recipients`: To, Cc and Bcc.
    var recipients: Range<Int32> = 0..<0
    var toCount: Int32 = 0
    var nature = Nature.letter
    /// By Message-ID, else by date, sender and subject.
    var identity: UInt64 = 0
    /// Seconds since 1970; nil: no date anywhere.
    var at: Int64?
    var thread: UInt64 = 0
    var line: Int32 = 0
    var isSent = false
    var isReceived = false
  }

  /// What kind of writing it is.
  enum Nature: UInt8 {
    case letter, list, bulk, automatic, bounce, spam, draft, broken
  }

  /// One address in all messages.
  struct Party {
    var address: String
    /// The name most often given, by the owner of the address if they wrote themselves.
    var ownName = Vote()
    var givenName = Vote()
    var fromCount = 0
    var toCount = 0
    /// Written and never travelled: what a program keeps of what its user sent.
    var keptCount = 0
    var sentCount = 0
    var deliveredCount = 0
    var isMachine = false
    /// A letter to it came back.
    var isDead = false
    /// A mailing list: what is sent there reaches many and nobody.
    var isList = false

    var name: String? { ownName.text ?? givenName.text }
  }

  /// The majority of a stream of names, in one place.
  struct Vote {
    private(set) var text: String?
    private var weight = 0

    mutating func add(_ name: String?) {
      guard let name, !name.isEmpty else { return }
      if weight == 0 || text == name {
        text = name
        weight += 1
      } else {
        weight -= 1
      }
    }
  }

  private(set) var parties: [Party] = []
  private(set) var recipients: [Int32] = []
  private(set) var records: [[Record]] = []
  private var index: [String: Int32] = [:]
  /// Addresses of mailing lists, in small letters.
  private var lists: Set<String> = []
  private var threads = MailThreads()

  // MARK: Counting

  /// Reads the headers of one mailbox.
  mutating func add(_ stream: MailStream) throws {
    records.append([])
    try stream.each(false) { item in
      let message = MailMessage(item.bytes, depth: .header)
      take(message, item)
    }
  }

  private mutating func take(_ message: MailMessage, _ item: MailSource.Item) {
    var record = Record()
    var traits = message.traits
    for role in item.roles { traits.take(role) }
    for address in traits.failedRecipients {
      if let who = party(address) { parties[Int(who)].isDead = true }
    }
    for address in traits.listAddresses where lists.count < 100_000 { lists.insert(address.lowercased()) }
    record.line = Int32(clamping: item.line)
    record.isSent = traits.isSent
    record.isReceived = traits.isReceived || !traits.deliveredTo.isEmpty
    let author =
      MailName.joiningFamilies(message.from).first { $0.address != nil }
      ?? message.sender.first { $0.address != nil }
    record.from = author.flatMap { party($0.address ?? "") } ?? -1
    record.nature = nature(traits, from: record.from, hasHeader: message.fieldCount > 0)
    let start = Int32(clamping: recipients.count)
    for (position, list) in [message.to, message.cc, message.bcc].enumerated() {
      for entry in MailName.joiningFamilies(list) {
        guard let address = entry.address, let who = party(address) else { continue }
        if !recipients[Int(start)...].contains(who) { recipients.append(who) }
        if who != record.from {
          parties[Int(who)].givenName.add(MailName.shown(entry.name, address: address))
        }
      }
      if position == 0 { record.toCount = Int32(clamping: recipients.count) - start }
    }
    record.recipients = start..<Int32(clamping: recipients.count)
    record.at = message.date.map(\.mailSeconds) ?? item.separatorDate.map(\.mailSeconds)
    record.identity = identity(message, record)
    record.thread = record.identity
    count(record, author, traits)
    if record.nature == .letter { addThread(message, &record) }
    records[records.count - 1].append(record)
  }

  private func nature(_ traits: MailTraits, from: Int32, hasHeader: Bool) -> Nature {
    if !hasHeader { return .broken }
    if traits.isDraft { return .draft }
    if traits.isSpam { return .spam }
    if traits.isReport { return .bounce }
    if from >= 0, MailName.isDaemon(parties[Int(from)].address) { return .bounce }
    if traits.isList { return .list }
    if traits.isBulk { return .bulk }
    if traits.isAutomatic { return .automatic }
    if from >= 0, parties[Int(from)].isMachine { return .automatic }
    return .letter
  }

  private mutating func count(_ record: Record, _ author: MailAddress?, _ traits: MailTraits) {
    if record.from >= 0 {
      let who = Int(record.from)
      parties[who].ownName.add(MailName.shown(author?.name, address: parties[who].address))
    }
    guard record.nature == .letter || record.nature == .draft else { return }
    if record.from >= 0 {
      let who = Int(record.from)
      parties[who].fromCount += 1
      if record.isSent || record.nature == .draft { parties[who].sentCount += 1 }
      if !record.isReceived { parties[who].keptCount += 1 }
    }
    for other in recipients[Int(record.recipients.lowerBound)..<Int(record.recipients.upperBound)]
    where other != record.from {
      parties[Int(other)].toCount += 1
    }
    for address in traits.deliveredTo {
      if let who = party(address) { parties[Int(who)].deliveredCount += 1 }
    }
  }

  private func identity(_ message: MailMessage, _ record: Record) -> UInt64 {
    if let id = message.messageID { return MailThreads.hash(id) }
    let from = record.from >= 0 ? parties[Int(record.from)].address : ""
    let key = "\(record.at ?? 0)|\(from)|\(message.subject ?? "")|\(message.to.first?.address ?? "")"
    return MailThreads.hash(key)
  }

  private mutating func addThread(_ message: MailMessage, _ record: inout Record) {
    var references: [UInt64] = []
    if let thread = message.traits.gmailThread { references.append(MailThreads.hash("gmail " + thread)) }
    references += message.references.map { MailThreads.hash($0) }
    if message.references.isEmpty { references += message.inReplyTo.map { MailThreads.hash($0) } }
    let base = MailThreads.baseSubject(message.subject ?? "")
    var subject: UInt64?
    if base.text.utf8.count >= 6 {
      var people = recipients[Int(record.recipients.lowerBound)..<Int(record.recipients.upperBound)].map {
        $0
      }
      people.append(record.from)
      let names = Set(people).sorted().prefix(8).map { String($0) }.joined(separator: ",")
      subject = MailThreads.hash(base.text + "|" + names)
    }
    threads.add(id: record.identity, references: references, subject: subject, isReply: base.isReply)
  }

  /// Place of an address; nil when it is none.
  mutating func party(_ address: String) -> Int32? {
    if let known = index[address] { return known }
    guard let plain = MailName.plainAddress(address) else { return nil }
    let place: Int32
    if let known = index[plain] {
      place = known
    } else {
      place = Int32(clamping: parties.count)
      parties.append(
        Party(address: plain, isMachine: MailName.isMachine(plain), isList: MailName.isListHost(plain)))
      index[plain] = place
    }
    if index.count < 2_000_000 { index[address] = place }
    return place
  }

  func place(of address: String) -> Int32? { index[address] }

  /// Gives every message the name of its conversation, and says which addresses are lists.
  mutating func nameThreads() {
    for address in lists {
      if let place = index[address] { parties[Int(place)].isList = true }
    }
    for box in records.indices {
      for row in records[box].indices where records[box][row].nature == .letter {
        records[box][row].thread = threads.root(of: records[box][row].identity)
      }
    }
    threads = MailThreads()
  }

  func recipients(of record: Record) -> ArraySlice<Int32> {
    recipients[Int(record.recipients.lowerBound)..<Int(record.recipients.upperBound)]
  }
}

extension ParsedMoment {
  /// Seconds since 1970; a time without zone counts as UTC.
  var mailSeconds: Int64 {
    let day = Day(year: year, month: month, day: day)?.number ?? 0
    return Int64(day) * 86_400 + Int64(hour * 3_600 + minute * 60 + second - (offsetSeconds ?? 0))
  }
}
