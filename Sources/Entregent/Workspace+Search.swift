public import Domain

extension Workspace {
  /// Finds the one person that a text names: an id, an exact name, or an unambiguous part of a name.
  /// - Throws: `UserFacingError`: not found, or ambiguous with the candidates.
  public func resolvePerson(_ text: String) throws -> PersonID {
    throw UserFacingError(
      .notFound, Phrase(fr: "Personne introuvable : « \(text) ».", en: "No such person: \"\(text)\"."))
  }

  /// Finds the one company that a text names: an id, an exact name, or an unambiguous part of a name.
  /// - Throws: `UserFacingError`: not found, or ambiguous with the candidates.
  public func resolveCompany(_ text: String) throws -> CompanyID {
    throw UserFacingError(
      .notFound, Phrase(fr: "Entreprise introuvable : « \(text) ».", en: "No such company: \"\(text)\"."))
  }

  /// All people that a query finds, whole, in its order.
  public func fullPeople(_ query: PeopleQuery) throws -> [Person] { [] }
}

extension Workspace {
  public func people(_ query: PeopleQuery) throws -> PeoplePage { PeoplePage(people: [], total: 0) }
}
