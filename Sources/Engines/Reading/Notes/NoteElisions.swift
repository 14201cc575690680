import Domain

/// Puts back the apostrophes that quick typing leaves out: « elle menvoie », "ill send", "dont".
enum NoteElisions {
  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let vowels = set("a e i o u h")
  private static let futures = set(
    """
    enverra enverrai enverront appellera appellerai ecrira ecrirai ecriront aidera aiderai invitera inviterai \
    introduira introduirai organisera organiserai avertira informera expliquera expliquerai apportera apporterai
    """)
  /// What may follow an elided pronoun: forms of verbs that begin with a vowel.
  private static let verbs: Set<String> = futures.union(
    PromiseWords.presents.union(PromiseWords.infinitives).union(["appelle", "aide", "explique", "attend"])
      .filter {
        vowels.contains(String($0.prefix(1)))
      })
  private static let pronouns = set("m t l s j")
  /// « jlui », « jdois »: « je » without its e.
  private static let afterI = set("lui leur le la les vais dois suis te me")

  /// English contractions by how many letters stand before the apostrophe.
  private static let contractions: [String: Int] = [
    "dont": 3, "doesnt": 5, "didnt": 4, "cant": 3, "wont": 3, "isnt": 3, "wasnt": 4, "hasnt": 4, "havent": 5,
    "couldnt": 6, "wouldnt": 6, "shouldnt": 7, "ive": 1, "im": 1, "hes": 2, "shes": 3, "theyre": 4,
    "theyll": 4,
    "youll": 3, "itll": 2, "thats": 4,
  ]
  /// Those that are words of their own unless a verb follows.
  private static let doubtful: [String: Int] = [
    "ill": 1, "hell": 2, "shell": 3, "id": 1, "hed": 2, "shed": 3,
  ]

  static func restore(_ lexemes: [Lexeme], text: String, language: Language?) -> [Lexeme] {
    var result: [Lexeme] = []
    result.reserveCapacity(lexemes.count)
    for (index, lexeme) in lexemes.enumerated() {
      let next = index + 1 < lexemes.count ? lexemes[index + 1] : nil
      guard let letters = lettersBefore(lexeme, previous: result.last, next: next, language: language),
        let parts = split(lexeme, after: letters, text)
      else {
        result.append(lexeme)
        continue
      }
      result += parts
    }
    return result
  }

  /// How many letters of the word stand before the lost apostrophe; nil when none was lost.
  private static func lettersBefore(
    _ lexeme: Lexeme, previous: Lexeme?, next: Lexeme?, language: Language?
  ) -> Int? {
    guard lexeme.isWord, previous?.folded != "'" || lexeme.spaceBefore,
      next?.folded != "'" || next?.spaceBefore == true
    else { return nil }
    let word = lexeme.folded
    let isStart = previous.map { $0.kind == .mark } ?? true
    if lexeme.isCapitalised, !isStart { return nil }
    if let letters = contractions[word], language != .fr { return letters }
    if let letters = doubtful[word], language != .fr, let next, next.isWord,
      PromiseWords.imperatives.contains(next.folded) || PromiseWords.theirVerbs.contains(next.folded)
    {
      return letters
    }
    guard language != .en else { return nil }
    if word == "quil" || word == "quils" { return 2 }
    if word == "jai" || word.first == "j" && afterI.contains(String(word.dropFirst())) { return 1 }
    // « il ma aidé »: after a subject and before a participle.
    if word == "ma", let previous, ["il", "elle", "ils", "elles", "qui", "on"].contains(previous.folded),
      next?.isWord == true
    {
      return 1
    }
    guard word.utf8.count > 4, let first = word.first, pronouns.contains(String(first)) else { return nil }
    return verbs.contains(String(word.dropFirst())) ? 1 : nil
  }

  private static func split(_ lexeme: Lexeme, after letters: Int, _ text: String) -> [Lexeme]? {
    guard
      let cut = text.index(lexeme.range.lowerBound, offsetBy: letters, limitedBy: lexeme.range.upperBound),
      cut < lexeme.range.upperBound
    else { return nil }
    let front = text[lexeme.range.lowerBound..<cut]
    let back = text[cut..<lexeme.range.upperBound]
    if afterI.contains(Folding.key(back)), Folding.key(front) == "j" {
      return [
        Lexeme(
          kind: .word, folded: "je", value: 0, range: lexeme.range.lowerBound..<cut,
          spaceBefore: lexeme.spaceBefore,
          isCapitalised: lexeme.isCapitalised),
        Lexeme(
          kind: .word, folded: Folding.key(back), value: 0, range: cut..<lexeme.range.upperBound,
          spaceBefore: true,
          isCapitalised: false),
      ]
    }
    return [
      Lexeme(
        kind: .word, folded: Folding.key(front), value: 0, range: lexeme.range.lowerBound..<cut,
        spaceBefore: lexeme.spaceBefore, isCapitalised: lexeme.isCapitalised),
      Lexeme(kind: .mark, folded: "'", value: 0, range: cut..<cut, spaceBefore: false, isCapitalised: false),
      Lexeme(
        kind: .word, folded: Folding.key(back), value: 0, range: cut..<lexeme.range.upperBound,
        spaceBefore: false,
        isCapitalised: false),
    ]
  }
}
