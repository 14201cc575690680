public import Domain

/// Takes from the user's own notes and promises the words that a message may say: the thing that was
/// promised, what was talked about, where they met. Whatever does not read well in a sentence is left to
/// the user.
public enum OwnWords {
  /// « lui envoyer l'article sur Raft » → « l'article sur Raft », "send him the link by Friday" → "the link".
  ///
  /// - Returns: nil for a promise that is no thing to send, or is written in the other language.
  public static func thing(promised text: String, language: Language) -> String? {
    var words = split(text)
    func first() -> String { words.first.map(key) ?? "" }
    switch language {
    case .fr:
      if ["de", "d'"].contains(first()) { words.removeFirst() }
      if ["lui", "leur", "vous", "te"].contains(first()) { words.removeFirst() }
      guard frenchVerbs.contains(first()) else { return nil }
      words.removeFirst()
      if first() == "suivre" || first() == "passer" { words.removeFirst() }
      if ["à", "a"].contains(first()) {
        words.removeFirst()
        while let name = words.first, isCapitalised(name) { words.removeFirst() }
      }
    case .en:
      if first() == "to" { words.removeFirst() }
      guard englishVerbs.contains(first()) else { return nil }
      words.removeFirst()
      if ["him", "her", "them", "over"].contains(first()) {
        words.removeFirst()
      } else {
        while let name = words.first, isCapitalised(name) { words.removeFirst() }
      }
    }
    guard let determiner = words.first.map(key), isDeterminer(determiner, language) else { return nil }
    let end = words.indices.first { $0 > 0 && (deadlines[language]?.contains(key(words[$0])) ?? false) }
    var thing = Array(words[..<(end ?? words.endIndex)])
    for tail in [["to", "him"], ["to", "her"], ["to", "them"]] where thing.suffix(2).map(key) == tail {
      thing.removeLast(2)
    }
    guard thing.count <= 14, thing.count > 1 || determiner.hasPrefix("l'") else { return nil }
    return joined(thing)
  }

  /// « parlé de WebAssembly, puis… » → « WebAssembly », "talked about her move to Kotlin" → "your move to Kotlin".
  ///
  /// - Parameter address: how the one who is written to is spoken to in French.
  /// - Returns: nil when the note names no subject, or not in words that can be taken over.
  public static func topic(in note: String, language: Language, address: Address) -> String? {
    subject(split(note), language).flatMap { topic($0.words, language, address) }
  }

  /// Whether the note tells of a talk that they gave (« son exposé sur Raft », "her talk about async", "she
  /// spoke about async") and not of a conversation ("talked about async").
  public static func isTalk(in note: String, language: Language) -> Bool {
    let words = split(note)
    guard let subject = subject(words, language) else { return false }
    let word = key(words[subject.index])
    if talks.contains(word) { return isGiven(words, at: subject.index) }
    let before = words[..<subject.index].suffix(3).map(key)
    switch language {
    case .fr:
      // « elle m’a parlé de » and « avec elle, parlé de » are conversations.
      let said = before.joined(separator: " ")
      return word == "parle" && ["il", "elle"].contains(before.last ?? "")
        || word == "parlé" && ["il a", "elle a", "il nous a", "elle nous a"].contains(where: said.hasSuffix)
    case .en: return (word == "spoke" || word == "talked") && ["he", "she"].contains(before.last ?? "")
    }
  }

  /// « son exposé », "her talk", "gave a talk": of their own, not one that both heard.
  private static func isGiven(_ words: [String], at index: Int) -> Bool {
    words[..<index].suffix(2).map(key).contains {
      ["his", "her", "their", "gave", "son", "sa", "donné", "fait"].contains($0)
    }
  }

  /// The word that says that something was talked about, and what follows it.
  private static func subject(_ words: [String], _ language: Language) -> (index: Int, words: [String])? {
    let keys = words.map(key)
    for (index, word) in keys.enumerated() {
      var start = index + 1
      switch language {
      case .fr:
        guard frenchTalk.contains(word) || talks.contains(word) && isGiven(words, at: index),
          start < words.count
        else { continue }
        switch keys[start] {
        case "de", "sur": start += 1
        case "du": return (index, ["le"] + words[(start + 1)...])
        default:
          guard keys[start].hasPrefix("d'") else { continue }
          return (index, [String(words[start].dropFirst(2))] + words[(start + 1)...])
        }
      case .en:
        if word == "discussed" {
        } else if englishTalk.contains(word) || talks.contains(word) && isGiven(words, at: index),
          start < words.count,
          ["about", "on"].contains(keys[start])
        {
          start += 1
        } else {
          continue
        }
      }
      return (index, Array(words[min(start, words.count)...]))
    }
    return nil
  }

