internal import Foundation

/// What a pattern says of somebody and a group, beside the fields.
struct GroupEvidence {
  /// The sum of the fields.
  var sum: Float = 0
  /// How often one person's two spellings differ like this, compared with equal ones.
  var nameShare: Float
  /// People of the name that the frequencies expect.
  var expected: Float
  var kind: Int32
  var isForbidden = false

  init(_ bits: UInt64) {
    let pattern = Pattern(bits: bits)
    nameShare = Priors.nameShares[pattern.nameKind]
    expected = Float(exp2(Double(pattern.nameBucket) - 9.5))
    kind = Int32(pattern.nameKind)
  }
}

/// The weights of all fields of a pattern; of several patterns the best of each.
struct GroupFields {
  /// A value that is missing, below any weight.
  private static let missing: Float = -10_000
  /// Fields are less independent than the sum of their weights takes them for.
  static let temper: Float = 0.75
  /// The part that counts here of what two people share whose names differ.
  private static let household: Float = 0.1
  /// An address of less weight is no agreement.
  private static let agreement: Float = 1
  private static let email = 0
  private static let phone = 1
  private static let work = 2

  private var weights = SIMD16<Float>(repeating: missing)

  init() {}

  init(_ bits: UInt64, _ model: WeightModel) {
    for (index, field) in Pattern.others.enumerated() where field.hasMissing {
      let level = field.level(bits)
      if level > 0 { weights[index] = Float(model.weights[index][level]) }
    }
    // Here a name weighs by its rivals alone: of a couple it would make one person.
    if Pattern.email.level(bits) == Pattern.Email.household { weights[Self.email] *= Self.household }
    if Pattern.phone.level(bits) == Pattern.Phone.household { weights[Self.phone] *= Self.household }
  }

  /// Takes the best of each field; but where no address agrees, those that differ most count: that somebody's private
  /// address is no work address of the group must not hide that it is none of their private ones.
  mutating func unite(_ other: GroupFields) {
    let (mine, theirs) = (weights[Self.email], other.weights[Self.email])
    // `pointwiseMax` goes through them one by one.
    weights.replace(with: other.weights, where: other.weights .> weights)
    if min(mine, theirs) > Self.missing, max(mine, theirs) <= Self.agreement {
      weights[Self.email] = min(mine, theirs)
    }
  }

  var sum: Float { Self.temper * weights.replacing(with: 0, where: weights .< Self.missing / 2).sum() }

  /// Whether employers are known on both sides, and none in common.
  var differsInEmployer: Bool { weights[Self.work] < 0 && weights[Self.work] > Self.missing }
}
