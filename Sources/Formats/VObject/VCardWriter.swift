/// Writes contacts as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350).
public enum VCardWriter {
  /// A new card for `contact`. What vCard has no property for (education, skills, headline ...) is left
  /// out. `revision`: the moment of the last change (`20260102T030405Z`), nil to leave REV out. `original`:
  /// a card whose other properties (photo, keys, unknown ones) go along, in the words of `version`.
  public static func write(
    _ contact: ParsedContact, version: VCard.Version = .version3, product: String? = nil,
    revision: String? = nil, keeping original: VCard? = nil
  ) -> [UInt8] {
    let version = version == .version2 ? .version3 : version
    if let original {
      return rewrite(original, contact, version, product: product, revision: revision)
    }
    var card = VCardLines(version: version)
    card.writer.line("BEGIN:VCARD")
    card.writer.line("VERSION:\(version.rawValue)")
    if let product { card.writer.line("PRODID", text: product) }
    if let uid = contact.uid { card.uid(uid) }
    card.writer.line("FN", text: contact.fullName ?? fallbackName(contact))
    card.name(contact)
    if !contact.nicknames.isEmpty { card.list("NICKNAME", contact.nicknames) }
    if let maiden = contact.maiden { card.writer.line("X-MAIDENNAME", text: maiden) }
    for email in contact.emails { card.labeled("EMAIL", email) }
    for phone in contact.phones { card.labeled("TEL", phone) }
    for link in contact.links { card.link(link) }
    for address in contact.addresses { card.address(address) }
    card.positions(contact.positions)
    if let birthday = contact.birthday { card.birthday(birthday) }
    for note in contact.notes { card.writer.line("NOTE", text: note) }
    if !contact.groups.isEmpty { card.list("CATEGORIES", contact.groups) }
    for language in contact.languages { card.writer.line("LANG", text: language) }
    if let revision { card.writer.line("REV", raw: revision) }
    card.writer.line("END:VCARD")
    return card.writer.bytes
  }

  /// The original in the words of `version`, with what of the contact has changed since.
  private static func rewrite(
    _ original: VCard, _ contact: ParsedContact, _ version: VCard.Version, product: String?, revision: String?
  ) -> [UInt8] {
    let bytes = VCardTranslation.bytes(
      original, to: version, product: product, name: contact.fullName ?? fallbackName(contact))
    guard let card = VCardReader.read(bytes).cards.first else { return bytes }
    var edit = VCardEdit(card)
    edit.apply(contact.changes(since: original.contact, on: card.contact))
    if let revision { edit.setRevision(revision) }
    return edit.bytes
  }

  /// FN must be there (RFC 6350 section 6.2.1): the parts of the name, else an address or a company, as whoever
  /// has no name is called when the card is read again.
  private static func fallbackName(_ contact: ParsedContact) -> String {
    let parts = [contact.prefix, contact.given, contact.middle, contact.family, contact.suffix]
      .compactMap { $0 }.filter { !$0.isEmpty }
    if !parts.isEmpty { return parts.joined(separator: " ") }
    return contact.nicknames.first ?? contact.emails.first?.value ?? contact.positions.first?.company
      ?? contact.phones.first?.value ?? ""
  }
}

/// Lines of a card, for a whole card or for a change to one.
struct VCardLines {
  let version: VCard.Version
  var writer: ContentLineWriter
  /// Number of the last `itemN` group in use.
  private(set) var lastItem: Int

  init(version: VCard.Version, lineBreak: [UInt8] = [13, 10], lastItem: Int = 0) {
    self.version = version
    writer = ContentLineWriter(lineBreak: lineBreak)
    self.lastItem = lastItem
  }

  mutating func uid(_ uid: String) {
    let isURI = VCardURI.profile(uid).scheme != nil || uid.hasPrefix("http")
    let parameters =
      version == .version4 && !isURI ? [VObjectParameter(name: "VALUE", values: ["text"])] : []
    writer.line("UID", parameters, text: uid)
  }

  mutating func name(_ contact: ParsedContact) {
    writer.line(
      "N",
      components: [contact.family, contact.given, contact.middle, contact.prefix, contact.suffix]
        .map { [$0 ?? ""] })
  }

  mutating func list(_ name: String, _ values: [String]) { writer.line(name, components: [values]) }

  mutating func labeled(_ name: String, _ value: LabeledValue, parameters: [VObjectParameter] = []) {
    let (types, custom) = VCardLines.types(of: value.label)
    var all = parameters
    if !types.isEmpty { all.append(VObjectParameter(name: "TYPE", values: types)) }
    let group = custom == nil ? nil : nextItem()
    let text =
      name == "URL" ? ContentLineWriter.escapedURI(value.value) : ContentLineWriter.escaped(value.value)
    writer.line(group: group, name, all, raw: text)
    if let custom, let group {
      writer.line(
        group: group, "X-ABLabel", raw: ContentLineWriter.escaped(VCardLabels.builtIn[custom] ?? custom))
    }
  }

