public import Domain

/// Playbooks as text that people copy, edit and hand on: one `key: value` a line, `#` begins a comment,
/// `step:` and `ending:` begin a section. The keys are described in docs/notes/playbooks.md.
///
///     playbook: coffee-chat
///     subject: person
///     title.fr: Prendre un café
///     title.en: Have a coffee
///     step: ask
///     …
public enum PlaybookFile {
  /// Why a file was refused, and where.
  public struct Problem: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
      case tooLarge
      case notText
      case noColon
      case unknownKey(String)
      case keyTwice(String)
      case keyMissing(String)
      case badValue(key: String, value: String)
      case unknownStep(String)
      /// It is named where only a step before this one can be.
      case laterStep(String)
      case stepTwice(String)
      case noSteps
      case tooManySteps
    }

    /// From 1.
    public var line: Int
    public var reason: Reason

    public init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  public static let largestFile = 262_144
  public static let mostSteps = 100

  /// Reads one playbook; the first thing wrong is thrown.
  /// - Parameter messageKinds: the kinds of message that a step of a file handed in may need; with nil,
  /// which is
  ///   for what is stored already, they and the ids of rules are taken as they are.
  public static func parse(_ bytes: [UInt8], messageKinds: Set<String>? = nil) throws(Problem) -> Playbook {
    guard bytes.count <= largestFile else { throw Problem(line: 1, reason: .tooLarge) }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Problem(line: 1, reason: .notText)
    }
    return try parse(text, messageKinds: messageKinds)
  }

  public static func parse(_ text: String, messageKinds: Set<String>? = nil) throws(Problem) -> Playbook {
    var reader = PlaybookReader(messageKinds: messageKinds)
    var number = 0
    // By bytes: to Swift, CR LF is one character that is not a line feed.
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      try reader.read(trimmed(onOneLine(Substring(line))), line: number)
    }
    return try reader.finish()
  }

  /// Breaks that are no line feed, such as a form feed, are spaces: a text that is written again has none.
  private static func onOneLine(_ line: Substring) -> Substring {
    guard line.unicodeScalars.contains(where: isBreak) else { return line }
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars { result.append(isBreak(scalar) ? " " : scalar) }
    return Substring(String(result))
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  /// The text of a playbook; reading it gives the same playbook.
  public static func encode(_ playbook: Playbook) -> String { PlaybookWriter.write(playbook) }

  static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = Substring(text).unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\u{FEFF}"
    }
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }
}

extension PlaybookFile.Problem {
  /// What is wrong, for the person who wrote the file.
  public var phrase: Phrase {
    switch reason {
    case .tooLarge: Phrase(fr: "le fichier dépasse 256 Ko", en: "the file is larger than 256 KB")
    case .notText: Phrase(fr: "ce n’est pas du texte UTF-8", en: "this is not UTF-8 text")
    case .noColon:
      Phrase(fr: "ligne \(line) : il manque « clé : valeur »", en: "line \(line): “key: value” is missing")
    case .unknownKey(let key):
      Phrase(fr: "ligne \(line) : clé inconnue « \(key) »", en: "line \(line): unknown key “\(key)”")
    case .keyTwice(let key):
      Phrase(
        fr: "ligne \(line) : « \(key) » est donné deux fois", en: "line \(line): “\(key)” is given twice")
    case .keyMissing(let key):
      Phrase(fr: "ligne \(line) : il manque « \(key) »", en: "line \(line): “\(key)” is missing")
    case .badValue(let key, let value):
      Phrase(
        fr: "ligne \(line) : « \(value) » ne convient pas pour « \(key) »",
        en: "line \(line): “\(value)” is no value for “\(key)”")
    case .unknownStep(let step):
      Phrase(fr: "ligne \(line) : aucune étape « \(step) »", en: "line \(line): there is no step “\(step)”")
    case .laterStep(let step):
      Phrase(
        fr: "ligne \(line) : l’étape « \(step) » ne vient pas avant celle-ci, qui ne s’ouvrirait jamais",
        en: "line \(line): the step “\(step)” does not come before this one, which would never open")
    case .stepTwice(let step):
      Phrase(fr: "ligne \(line) : deux étapes « \(step) »", en: "line \(line): two steps “\(step)”")
    case .noSteps: Phrase(fr: "aucune étape", en: "there are no steps")
    case .tooManySteps:
      Phrase(fr: "ligne \(line) : plus de 100 étapes", en: "line \(line): more than 100 steps")
    }
  }
}
