/// Character references of HTML, as exporters leave them in plain cells (`R&amp;D`).
public enum HTMLEntities {
  /// The text with its references resolved once; what is no known reference stays as it is.
  public static func unescape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var text = text
    return text.withUTF8 { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      append(bytes, to: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// Appends bytes with their references resolved.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let scan = ByteScanner(UnsafeRawBufferPointer(bytes))
    var index = 0
    while let mark = scan.firstIndex(of: UInt8(ascii: "&"), from: index, to: scan.count) {
      out.append(contentsOf: scan.bytes(index..<mark))
      if let (scalar, next) = reference(scan, at: mark) {
        out.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
        index = next
      } else {
        out.append(UInt8(ascii: "&"))
        index = mark + 1
      }
    }
    out.append(contentsOf: scan.bytes(index..<scan.count))
  }

  /// The character of the reference at `&`, and the place behind its `;`.
  private static func reference(_ scan: ByteScanner, at mark: Int) -> (UnicodeScalar, Int)? {
    let reach = min(scan.count, mark + 12)
    guard let end = scan.firstIndex(of: UInt8(ascii: ";"), from: mark + 1, to: reach), end > mark + 1 else {
      return nil
    }
    let name = scan.string(mark + 1..<end)
    guard name.first == "#" else {
      guard let value = named[name] else { return nil }
      return (value, end + 1)
    }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    // Controls by reference would smuggle in what the file itself may not hold.
    guard let value, value >= 0x20 || value == 0x0A || value == 0x09, let scalar = UnicodeScalar(value) else {
      return nil
    }
    // `&#146;` is the character of Windows-1252, as programs mean it and HTML reads it.
    if (0x80...0x9F).contains(value) {
      let meant = SingleByteCharsets.windows1252[Int(value) - 0x80]
      return meant == 0 ? nil : UnicodeScalar(UInt32(meant)).map { ($0, end + 1) }
    }
    return (scalar, end + 1)
  }

  /// The references of HTML 4 that occur in text: markup, Latin-1, typography.
  private static let named: [String: UnicodeScalar] = {
    var table: [String: UnicodeScalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ", "Scaron": "Š",
      "scaron": "š", "Yuml": "Ÿ", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
      "ldquo": "“", "rdquo": "”", "bdquo": "„", "hellip": "…", "bull": "•", "euro": "€", "trade": "™",
      "lsaquo": "‹", "rsaquo": "›", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
      "zwnj": "\u{200C}", "zwj": "\u{200D}", "dagger": "†", "rarr": "→", "larr": "←", "minus": "−",
    ]
    let latin =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
    for (offset, name) in latin.split(separator: " ").enumerated() {
      table[String(name)] = UnicodeScalar(UInt8(0xA0 + offset))
    }
    return table
  }()
}
