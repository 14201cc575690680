/// The properties of a card that a contact has no field for, written into another card.
extension VCardLines {
  /// Writes what `card` holds beside the contact's own fields: photos, keys, places, what programs invented.
  mutating func keep(_ card: VCard) {
    let kept = card.properties.filter { VCardLines.isKept($0, card) }
    let groups = Set(kept.compactMap { $0.group?.lowercased() })
    for property in card.properties {
      let isLabel = property.line.name == .xABLabel || property.name == "X-ABADR"
      if isLabel {
        guard let group = property.group?.lowercased(), groups.contains(group) else { continue }
      } else if !VCardLines.isKept(property, card) {
        continue
      }
      write(property)
    }
  }

  private static func isKept(_ property: VCardProperty, _ card: VCard) -> Bool {
    switch property.line.name {
    case .fn, .n, .uid, .nickname, .email, .tel, .url, .impp, .xSocialProfile, .adr, .label, .org, .title,
      .bday, .note, .categories, .lang, .xMaidenName, .version, .prodid, .rev, .xABLabel, .agent, .profile:
      return false
    // Without a title the role was read as one.
    case .role: return card.first(.title) != nil
    case .xAndroidCustom: return !property.value.hasPrefix("vnd.android.cursor.item/nickname")
    case .other: return property.name != "X-ABADR"
    default: return true
    }
  }

  private mutating func write(_ property: VCardProperty) {
    let facts = LineFacts(property.line)
    var parameters = property.parameters.filter { !["ENCODING", "CHARSET", "VALUE"].contains($0.name) }
    let value: String
    if facts.encoding == .base64 {
      let kind = parameters.first { $0.name == "TYPE" }?.values.first?.lowercased()
      if version == .version4 {
        parameters.removeAll { $0.name == "TYPE" }
        value = "data:\(VCardLines.mediaType(kind, property.line.name));base64,\(property.value)"
      } else {
        parameters.insert(VObjectParameter(name: "ENCODING", values: ["b"]), at: 0)
        value = property.value
      }
    } else if version != .version4, let (media, data) = VCardLines.dataURI(property.value) {
      parameters.removeAll { $0.name == "MEDIATYPE" }
      parameters.insert(VObjectParameter(name: "ENCODING", values: ["b"]), at: 0)
      parameters.append(VObjectParameter(name: "TYPE", values: [media]))
      value = data
    } else {
      if let stated = property.parameterValues("VALUE").first {
        parameters.append(VObjectParameter(name: "VALUE", values: [stated]))
      }
      if facts.encoding == .plain, facts.charset == nil {
        // 3.0 and 4.0 escape alike, and what is unknown may have parts of its own.
        value = VObjectText.cleaned(
          property.line.withRawValue { String(decoding: $0, as: UTF8.self) })
      } else {
        value = ContentLineWriter.escaped(property.value)
      }
    }
    // Programs look for this one in the letters Apple writes it with.
    let name = property.line.name == .xABLabel ? "X-ABLabel" : property.name
    writer.line(group: property.group, name, parameters, raw: value)
  }

  private static func mediaType(_ kind: String?, _ name: PropertyName) -> String {
    guard let kind, !kind.isEmpty else {
      return name == .photo || name == .logo ? "image/jpeg" : "application/octet-stream"
    }
    if kind.contains("/") { return kind }
    switch name {
    case .photo, .logo: return "image/" + (kind == "jpg" ? "jpeg" : kind)
    case .sound: return "audio/" + kind
    default: return "application/" + kind
    }
  }

  /// Type and base64 of `data:image/jpeg;base64,…`.
  private static func dataURI(_ text: String) -> (media: String, data: String)? {
    guard text.hasPrefix("data:"), let comma = text.firstIndex(of: ","), text[..<comma].hasSuffix(";base64")
    else { return nil }
    let media = text.dropFirst(5).prefix { $0 != ";" && $0 != "," }
    let kind = media.split(separator: "/").last.map { $0.uppercased() } ?? "JPEG"
    return (kind, String(text[text.index(after: comma)...]))
  }
}
