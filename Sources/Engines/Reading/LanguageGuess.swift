import Domain

/// Tells French from English by small words.
enum LanguageGuess {
  private static let french: Set<String> = [
    "le", "la", "les", "de", "du", "des", "un", "une", "et", "avec", "pour", "chez", "hier", "je", "il",
    "elle", "lui",
    "mon", "ma", "mes", "sur", "dans", "au", "aux", "ce", "cette", "qui", "que", "est", "suis", "ai", "pas",
    "dernier",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "matin", "soir", "visio", "mois",
    "jours",
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre",
    "decembre", "demain", "semaine", "dois", "doit", "dej", "rdv", "cafe", "appel", "merci", "par", "vu", "a",
    "prochain",
  ]
  private static let english: Set<String> = [
    "the", "a", "an", "and", "with", "for", "at", "yesterday", "i", "he", "she", "they", "him", "her", "them",
    "my", "on",
    "in", "of", "to", "from", "this", "that", "was", "is", "not", "last", "next", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday", "morning", "night", "ago", "call", "coffee", "lunch", "met",
    "about",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "tomorrow", "week", "will", "must", "owe", "thanks", "by", "his", "me", "today", "w", "month",
    "days",
  ]

  static func language(of lexemes: [Lexeme]) -> Language? {
    var balance = 0
    for lexeme in lexemes where lexeme.isWord {
      if french.contains(lexeme.folded) { balance += 1 }
      if english.contains(lexeme.folded) { balance -= 1 }
    }
    return balance == 0 ? nil : balance > 0 ? .fr : .en
  }
}
