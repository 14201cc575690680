import Domain
package import GRDB

/// Writes projected people with everything that hangs on them, keeping the search index in step.
/// One writer serves one transaction.
package final class PersonWriter {
  private let db: Database
  private var companies: [String: Int64] = [:]
  private var schools: [String: Int64] = [:]
  /// New people enter the search index when `indexNew` is called, all at once.
  package var isBulk = false
  private var firstNew: Int64?
  /// People put into the search index in one go are so many that the whole index is worth rewriting.
  private static let many = 5_000
  private var hasIndexedMany = false
  private let insertPerson: RawStatement
  private let updatePerson: RawStatement
  /// What hangs on people, written several rows at a time; `flush` writes the rest.
  private let nameRows: RowBatch
  private let channelRows: RowBatch
  private let jobRows: RowBatch
  private let schoolingRows: RowBatch
  private let textRows: RowBatch
  private let indexText: RawStatement
  private let unindexText: RawStatement
  private let findCompany: RawStatement
  private let insertCompany: RawStatement

  package init(_ db: Database) throws {
    self.db = db
    let columns = [
      "name", "sortKey", "given", "family", "title", "role", "level", "companyId", "since", "place", "zone",
      "birthday", "degree", "premium", "connectedOn", "isGone", "isShared", "isOwn",
    ]
    insertPerson = try RawStatement(
      db,
      "INSERT INTO person (\(columns.joined(separator: ", "))) VALUES ("
        + columns.map { _ in "?" }.joined(separator: ", ") + ")")
    updatePerson = try RawStatement(
      db, "UPDATE person SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?")
    nameRows = RowBatch(
      db, "INSERT INTO personName (personId, text, kind, observationId)", width: 4)
    channelRows = RowBatch(
      db, "INSERT INTO channel (personId, kind, value, key, label, position, observationId)", width: 7)
    jobRows = RowBatch(
      db,
      "INSERT INTO employment (personId, companyId, title, startOn, endOn, isCurrent, observationId)",
      width: 7)
    schoolingRows = RowBatch(
      db, "INSERT INTO schooling (personId, schoolId, degree, startOn, endOn, observationId)", width: 6)
    textRows = RowBatch(
      db, "INSERT OR REPLACE INTO personText (id, name, work, place, address, notes)", width: 6)
    indexText = try RawStatement(
      db,
      "INSERT INTO personSearch (rowid, name, work, place, address, notes) SELECT id, name, work, place, address, notes FROM personText WHERE id = ?"
    )
    unindexText = try RawStatement(
      db,
      "INSERT INTO personSearch (personSearch, rowid, name, work, place, address, notes) SELECT 'delete', id, name, work, place, address, notes FROM personText WHERE id = ?"
    )
    findCompany = try RawStatement(db, "SELECT id FROM company WHERE key = ?")
    insertCompany = try RawStatement(db, "INSERT INTO company (name, key) VALUES (?, ?)")
  }

  /// Adds a person that the vault does not hold yet.
  ///
  /// - Parameter observe: stores the observation that speaks of the new person, before what refers to it;
  ///   it is given the person's number.
  package func insert(_ person: PersonRows, observe: (Int64) throws -> Void = { _ in }) throws -> Int64 {
    let folded = FoldedText.fold(person.name)
    try bind(person, folded: folded, to: insertPerson)
    try insertPerson.run()
    let id = db.lastInsertedRowID
    try observe(id)
    try insertDependents(person, id)
    try storeText(of: person, folded: folded, id)
    if isBulk {
      firstNew = firstNew ?? id
    } else {
      try flush()
      indexText.bind(1, id)
      try indexText.run()
    }
    return id
  }

  /// Puts the people added since the last call into the search index, in one go.
  package func indexNew() throws {
    try flush()
    guard let firstNew else { return }
    if let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM personText"), last - firstNew > Self.many {
      hasIndexedMany = true
      // Many at once make few segments, which a search then need not bring together.
      try db.execute(sql: "INSERT INTO personSearch(personSearch, rank) VALUES ('hashsize', 33554432)")
    }
    try db.execute(
      sql: """
        INSERT INTO personSearch (rowid, name, work, place, address, notes)
        SELECT id, name, work, place, address, notes FROM personText WHERE id >= ?
        """, arguments: [firstNew])
    self.firstNew = nil
  }

  /// Leaves the search index in few parts, so that a word is looked up in few places; at the end of an import.
  package func gatherIndex() throws {
    try indexNew()
    try SearchIndex.gather(db, whole: hasIndexedMany)
  }

  /// Replaces what the projection computed; the user's own rows (tags, interactions) are not touched.
  package func update(_ id: Int64, _ person: PersonRows) throws {
    let folded = FoldedText.fold(person.name)
    try flush()
    let last = try bind(person, folded: folded, to: updatePerson)
    updatePerson.bind(last, id)
    try updatePerson.run()
    for table in ["personName", "channel", "employment", "schooling"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE personId = ?").execute(arguments: [id])
    }
    try indexNew()
    try unindex(id)
    try insertDependents(person, id)
    try storeText(of: person, folded: folded, id)
    try flush()
    indexText.bind(1, id)
    try indexText.run()
  }

  /// Writes what waits of the people added; before anything reads their names, addresses or jobs.
  package func flush() throws {
    for batch in [nameRows, channelRows, jobRows, schoolingRows, textRows] { try batch.flush() }
  }

  /// Takes a person out of the search index; before the row itself is deleted.
  package func unindex(_ id: Int64) throws {
    try indexNew()
    unindexText.bind(1, id)
    try unindexText.run()
    try db.cachedStatement(sql: "DELETE FROM personText WHERE id = ?").execute(arguments: [id])
  }

  package func company(named name: String, key: String) throws -> Int64 {
    if let known = companies[key] { return known }
    findCompany.bind(1, key)
    var id: Int64?
    if try findCompany.next() {
      id = findCompany.integer(0)
      findCompany.reset()
    }
    if let id {
      companies[key] = id
      return id
    }
    insertCompany.bind(1, name)
    insertCompany.bind(2, key)
    try insertCompany.run()
    companies[key] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  private func school(named name: String, key: String) throws -> Int64 {
    if let known = schools[key] { return known }
    let found = try Int64.fetchOne(db, sql: "SELECT id FROM school WHERE key = ?", arguments: [key])
    if let found {
      schools[key] = found
      return found
    }
    try db.execute(sql: "INSERT INTO school (name, key) VALUES (?, ?)", arguments: [name, key])
    schools[key] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  @discardableResult
  private func bind(_ person: PersonRows, folded: String, to statement: RawStatement) throws -> Int32 {
    var companyID: Int64?
    if let name = person.company, let key = person.companyKey {
      companyID = try company(named: name, key: key)
    }
    statement.bind(1, person.name)
    statement.bind(2, folded)
    statement.bind(3, person.given)
    statement.bind(4, person.family)
    statement.bind(5, person.title)
    statement.bind(6, person.role?.rawValue)
    statement.bind(7, person.level?.rawValue)
    statement.bind(8, companyID)
    statement.bind(9, person.since)
    statement.bind(10, person.place)
    statement.bind(11, person.zone)
    statement.bind(12, person.birthday)
    statement.bind(13, person.degree.map(Int64.init))
    statement.bind(14, person.premium.map { $0 ? 1 : 0 })
    statement.bind(15, person.connectedOn)
    statement.bind(16, person.isGone)
    statement.bind(17, person.isShared)
    statement.bind(18, person.isOwn)
    return 19
  }

  private func insertDependents(_ person: PersonRows, _ id: Int64) throws {
    for name in person.names {
      try nameRows.add(.integer(id), .text(name.text), .text(name.kind), .init(name.observation))
    }
    for (position, channel) in person.channels.enumerated() {
      try channelRows.add(
        .integer(id), .text(channel.kind), .text(channel.value), .text(channel.key), .init(channel.label),
        .integer(Int64(position)), .init(channel.observation))
    }
    for job in person.jobs {
      try jobRows.add(
        .integer(id), .integer(try company(named: job.company, key: job.companyKey)), .init(job.title),
        .init(job.start), .init(job.end), .integer(job.isCurrent ? 1 : 0), .init(job.observation))
    }
    for schooling in person.schools {
      try schoolingRows.add(
        .integer(id), .integer(try school(named: schooling.school, key: schooling.key)),
        .init(schooling.degree), .init(schooling.start), .init(schooling.end), .init(schooling.observation))
    }
  }

  /// The user's own record is not among the people one searches.
  private func storeText(of person: PersonRows, folded: String, _ id: Int64) throws {
    guard !person.isOwn else { return }
    var names = folded
    for name in person.names where name.kind != "shown" { names += " " + FoldedText.fold(name.text) }
    var work = FoldedText.fold((person.title ?? "") + " " + (person.company ?? ""))
    for job in person.jobs where !job.isCurrent { work += " " + FoldedText.fold(job.company) }
    var place = FoldedText.fold(person.place ?? "")
    for schooling in person.schools { place += " " + FoldedText.fold(schooling.school) }
    var addresses = ""
    for channel in person.channels where channel.kind != "link" {
      if !addresses.isEmpty { addresses += " " }
      addresses += FoldedText.fold(channel.value)
    }
    var notes = ""
    if !person.notes.isEmpty {
      // In prose an apostrophe parts words (l'escalade); in a name it joins them (O'Brien).
      notes = FoldedText.fold(
        String(person.notes.joined(separator: " ").map { $0 == "'" || $0 == "’" ? " " : $0 }))
    }
    try textRows.add(.integer(id), .text(names), .text(work), .text(place), .text(addresses), .text(notes))
  }
}
