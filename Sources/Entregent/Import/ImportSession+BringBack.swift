import Domain
import Storage

/// Whoever was forgotten and may come back: with all that the files say of them.
extension ImportSession {
  /// Whether a new person is one of those whom the user lets come back.
  func isBack(_ facts: PersonFacts, keys: RecordKeys?) -> Bool {
    let keys = keys ?? RecordKeys(facts, uid: nil, kind: "", country: cache.country)
    if keys.joining.isEmpty { return broughtBack.contains("name:" + FoldedText.fold(facts.name)) }
    return keys.joining.contains(where: broughtBack.contains)
  }

  /// Whether somebody whom a file only mentions was forgotten and stays so.
  func staysForgotten(_ keys: [String], name: String, record: Int) throws -> Bool {
    let named = "name:" + FoldedText.fold(name)
    guard keys.isEmpty ? isForgotten(named) : keys.contains(where: isForgotten) else {
      return false
    }
    return try !bringBack(PersonFacts(name: name), keys: keys, record: record)
  }

  /// Each record that the user named has to be one of somebody who was forgotten.
  func checkBringBack() throws {
    guard let unused = options.bringBack.marks.subtracting(usedMarks).min() else { return }
    throw UserFacingError(
      .notFound,
      Phrase(
        fr: "Aucune fiche d’une personne effacée ne s’appelle « \(unused) » dans cet import.",
        en: "No record of somebody you erased is called “\(unused)” in this import."),
      command: Phrase(
        fr: "Sans --bring-back, l’import nomme ces fiches ; « all » les prend toutes.",
        en: "Without --bring-back the import names these records; “all” takes all of them."))
  }
}
