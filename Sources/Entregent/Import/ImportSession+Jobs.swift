import Domain
import Engines
import Storage

/// Who works elsewhere, or as something else, by what a newer source says.
extension ImportSession {
  /// Of a newer version of the same record.
  func noteJobChange(of person: Int64, from old: Int64, to facts: PersonFacts) throws {
    guard let before = try write.facts(of: old) else { return }
    let was = try ObservedFacts(before).facts.jobs.first
    let now = facts.jobs.first
    noteJobChange(
      of: PersonReference(id: PersonID(person), name: facts.name), (was?.company, was?.title),
      (now?.company, now?.title))
  }

  /// Of people who stood before: what was shown of them before all files were read and after. So another source
  /// than the one that named the employer is seen as well.
  func noteJobChanges(of people: Set<Int64>, while refresh: () throws -> Void) throws {
    guard options.sharedBy == nil else { return try refresh() }
    let known = Set(jobChanges.map(\.person.id.number))
    let old = people.filter { joins.isOld($0) && !known.contains($0) }.sorted()
    let before = try old.map { try write.job(of: $0) }
    try refresh()
    for (person, was) in zip(old, before) {
      guard let was, let now = try write.job(of: person), was.company?.isEmpty == false else { continue }
      noteJobChange(
        of: PersonReference(id: PersonID(person), name: now.name), (was.company, was.title),
        (now.company, now.title))
    }
  }

  private func noteJobChange(
    of person: PersonReference, _ was: (company: String?, title: String?),
    _ now: (company: String?, title: String?)
  ) {
    guard let company = now.company, !company.isEmpty else { return }
    var (from, to) = (was.company, company)
    if IdentityKeys.company(was.company ?? "") == IdentityKeys.company(company)
      || CompanyName.relation(was.company ?? "", company) == .same
    {
      // A title on one side only is nothing new.
      guard let old = was.title.nonEmpty, let new = now.title.nonEmpty,
        FoldedText.fold(old) != FoldedText.fold(new)
      else { return }
      (from, to) = ("\(old), \(was.company ?? company)", "\(new), \(company)")
    }
    jobChanges.append(JobChange(person: person, from: from, to: to, seenOn: self.now.day))
  }
}
