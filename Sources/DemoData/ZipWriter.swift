/// Writes a zip archive without compression (APPNOTE 6.3.10, method 0): enough for a demo.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(bytes.count)
    let sum = Self.checksum(content)
    var common: [UInt8] = []
    // Version 2.0, names in UTF-8, stored, 1 January 2026.
    for value in [20, 0x0800, 0, 0, 0x5C21] as [UInt16] { Self.append(value, to: &common) }
    Self.append(sum, to: &common)
    Self.append(UInt32(content.count), to: &common)
    Self.append(UInt32(content.count), to: &common)
    Self.append(UInt16(name.utf8.count), to: &common)
    Self.append(UInt16(0), to: &common)
    Self.append(UInt32(0x0403_4B50), to: &bytes)
    bytes += common
    bytes += Array(name.utf8)
    bytes += content
    Self.append(UInt32(0x0201_4B50), to: &directory)
    Self.append(UInt16(20), to: &directory)
    directory += common
    for value in [0, 0, 0] as [UInt16] { Self.append(value, to: &directory) }
    Self.append(UInt32(0), to: &directory)
    Self.append(offset, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  func finish() -> [UInt8] {
    var result = bytes + directory
    Self.append(UInt32(0x0605_4B50), to: &result)
    for value in [0, 0, count, count] as [UInt16] { Self.append(value, to: &result) }
    Self.append(UInt32(directory.count), to: &result)
    Self.append(UInt32(bytes.count), to: &result)
    Self.append(UInt16(0), to: &result)
    return result
  }

  private static func append<T: FixedWidthInteger>(_ value: T, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: T.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> T(shift)))
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}
