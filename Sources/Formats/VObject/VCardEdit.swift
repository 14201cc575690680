/// A card with some of its values changed. Every line that no change touches keeps its bytes, unknown
/// properties and their order included; without any change the card comes back byte for byte.
///
/// ```swift
/// var edit = VCardEdit(card)
/// var contact = card.contact
/// contact.emails[0].value = "zoe@example.net"
/// edit.apply(contact)
/// let bytes = edit.bytes
/// ```
public struct VCardEdit {
  private let card: VCard
  private let fields: VCardFields
  /// New lines in place of the property with this index; empty takes it away.
  private var replacements: [Int: [UInt8]] = [:]
  /// New lines after the property with this index; -1: before END.
  private var insertions: [Int: [UInt8]] = [:]
  private var lastItem: Int
  private let lineBreak: [UInt8]

  public init(_ card: VCard) {
    self.card = card
    fields = VCardFields(card)
    lastItem = VCardEdit.lastItem(card)
    let feed = card.original.firstIndex(of: 10)
    lineBreak = feed.map { $0 > 0 && card.original[$0 - 1] == 13 ? [13, 10] : [10] } ?? [13, 10]
  }

  /// The highest number of an `itemN` group.
  static func lastItem(_ card: VCard) -> Int {
    card.properties.reduce(0) { highest, property in
      guard let group = property.group?.lowercased(), group.hasPrefix("item"),
        let number = Int(group.dropFirst(4))
      else { return highest }
      return max(highest, number)
    }
  }

  /// The card with the changes.
  public var bytes: [UInt8] {
    guard !replacements.isEmpty || !insertions.isEmpty else { return card.original }
    var output: [UInt8] = []
    var position = card.range.lowerBound
    let all = card.source.bytes
    for (index, property) in card.properties.enumerated() {
      output += all[position..<property.range.lowerBound]
      position = property.range.upperBound
      output += replacements[index] ?? Array(all[property.range])
      if let more = insertions[index] {
        if let last = output.last, last != 10, last != 13 { output += lineBreak }
        output += more
      }
    }
    let rest = Array(all[position..<card.range.upperBound])
    let end = insertions[-1] == nil ? rest.count : startOfEnd(rest)
    output += rest[..<end]
    if let more = insertions[-1] { output += more }
    output += rest[end...]
    return output
  }

  /// Where the END line of the card starts in its last bytes.
  private func startOfEnd(_ rest: [UInt8]) -> Int {
    var index = rest.count
    while index > 0, rest[index - 1] == 10 || rest[index - 1] == 13 { index -= 1 }
    while index > 0, rest[index - 1] != 10, rest[index - 1] != 13 { index -= 1 }
    return index
  }

  /// Writes what differs between the card's contact and `new`; what both have equal stays as it stands.
  public mutating func apply(_ new: ParsedContact) {
    let old = card.contact
    if new.uid != old.uid { single(.uid, new.uid) { $0.uid($1) } }
    if new.fullName != old.fullName { single(.fn, new.fullName ?? "") { $0.writer.line("FN", text: $1) } }
    if [new.family, new.given, new.middle, new.prefix, new.suffix]
      != [old.family, old.given, old.middle, old.prefix, old.suffix]
    {
      single(.n, new) { $0.name($1) }
    }
    if new.maiden != old.maiden {
      single(.xMaidenName, new.maiden) { $0.writer.line("X-MAIDENNAME", text: $1) }
    }
    if new.birthday != old.birthday { single(.bday, new.birthday) { $0.birthday($1) } }
    if new.nicknames != old.nicknames {
      merged(.nickname, new.nicknames.isEmpty ? nil : new.nicknames) { $0.list("NICKNAME", $1) }
    }
    if new.groups != old.groups {
      merged(.categories, new.groups.isEmpty ? nil : new.groups) { $0.list("CATEGORIES", $1) }
    }
    if new.emails != old.emails { values([.email], new.emails, fields.labeled) { $0.labeled("EMAIL", $1) } }
    if new.phones != old.phones { values([.tel], new.phones, fields.labeled) { $0.labeled("TEL", $1) } }
    if new.links != old.links {
      values(VCardFields.links, new.links, fields.labeled) { $0.link($1) }
    }
    if new.addresses != old.addresses {
      values([.adr], new.addresses, fields.address) { $0.address($1) }
    }
    if new.notes != old.notes { values([.note], new.notes, fields.text) { $0.writer.line("NOTE", text: $1) } }
    if new.languages != old.languages {
      values([.lang], new.languages, fields.text) { $0.writer.line("LANG", text: $1) }
    }
    if new.positions != old.positions { positions(new.positions, old.positions) }
  }

