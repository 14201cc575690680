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

  /// Hands out one record a card, numbered from 1. A group card is a failure with code `group-card` and its
  /// name as fact; its members are in the summary. A card that names nobody fails with `empty-card`, one
  /// with only a company with `no-person` and the company as fact.
  public static func read(_ bytes: [UInt8], _ each: (SourceRecord) -> Void) -> Summary {
    var summary = Summary()
    summary.problems = VCardReader.read(bytes) { card in
      summary.cards += 1
      let outcome: Result<ParsedRecord, ParseProblem>
      let facts = card.contactAndFacts
      let (isGroup, badBirthday) = (facts.isGroup, facts.badBirthday)
      var contact = facts.contact
      var warnings = card.warnings
      if !isGroup { warnings += NameRepair.repair(&contact) }
      if isGroup {
        let group = group(card, record: summary.cards)
        summary.groups.append(group)
        outcome = .failure(problem("group-card", [group.name], card, summary.cards))
      } else {
        if !contact.isAnonymous {
          outcome = .success(.contact(contact))
        } else if let company = contact.positions.first?.company {
          outcome = .failure(problem("no-person", [company], card, summary.cards))
        } else {
          outcome = .failure(problem("empty-card", [], card, summary.cards))
        }
      }
      if let badBirthday {
        warnings.append(
          ParseProblem(
            "bad-date", facts: ["BDAY", badBirthday.value], line: badBirthday.lineNumber, severity: .warning))
      }
      for index in warnings.indices { warnings[index].record = summary.cards }
      each(
        SourceRecord(
          number: summary.cards, line: card.line, outcome: outcome, original: card.range, warnings: warnings)
      )
    }
    return summary
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
    let name = card.first(.fn)?.value ?? card.first(.n)?.value ?? ""
    return VCardGroup(name: name, uid: card.first(.uid)?.value, members: members, record: record)
  }
}