  mutating func link(_ link: LabeledValue) {
    guard let scheme = VCardURI.profile(link.value).scheme, VCardLines.messengers.contains(scheme) else {
      return labeled("URL", link)
    }
    let service = link.label.map { [VObjectParameter(name: "X-SERVICE-TYPE", values: [$0])] } ?? []
    writer.line("IMPP", service, raw: ContentLineWriter.escapedURI(link.value))
  }

  static let messengers: Set<String> = [
    "xmpp", "skype", "aim", "ymsgr", "msnim", "icq", "sip", "sips", "irc", "gtalk", "matrix", "im",
    "facebook",
  ]

  mutating func address(_ address: ParsedAddress) {
    let (types, custom) = VCardLines.types(of: address.label)
    var parameters = types.isEmpty ? [] : [VObjectParameter(name: "TYPE", values: types)]
    let street = address.street ?? (address.city == nil && address.country == nil ? address.formatted : nil)
    if version == .version4, let formatted = address.formatted, formatted != street {
      parameters.append(VObjectParameter(name: "LABEL", values: [formatted]))
    }
    let group = custom == nil ? nil : nextItem()
    writer.line(
      group: group, "ADR", parameters,
      components: [nil, nil, street, address.city, address.region, address.postalCode, address.country]
        .map { [$0 ?? ""] })
    if let custom, let group { writer.line(group: group, "X-ABLabel", text: custom) }
  }

  mutating func positions(_ positions: [ParsedPosition]) {
    // ORG and TITLE are paired by their order, so those that have both come first.
    let ordered =
      positions.filter { $0.company != nil && $0.title != nil }
      + positions.filter { $0.company == nil || $0.title == nil }
    for position in ordered where position.company != nil || position.department != nil {
      organisation(position.company, position.department)
    }
    for position in ordered { if let title = position.title { writer.line("TITLE", text: title) } }
  }

  mutating func organisation(_ company: String?, _ department: String?) {
    writer.line("ORG", components: [[company ?? ""]] + (department.map { [[$0]] } ?? []))
  }

  mutating func birthday(_ date: PartialDate, parameters: [VObjectParameter] = []) {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    func four(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number)"
    }
    func line(_ text: String, _ more: [VObjectParameter] = []) {
      writer.line("BDAY", parameters + more, raw: text)
    }
    switch (date.year, date.month, date.day, version) {
    case (let year?, let month?, let day?, .version4): line("\(four(year))\(two(month))\(two(day))")
    case (let year?, let month?, let day?, _): line("\(four(year))-\(two(month))-\(two(day))")
    case (nil, let month?, let day?, .version4): line("--\(two(month))\(two(day))")
    case (nil, let month?, let day?, _):
      line(
        "1604-\(two(month))-\(two(day))", [VObjectParameter(name: "X-APPLE-OMIT-YEAR", values: ["1604"])])
    case (let year?, let month?, nil, _): line("\(four(year))-\(two(month))")
    case (let year?, nil, _, _): line(four(year))
    case (nil, let month?, nil, _): line("--\(two(month))")
    case (nil, nil, let day?, _): line("---\(two(day))")
    case (nil, nil, nil, _): break
    }
  }

  private mutating func nextItem() -> String {
    lastItem += 1
    return "item\(lastItem)"
  }

  /// TYPE values for the labels that have some; any other label is the user's own word.
  static func types(of label: String?) -> (types: [String], custom: String?) {
    switch label {
    case nil: ([], nil)
    case "work": (["work"], nil)
    case "home": (["home"], nil)
    case "mobile": (["cell"], nil)
    case "work mobile": (["work", "cell"], nil)
    case "fax": (["fax"], nil)
    case "work fax": (["work", "fax"], nil)
    case "home fax": (["home", "fax"], nil)
    case "pager": (["pager"], nil)
    case "car": (["car"], nil)
    case "main": (["main"], nil)
    case "school": (["school"], nil)
    case "other": (["other"], nil)
    case let custom?: ([], custom)
    }
  }
}

extension ParsedContact {
  /// What differs from `before`, on top of `now`: the same person as another card says them.
  fileprivate func changes(since before: ParsedContact, on now: ParsedContact) -> ParsedContact {
    var result = self
    func settle<Value: Equatable>(_ field: WritableKeyPath<ParsedContact, Value>) {
      if self[keyPath: field] == before[keyPath: field] { result[keyPath: field] = now[keyPath: field] }
    }
    settle(\.uid)
    settle(\.fullName)
    settle(\.given)
    settle(\.family)
    settle(\.middle)
    settle(\.prefix)
    settle(\.suffix)
    settle(\.maiden)
    settle(\.nicknames)
    settle(\.emails)
    settle(\.phones)
    settle(\.links)
    settle(\.positions)
    settle(\.birthday)
    settle(\.notes)
    settle(\.groups)
    settle(\.languages)
    if now.addresses.count == before.addresses.count {
      result.addresses = addresses.map { address in
        before.addresses.firstIndex(of: address).map { now.addresses[$0] } ?? address
      }
    }
    return result
  }
}
