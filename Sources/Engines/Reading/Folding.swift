import Foundation

/// Takes case and accents away, scalar by scalar, so that « Développeuse », "DEVELOPPEUSE" and
/// the mathematical bold letters of social profiles are one word.
enum Folding {
  /// What a scalar becomes: one or two lower-case ASCII bytes, nothing (a combining mark), itself
  /// (a letter or digit of another script), or no part of a word at all.
  enum Folded {
    case one(UInt8)
    case two(UInt8, UInt8)
    case nothing
    case other
    case separator
  }

  @inline(__always)
  static func fold(_ scalar: UInt32) -> Folded {
    if scalar < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar)
      if byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 { return .one(byte) }
      if byte >= 65 && byte <= 90 { return .one(byte | 0x20) }
      return .separator
    }
    return foldBeyondASCII(scalar)
  }

  /// U+00C0–U+017F without accents; a space stands for "no letter".
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func foldBeyondASCII(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0xC6, 0xE6: return .two(97, 101)
    case 0xDF: return .two(115, 115)
    case 0x152, 0x153: return .two(111, 101)
    case 0xC0...0x17F:
      let byte = latin[Int(scalar - 0xC0)]
      return byte == 32 ? .separator : .one(byte)
    case 0x218, 0x219: return .one(115)
    case 0x21A, 0x21B: return .one(116)
    case 0x1CD...0x1DC, 0x1E00...0x1EFF: return foldByDecomposition(scalar)
    case 0x300...0x36F, 0x200B...0x200F, 0xAD, 0xFE00...0xFE0F: return .nothing
    case 0xFF10...0xFF19: return .one(UInt8(48 + scalar - 0xFF10))
    case 0xFF21...0xFF3A: return .one(UInt8(97 + scalar - 0xFF21))
    case 0xFF41...0xFF5A: return .one(UInt8(97 + scalar - 0xFF41))
    case 0x1D400...0x1D6A3: return .one(UInt8(97 + ((scalar - 0x1D400) % 52) % 26))
    case 0x1D7CE...0x1D7FF: return .one(UInt8(48 + (scalar - 0x1D7CE) % 10))
    case 0xAA: return .one(97)
    case 0xBA: return .one(111)
    default:
      guard let value = Unicode.Scalar(scalar) else { return .separator }
      return value.properties.isAlphabetic || value.properties.numericType != nil ? .other : .separator
    }
  }

  /// Vietnamese, Pinyin and other letters that stand for a Latin one with marks.
  private static func foldByDecomposition(_ scalar: UInt32) -> Folded {
    guard let value = Unicode.Scalar(scalar),
      let first = String(value).decomposedStringWithCanonicalMapping.unicodeScalars.first
    else { return .separator }
    return first.value == scalar ? .other : fold(first.value)
  }

  /// The folded text; everything that is no letter or digit becomes one space between words.
  static func key(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      let folded = fold(scalar.value)
      switch folded {
      case .separator:
        pendingSpace = !bytes.isEmpty
        continue
      case .nothing: continue
      default:
        if pendingSpace { bytes.append(32) }
        pendingSpace = false
      }
      switch folded {
      case .one(let byte): bytes.append(byte)
      case .two(let first, let second):
        bytes.append(first)
        bytes.append(second)
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