  /// « au meetup NantesJS » → « le meetup NantesJS », "at the Rust meetup" → "the Rust meetup".
  public static func event(in note: String, language: Language) -> String? {
    let words = split(note)
    let keys = words.map(key)
    switch language {
    case .fr:
      for (index, word) in keys.enumerated() {
        let noun = word.hasPrefix("l'") ? String(word.dropFirst(2)) : word
        guard let article = frenchEvents[noun] else { continue }
        let before = index > 0 ? keys[index - 1] : ""
        let isPlace =
          index == 0 || ["au", "lors", "pendant"].contains(before) || word.hasPrefix("l'") && before == "à"
          || ["la", "le", "du"].contains(before) && index > 1
            && ["à", "lors", "pendant"].contains(keys[index - 2])
        guard isPlace else { continue }
        let noun2 = word.hasPrefix("l'") ? String(words[index].dropFirst(2)) : words[index]
        var name = [article + noun2.lowercased()]
        name += words[(index + 1)...].prefix(4).prefix { isCapitalised($0) || $0.first?.isNumber == true }
        return joined(cut(name))
      }
    case .en:
      for (index, word) in keys.enumerated() where index == 0 || word == "at" {
        let start = word == "at" ? index + 1 : index
        let here = words[min(start, words.count)...].prefix(6)
        guard let noun = here.firstIndex(where: { englishEvents.contains(key($0)) }) else { continue }
        var name = Array(words[start...noun])
        guard cut(name).count == name.count else { continue }
        if ["the", "a", "an", "our", "their"].contains(key(name[0])) {
          name[0] = "the"
        } else {
          name.insert("the", at: 0)
        }
        guard name.dropFirst().dropLast().allSatisfy({ isCapitalised($0) || key($0) == "local" }) else {
          continue
        }
        return joined(cut(name))
      }
    }
    return nil
  }

  private static func topic(_ words: [String], _ language: Language, _ address: Address) -> String? {
    var topic: [String] = []
    for word in words {
      if stops[language]?.contains(key(word)) == true { break }
      topic.append(word)
      if let last = word.last, ",.;:!?)".contains(last) { break }
    }
    guard let opening = topic.first, (1...7).contains(topic.count) else { return nil }
    let word = key(opening)
    if language == .fr, let yours = address == .tu ? tuPossessives[word] : vousPossessives[word] {
      topic[0] = yours
    } else if language == .en, ["his", "her", "their"].contains(word) {
      topic[0] = "your"
    } else if language == .fr, !isDeterminer(word, .fr), !isCapitalised(opening) {
      return nil
    } else if neverTopics.contains(word) {
      return nil
    }
    let text = joined(topic)
    return text.contains { $0 == "#" || $0 == "@" || $0.isNumber } ? nil : text
  }

  // MARK: Words

  private static func split(_ text: String) -> [String] {
    text.replacing("’", with: "'").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// In small letters, without the marks after it.
  private static func key(_ word: String) -> String {
    String(
      word.lowercased().drop { !$0.isLetter && !$0.isNumber }.reversed().drop {
        !$0.isLetter && !$0.isNumber && $0 != "'"
      }.reversed())
  }

  /// Up to the first word that ends with a mark.
  private static func cut(_ words: [String]) -> [String] {
    guard let end = words.firstIndex(where: { $0.last.map { ",.;:!?)".contains($0) } == true }) else {
      return words
    }
    return Array(words[...end])
  }

  private static func joined(_ words: [String]) -> String {
    var text = words.joined(separator: " ")
    while let last = text.last, ",.;:!?)".contains(last) { text.removeLast() }
    return text
  }

  private static func isCapitalised(_ word: String) -> Bool { word.first?.isUppercase == true }

  private static func isDeterminer(_ word: String, _ language: Language) -> Bool {
    switch language {
    case .fr: word.hasPrefix("l'") || frenchDeterminers.contains(word)
    case .en: englishDeterminers.contains(word)
    }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let frenchVerbs = set(
    "envoyer transmettre partager passer donner montrer filer faire prêter renvoyer")
  private static let englishVerbs = set("send share forward give pass show email mail lend")
  private static let frenchDeterminers = set(
    "le la les un une des mon ma mes ce cet cette deux trois quelques")
  private static let englishDeterminers = set("the a an my some two three that this")
  private static let deadlines: [Language: Set<String>] = [
    .fr: set(
      "d'ici avant demain lundi mardi mercredi jeudi vendredi samedi dimanche ce cette aujourd'hui dès la-semaine"
    ),
    .en: set(
      "by before tomorrow tonight today monday tuesday wednesday thursday friday saturday sunday next this until after"
    ),
  ]
  private static let frenchTalk = set(
    "parlé parle discuté échangé papoté discussion conversation propos sujet parlés")
  private static let talks = set(
    "exposé conférence talk présentation intervention keynote presentation lecture")
  private static let englishTalk = set(
    "talked spoke chatted talk talking conversation discussion chat spoken")
  private static let stops: [Language: Set<String>] = [
    .fr: set(
      "et avec chez hier pendant puis mais qui que il elle je on nous à au aux lors autour ensuite – - — ("),
    .en: set("and with at over for yesterday today then but who she he they i we which – - — ( on in last"),
  ]
  private static let neverTopics = set("it that this what how why whether me him her them us ça cela lui moi")
  private static let tuPossessives = ["son": "ton", "sa": "ta", "ses": "tes"]
  private static let vousPossessives = ["son": "votre", "sa": "votre", "ses": "vos"]
  private static let frenchEvents = [
    "meetup": "le ", "conférence": "la ", "conf": "la ", "soirée": "la ", "apéro": "l'", "salon": "le ",
    "forum": "le ", "hackathon": "le ", "afterwork": "l'", "atelier": "l'", "rencontre": "la ",
    "drinkup": "le ", "devfest": "le ", "barcamp": "le ",
  ]
  private static let englishEvents = set(
    "meetup conference conf evening hackathon workshop fair drinkup summit devfest barcamp")
}
