/// A card in the words of another version: every line is kept, and said as that version says it.
struct VCardTranslation {
  private let card: VCard
  private let version: VCard.Version
  private var lines: VCardLines
  /// LABEL lines of 3.0 that belong to an address: they go into its parameters.
  private var labels: [Int: Int] = [:]
  /// The strongest preference of each property that has one; 1 is the first choice.
  private var preferences: [String: Int] = [:]

  private init(_ card: VCard, _ version: VCard.Version) {
    self.card = card
    self.version = version
    lines = VCardLines(version: version)
    for property in card.properties {
      guard let stated = Self.preference(property) else { continue }
      preferences[property.name] = min(stated, preferences[property.name] ?? stated)
    }
    if version == .version4 { pairLabels() }
  }

  /// The card with `product` as its PRODID; a name it lacks is made of what it has.
  static func bytes(_ card: VCard, to version: VCard.Version, product: String?, name: String) -> [UInt8] {
    var translation = VCardTranslation(card, version)
    translation.lines.writer.line("BEGIN:VCARD")
    translation.lines.writer.line("VERSION:\(version.rawValue)")
    if let product { translation.lines.writer.line("PRODID", text: product) }
    if card.first(.fn) == nil { translation.lines.writer.line("FN", text: name) }
    if card.first(.n) == nil { translation.lines.name(card.contact) }
    for index in card.properties.indices { translation.add(index) }
    for agent in card.agents { translation.add(agent) }
    translation.lines.writer.line("END:VCARD")
    return translation.lines.writer.bytes
  }

  // MARK: Lines

  private mutating func add(_ index: Int) {
    let property = card.properties[index]
    switch property.line.name {
    case .version, .prodid, .rev, .profile: return
    case .agent: addAgent(property)
    case .sortString where version == .version4 && card.first(.n) != nil: return
    case .label where version == .version4:
      guard !labels.values.contains(index) else { return }
      var parameters = parameters(property)
      parameters.append(VObjectParameter(name: "LABEL", values: [property.value]))
      lines.writer.line(group: property.group, "ADR", parameters, raw: ";;;;;;")
    case .n: addName(property)
    case .adr: addAddress(property, index)
    case .tel: addText(property, VCardURI.phone(property.value))
    case .email: addText(property, VCardURI.address(property.value))
    case .uid: lines.uid(property.value)
    case .bday: addBirthday(property)
    case .geo: addPlace(property)
    case .photo, .logo, .sound, .key: addBinary(property)
    case .related where version != .version4: addRelated(property)
    case .url, .impp, .source, .caluri, .caladruri, .fburl, .member:
      write(property, ContentLineWriter.escapedURI(property.value))
    default: write(property, value(property))
    }
  }

  private mutating func write(
    _ property: VCardProperty, _ value: String, stated: String? = nil, more: [VObjectParameter] = []
  ) {
    var all = parameters(property) + more
    if let stated = stated ?? property.parameterValues("VALUE").first {
      all.append(VObjectParameter(name: "VALUE", values: [stated]))
    }
    // Programs look for this one in the letters Apple writes it with.
    let name = property.line.name == .xABLabel ? "X-ABLabel" : property.name
    lines.writer.line(group: property.group, name, all, raw: value)
  }

  /// A value that is plain text in 3.0 and 4.0, whatever VALUE said.
  private mutating func addText(_ property: VCardProperty, _ text: String) {
    lines.writer.line(group: property.group, property.name, parameters(property), text: text)
  }

  /// The value as it stands where both versions write it alike; what is unknown may have parts of its own.
  private func value(_ property: VCardProperty) -> String {
    let facts = LineFacts(property.line)
    if card.version != .version2, facts.encoding == .plain, facts.charset == nil {
      let raw = property.line.withRawValue { Charset.isUTF8($0) ? String(decoding: $0, as: UTF8.self) : nil }
      if let raw { return VObjectText.cleaned(raw) }
    }
    let separator = VCardProperty.shape(property.line.name) == .list ? "," : ";"
    guard VCardProperty.shape(property.line.name) != .text else {
      return ContentLineWriter.escaped(property.value)
    }
    let parts = property.values.map { $0.map(ContentLineWriter.escaped).joined(separator: ",") }
    return parts.joined(separator: separator)
  }

  // MARK: Parameters

  /// TYPE=pref or PREF; 1 is the first choice.
  private static func preference(_ property: VCardProperty) -> Int? {
    guard property.line.hasParameters, LineFacts(property.line).types.contains(.pref) else { return nil }
    return property.parameterValues("PREF").first.flatMap { Int($0) } ?? 1
  }

