internal import Foundation

extension PersonFacts {
  /// Reads what `canonicalJSON` wrote: by hand, for a vault reads tens of thousands of these. Facts in
  /// any other shape go through `Codable`.
  ///
  /// - Throws: `DecodingError` for a text that is no facts.
  public init(json: String) throws {
    var text = json
    let facts = text.withUTF8 { bytes -> PersonFacts? in
      var reader = FactsReader(bytes)
      return reader.facts()
    }
    self = try facts ?? JSONDecoder().decode(PersonFacts.self, from: Data(json.utf8))
  }
}

/// Reads canonical JSON of facts; nil as soon as something unexpected stands there.
private struct FactsReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func facts() -> PersonFacts? {
    var facts = PersonFacts(name: "")
    let isRead = object { key, reader in
      switch key {
      case "name": reader.string().map { facts.name = $0 } != nil
      case "given": reader.set(&facts.given)
      case "family": reader.set(&facts.family)
      case "maiden": reader.set(&facts.maiden)
      case "nicknames": reader.list(&facts.nicknames) { $0.string() }
      case "emails": reader.list(&facts.emails) { $0.value() }
      case "phones": reader.list(&facts.phones) { $0.value() }
      case "links": reader.list(&facts.links) { $0.value() }
      case "jobs": reader.list(&facts.jobs) { $0.job() }
      case "schools": reader.list(&facts.schools) { $0.schooling() }
      case "addresses": reader.list(&facts.addresses) { $0.address() }
      case "place": reader.set(&facts.place)
      case "birthday": reader.set(&facts.birthday)
      case "headline": reader.set(&facts.headline)
      case "notes": reader.list(&facts.notes) { $0.string() }
      case "tags": reader.list(&facts.tags) { $0.string() }
      case "skills": reader.list(&facts.skills) { $0.string() }
      case "summary": reader.set(&facts.summary)
      case "languages": reader.list(&facts.languages) { $0.string() }
      case "connectedOn": reader.set(&facts.connectedOn)
      case "event": reader.set(&facts.event)
      case "attendance": reader.set(&facts.attendance)
      case "degree": reader.number().map { facts.degree = $0 } != nil
      default: false
      }
    }
    return isRead && at == bytes.count ? facts : nil
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  /// Calls `body` for each key, in front of its value.
  private mutating func object(_ body: (String, inout FactsReader) -> Bool) -> Bool {
    guard take("{") else { return false }
    if take("}") { return true }
    repeat {
      guard let key = string(), take(":"), body(key, &self) else { return false }
    } while take(",")
    return take("}")
  }

  private mutating func list<T>(_ items: inout [T], _ item: (inout FactsReader) -> T?) -> Bool {
    guard take("[") else { return false }
    if take("]") { return true }
    repeat {
      guard let next = item(&self) else { return false }
      items.append(next)
    } while take(",")
    return take("]")
  }

  private mutating func set(_ field: inout String?) -> Bool {
    guard let text = string() else { return false }
    field = text
    return true
  }

  private mutating func value() -> PersonFacts.Value? {
    var value = PersonFacts.Value("")
    let isRead = object { key, reader in
      switch key {
      case "value": reader.string().map { value.value = $0 } != nil
      case "label": reader.set(&value.label)
      default: false
      }
    }
    return isRead ? value : nil
  }

  private mutating func job() -> PersonFacts.Job? {
    var job = PersonFacts.Job(company: nil, title: nil)
    let isRead = object { key, reader in
      switch key {
      case "company": reader.set(&job.company)
      case "title": reader.set(&job.title)
      case "start": reader.set(&job.start)
      case "end": reader.set(&job.end)
      case "state": reader.set(&job.state)
      default: false
      }
    }
    return isRead ? job : nil
  }

  private mutating func schooling() -> PersonFacts.Schooling? {
    var schooling = PersonFacts.Schooling(school: "")
    let isRead = object { key, reader in
      switch key {
      case "school": reader.string().map { schooling.school = $0 } != nil
      case "degree": reader.set(&schooling.degree)
      case "start": reader.set(&schooling.start)
      case "end": reader.set(&schooling.end)
      default: false
      }
    }
    return isRead ? schooling : nil
  }

  private mutating func address() -> PersonFacts.Address? {
    var address = PersonFacts.Address()
    let isRead = object { key, reader in
      switch key {
      case "street": reader.set(&address.street)
      case "city": reader.set(&address.city)
      case "region": reader.set(&address.region)
      case "postcode": reader.set(&address.postcode)
      case "country": reader.set(&address.country)
      default: false
      }
    }
    return isRead ? address : nil
  }

  private mutating func number() -> Int? {
    let start = at
    while at < bytes.count, bytes[at] == UInt8(ascii: "-") || (48...57).contains(bytes[at]) { at += 1 }
    return Int(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
        at += 1
        return text
      case UInt8(ascii: "\\"): return escaped(from: start)
      default: at += 1
      }
    }
    return nil
  }

  /// A text with escapes: quotation marks, backslashes and control characters are all that is written so.
  private mutating func escaped(from start: Int) -> String? {
    var text = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard at < bytes.count else { return nil }
        let next = bytes[at]
        at += 1
        switch next {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(next)
        case UInt8(ascii: "u"):
          guard at + 4 <= bytes.count,
            let code = UInt8(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16), code < 0x80
          else { return nil }
          text.append(code)
          at += 4
        default: return nil
        }
      default: text.append(byte)
      }
    }
    return nil
  }
}
