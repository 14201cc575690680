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
  private let priors: Priors

  init(priors: Priors) {
    self.priors = priors
    nameOdds = priors.name.map { log($0 / (1 - $0)) }
    weights = zip(priors.m, priors.u).map { m, u in zip(m, u).map { log($0 / $1) } }
  }

  /// Log-odds that the pair is one person.
  func logOdds(_ bits: UInt64) -> Double {
    var sum = nameOdds[Pattern.name.level(bits)]
    for (index, field) in Pattern.others.enumerated() { sum += weights[index][field.level(bits)] }
    return sum
  }

  /// Probability that the pair is one person.
  func probability(_ bits: UInt64) -> Double { 1 / (1 + exp(-logOdds(bits))) }

  /// Estimates anew from patterns with the number of pairs that show each.
  ///
  /// Dempster, Laird & Rubin (1977); for record linkage Winkler, "Using the EM Algorithm for Weight
  /// Computation in the Fellegi–Sunter Model of Record Linkage" (1988).
  mutating func estimate(_ patterns: [(bits: UInt64, count: Int)], rounds: Int) {
    let levels = patterns.map { pattern in Pattern.others.map { UInt8($0.level(pattern.bits)) } }
    let nameLevels = patterns.map { Pattern.name.level($0.bits) }
    for _ in 0..<rounds {
      var nameMatch = [Double](repeating: 0, count: nameOdds.count)
      var nameOther = nameMatch
      var match = priors.m.map { $0.map { $0 * priors.strength } }
      var other = priors.u.map { $0.map { $0 * priors.strength } }
      for (index, pattern) in patterns.enumerated() {
        var sum = nameOdds[nameLevels[index]]
        for (field, level) in levels[index].enumerated() { sum += weights[field][Int(level)] }
        let probability = 1 / (1 + exp(-sum))
        let yes = probability * Double(pattern.count)
        let no = Double(pattern.count) - yes
        nameMatch[nameLevels[index]] += yes
        nameOther[nameLevels[index]] += no
        for (field, level) in levels[index].enumerated() {
          match[field][Int(level)] += yes
          other[field][Int(level)] += no
        }
      }
      var change = 0.0
      for level in nameOdds.indices {
        let bucket = level & 15
        // Neighbouring rarities lend each other a part of what they have seen.
        var yes = nameMatch[level]
        var no = nameOther[level]
        if bucket > 0 {
          yes += 0.25 * nameMatch[level - 1]
          no += 0.25 * nameOther[level - 1]
        }
        if bucket < 15 {
          yes += 0.25 * nameMatch[level + 1]
          no += 0.25 * nameOther[level + 1]
        }
        let prior = priors.name[level]
        let odds = log((yes + priors.nameStrength * prior) / (no + priors.nameStrength * (1 - prior)))
        change = max(change, abs(odds - nameOdds[level]) * min(1, (yes + no) / 100))
        nameOdds[level] = odds
      }
      for field in weights.indices {
        let sumMatch = match[field].reduce(0, +)
        let sumOther = other[field].reduce(0, +)
        for level in weights[field].indices {
          let m = max(match[field][level] / sumMatch, 1e-7)
          let u = max(other[field][level] / sumOther, 1e-7)
          weights[field][level] = log(m / u)
        }
      }
      if change < 0.001 { break }
    }
  }
}
