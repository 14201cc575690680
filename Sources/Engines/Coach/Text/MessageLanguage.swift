/// Tells a message's language from its small words, and from its script when that is not Latin.
enum MessageLanguage {
  static func language(of tokens: [Token], _ sentences: [Sentence]) -> String {
    var french = 0
    var english = 0
    var others = [0, 0, 0, 0, 0]
    var frenchSentences = 0
    var englishSentences = 0
    for sentence in sentences where sentence.part != .signature {
      var fr = 0
      var en = 0
      for token in tokens[sentence.tokens] {
        let isFrench = token.classes.contains(.french)
        let isEnglish = token.classes.contains(.english)
        if isFrench, !isEnglish { fr += 1 }
        if isEnglish, !isFrench { en += 1 }
        if token.classes.contains(.spanish) { others[0] += 1 }
        if token.classes.contains(.german) { others[1] += 1 }
        if token.classes.contains(.italian) { others[2] += 1 }
        if token.classes.contains(.portuguese) { others[3] += 1 }
        if token.classes.contains(.dutch) { others[4] += 1 }
      }
      french += fr
      english += en
      if fr >= 3, fr >= en * 3 { frenchSentences += 1 }
      if en >= 3, en >= fr * 3 { englishSentences += 1 }
    }
    let best = max(french, english)
    if let most = others.max(), most >= 3, most > best, let index = others.firstIndex(of: most) {
      return ["es", "de", "it", "pt", "nl"][index]
    }
    if best == 0 { return "und" }
    if frenchSentences > 0, englishSentences > 0, min(french, english) * 4 >= best { return "mul" }
    return french >= english ? "fr" : "en"
  }

  /// A tag from the script, when most letters are not Latin.
  static func script(of scalars: [UInt32]) -> String? {
    var counts: [String: Int] = [:]
    var latin = 0
    for scalar in scalars {
      switch scalar {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x370...0x3FF: counts["el", default: 0] += 1
      case 0x400...0x4FF: counts["ru", default: 0] += 1
      case 0x590...0x5FF: counts["he", default: 0] += 1
      case 0x600...0x6FF: counts["ar", default: 0] += 1
      case 0x900...0x97F: counts["hi", default: 0] += 1
      case 0xE00...0xE7F: counts["th", default: 0] += 1
      case 0x3040...0x30FF: counts["ja", default: 0] += 3
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
      case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
      default: break
      }
    }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > latin else {
      return nil
    }
    return most.key
  }
}
