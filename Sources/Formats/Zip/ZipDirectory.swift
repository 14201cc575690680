/// The directory at the end of a zip (PKWARE APPNOTE 4.3.12 to 4.3.16), zip64 included.
struct ZipDirectory {
  struct Entry {
    var name: ArraySlice<UInt8>
    var unicodeName: ArraySlice<UInt8>?
    var isUTF8: Bool
    var isEncrypted: Bool
    var method: UInt16
    var crc32: UInt32
    var packed: Int
    var unpacked: Int
    var header: Int
    var isSymbolicLink: Bool
    var isOnOtherDisk: Bool
  }

  let entries: [Entry]
  /// Set when the directory breaks off: the entries before it are sound.
  let damage: ParseProblem?

  /// Number of bytes of the records' fixed parts.
  private static let endLength = 22
  private static let entryLength = 46

  /// - Throws: `zip-truncated` when there is no directory, `zip-damaged` when it lies outside the file,
  ///   `archive-entries` when it has more entries than allowed.
  init(_ bytes: any ArchiveBytes, limit: Int) throws(ParseProblem) {
    let reader = LittleEndianReader(bytes, window: 64 << 10)
    guard let end = ZipDirectory.findEnd(reader) else {
      throw ParseProblem("zip-truncated", severity: .fatal)
    }
    var count = reader.int16(end + 10)
    var size = reader.int32(end + 12)
    var offset = reader.int32(end + 16)
    var directoryEnd = end
    if let large = ZipDirectory.findZip64End(reader, before: end) {
      count = reader.int64(large + 32)
      size = reader.int64(large + 40)
      offset = reader.int64(large + 48)
      directoryEnd = large
    }
    guard count >= 0, size >= 0, offset >= 0, size <= directoryEnd else {
      throw ParseProblem("zip-damaged", severity: .fatal)
    }
    guard count <= limit else {
      throw ParseProblem("archive-entries", facts: ["\(count)", "\(limit)"], severity: .fatal)
    }
    // Bytes before the archive (a self-extractor) shift every offset.
    var start = directoryEnd - size
    var shift = start - offset
    if size > 0, reader.int32(start) != 0x0201_4B50, offset <= reader.count,
      reader.int32(offset) == 0x0201_4B50
    {
      start = offset
      shift = 0
    }
    var found: [Entry] = []
    var position = start
    var broken: ParseProblem?
    while found.count < limit, position + ZipDirectory.entryLength <= directoryEnd {
      guard reader.int32(position) == 0x0201_4B50,
        let entry = ZipDirectory.entry(reader, at: position, end: directoryEnd, shift: shift)
      else {
        broken = ParseProblem("zip-damaged", facts: ["\(found.count)", "\(count)"])
        break
      }
      position = entry.next
      found.append(entry.value)
    }
    if broken == nil, found.count < count {
      broken = ParseProblem("zip-damaged", facts: ["\(found.count)", "\(count)"])
    }
    if let problem = reader.problem { throw problem }
    if found.isEmpty, broken != nil { throw ParseProblem("zip-damaged", severity: .fatal) }
    entries = found
    damage = broken
  }

