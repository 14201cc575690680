/// Repairs what a wrong character set did to a contact that comes from a card or a profile; tables repair
/// cell by cell.
public enum NameRepair {
  /// Names, companies, titles, places and schools as they were meant.
  /// - Returns: `mojibake` warnings with the field, what stood there and what it became.
  @discardableResult
  public static func repair(_ contact: inout ParsedContact) -> [ParseProblem] {
    guard mayBeGarbled(contact) else { return [] }
    var warnings: [ParseProblem] = []
    func mend(_ text: inout String?, _ field: String) {
      guard let value = text, let better = MojibakeRepair.repaired(value) else { return }
      warnings.append(
        ParseProblem("mojibake", facts: [field, value, better], severity: .warning))
      text = better
    }
    mend(&contact.fullName, "full-name")
    mend(&contact.given, "given")
    mend(&contact.middle, "middle")
    mend(&contact.family, "family")
    mend(&contact.maiden, "maiden")
    mend(&contact.place, "place")
    mend(&contact.headline, "headline")
    for index in contact.nicknames.indices {
      var text: String? = contact.nicknames[index]
      mend(&text, "nickname")
      contact.nicknames[index] = text ?? ""
    }
    for index in contact.positions.indices {
      mend(&contact.positions[index].company, "company")
      mend(&contact.positions[index].title, "title")
      mend(&contact.positions[index].department, "department")
    }
    for index in contact.education.indices {
      var text: String? = contact.education[index].school
      mend(&text, "school")
      contact.education[index].school = text ?? ""
    }
    return warnings
  }

  /// Most contacts are in order: that is found out without touching them.
  private static func mayBeGarbled(_ contact: borrowing ParsedContact) -> Bool {
    func has(_ text: String?) -> Bool { text.map { MojibakeRepair.mayBeGarbled($0) } ?? false }
    // The parts of a name stand in the whole one.
    let isNamed = contact.fullName != nil
    return has(contact.fullName)
      || !isNamed && (has(contact.given) || has(contact.middle) || has(contact.family))
      || has(contact.maiden) || has(contact.place) || has(contact.headline)
      || contact.nicknames.contains { MojibakeRepair.mayBeGarbled($0) }
      || contact.positions.contains { has($0.company) || has($0.title) || has($0.department) }
      || contact.education.contains { MojibakeRepair.mayBeGarbled($0.school) }
  }
}
