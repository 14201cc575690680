/// What lets two people be merged unasked.
extension Pattern {
  /// Whether something is shared that is one person's: a mailbox, a telephone, a profile, a birthday, a street.
  var isIdentified: Bool {
    let email = Pattern.email.level(bits)
    let birthday = Pattern.birthday.level(bits)
    return email == Email.same || email == Email.typo || email == Email.sameLocal
      || Pattern.phone.level(bits) == Phone.same || Pattern.profile.level(bits) == Profile.same
      || birthday == Birthday.same || birthday == Birthday.sameDay
      || (1...2).contains(Pattern.street.level(bits))
  }

  /// Whether an employer or a town in common is enough beside the name.
  ///
  /// Never against two telephones or two private mailboxes. A misspelt employer may be another one: it counts for
  /// the very same name only, and where the vault knows how frequent that is.
  /// - Parameter isSmall: the vault is too small to know how frequent a name, a town or an employer is. Then an
  ///   initial or a part of a name is not enough, nor a town alone, and a family name of the lists needs two
  ///   agreements beside the same given name.
  func agreesAtWorkOrHome(inSmallVault isSmall: Bool) -> Bool {
    let company = Pattern.work.level(bits) / 3
    let title = Pattern.work.level(bits) % 3
    let hasWork = company >= 1 && company <= 5 && (company != Work.similar || !isSmall && nameKind == 0)
    let hasCity = (1...4).contains(Pattern.city.level(bits))
    guard hasWork || hasCity || Pattern.partners.level(bits) == Partners.some else { return false }
    if Pattern.phone.level(bits) == Phone.different || Pattern.email.level(bits) == Email.bothPrivate {
      return false
    }
    if isSmall, nameKind < 56 {
      let isPartial = (Int(NameTable.Given.short)...Int(NameTable.Given.missing)).contains(given)
      if isPartial || family >= Int(NameTable.Family.part) { return false }
    }
    let isCommon = Pattern.common.level(bits) == 1
    if isCommon, title == Work.titleDifferent { return false }
    guard isSmall else { return true }
    let agreements = [hasWork, hasCity, title == Work.titleSame].count { $0 }
    return isCommon ? given == 0 && agreements >= 2 : hasWork || agreements >= 2
  }
}
