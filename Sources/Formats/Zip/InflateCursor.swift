import CZlib

/// Unpacks deflate data (RFC 1951) as far as its reader asks, from bytes wherever they lie.
///
/// A copy stands at the same place and goes on by itself: it costs the 32 kB that deflate looks back.
final class InflateCursor {
  enum Container: Int32 {
    /// Bare deflate, as in a zip.
    case raw = -15
    /// gzip (RFC 1952), several parts one behind the other included.
    case gzip = 31
  }

  /// Unpacked bytes given so far.
  private(set) var place = 0
  /// Packed bytes used so far.
  var used: Int { next - Int(state.pointee.avail_in) }
  private(set) var isAtEnd = false
  /// Damage that was met behind bytes that are sound: it is told when those have been given.
  private var pending: ParseProblem?

  private let packed: any ArchiveBytes
  private let range: Range<Int>
  private let container: Container
  private let state: UnsafeMutablePointer<z_stream>
  /// The next packed byte to fetch, counted from the start of `range`.
  private var next = 0
  private var window: UnsafeMutableRawBufferPointer?

  private static let windowSize = 64 << 10

  /// - Throws: `out-of-memory`.
  init(_ packed: any ArchiveBytes, _ range: Range<Int>, _ container: Container) throws(ParseProblem) {
    self.packed = packed
    self.range = range
    self.container = container
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(state, container.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw ParseProblem("out-of-memory")
    }
  }

  /// A copy at the same place.
  init(copying other: InflateCursor) throws(ParseProblem) {
    packed = other.packed
    range = other.range
    container = other.container
    place = other.place
    isAtEnd = other.isAtEnd
    next = other.used
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    guard inflateCopy(state, other.state) == Z_OK else { throw ParseProblem("out-of-memory") }
    state.pointee.avail_in = 0
    state.pointee.next_in = nil
  }

  deinit {
    inflateEnd(state)
    state.deallocate()
    window?.deallocate()
  }

  private var damage: ParseProblem {
    ParseProblem(container == .raw ? "zip-damaged" : "gzip-damaged")
  }

  /// Fills a buffer; fewer bytes only at the end, where it gives 0.
  ///
  /// - Throws: `zip-damaged`, or `gzip-damaged`, also when the data break off.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int {
    if let pending { throw pending }
    guard !isAtEnd, !buffer.isEmpty else { return 0 }
    // avail_out has 32 bits.
    let room = min(buffer.count, 1 << 30)
    state.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = UInt32(room)
    while state.pointee.avail_out > 0, !isAtEnd {
      if state.pointee.avail_in == 0 { try fetch() }
      let status = inflate(state, Z_NO_FLUSH)
      switch status {
      case Z_OK: continue
      case Z_STREAM_END: try endPart()
      default:
        guard state.pointee.avail_out < UInt32(room) else { throw damage }
        pending = damage
        let made = room - Int(state.pointee.avail_out)
        place += made
        return made
      }
    }
    let made = room - Int(state.pointee.avail_out)
    place += made
    return made
  }

  /// Goes on to a place further on.
  func skip(to wanted: Int) throws(ParseProblem) {
    guard wanted > place else { return }
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.windowSize, alignment: 16)
    defer { scratch.deallocate() }
    while place < wanted {
      let step = min(scratch.count, wanted - place)
      if try read(into: UnsafeMutableRawBufferPointer(rebasing: scratch[0..<step])) == 0 { return }
    }
  }

  private func fetch() throws(ParseProblem) {
    let part: UnsafeMutableRawBufferPointer
    if let window {
      part = window
    } else {
      part = .allocate(byteCount: Self.windowSize, alignment: 16)
      window = part
    }
    let left = min(part.count, range.count - next)
    guard left > 0 else { return }
    let got = try packed.read(
      at: range.lowerBound + next, into: UnsafeMutableRawBufferPointer(rebasing: part[0..<left]))
    next += got
    state.pointee.next_in = part.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_in = UInt32(got)
  }

  /// Another gzip part may follow; anything else behind it is padding.
  private func endPart() throws(ParseProblem) {
    isAtEnd = true
    guard container == .gzip else { return }
    let start = range.lowerBound + used
    let magic = try packed.array(start..<min(start + 3, range.upperBound))
    guard magic.count == 3, magic[0] == 0x1F, magic[1] == 0x8B else { return }
    guard inflateReset(state) == Z_OK else { throw damage }
    isAtEnd = false
  }
}