  private func parameters(_ property: VCardProperty) -> [VObjectParameter] {
    guard property.line.hasParameters else { return [] }
    var types: [String] = []
    var rest: [VObjectParameter] = []
    for parameter in property.parameters.merged {
      switch parameter.name {
      case "ENCODING", "CHARSET", "VALUE", "PREF": continue
      case "TYPE": types += parameter.values
      case "X-APPLE-OMIT-YEAR" where version == .version4: continue
      default: rest.append(parameter)
      }
    }
    types.removeAll { $0.lowercased() == "pref" }
    if version == .version4 {
      types = types.map { $0.lowercased() }.filter { $0 != "internet" }
    }
    var result: [VObjectParameter] = []
    let preference = Self.preference(property)
    if version != .version4, let preference, preference == preferences[property.name] { types.append("pref") }
    if !types.isEmpty { result.append(VObjectParameter(name: "TYPE", values: types)) }
    if version == .version4, let preference {
      result.append(VObjectParameter(name: "PREF", values: ["\(preference)"]))
    }
    return result + rest
  }

  // MARK: Properties that the versions say in different ways

  private mutating func addName(_ property: VCardProperty) {
    var all = parameters(property)
    let sorted = all.first { $0.name == "SORT-AS" }?.values.joined(separator: ",")
    if version == .version4 {
      if sorted == nil, let text = card.first(.sortString)?.value, !text.isEmpty {
        all.append(VObjectParameter(name: "SORT-AS", values: [text]))
      }
    } else {
      all.removeAll { $0.name == "SORT-AS" }
    }
    lines.writer.line(group: property.group, "N", all, raw: value(property))
    if version != .version4, let sorted, card.first(.sortString) == nil {
      lines.writer.line("SORT-STRING", text: sorted)
    }
  }

  private mutating func addAddress(_ property: VCardProperty, _ index: Int) {
    var all = parameters(property)
    let printed = all.first { $0.name == "LABEL" }?.values.joined(separator: ",")
    if version != .version4 { all.removeAll { $0.name == "LABEL" } }
    let types = all.filter { $0.name == "TYPE" }
    if version == .version4, printed == nil, let label = labels[index] {
      all.append(VObjectParameter(name: "LABEL", values: [card.properties[label].value]))
    }
    lines.writer.line(group: property.group, "ADR", all, raw: value(property))
    if version != .version4, let printed, !printed.isEmpty {
      lines.writer.line("LABEL", types, text: printed.replacing("\\n", with: "\n"))
    }
  }

  /// Each LABEL goes to the address of its kind.
  private mutating func pairLabels() {
    var free = card.properties.indices.filter { card.properties[$0].line.name == .label }
    guard !free.isEmpty else { return }
    for (index, property) in card.properties.enumerated() where property.line.name == .adr {
      let types = LineFacts(property.line).types.subtracting(.pref)
      guard property.line.parameter("label") == nil,
        let place = free.firstIndex(where: {
          LineFacts(card.properties[$0].line).types.subtracting(.pref) == types
        })
      else { continue }
      labels[index] = free.remove(at: place)
    }
  }

  private mutating func addBirthday(_ property: VCardProperty) {
    guard let date = VCardDate.parse(property),
      !property.line.withRawValue({ $0.contains(byte: 84) || $0.contains(byte: 116) })
    else { return write(property, value(property)) }
    lines.birthday(date, parameters: parameters(property).filter { $0.name != "X-APPLE-OMIT-YEAR" })
  }

  /// `1.5;-2.5` in 3.0, `geo:1.5,-2.5` in 4.0 (RFC 5870).
  private mutating func addPlace(_ property: VCardProperty) {
    let text = property.value
    var parts = text.split(separator: ";")
    if version == .version4 {
      guard parts.count == 2, parts.allSatisfy({ Double($0.trimmed()) != nil }) else {
        return write(property, value(property))
      }
      return write(property, "geo:\(parts[0].trimmed()),\(parts[1].trimmed())", stated: nil)
    }
    guard text.lowercased().hasPrefix("geo:") else { return write(property, value(property)) }
    parts = text.dropFirst(4).prefix { $0 != ";" }.split(separator: ",")
    guard parts.count >= 2, parts.allSatisfy({ Double($0) != nil }) else {
      return write(property, value(property))
    }
    lines.writer.line(group: property.group, "GEO", parameters(property), raw: "\(parts[0]);\(parts[1])")
  }

