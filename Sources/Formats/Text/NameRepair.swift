/// Repairs what a wrong character set did to a contact that comes from a card or a profile; tables repair
/// cell by cell.
public enum NameRepair {
  /// Names, companies, titles, places and schools as they were meant.
  /// - Returns: `mojibake` warnings with the field, what stood there and what it became.
  @discardableResult
  public static func repair(_ contact: inout ParsedContact) -> [ParseProblem] {
    var warnings: [ParseProblem] = []
    func mend(_ text: inout String?, _ field: TableField) {
      guard let value = text, let better = MojibakeRepair.repaired(value) else { return }
      warnings.append(
        ParseProblem("mojibake", facts: [field.rawValue, value, better], severity: .warning))
      text = better
    }
    mend(&contact.fullName, .fullName)
    mend(&contact.given, .given)
    mend(&contact.middle, .middle)
    mend(&contact.family, .family)
    mend(&contact.maiden, .maiden)
    mend(&contact.place, .place)
    mend(&contact.headline, .headline)
    for index in contact.nicknames.indices {
      var text: String? = contact.nicknames[index]
      mend(&text, .nickname)
      contact.nicknames[index] = text ?? ""
    }
    for index in contact.positions.indices {
      mend(&contact.positions[index].company, .company)
      mend(&contact.positions[index].title, .title)
      mend(&contact.positions[index].department, .department)
    }
    for index in contact.education.indices {
      var text: String? = contact.education[index].school
      mend(&text, .school)
      contact.education[index].school = text ?? ""
    }
    return warnings
  }
}
