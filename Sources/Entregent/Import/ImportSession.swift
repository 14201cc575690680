import Domain
import Engines
import Formats
import Foundation
import Storage

/// One import from its files to the vault. Everything happens in one transaction; a dry run is the
/// same work rolled back, so what it shows is what would happen.
final class ImportSession {
  let options: ImportOptions
  let now: Moment
  let write: ImportTransaction
  let run: Int64
  let cache: ReadingCache
  let today: String
  let progress: (WorkProgress) -> Void

  /// The user's own profile addresses, by normal form: tells which side of a message is the user.
  var ownLinks: Set<String> = []
  var ownNames: Set<String> = []
  /// People made or found in this import, by normal form of their addresses.
  var holders: [String: [PersonReference]] = [:]
  /// Who was joined by an address or a number, and who may be.
  var joins: CertainJoins
  /// Whom the user joined with somebody; nil: not asked yet.
  var placedByUser: Set<Int64>?
  /// People who lost records with an import that was undone, by the identity of these records.
  let lostRecords: [Int64: [ImportTransaction.LostRecord]]
  /// Records that the user said are not one person's, of people who went since.
  let apartRecords: [Int64: Set<Int64>]
  /// Those that found their person again in this import.
  var refound: Set<Int64> = []
  /// Number of a record that had gone with an undone import → of the one that stands in its place now.
  var refoundRecords: [Int64: Int64] = [:]
  /// What the file that is read lists although it stands already.
  var listed: [Int64] = []
  /// The file that is read will tell more another time: its bytes alone do not say that it is known.
  var isToBeReadAgain = false
  /// People whose projection is stale.
  var stale: Set<Int64> = []
  /// People whose contact figures are stale.
  var touched: Set<Int64> = []
  var tallies: [Int64: ContactTally] = [:]
  var newPeople: [String] = []
  var jobChanges: [JobChange] = []
  var valueChanges: [ValueChange] = []
  var gone: [PersonReference] = []
  /// Records left out because `forget` erased the person.
  var forgotten: [ForgottenRecord] = []
  /// Normal forms of people whom the user let come back in this import.
  var broughtBack: Set<String> = []
  /// Those people, once they are made.
  var returned: Set<Int64> = []
  /// Marks of the user's that met their record.
  var usedMarks: Set<String> = []
  /// The file that is being read.
  private(set) var path = ""
  var hasChanged = false
  var areCompaniesStale = false
  let hadPeople: Bool
  private let isInForgotten: (String) -> Bool
  /// People found to be one, once everything was read.
  var joined: [JoinedPeople] = []
  var joinedCount = 0
  /// Number of the first record that this import reads.
  private let firstRecord: Int64
  /// All mail of this import, which is read together, and what was learned from its headers.
  var mailInputs: [ImportInput] = []
  var mailDesk: MailDesk?
  /// Addresses of the user, in small letters.
  var ownEmails: Set<String> = []
  /// Messages that the vault holds, by the hash of their ids; nil: not asked yet.
  var knownMail: Set<Int64>?
  /// Corrections of columns that met their table.
  var usedChoices: Set<ImportChoices.Column> = []

  init(
    _ write: ImportTransaction, options: ImportOptions, now: Moment, isForgotten: @escaping (String) -> Bool,
    run: Int64? = nil, progress: @escaping (WorkProgress) -> Void
  ) throws {
    self.write = write
    self.options = options
    self.now = now
    self.progress = progress
    isInForgotten = isForgotten
    cache = ReadingCache(country: try HomeCountry.read(write.db))
    firstRecord = write.nextObservation
    joins = CertainJoins(firstPerson: try write.nextPerson())
    lostRecords = try write.lostRecords()
    apartRecords = try ApartRecords.all(write.db)
    today = now.day.description
    write.people.isBulk = true
    hadPeople = try write.hasPeople()
    self.run =
      try run ?? write.beginRun(now: now, sharedBy: options.sharedBy?.number, consent: options.consent)
  }

  func isForgotten(_ key: String) -> Bool { isInForgotten(key) && !broughtBack.contains(key) }

