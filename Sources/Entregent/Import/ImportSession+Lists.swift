import Domain
import Formats
import Storage

/// Lists of sponsors, speakers and attendees, pasted or saved (D5): a machine finds the names, the user says
/// which are right. Without a word of the user only what is certain goes in: a name under a heading, with a
/// usual given name, or with a title or address beside it, and never somebody whose name the vault knows.
extension ImportSession {
  /// From this on it is certain what a name is.
  static let certainty = 0.8

  func takeList(
    _ bytes: [UInt8], input: ImportInput, file: Int64, ledger: inout RecordLedger, report: inout FileReport
  ) throws {
    let text = SavedPage.html(bytes) ?? TextDecoder.decode(bytes).text
    let written = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    // A line garbled by a wrong character set is read as it was meant; what is kept is what stood there.
    let names = PeopleList.read(
      written.map { MojibakeRepair.repaired(String($0)) ?? String($0) }.joined(separator: "\n"))
    var found: [ListedEntry] = []
    for (index, name) in names.enumerated() {
      report.read += 1
      let place = RecordPlace(
        file: file, kind: input.kind.rawValue, number: index + 1, line: name.line,
        original: name.line <= written.count ? String(written[name.line - 1]) : name.name)
      var entry = ListedEntry(
        record: index + 1, name: name.name, kind: name.kind.rawValue, confidence: name.confidence,
        company: name.company, title: name.title, email: name.email, isTaken: false)
      let taken = report.added + report.updated + report.unchanged
      if name.kind == .company {
        try takeCompany(&entry, at: place, input, ledger: &ledger, report: &report)
      } else {
        try takeListed(&entry, at: place, input, ledger: &ledger, report: &report)
      }
      entry.isTaken = report.added + report.updated + report.unchanged > taken
      found.append(entry)
    }
    report.found = found
  }

  /// Whoever confirms a name that stands in no list has mistyped it.
  func check(_ names: [String], among reports: [FileReport]) throws {
    let lists = reports.compactMap(\.found)
    guard !lists.isEmpty else { return }
    let found = lists.joined().map(\.name)
    let known = Set(found.map { FoldedText.fold($0) })
    if let stranger = names.first(where: { !known.contains(FoldedText.fold($0)) }) {
      throw ImportFailure.notListed(stranger, found: found)
    }
  }

  /// Which names are taken makes another import of the same bytes.
  func listDigest(_ input: ImportInput) -> String {
    let words: String
    switch options.choices.names {
    case .certain: return ""
    case .all: words = "all"
    case .alsoNamed(let names): words = names.map { FoldedText.fold($0) }.sorted().joined(separator: "|")
    case .records(let byFile):
      words = (byFile[input.path] ?? []).sorted().map(String.init).joined(separator: ",")
    }
    return "+" + String(UInt64(bitPattern: FoldedText.stableHash(words)), radix: 16)
  }

  private func isTaken(_ entry: ListedEntry, _ input: ImportInput) -> Bool {
    let isCertain = entry.confidence >= Self.certainty && entry.known == nil
    switch options.choices.names {
    case .certain: return isCertain
    case .all: return true
    case .alsoNamed(let names):
      let folded = FoldedText.fold(entry.name)
      return isCertain || names.contains { FoldedText.fold($0) == folded }
    case .records(let byFile): return byFile[input.path]?.contains(entry.record) == true
    }
  }

  /// A company that pays for such a list wants to hire: it becomes a suggestion, not yet a target.
  private func takeCompany(
    _ entry: inout ListedEntry, at place: RecordPlace, _ input: ImportInput, ledger: inout RecordLedger,
    report: inout FileReport
  ) throws {
    let key = IdentityKeys.company(entry.name)
    let stands = ledger.standing[FoldedText.stableHash(place.kind + "|" + key)] != nil
    guard stands || isTaken(entry, input) else { return leave(entry, at: place, report: &report) }
    guard
      let id = try insertFact(
        subject: "sponsor", key: key, json: FactJSON.object(["company": entry.name]), person: nil, at: place,
        ledger: &ledger, report: &report)
    else { return }
    try write.insertSuggestion(
      company: try write.people.company(named: entry.name, key: key), because: "sponsor", day: today,
      observation: id)
    areCompaniesStale = true
  }

  private func takeListed(
    _ entry: inout ListedEntry, at place: RecordPlace, _ input: ImportInput, ledger: inout RecordLedger,
    report: inout FileReport
  ) throws {
    var contact = ParsedContact()
    contact.fullName = entry.name
    if let email = entry.email { contact.emails = [LabeledValue(email)] }
    if entry.company != nil || entry.title != nil {
      contact.positions = [ParsedPosition(company: entry.company, title: entry.title)]
    }
    let facts = PersonFacts(contact)
    let keys = RecordKeys(facts, uid: nil, kind: place.kind, country: cache.country)
    let stands = ledger.standing[keys.identity] != nil
    let same = try nameAndCompany(facts)
    // An address or the company settles it; the name alone is for the user to say.
    if !stands, same == nil, try certainMatch(keys: keys.joining, facts: facts) == nil {
      let namesakes = try write.people(named: FoldedText.fold(entry.name))
      if namesakes.count == 1, let known = namesakes.first {
        entry.known = PersonReference(id: PersonID(known), name: try write.name(of: known))
      }
    }
    guard stands || isTaken(entry, input) else { return leave(entry, at: place, report: &report) }
    var place = place
    try takePerson(contact, at: &place, ledger: &ledger, report: &report, same: same ?? entry.known)
  }

  private func leave(_ entry: ListedEntry, at place: RecordPlace, report: inout FileReport) {
    let code: String
    if case .records = options.choices.names {
      code = "not-chosen"
    } else {
      code = entry.known == nil ? "uncertain-name" : "known-name"
    }
    report.skip(ParseProblem(code, facts: [entry.name]), record: place.number, line: place.line)
  }

  /// The one person of this name who works at this company: name and company together are enough.
  func nameAndCompany(_ facts: PersonFacts) throws -> PersonReference? {
    let folded = FoldedText.fold(facts.name)
    guard !folded.isEmpty else { return nil }
    for job in facts.jobs where job.isOpen {
      guard let company = job.company, !company.isEmpty,
        let found = try write.person(named: folded, atCompany: IdentityKeys.company(company))
      else { continue }
      return PersonReference(id: PersonID(found), name: try write.name(of: found))
    }
    return nil
  }
}
