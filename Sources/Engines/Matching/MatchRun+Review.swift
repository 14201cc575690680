internal import Foundation

/// What is asked: pairs of people that may be one.
extension MatchRun {
  /// What is shown for log-odds: fields are less independent than the sum of their weights takes them
  /// for, so that it says a little too much either way. Measured on invented people, 10,000 and 50,000.
  private static func tempered(_ logOdds: Double) -> Double { 0.94 * logOdds + 0.15 }

  mutating func review() -> [MatchQuestion] {
    var questions: [MatchQuestion] = []
    unite()
    let odds = pairs.patterns.list.map { model.logOdds($0.bits) }
    let writer = EvidenceWriter(table: table, model: model)
    for index in 0..<pairs.count {
      let total = odds[Int(pairs.patternIds[index])] + Double(pairs.bonuses[index])
      let probability = 1 / (1 + exp(-MatchRun.tempered(total)))
      if probability < settings.review { continue }
      let (a, b) = (Int(pairs.lefts[index]), Int(pairs.rights[index]))
      if clusters.areApart(a, b) || !isFresh(a, b) { continue }
      let bits = pairs.bits(index)
      let left = clusters.members[a].map { ids[Int($0)] }.sorted()
      let right = clusters.members[b].map { ids[Int($0)] }.sorted()
      let isSwapped = right[0] < left[0]
      questions.append(
        MatchQuestion(
          left: isSwapped ? right : left, right: isSwapped ? left : right, probability: probability,
          evidence: writer.evidence(
            bits, left: row(of: isSwapped ? b : a), right: row(of: isSwapped ? a : b)),
          isContradicted: Pattern(bits: bits).isContradiction))
    }
    questions.sort { ($1.probability, $0.left[0], $0.right[0]) < ($0.probability, $1.left[0], $1.right[0]) }
    return questions
  }
}
