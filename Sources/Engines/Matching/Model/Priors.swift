internal import Foundation

/// What the model believes before it has seen a vault: from general experience with address books.
struct Priors {
  /// Probability of one person per name level, with nothing else known.
  let name: [Double]
  /// Shares of the levels among pairs of one person, per field of `Pattern.others`.
  let m: [[Double]]
  /// Shares of the levels among candidate pairs of two people.
  let u: [[Double]]
  /// How many pairs the shares count for.
  let strength: Double
  /// How many pairs each name level counts for.
  let nameStrength: Double

  init(strength: Double = 20, nameStrength: Double = 1.5) {
    self.strength = strength
    self.nameStrength = nameStrength
    var name = [Double](repeating: 0.01, count: 16384)
    // Chance partners per expected partner: a looser agreement happens more often.
    let givenU = [1.0, 1.0, 0.7, 1.5, 1.0, 1.0, 1.5, 1.0]
    let familyU = [1.0, 0.7, 0.6, 1.5, 1.0, 1.0, 1.0]
    for kind in 0..<58 {
      let m = Priors.match(ofKind: kind)
      let u = kind < 56 ? givenU[kind / 7] * familyU[kind % 7] : 1
      for bucket in 0..<16 {
        for crowd in 0..<16 {
          // Chance partners expected from the frequencies, and those that are really there.
          let expected = (exp2(Double(bucket) - 9.5) * 0.5 + Priors.rivals[crowd]) * u
          // Homonyms are more frequent than the product of frequencies says: fashions, regions, kin.
          var odds = m / (expected + 0.04 * m)
          // Names that disagree come here for another agreement, which then proves less.
          if !Pattern(bits: UInt64(kind) << 4).isTeaching { odds /= 40 }
          name[kind << 8 | bucket << 4 | crowd] = odds / (1 + odds)
        }
      }
    }
    self.name = name
    m = Priors.tables.map { Priors.padded($0.field, $0.m) }
    u = Priors.tables.map { Priors.padded($0.field, $0.u) }
  }

  /// How often the names of one person's two records agree like this; see `Pattern.nameKind`.
  private static func match(ofKind kind: Int) -> Double {
    switch kind {
    case ..<56: givenM[kind / 7] * familyM[kind % 7]
    case 56: 0.03
    case 57: 0.006
    default: 0.0001
    }
  }

  /// The same for each kind, compared with names that are equal.
  static let nameShares: [Float] = (0..<64).map { Float(match(ofKind: $0) / match(ofKind: 0)) }

  private static let givenM = [0.78, 0.05, 0.05, 0.03, 0.04, 0.03, 0.01, 0.01]
  private static let familyM = [0.85, 0.07, 0.02, 0.01, 0.005, 0.02, 0.025]

  /// People who compete for a name at each crowd level; see `Pattern.crowdLevel`.
  private static let rivals = [0.03, 0.5, 1.3, 3, 0.7, 1.2, 2.5, 1.6, 2.2, 4, 4, 6, 9, 14, 25, 50]

  private static func padded(_ field: Pattern.Field, _ shares: [Double]) -> [Double] {
    var list = [Double](repeating: 1e-6, count: field.levels)
    for (index, share) in shares.enumerated() { list[index] = share }
    let sum = list.reduce(0, +)
    return list.map { $0 / sum }
  }

  private static let tables: [(field: Pattern.Field, m: [Double], u: [Double])] = [
    (
      Pattern.email, [0.55, 0.2, 0.004, 0.004, 0.01, 0.03, 0.004, 0.05, 0.10, 0.05],
      [0.50, 0.0006, 0.001, 0.004, 0.0006, 0.004, 0.03, 0.14, 0.17, 0.15]
    ),
    (Pattern.phone, [0.65, 0.3, 0.003, 0.004, 0.043], [0.62, 0.0006, 0.002, 0.004, 0.37]),
    (Pattern.work, work(0), work(1)),
    (Pattern.city, [0.6, 0.09, 0.1, 0.13, 0.02, 0.06], [0.6, 0.001, 0.008, 0.03, 0.01, 0.35]),
    // Two full birthdays are two people's, how near they may be, until a vault says that its files hold slips.
    (
      Pattern.birthday, [0.9, 0.08, 0.01, 0.002, 0.005, 0.001, 0.001],
      [0.9, 0.0003, 0.0005, 0.004, 0.09, 0.002, 0.002]
    ),
    (Pattern.street, [0.85, 0.08, 0.03, 0.01, 0.03], [0.85, 0.0005, 0.0005, 0.005, 0.144]),
    (Pattern.postcode, [0.85, 0.11, 0.02, 0.02], [0.85, 0.005, 0.015, 0.13]),
    (Pattern.source, [0.8, 0.2], [0.65, 0.35]),
    (Pattern.profile, [0.93, 0.065, 0.005], [0.83, 0.00002, 0.17]),
    (Pattern.partners, [0.9, 0.07, 0.03], [0.9, 0.01, 0.09]),
  ]

  private static func work(_ side: Int) -> [Double] {
    let company: [[Double]] = [
      [0.55, 0.10, 0.09, 0.06, 0.02, 0.05, 0.08, 0.05],
      [0.5, 0.0006, 0.002, 0.006, 0.002, 0.003, 0.286, 0.2],
    ]
    let title: [[Double]] = [[0.7, 0.18, 0.12], [0.7, 0.01, 0.29]]
    var result: [Double] = []
    for c in company[side] { for t in title[side] { result.append(c * t) } }
    return result
  }
}
