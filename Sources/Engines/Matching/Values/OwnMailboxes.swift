/// Mailboxes that spell their holders' names.
public enum OwnMailboxes {
  /// Whether two entries have each a mailbox at one host that spells the own name, and the names differ:
  /// `Paul Durand, paul.durand@alma.example` and `Paul Durant, paul.durant@alma.example`. A slip in a name does
  /// not make itself a mailbox.
  public static func areTwo(
    _ left: (name: String, emails: [String]), _ right: (name: String, emails: [String])
  ) -> Bool {
    guard !left.emails.isEmpty, !right.emails.isEmpty, left.name != right.name else { return false }
    // Most entries have no host in common: their names need not be taken apart.
    let others = right.emails.compactMap { EmailKey($0) }
    let mine = left.emails.compactMap { EmailKey($0) }.filter { own in
      others.contains { isOther($0, than: own) }
    }
    guard !mine.isEmpty else { return false }
    let (x, y) = (NameKey(fullName: left.name), NameKey(fullName: right.name))
    guard x != y else { return false }
    return mine.contains { own in
      isOwn(own, x) && others.contains { isOther($0, than: own) && isOwn($0, y) }
    }
  }

  /// The name as each address writes it out: "Clem Prat" at `clementine.prat@`, "Morvan" at `marie.morvan@`.
  public static func spelled(_ entry: (name: String, emails: [String])) -> [NameKey] {
    var found: [NameKey] = []
    let name = NameKey(fullName: entry.name)
    for email in entry.emails {
      guard let key = EmailKey(email), !key.isRole,
        let whole = key.completed(given: name.given, family: name.family), whole.given != name.given,
        GivenNames.isKnown(whole.given)
      else { continue }
      found.append(NameKey(given: whole.given, family: whole.family))
    }
    return found
  }

  private static func isOther(_ key: EmailKey, than own: EmailKey) -> Bool {
    key.domain == own.domain && key.address != own.address
  }

  private static func isOwn(_ key: EmailKey, _ name: NameKey) -> Bool {
    !key.isRole
      && EmailName.spells(
        Array(key.local.utf8), given: Array(name.given.utf8), family: Array(name.family.utf8))
  }
}
