internal import Foundation

/// What two given names mean for each other in this vault, learned from records that are surely one person's.
///
/// The lists hold what is possible anywhere: Ted may be Edward or Theodore, Katherine and Ekaterina are one name in
/// two languages. Whoever bears two names under one address or telephone shows what is so among the user's people;
/// a large vault knows it of nearly every name.
struct LearnedForms {
  /// So many pairs the mean of all forms counts for beside those of one form.
  private static let strength = 2.0
  /// A name seen in fewer pairs says nothing.
  private static let least: Float = 2
  /// The most that a form may be less, or more, than the lists say: log-odds.
  private static let (worst, best) = (-3.5, 1.0)

  /// By two names: pairs of records of one person of which each bears one.
  private var pairs: [UInt64: Float] = [:]
  /// By name: pairs of records of one person of which at least one bears it.
  private var counts: [Float]
  /// Of the pairs that hold the rarer of two forms, the share that holds both.
  private var usual = 0.0

  /// - Parameter people: records, by number, that are one person's.
  init(_ table: RecordTable, people: [[Int32]]) {
    counts = [Float](repeating: 0, count: table.names.count)
    // A list of hundreds of records of one person is an office's.
    for members in people where (2...20).contains(members.count) {
      for (index, left) in members.enumerated() {
        for right in members[(index + 1)...] { learn(table.rows[Int(left)], table.rows[Int(right)]) }
      }
    }
    var (both, rarer) = (0.0, 0.0)
    for (key, count) in pairs {
      let seen = min(counts[Int(key >> 32)], counts[Int(key & 0xFFFF_FFFF)])
      if seen < 2 * LearnedForms.least { continue }
      both += Double(count)
      rarer += Double(seen)
    }
    if rarer > 0 { usual = both / rarer }
  }

  /// Only what is sure without the names may teach what names mean.
  private mutating func learn(_ a: RecordRow, _ b: RecordRow) {
    guard a.given >= 0, b.given >= 0, a.family >= 0, a.family == b.family,
      a.email.address >= 0 && a.email.address == b.email.address || a.phone >= 0 && a.phone == b.phone
    else { return }
    counts[Int(a.given)] += 1
    if a.given == b.given { return }
    counts[Int(b.given)] += 1
    pairs[LearnedForms.key(a.given, b.given), default: 0] += 1
  }

  private static func key(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
  }

  /// Log-odds of one person to add to those of the kind of agreement; 0 where nothing was learned.
  func logOdds(_ a: Int32, _ b: Int32) -> Float {
    guard a >= 0, b >= 0, a != b, usual > 0 else { return 0 }
    let rarer = min(counts[Int(a)], counts[Int(b)])
    guard rarer >= LearnedForms.least else { return 0 }
    let seen = Double(pairs[LearnedForms.key(a, b)] ?? 0)
    let share = (seen + LearnedForms.strength * usual) / (Double(rarer) + LearnedForms.strength)
    return Float(min(max(log(share / usual), LearnedForms.worst), LearnedForms.best))
  }
}
