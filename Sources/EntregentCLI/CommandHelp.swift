import ArgumentParser
import Domain

extension ArgumentHelp {
  /// Help in both languages, of which this run shows one.
  static func text(_ fr: String, _ en: String, name: (fr: String, en: String)? = nil) -> ArgumentHelp {
    ArgumentHelp(
      stringLiteral: say(fr, en),
      valueName: name.map { SpokenLanguage.current == .fr ? $0.fr : $0.en })
  }

  private init(stringLiteral abstract: String, valueName: String?) {
    self.init(abstract, valueName: valueName)
  }
}

extension CommandConfiguration {
  /// A command with its summary, and where useful a longer text and examples, in both languages.
  static func command(
    _ name: String, _ fr: String, _ en: String, more: (fr: String, en: String)? = nil,
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: say(fr, en), discussion: more.map { say($0.fr, $0.en) } ?? "",
      subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}

/// The argument parser's own words, said in French: headings of help and its complaints.
enum ParserSpeech {
  private static let headings: [(en: String, fr: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION : "), ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"), (" SUBCOMMANDS:", " :"), ("SUBCOMMANDS:", "COMMANDES :"),
    ("<subcommand>", "<commande>"), ("<subcommands>", "<commande>"),
    ("(default:", "(par défaut :"), ("(values:", "(valeurs :"),
    ("Show help information.", "Montre cette aide."), ("Show the version.", "Montre la version."),
    ("Show subcommand help information.", "Montre l’aide d’une commande."),
  ]

  static func help(_ text: String, in language: Language) -> String {
    let said =
      switch language {
      case .fr: headings.reduce(text) { $0.replacing($1.en, with: $1.fr) }
      case .en: text.replacing("OVERVIEW: ", with: "").replacing(" SUBCOMMANDS:", with: ":")
      }
    return said.split(separator: "\n", omittingEmptySubsequences: false)
      .map { more(String($0), in: language) }.joined(separator: "\n")
  }

  /// The parser's straight quotes round its facts, as English writes them. An apostrophe within a fact stays.
  private static func curled(_ text: String) -> String {
    var result = ""
    var isOpen = false
    var before: Character = " "
    for (index, character) in zip(text.indices, text) {
      let next = text.index(after: index)
      let after = next < text.endIndex ? text[next] : " "
      if character == "'", !isOpen, before.isWhitespace, !after.isWhitespace {
        result.append("“")
        isOpen = true
      } else if character == "'", isOpen, after.isWhitespace || ".,;:?".contains(after) {
        result.append("”")
        isOpen = false
      } else {
        result.append(character)
      }
      before = character
    }
    return result
  }

  /// « See 'entregent help pitch <commande>' for detailed help. », of whichever command.
  private static func more(_ line: String, in language: Language) -> String {
    let (start, end) = ("See '", "' for detailed help.")
    let text = line.drop { $0 == " " }
    guard text.hasPrefix(start), text.hasSuffix(end) else { return line }
    let command = text.dropFirst(start.count).dropLast(end.count)
    return line.prefix(line.count - text.count)
      + Phrase(fr: "« \(command) » en dit plus.", en: "“\(command)” says more.")[language]
  }

  /// The first line of a complaint of the parser; its quoted facts stay as they are.
  static func complaint(_ text: String, in language: Language) -> String {
    let lines = text.split(separator: "\n").map(String.init)
    var line = lines.first ?? text
    // What may stand there follows in lines of its own.
    let values = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let choice = values.map { $0.prefix { $0 != " " } }.joined(separator: ", ")
    if !choice.isEmpty, line.hasSuffix(":") { line += " " + choice }
    guard language == .fr else {
      return curled(line.hasSuffix(".") || line.hasSuffix("?") ? line : line + ".")
    }
    let sentence = line.hasSuffix(".") ? String(line.dropLast()) : line
    let facts = quoted(in: sentence)
    let first = facts.first ?? ""
    let french: String
    if sentence.hasPrefix("Unknown option") {
      french = "Option inconnue : \(first)"
    } else if sentence.hasPrefix("Missing expected argument") {
      french = "Il manque l’argument \(first)"
    } else if sentence.hasPrefix("Missing value for") {
      french = "Il manque la valeur de \(first)"
    } else if sentence.hasPrefix("Missing one of") {
      french = "Il manque une de ces options : \(facts.joined(separator: ", "))"
    } else if sentence.hasPrefix("The value"), facts.count >= 2 {
      let known = choice.isEmpty ? facts.dropFirst(2).joined(separator: ", ") : choice
      french =
        "La valeur « \(first) » ne convient pas à \(facts[1])"
        + (known.isEmpty ? "" : " ; il faut : \(known)")
    } else if sentence.contains("unexpected argument") || sentence.hasPrefix("Unexpected argument") {
      french = "Argument inattendu : \(facts.joined(separator: ", "))"
    } else if sentence.contains("to be set at the same time") || sentence.contains("conflicts") {
      french = "Ces options s’excluent : \(facts.joined(separator: ", "))"
    } else {
      french = sentence
    }
    return Phrase(fr: french, en: "").fr + "."
  }

  private static func quoted(in text: String) -> [String] {
    var facts: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "'") {
      let after = rest.index(after: open)
      guard let close = rest[after...].firstIndex(of: "'") else { break }
      facts.append(String(rest[after..<close]).replacing(" ...", with: ""))
      rest = rest[rest.index(after: close)...]
    }
    return facts
  }
}
