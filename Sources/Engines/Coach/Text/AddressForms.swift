/// Who "tu" and "vous" are in a French message.
enum AddressForms {
  struct Mix {
    var range: Range<Int>
    /// The odd one out is a tu form.
    var isTu: Bool
  }

  /// Nobody mixes registers after four thousand words only; longer texts are judged by their head.
  private static let reach = 4000

  static func mixed(in message: MessageAnalysis) -> [Mix] {
    guard message.language == "fr" || message.language == "mul" || message.language == "und" else {
      return []
    }
    var all: WordClasses = []
    for token in message.tokens { all.formUnion(token.classes) }
    guard !all.isDisjoint(with: [.youSingular, .imperative]),
      !all.isDisjoint(with: [.youFormal, .imperative])
    else {
      return []
    }
    var tu: [Int] = []
    var vous: [Int] = []
    let companies = message.found(.companyYou).prefix(400)
    let personal = message.found(.personalYou).prefix(400)
    let isPlural = companies.contains { match in
      message.tokens[match.first..<match.last].contains {
        String(decoding: message.bytes(of: $0), as: UTF8.self) == "et"
      }
    }
    // "Vous avez organisé ensemble": the reader and somebody else, whatever stands between.
    let together = companies.filter { match in
      (match.first..<match.last).contains { plurals.contains(word(message, $0)) }
    }
    for (index, token) in message.tokens.prefix(AddressForms.reach).enumerated() {
      let part = message.sentences[Int(token.sentence)].part
      guard part == .body || part == .greeting || part == .closing, !token.flags.contains(.quoted) else {
        continue
      }
      if isTu(message, index) { tu.append(index) }
      guard isVous(message, index) || isVousVerb(message, index) else { continue }
      let isPersonal = personal.contains { $0.first <= index && index < $0.last }
      let isCompany =
        companies.contains { $0.first <= index && index < $0.last } || isPluralPossession(message, index)
      if isCompany, !isPersonal { continue }
      if together.contains(where: { $0.first <= index && index < $0.last }) { continue }
      // "Votre billetterie … bien à toi": a thing of the company, in a pitch to one who works there.
      if message.kind == .pitchEmail, !isPersonal, ["votre", "vos"].contains(word(message, index)) {
        continue
      }
      // "Vous avez des postes ?" asks the company.
      if message.hiringAsks.contains(where: { $0.sentence == Int(token.sentence) }) { continue }
      if isPlural { continue }
      vous.append(index)
    }
    guard let firstTu = tu.first, let firstVous = vous.first else { return [] }
    // The form that comes later departs from the one the message began with, the rarer one from the message.
    let later = firstTu > firstVous ? firstTu : firstVous
    let rarer = tu.count < vous.count ? firstTu : vous.count < tu.count ? firstVous : min(firstTu, firstVous)
    return Set([later, rarer]).sorted().map { odd in
      Mix(
        range: message.range(
          message.tokens[odd].flags.contains(.hyphened) && odd > 0 ? odd - 1 : odd, odd + 1),
        isTu: odd == firstTu)
    }
  }

  /// "Vos racks", "vos clients": things that a company has several of, unless a person makes them.
  private static func isPluralPossession(_ message: MessageAnalysis, _ index: Int) -> Bool {
    guard word(message, index) == "vos", index + 1 < message.tokens.count else { return false }
    // "Vos dessins sur les files": a person's.
    if word(message, index + 2) == "sur" { return false }
    let next = message.tokens[index + 1]
    return next.classes.isDisjoint(with: [.work, .bland, .function, .talk, .timeWord])
  }

  private static let plurals: Set<String> = ["ensemble", "deux", "trois", "mutuellement", "autre"]

  private static func word(_ message: MessageAnalysis, _ index: Int) -> String {
    guard message.tokens.indices.contains(index) else { return "" }
    return String(decoding: message.bytes(of: message.tokens[index]), as: UTF8.self)
  }

  private static func isTu(_ message: MessageAnalysis, _ index: Int) -> Bool {
    let token = message.tokens[index]
    if token.classes.contains(.youSingular) {
      guard isFrench(message, Int(token.sentence)) else { return false }
      switch word(message, index) {
      case "t":
        // "a-t-il" and "don't" are no tu.
        guard !token.flags.contains(.hyphened), !token.flags.contains(.elided) else { return false }
        return index + 1 < message.tokens.count && message.tokens[index + 1].flags.contains(.elided)
      case "ton": return !["le", "un", "du", "ce", "bon", "mauvais", "au"].contains(word(message, index - 1))
      case "tes", "tu", "te", "toi", "ta", "tien", "tienne", "tiens":
        return !token.flags.contains(.allCaps) || token.foldedEnd - token.foldedStart == 2
      default: return true
      }
    }
    // Imperatives of the second person singular: "dis-moi", "n'hésite pas".
    guard token.classes.contains(.imperative) else { return false }
    switch word(message, index) {
    case "hesite": return word(message, index - 1) == "n" || word(message, index + 1) == "pas"
    case "dis", "fais", "donne", "envoie", "raconte", "tiens", "appelle", "explique", "reponds", "ecris",
      "passe", "prends":
      return word(message, index + 1) == "moi" && message.tokens[index + 1].flags.contains(.hyphened)
    default: return false
    }
  }

  private static func isVous(_ message: MessageAnalysis, _ index: Int) -> Bool {
    let token = message.tokens[index]
    guard token.classes.contains(.youFormal) else { return false }
    let word = word(message, index)
    if word == "vs" { return false }
    // "rendez-vous" is a noun.
    if word == "vous", token.flags.contains(.hyphened) || true,
      ["rendez", "garde"].contains(self.word(message, index - 1))
    {
      return false
    }
    return isFrench(message, Int(token.sentence))
  }

  private static let imperatives: Set<String> = [
    "hesitez", "dites", "tenez", "faites", "donnez", "repondez", "envoyez", "appelez", "ecrivez", "veuillez",
    "sachez",
    "excusez", "recevez", "racontez", "expliquez",
  ]

  private static func isVousVerb(_ message: MessageAnalysis, _ index: Int) -> Bool {
    guard message.tokens[index].classes.contains(.imperative), imperatives.contains(word(message, index))
    else { return false }
    let next = word(message, index + 1)
    let before = word(message, index - 1)
    if before == "vous" || next == "vous" { return false }
    return next == "moi" || next == "pas" || ["veuillez", "sachez", "recevez"].contains(word(message, index))
  }

  private static func isFrench(_ message: MessageAnalysis, _ sentence: Int) -> Bool {
    var french = 0
    var english = 0
    for token in message.tokens[message.sentences[sentence].tokens] {
      let both = token.classes.contains(.french) && token.classes.contains(.english)
      if both { continue }
      if token.classes.contains(.french) { french += 1 }
      if token.classes.contains(.english) { english += 1 }
    }
    return french >= english
  }
}
