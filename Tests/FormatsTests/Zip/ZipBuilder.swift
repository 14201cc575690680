/// Writes zips and tars by hand, sound ones and lying ones.
struct ZipBuilder {
  struct Entry {
    var name: [UInt8]
    var data: [UInt8]
    var method = 0
    var flags = 0
    var crc: UInt32?
    var size: Int?
    var madeOn = 3
    var attributes = 0o100644 << 16
    /// Points to the data of the entry with this index instead of its own.
    var sharesDataOf: Int?

    init(_ name: String, _ data: [UInt8]) {
      self.name = Array(name.utf8)
      self.data = data
    }
  }

  static func zip(_ entries: [Entry], prefix: [UInt8] = [], comment: String = "") -> [UInt8] {
    var out = prefix
    var offsets: [Int] = []
    for entry in entries {
      if let shared = entry.sharesDataOf {
        offsets.append(offsets[shared])
        continue
      }
      offsets.append(out.count - prefix.count)
      out += le32(0x0403_4B50) + le16(20) + le16(entry.flags) + le16(entry.method) + le32(0)
      out +=
        le32(Int(entry.crc ?? crc32(entry.data))) + le32(entry.data.count)
        + le32(entry.size ?? entry.data.count)
      out += le16(entry.name.count) + le16(0) + entry.name + entry.data
    }
    let start = out.count
    for (entry, offset) in zip2(entries, offsets) {
      out +=
        le32(0x0201_4B50) + le16(entry.madeOn << 8 | 20) + le16(20) + le16(entry.flags) + le16(entry.method)
        + le32(0)
      out +=
        le32(Int(entry.crc ?? crc32(entry.data))) + le32(entry.data.count)
        + le32(entry.size ?? entry.data.count)
      out +=
        le16(entry.name.count) + le16(0) + le16(0) + le16(0) + le16(0) + le32(entry.attributes) + le32(offset)
      out += entry.name
    }
    let size = out.count - start
    out += le32(0x0605_4B50) + le16(0) + le16(0) + le16(entries.count) + le16(entries.count)
    out += le32(size) + le32(start - prefix.count) + le16(comment.utf8.count) + Array(comment.utf8)
    return out
  }

  private static func zip2(_ a: [Entry], _ b: [Int]) -> [(Entry, Int)] { Array(Swift.zip(a, b)) }

  static func le16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  static func le32(_ value: Int) -> [UInt8] { le16(value & 0xFFFF) + le16(value >> 16 & 0xFFFF) }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// Deflate data of stored blocks (RFC 1951 section 3.2.4).
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    repeat {
      let part = bytes[index..<min(bytes.count, index + 65_535)]
      index = part.endIndex
      out.append(index == bytes.count ? 1 : 0)
      out += le16(part.count) + le16(~part.count & 0xFFFF) + part
    } while index < bytes.count
    return out
  }

  /// Deflate data of 1 + 258 × `runs` zeros in the fixed code: a bomb of 13 bits a run.
  static func zeros(runs: Int) -> [UInt8] {
    var bits: [UInt8] = []
    bits.reserveCapacity(runs * 13 + 32)
    bits += [1, 1, 0]  // last block, fixed code
    bits += [0, 0, 1, 1, 0, 0, 0, 0]  // literal 0
    for _ in 0..<runs { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }  // length 258, distance 1
    bits += [0, 0, 0, 0, 0, 0, 0]  // end
    return stride(from: 0, to: bits.count, by: 8).map { start in
      var byte: UInt8 = 0
      for offset in 0..<8 where start + offset < bits.count { byte |= bits[start + offset] << UInt8(offset) }
      return byte
    }
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + stored(bytes) + le32(Int(crc32(bytes))) + le32(bytes.count)
  }

  static func tarEntry(_ name: String, _ data: [UInt8], type: Character = "0", prefix: String = "") -> [UInt8]
  {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    put(String(name.prefix(100)), at: 0)
    put("0000644", at: 100)
    let octal = String(data.count, radix: 8)
    put(String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
    header[156] = type.asciiValue ?? 0
    put("ustar", at: 257)
    put("00", at: 263)
    put(prefix, at: 345)
    for index in 148..<156 { header[index] = 0x20 }
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum, at: 148)
    header[154] = 0
    let padding = (512 - data.count % 512) % 512
    return header + data + [UInt8](repeating: 0, count: padding)
  }

  static let tarEnd = [UInt8](repeating: 0, count: 1_024)
}
