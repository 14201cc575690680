import Foundation

/// Text without case, accents and decoration, for finding and comparing: "Łukasz LE GOFF" and
/// "lukasz le goff" fold to the same.
public enum FoldedText {
  /// Lower-case letters and digits of any script with Latin reduced to ASCII; everything else
  /// becomes one space between words. Pure ASCII costs one pass over the bytes.
  public static func fold(_ text: String) -> String {
    var text = text
    let ascii: String? = text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { output in
        var count = 0
        var pendingSpace = false
        for byte in bytes {
          let lower: UInt8
          switch byte {
          case 0x61...0x7A, 0x30...0x39: lower = byte
          case 0x41...0x5A: lower = byte | 0x20
          case 0x27: continue  // an apostrophe joins: O'Brien is obrien
          default:
            pendingSpace = count > 0
            continue
          }
          if pendingSpace {
            output[count] = 0x20
            count += 1
            pendingSpace = false
          }
          output[count] = lower
          count += 1
        }
        return count
      }
    }
    return ascii ?? foldUnicode(text)
  }

  private static func foldUnicode(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    func append(_ scalar: Unicode.Scalar) {
      if pendingSpace {
        if !result.isEmpty { result.append(" ") }
        pendingSpace = false
      }
      result.append(scalar)
    }
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: append(scalar)
      case 0x41...0x5A: append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case 0x27, 0x2019, 0x02BC: continue
      case 0..<0x80: pendingSpace = true
      case 0x300...0x36F: continue
      default:
        if let latin = withoutDecomposition[scalar.value] {
          for letter in latin.unicodeScalars { append(letter) }
        } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower) }
        } else if scalar.properties.generalCategory == .nonspacingMark
          || scalar.properties.generalCategory == .format
        {
          continue
        } else {
          pendingSpace = true
        }
      }
    }
    return String(result)
  }

  /// Latin letters that Unicode does not decompose.
  private static let withoutDecomposition: [UInt32: String] = [
    0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xD8: "o", 0xF8: "o",
    0x141: "l", 0x142: "l", 0x110: "d", 0x111: "d", 0xD0: "d", 0xF0: "d", 0xDE: "th", 0xFE: "th",
    0x131: "i", 0x138: "k", 0x14A: "n", 0x14B: "n", 0x166: "t", 0x167: "t", 0x126: "h", 0x127: "h",
  ]

  /// A stable 64-bit FNV-1a hash of bytes: the same on every run and machine, unlike `Hasher`.
  public static func stableHash(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0xCBF2_9CE4_8422_2325) -> Int64
  {
    var hash = seed
    for byte in bytes {
      hash ^= UInt64(byte)
      hash = hash &* 0x100_0000_01B3
    }
    return Int64(bitPattern: hash)
  }

  public static func stableHash(_ text: String) -> Int64 {
    var text = text
    return text.withUTF8 { stableHash($0) }
  }
}
