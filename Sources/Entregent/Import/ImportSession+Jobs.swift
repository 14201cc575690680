import Domain
import Engines
import Storage

/// Who works elsewhere, or as something else, by what a newer source says.
extension ImportSession {
  /// So many changed values a report names; of a whole address book more would help nobody.
  private static let keptChanges = 1_000

  /// Of a newer version of the same record.
  func noteChanges(of person: Int64, from old: Int64, to facts: PersonFacts) throws {
    guard let row = try write.facts(of: old) else { return }
    let before = try ObservedFacts(row).facts
    let who = PersonReference(id: PersonID(person), name: facts.name)
    let (was, now) = (before.jobs.first, facts.jobs.first)
    noteJobChange(of: who, (was?.company, was?.title), (now?.company, now?.title))
    note(ValueChange.all(of: who, from: before, to: facts))
  }

  private func note(_ changes: [ValueChange]) {
    if valueChanges.count < Self.keptChanges { valueChanges += changes }
  }

  /// Of people who stood before: what was shown of them before all files were read and after. So another source
  /// than the one that named the employer is seen as well.
  func noteJobChanges(of people: Set<Int64>, while refresh: () throws -> Void) throws {
    guard options.sharedBy == nil else { return try refresh() }
    let known = Set(
      jobChanges.map(\.person.id.number) + valueChanges.filter { $0.field == .title }.map(\.person.id.number))
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
    // In another spelling too.
    if IdentityKeys.company(was.company ?? "") == IdentityKeys.company(company)
      || CompanyName.isOneEmployer(was.company ?? "", company)
    {
      // A title on one side only is nothing new.
      guard let old = was.title.nonEmpty, let new = now.title.nonEmpty,
        FoldedText.fold(old) != FoldedText.fold(new)
      else { return }
      note([ValueChange(person: person, field: .title, from: old, to: new)])
      return
    }
    // Who names no employer has left one, and works for none that has a name here.
    guard NoEmployer.read(company) == nil else { return }
    let left = was.company.flatMap { NoEmployer.read($0) == nil ? $0 : nil }
    jobChanges.append(JobChange(person: person, from: left, to: company, seenOn: self.now.day))
  }
}
