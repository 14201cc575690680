import Domain

/// A note cut into lexemes, tags taken out, with its clauses.
struct NoteText {
  struct Clause {
    var range: Range<Int>
    /// The mark that opened it: "" at the start, "." after a sentence, "," ":" ";" "–" "(" "et".
    let opening: String
    let sentence: Int
  }

  let text: String
  let lexemes: [Lexeme]
  let tags: [String]
  let clauses: [Clause]
  let language: Language?

  init(_ text: String, language: Language?) {
    self.text = text
    let (lexemes, tags) = Self.takeTags(Lexeme.lex(text), text)
    let spoken = language ?? LanguageGuess.language(of: lexemes)
    self.lexemes = NoteElisions.restore(lexemes, text: text, language: spoken)
    self.tags = tags
    self.language = spoken
    clauses = Self.cut(self.lexemes)
  }

  func word(_ index: Int) -> String { lexemes.indices.contains(index) ? lexemes[index].folded : "" }

  func isCapitalised(_ index: Int) -> Bool { lexemes.indices.contains(index) && lexemes[index].isCapitalised }

  func isWord(_ index: Int) -> Bool { lexemes.indices.contains(index) && lexemes[index].isWord }

  func phrase(_ index: Int, _ words: String) -> Int? {
    var index = index
    guard index >= 0, index < lexemes.count, lexemes[index].folded.utf8.first == words.utf8.first else {
      return nil
    }
    for part in words.split(separator: " ") {
      guard index >= 0, index < lexemes.count, lexemes[index].folded == part else { return nil }
      index += 1
    }
    return index
  }

  func firstPhrase(_ index: Int, _ candidates: [String]) -> Int? {
    for candidate in candidates {
      if let end = phrase(index, candidate) { return end }
    }
    return nil
  }

  /// Somebody else as the subject; the « il » of « il y a », « il faut » is nobody.
  func isOther(_ index: Int) -> Bool {
    guard ["il", "elle", "ils", "elles", "he", "she", "they"].contains(word(index)) else { return false }
    guard word(index) == "il" else { return true }
    switch word(index + 1) {
    case "y", "faut", "faudra", "faudrait", "pleut", "parait": return false
    case "est": return !(lexemes.indices.contains(index + 2) && lexemes[index + 2].isNumber)
    case "reste": return word(index + 2) != "a"
    default: return true
    }
  }

  /// « Grâce à » with its accent; "Grace a dit" names somebody.
  func isThanksWord(_ index: Int) -> Bool {
    guard word(index) == "grace", word(index + 1) == "a" else { return false }
    return !isCapitalised(index) || text[lexemes[index + 1].range] == "à"
      || text[lexemes[index].range].contains("â")
  }

  func clause(of index: Int) -> Int? { clauses.firstIndex { $0.range.contains(index) } }

  func range(_ lexemeRange: Range<Int>) -> Range<String.Index> {
    guard let first = lexemes[lexemeRange].first, let last = lexemes[lexemeRange].last else {
      return text.startIndex..<text.startIndex
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  // MARK: Tags

  /// #words, not C# or #42.
  private static func takeTags(_ lexemes: [Lexeme], _ text: String) -> ([Lexeme], [String]) {
    var rest: [Lexeme] = []
    var tags: [String] = []
    var index = 0
    while index < lexemes.count {
      let lexeme = lexemes[index]
      let follows = index + 1 < lexemes.count && !lexemes[index + 1].spaceBefore
      let isGlued =
        index > 0 && !lexeme.spaceBefore && (lexemes[index - 1].isWord || lexemes[index - 1].isNumber)
      guard lexeme.folded == "#", follows, !isGlued else {
        rest.append(lexeme)
        index += 1
        continue
      }
      var end = index + 1
      while end < lexemes.count, end == index + 1 || !lexemes[end].spaceBefore,
        lexemes[end].isWord || lexemes[end].isNumber || joinsTag(lexemes, end)
      {
        end += 1
      }
      let words = lexemes[index + 1..<end]
      if let first = words.first, let last = words.last, words.contains(where: \.isWord) {
        tags.append(String(text[first.range.lowerBound..<last.range.upperBound]))
        index = end
      } else {
        rest.append(lexeme)
        index += 1
      }
    }
    return (rest, tags)
  }

  private static func joinsTag(_ lexemes: [Lexeme], _ index: Int) -> Bool {
    guard ["_", "-"].contains(lexemes[index].folded), index + 1 < lexemes.count else { return false }
    return !lexemes[index + 1].spaceBefore && (lexemes[index + 1].isWord || lexemes[index + 1].isNumber)
  }

  // MARK: Clauses

  private static let abbreviations: Set<String> = [
    "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "st", "vs", "etc", "env", "prof", "pr",
  ]

  private static func cut(_ lexemes: [Lexeme]) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var opening = ""
    var sentence = 0
    func close(_ end: Int, _ mark: String, _ isSentence: Bool) {
      if end > start { clauses.append(Clause(range: start..<end, opening: opening, sentence: sentence)) }
      opening = mark
      if isSentence { sentence += 1 }
    }
    for (index, lexeme) in lexemes.enumerated() where lexeme.kind == .mark {
      let next = index + 1 < lexemes.count ? lexemes[index + 1] : nil
      let isTight = next.map { !$0.spaceBefore } ?? false
      switch lexeme.folded {
      case ".", "!", "?", "…":
        if lexeme.folded == ".", isTight, next?.folded != "." { continue }
        if lexeme.folded == ".", index > 0, lexemes[index - 1].isWord {
          let previous = lexemes[index - 1].folded
          let isInitial = previous.utf8.count == 1 && lexemes[index - 1].isCapitalised && previous != "i"
          if abbreviations.contains(previous) && next != nil && previous != "etc" { continue }
          if isInitial, let next, next.isCapitalised == false || index < 2 { continue }
        }
        close(index, ".", true)
      case ";": close(index, ";", false)
      case ":":
        if isTight, next?.isNumber == true, index > 0, lexemes[index - 1].isNumber { continue }
        close(index, ":", false)
      case ",":
        if isTight, next?.isNumber == true, index > 0, lexemes[index - 1].isNumber { continue }
        close(index, ",", false)
      case "–", "→", "•", "|", "*": close(index, "–", false)
      case "-":
        guard lexeme.spaceBefore || index == 0, !isTight || next?.folded == ">" else { continue }
        close(index, "–", false)
      case ">":
        guard index > 0, lexemes[index - 1].folded == "-" || lexemes[index - 1].folded == "=" else {
          continue
        }
        close(index, "–", false)
      case "(", "[": close(index, "(", false)
      case ")", "]": close(index, ")", false)
      default: continue
      }
      start = index + 1
    }
    close(lexemes.count, "", false)
    return clauses
  }
}
