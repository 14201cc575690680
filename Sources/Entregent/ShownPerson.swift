import Domain
import Engines

extension PersonProjector {
  /// What is shown of a person. A name that nobody takes apart, neither a source nor the user, is read as names
  /// are, where it has both parts; a card that bears the name of the firm it is of is no person's.
  static func shown(_ observations: [ObservedFacts], edits: [String: String]) -> ProjectedPerson {
    var person = project(observations, edits: edits) { facts in
      TurnedName.read(facts).map { ($0.given, $0.family) }
    }
    guard person.given == nil, person.family == nil, !wordsOfName(person.name).isEmpty else { return person }
    let name = FoldedText.fold(person.name)
    guard !observations.contains(where: { $0.facts.jobs.first?.company.map(FoldedText.fold) == name }) else {
      return person
    }
    let parts = PersonName.parse(person.name)
    guard !parts.given.isEmpty, !parts.family.isEmpty else { return person }
    (person.given, person.family) = (parts.given, parts.family)
    return person
  }
}
