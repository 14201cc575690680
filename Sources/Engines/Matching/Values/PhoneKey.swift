/// A telephone number in the form by which numbers are compared: E.164 where the country is known.
///
/// National numbers take their country from the user's own place: `06 12 34 56 78` in France is
/// `+33612345678`. Lengths and prefixes follow ITU-T E.164 and the national numbering plans.
public struct PhoneKey: Sendable, Hashable, Codable {
  /// `+33612345678`; nil when the number is national and no country is known.
  public let e164: String?
  /// The digits without international or national prefix when the country is unknown, else the
  /// digits of `e164` without the plus.
  public let digits: String

  /// - Parameter country: ISO 3166 alpha-2 code of the place where a national number is dialled.
  /// - Returns: nil for texts that are no subscriber's number: too short, too long, service numbers.
  public init?(_ text: String, country: String? = nil) {
    var digits: [UInt8] = []
    var isInternational = false
    var index = text.utf8.startIndex
    let bytes = text.utf8
    var openedTrunk = false
    scan: while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case 48...57:
        if openedTrunk, byte == 48 { break }
        digits.append(byte)
      case UInt8(ascii: "+"):
        if digits.isEmpty { isInternational = true }
      case UInt8(ascii: "("):
        // "+33 (0)6": the trunk zero is for callers at home.
        let next = bytes.index(after: index)
        if isInternational || digits.starts(with: [48, 48]), next < bytes.endIndex, bytes[next] == 48 {
          let after = bytes.index(after: next)
          openedTrunk = after < bytes.endIndex && bytes[after] == UInt8(ascii: ")")
        }
      case UInt8(ascii: ")"): openedTrunk = false
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "#"): break scan
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        // An extension: "x12", "ext. 12", "poste 12"; "tel:" before the number is skipped.
        if digits.count >= 5 { break scan }
      default: break
      }
      index = bytes.index(after: index)
    }
    let plan = country.flatMap { CallingCodes.plan(of: $0) }
    if !isInternational {
      if digits.starts(with: [48, 48]) {
        digits.removeFirst(2)
        isInternational = true
      } else if let plan, let access = plan.access, digits.starts(with: access.utf8), digits.count > 11 {
        digits.removeFirst(access.utf8.count)
        isInternational = true
      }
    }
    if isInternational {
      guard digits.count >= 8, digits.count <= 15, let found = CallingCodes.plan(forDigits: digits) else {
        return nil
      }
      var national = Array(digits[found.code.utf8.count...])
      // "+33 06…" is a common slip; Italy's zero belongs to the number.
      if let trunk = found.trunk, trunk == "0", national.first == 48 { national.removeFirst() }
      guard national.count >= 5 else { return nil }
      let whole = found.code + String(decoding: national, as: UTF8.self)
      self.digits = whole
      e164 = "+" + whole
      return
    }
    guard digits.count >= 6, digits.count <= 15 else { return nil }
    if let plan {
      if let trunk = plan.trunk, digits.starts(with: trunk.utf8), digits.count > plan.shortest {
        digits.removeFirst(trunk.utf8.count)
      }
      if digits.count >= plan.shortest, digits.count <= plan.longest {
        let whole = plan.code + String(decoding: digits, as: UTF8.self)
        self.digits = whole
        e164 = "+" + whole
        return
      }
      // Written with the country's code but without the plus.
      if digits.starts(with: plan.code.utf8), digits.count - plan.code.utf8.count >= plan.shortest,
        digits.count - plan.code.utf8.count <= plan.longest
      {
        self.digits = String(decoding: digits, as: UTF8.self)
        e164 = "+" + self.digits
        return
      }
    }
    while digits.first == 48 { digits.removeFirst() }
    guard digits.count >= 6 else { return nil }
    self.digits = String(decoding: digits, as: UTF8.self)
    e164 = nil
  }
}
