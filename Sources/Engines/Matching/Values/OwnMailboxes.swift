/// Mailboxes that spell their holders' names.
public enum OwnMailboxes {
  /// Whether two entries have each a mailbox at one host that spells the own name, and the names differ:
  /// `Paul Durand, paul.durand@alma.example` and `Paul Durant, paul.durant@alma.example`. A slip in a name does
  /// not make itself a mailbox.
  public static func areTwo(
    _ left: (name: String, emails: [String]), _ right: (name: String, emails: [String])
  ) -> Bool {
    guard !left.emails.isEmpty, !right.emails.isEmpty, left.name != right.name else { return false }
    let (x, y) = (NameKey(fullName: left.name), NameKey(fullName: right.name))
    guard x != y else { return false }
    let others = right.emails.compactMap { EmailKey($0) }.filter { isOwn($0, y) }
    return left.emails.contains { text in
      guard let mine = EmailKey(text), isOwn(mine, x) else { return false }
      return others.contains { $0.domain == mine.domain && $0.address != mine.address }
    }
  }

  private static func isOwn(_ key: EmailKey, _ name: NameKey) -> Bool {
    !key.isRole
      && EmailName.spells(
        Array(key.local.utf8), given: Array(name.given.utf8), family: Array(name.family.utf8))
  }
}
