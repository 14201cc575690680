/// "a" or "an", by the sound that the next word begins with: "a software engineer", "an SRE", "a UX designer".
public enum EnglishArticle {
  /// The words with their article.
  public static func with(_ words: String) -> String { (isVowel(words) ? "an " : "a ") + words }

  /// Letters whose name begins with a vowel sound.
  private static let vowelLetters: Set<Character> = [
    "A", "E", "F", "H", "I", "L", "M", "N", "O", "R", "S", "X",
  ]

  private static func isVowel(_ words: String) -> Bool {
    let word = words.prefix { $0.isLetter || $0.isNumber }
    guard let first = word.first else { return false }
    // Letters are spoken one by one: SRE, HR, UX.
    if (2...4).contains(word.count), word.allSatisfy({ $0.isUppercase || $0.isNumber }) {
      return vowelLetters.contains(first)
    }
    if first == "8" || word == "11" || word == "18" { return true }
    let lower = word.lowercased()
    if ["hour", "heir", "hono"].contains(where: lower.hasPrefix) { return true }
    if ["unin", "unim"].contains(where: lower.hasPrefix) { return true }
    if ["uni", "use", "usa", "uti", "eu", "one", "ux", "ui"].contains(where: lower.hasPrefix) {
      return false
    }
    return "aeiou".contains(lower.prefix(1))
  }
}
