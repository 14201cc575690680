/// Lists tar archives: ustar (POSIX.1-1988), pax (POSIX.1-2001) and GNU's long names.
enum TarReader {
  private static let block = headLength
  private static let mostExtended = 1 << 20

  /// How many bytes from the start tell whether it is one.
  static let headLength = 512

  /// True when the first block is a header: "ustar", or a right checksum in an old one.
  static func isTar(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= block, bytes[0] != 0 else { return false }
    return checksumIsRight(UnsafeRawBufferPointer(rebasing: bytes[0..<block]))
  }

  static func list(
    _ bytes: any ArchiveBytes, prefix: String, budget: inout ArchiveBudget, into found: inout [ArchiveMember]
  ) throws(ParseProblem) {
    var position = 0
    var longName: String?
    var paxSize: Int?
    var isFirst = true
    var isLost = false
    while position + block <= bytes.count {
      let header = try bytes.array(position..<position + block)[...]
      guard header.count == block else { break }
      if header.allSatisfy({ $0 == 0 }) {
        // Behind a broken header zeros may be what its file holds.
        if !isLost { break }
        position += block
        continue
      }
      let isSound = header.withUnsafeBytes { checksumIsRight($0) }
      let stated = number(header, 124, 12)
      guard isSound, let size = paxSize ?? stated, size >= 0 else {
        if isFirst { throw ParseProblem("tar-damaged", severity: .fatal) }
        // The next header that is sound goes on with the archive; of a run of broken blocks one is told.
        if !isLost {
          let path = prefix + (ArchivePath.safe(name(header)) ?? "")
          found.append(
            ArchiveMember(
              path: path, size: 0, crc32: nil, problem: ParseProblem("tar-damaged", facts: [path]),
              storage: .nothing))
        }
        isLost = true
        longName = nil
        paxSize = nil
        position += block
        continue
      }
      isFirst = false
      isLost = false
      let start = position + block
      let isWhole = size <= bytes.count - start
      let data = start..<(isWhole ? start + size : bytes.count)
      // Saturating: a size near Int.max must end the loop, not overflow.
      position = isWhole ? start + (size + block - 1) / block * block : bytes.count
      let type = header[header.startIndex + 156]
      switch type {
      case UInt8(ascii: "L"):
        longName = text(try extended(bytes, data))
        continue
      case UInt8(ascii: "K"), UInt8(ascii: "g"): continue
      case UInt8(ascii: "x"):
        let values = pax(try extended(bytes, data))
        longName = values["path"] ?? longName
        paxSize = values["size"].flatMap { Int($0) }
        continue
      default: break
      }
      let written = longName ?? name(header)
      longName = nil
      paxSize = nil
      budget.entries += 1
      guard budget.entries <= budget.limits.entries else {
        throw ParseProblem("archive-entries", facts: ["\(budget.limits.entries)"], severity: .fatal)
      }
      // Folders, devices and pipes hold nothing to read.
      let isFile = type == 0 || type == UInt8(ascii: "0") || type == UInt8(ascii: "7")
      let isLink = type == UInt8(ascii: "1") || type == UInt8(ascii: "2")
      if !(isFile || isLink) || written.hasSuffix("/") { continue }
      let safe = ArchivePath.safe(written)
      if let safe, ArchivePath.isNoise(safe) { continue }
      let path = prefix + (safe ?? written)
      var problem: ParseProblem?
      if safe == nil {
        problem = ParseProblem("zip-unsafe-path")
      } else if isLink {
        problem = ParseProblem("zip-symlink")
      } else if !isWhole {
        problem = ParseProblem("tar-damaged")
      } else {
        problem = budget.admit(packed: size, unpacked: size)
      }
      problem?.facts.insert(path, at: 0)
      found.append(
        ArchiveMember(
          path: path, size: size, crc32: nil, problem: problem,
          storage: ArchiveMember.Storage(archive: bytes, range: data, packing: .stored)))
    }
  }

  /// What stands behind a header that only speaks of the next one: a name, a few attributes.
  private static func extended(
    _ bytes: any ArchiveBytes, _ range: Range<Int>
  ) throws(ParseProblem) -> ArraySlice<UInt8> {
    try bytes.array(range.prefix(mostExtended))[...]
  }

  private static func name(_ header: ArraySlice<UInt8>) -> String {
    let own = text(field(header, 0, 100))
    let isUstar = field(header, 257, 5).elementsEqual("ustar".utf8)
    let folder = isUstar && header[header.startIndex + 263] != 0x20 ? text(field(header, 345, 155)) : ""
    return folder.isEmpty ? own : folder + "/" + own
  }

  private static func field(_ header: ArraySlice<UInt8>, _ offset: Int, _ length: Int) -> ArraySlice<UInt8> {
    header[header.startIndex + offset..<header.startIndex + offset + length]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    ArchivePath.text(bytes.prefix { $0 != 0 })
  }

  /// Octal digits, or GNU's base 256 when the first bit is set; nil when it is neither or too large.
  private static func number(_ header: ArraySlice<UInt8>, _ offset: Int, _ length: Int) -> Int? {
    let digits = field(header, offset, length)
    guard let first = digits.first else { return nil }
    var value = 0
    if first & 0x80 != 0 {
      for (index, byte) in digits.enumerated() {
        guard value < 1 << 46 else { return nil }
        value = value << 8 | Int(index == 0 ? byte & 0x7F : byte)
      }
      return value
    }
    for byte in digits where byte != 0x20 && byte != 0 {
      guard byte >= 0x30, byte <= 0x37 else { return nil }
      value = value << 3 | Int(byte - 0x30)
    }
    return value
  }

  /// Records `LENGTH KEY=VALUE\n`.
  private static func pax(_ bytes: ArraySlice<UInt8>) -> [String: String] {
    var values: [String: String] = [:]
    var rest = bytes
    while let blank = rest.firstIndex(of: 0x20) {
      let digits = String(decoding: rest[rest.startIndex..<blank], as: UTF8.self)
      guard let length = Int(digits), length > 0, length <= rest.count else { break }
      let end = rest.startIndex + length
      guard blank + 1 < end else { break }
      let record = rest[blank + 1..<end - 1]
      if let equals = record.firstIndex(of: UInt8(ascii: "=")) {
        values[String(decoding: record[..<equals], as: UTF8.self)] = text(record[(equals + 1)...])
      }
      rest = rest[end...]
    }
    return values
  }

  private static func checksumIsRight(_ header: UnsafeRawBufferPointer) -> Bool {
    var sum = 0
    var stated = 0
    for index in 0..<block {
      let isSum = index >= 148 && index < 156
      sum += isSum ? 0x20 : Int(header[index])
      guard isSum, header[index] != 0, header[index] != 0x20 else { continue }
      guard header[index] >= 0x30, header[index] <= 0x37 else { return false }
      stated = stated << 3 | Int(header[index] - 0x30)
    }
    return sum == stated
  }
}
