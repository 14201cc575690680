/// Where a value meets the small word before it in a French text: « de » and « le meetup » are « du meetup »,
/// « de » and « Alma » are « d’Alma ».
public enum FrenchJunction {
  private static let contractions = [
    ("à ", "le ", "au "), ("à ", "les ", "aux "), ("de ", "le ", "du "), ("de ", "les ", "des "),
  ]

  /// Appends a value, contracted or elided with the word that the text ends with.
  public static func append(_ value: String, to text: inout String) {
    for (word, article, contracted) in contractions
    where ends(text, with: word) && value.hasPrefix(article) {
      text.removeLast(word.count)
      text += contracted + value.dropFirst(article.count)
      return
    }
    for word in ["de ", "que "] where ends(text, with: word) && beginsWithVowel(value) {
      text.removeLast(2)
      text += "’" + value
      return
    }
    text += value
  }

  /// The word stands alone: « mode » does not end with « de ».
  private static func ends(_ text: String, with word: String) -> Bool {
    guard text.hasSuffix(word) else { return false }
    return text.dropLast(word.count).last?.isLetter != true
  }

  /// Not h, which may be aspirated, and not y: « de Yann ».
  private static func beginsWithVowel(_ value: String) -> Bool {
    guard let first = value.first?.lowercased() else { return false }
    return "aàâæeéèêëiîïoôœuùûü".contains(first)
  }
}