  /// Pictures, sounds and keys: base64 in 3.0, a URI in 4.0; or the address of one.
  private mutating func addBinary(_ property: VCardProperty) {
    var all = parameters(property)
    let kind = all.first { $0.name == "TYPE" }?.values.first?.lowercased()
    let media = all.first { $0.name == "MEDIATYPE" }?.values.first
    let value: String
    if LineFacts(property.line).encoding == .base64 {
      if version == .version4 {
        all.removeAll { $0.name == "TYPE" }
        value = "data:\(VCardBinary.mediaType(kind, property.line.name));base64,\(property.value)"
      } else {
        all.insert(VObjectParameter(name: "ENCODING", values: ["b"]), at: 0)
        value = property.value
      }
    } else if version != .version4, let (media, data) = VCardBinary.dataURI(property.value) {
      all.removeAll { $0.name == "MEDIATYPE" || $0.name == "TYPE" }
      all.insert(VObjectParameter(name: "ENCODING", values: ["b"]), at: 0)
      all.append(VObjectParameter(name: "TYPE", values: [media]))
      value = data
    } else if property.parameterValues("VALUE").first?.lowercased() == "text" {
      all.append(VObjectParameter(name: "VALUE", values: ["text"]))
      value = ContentLineWriter.escaped(property.value)
    } else {
      if version == .version4 {
        if let kind, media == nil {
          all.removeAll { $0.name == "TYPE" }
          all.append(
            VObjectParameter(name: "MEDIATYPE", values: [VCardBinary.mediaType(kind, property.line.name)]))
        }
      } else {
        all.removeAll { $0.name == "MEDIATYPE" }
        if let media, kind == nil {
          all.append(VObjectParameter(name: "TYPE", values: [VCardBinary.kind(ofMedia: media)]))
        }
        // Without it 3.0 means base64.
        all.append(VObjectParameter(name: "VALUE", values: ["uri"]))
      }
      value = ContentLineWriter.escapedURI(property.value)
    }
    lines.writer.line(group: property.group, property.name, all, raw: value)
  }

  /// AGENT of 3.0 is RELATED in 4.0.
  private mutating func addAgent(_ property: VCardProperty) {
    let text = property.value
    // The card below it comes in `agents`.
    guard !text.isEmpty, text.lowercased() != "begin:vcard" else { return }
    guard version == .version4 else { return write(property, value(property)) }
    let isURI = property.parameterValues("VALUE").first?.lowercased() == "uri"
    lines.writer.line(
      "RELATED",
      [VObjectParameter(name: "TYPE", values: ["agent"])]
        + (isURI ? [] : [VObjectParameter(name: "VALUE", values: ["text"])]),
      raw: isURI ? ContentLineWriter.escapedURI(text) : ContentLineWriter.escaped(text))
  }

  private mutating func add(_ agent: VCard) {
    let inner = String(
      decoding: VCardWriter.write(agent.contact, version: version, keeping: agent), as: UTF8.self
    ).replacing("\r\n", with: "\n")
    if version == .version4 {
      lines.writer.line(
        "RELATED",
        [
          VObjectParameter(name: "TYPE", values: ["agent"]),
          VObjectParameter(name: "VALUE", values: ["text"]),
        ], text: inner)
    } else {
      lines.writer.line("AGENT", text: inner)
    }
  }

  private mutating func addRelated(_ property: VCardProperty) {
    let isAgent = property.parameterValues("TYPE").contains { $0.lowercased() == "agent" }
    guard isAgent else { return write(property, value(property)) }
    let isText = property.parameterValues("VALUE").first?.lowercased() == "text"
    lines.writer.line(
      "AGENT", isText ? [] : [VObjectParameter(name: "VALUE", values: ["uri"])],
      raw: isText ? ContentLineWriter.escaped(property.value) : ContentLineWriter.escapedURI(property.value))
  }
}

/// Media types of what cards carry in base64.
enum VCardBinary {
  static func mediaType(_ kind: String?, _ name: PropertyName) -> String {
    guard let kind, !kind.isEmpty else {
      return name == .photo || name == .logo ? "image/jpeg" : "application/octet-stream"
    }
    if kind.contains("/") { return kind }
    switch name {
    case .photo, .logo: return "image/" + (kind == "jpg" ? "jpeg" : kind)
    case .sound: return "audio/" + kind
    default:
      switch kind {
      case "pgp": return "application/pgp-keys"
      case "x509": return "application/pkix-cert"
      default: return "application/" + kind
      }
    }
  }

  /// `JPEG` of `image/jpeg`, `PGP` of `application/pgp-keys`.
  static func kind(ofMedia media: String) -> String {
    switch media.lowercased() {
    case "application/pgp-keys": "PGP"
    case "application/pkix-cert": "X509"
    default: media.split(separator: "/").last.map { $0.uppercased() } ?? "JPEG"
    }
  }

  /// Type and base64 of `data:image/jpeg;base64,…`.
  static func dataURI(_ text: String) -> (media: String, data: String)? {
    guard text.hasPrefix("data:"), let comma = text.firstIndex(of: ","), text[..<comma].hasSuffix(";base64")
    else { return nil }
    let media = text.dropFirst(5).prefix { $0 != ";" && $0 != "," }
    return (kind(ofMedia: String(media)), String(text[text.index(after: comma)...]))
  }
}
