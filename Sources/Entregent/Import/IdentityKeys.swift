import Domain
import Foundation

/// Normal forms by which records of different sources are known to speak of the same thing.
enum IdentityKeys {
  /// `link:` and the address without scheme, `www.`, query and trailing slash; LinkedIn profiles by slug.
  static func link(_ address: String) -> String? {
    var address = address
    return address.withUTF8 { LinkKey.normal($0) }
  }

  static func email(_ address: String) -> String? {
    let text = address.lowercased().filter { !$0.isWhitespace }
    guard let at = text.lastIndex(of: "@"), at != text.startIndex, text.index(after: at) != text.endIndex
    else {
      return nil
    }
    var local = text[..<at]
    if let plus = local.firstIndex(of: "+"), plus != local.startIndex { local = local[..<plus] }
    return "email:" + local + text[at...]
  }

  /// E.164 digits where the number can be read so; else its digits. French numbers without a country
  /// are the default until the user's own place says another.
  static func phone(_ number: String, country: String = "33") -> String? {
    var digits = number.filter { $0.isASCII && $0.isNumber }
    guard digits.count >= 6 else { return nil }
    let trimmed = number.drop { $0 == " " || $0 == "(" }
    if trimmed.hasPrefix("+") { return "phone:" + digits }
    if digits.hasPrefix("00") { return "phone:" + digits.dropFirst(2) }
    if digits.hasPrefix("0") { digits = country + digits.dropFirst() }
    return "phone:" + digits
  }

  private static let legalForms: Set<String> = [
    "sas", "sasu", "sa", "sarl", "eurl", "sci", "scop", "snc", "gie", "inc", "incorporated", "llc", "ltd",
    "limited",
    "plc", "corp", "corporation", "co", "gmbh", "ag", "kg", "ug", "se", "bv", "nv", "sl", "slu", "spa", "srl",
    "oy",
    "ab", "as", "aps", "pte", "pty",
  ]

  /// The company's name without case, accents and legal form; "Go Daddy" and "GoDaddy" are one.
  static func company(_ name: String) -> String {
    var words = FoldedText.fold(name).split(separator: " ")
    while words.count > 1, let last = words.last, legalForms.contains(String(last)) { words.removeLast() }
    while words.count > 1, let first = words.first, first.count > 2, legalForms.contains(String(first)) {
      words.removeFirst()
    }
    let key = words.joined()
    return key.isEmpty ? name : key
  }

  static func school(_ name: String) -> String {
    let key = FoldedText.fold(name)
    return key.isEmpty ? name : key
  }

  /// Two names can be one person's: one word of at least two letters in common, or one has no words.
  static func areCompatible(_ left: String, _ right: String) -> Bool {
    let leftWords = Set(FoldedText.fold(left).split(separator: " ").filter { $0.count > 1 })
    let rightWords = Set(FoldedText.fold(right).split(separator: " ").filter { $0.count > 1 })
    if leftWords.isEmpty || rightWords.isEmpty { return true }
    return !leftWords.isDisjoint(with: rightWords)
  }
}