  /// Sets REV, the moment of the last change (`20260102T030405Z`).
  public mutating func setRevision(_ stamp: String) {
    single(.rev, stamp) { $0.writer.line("REV", raw: $1) }
  }

  private func indices(_ names: [PropertyName]) -> [Int] {
    card.properties.indices.filter { names.contains(card.properties[$0].line.name) }
  }

  private mutating func lines<Value>(_ value: Value, _ write: (inout VCardLines, Value) -> Void) -> [UInt8] {
    var lines = VCardLines(
      version: card.version == .version2 ? .version3 : card.version, lineBreak: lineBreak, lastItem: lastItem)
    write(&lines, value)
    lastItem = lines.lastItem
    return lines.writer.bytes
  }

  private mutating func insert(_ bytes: [UInt8], after index: Int?) {
    insertions[index ?? -1, default: []] += bytes
  }

  /// A property that a card has once: the first is rewritten.
  private mutating func single<Value>(
    _ name: PropertyName, _ value: Value?, _ write: (inout VCardLines, Value) -> Void
  ) {
    let first = indices([name]).first
    let new = value.map { lines($0, write) } ?? []
    if let first { replacements[first] = new } else if !new.isEmpty { insert(new, after: nil) }
  }

  /// A list spread over several lines: all of it goes into the first.
  private mutating func merged<Value>(
    _ name: PropertyName, _ value: Value?, _ write: (inout VCardLines, Value) -> Void
  ) {
    for index in indices([name]).dropFirst() { replacements[index] = [] }
    single(name, value, write)
  }

  /// Values that have a line each: equal ones keep theirs, the first changed ones take the place of those
  /// that are gone, the rest is added behind.
  private mutating func values<Value: Equatable>(
    _ names: [PropertyName], _ new: [Value], _ read: (VCardProperty) -> Value?,
    _ write: (inout VCardLines, Value) -> Void
  ) {
    let places = indices(names)
    var gone = places.compactMap { index in read(card.properties[index]).map { (index: index, value: $0) } }
    var added: [Value] = []
    for value in new {
      if let kept = gone.firstIndex(where: { $0.value == value }) {
        gone.remove(at: kept)
      } else {
        added.append(value)
      }
    }
    let free = gone.map(\.index)
    for (position, index) in free.enumerated() {
      remove(index)
      if position < added.count { replacements[index] = lines(added[position], write) }
    }
    for value in added.dropFirst(free.count) { insert(lines(value, write), after: places.last) }
  }

  /// Takes a line away, and with it the label that its group carries for it alone.
  private mutating func remove(_ index: Int) {
    replacements[index] = []
    guard let group = card.properties[index].group?.lowercased() else { return }
    let others = card.properties.indices.filter {
      $0 != index && card.properties[$0].group?.lowercased() == group && replacements[$0] == nil
    }
    let isAlone = others.allSatisfy {
      let name = card.properties[$0].name
      return name == "X-ABLABEL" || name == "X-ABADR"
    }
    guard isAlone else { return }
    for other in others { replacements[other] = [] }
  }

  private mutating func positions(_ new: [ParsedPosition], _ old: [ParsedPosition]) {
    let companies = indices([.org])
    let titles = indices([.title])
    let titleLines = titles.isEmpty ? indices([.role]) : titles
    // The usual change is one new title or company: the other lines stay.
    if new.count == old.count,
      companies.count == old.filter({ $0.company != nil || $0.department != nil }).count,
      titleLines.count == old.filter({ $0.title != nil }).count, companies.count == old.count,
      titleLines.count == old.count, new.allSatisfy({ $0.company != nil && $0.title != nil })
    {
      for index in new.indices {
        if new[index].company != old[index].company || new[index].department != old[index].department {
          replacements[companies[index]] = lines(new[index]) { $0.organisation($1.company, $1.department) }
        }
        if new[index].title != old[index].title, let title = new[index].title {
          replacements[titleLines[index]] = lines(title) { $0.writer.line("TITLE", text: $1) }
        }
      }
      return
    }
    for index in companies + titleLines { remove(index) }
    let bytes = lines(new) { $0.positions($1) }
    if let first = companies.first ?? titleLines.first {
      replacements[first] = bytes
    } else if !bytes.isEmpty {
      insert(bytes, after: nil)
    }
  }
}
