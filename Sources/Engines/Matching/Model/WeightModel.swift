internal import Foundation

/// Fellegi–Sunter weights, estimated from the pairs themselves by expectation maximisation.
///
/// The name's odds are kept per kind of agreement and rarity (term frequency), with the share of
/// matches in them; every other field has probabilities m (given one person) and u (given two).
/// Default values count like a small number of pairs seen before: in a small vault they decide, in
/// a large one the vault does.
struct WeightModel {
  /// Natural logarithm of the odds of one person, per name level.
  private(set) var nameOdds: [Double]
  /// log(m/u) per field and level, fields in the order of `Pattern.others`.
  private(set) var weights: [[Double]]
  /// Shares of the levels among strangers.
  private var strangers: [[Double]]
  private let priors: Priors

  init(priors: Priors) {
    self.priors = priors
    nameOdds = priors.name.map { log($0 / (1 - $0)) }
    strangers = zip(Pattern.others, priors.u).map { WeightModel.shares($0, $1) }
    weights = []
    weights = weights(match: priors.m)
  }

  /// What was learned, to be kept.
  func learned(letters: [Float]) -> MatchModel {
    MatchModel(
      nameOdds: nameOdds.map { Float($0) }, weights: weights.flatMap { $0.map { Float($0) } },
      letters: letters)
  }

  /// Takes what an earlier run learned.
  mutating func adopt(_ known: MatchModel) {
    nameOdds = known.nameOdds.map { Double($0) }
    var start = 0
    for (index, field) in Pattern.others.enumerated() {
      weights[index] = known.weights[start..<(start + field.levels)].map { Double($0) }
      start += field.levels
    }
    fixHouseholds(&weights)
  }

  /// Shares among the levels that were seen: a value that one side lacks proves nothing.
  private static func shares(_ field: Pattern.Field, _ counts: [Double]) -> [Double] {
    let first = field.hasMissing ? 1 : 0
    let sum = counts[first...].reduce(0, +)
    return counts.indices.map { $0 < first ? 1 : max(counts[$0] / sum, 1e-7) }
  }

  private func weights(match: [[Double]]) -> [[Double]] {
    var result = match.indices.map { index in
      zip(WeightModel.shares(Pattern.others[index], match[index]), strangers[index]).map { log($0 / $1) }
    }
    fixHouseholds(&result)
    // A vault may hold no profile twice; what profiles mean is known all the same.
    result[WeightModel.profileIndex][Pattern.Profile.same] = 12
    result[WeightModel.profileIndex][Pattern.Profile.different] = -6
    return result
  }

  private func fixHouseholds(_ weights: inout [[Double]]) {
    // One mailbox or telephone under two given names: a family, or a name that nobody could know.
    weights[0][Pattern.Email.sameOtherGiven] = 7
    weights[1][Pattern.Phone.sameOtherGiven] = 6
    // Under two names that are known to be two: a couple, an office. That they share both says no more.
    weights[0][Pattern.Email.household] = 4
    weights[1][Pattern.Phone.household] = 4
    weights[1][Pattern.Phone.householdToo] = 0.1
  }

  /// Learns how strangers agree by chance from pairs drawn at random, nearly all of two people.
  ///
  /// - Parameter oneEmployer: how probable a common employer is, by level; there are thousands of employers, and
  ///   tens of thousands of pairs hold one or two that share a rare one.
  mutating func observe(strangers sample: [UInt64], oneEmployer: [Double] = []) {
    for (index, field) in Pattern.others.enumerated() where field.shift != Pattern.source.shift {
      var counts = [Double](repeating: 0, count: field.levels)
      for bits in sample { counts[field.level(bits)] += 1 }
      if field.shift == Pattern.work.shift { WeightModel.set(oneEmployer, in: &counts) }
      let prior = WeightModel.shares(field, priors.u[index])
      for level in counts.indices where level > 0 { counts[level] += prior[level] * priors.strength }
      strangers[index] = WeightModel.shares(field, counts)
    }
    weights = weights(match: priors.m)
  }

