import Domain
import Engines
import Foundation

/// Normal forms by which records of different sources are known to speak of the same thing.
enum IdentityKeys {
  /// `link:` and the address without scheme, `www.`, query and trailing slash; LinkedIn profiles by slug.
  static func link(_ address: String) -> String? {
    var address = address
    return address.withUTF8 { LinkKey.normal($0) }
  }

  /// `email:` and the address without case, tag and what its provider ignores.
  static func email(_ address: String) -> String? { EmailKey(address).map { "email:" + $0.address } }

  /// `phone:` and the E.164 digits where the number can be read so; else its own.
  ///
  /// - Parameter country: ISO 3166 code of where national numbers are meant.
  static func phone(_ number: String, country: String) -> String? {
    PhoneKey(number, country: country).map { "phone:" + $0.digits }
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

  /// Two names can be one person's. What is no name at all (an address, a number) rules nobody out.
  static func areCompatible(_ left: String, _ right: String) -> Bool {
    if left == right || !isName(left) || !isName(right) { return true }
    return NameKey.compatible(NameKey(fullName: left), NameKey(fullName: right))
  }

  static func isName(_ text: String) -> Bool {
    !text.contains("@") && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
