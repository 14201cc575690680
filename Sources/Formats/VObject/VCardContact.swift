extension VCard {
  /// The person this card describes. Nothing is trimmed or guessed: names are as the card has them, a value
  /// keeps the label its program gave it, preferred values stay where they stand.
  public var contact: ParsedContact {
    var contact = ParsedContact()
    _ = read(into: &contact)
    return contact
  }

  /// What an import needs to know beside the contact.
  struct ContactFacts {
    var isGroup = false
    /// KIND says that it is a company, a place, a machine.
    var isNobody = false
    /// Apple shows the card under the company's name.
    var showsCompany = false
    /// A birthday that cannot be read.
    var badBirthday: VCardProperty?
  }

  /// Fills a new contact in one pass. A contact has two dozen fields: it is filled where it stands, since
  /// every copy of it costs as much as reading the card.
  func read(into contact: inout ParsedContact) -> ContactFacts {
    source.bytes.withUnsafeBufferPointer { view in
      var builder = ContactBuilder(self, view)
      properties.withUnsafeBufferPointer { lines in
        for index in lines.indices { builder.add(lines[index], to: &contact) }
      }
      builder.finish(&contact)
      return builder.facts
    }
  }
}

/// Gathers a contact while the lines of a card go by.
private struct ContactBuilder {
  /// How many companies and titles there were: the first of each make the first position, and so on.
  private var companies = 0
  private var titles = 0
  private var roles: [String] = []
  private var looseLabels: [String] = []
  private let fields: VCardFields
  private(set) var facts = VCard.ContactFacts()

  init(_ card: VCard, _ view: ByteView) { fields = VCardFields(card, in: view) }

  mutating func add(_ property: borrowing VCardProperty, to contact: inout ParsedContact) {
    switch property.line.name {
    case .fn: if contact.fullName == nil { contact.fullName = fields.text(property) }
    case .n:
      guard contact.family == nil, contact.given == nil, let name = fields.name(property) else { return }
      contact.family = name.family
      contact.given = name.given
      contact.middle = name.middle
      contact.prefix = name.prefix
      contact.suffix = name.suffix
    case .uid: if contact.uid == nil { contact.uid = fields.text(property) }
    case .nickname: contact.nicknames += fields.list(property)
    case .email: if let value = fields.labeled(property) { contact.emails.append(value) }
    case .tel: if let value = fields.labeled(property) { contact.phones.append(value) }
    case .url, .impp, .xSocialProfile, .socialProfile, .xLinkedInURL, .xLinkedIn, .xGitHub, .xTwitter,
      .xSkype:
      if let value = fields.labeled(property) { contact.links.append(value) }
    case .adr: if let address = fields.address(property) { contact.addresses.append(address) }
    case .label: if let text = fields.text(property) { looseLabels.append(text) }
    case .org:
      guard let company = fields.organisation(property) else { return }
      let index = ContactBuilder.position(companies, &contact)
      contact.positions[index].company = company.name
      contact.positions[index].department = company.department
      companies += 1
    case .title:
      guard let text = fields.text(property) else { return }
      contact.positions[ContactBuilder.position(titles, &contact)].title = text
      titles += 1
    case .role: if let text = fields.text(property) { roles.append(text) }
    case .bday:
      guard contact.birthday == nil else { return }
      contact.birthday = VCardDate.parse(property)
      if contact.birthday == nil, property.line.valueStart < property.line.valueEnd {
        facts.badBirthday = copy property
      }
    case .kind, .xAddressBookServerKind:
      property.line.withRawValue { raw in
        let kind = raw.trimmed()
        if kind.equalsIgnoringCase("group") { facts.isGroup = true }
        facts.isNobody = ["org", "organization", "location", "device", "application"].contains {
          kind.equalsIgnoringCase($0)
        }
      }
    case .xEvolutionList:
      if property.line.withRawValue({ $0.trimmed().equalsIgnoringCase("true") }) { facts.isGroup = true }
    case .xABShowAs:
      if property.line.withRawValue({ $0.trimmed().equalsIgnoringCase("company") }) {
        facts.showsCompany = true
      }
    case .note: if let text = fields.text(property) { contact.notes.append(text) }
    case .categories: contact.groups += fields.list(property)
    case .lang: if let text = fields.text(property) { contact.languages.append(text) }
    case .xMaidenName: contact.maiden = contact.maiden ?? fields.text(property)
    case .xAndroidCustom: if let name = fields.androidNickname(property) { contact.nicknames.append(name) }
    default: break
    }
  }

  /// The place of the position with this number, made when it is not there yet.
  private static func position(_ number: Int, _ contact: inout ParsedContact) -> Int {
    if contact.positions.count == number { contact.positions.append(ParsedPosition()) }
    return number
  }

