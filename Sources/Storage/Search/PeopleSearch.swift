public import Domain
import Foundation
import GRDB

/// Finds people of one vault: the list by name page by page, words as they are typed, and names with
/// typos. One object serves one process; it keeps what it needs in memory and notices every change of
/// the vault, also by other processes.
public final class PeopleSearch: Sendable {
  private struct State {
    var stamp: Stamp?
    /// Of the vault as it stood at a stamp, which may be an earlier one.
    var snapshot: (people: PeopleSnapshot, stamp: Stamp?)?
    var totals: [PeopleFilter: Int] = [:]
    var pages: [PageKey: PeoplePage] = [:]

    /// Forgets what a change of the vault made untrue. The snapshot stays until there is a newer one.
    mutating func change(to stamp: Stamp) {
      self.stamp = stamp
      totals = [:]
      pages = [:]
    }
  }

  /// One page of the list by name.
  private struct PageKey: Hashable {
    var filter: PeopleFilter
    var cursor: String?
    var limit: Int
  }

  /// Pages kept at most: some hundred kilobytes.
  private static let keptPages = 64

  /// So many people are read anew in a few thousandths of a second: nobody notices the wait.
  private static let quicklyRead = 5_000

  /// Tells one state of the vault from another, as seen by the one connection that is asked.
  private struct Stamp: Hashable {
    var version: Int64
    var changes: Int
  }

  /// What is kept between calls; the lock is held for a whole call.
  private final class Memory: @unchecked Sendable {
    let lock = NSLock()
    var state = State()
    /// A newer snapshot is on its way.
    var isReading = false
    let shelf = StatementShelf()
    /// Opened on first use. A connection of its own, since SQLite counts the commits of other
    /// connections for each connection.
    var reader: (any DatabaseReader)?
  }

  private let file: DatabaseFile
  private let memory = Memory()

  public init(_ file: DatabaseFile) { self.file = file }

  /// One page of people. Typed words order by closeness of the match, else the order is by name.
  public func page(_ query: PeopleQuery) throws -> PeoplePage {
    let words = SearchWords(query.text)
    guard !words.isEmpty else {
      if !query.text.allSatisfy(\.isWhitespace) { return PeoplePage(people: [], total: 0) }
      return try list(query)
    }
    let offset = query.cursor.flatMap(Int.init).map { max(0, $0) } ?? 0
    return try withState { db, state in
      let found = try find(words, query, from: offset, db, &state)
      let shown = found.ids.dropFirst(offset).prefix(query.limit)
      let end = offset + shown.count
      return PeoplePage(
        people: try PeopleList.lines(db, ids: shown, memory.shelf),
        next: end < found.total ? String(end) : nil,
        previous: offset > 0 ? String(max(0, offset - query.limit)) : nil, total: found.total,
        isTotalOpen: found.isOpen)
    }
  }

  /// The lock is held. What names alone can show is not looked for elsewhere; who asks for all gets all.
  private func find(
    _ words: SearchWords, _ query: PeopleQuery, from offset: Int, _ db: Database, _ state: inout State
  ) throws -> TextSearch.Found {
    let search = try textSearch(db, &state)
    let filter = PeopleFilter(query)
    if query.limit >= PeopleQuery().limit * 40 {
      return try search.matches(words, filter: filter, limit: .max)
    }
    let end = offset + query.limit
    // Somebody whom the snapshot does not know yet may bear the name.
    if state.snapshot?.stamp == state.stamp,
      let named = search.named(words, filter: filter, first: end)
    {
      return named
    }
    return try search.matches(words, filter: filter, limit: max(TextSearch.counted, end))
  }

  /// Ids of the people that words find, best first: what `page` shows, without the rows.
  public func find(_ text: String, limit: Int) throws -> [PersonID] {
    let words = SearchWords(text)
    guard !words.isEmpty else { return [] }
    return try withState { db, state in
      try textSearch(db, &state)
        .matches(words, filter: PeopleFilter(PeopleQuery()), limit: max(limit, 200)).ids.prefix(limit)
        .map { PersonID($0) }
    }
  }

  /// Ids of all people that fit a query, in its order.
  public func ids(_ query: PeopleQuery) throws -> [PersonID] {
    let words = SearchWords(query.text)
    guard !words.isEmpty else {
      if !query.text.allSatisfy(\.isWhitespace) { return [] }
      return try read { try PeopleList.ids($0, PeopleFilter(query), limit: query.limit) }
    }
    return try withState { db, state in
      try textSearch(db, &state, isFresh: true)
        .matches(words, filter: PeopleFilter(query), limit: query.limit).ids.prefix(query.limit)
        .map { PersonID($0) }
    }
  }

  /// Names near a text, with typos: for "did you mean".
  public func namesLike(_ text: String, limit: Int) throws -> [PersonID] {
    let words = SearchWords(text)
    guard !words.isEmpty else { return [] }
    return try withState { db, state in
      let snapshot = try snapshot(db, &state, isFresh: true)
      return NameSearch(snapshot: snapshot)
        .nearest(to: words.bytes, limit: limit, filter: PeopleFilter(PeopleQuery()))
        .map { PersonID(snapshot.ids[$0.person]) }
    }
  }

  /// Reads without what is kept in memory.
  func read<T>(_ body: (Database) throws -> T) throws -> T { try file.read(body) }

