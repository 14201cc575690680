import Domain
import Engines
import Storage

/// An address that a campaign's step has found (A10): it becomes the person's, with the user as its source,
/// and goes again with the fact.
enum FoundAddress {
  /// The program's own mark in a fact: the address was known before, so that it stays without the fact.
  private static let wasKnown = "_known"

  /// Whose it is.
  ///
  /// - Throws: `CampaignFormRefusal` when nobody is named and there is nobody, or more than one, to choose from.
  static func owner(_ named: PersonID?, _ campaign: Campaign) throws -> PersonID {
    if let named { return named }
    if case .person(let person) = campaign.subject { return person.id }
    guard campaign.contacts.count == 1, let only = campaign.contacts.first else {
      let names = campaign.contacts.map(\.person.name).joined(separator: ", ")
      throw CampaignFormRefusal(problems: [
        "person": names.isEmpty
          ? Phrase(fr: "D’abord choisir la personne.", en: "Choose the person first.")
          : Phrase(fr: "Il faut dire de qui : \(names).", en: "Say whose it is: \(names).")
      ])
    }
    return only.person.id
  }

  static func add(
    _ values: inout [String: String], to person: Int64, in write: ImportTransaction, now: Moment
  ) throws {
    guard let email = values["email"], let key = IdentityKeys.email(email) else { return }
    guard try !write.channels(of: person).contains(key) else {
      values[wasKnown] = "yes"
      return
    }
    let own = try write.knowledge(of: person).edits["emails"].nonEmpty
    try setEmails([own, email].compactMap { $0 }.joined(separator: "\n"), of: person, in: write, now: now)
  }

  /// - Parameter fact: has been deleted already.
  static func takeBack(_ fact: CampaignStore.RecordedFact, in write: ImportTransaction, now: Moment) throws {
    guard fact.kind == .addressFound, let person = fact.person, let email = fact.values["email"],
      fact.values[wasKnown] == nil, let key = IdentityKeys.email(email),
      try !CampaignStore.addresses(write.db, of: person).contains(where: {
        $0.values["email"].flatMap(IdentityKeys.email) == key
      })
    else { return }
    let own = PersonProjector.split(try write.knowledge(of: person).edits["emails"])
    let rest = own.filter { IdentityKeys.email($0) != key }
    guard rest.count < own.count else { return }
    try setEmails(rest.joined(separator: "\n"), of: person, in: write, now: now)
  }

  private static func setEmails(_ text: String, of person: Int64, in write: ImportTransaction, now: Moment)
    throws
  {
    try HandStore.setEdit(write.db, person: person, field: "emails", value: text, at: now.seconds)
    try Projections.refresh([person], in: write)
    try Projections.refreshFigures([person], in: write)
  }
}