  /// Reads all files in the order in which they explain one another, reports them in the order given.
  func process(_ inputs: [ImportInput]) throws -> [FileReport] {
    var reports = inputs.map { FileReport(path: $0.path, kind: $0.kind.rawValue) }
    let order = inputs.indices.sorted {
      (Self.rank(inputs[$0].kind), $0) < (Self.rank(inputs[$1].kind), $1)
    }
    try learnOwner()
    let mail = try gatherMail(inputs, order: order)
    var suspended = try BulkIndexes.suspend(write.db)
    for (position, index) in order.enumerated() {
      if !suspended.isEmpty, Self.rank(inputs[index].kind) > Self.rank(.linkedInMessages) {
        try addTallies()
        try BulkIndexes.restore(write.db, suspended)
        suspended = []
      }
      progress(
        WorkProgress(
          step: Phrase(fr: "Lecture de \(inputs[index].name)", en: "Reading \(inputs[index].name)"),
          done: position,
          total: inputs.count + 2))
      if let number = mail[index] {
        try takeMail(inputs[index], number: number, into: &reports[index], isAlone: inputs.count == 1)
      } else {
        try process(inputs[index], into: &reports[index], isAlone: inputs.count == 1)
      }
    }
    progress(
      WorkProgress(
        step: Phrase(fr: "Mise à jour des personnes", en: "Updating people"), done: inputs.count,
        total: inputs.count + 2))
    try addTallies()
    try BulkIndexes.restore(write.db, suspended)
    // Whatever lies beside it: where nothing could be read at all, the reason is the answer.
    if let broken = reports.first(where: { $0.error != nil }), let error = broken.error,
      reports.allSatisfy({ $0.read == 0 })
    {
      throw ImportFailure.file(
        broken.path, ParseProblem(error.code, facts: error.facts, line: error.line))
    }
    if case .alsoNamed(let names) = options.choices.names { try check(names, among: reports) }
    try finish()
    return reports
  }

  /// Who the user is comes first, then the connections, then what speaks of them.
  private static func rank(_ kind: SourceKind) -> Int {
    switch kind {
    case .linkedInProfile: 0
    case .linkedInPositions, .linkedInEducation, .linkedInSkills: 1
    case .linkedInConnections: 2
    case .googleContacts, .outlookContacts, .vcard: 3
    case .linkedInInvitations: 4
    case .linkedInMessages, .mbox, .eml, .maildir: 5
    default: 6
    }
  }

  private func process(_ input: ImportInput, into report: inout FileReport, isAlone: Bool) throws {
    if let problem = input.problem {
      if isAlone { throw ImportFailure.file(input.path, problem) }
      report.error = SkippedRecord(record: nil, line: problem.line, code: problem.code, facts: problem.facts)
      return
    }
    guard input.kind != .ignored else {
      if let hint = input.hint {
        report.warn([ParseProblem(hint, severity: .warning)], record: 1, line: 1)
      }
      return
    }
    path = input.path
    // The same bytes mean something else when the user has said what their columns hold.
    let depends = input.kind == .table || input.kind == .list || options.sharedBy != nil
    if !depends, let digest = input.packedDigest,
      let known = try knownFile(packed: digest, content: nil, kind: input.kind)
    {
      report.takeUnchanged(from: known)
      try write.repeatFile(
        run: run, path: input.path, packedHash: digest, contentHash: nil, kind: input.kind.rawValue)
      return
    }
    var bytes: [UInt8]
    do {
      bytes = try input.read()
    } catch {
      if isAlone { throw ImportFailure.file(input.path, error) }
      report.error = SkippedRecord(record: nil, line: error.line, code: error.code, facts: error.facts)
      return
    }
    let digest = ContentDigest.hex(bytes) + (depends ? try choiceDigest(of: bytes, input) : "")
    if let known = try knownFile(packed: nil, content: digest, kind: input.kind) {
      report.takeUnchanged(from: known)
      try write.repeatFile(
        run: run, path: input.path, packedHash: nil, contentHash: digest, kind: input.kind.rawValue)
      return
    }
    listed = []
    let file = try write.insertFile(
      run: run, path: input.path, kind: input.kind.rawValue, contentHash: digest,
      packedHash: depends ? nil : input.packedDigest)
    var hashes: [Int64] = []
    do {
      if input.kind == .linkedInMessages, options.sharedBy != nil {
        throw ParseProblem("friends-own-record", severity: .fatal)
      } else if input.kind == .linkedInMessages {
        hashes = try takeMessages(&bytes, file: file, report: &report)
      } else if input.kind == .ical {
        try takeCalendar(bytes, file: file, report: &report)
      } else {
        try takeRecords(bytes, input: input, file: file, report: &report)
      }
    } catch let problem as ParseProblem {
      if isAlone { throw ImportFailure.file(input.path, problem) }
      report.error = SkippedRecord(record: nil, line: problem.line, code: problem.code, facts: problem.facts)
    }
    if report.added > 0 || report.updated > 0 { hasChanged = true }
    try write.endFile(file, report: try report.json(), rowHashes: hashes, listed: listed)
    if isToBeReadAgain { try write.forgetBytes(of: file) }
    isToBeReadAgain = false
    listed = []
  }