  func finish(_ contact: inout ParsedContact) {
    if titles == 0 {
      for (index, role) in roles.enumerated() {
        contact.positions[ContactBuilder.position(index, &contact)].title = role
      }
    }
    // A LABEL line is the address as printed on the envelope; alone it is all there is.
    if contact.addresses.isEmpty {
      contact.addresses = looseLabels.map { ParsedAddress(formatted: $0) }
    }
  }
}

/// The values that single lines of a card give to a contact.
struct VCardFields {
  let version: VCard.Version
  /// By group, in small letters.
  private let groupLabels: [String: String]

  /// The bytes of the card's file, when they are held open anyhow.
  private let open: ByteView?

  init(_ card: VCard, in open: ByteView? = nil) {
    self.open = open
    version = card.version
    groupLabels = card.hasLabels ? VCardLabels.byGroup(card) : [:]
  }

  /// The text of a line; nil when it is empty.
  func text(_ property: VCardProperty) -> String? {
    nonEmpty(property.withText(in: open) { VCardProperty.plain($0, $1) })
  }

  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// The values of NICKNAME or CATEGORIES.
  func list(_ property: VCardProperty) -> [String] {
    property.withText(in: open) { text, _ in
      if text.contains(byte: 44) { return TextEscape.parts(text, at: 44).filter { !$0.isEmpty } }
      return text.isEmpty ? [] : [TextEscape.unescape(text)]
    }
  }

  /// The five components of N.
  struct NameParts {
    var family: String?
    var given: String?
    var middle: String?
    var prefix: String?
    var suffix: String?
  }

  /// The components of N; nil when all are empty.
  func name(_ property: VCardProperty) -> NameParts? {
    var name = NameParts()
    var isEmpty = true
    property.withText(in: open) { text, _ in
      var index = 0
      TextEscape.split(text, at: 59) { part in
        defer { index += 1 }
        guard !part.isEmpty, index < 5 else { return }
        let value = joined(part)
        guard !value.isEmpty else { return }
        isEmpty = false
        switch index {
        case 0: name.family = value
        case 1: name.given = value
        case 2: name.middle = value
        case 3: name.prefix = value
        default: name.suffix = value
        }
      }
    }
    return isEmpty ? nil : name
  }

  /// A component's values with blanks between; the comma is no separator in 2.1.
  private func joined(_ part: ByteView) -> String {
    guard version != .version2, part.contains(byte: 44) else { return TextEscape.unescape(part) }
    let values = TextEscape.parts(part, at: 44)
    return values.count == 1 ? values[0] : values.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The value and label of EMAIL, TEL, URL, IMPP or X-SOCIALPROFILE.
  func labeled(_ property: VCardProperty) -> LabeledValue? {
    let facts = LineFacts(property.line, in: open)
    let text = property.withText(facts, in: open) { TextEscape.unescape($0) }
    guard text.utf8.contains(where: { $0 > 32 }) else { return nil }
    switch property.line.name {
    case .email: return LabeledValue(VCardURI.address(text), label: label(property, facts))
    case .xLinkedInURL, .xLinkedIn: return LabeledValue(text, label: "linkedin")
    case .xGitHub: return LabeledValue(text, label: "github")
    case .xTwitter: return LabeledValue(text, label: "twitter")
    case .xSkype: return LabeledValue(text, label: "skype")
    case .tel: return LabeledValue(VCardURI.phone(text), label: label(property, facts))
    case .impp, .xSocialProfile, .socialProfile:
      // A messenger or a profile of a social network: the network is the label.
      let service = property.line.parameter("x-service-type") ?? property.line.parameter("service-type")
      let (value, scheme) = VCardURI.profile(text)
      let label = service ?? facts.customType ?? scheme
      return LabeledValue(value, label: label?.lowercased())
    default: return LabeledValue(text, label: label(property, facts))
    }
  }

  /// The lines whose values are links of a contact.
  static let links: [PropertyName] = [
    .url, .impp, .xSocialProfile, .socialProfile, .xLinkedInURL, .xLinkedIn, .xGitHub, .xTwitter, .xSkype,
  ]

  private func label(_ property: VCardProperty, _ facts: LineFacts) -> String? {
    if !groupLabels.isEmpty, property.line.hasGroup, let group = property.group?.lowercased(),
      let found = groupLabels[group]
    {
      return found
    }
    return facts.label
  }

  /// The address of an ADR line; nil when it is empty.
  func address(_ property: VCardProperty) -> ParsedAddress? {
    let facts = LineFacts(property.line, in: open)
    var address = ParsedAddress(label: label(property, facts))
    var box: String?
    var extended: String?
    property.withText(facts, in: open) { text in
      var index = 0
      TextEscape.split(text, at: 59) { part in
        defer { index += 1 }
        guard !part.isEmpty, let value = nonEmpty(joined(part)) else { return }
        switch index {
        case 0: box = value
        case 1: extended = value
        case 2: address.street = value
        case 3: address.city = value
        case 4: address.region = value
        case 5: address.postalCode = value
        case 6: address.country = value
        default: break
        }
      }
    }
    if box != nil || extended != nil {
      address.street = [box, address.street, extended].compactMap { $0 }.joined(separator: "\n")
    }
    let isPacked =
      address.city == nil && address.region == nil && address.postalCode == nil && address.country == nil
    if let printed = property.line.parameter("label"), !printed.isEmpty {
      address.formatted = printed
    } else if isPacked {
      // The whole address in one slot, as Google and some phones do.
      address.formatted = address.street
    }
    return isPacked && address.formatted == nil ? nil : address
  }

  /// Company and department of an ORG line; nil when it is empty.
  func organisation(_ property: VCardProperty) -> (name: String?, department: String?)? {
    var name: String?
    var units: [String] = []
    property.withText(in: open) { text, _ in
      var isFirst = true
      TextEscape.split(text, at: 59) { part in
        defer { isFirst = false }
        guard !part.isEmpty else { return }
        let value = TextEscape.unescape(part)
        if isFirst { name = nonEmpty(value) } else if !value.isEmpty { units.append(value) }
      }
    }
    guard name != nil || !units.isEmpty else { return nil }
    return (name, units.isEmpty ? nil : units.count == 1 ? units[0] : units.joined(separator: ", "))
  }

  /// `vnd.android.cursor.item/nickname;Zoé;1;;...`
  func androidNickname(_ property: VCardProperty) -> String? {
    let parts = property.withText(in: open) { text, _ in TextEscape.parts(text, at: 59) }
    guard parts.count > 1, parts[0] == "vnd.android.cursor.item/nickname" else { return nil }
    return nonEmpty(parts[1])
  }
}

/// Labels that Apple and Google keep in a line of their own: `item1.X-ABLabel:_$!<Work>!$_`.
enum VCardLabels {
  static func byGroup(_ card: VCard) -> [String: String] {
    var result: [String: String] = [:]
    for property in card.properties where property.line.name == .xABLabel {
      guard let group = property.group?.lowercased(), result[group] == nil else { continue }
      let label = plain(property.value)
      if !label.isEmpty { result[group] = label }
    }
    return result
  }

