extension VCard {
  /// The person this card describes. Nothing is trimmed or guessed: names are as the card has them, a value
  /// keeps the label its program gave it, preferred values stay where they stand.
  public var contact: ParsedContact {
    var builder = ContactBuilder(self)
    for property in properties { builder.add(property) }
    return builder.finish()
  }
}

/// Gathers a contact while the lines of a card go by.
private struct ContactBuilder {
  private var contact = ParsedContact()
  private var companies: [(name: String?, department: String?)] = []
  private var titles: [String] = []
  private var roles: [String] = []
  private var looseLabels: [String] = []
  private let groupLabels: [(group: String, label: String)]
  private let card: VCard

  init(_ card: VCard) {
    self.card = card
    groupLabels = VCardLabels.byGroup(card)
  }

  mutating func add(_ property: VCardProperty) {
    switch property.line.name {
    case .fn: if contact.fullName == nil { contact.fullName = nonEmpty(property.value) }
    case .n: addName(property)
    case .uid: if contact.uid == nil { contact.uid = nonEmpty(property.value) }
    case .nickname:
      for name in property.values[0] where !name.isEmpty { contact.nicknames.append(name) }
    case .email:
      addValue(property, to: \.emails) { VCardURI.address($0) }
    case .tel:
      addValue(property, to: \.phones) { VCardURI.phone($0) }
    case .url:
      addValue(property, to: \.links) { $0 }
    case .impp, .xSocialProfile: addService(property)
    case .adr: addAddress(property)
    case .label: if let text = nonEmpty(property.value) { looseLabels.append(text) }
    case .org: addOrganisation(property)
    case .title: if let text = nonEmpty(property.value) { titles.append(text) }
    case .role: if let text = nonEmpty(property.value) { roles.append(text) }
    case .bday:
      if contact.birthday == nil { contact.birthday = VCardDate.parse(property) }
    case .note: if let text = nonEmpty(property.value) { contact.notes.append(text) }
    case .categories:
      for group in property.values[0] where !group.isEmpty { contact.groups.append(group) }
    case .lang: if let text = nonEmpty(property.value) { contact.languages.append(text) }
    case .xMaidenName: contact.maiden = contact.maiden ?? nonEmpty(property.value)
    case .xAndroidCustom: addAndroidCustom(property)
    default: break
    }
  }

  mutating func finish() -> ParsedContact {
    let jobs = titles.isEmpty ? roles : titles
    for index in 0..<max(companies.count, jobs.count) {
      let company = index < companies.count ? companies[index] : (name: nil, department: nil)
      contact.positions.append(
        ParsedPosition(
          company: company.name, title: index < jobs.count ? jobs[index] : nil,
          department: company.department))
    }
    // A LABEL line is the address as printed on the envelope; alone it is all there is.
    if contact.addresses.isEmpty {
      contact.addresses = looseLabels.map { ParsedAddress(formatted: $0) }
    }
    return contact
  }

  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  private mutating func addName(_ property: VCardProperty) {
    guard contact.family == nil, contact.given == nil else { return }
    property.withText { text, _ in
      var index = 0
      TextEscape.split(text, at: 59) { part in
        defer { index += 1 }
        guard !part.isEmpty, index < 5 else { return }
        let value = joined(part)
        guard !value.isEmpty else { return }
        switch index {
        case 0: contact.family = value
        case 1: contact.given = value
        case 2: contact.middle = value
        case 3: contact.prefix = value
        default: contact.suffix = value
        }
      }
    }
  }

  /// A component's values with blanks between; the comma is no separator in 2.1.
  private func joined(_ part: ByteView) -> String {
    guard card.version != .v2_1, part.contains(byte: 44) else { return TextEscape.unescape(part) }
    return TextEscape.parts(part, at: 44).joined(separator: " ")
  }

  private mutating func addValue(
    _ property: VCardProperty, to path: WritableKeyPath<ParsedContact, [LabeledValue]>,
    _ clean: (String) -> String
  ) {
    let facts = LineFacts(property.line)
    let text = property.withText(facts) { clean(TextEscape.unescape($0)) }
    guard !text.isEmpty else { return }
    contact[keyPath: path].append(LabeledValue(text, label: label(property, facts)))
  }

  private func label(_ property: VCardProperty, _ facts: LineFacts) -> String? {
    if !groupLabels.isEmpty, property.line.hasGroup, let group = property.group,
      let found = groupLabels.first(where: { $0.group == group.lowercased() })
    {
      return found.label
    }
    return facts.label
  }

  /// A messenger or a profile of a social network, as an address with the network for a label.
  private mutating func addService(_ property: VCardProperty) {
    let facts = LineFacts(property.line)
    let text = property.withText(facts) { TextEscape.unescape($0) }
    guard !text.isEmpty else { return }
    let service = property.line.parameter("x-service-type") ?? property.line.parameter("service-type")
    let (value, scheme) = VCardURI.profile(text, service: service ?? facts.customType)
    let label = service ?? facts.customType?.lowercased() ?? scheme
    contact.links.append(LabeledValue(value, label: label?.lowercased()))
  }

