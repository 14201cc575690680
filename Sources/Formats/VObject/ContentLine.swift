/// One logical line of a card or calendar, as ranges of the file: `group.NAME;PARAM=value:text`, over as
/// many folded lines as it takes (RFC 6350 section 3.2, RFC 5545 section 3.1).
struct ContentLine: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The line break lies inside the name or the parameters.
    static let headerFolded = Flags(rawValue: 1)
    /// The line break lies inside the value.
    static let valueFolded = Flags(rawValue: 2)
    /// There is no colon: this is no content line.
    static let noColon = Flags(rawValue: 4)
    /// The value is quoted-printable and goes on after a line that ends with `=`.
    static let softBreaks = Flags(rawValue: 8)
  }

  let source: ByteSource
  /// First byte of the line, group included.
  let lineStart: UInt32
  let nameStart: UInt32
  let nameEnd: UInt32
  /// First byte after the colon.
  let valueStart: UInt32
  /// First byte of the last line break.
  let valueEnd: UInt32
  /// First byte of the next logical line.
  let next: UInt32
  /// Line of the file, from 1.
  let number: UInt32
  let name: PropertyName
  let flags: Flags

  var hasParameters: Bool { nameEnd + 1 < valueStart }
  var hasGroup: Bool { nameStart > lineStart }

  /// The bytes of the whole line with its line breaks.
  var range: Range<Int> { Int(lineStart)..<Int(next) }

  /// The name in ASCII capitals.
  var nameText: String {
    name == .other ? withName { $0.trimmed().uppercasedString() } : name.text
  }

  /// The name as written.
  var nameAsWritten: String { withName { String(decoding: $0.trimmed(), as: UTF8.self) } }

  /// What stands before the dot, as written.
  var group: String? {
    guard hasGroup else { return nil }
    return source.bytes.withUnsafeBufferPointer {
      let raw = $0.slice(Int(lineStart), Int(nameStart) - 1)
      return flags.contains(.headerFolded)
        ? String(decoding: Unfolding.unfold(raw), as: UTF8.self) : String(decoding: raw, as: UTF8.self)
    }
  }

  private func withName<R>(_ body: (ByteView) -> R) -> R {
    source.bytes.withUnsafeBufferPointer {
      let raw = $0.slice(Int(nameStart), Int(nameEnd))
      guard flags.contains(.headerFolded) else { return body(raw) }
      return Unfolding.unfold(raw).withUnsafeBufferPointer(body)
    }
  }

  /// The parameters' bytes, from the first semicolon to the colon, unfolded.
  ///
  /// - Parameter open: the bytes of `source`, when the caller holds them open anyhow: asking the source for
  ///   them costs as much as a short value.
  @inline(__always)
  func withParameterBytes<R>(in open: ByteView? = nil, _ body: (ByteView) -> R) -> R {
    if let open { return parameterBytes(open, body) }
    return source.bytes.withUnsafeBufferPointer { parameterBytes($0, body) }
  }

  @inline(__always)
  private func parameterBytes<R>(_ view: ByteView, _ body: (ByteView) -> R) -> R {
    let raw = view.slice(Int(nameEnd), max(Int(nameEnd), Int(valueStart) - 1))
    guard flags.contains(.headerFolded) else { return body(raw) }
    return Unfolding.unfold(raw).withUnsafeBufferPointer(body)
  }

  /// The value's bytes, unfolded but in their encoding and charset; `open` as above.
  @inline(__always)
  func withRawValue<R>(in open: ByteView? = nil, _ body: (ByteView) -> R) -> R {
    if let open { return rawValue(open, body) }
    return source.bytes.withUnsafeBufferPointer { rawValue($0, body) }
  }

  @inline(__always)
  private func rawValue<R>(_ view: ByteView, _ body: (ByteView) -> R) -> R {
    let raw = view.slice(Int(valueStart), Int(valueEnd))
    if flags.contains(.softBreaks) {
      return Unfolding.unfoldQuotedPrintable(raw).withUnsafeBufferPointer(body)
    }
    guard flags.contains(.valueFolded) else { return body(raw) }
    return Unfolding.unfold(raw).withUnsafeBufferPointer(body)
  }
}

/// Taking line breaks out of folded text.
enum Unfolding {
  /// Removes every line break together with the one blank or tab after it.
  static func unfold(_ raw: ByteView) -> [UInt8] {
    guard let base = raw.baseAddress else { return [] }
    let count = raw.count
    return [UInt8](unsafeUninitializedCapacity: count) { out, written in
      guard let target = out.baseAddress else { return }
      var (from, to) = (0, 0)
      while from < count {
        // Runs between line breaks are copied as a whole: a photo is one memcpy a line.
        var stop = raw.firstIndex(of: 10, from: from, to: count)
        let feed = stop
        if let lone = loneReturn(raw, from: from, to: stop) { stop = lone }
        let end = stop == feed && stop > from && stop < count && raw[stop - 1] == 13 ? stop - 1 : stop
        if end > from { (target + to).update(from: base + from, count: end - from) }
        to += end - from
        from = stop
        while from < count, raw[from] == 10 || raw[from] == 13 { from += 1 }
        if from < count, stop < count, raw[from] == 32 || raw[from] == 9 { from += 1 }
      }
      written = to
    }
  }

  private static func loneReturn(_ raw: ByteView, from: Int, to: Int) -> Int? {
    let hit = raw.firstIndex(of: 13, from: from, to: to)
    return hit < to && hit + 1 < to ? hit : nil
  }

  /// Joins quoted-printable lines: a soft break is `=` at the end of a line, and the next line needs no
  /// blank in front (vCard 2.1, section 2.1.3). Programs fold what they have encoded, too, even between
  /// `=` and its digits.
  static func unfoldQuotedPrintable(_ raw: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(raw.count)
    var from = 0
    while from < raw.count {
      var end = from
      while end < raw.count, raw[end] != 10, raw[end] != 13 { end += 1 }
      output.append(contentsOf: raw.slice(from, end))
      guard end < raw.count else { break }
      from = end
      while from < raw.count, raw[from] == 10 || raw[from] == 13 { from += 1 }
      var last = output.count
      while last > 0, output[last - 1] == 32 || output[last - 1] == 9 { last -= 1 }
      let isSoft = last > 0 && output[last - 1] == 61
      let isIndented = from < raw.count && (raw[from] == 32 || raw[from] == 9)
      switch (isSoft, isIndented) {
      case (true, true) where isHex(raw, from + 1) && isHex(raw, from + 2):
        // `=` and its digits were parted by a fold.
        output.removeSubrange(last...)
        from += 1
      case (true, true) where from + 1 < raw.count && raw[from + 1] == 61:
        output.removeSubrange((last - 1)...)
        from += 1
      case (true, _):
        output.removeSubrange((last - 1)...)
      case (false, true):
        from += 1
      case (false, false):
        break
      }
    }
    return output
  }

  private static func isHex(_ raw: ByteView, _ index: Int) -> Bool {
    index < raw.count && QuotedPrintable.hexValue(raw[index]) != nil
  }
}
