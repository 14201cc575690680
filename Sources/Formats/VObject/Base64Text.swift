/// Base64 of any shape: with blanks, line breaks, missing padding, the URL alphabet.
enum Base64Text {
  /// The text without blanks and line breaks.
  static func withoutBlanks(_ input: ByteView) -> String {
    var hasBlank = false
    for byte in input where byte <= 32 {
      hasBlank = true
      break
    }
    guard hasBlank else { return String(decoding: input, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: input.count) { out in
      var count = 0
      for byte in input where byte > 32 {
        out[count] = byte
        count += 1
      }
      return count
    }
  }

  /// The bytes; what is no base64 is left out. Nil when nothing is left.
  static func decode(_ input: ByteView) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(input.count / 4 * 3 + 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in input {
      let value: UInt8
      switch byte {
      case 65...90: value = byte - 65
      case 97...122: value = byte - 71
      case 48...57: value = byte + 4
      case 43, 45: value = 62
      case 47, 95: value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output.isEmpty ? nil : output
  }
}
