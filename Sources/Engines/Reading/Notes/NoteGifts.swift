import Domain

/// Small things that are given by a message: an article, a link, a job advertisement (C4).
public enum NoteGifts {
  /// Whether the words say that the user passed on something of use, and not something of the user's own.
  ///
  ///     NoteGifts.isGiven("Envoyé un article sur Rust à Joris")  // true
  ///     NoteGifts.isGiven("Envoyé mon CV à Joris")  // false
  public static func isGiven(_ text: String) -> Bool { isGiven(NoteText(text, language: nil)) }

  static func isGiven(_ note: NoteText) -> Bool {
    guard let header = note.clauses.first?.range else { return false }
    let start =
      note.firstPhrase(header.lowerBound, ["j ' ai", "i have", "i ' ve", "je lui ai", "je leur ai"])
      ?? (["i", "ai", "just"].contains(note.word(header.lowerBound))
        ? header.lowerBound + 1 : header.lowerBound)
    guard header.contains(start), verbs.contains(note.word(start)), note.word(start + 1) != "par" else {
      return false
    }
    let rest = start + 1..<max(start + 1, header.upperBound)
    return rest.contains { gifts.contains(note.word($0)) }
      && !rest.contains { ["mon", "ma", "mes", "my", "our", "notre", "nos"].contains(note.word($0)) }
  }

  private static let verbs: Set<String> = [
    "envoye", "renvoye", "transmis", "partage", "file", "transfere", "donne", "passe", "prete", "sent",
    "shared", "forwarded", "passed", "gave", "linked", "pointed",
  ]
  private static let gifts: Set<String> = [
    "article", "articles", "lien", "liens", "link", "links", "ressource", "ressources", "resource",
    "resources", "tuto", "tutos", "tutoriel", "tutorial", "video", "videos", "podcast", "livre", "book",
    "ebook", "offre", "offres", "annonce", "ad", "opening", "vacancy", "posting", "documentation", "guide",
    "template", "modele", "slides", "cours", "course", "repo", "paper", "contact", "contacts",
  ]
}
