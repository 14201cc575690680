#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of an archive, readable at any place, wherever they lie: in memory, in a file, or packed in
/// another archive. Nothing of them is kept that nobody asked for.
public protocol ArchiveBytes: Sendable {
  var count: Int { get }

  /// Fills a buffer from a place on; fewer bytes only where they end.
  ///
  /// - Throws: `file-unreadable`; `zip-damaged` or `gzip-damaged` when they come out of another archive.
  func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int
}

extension ArchiveBytes {
  /// A copy of a range, cut to what is there.
  func array(_ range: Range<Int>) throws(ParseProblem) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return [] }
    var bytes = [UInt8](repeating: 0, count: range.count)
    var problem: ParseProblem?
    let read = bytes.withUnsafeMutableBytes { buffer in
      do throws(ParseProblem) {
        return try self.read(at: range.lowerBound, into: buffer)
      } catch {
        problem = error
        return 0
      }
    }
    if let problem { throw problem }
    if read < bytes.count { bytes.removeLast(bytes.count - read) }
    return bytes
  }
}

/// An archive in memory.
public struct MemoryBytes: ArchiveBytes {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public var count: Int { bytes.count }

  public func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - place)
    guard place >= 0, count > 0 else { return 0 }
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[place..<place + count]))
    }
    return count
  }
}

/// A part of an archive that is an archive itself.
struct PartBytes: ArchiveBytes {
  let whole: any ArchiveBytes
  let range: Range<Int>

  var count: Int { range.count }

  func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int {
    let count = min(buffer.count, range.count - place)
    guard place >= 0, count > 0 else { return 0 }
    return try whole.read(
      at: range.lowerBound + place, into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<count]))
  }
}

/// An archive on the disk, read where it is asked for: pread(2), so that a file that shrinks meanwhile is
/// an error and not a signal, as it would be with a mapping.
public final class FileBytes: ArchiveBytes {
  public let count: Int
  private let handle: Int32

  /// - Throws: `file-unreadable` with the path.
  public init(path: String) throws(ParseProblem) {
    handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw ParseProblem("file-unreadable", facts: [path], severity: .fatal) }
    let end = lseek(handle, 0, SEEK_END)
    guard end >= 0 else {
      close(handle)
      throw ParseProblem("file-unreadable", facts: [path], severity: .fatal)
    }
    count = Int(end)
  }

  deinit { close(handle) }

  public func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ParseProblem) -> Int {
    guard place >= 0, let start = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count {
      let got = pread(handle, start + filled, buffer.count - filled, off_t(place + filled))
      if got == 0 { break }
      if got > 0 {
        filled += got
      } else if errno != EINTR {
        throw ParseProblem("file-unreadable", severity: .fatal)
      }
    }
    return filled
  }
}
