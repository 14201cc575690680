/// Names of archive members, which may come from any system or from an enemy.
enum ArchivePath {
  /// The path with `/`, without `.` parts; nil when it is absolute, climbs out or is no name at all.
  static func safe(_ name: String) -> String? {
    var parts: [Substring] = []
    let slashed = String(
      decoding: name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    if slashed.hasPrefix("/") || slashed.utf8.contains(0) { return nil }
    let letters = Array(slashed.utf8.prefix(2))
    if letters.count == 2, letters[1] == UInt8(ascii: ":") { return nil }
    for part in slashed.split(separator: "/", omittingEmptySubsequences: true) {
      if part == ".." { return nil }
      if part != "." { parts.append(part) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// True for what systems add to archives and no user put there.
  static func isNoise(_ path: String) -> Bool {
    path.hasPrefix("__MACOSX/") || path.contains("/__MACOSX/") || path == ".DS_Store"
      || path.hasSuffix("/.DS_Store")
      || path == "Thumbs.db" || path.hasSuffix("/Thumbs.db")
  }

  /// True for a name that another archive would have.
  static func isArchive(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".zip") || name.hasSuffix(".tgz") || name.hasSuffix(".tar.gz")
      || name.hasSuffix(".tar")
  }

  /// A name written in UTF-8 or, when the bytes are not that, in code page 437.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let isUTF8 = bytes.withUnsafeBytes { UTF8Validation.firstFault(in: $0) == nil }
    return isUTF8 ? String(decoding: bytes, as: UTF8.self) : SingleByteCharsets.codePage437Text(bytes)
  }
}
