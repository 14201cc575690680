/// Reads JSON value by value from bytes, for files too large to be held as a tree.
struct JSONScanner {
  enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// `{"hex":"…"}`.
    case blob([UInt8])
    case truth(Bool)
  }

  struct Failure: Error {
    var line: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Line of the file that is being read, from 1.
  var line: Int { bytes[..<min(position, bytes.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } }

  var failure: Failure { Failure(line: line) }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
  }

  /// Takes a byte of structure; false when something else stands there.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: Unicode.Scalar) throws {
    guard take(byte) else { throw failure }
  }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return position == bytes.count
    }
  }

  mutating func value() throws -> Value {
    skipBlanks()
    guard position < bytes.count else { throw failure }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "{"):
      position += 1
      guard try string() == "hex" else { throw failure }
      try expect(":")
      let digits = Array(try string().utf8)
      try expect("}")
      return .blob(try blob(digits))
    default: return try number()
    }
  }

  mutating func integer() throws -> Int64 {
    guard case .integer(let number) = try value() else { throw failure }
    return number
  }

  private mutating func word(_ text: StaticString, _ value: Value) throws -> Value {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    else { throw failure }
    position = end
    return value
  }

  private func blob(_ digits: [UInt8]) throws -> [UInt8] {
    guard digits.count.isMultiple(of: 2) else { throw failure }
    return try stride(from: 0, to: digits.count, by: 2).map { index in
      guard let high = Self.digit(digits[index]), let low = Self.digit(digits[index + 1]) else {
        throw failure
      }
      return high << 4 | low
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x57
    case 0x41...0x46: byte - 0x37
    default: nil
    }
  }

  private mutating func number() throws -> Value {
    let start = position
    while position < bytes.count, Self.isOfNumber(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let integer = Int64(text) { return .integer(integer) }
    guard let real = Double(text) else { throw failure }
    return .real(real)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  mutating func string() throws -> String {
    try expect("\"")
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\")
    {
      position += 1
    }
    guard position < bytes.count else { throw failure }
    if bytes[position] == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try text(Array(bytes[start..<position]))
    }
    var result = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return try text(result) }
      if byte == UInt8(ascii: "\\") { try escape(into: &result) } else { result.append(byte) }
    }
    throw failure
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw failure }
    return text
  }

  private mutating func escape(into result: inout [UInt8]) throws {
    guard position < bytes.count else { throw failure }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "u"):
      var code = try unit()
      if (0xD800..<0xDC00).contains(code) {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u")
        else { throw failure }
        position += 2
        let low = try unit()
        guard (0xDC00..<0xE000).contains(low) else { throw failure }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure }
      result.append(contentsOf: String(scalar).utf8)
    default: throw failure
    }
  }

  private mutating func unit() throws -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure }
    var code: UInt32 = 0
    for byte in bytes[position..<(position + 4)] {
      guard let digit = Self.digit(byte) else { throw failure }
      code = code << 4 | UInt32(digit)
    }
    position += 4
    return code
  }
}