  private static func set(_ oneEmployer: [Double], in counts: inout [Double]) {
    let all = counts.reduce(0, +)
    for (level, chance) in oneEmployer.enumerated() where chance > 0 {
      // How titles agree by chance is seen where the employers differ.
      let other = level == Pattern.Work.domain ? Pattern.Work.otherDomain : Pattern.Work.different
      let titles = counts[(other * 3)..<(other * 3 + 3)]
      let seen = titles.reduce(0, +)
      if seen < 100 { continue }
      for (title, count) in titles.enumerated() { counts[level * 3 + title] = chance * all * count / seen }
    }
  }

  /// Log-odds that the pair is one person.
  func logOdds(_ bits: UInt64) -> Double {
    var sum = nameOdds[Pattern.nameLevel(bits)]
    for (index, field) in Pattern.others.enumerated() { sum += weights[index][field.level(bits)] }
    return sum
  }

  /// The parts of `logOdds`, field by field.
  func fieldWeights(_ bits: UInt64) -> (name: Double, others: [Double]) {
    (
      nameOdds[Pattern.nameLevel(bits)],
      Pattern.others.enumerated().map { index, field in weights[index][field.level(bits)] }
    )
  }

  /// Probability that the pair is one person.
  func probability(_ bits: UInt64) -> Double { 1 / (1 + exp(-logOdds(bits))) }

  /// Estimates anew from patterns with the number of pairs that show each.
  ///
  /// Dempster, Laird & Rubin (1977); for record linkage Winkler, "Using the EM Algorithm for Weight
  /// Computation in the Fellegi–Sunter Model of Record Linkage" (1988).
  ///
  /// Only pairs of compatible names take part: the others were chosen for another agreement, which
  /// would teach the model that strangers agree.
  ///
  /// - Parameter learnsFields: false keeps the fields' weights and learns the names' odds only.
  mutating func estimate(_ all: [(bits: UInt64, count: Int)], rounds: Int, learnsFields: Bool = true) {
    let patterns = TeachingPatterns(all)
    for _ in 0..<rounds {
      let match = zip(Pattern.others, priors.m).map { field, shares in
        // One pair of people born on two days would teach that this is usual.
        let strength = priors.strength * (field.shift == Pattern.birthday.shift ? 100 : 1)
        return shares.map { $0 * strength }
      }
      let sources = priors.u[WeightModel.sourceIndex].map { $0 * priors.strength }
      let seen = patterns.weighed(nameOdds: nameOdds, weights: weights, match: match, sources: sources)
      let (nameMatch, nameOther) = (seen.nameMatch, seen.nameOther)
      var change = 0.0
      for level in nameOdds.indices where WeightModel.teachingLevels[level >> 8] {
        // Neighbouring rarities and crowds lend each other a part of what they have seen.
        var yes = nameMatch[level]
        var no = nameOther[level]
        let bucket = level >> 4 & 15
        let crowd = level & 15
        func lend(_ other: Int, _ part: Double) {
          yes += part * nameMatch[other]
          no += part * nameOther[other]
        }
        if bucket > 0 { lend(level - 16, 0.15) }
        if bucket < 15 { lend(level + 16, 0.15) }
        if crowd > 0 { lend(level - 1, 0.05) }
        if crowd < 15 { lend(level + 1, 0.05) }
        let prior = priors.name[level]
        let odds = log((yes + priors.nameStrength * prior) / (no + priors.nameStrength * (1 - prior)))
        change = max(change, abs(odds - nameOdds[level]) * min(1, (yes + no) / 100))
        nameOdds[level] = odds
      }
      if learnsFields {
        strangers[WeightModel.sourceIndex] = WeightModel.shares(Pattern.source, seen.sources)
        weights = weights(match: seen.match)
      }
      if change < 0.001 { break }
    }
  }

  /// By kind of name agreement: see `Pattern.isTeaching`.
  private static let teachingLevels = (0..<64).map { Pattern(bits: UInt64($0) << 4).isTeaching }
  private static let profileIndex = Pattern.others.firstIndex { $0.shift == Pattern.profile.shift } ?? 0
  static let sourceIndex = Pattern.others.firstIndex { $0.shift == Pattern.source.shift } ?? 0
}
