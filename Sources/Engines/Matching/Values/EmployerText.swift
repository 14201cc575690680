internal import Domain

/// What people write in the place of their employer: `Meta (ex-Google)`, `ex-Criteo, now at Alma`.
///
/// `ex-` there is where the person was before. A former name of the employer itself stays with the name:
/// `Alma (anciennement PayFit)`, `Alma, formerly PayFit`, and where the firm is known to have been called so
/// (`CompanyRenames`), `Orange (ex-France Télécom)`.
public struct EmployerText: Sendable, Hashable {
  /// Where the person works now, as written; empty when the text says only where they were.
  public var company: String
  /// Where they were before, in the order written.
  public var former: [String]

  public init(company: String, former: [String] = []) {
    self.company = company
    self.former = former
  }

  public static func read(_ text: String) -> EmployerText {
    // Nearly all texts hold none of it.
    guard marks.occur(in: text) else { return EmployerText(company: text) }
    var present: [String] = []
    var former: [String] = []
    var isNowSaid = false
    let pieces = pieces(text)
    for (place, piece) in pieces.enumerated() {
      if let rest = strip(piece, formerMarkers), !isName(piece, isFirst: place == 0, of: pieces.count) {
        former += names(rest)
      } else if let rest = strip(piece, presentMarkers), !isNowSaid,
        !former.isEmpty || !plain(piece).hasPrefix("now ") || plain(piece).hasPrefix("now at ")
          || plain(piece).hasPrefix("now with ")
      {
        present = [rest]
        isNowSaid = true
      } else if !isNowSaid {
        present.append(piece)
      }
    }
    guard !former.isEmpty || isNowSaid else { return EmployerText(company: text) }
    let company = present.joined(separator: ", ")
    let others = former.filter { !CompanyRenames.areOne(company, $0) }
    // Nothing but the firm's own former name: it stays with the name.
    if others.isEmpty, !former.isEmpty, !isNowSaid { return EmployerText(company: text) }
    return EmployerText(company: company, former: others)
  }

  /// "Ex Libris" and "Ex-ample" are firms: what comes first may be a name.
  private static func isName(_ piece: String, isFirst: Bool, of count: Int) -> Bool {
    guard isFirst, plain(piece).hasPrefix("ex") else { return false }
    let rest = piece.dropFirst(2)
    return rest.first != "-" && piece.first?.isUppercase == true
      || count == 1 && rest.dropFirst().first?.isUppercase != true
  }

  /// Folded to small letters; each ends where the name begins.
  private static let formerMarkers = [
    "ex-", "ex ", "ex. ", "formerly at ", "previously at ", "former employee of ", "formerly with ",
    "was at ",
    "anciennement chez ", "precedemment chez ", "autrefois chez ", "avant chez ", "ancien de chez ",
    "fruher bei ", "frueher bei ", "vormals bei ", "ehemals bei ", "zuvor bei ", "antes en ",
    "anteriormente en ", "prima in ", "antes na ", "antes no ",
  ]
  private static let presentMarkers = [
    "now at ", "now with ", "now ", "currently at ", "maintenant chez ", "desormais chez ",
    "actuellement chez ",
    "aujourd'hui chez ", "aujourd’hui chez ", "a present chez ", "jetzt bei ", "heute bei ", "derzeit bei ",
    "ahora en ", "actualmente en ", "ora in ", "agora na ", "agora no ",
  ]

  private static let marks = TextMarks(formerMarkers + presentMarkers, onlyAtWords: true)

  /// The parts between brackets, bars and commas, and what an `ex-` begins in the middle of one.
  private static func pieces(_ text: String) -> [String] {
    var parts: [String] = [""]
    for character in text {
      if "()[]|,;•·".contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.flatMap { part -> [String] in
      var result: [String] = []
      for word in part.split(whereSeparator: \.isWhitespace).map(String.init) {
        let isNew = plain(word).hasPrefix("ex-") && word.count > 3 || ["-", "–", "—", "/"].contains(word)
        if isNew || result.isEmpty { result.append(word) } else { result[result.count - 1] += " " + word }
      }
      return result.map { trimmed($0) }
    }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, " -–—/".contains(first) { text = text.dropFirst() }
    while let last = text.last, " -–—/".contains(last) { text = text.dropLast() }
    return String(text)
  }

  /// "ex-Google/Criteo": one after the other.
  private static func names(_ text: String) -> [String] {
    text.split(separator: "/").map { trimmed(String($0)) }.filter { $0.contains(where: \.isLetter) }
      .map { strip($0, formerMarkers) ?? $0 }
  }

  private static func strip(_ text: String, _ markers: [String]) -> String? {
    let small = plain(text)
    guard let marker = markers.first(where: { small.hasPrefix($0) && small.count > $0.count }) else {
      return nil
    }
    let rest = trimmed(String(text.dropFirst(marker.count)))
    return rest.contains(where: \.isLetter) ? rest : nil
  }

  /// Small letters without accents, sign for sign.
  private static func plain(_ text: String) -> String {
    String(text.map { Character(accents[$0] ?? String($0).lowercased().first.map(String.init) ?? " ") })
  }
  private static let accents: [Character: String] = [
    "é": "e", "è": "e", "ê": "e", "à": "a", "ü": "u", "É": "e", "È": "e", "À": "a", "Ü": "u",
  ]
}
