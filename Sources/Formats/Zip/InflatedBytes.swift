import Foundation

/// Packed bytes as if they were not: read at any place, without a copy of the whole in memory or on disk.
///
/// The first pass learns the length, checks the sums, and leaves marks on its way, from which a reading
/// goes on; when there are too many, every other one is taken away, so that they cost a few megabytes
/// whatever the length. (Mark Adler's zran, an example of zlib, is the idea.)
final class InflatedBytes: ArchiveBytes, @unchecked Sendable {
  let count: Int
  /// The data break off or are damaged behind `count` bytes.
  let isCut: Bool
  /// CRC-32 of all.
  let crc32: UInt32
  private let lock = NSLock()
  private let marks: [InflateCursor]
  /// Where the last reading stopped: the next one is most often behind it.
  private var last: InflateCursor

  /// Marks at most; forty kilobytes each.
  private static let mostMarks = 96

  /// - Parameters:
  ///   - limit: unpacked bytes at most.
  ///   - allowsCut: what stands before damage is given.
  ///   - ratio: asks whether so many unpacked bytes of so many packed ones can be true.
  /// - Throws: `zip-damaged`, `gzip-damaged`, `archive-too-big`, what `ratio` says, `out-of-memory`.
  init(
    _ packed: any ArchiveBytes, _ range: Range<Int>, _ container: InflateCursor.Container, limit: Int,
    spacing: Int = 1 << 20, allowsCut: Bool = false,
    ratio: (_ packed: Int, _ unpacked: Int) -> ParseProblem? = { _, _ in nil }
  ) throws(ParseProblem) {
    let cursor = try InflateCursor(packed, range, container)
    var spacing = spacing
    var marks = [try InflateCursor(copying: cursor)]
    var sum = InflateSum()
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(256 << 10, max(spacing, 1)), alignment: 16)
    defer { buffer.deallocate() }
    var isCut = false
    while true {
      let made: Int
      do throws(ParseProblem) {
        made = try cursor.read(into: buffer)
      } catch {
        guard allowsCut, sum.count > 0 else { throw error }
        isCut = true
        break
      }
      if made == 0 { break }
      sum.add(UnsafeRawBufferPointer(rebasing: buffer[0..<made]))
      if sum.count > limit {
        throw ParseProblem("archive-too-big", facts: ["\(sum.count)", "\(limit)"])
      }
      if let problem = ratio(cursor.used, sum.count) { throw problem }
      guard cursor.place - (marks.last?.place ?? 0) >= spacing, !cursor.isAtEnd else { continue }
      marks.append(try InflateCursor(copying: cursor))
      if marks.count > Self.mostMarks {
        marks = marks.indices.filter { $0 % 2 == 0 }.map { marks[$0] }
        spacing *= 2
      }
    }
    count = sum.count
    self.isCut = isCut
    crc32 = sum.crc32
    last = try InflateCursor(copying: marks[0])
    self.marks = marks
  }

  func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int {
    guard place >= 0, place < count, !buffer.isEmpty else { return 0 }
    lock.lock()
    defer { lock.unlock() }
    let mark = marks.last { $0.place <= place } ?? marks[0]
    if last.place > place || last.place < mark.place { last = try InflateCursor(copying: mark) }
    try last.skip(to: place)
    var filled = 0
    let wanted = min(buffer.count, count - place)
    while filled < wanted {
      let made = try last.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<wanted]))
      if made == 0 { break }
      filled += made
    }
    return filled
  }
}
