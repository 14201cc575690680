/// What the parameters of a card's line say about reading its value and labelling it, found in one pass
/// and without a single string.
struct LineFacts {
  struct Types: OptionSet {
    let rawValue: UInt32
    static let home = Types(rawValue: 1 << 0)
    static let work = Types(rawValue: 1 << 1)
    static let cell = Types(rawValue: 1 << 2)
    static let fax = Types(rawValue: 1 << 3)
    static let pager = Types(rawValue: 1 << 4)
    static let main = Types(rawValue: 1 << 5)
    static let other = Types(rawValue: 1 << 6)
    static let pref = Types(rawValue: 1 << 7)
    static let car = Types(rawValue: 1 << 8)
    static let school = Types(rawValue: 1 << 9)
    static let x400 = Types(rawValue: 1 << 10)
    /// Kinds of channel that say nothing about the place: INTERNET, VOICE, MSG, TEXT ...
    static let silent = Types(rawValue: 1 << 11)
  }

  var encoding = ValueEncoding.plain
  var types: Types = []
  /// What VALUE says, in small letters.
  var value: ValueKind?
  private var rare: Rare?

  /// What few lines have: kept aside, so that the facts of most are two words that nobody has to count.
  private final class Rare {
    var charset: String?
    var customType: String?
    var omittedYear: String?
  }

  var charset: String? { rare?.charset }
  /// A TYPE that is not in the table, as written.
  var customType: String? { rare?.customType }
  var omittedYear: String? { rare?.omittedYear }

  private mutating func setRare(_ change: (Rare) -> Void) {
    let known = rare ?? Rare()
    change(known)
    rare = known
  }

  enum ValueKind { case text, uri, other }

  /// Reads the parameters of `line`; `open`: the bytes of its source, when they are at hand.
  init(_ line: borrowing ContentLine, in open: ByteView? = nil) {
    guard line.hasParameters else { return }
    line.withParameterBytes(in: open) { bytes in
      ParameterScan.scan(bytes) { name, value, isQuoted in
        if name.isEmpty {
          if let encoding = ParameterScan.encoding(value) {
            self.encoding = encoding
          } else if value.equalsIgnoringCase("url") || value.equalsIgnoringCase("uri") {
            self.value = .uri
          } else {
            addType(value)
          }
          return
        }
        switch asciiLowercased(name[0]) {
        case 116 where name.equalsIgnoringCase("type"):
          guard isQuoted, value.contains(byte: 44) else { return addType(value) }
          TextEscape.split(value, at: 44) { addType($0.trimmed()) }
        case 101 where name.equalsIgnoringCase("encoding"):
          encoding = ParameterScan.encoding(value) ?? .plain
        case 99 where name.equalsIgnoringCase("charset"):
          let text = String(decoding: value, as: UTF8.self)
          setRare { $0.charset = text }
        case 118 where name.equalsIgnoringCase("value"):
          self.value =
            value.equalsIgnoringCase("text")
            ? .text : value.equalsIgnoringCase("uri") || value.equalsIgnoringCase("url") ? .uri : .other
        case 112 where name.equalsIgnoringCase("pref"):
          types.insert(.pref)
        case 120 where name.equalsIgnoringCase("x-apple-omit-year"):
          let text = String(decoding: value, as: UTF8.self)
          setRare { $0.omittedYear = text }
        default: break
        }
      }
    }
  }

  private mutating func addType(_ word: ByteView) {
    guard !word.isEmpty else { return }
    let type: Types? =
      switch asciiLowercased(word[0]) {
      case 104 where word.equalsIgnoringCase("home"): .home
      case 119 where word.equalsIgnoringCase("work"): .work
      case 99 where word.equalsIgnoringCase("cell"): .cell
      case 99 where word.equalsIgnoringCase("car"): .car
      case 105 where word.equalsIgnoringCase("internet"): .silent
      case 105 where word.equalsIgnoringCase("iphone"): .cell
      case 105 where word.equalsIgnoringCase("isdn"): .silent
      case 118 where word.equalsIgnoringCase("voice") || word.equalsIgnoringCase("video"): .silent
      case 112 where word.equalsIgnoringCase("pref"): .pref
      case 112 where word.equalsIgnoringCase("pager"): .pager
      case 112 where word.equalsIgnoringCase("postal") || word.equalsIgnoringCase("parcel"): .silent
      case 112 where word.equalsIgnoringCase("pcs"): .silent
      case 102 where word.equalsIgnoringCase("fax"): .fax
      case 109 where word.equalsIgnoringCase("main"): .main
      case 109 where word.equalsIgnoringCase("mobile"): .cell
      case 109 where word.equalsIgnoringCase("msg") || word.equalsIgnoringCase("modem"): .silent
      case 111 where word.equalsIgnoringCase("other"): .other
      case 115 where word.equalsIgnoringCase("school"): .school
      case 120 where word.equalsIgnoringCase("x400"): .x400
      case 116 where word.equalsIgnoringCase("text") || word.equalsIgnoringCase("textphone"): .silent
      case 100 where word.equalsIgnoringCase("dom"): .silent
      case 105 where word.equalsIgnoringCase("intl"): .silent
      case 98 where word.equalsIgnoringCase("bbs"): .silent
      default: nil
      }
    if let type {
      types.insert(type)
    } else if customType == nil {
      let text = ParameterScan.text(word)
      setRare { $0.customType = text }
    }
  }

  /// The label people know: `work`, `mobile`, `home fax`; nil when the types say nothing.
  var label: String? {
    if types.contains(.fax) {
      return types.contains(.work) ? "work fax" : types.contains(.home) ? "home fax" : "fax"
    }
    if types.contains(.cell) { return types.contains(.work) ? "work mobile" : "mobile" }
    if types.contains(.pager) { return "pager" }
    if types.contains(.work) { return "work" }
    if types.contains(.home) { return "home" }
    if types.contains(.school) { return "school" }
    if types.contains(.car) { return "car" }
    if types.contains(.main) { return "main" }
    if let customType { return customType }
    return types.contains(.other) ? "other" : nil
  }
}
