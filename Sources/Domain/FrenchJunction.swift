/// Where a value meets the small word before it in a French text: « de » and « le meetup » are « du meetup »,
/// « de » and « Alma » are « d’Alma ».
public enum FrenchJunction {
  private static let contractions = [
    ("à ", "le ", "au "), ("à ", "les ", "aux "), ("de ", "le ", "du "), ("de ", "les ", "des "),
  ]

  /// « de Marie », « d’Anjali », « du meetup ».
  public static func of(_ value: String) -> String {
    var text = "de "
    append(value, to: &text)
    return text
  }

  /// Appends a value, contracted or elided with the word that the text ends with.
  public static func append(_ value: String, to text: inout String) {
    for (word, article, contracted) in contractions
    where ends(text, with: word) && value.hasPrefix(article) {
      text.removeLast(word.count)
      text += contracted + value.dropFirst(article.count)
      return
    }
    for word in ["de ", "que "] where ends(text, with: word) && elides(value) {
      text.removeLast(2)
      text += "’" + value
      return
    }
    text += value
  }

  /// Whether « de » loses its vowel before a value: « d’Anjali », « d’Hélène », « d’Yves », but « de Yann »,
  /// « de Hassan ». Which h is silent, no rule says: those of the French first names and everyday words are
  /// listed, any other stands.
  public static func elides(_ value: String) -> Bool {
    let word = FoldedText.fold(String(value.prefix(24))).prefix { $0 != " " }
    guard let first = word.first, value.first?.isLetter == true else { return false }
    switch first {
    case "a", "e", "i", "o", "u": return !spokenApart.contains(String(word))
    case "y": return word.dropFirst().first.map { !"aeiouy".contains($0) } ?? false
    case "h": return silent.contains(String(word))
    default: return false
    }
  }

  /// The word stands alone: « mode » does not end with « de ».
  private static func ends(_ text: String, with word: String) -> Bool {
    guard text.hasSuffix(word) else { return false }
    return text.dropLast(word.count).last?.isLetter != true
  }

  private static let spokenApart: Set<String> = ["onze", "onzieme", "oui", "ouistiti", "ululement"]

  private static let silent = Set(
    """
    hadrien hector hedwige helena helene heliodore helios heloise henri henriette heracles herbert hercule hermance
    hermes hermine hermione herve herveline hilaire hilarion hilda hippolyte homere honore honorine horace hortense
    hubert huberte hugo hugolin hugues huguette humbert hyacinthe hypatie
    habitude harmonie herbe heritage hesitation heure heures heuristique hier histoire historique hiver hommage homme
    hommes honneur hopital horaire horaires horizon horloge hotel hotels huile humain humanite humeur humour hypothese
    hebergeur hebergement hemisphere herault huissier
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
