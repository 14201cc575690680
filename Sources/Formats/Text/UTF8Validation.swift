/// Checks bytes for well-formed UTF-8 (RFC 3629), eight ASCII bytes at a time.
enum UTF8Validation {
  /// Offset of the first byte that is not part of a well-formed sequence, or nil. With `isPrefix`, a
  /// sequence cut off by the end of the buffer is no fault.
  static func firstFault(in buffer: UnsafeRawBufferPointer, isPrefix: Bool = false) -> Int? {
    let scan = ByteScanner(buffer)
    let base = scan.base
    let end = scan.count
    var index = 0
    while index < end {
      if index &+ 8 <= end {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          index &+= 8
          continue
        }
      }
      let lead = base[index]
      if lead < 0x80 {
        index &+= 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0:
        length = 3
        low = 0xA0
      case 0xE1...0xEC, 0xEE, 0xEF: length = 3
      case 0xED:
        length = 3
        high = 0x9F
      case 0xF0:
        length = 4
        low = 0x90
      case 0xF1...0xF3: length = 4
      case 0xF4:
        length = 4
        high = 0x8F
      default: return index
      }
      var next = 1
      while next < length {
        guard index &+ next < end else { return isPrefix ? nil : index }
        let byte = base[index &+ next]
        guard byte >= low, byte <= high else { return index }
        low = 0x80
        high = 0xBF
        next &+= 1
      }
      index &+= length
    }
    return nil
  }
}
