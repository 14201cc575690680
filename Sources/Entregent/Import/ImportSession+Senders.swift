import Domain
import Engines
import Storage

/// Whose the letters of an address are that somebody holds already.
enum Sender {
  /// One of the holders; whether the name in the letter is one that their records do not bear yet.
  case holder(PersonReference, isNewName: Bool)
  /// The name is somebody else's.
  case other
}

extension ImportSession {
  /// A letter's name is like that of a card: it goes with the holder of the address whom it fits, and is a person
  /// of its own where it cannot be one of them. What is no person's whole name says nothing.
  func sender(named name: String?, address: String, among holders: [PersonReference]) throws -> Sender? {
    guard let first = holders.first else { return nil }
    guard let name, Self.isWholeName(name, of: address) else {
      let written = name ?? MailName.fromAddress(address)
      let fitting = holders.first { IdentityKeys.areCompatible($0.name, written) }
      return .holder(fitting ?? first, isNewName: false)
    }
    let record = joinable(PersonFacts(name: name), keys: [], observation: 0)
    var fitting: [PersonReference] = []
    for person in holders {
      let traits = try joins.traits(of: person.id.number, in: write)
      if traits.names.contains(where: { joins.isSame($0, name) }) { return .holder(person, isNewName: false) }
      if joins.fit(record, traits) { fitting.append(person) }
    }
    guard let fit = fitting.first else { return .other }
    return .holder(fit, isNewName: fitting.count == 1)
  }

  /// A given and a family name, and not those of a household, an office or what the address is named after.
  private static func isWholeName(_ name: String, of address: String) -> Bool {
    guard IdentityKeys.isName(name), !MailName.isOffice(address, name: name) else { return false }
    let key = NameKey(fullName: name)
    guard !key.given.isEmpty, !key.family.isEmpty else { return false }
    let words = FoldedText.fold(name).split(separator: " ").map(String.init)
    if words.contains(where: groups.contains) { return false }
    let domain = address.split(separator: "@").last.map { FoldedText.fold(String($0)) } ?? ""
    let labels = domain.split(separator: " ").map(String.init)
    // "Kerlann Conseil" of kerlann-conseil.fr.
    return !labels.contains(words.joined()) && !words.allSatisfy(labels.contains)
  }

  /// Words of those who are several.
  private static let groups: Set<String> = [
    "famille", "family", "familie", "familia", "famiglia", "equipe", "team", "service", "cabinet", "agence",
    "agency", "association", "asso", "club", "collectif", "groupe", "group", "office", "bureau",
    "secretariat",
    "mairie", "ecole", "school", "support", "contact", "accueil", "rh", "hr", "recrutement", "recruiting",
    "et",
    "and", "und", "sarl", "sas", "gmbh", "ltd", "inc",
  ]
}
