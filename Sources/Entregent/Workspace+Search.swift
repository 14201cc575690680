public import Domain
import Storage

extension Workspace {
  /// Finds the one person that a text names: an id, an exact name, or an unambiguous part of a name.
  /// - Throws: `UserFacingError`: not found (with near names), or ambiguous with the candidates.
  public func resolvePerson(_ text: String) throws -> PersonID {
    switch try guarded({ try search.resolve(text) }) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      let list = Self.list(candidates)
      throw UserFacingError(
        .badInput,
        Phrase(
          fr: "« \(text) » peut désigner plusieurs personnes : \(list).",
          en: "“\(text)” may be several people: \(list)."),
        advice: Phrase(
          fr: "Donner le nom en entier, ou l'identifiant entre parenthèses.",
          en: "Give the whole name, or the id in brackets."))
    case .unknown(let near):
      let list = Self.list(near)
      throw UserFacingError(
        .notFound, Phrase(fr: "Personne introuvable : « \(text) ».", en: "No such person: “\(text)”."),
        advice: near.isEmpty ? nil : Phrase(fr: "Peut-être \(list) ?", en: "Perhaps \(list)?"))
    }
  }

  /// The one company that a name or the beginning of its words names; nil: none, or several.
  ///
  /// - Throws: 65 when it is a part of several names: which is meant is asked, none is made.
  func knownCompany(_ text: String) throws -> CompanyID? {
    switch try guarded({ try search.resolveCompany(text, key: IdentityKeys.company(text)) }) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      throw Self.severalCompanies(
        text, candidates,
        command: Phrase(
          fr: "Donner le nom entier ou l'identifiant ; pour une nouvelle, d'abord « entregent add company ».",
          en: "Give the whole name or the id; for a new one, first “entregent add company”."))
    case .unknown: return nil
    }
  }

  private static func severalCompanies(
    _ text: String, _ candidates: [NameResolution<Company>.Candidate], command: Phrase? = nil
  ) -> UserFacingError {
    let list = list(candidates)
    return UserFacingError(
      .badInput,
      Phrase(
        fr: "« \(text) » peut désigner plusieurs entreprises : \(list).",
        en: "“\(text)” may be several companies: \(list)."),
      advice: Phrase(fr: "Donner le nom entier ou l'identifiant.", en: "Give the whole name or the id."),
      command: command)
  }

  /// Finds the one company that a text names: an id, an exact name, or an unambiguous part of a name.
  /// - Throws: `UserFacingError`: not found, or ambiguous with the candidates.
  public func resolveCompany(_ text: String) throws -> CompanyID {
    switch try guarded({ try search.resolveCompany(text, key: IdentityKeys.company(text)) }) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      throw Self.severalCompanies(text, candidates)
    case .unknown:
      throw UserFacingError(
        .notFound, Phrase(fr: "Entreprise introuvable : « \(text) ».", en: "No such company: “\(text)”."),
        command: Phrase(
          fr: "« entregent target add » l'ajoute aux cibles.",
          en: "“entregent target add” adds it to your targets."))
    }
  }

  /// One page of people: by name, or by closeness of the match when words were typed.
  public func people(_ query: PeopleQuery) throws -> PeoplePage {
    try guarded { try search.page(query) }
  }

  /// Gets ready for words to be typed, beside whatever else is done: the first search then need not wait.
  public func prepareSearch() throws {
    try guarded { try search.prepare() }
  }

  /// All people that a query finds, whole, in its order.
  public func fullPeople(_ query: PeopleQuery) throws -> [Person] {
    try guarded {
      let ids = try search.ids(query).map(\.number)
      return try file.read { try PeopleReader.read($0, ids) }
    }
  }

  private static func list<Owner>(_ candidates: [NameResolution<Owner>.Candidate]) -> String {
    candidates.prefix(8)
      .map {
        $0.name + " (" + ([$0.id.description] + [$0.detail].compactMap { $0 }).joined(separator: ", ") + ")"
      }
      .joined(separator: ", ") + (candidates.count > 8 ? "…" : "")
  }
}
