/// Canonical JSON of facts: fixed key order, no empty values. An import writes tens of thousands of
/// these, so it is written by hand.
extension PersonFacts {
  public var canonicalJSON: String {
    var writer = FactsWriter()
    writer.open()
    writer.field("name", name.isEmpty ? nil : name)
    writer.field("given", given)
    writer.field("family", family)
    writer.field("maiden", maiden)
    writer.list("nicknames", nicknames)
    writer.values("emails", emails)
    writer.values("phones", phones)
    writer.values("links", links)
    writer.objects("jobs", jobs) { job, writer in
      writer.field("company", job.company)
      writer.field("title", job.title)
      writer.field("start", job.start)
      writer.field("end", job.end)
      writer.field("state", job.state)
    }
    writer.objects("schools", schools) { schooling, writer in
      writer.field("school", schooling.school)
      writer.field("degree", schooling.degree)
      writer.field("start", schooling.start)
      writer.field("end", schooling.end)
    }
    writer.objects("addresses", addresses) { address, writer in
      writer.field("street", address.street)
      writer.field("city", address.city)
      writer.field("region", address.region)
      writer.field("postcode", address.postcode)
      writer.field("country", address.country)
    }
    writer.field("place", place)
    writer.field("birthday", birthday)
    writer.field("headline", headline)
    writer.list("notes", notes)
    writer.list("tags", tags)
    writer.list("skills", skills)
    writer.field("summary", summary)
    writer.list("languages", languages)
    writer.field("connectedOn", connectedOn)
    if let degree { writer.number("degree", degree) }
    writer.field("event", event)
    writer.field("attendance", attendance)
    writer.close()
    return writer.text
  }
}

private struct FactsWriter {
  private var bytes: [UInt8] = []
  private var needsComma = false

  init() { bytes.reserveCapacity(256) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func open() {
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  mutating func close() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    self.key(key)
    string(value)
  }

  mutating func number(_ key: StaticString, _ value: Int) {
    self.key(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func list(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    self.key(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      string(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func values(_ key: StaticString, _ values: [PersonFacts.Value]) {
    objects(key, values) { value, writer in
      writer.field("value", value.value)
      writer.field("label", value.label)
    }
  }

  mutating func objects<T>(_ key: StaticString, _ items: [T], _ body: (T, inout FactsWriter) -> Void) {
    guard !items.isEmpty else { return }
    self.key(key)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      open()
      body(item, &self)
      close()
    }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  private mutating func key(_ key: StaticString) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = true
  }

  private mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
