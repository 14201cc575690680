internal import Foundation

/// What is asked: pairs of people that may be one.
extension MatchRun {
  mutating func review() -> [MatchQuestion] {
    var questions: [MatchQuestion] = []
    unite()
    let probabilities = groupProbabilities()
    let writer = EvidenceWriter(table: table, comparator: comparator, model: model)
    for index in 0..<pairs.count {
      let probability = MatchRun.shown(Double(probabilities[index]))
      if probability < settings.review { continue }
      let (a, b) = (Int(pairs.lefts[index]), Int(pairs.rights[index]))
      if clusters.areApart(a, b) || !isFresh(a, b) { continue }
      let bits = pairs.bits(index)
      let left = ids(of: a)
      let right = ids(of: b)
      let isSwapped = right[0] < left[0]
      questions.append(
        MatchQuestion(
          left: isSwapped ? right : left, right: isSwapped ? left : right,
          probability: probability,
          evidence: writer.evidence(
            bits, left: row(of: isSwapped ? b : a), right: row(of: isSwapped ? a : b)),
          isContradicted: Pattern(bits: bits).isContradiction))
    }
    questions.sort { ($1.probability, $0.left[0], $0.right[0]) < ($0.probability, $1.left[0], $1.right[0]) }
    return questions
  }

  private func ids(of person: Int) -> [Int] {
    let members = clusters.members[person]
    return members.count == 1 ? [ids[Int(members[0])]] : members.map { ids[Int($0)] }.sorted()
  }

  /// What the draws say is a little too much near one half and too little above 0.7: measured on invented people,
  /// 10,000 and 50,000 of them.
  private static func shown(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else { return probability }
    let odds = log(probability / (1 - probability)) - 0.08
    return 1 / (1 + exp(odds < 0 ? -0.91 * odds : -odds - 0.42 * min(max(0, odds - 0.85), 1)))
  }
}
