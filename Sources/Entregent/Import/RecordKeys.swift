import Domain

/// By what one record is known: its identity among the records of its kind, and the normal forms of its
/// addresses. Computed once per record; finding people and storing their channels both use it. Whoever
/// wants other keys changes them here.
struct RecordKeys {
  /// Which record of its kind it is: the same in the next export, whatever has changed in it.
  let identity: Int64
  /// Normal forms by which sources are joined: personal profiles, then e-mails, then phones.
  let joining: [String]
  /// The record has a name of its source's own, which another address book may have given to somebody else.
  let isLocal: Bool
  /// Normal form of each address as written.
  private let forms: [(value: String, key: String?)]

  /// - Parameter anchor: what tells apart records of one name that hold no address.
  /// - Parameter country: calling code of telephone numbers that name none.
  init(_ facts: PersonFacts, uid: String?, kind: String, country: String, anchor stated: String? = nil) {
    var forms: [(value: String, key: String?)] = []
    forms.reserveCapacity(facts.links.count + facts.emails.count + facts.phones.count)
    var joining: [String] = []
    for link in facts.links {
      let key = IdentityKeys.link(link.value)
      forms.append((link.value, key))
      if let key, Self.isPersonal(key) { joining.append(key) }
    }
    for email in facts.emails {
      let key = IdentityKeys.email(email.value)
      forms.append((email.value, key))
      if let key { joining.append(key) }
    }
    for phone in facts.phones {
      let key = IdentityKeys.phone(phone.value, country: country)
      forms.append((phone.value, key))
      if let key { joining.append(key) }
    }
    self.forms = forms
    self.joining = joining
    if let uid {
      let known = forms.first { $0.value == uid }
      isLocal = known == nil
      identity = FoldedText.stableHash(kind + "|" + ((known?.key ?? IdentityKeys.link(uid)) ?? uid))
    } else {
      isLocal = false
      let anchor = Self.address(facts, forms) ?? stated ?? facts.connectedOn ?? facts.event ?? ""
      // A name of signs alone has no folded form; it is itself.
      let folded = FoldedText.fold(facts.name)
      identity = FoldedText.stableHash(kind + "|" + (folded.isEmpty ? facts.name : folded) + "|" + anchor)
    }
  }

  /// The normal form of an address of this record; nil in the outer sense: it is none of its addresses.
  func form(of value: String) -> String?? {
    for form in forms where form.value == value { return .some(form.key) }
    return nil
  }

  /// The first link, else e-mail, else phone that has a normal form.
  private static func address(_ facts: PersonFacts, _ forms: [(value: String, key: String?)]) -> String? {
    var first = 0
    for count in [facts.links.count, facts.emails.count, facts.phones.count] {
      if count > 0, let key = forms[first].key { return key }
      first += count
    }
    return nil
  }

  /// A company's web site on a card is no one person's address; a profile is.
  static func isPersonal(_ key: String) -> Bool {
    if key.hasPrefix("link:linkedin.com/in/") || key.hasPrefix("link:x.com/") { return true }
    // The page of an organisation, by its very path.
    if ["github.com/orgs/", "gitlab.com/groups/"].contains(where: { key.contains($0) }) { return false }
    return [
      "linkedin.com/in/", "github.com/", "gitlab.com/", "twitter.com/", "mastodon", "bsky.app/",
    ].contains { key.contains($0) }
  }
}
