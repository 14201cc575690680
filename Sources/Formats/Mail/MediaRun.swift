/// Base64 text of a large attachment that a mailbox's reader left out of a message.
public struct MailOmission: Sendable, Hashable {
  /// Where in the bytes of the message it stood.
  public var offset: Int
  /// How many characters of base64 it had; line ends do not count.
  public var characters: Int

  public init(offset: Int, characters: Int) {
    self.offset = offset
    self.characters = characters
  }
}

/// While the lines of a message go by: whether they belong to a part that is no text and is base64. Of such a
/// part nothing but its size is of use.
struct MediaRun {
  /// A line of this part may be left out.
  var isMedia: Bool { isBase64 && isBinary && !isInHeader }

  /// A line of the part has been kept.
  var hasContent = false

  private var isBase64 = false
  private var isBinary = false
  private var isInHeader = true

  /// A line that starts with `--`: perhaps a delimiter with a part's header below it.
  mutating func startPart() { self = MediaRun() }

  /// An empty line.
  mutating func endHeader() { isInHeader = false }

  /// A line of a header that starts with a `c`.
  mutating func take(_ line: ByteView) {
    guard isInHeader else { return }
    if line.hasPrefixIgnoringCase("content-type:") {
      let value = MediaRun.value(line, behind: 13)
      isBinary = MediaRun.types.contains { value.hasPrefixIgnoringCase($0) }
    } else if line.hasPrefixIgnoringCase("content-transfer-encoding:") {
      isBase64 = MediaRun.value(line, behind: 26).hasPrefixIgnoringCase("base64")
    }
  }

  /// What holds no text for a reader. An attached message is no such type: its own parts are looked at.
  private static let types: [StaticString] = [
    "application/", "image/", "audio/", "video/", "font/", "model/",
  ]

  private static func value(_ line: ByteView, behind start: Int) -> ByteView {
    line.slice(start, line.count).trimmedBlanks()
  }

  /// Characters of a line of whole groups of base64 without padding; nil for any other line.
  static func characters(_ line: ByteView) -> Int? {
    let count = line.count > 0 && line[line.count - 1] == 13 ? line.count - 1 : line.count
    guard count > 0, count % 4 == 0 else { return nil }
    let isSound = isBase64Character.withUnsafeBufferPointer { table in
      var all = true
      for index in 0..<count { all = all && table[Int(line[index])] }
      return all
    }
    return isSound ? count : nil
  }

  private static let isBase64Character: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