  /// The lock is held.
  private func textSearch(_ db: Database, _ state: inout State, isFresh: Bool = false) throws -> TextSearch {
    TextSearch(
      try snapshot(db, &state, isFresh: isFresh),
      statement: try memory.shelf.statement(db, TextSearch.candidatesSQL))
  }

  /// The lock is held.
  private func reader() throws -> any DatabaseReader {
    if let reader = memory.reader { return reader }
    let opened: any DatabaseReader
    if file.path == ":memory:" {
      opened = file.writer
    } else {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      configuration.prepareDatabase { db in
        // Rows and index pages of the people that are found again while one types.
        try db.execute(sql: "PRAGMA cache_size = -8000")
      }
      opened = try DatabaseQueue(path: file.path, configuration: configuration)
    }
    memory.reader = opened
    return opened
  }

  private func list(_ query: PeopleQuery) throws -> PeoplePage {
    try withState { db, state in
      let filter = PeopleFilter(query)
      let key = PageKey(filter: filter, cursor: query.cursor, limit: query.limit)
      if let known = state.pages[key] { return known }
      let total: Int
      if let known = state.totals[filter] {
        total = known
      } else {
        total = try PeopleList.count(db, filter)
        state.totals[filter] = total
      }
      let page = try PeopleList.page(
        db, filter, cursor: query.cursor, limit: query.limit, total: total, memory.shelf)
      if page.people.count <= PeopleQuery().limit {
        if state.pages.count >= Self.keptPages { state.pages = [:] }
        state.pages[key] = page
      }
      return page
    }
  }

  /// Reads in one transaction, after forgetting what a change of the vault made untrue.
  private func withState<T>(_ body: (Database, inout State) throws -> T) throws -> T {
    memory.lock.lock()
    defer { memory.lock.unlock() }
    return try inTransaction { db in
      let stamp = try stamp(db)
      if memory.state.stamp != stamp { memory.state.change(to: stamp) }
      return try body(db, &memory.state)
    }
  }

  /// Another text after every change of the vault, by this program or another.
  package func version() throws -> String {
    try withState { db, _ in
      let stamp = try stamp(db)
      return "\(stamp.version).\(stamp.changes)"
    }
  }

  /// The lock is held.
  ///
  /// A large vault that has changed is read anew beside the searches, which go on with what is known of it:
  /// words are looked up in the vault itself, so whoever is new is found, and who is gone is not shown. Only
  /// typos in names that changed a moment ago are not forgiven yet.
  /// - Parameter isFresh: waits for the newest rather than go on with what is known.
  private func snapshot(_ db: Database, _ state: inout State, isFresh: Bool) throws -> PeopleSnapshot {
    if let known = state.snapshot {
      if known.stamp == state.stamp { return known.people }
      if !isFresh, known.people.count > Self.quicklyRead, file.path != ":memory:" {
        readBeside(stamp: state.stamp)
        return known.people
      }
    }
    let made = try PeopleSnapshot(db)
    state.snapshot = (made, state.stamp)
    return made
  }

  /// Reads the people for the first search to come, without making anybody wait.
  public func prepare() throws {
    guard file.path != ":memory:" else { return }
    try withState { _, state in
      if state.snapshot == nil { readBeside(stamp: state.stamp) }
    }
  }

  /// The lock is held.
  /// - Parameter stamp: taken before; what is read is at least as new.
  private func readBeside(stamp: Stamp?) {
    guard !memory.isReading else { return }
    memory.isReading = true
    DispatchQueue.global(qos: .userInitiated).async { [file, memory] in
      let made = Result { try file.read { try PeopleSnapshot($0) } }
      memory.lock.withLock {
        memory.isReading = false
        switch made {
        case .success(let people): memory.state.snapshot = (people, stamp)
        // The next search reads by itself, and says what is wrong.
        case .failure: memory.state.snapshot = nil
        }
      }
    }
  }

  /// The lock is held. Its own statements begin and end the transaction: GRDB prepares them anew each time,
  /// which is much beside a search.
  private func inTransaction<T>(_ body: (Database) throws -> T) throws -> T {
    let reader = try reader()
    guard file.path != ":memory:" else { return try reader.read(body) }
    return try reader.unsafeRead { db in
      try memory.shelf.statement(db, "BEGIN").run()
      let result: Result<T, any Error> = Result { try body(db) }
      // A rollback of what was only read closes every statement that an error may have left open.
      try memory.shelf.statement(db, "ROLLBACK").run()
      return try result.get()
    }
  }

  /// The lock is held.
  private func stamp(_ db: Database) throws -> Stamp {
    let statement = try memory.shelf.statement(db, "PRAGMA data_version")
    let version = try statement.next() ? statement.integer(0) : 0
    statement.reset()
    return Stamp(version: version, changes: db.totalChangesCount)
  }
}

/// The words of a query, folded as the index holds them.
struct SearchWords {
  let bytes: [[UInt8]]
  let texts: [String]

  /// At most eight words: more find nothing that these do not.
  init(_ text: String) {
    texts = FoldedText.fold(text).split(separator: " ").prefix(8).map(String.init)
    bytes = texts.map { Array($0.utf8) }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Every word as the beginning of one. Folded words hold letters and digits only, so quoting is safe.
  var match: String { texts.map { "\"\($0)\"*" }.joined(separator: " ") }
}