  private mutating func addAddress(_ property: VCardProperty) {
    let facts = LineFacts(property.line)
    var parts: [String] = []
    property.withText(facts) { text in
      TextEscape.split(text, at: 59) { parts.append(joined($0)) }
    }
    func part(_ index: Int) -> String? { index < parts.count ? nonEmpty(parts[index]) : nil }
    let lines = [part(0), part(2), part(1)].compactMap { $0 }
    var address = ParsedAddress(
      street: lines.isEmpty ? nil : lines.joined(separator: "\n"), city: part(3), region: part(4),
      postalCode: part(5), country: part(6), label: label(property, facts))
    if let printed = property.line.parameter("label") {
      address.formatted = printed
    } else if address.city == nil, address.region == nil, address.postalCode == nil, address.country == nil {
      // The whole address packed into one slot, as Google and some phones do.
      address.formatted = address.street
    }
    guard
      address.formatted != nil || address.street != nil || address.city != nil || address.region != nil
        || address.postalCode != nil || address.country != nil
    else { return }
    contact.addresses.append(address)
  }

  private mutating func addOrganisation(_ property: VCardProperty) {
    var parts: [String] = []
    property.withText { text, _ in
      TextEscape.split(text, at: 59) { parts.append(TextEscape.unescape($0)) }
    }
    let units = parts.dropFirst().filter { !$0.isEmpty }
    guard !parts[0].isEmpty || !units.isEmpty else { return }
    companies.append(
      (nonEmpty(parts[0]), units.isEmpty ? nil : units.joined(separator: ", ")))
  }

  /// `vnd.android.cursor.item/nickname;Zoé;1;;...`
  private mutating func addAndroidCustom(_ property: VCardProperty) {
    let parts = property.withText { text, _ in TextEscape.parts(text, at: 59) }
    if parts.count > 1, parts[0] == "vnd.android.cursor.item/nickname", !parts[1].isEmpty {
      contact.nicknames.append(parts[1])
    }
  }
}

/// Labels that Apple and Google keep in a line of their own: `item1.X-ABLabel:_$!<Work>!$_`.
enum VCardLabels {
  static func byGroup(_ card: VCard) -> [(group: String, label: String)] {
    var result: [(group: String, label: String)] = []
    for property in card.properties where property.line.name == .xABLabel {
      guard let group = property.group else { continue }
      let label = plain(property.value)
      if !label.isEmpty { result.append((group.lowercased(), label)) }
    }
    return result
  }

  /// Built-in labels stand in `_$!<...>!$_` and become small letters; a person's own word stays.
  static func plain(_ text: String) -> String {
    guard text.hasPrefix("_$!<"), text.hasSuffix(">!$_"), text.utf8.count > 8 else { return text }
    let word = text.dropFirst(4).dropLast(4).lowercased()
    return word == "homepage" ? "home page" : word
  }
}

/// Addresses that vCard 4.0 writes as URIs, as people know them.
enum VCardURI {
  /// `mailto:zoe@example.org` without its scheme.
  static func address(_ text: String) -> String {
    guard text.utf8.count > 7, text.prefix(7).lowercased() == "mailto:" else { return text }
    return percentDecoded(text.dropFirst(7))
  }

  /// `tel:+33-1-23;ext=5` as `+33-1-23 ext. 5` (RFC 3966).
  static func phone(_ text: String) -> String {
    guard text.utf8.count > 4, text.prefix(4).lowercased() == "tel:" else { return text }
    let parts = text.dropFirst(4).split(separator: ";", omittingEmptySubsequences: false)
    var result = percentDecoded(parts[0])
    for part in parts.dropFirst() where part.lowercased().hasPrefix("ext=") {
      result += " ext. " + percentDecoded(part.dropFirst(4))
    }
    return result
  }

  /// A profile's address and its scheme; Apple's `x-apple:handle` becomes the bare handle.
  static func profile(_ text: String, service: String?) -> (value: String, scheme: String?) {
    guard let colon = text.firstIndex(of: ":") else { return (text, nil) }
    let scheme = text[..<colon].lowercased()
    guard !scheme.isEmpty, scheme.utf8.allSatisfy({ $0 < 128 && $0 > 32 }) else { return (text, nil) }
    if scheme == "x-apple" { return (percentDecoded(text[text.index(after: colon)...]), nil) }
    return (text, scheme == "http" || scheme == "https" ? nil : scheme)
  }

  static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(37) else { return String(text) }
    var bytes: [UInt8] = []
    let input = Array(text.utf8)
    var index = 0
    while index < input.count {
      if input[index] == 37, index + 2 < input.count, let high = QuotedPrintable.hexValue(input[index + 1]),
        let low = QuotedPrintable.hexValue(input[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(input[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
