/// The values of a form or of an address's query, in the order they came.
struct FormValues: Sendable, Hashable {
  private(set) var pairs: [(name: String, value: String)]

  init(_ pairs: [(name: String, value: String)] = []) { self.pairs = pairs }

  /// Reads `application/x-www-form-urlencoded` (WHATWG URL, section 5.1): bytes that are no UTF-8
  /// become U+FFFD, line ends become LF.
  init(urlencoded bytes: some Collection<UInt8>) {
    pairs = []
    for part in bytes.split(separator: UInt8(ascii: "&")) {
      let equals = part.firstIndex(of: UInt8(ascii: "="))
      let name = Self.decode(part[..<(equals ?? part.endIndex)])
      let value = equals.map { Self.decode(part[part.index(after: $0)...]) } ?? ""
      pairs.append((name, value.replacing("\r\n", with: "\n")))
    }
  }

  /// The first value of that name; nil when the form has none.
  subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  /// The first value of that name without white space around it; nil when nothing is left.
  func trimmed(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let trimmed = Self.trim(value)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Every value of that name.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// A value of several lines or commas as its parts.
  func list(_ name: String) -> [String] {
    (self[name] ?? "").split(whereSeparator: { $0 == "," || $0 == "\n" || $0 == ";" })
      .map { Self.trim(String($0)) }.filter { !$0.isEmpty }
  }

  static func trim(_ text: String) -> String {
    var slice = text[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }

  private static func decode(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "+"): result.append(32)
      case UInt8(ascii: "%"):
        guard let first = iterator.next() else {
          result.append(byte)
          break
        }
        guard let high = digit(first) else {
          result += [byte, first]
          break
        }
        guard let second = iterator.next() else {
          result += [byte, first]
          break
        }
        guard let low = digit(second) else {
          result += [byte, first, second]
          break
        }
        result.append(high << 4 | low)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.pairs.elementsEqual(right.pairs, by: ==)
  }

  func hash(into hasher: inout Hasher) {
    for pair in pairs {
      hasher.combine(pair.name)
      hasher.combine(pair.value)
    }
  }
}
