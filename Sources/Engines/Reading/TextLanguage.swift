public import Domain

/// Which of the two languages a text is written in.
public enum TextLanguage {
  /// Nil when its small words do not tell.
  public static func guess(_ text: String) -> Language? { LanguageGuess.language(of: Lexeme.lex(text)) }
}
