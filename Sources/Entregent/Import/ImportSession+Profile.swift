import Domain
import Formats
import Storage

/// One profile: LinkedIn's profile PDF, or the text of a profile page. It holds what no export of
/// connections has: school, former employers, place (E2).
extension ImportSession {
  func takeProfile(
    _ bytes: [UInt8], input: ImportInput, file: Int64, ledger: inout RecordLedger, report: inout FileReport
  ) throws {
    let text: String
    if PDFText.isPDF(bytes) {
      text = try PDFText.read(bytes)
    } else {
      text = TextDecoder.decode(bytes).text
    }
    var (contact, problems) = LinkedInProfileText.read(text: text)
    if let fatal = problems.first(where: { $0.severity == .fatal }) { throw fatal }
    report.read = 1
    report.warn(problems + NameRepair.repair(&contact), record: 1, line: nil)
    guard contact.fullName.nonEmpty != nil else {
      report.skip(ParseProblem("no-name"), record: 1, line: 1)
      return
    }
    var place = RecordPlace(file: file, kind: input.kind.rawValue, number: 1, line: 1, original: text)
    if let link = contact.links.lazy.compactMap({ IdentityKeys.link($0.value) }).first(
      where: ownLinks.contains)
    {
      return try takeOwnProfile(contact, link: link, at: place, ledger: &ledger, report: &report)
    }
    // A profile grows at its top; where somebody began stays.
    let beginning = [contact.positions.last?.company, contact.education.last?.school].compactMap(\.nonEmpty)
    try takePerson(
      contact, at: &place, ledger: &ledger, report: &report, same: try nameAndCompany(PersonFacts(contact)),
      anchor: FoldedText.fold(beginning.joined(separator: " ")))
  }

  /// The user's own profile says what they did and where they learned.
  private func takeOwnProfile(
    _ contact: ParsedContact, link: String, at place: RecordPlace, ledger: inout RecordLedger,
    report: inout FileReport
  ) throws {
    guard options.sharedBy == nil else {
      report.skip(ParseProblem("friends-own-record"), record: place.number, line: place.line)
      return
    }
    let facts = PersonFacts(contact)
    let own = try write.ensureOwnPerson(name: facts.name)
    guard
      try insertFact(
        subject: "me", key: link, json: facts.canonicalJSON, person: own, at: place, ledger: &ledger,
        report: &report) != nil
    else { return }
    stale.insert(own)
  }
}
