/// Reads `multipart/form-data` (RFC 7578, RFC 2046 section 5.1) as it comes in, piece by piece, without
/// ever holding a whole file.
struct MultipartParser {
  enum Event: Equatable {
    /// A field or, with a file name, a file begins.
    case began(name: String, fileName: String?)
    case data([UInt8])
    case ended
    /// The closing delimiter was seen.
    case finished
  }

  enum Failure: Error {
    case malformed
  }

  private enum State {
    case preamble, headers, body, finished
  }

  /// RFC 2046: at most 70 characters. Part headers longer than this are no browser's.
  private static let headerLimit = 16_384

  private let delimiter: [UInt8]
  private var buffer: [UInt8]
  private var state = State.preamble

  /// - Parameter boundary: from `boundary(of:)`.
  init(boundary: String) {
    delimiter = Array("\r\n--\(boundary)".utf8)
    // The first delimiter may stand at the very beginning, without a line end before it.
    buffer = [13, 10]
  }

  /// The boundary in a Content-Type header; nil when the body is no form data or the boundary is no
  /// possible one.
  static func boundary(of contentType: String) -> String? {
    let parts = contentType.split(separator: ";")
    guard let type = parts.first, FormValues.trim(String(type)).lowercased() == "multipart/form-data"
    else { return nil }
    for part in parts.dropFirst() {
      let pair = FormValues.trim(String(part)).split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased() == "boundary" else { continue }
      var value = String(pair[1])
      if value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count >= 2 {
        value = String(value.dropFirst().dropLast())
      }
      return (1...70).contains(value.utf8.count) ? value : nil
    }
    return nil
  }

  var isFinished: Bool { state == .finished }

  /// Takes the next piece of the body and returns what it completes.
  mutating func read(_ bytes: some Collection<UInt8>) throws(Failure) -> [Event] {
    guard state != .finished else { return [] }
    buffer.append(contentsOf: bytes)
    var events: [Event] = []
    while true {
      switch state {
      case .finished: return events
      case .preamble, .body:
        guard let found = find(delimiter) else {
          keepTail(&events)
          return events
        }
        // What follows the delimiter decides whether another part comes: two bytes are needed.
        guard buffer.count >= found + delimiter.count + 2 else {
          if state == .body, found > 0 {
            events.append(.data(Array(buffer[..<found])))
            buffer.removeFirst(found)
          }
          return events
        }
        if state == .body {
          if found > 0 { events.append(.data(Array(buffer[..<found]))) }
          events.append(.ended)
        }
        let after = found + delimiter.count
        if buffer[after] == UInt8(ascii: "-"), buffer[after + 1] == UInt8(ascii: "-") {
          state = .finished
          buffer = []
          events.append(.finished)
        } else if buffer[after] == 13, buffer[after + 1] == 10 {
          buffer.removeFirst(after + 2)
          state = .headers
        } else {
          throw .malformed
        }
      case .headers:
        guard let end = find([13, 10, 13, 10]) else {
          guard buffer.count <= Self.headerLimit else { throw .malformed }
          return events
        }
        let event = try Self.part(headers: buffer[..<end])
        events.append(event)
        buffer.removeFirst(end + 4)
        state = .body
      }
    }
  }

  /// Gives away what cannot be the beginning of a delimiter any more.
  private mutating func keepTail(_ events: inout [Event]) {
    let safe = buffer.count - delimiter.count + 1
    guard safe > 0 else { return }
    if state == .body { events.append(.data(Array(buffer[..<safe]))) }
    buffer.removeFirst(safe)
  }

  private func find(_ needle: [UInt8]) -> Int? {
    guard buffer.count >= needle.count, let first = needle.first else { return nil }
    return buffer.withUnsafeBufferPointer { bytes in
      var index = 0
      let last = bytes.count - needle.count
      while index <= last {
        if bytes[index] == first {
          var length = 1
          while length < needle.count, bytes[index + length] == needle[length] { length += 1 }
          if length == needle.count { return index }
        }
        index += 1
      }
      return nil
    }
  }

  private static func part(headers: ArraySlice<UInt8>) throws(Failure) -> Event {
    for line in String(decoding: headers, as: UTF8.self).split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-disposition"
      else { continue }
      let value = String(line[line.index(after: colon)...])
      guard let name = parameter("name", of: value) else { throw .malformed }
      return .began(name: name, fileName: parameter("filename", of: value))
    }
    throw .malformed
  }

  /// A quoted parameter as browsers write it (WHATWG HTML, multipart/form-data encoding): a quote in
  /// it is `%22`, line ends are `%0D` and `%0A`.
  private static func parameter(_ name: String, of header: String) -> String? {
    var rest = header[...]
    while let semicolon = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: semicolon)...].drop { $0 == " " || $0 == "\t" }
      guard rest.lowercased().hasPrefix(name + "=\"") else { continue }
      let value = rest.dropFirst(name.count + 2)
      guard let end = value.firstIndex(of: "\"") else { return nil }
      return String(value[..<end]).replacing("%22", with: "\"").replacing("%0D", with: " ").replacing(
        "%0A", with: " ")
    }
    return nil
  }
}
