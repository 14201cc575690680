/// A group of contacts, in whichever of its forms the file has it: vCard 4.0 `KIND:group` with MEMBER, or
/// Apple's `X-ADDRESSBOOKSERVER-KIND`. The third form, CATEGORIES on each card, is in the contact itself.
public struct VCardGroup: Sendable, Hashable {
  /// The group's name.
  public var name: String
  public var uid: String?
  /// The members' UIDs, without `urn:uuid:`, and addresses (`mailto:...`) of members that have no card.
  public var members: [String]
  /// Number of the group card in the file, from 1.
  public var record: Int

  /// Whether `uid`, as a card writes it, is one of the members.
  public func contains(uid: String) -> Bool {
    let bare = VCardGroup.bareUID(uid)
    return members.contains { $0 == bare }
  }

  /// A UID without the `urn:uuid:` that vCard 4.0 puts in front, UUIDs in small letters.
  public static func bareUID(_ uid: String) -> String {
    let lowered = uid.lowercased()
    if lowered.hasPrefix("urn:uuid:") { return String(lowered.dropFirst(9)) }
    return uid.utf8.count == 36 && uid.utf8.filter({ $0 == 45 }).count == 4 ? lowered : uid
  }
}

/// Reads a file of cards as records for an import.
public enum VCardSource {
  /// What is known when the last card has gone by.
  public struct Summary: Sendable {
    /// Number of cards, group cards included.
    public var cards = 0
    public var groups: [VCardGroup] = []
    /// Problems that concern no single card.
    public var problems: [ParseProblem] = []
  }

  /// The text that `SourceRecord.original` counts in: the file itself unless it is UTF-16 or UTF-32.
  public static func decoded(_ bytes: [UInt8]) -> [UInt8] { ByteSource.normalised(bytes) }

  /// Hands out one record a card, numbered from 1. A group card is a failure with code `group-card` and its
  /// name as fact; its members are in the summary, and each member's contact has the group's name among its
  /// own, wherever in the file the group card stands. A card that names nobody fails with `empty-card`, one
  /// with only a company with `no-person` and the company as fact.
  public static func read(_ bytes: [UInt8], _ each: (SourceRecord) -> Void) -> Summary {
    var summary = Summary()
    let membership = Membership(bytes)
    summary.problems = VCardReader.read(bytes) { card in
      summary.cards += 1
      var contact = ParsedContact()
      let facts = card.read(into: &contact)
      var warnings = card.warnings
      if !facts.isGroup {
        warnings += NameRepair.repair(&contact)
        membership.addGroups(to: &contact)
      }
      if let birthday = facts.badBirthday {
        warnings.append(
          ParseProblem(
            "bad-date", facts: ["BDAY", birthday.value], line: birthday.lineNumber, severity: .warning))
      }
      for index in warnings.indices { warnings[index].record = summary.cards }
      let outcome: Result<ParsedRecord, ParseProblem>
      if facts.isGroup {
        let group = group(card, record: summary.cards)
        summary.groups.append(group)
        outcome = .failure(problem("group-card", [group.name], card, summary.cards))
      } else if let company = company(contact, facts, card) {
        outcome = .failure(problem("no-person", [company], card, summary.cards))
      } else if !contact.isAnonymous {
        outcome = .success(.contact(contact))
      } else {
        outcome = .failure(problem("empty-card", [], card, summary.cards))
      }
      each(
        SourceRecord(
          number: summary.cards, line: card.line, outcome: outcome, original: card.range, warnings: warnings)
      )
    }
    return summary
  }

  /// What the card names when it is no person: a company, a place. Somebody with the parts of a name is one,
  /// and so is who has an address for mail beside the company.
  private static func company(
    _ contact: ParsedContact, _ facts: VCard.ContactFacts, _ card: VCard
  ) -> String? {
    let shown = contact.fullName.flatMap { $0.isEmpty ? nil : $0 }
    let company = contact.positions.first?.company.flatMap { $0.isEmpty ? nil : $0 }
    if facts.isNobody { return shown ?? company }
    let hasParts = [contact.given, contact.family, contact.nicknames.first].contains { $0?.isEmpty == false }
    guard !hasParts, let company else { return nil }
    if shown == nil { return contact.emails.isEmpty ? company : nil }
    // An empty N says that the name has no parts; without N nobody asked.
    return shown == company && (facts.showsCompany || card.first(.n) != nil) ? company : nil
  }

