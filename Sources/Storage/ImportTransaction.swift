package import Domain
package import GRDB

/// Everything one import writes, within one transaction: all of it or nothing.
package final class ImportTransaction {
  package let db: Database
  package let people: PersonWriter
  private let insertObservation: RawStatement
  private let insertMessage: RawStatement
  private let insertParticipant: RawStatement
  private let findChannel: RawStatement
  private let insertThread: RawStatement
  /// The number that the next observation gets: AUTOINCREMENT counts on, and this transaction is alone.
  package private(set) var nextObservation: Int64
  /// What this import leaves in the undo journal.
  package var payload = ImportPayload()
  /// Rows that hang on a fact which a newer version took the place of: they are changed, not made anew.
  var adopted: [AdoptedRow: Int64] = [:]
  /// Rowids of messages inserted by this import, for the search index.
  private(set) var firstMessage: Int64?
  private var lastMessage: Int64?
  private var messages: MessageBatch?
  private var threads: ThreadBatch?

  package init(_ db: Database) throws {
    self.db = db
    people = try PersonWriter(db)
    nextObservation =
      (try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'observation'") ?? 0) + 1
    insertObservation = try RawStatement(
      db,
      "INSERT INTO observation (fileId, record, line, kind, subject, uid, identity, hash, personId, facts, original, seenOn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    insertMessage = try RawStatement(
      db,
      "INSERT INTO interaction (kind, day, at, direction, favour, personId, threadId, subject, text, fileId, observationId, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    insertParticipant = try RawStatement(
      db, "INSERT OR IGNORE INTO participant (interactionId, personId, isAddressed) VALUES (?, ?, ?)")
    insertThread = try RawStatement(
      db, "INSERT OR IGNORE INTO thread (source, key, title, isGroup) VALUES (?, ?, ?, ?)")
    findChannel = try RawStatement(
      db,
      "SELECT DISTINCT p.id, p.name FROM channel c JOIN person p ON p.id = c.personId WHERE c.key = ? AND p.mergedInto IS NULL"
    )
  }

  // MARK: Runs and files

  package func beginRun(now: Moment, sharedBy: Int64?, consent: String?) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO importRun (startedAt, day, sharedBy, consent, report) VALUES (?, ?, ?, ?, '')",
      arguments: [now.seconds, now.day.description, sharedBy, consent])
    return db.lastInsertedRowID
  }

  package func endRun(_ id: Int64, report: String, summary: String, now: Moment) throws {
    try db.execute(sql: "UPDATE importRun SET report = ? WHERE id = ?", arguments: [report, id])
    payload.replaced = try payload.replaced.compactMap { try $0.completed(db) }
    try db.execute(
      sql: "INSERT INTO undoEntry (kind, importId, at, summary, payload) VALUES ('import', ?, ?, ?, ?)",
      arguments: [id, now.seconds, summary, try payload.text()])
  }

  package func insertFile(
    run: Int64, path: String, kind: String, contentHash: String, packedHash: String?
  ) throws -> Int64 {
    try db.execute(
      sql:
        "INSERT INTO sourceFile (importId, path, kind, contentHash, packedHash, report) VALUES (?, ?, ?, ?, ?, '')",
      arguments: [run, path, kind, contentHash, packedHash])
    return db.lastInsertedRowID
  }

  /// - Parameters:
  ///   - rowHashes: of the messages that the file brought, in order.
  ///   - listed: what it lists that stood already: hashes of messages, or `ListedRecord.code`.
  package func endFile(_ id: Int64, report: String, rowHashes: [Int64], listed: [Int64] = []) throws {
    let blob = FileRows(added: rowHashes, listed: listed).bytes
    let statement = try RawStatement(
      db, "UPDATE sourceFile SET report = ?, rowHashes = ? WHERE id = ?")
    statement.bind(1, report)
    if let blob { statement.bindBlob(2, blob) } else { statement.bindNull(2) }
    statement.bind(3, id)
    try statement.run()
  }

  // MARK: What is known

  /// Standing records of some kinds by their identity: the user's own, or those that one friend shared.
  package func standing(kinds: [String], sharedBy friend: Int64? = nil) throws -> [Int64:
    StandingObservation]
  {
    var namesakes: [Int64: [StandingObservation]] = [:]
    return try standing(kinds: kinds, sharedBy: friend, namesakes: &namesakes)
  }

  /// - Parameter namesakes: gets those whose identity another one has, too: two records of one file may.
  package func standing(
    kinds: [String], sharedBy friend: Int64?, namesakes: inout [Int64: [StandingObservation]]
  ) throws -> [Int64: StandingObservation] {
    let marks = kinds.map { _ in "?" }.joined(separator: ", ")
    let statement = try RawStatement(
      db,
      "SELECT identity, id, hash, personId, goneSince IS NOT NULL FROM observation WHERE replacedBy IS NULL AND kind IN (\(marks)) AND fileId IN (SELECT f.id FROM sourceFile f JOIN importRun r ON r.id = f.importId WHERE f.kind IN (\(marks)) AND \(friend.map { "r.sharedBy = \($0)" } ?? "r.consent IS NULL"))"
    )
    // Twice: files of other kinds, a whole export perhaps, are not looked through.
    for (index, kind) in (kinds + kinds).enumerated() { statement.bind(Int32(index + 1), kind) }
    var result: [Int64: StandingObservation] = [:]
    while try statement.next() {
      let observation = StandingObservation(
        id: statement.integer(1), hash: statement.integer(2),
        personID: statement.isNull(3) ? nil : statement.integer(3), isGone: statement.integer(4) != 0)
      if let other = result.updateValue(observation, forKey: statement.integer(0)) {
        namesakes[statement.integer(0), default: []].append(other)
      }
    }
    return result
  }

  /// Hashes of all messages of a kind that standing files hold.
  package func messageHashes(kinds: [String]) throws -> Set<Int64> {
    let marks = kinds.map { _ in "?" }.joined(separator: ", ")
    let statement = try RawStatement(
      db, "SELECT rowHashes FROM sourceFile WHERE rowHashes IS NOT NULL AND kind IN (\(marks))")
    for (index, kind) in kinds.enumerated() { statement.bind(Int32(index + 1), kind) }
    var result: Set<Int64> = []
    while try statement.next() {
      let blob = statement.blob(0)
      blob.withUnsafeBytes { bytes in
        result.reserveCapacity(result.count + bytes.count / 8)
        var offset = 0
        while offset + 8 <= bytes.count {
          result.insert(bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
          offset += 8
        }
      }
    }
    return result
  }

  /// People who hold an address: normal form of an e-mail, a phone or a profile URL.
  package func holders(ofChannel key: String) throws -> [PersonReference] {
    try people.flush()
    findChannel.bind(1, key)
    var result: [PersonReference] = []
    while try findChannel.next() {
      result.append(PersonReference(id: PersonID(findChannel.integer(0)), name: findChannel.text(1) ?? ""))
    }
    return result
  }

  package func hasPeople() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM person)") ?? false
  }

  /// The user's own record, made on first use.
  package func ownPerson() throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT id FROM person WHERE isOwn = 1 LIMIT 1")
  }

  // MARK: Facts

  package func insert(_ row: ObservationRow) throws -> Int64 {
    insertObservation.bind(1, row.fileID)
    insertObservation.bind(2, row.record)
    insertObservation.bind(3, row.line.map(Int64.init))
    insertObservation.bind(4, row.kind)
    insertObservation.bind(5, row.subject)
    insertObservation.bind(6, row.uid)
    insertObservation.bind(7, row.identity)
    insertObservation.bind(8, row.hash)
    insertObservation.bind(9, row.personID)
    insertObservation.bind(10, row.facts)
    insertObservation.bind(11, row.original)
    insertObservation.bind(12, row.seenOn)
    try insertObservation.run()
    let id = db.lastInsertedRowID
    nextObservation = id + 1
    return id
  }

  package func replace(_ old: Int64, by new: Int64) throws {
    try db.cachedStatement(sql: "UPDATE observation SET replacedBy = ? WHERE id = ?").execute(arguments: [
      new, old,
    ])
  }

  package func markGone(_ observation: Int64, day: String, run: Int64) throws {
    try db.cachedStatement(sql: "UPDATE observation SET goneSince = ?, goneBy = ? WHERE id = ?")
      .execute(arguments: [day, run, observation])
  }

  package func markBack(_ observation: Int64) throws {
    try db.cachedStatement(sql: "UPDATE observation SET goneSince = NULL, goneBy = NULL WHERE id = ?")
      .execute(arguments: [observation])
  }

  package func thread(source: String, key: String, title: String?, isGroup: Bool) throws -> Int64 {
    try flushMessages()
    threads = nil
    insertThread.bind(1, source)
    insertThread.bind(2, key)
    insertThread.bind(3, title)
    insertThread.bind(4, isGroup)
    try insertThread.run()
    if db.changesCount > 0 { return db.lastInsertedRowID }
    let find = try db.cachedStatement(sql: "SELECT id FROM thread WHERE source = ? AND key = ?")
    return try Int64.fetchOne(find, arguments: [source, key]) ?? 0
  }

  /// One imported happening. The texts are borrowed bytes that outlive the call.
  package struct Happening {
    package var kind: String
    package var day: String
    package var at: Int64?
    package var direction: Direction
    package var favour: Favour = .none
    package var person: Int64?
    package var thread: Int64?
    package var file: Int64
    package var observation: Int64?
    package var record: Int

    package init(
      kind: String, day: String, at: Int64?, direction: Direction, person: Int64?, file: Int64, record: Int
    ) {
      self.kind = kind
      self.day = day
      self.at = at
      self.direction = direction
      self.person = person
      self.file = file
      self.record = record
    }
  }

  @discardableResult
  package func insert(
    _ happening: Happening, subject: UnsafeRawBufferPointer?, text: UnsafeRawBufferPointer
  ) throws -> Int64 {
    if let observation = happening.observation, let known = adopted[.init("interaction", observation)] {
      try rewrite(known, happening, subject: subject, text: text)
      return known
    }
    try flushMessages()
    messages?.forgetNumbers()
    insertMessage.bind(1, happening.kind)
    insertMessage.bind(2, happening.day)
    insertMessage.bind(3, happening.at)
    insertMessage.bind(4, happening.direction.rawValue)
    insertMessage.bind(5, happening.favour.rawValue)
    insertMessage.bind(6, happening.person)
    insertMessage.bind(7, happening.thread)
    if let subject, !subject.isEmpty {
      insertMessage.bindBorrowed(8, subject)
    } else {
      insertMessage.bindNull(8)
    }
    insertMessage.bindBorrowed(9, text)
    insertMessage.bind(10, happening.file)
    insertMessage.bind(11, happening.observation)
    insertMessage.bind(12, happening.record)
    try insertMessage.run()
    let id = db.lastInsertedRowID
    noteMessage(id)
    return id
  }

  private func noteMessage(_ id: Int64) {
    firstMessage = min(firstMessage ?? id, id)
    lastMessage = max(lastMessage ?? id, id)
  }

  /// Takes one message of an archive; it is written with others, at the latest by `flushMessages`.
  ///
  /// - Parameter staysInPlace: its texts stay where they are until then; else they are copied.
  /// - Returns: the number that it will have.
  package func add(_ message: Message, file: Int64, staysInPlace: Bool) throws -> Int64 {
    let batch = try messages ?? MessageBatch(db)
    messages = batch
    if !batch.hasRoom(for: message, file: file, staysInPlace: staysInPlace) { try flushMessages() }
    let id = try batch.add(message, file: file, staysInPlace: staysInPlace)
    noteMessage(id)
    return id
  }

  package func hasThreads() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM thread)") ?? false
  }

  /// Takes a conversation that the vault cannot hold yet; it is written with others.
  /// - Returns: the number that it will have.
  package func addThread(source: String, key: String, title: String?, isGroup: Bool) throws -> Int64 {
    let batch = try threads ?? ThreadBatch(db, source: source)
    threads = batch
    return try batch.add(key: key, title: title, isGroup: isGroup)
  }

  /// Writes the conversations and messages that wait.
  package func flushMessages() throws {
    try threads?.flush()
    try messages?.flush()
  }

  @discardableResult
  package func insert(_ happening: Happening, subject: String?, text: String) throws -> Int64 {
    var text = text
    var subject = subject ?? ""
    return try text.withUTF8 { textBytes in
      try subject.withUTF8 { subjectBytes in
        try insert(
          happening, subject: UnsafeRawBufferPointer(subjectBytes), text: UnsafeRawBufferPointer(textBytes))
      }
    }
  }

  /// - Parameter isAddressed: a letter of the user's was written to them, too.
  package func addParticipant(_ person: Int64, to interaction: Int64, isAddressed: Bool = false) throws {
    try flushMessages()
    insertParticipant.bind(1, interaction)
    insertParticipant.bind(2, person)
    insertParticipant.bind(3, isAddressed ? 1 : 0)
    try insertParticipant.run()
  }

  // MARK: Closing

  /// Puts this import's messages into the full-text index, in one go: a large hash in memory gives few
  /// segments and so few merges (a third of the cost of the default).
  package func indexMessages() throws {
    try people.gatherIndex()
    try flushMessages()
    guard let firstMessage, let lastMessage else { return }
    if lastMessage - firstMessage > 5_000 {
      try db.execute(
        sql: "INSERT INTO interactionSearch(interactionSearch, rank) VALUES ('hashsize', 50331648)")
    }
    try db.execute(
      sql:
        "INSERT INTO interactionSearch(rowid, subject, text) SELECT id, subject, text FROM interaction WHERE id BETWEEN ? AND ?",
      arguments: [firstMessage, lastMessage])
    self.firstMessage = nil
    self.lastMessage = nil
  }

  package func add(_ tallies: [Int64: ContactTally]) throws {
    let statement = try RawStatement(
      db,
      """
      UPDATE person SET countIn = countIn + ?2, countOut = countOut + ?3,
        lastInAt = CASE WHEN ?4 IS NULL THEN lastInAt ELSE max(ifnull(lastInAt, ?4), ?4) END,
        lastOutAt = CASE WHEN ?5 IS NULL THEN lastOutAt ELSE max(ifnull(lastOutAt, ?5), ?5) END,
        lastContact = CASE WHEN ?6 IS NULL THEN lastContact ELSE max(ifnull(lastContact, ?6), ?6) END
      WHERE id = ?1
      """)
    // In the order of the table: each page is touched once.
    for (person, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      statement.bind(1, person)
      statement.bind(2, tally.countIn)
      statement.bind(3, tally.countOut)
      statement.bind(4, tally.lastIn)
      statement.bind(5, tally.lastOut)
      statement.bind(6, tally.lastDay)
      try statement.run()
    }
  }
}