  /// Who is certainly one person with somebody, by all that the files and the vault say of both.
  private func joinTwins() throws {
    try write.people.indexNew()
    if !apartRecords.isEmpty { try ApartRecords.restore(write.db) }
    var twins = ImportTwins(write, run: run, country: cache.country, now: now)
    twins.doubtful = joins.ambiguous
    try twins.join(from: firstRecord)
    joined = twins.joined
    joinedCount = twins.joinedCount
    touched.formUnion(twins.kept)
    touched.subtract(twins.gone)
    if joinedCount > 0 { areCompaniesStale = true }
  }

  func knownFile(packed: String?, content: String?, kind: SourceKind) throws -> FileReport? {
    // Whoever is to come back is looked for in all that the files hold.
    if options.bringBack != .nobody { return nil }
    guard
      let text = try write.fileReport(packedHash: packed, contentHash: content, kind: kind.rawValue)
    else { return nil }
    guard let known = try? JSONDecoder().decode(FileReport.self, from: Data(text.utf8)) else { return nil }
    // Who is forgotten is asked about each time: the file is read again.
    return known.skipped.contains { $0.code == "forgotten" } ? nil : known
  }

  /// Adds what was counted so far to the people: cheaper before the indexes over these columns are back.
  private func addTallies() throws {
    try write.add(tallies)
    tallies = [:]
  }

  /// Everything that is added up once, when all files are read.
  private func finish() throws {
    try noteJobChanges(of: stale) { try Projections.refresh(stale, in: write, cache: cache) }
    if !stale.isEmpty { areCompaniesStale = true }
    try addTallies()
    try MergeStore.follow(write.db, refoundRecords)
    try joinTwins()
    if !touched.isEmpty { try Figures.refreshContacts(write.db, people: touched) }
    if !stale.isEmpty || !touched.isEmpty || !newPeople.isEmpty {
      try Figures.refreshCircles(write.db)
    }
    if areCompaniesStale { try Figures.refreshCompanies(write.db) }
    try write.indexMessages()
  }
}

extension FileReport {
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The same file again: every record stands already, what was left out is left out again.
  mutating func takeUnchanged(from known: FileReport) {
    read = known.read
    skipped = known.skipped
    unchanged = known.read - known.skipped.count
    columns = known.columns
    found = known.found
    error = known.error
    takeWarnings(from: known)
  }

  mutating func warn(_ problems: [ParseProblem], record: Int, line: Int?) {
    for problem in problems {
      warn(
        SkippedRecord(
          record: problem.record ?? record, line: problem.line ?? line, code: problem.code,
          facts: problem.facts))
    }
  }

  mutating func skip(_ problem: ParseProblem, record: Int, line: Int) {
    skipped.append(
      SkippedRecord(
        record: problem.record ?? record, line: problem.line ?? line, code: problem.code, facts: problem.facts
      ))
  }
}