  private static func problem(
    _ code: String, _ facts: [String], _ card: VCard, _ record: Int
  ) -> ParseProblem {
    ParseProblem(code, facts: facts, record: record, line: card.line)
  }

  /// The group a group card describes.
  static func group(_ card: VCard, record: Int) -> VCardGroup {
    var members: [String] = []
    for property in card.properties
    where property.line.name == .member || property.line.name == .xAddressBookServerMember {
      let value = property.value
      if !value.isEmpty { members.append(VCardGroup.bareUID(value)) }
    }
    if members.isEmpty, card.first(.xEvolutionList) != nil {
      for property in card.properties where property.line.name == .email {
        // `Ann Roy <ann@a.example>`
        let value = property.value
        let address = value.split(separator: "<").last.map { $0.prefix { $0 != ">" } } ?? value[...]
        if address.contains("@") { members.append("mailto:" + address.lowercased()) }
      }
    }
    let name = card.first(.fn)?.value ?? card.first(.n)?.value ?? ""
    return VCardGroup(name: name, uid: card.first(.uid)?.value, members: members, record: record)
  }
}

/// Which groups the group cards of a file put its people into.
private struct Membership {
  /// Names of groups by member: a bare UID, or `mailto:` and an address in small letters.
  private var names: [String: [String]] = [:]

  /// Reads the group cards; a file without any costs one look at the beginnings of its lines.
  init(_ bytes: [UInt8]) {
    let holdsMembers = bytes.withUnsafeBufferPointer(Self.mayHoldMembers)
    // In UTF-16 every letter has a byte beside it.
    guard holdsMembers || bytes.prefix(64).contains(0) else { return }
    _ = VCardReader.read(bytes) { card in
      guard card.isGroup else { return }
      let group = VCardSource.group(card, record: 0)
      guard !group.name.isEmpty else { return }
      for member in group.members {
        let key = member.lowercased().hasPrefix("mailto:") ? member.lowercased() : member
        if names[key]?.contains(group.name) != true { names[key, default: []].append(group.name) }
      }
    }
  }

  /// Whether a line's property is `MEMBER`, in a group or with a prefix of a program, or Evolution's list. Only the
  /// beginnings of lines are read: photos have no other letters than names have.
  private static func mayHoldMembers(_ view: ByteView) -> Bool {
    let newline = view.contains(byte: UInt8(ascii: "\n")) ? UInt8(ascii: "\n") : UInt8(ascii: "\r")
    let isSetIn = [0, 3].contains { $0 < view.count && ByteScanner.isBlank(view[$0]) }
    var position = 0
    while position < view.count {
      var start = position
      // A line that starts with a blank goes on with the one before, except where a whole file is set in.
      if isSetIn {
        while start < view.count, view[start] == UInt8(ascii: " ") || view[start] == UInt8(ascii: "\t") {
          start += 1
        }
      }
      var end = start
      let limit = min(view.count, start + longestName)
      while end < limit, isNameByte(view[end]) { end += 1 }
      let name = view.slice(start, end)
      if name.count >= 6, name.slice(name.count - 6, name.count).equalsIgnoringCase("member") { return true }
      if name.count >= 16, name.slice(name.count - 16, name.count).equalsIgnoringCase("x-evolution-list") {
        return true
      }
      position = view.firstIndex(of: newline, from: end, to: view.count) + 1
    }
    return false
  }

  /// With the name of a group before it.
  private static let longestName = 48

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ":") && byte != UInt8(ascii: ";") && byte >= 0x20
  }

  func addGroups(to contact: inout ParsedContact) {
    guard !names.isEmpty else { return }
    let keys =
      (contact.uid.map { [VCardGroup.bareUID($0)] } ?? [])
      + contact.emails.map { "mailto:" + $0.value.lowercased() }
    for key in keys {
      for name in names[key] ?? [] where !contact.groups.contains(name) { contact.groups.append(name) }
    }
  }
}
