/// Tells what a file is from its content; a name decides only where the content cannot.
public enum SourceDetector {
  /// How many bytes from the start are enough for every kind.
  public static let prefixLength = 65_536

  /// The kind of a file, or nil when it is of no known kind (empty, a picture, a program).
  ///
  /// - Parameter bytes: the file, or at least its first `prefixLength` bytes.
  /// - Parameter name: path of the file, inside an archive the member's.
  public static func detect(_ bytes: UnsafeRawBufferPointer, name: String = "") -> SourceKind? {
    let isPrefix = bytes.count > prefixLength
    let prefix = isPrefix ? UnsafeRawBufferPointer(rebasing: bytes[0..<prefixLength]) : bytes
    if let kind = byMagic(prefix) { return kind }
    if TableSignatures.isTraining(name) { return .ignored }
    let encoding = TextDecoder.encoding(of: prefix, isPrefix: true)
    if encoding == .utf8 { return text(prefix, name: name) }
    let decoded = TextDecoder.decode(Array(prefix), isPrefix: true)
    return decoded.bytes.withUnsafeBytes { text($0, name: name) }
  }

  /// The same of bytes in an array.
  public static func detect(_ bytes: [UInt8], name: String = "") -> SourceKind? {
    bytes.withUnsafeBytes { detect($0, name: name) }
  }

  private static func byMagic(_ bytes: UnsafeRawBufferPointer) -> SourceKind? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == 0x50, bytes[1] == 0x4B,
      (bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6)
    {
      return .zip
    }
    if bytes[0] == 0x1F, bytes[1] == 0x8B { return .tarGzip }
    if bytes[0] == 0x25, bytes[1] == 0x50, bytes[2] == 0x44, bytes[3] == 0x46 { return .linkedInPDF }
    return TarReader.isTar(bytes) ? .tarGzip : nil
  }

  private static func text(_ bytes: UnsafeRawBufferPointer, name: String) -> SourceKind? {
    let scan = ByteScanner(bytes)
    var start = 0
    if scan.count >= 3, scan.base[0] == 0xEF, scan.base[1] == 0xBB, scan.base[2] == 0xBF { start = 3 }
    while start < scan.count, ByteScanner.isBlank(scan.base[start]) { start += 1 }
    guard start < scan.count else { return nil }
    if let kind = byFirstWords(scan, at: start) { return kind }
    // Text has no zero bytes but by accident; mail, which may hold some, was seen above.
    let zeros = scan.count(of: 0, from: 0, to: scan.count)
    if zeros * 200 > scan.count { return nil }
    if scan.hasPrefix("no conversations found", at: start, to: scan.count) { return .ignored }
    if let table = RecognizedTable.find(in: bytes, name: name) { return table.kind }
    return nil
  }

  private static func byFirstWords(_ scan: ByteScanner, at start: Int) -> SourceKind? {
    let end = scan.count
    if scan.hasPrefix("begin:vcard", at: start, to: end)
      || scan.hasPrefix("begin:vaddressbook", at: start, to: end)
    {
      return .vcard
    }
    if scan.hasPrefix("begin:vcalendar", at: start, to: end)
      || scan.hasPrefix("begin:vevent", at: start, to: end)
    {
      return .ical
    }
    return nil
  }
}
