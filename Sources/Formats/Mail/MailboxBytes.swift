/// The bytes of a mailbox with lines that end in LF, as its reader wants them: those of old Macs end in CR,
/// and some programs save mail as UTF-16. All others pass as they are.
final class MailboxBytes {
  private enum Form { case unknown, plain, carriageReturns, littleEndian, bigEndian }

  private let source: (UnsafeMutableRawBufferPointer) throws -> Int
  private var form = Form.unknown
  /// Bytes read that make no whole character yet; for the first read, all of it.
  private var carried: [UInt8] = []

  init(_ source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    switch form {
    case .plain: return try source(buffer)
    case .carriageReturns:
      let count = try source(buffer)
      turn(buffer, count)
      return count
    case .littleEndian, .bigEndian: return try readWide(into: buffer)
    case .unknown:
      // What the bytes are is told by more than a few of them, however they come.
      var count = 0
      while count < min(4_096, buffer.count) {
        let more = try source(UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
        if more <= 0 { break }
        count += more
      }
      guard count > 0 else { return 0 }
      form = MailboxBytes.form(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      switch form {
      case .carriageReturns: turn(buffer, count)
      case .littleEndian, .bigEndian:
        carried = Array(buffer[..<count])
        return try readWide(into: buffer)
      default: break
      }
      return count
    }
  }

  private func turn(_ buffer: UnsafeMutableRawBufferPointer, _ count: Int) {
    for index in 0..<max(0, count) where buffer[index] == 13 { buffer[index] = 10 }
  }

  private static func form(_ head: UnsafeRawBufferPointer) -> Form {
    switch TextDecoder.encoding(of: UnsafeRawBufferPointer(rebasing: head.prefix(4_096)), isPrefix: true) {
    case .utf16LittleEndian: return .littleEndian
    case .utf16BigEndian: return .bigEndian
    default: return !head.contains(10) && head.contains(13) ? .carriageReturns : .plain
    }
  }

  /// Two bytes of UTF-16 are three of UTF-8 at most: half of the room is read, and what is left over waits.
  private func readWide(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let room = max(8, buffer.count / 2)
    while true {
      if carried.count < 4 {
        var more = [UInt8](repeating: 0, count: room)
        let count = try more.withUnsafeMutableBytes { try source($0) }
        if count <= 0 {
          carried = []
          return 0
        }
        carried.append(contentsOf: more[..<count])
      }
      let units = min(carried.count, room) & ~1
      var used = units
      // A pair of surrogates is not parted.
      if used >= 2, used < carried.count || used > 2 {
        let high = form == .bigEndian ? carried[used - 2] : carried[used - 1]
        if high & 0xFC == 0xD8 { used -= 2 }
      }
      guard used > 0 else {
        carried = []
        return 0
      }
      let whole = Array(carried[..<used])
      carried.removeFirst(used)
      let text = Charset.decodeUTF16(whole, from: 0, bigEndian: form == .bigEndian)
      let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let count = min(text.count - start, buffer.count)
      guard count > 0 else { continue }
      for index in 0..<count { buffer[index] = text[start + index] }
      return count
    }
  }
}