  private static func findEnd(_ reader: LittleEndianReader) -> Int? {
    var position = reader.count - endLength
    let lowest = max(0, position - 65_535)
    while position >= lowest {
      if reader.int32(position) == 0x0605_4B50,
        position + endLength + reader.int16(position + 20) <= reader.count
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  private static func findZip64End(_ reader: LittleEndianReader, before end: Int) -> Int? {
    let locator = end - 20
    guard locator >= 0, reader.int32(locator) == 0x0706_4B50 else { return nil }
    let stated = reader.int64(locator + 8)
    for candidate in [stated, locator - 56]
    where candidate >= 0 && candidate <= locator - 56 && reader.int32(candidate) == 0x0606_4B50 {
      return candidate
    }
    return nil
  }

  private static func entry(
    _ reader: LittleEndianReader, at position: Int, end: Int, shift: Int
  ) -> (value: Entry, next: Int)? {
    let nameLength = reader.int16(position + 28)
    let extraLength = reader.int16(position + 30)
    let nameStart = position + entryLength
    let extraStart = nameStart + nameLength
    let next = extraStart + extraLength + reader.int16(position + 32)
    guard next <= end else { return nil }
    let flags = reader.int16(position + 8)
    let madeOn = reader.int16(position + 4) >> 8
    let attributes = reader.int32(position + 38)
    let name = reader.slice(nameStart..<extraStart)
    var value = Entry(
      name: name, unicodeName: nil, isUTF8: flags & 0x800 != 0, isEncrypted: flags & 0x2041 != 0,
      method: UInt16(reader.int16(position + 10)), crc32: UInt32(reader.int32(position + 16)),
      packed: reader.int32(position + 20), unpacked: reader.int32(position + 24),
      header: reader.int32(position + 42),
      isSymbolicLink: madeOn == 3 && (attributes >> 16) & 0o170000 == 0o120000,
      isOnOtherDisk: reader.int16(position + 34) != 0 && reader.int16(position + 34) != 0xFFFF)
    readExtra(reader, extraStart..<extraStart + extraLength, into: &value)
    guard value.packed >= 0, value.unpacked >= 0, value.header >= 0, value.header <= reader.count else {
      return nil
    }
    value.header += shift
    return (value, next)
  }

  /// zip64 sizes (4.5.3) and the Unicode path (4.6.9).
  private static func readExtra(_ reader: LittleEndianReader, _ range: Range<Int>, into entry: inout Entry) {
    var position = range.lowerBound
    while position + 4 <= range.upperBound {
      let id = reader.int16(position)
      let length = reader.int16(position + 2)
      var at = position + 4
      let end = at + length
      guard end <= range.upperBound else { return }
      if id == 0x0001 {
        for path in [\Entry.unpacked, \Entry.packed, \Entry.header]
        where entry[keyPath: path] == 0xFFFF_FFFF && at + 8 <= end {
          entry[keyPath: path] = reader.int64(at)
          at += 8
        }
      } else if id == 0x7075, length > 5, reader.byte(at) == 1,
        UInt32(reader.int32(at + 1)) == Inflate.crc32(Array(entry.name))
      {
        entry.unicodeName = reader.slice(at + 5..<end)
      }
      position = end
    }
  }
}

/// Little-endian numbers out of bytes; 0 outside of them. Keeps a window of them at hand.
final class LittleEndianReader {
  let count: Int
  /// Why bytes could not be had, if so.
  private(set) var problem: ParseProblem?
  private let bytes: any ArchiveBytes
  private let length: Int
  private var window: [UInt8] = []
  private var start = 0

  init(_ bytes: any ArchiveBytes, window length: Int) {
    self.bytes = bytes
    self.length = length
    count = bytes.count
  }

  func byte(_ position: Int) -> Int {
    let offset = position - start
    if offset >= 0, offset < window.count { return Int(window[offset]) }
    guard position >= 0, position < count else { return 0 }
    // The window ends with the bytes asked for when one reads backwards.
    load(from: position < start ? max(0, position + 4 - length) : position)
    return position - start < window.count ? Int(window[position - start]) : 0
  }

  private func load(from position: Int) {
    start = position
    do throws(ParseProblem) {
      window = try bytes.array(position..<min(count, position + length))
    } catch {
      window = []
      problem = error
    }
  }

  func int16(_ position: Int) -> Int { byte(position) | byte(position + 1) << 8 }
  func int32(_ position: Int) -> Int { int16(position) | int16(position + 2) << 16 }

  /// -1 when it does not fit in a signed 63-bit size.
  func int64(_ position: Int) -> Int {
    let high = int32(position + 4)
    return high > 0x7FFF_FFFF ? -1 : int32(position) | high << 32
  }

  /// The bytes of a range, cut to what is there.
  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let range = range.clamped(to: 0..<count)
    if range.lowerBound >= start, range.upperBound - start <= window.count {
      return ArraySlice(Array(window[range.lowerBound - start..<range.upperBound - start]))
    }
    return ArraySlice(range.map { UInt8(truncatingIfNeeded: byte($0)) })
  }
}