  /// Built-in labels stand in `_$!<...>!$_` and become small letters; a person's own word stays.
  static func plain(_ text: String) -> String {
    guard text.hasPrefix("_$!<"), text.hasSuffix(">!$_"), text.utf8.count > 8 else { return text }
    let word = text.dropFirst(4).dropLast(4).lowercased()
    return word == "homepage" ? "home page" : word
  }

  /// Labels that have a built-in form of Apple.
  static let builtIn: [String: String] = [
    "home page": "_$!<HomePage>!$_", "other": "_$!<Other>!$_", "anniversary": "_$!<Anniversary>!$_",
    "spouse": "_$!<Spouse>!$_", "assistant": "_$!<Assistant>!$_", "manager": "_$!<Manager>!$_",
  ]
}

/// Addresses that vCard 4.0 writes as URIs, as people know them.
enum VCardURI {
  /// `mailto:zoe@example.org` without its scheme.
  static func address(_ text: String) -> String {
    if text.utf8.last == UInt8(ascii: ">"), let open = text.lastIndex(of: "<") {
      // `Zoé Petit <zoe@example.org>`, as it stands in a letter.
      let inner = text[text.index(after: open)...].dropLast()
      if inner.contains("@") { return String(inner) }
    }
    guard text.utf8.count > 7, text.utf8[text.utf8.index(text.startIndex, offsetBy: 6)] == 58,
      text.prefix(7).lowercased() == "mailto:"
    else { return text }
    return percentDecoded(text.dropFirst(7))
  }

  /// `tel:+33-1-23;ext=5` as `+33-1-23 ext. 5` (RFC 3966).
  static func phone(_ text: String) -> String {
    guard text.utf8.count > 4, text.utf8[text.utf8.index(text.startIndex, offsetBy: 3)] == 58,
      text.prefix(4).lowercased() == "tel:"
    else { return text }
    let number = text.dropFirst(4)
    guard number.utf8.contains(59) else { return percentDecoded(number) }
    let parts = number.split(separator: ";", omittingEmptySubsequences: false)
    var result = percentDecoded(parts[0])
    for part in parts.dropFirst() where part.lowercased().hasPrefix("ext=") {
      result += " ext. " + percentDecoded(part.dropFirst(4))
    }
    return result
  }

  /// A profile's address and its scheme; Apple's `x-apple:handle` becomes the bare handle.
  static func profile(_ text: String) -> (value: String, scheme: String?) {
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
