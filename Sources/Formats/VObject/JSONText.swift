/// Writes JSON straight into bytes: the trees of cards and calendars are too large and too free in form to
/// go through a coder.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  mutating func object(_ body: (inout JSONText) -> Void) {
    open(123)
    body(&self)
    close(125)
  }

  mutating func array(_ body: (inout JSONText) -> Void) {
    open(91)
    body(&self)
    close(93)
  }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(58)
    needsComma = false
  }

  mutating func null() { raw("null") }

  mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  mutating func string(_ text: String) {
    comma()
    bytes.append(34)
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(34)
    needsComma = true
  }

  mutating func strings(_ values: [String]) {
    array { json in for value in values { json.string(value) } }
  }

  private mutating func comma() {
    if needsComma { bytes.append(44) }
  }

  private mutating func escape(_ text: ByteView) {
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte < 32 || byte == 34 || byte == 92 || byte == 127 else { continue }
      bytes.append(contentsOf: text.slice(start, index))
      start = index + 1
      bytes.append(92)
      switch byte {
      case 34, 92: bytes.append(byte)
      case 10: bytes.append(110)
      case 13: bytes.append(114)
      case 9: bytes.append(116)
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("u00".utf8))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: text.slice(start, text.count))
  }
}
