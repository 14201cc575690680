/// Quoted-printable (RFC 2045 section 6.7) as cards use it: lines are joined before it comes here.
enum QuotedPrintable {
  /// The bytes behind `=XX`; what is no escape stays as it stands.
  static func decode(_ input: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = 0
    while index < input.count {
      let byte = input[index]
      index += 1
      guard byte == 61 else {
        output.append(byte)
        continue
      }
      if index + 1 < input.count, let high = hexValue(input[index]), let low = hexValue(input[index + 1]) {
        let byte = high << 4 | low
        // `=0D=0A` is how a line break is written; inside a text it is one line feed.
        if byte == 10, output.last == 13 { output.removeLast() }
        output.append(byte)
        index += 2
      } else if index == input.count {
        // A soft break that nothing follows.
        break
      } else {
        output.append(byte)
      }
    }
    return output
  }

  @inline(__always)
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
