internal import Foundation

/// One run of the matcher: table, pairs, model, people.
struct MatchRun {
  let ids: [Int]
  let settings: MatchSettings
  let table: RecordTable
  let comparator: Comparator
  private let recordCount: Int
  var model = WeightModel(priors: Priors())
  var clusters: ClusterBuilder
  private var unionRows: [Int: (count: Int, row: Int)] = [:]
  /// Pairs of records; then, after `unite`, pairs of people.
  var pairs = PairList()
  private var recordPairs = PairList()
  private let known: MatchModel?
  /// By record: whether it is new. Then people are only joined if one of them has a new record.
  private var isFresh: [Bool] = []
  /// By person: whether records were joined since people were last compared as wholes.
  private var hasGrown: [Bool] = []

  init(
    _ records: [MatchRecord], settings: MatchSettings, apart: [(Int, Int)],
    within surroundings: MatchSurroundings? = nil
  ) {
    // The order of the caller must not matter: everything runs in the order of ids.
    // Records are large: one by one in a loop they would be copied with all their texts.
    let isOrdered = records.indices.dropFirst().allSatisfy { records[$0 - 1].id < records[$0].id }
    let ordered = isOrdered ? records : records.sorted { $0.id < $1.id }
    ids = ordered.indices.map { ordered[$0].id }
    self.settings = settings
    table = RecordTable(ordered, within: surroundings)
    known = surroundings?.model
    recordCount = ordered.count
    comparator = Comparator(table)
    var apartIndexes: [(Int, Int)] = []
    if !apart.isEmpty {
      var index: [Int: Int] = [:]
      for (position, id) in ids.enumerated() { index[id] = position }
      apartIndexes = apart.compactMap { pair in
        guard let a = index[pair.0], let b = index[pair.1], a != b else { return nil }
        return (a, b)
      }
    }
    clusters = ClusterBuilder(count: ordered.count, apart: apartIndexes)
    var groups: [Int: Int] = [:]
    for position in ordered.indices {
      guard let group = ordered[position].group else { continue }
      if let first = groups[group] { clusters.join(first, position) } else { groups[group] = position }
    }
  }

  /// - Parameter new: when given, only people with one of these records are joined or asked about.
  mutating func result(new: Set<Int>? = nil) -> MatchResult {
    if let new {
      isFresh = [Bool](repeating: false, count: recordCount)
      for members in clusters.members where members.contains(where: { new.contains(ids[Int($0)]) }) {
        for member in members { isFresh[Int(member)] = true }
      }
    }
    collectPairs()
    let sources = table.rows.map(\.source)
    if let known {
      model.adopt(known)
      pairs.setCrowds(sources: sources, model: model)
    } else {
      observeStrangers()
      model.estimate(pairs.patterns.list, rounds: 20)
      pairs.setCrowds(sources: sources, model: model)
      model.estimate(pairs.patterns.list, rounds: 20)
    }
    recordPairs = pairs
    mergeCertain()
    // People of several records are compared again as wholes: all their values against all.
    unite()
    mergeCertain()
    let questions = review()
    return MatchResult(
      merged: mergedIds, review: questions, model: model.learned(letters: table.letterShares))
  }

  /// Whether somebody new is among the two.
  func isFresh(_ a: Int, _ b: Int) -> Bool {
    isFresh.isEmpty || clusters.members[a].contains { isFresh[Int($0)] }
      || clusters.members[b].contains { isFresh[Int($0)] }
  }

  /// How strangers agree by chance, from pairs drawn at random.
  mutating func observeStrangers() {
    guard recordCount >= 20 else { return }
    var sample: [UInt64] = []
    let size = min(30_000, recordCount * (recordCount - 1) / 2)
    sample.reserveCapacity(size)
    var state: UInt64 = 1
    for _ in 0..<size {
      state = Hash.mix(state)
      let left = Int(state % UInt64(recordCount))
      let right = Int((state >> 32) % UInt64(recordCount))
      if left == right { continue }
      sample.append(comparator.compareStrangers(left, right))
    }
    model.observe(strangers: sample, oneEmployer: comparator.chanceOfOneEmployer())
  }

  mutating func collectPairs() {
    var blocking = Blocking(table)
    let comparator = comparator
    var found = PairList()
    let rows = table.rows
    // Rows lie far apart: copied side by side first, none is waited for between two comparisons.
    var others: [RecordRow] = []
    blocking.forEachRecord { left, rights in
      others.removeAll(keepingCapacity: true)
      for right in rights { others.append(rows[Int(right)]) }
      let row = rows[left]
      for (right, other) in zip(rights, others) {
        if let bits = comparator.compare(row, other) { found.append(UInt32(left), right, bits) }
      }
    }
    pairs = found
  }

  /// Makes pairs of people from the pairs of records: people are compared as wholes.
  ///
  /// Called again it does so only for people that have grown since.
  mutating func unite() {
    let isFirst = hasGrown.isEmpty
    if isFirst { hasGrown = [Bool](repeating: true, count: recordCount) }
    let list = recordPairs.patterns.list
    let odds = list.map { Float(model.logOdds($0.bits)) }
    var united = PairList()
    if !isFirst {
      for index in 0..<pairs.count
      where !hasGrown[Int(pairs.lefts[index])] && !hasGrown[Int(pairs.rights[index])] {
        united.append(
          pairs.lefts[index], pairs.rights[index], pairs.bits(index), bonus: pairs.bonuses[index])
      }
    }
    var several: [UnitedPair] = []
    for index in 0..<recordPairs.count {
      let pattern = recordPairs.patternIds[index]
      if odds[Int(pattern)] < -5 { continue }
      let a = clusters.find(Int(recordPairs.lefts[index]))
      let b = clusters.find(Int(recordPairs.rights[index]))
      if a == b || !(hasGrown[a] || hasGrown[b]) { continue }
      if clusters.members[a].count == 1, clusters.members[b].count == 1 {
        united.append(UInt32(a), UInt32(b), list[Int(pattern)].bits)
      } else {
        several.append(
          UnitedPair(
            key: UInt64(min(a, b)) << 32 | UInt64(max(a, b)), odds: odds[Int(pattern)], pattern: pattern))
      }
    }
    several.sort { $0.key != $1.key ? $0.key < $1.key : ($1.odds, $0.pattern) < ($0.odds, $1.pattern) }
    var start = 0
    while start < several.count {
      let best = several[start]
      var crowd = UInt64(15)
      while start < several.count, several[start].key == best.key {
        crowd = min(crowd, UInt64(Pattern.crowd.level(list[Int(several[start].pattern)].bits)))
        start += 1
      }
      let a = Int(best.key >> 32)
      let b = Int(best.key & 0xFFFF_FFFF)
      guard let found = comparator.compare(row(of: a), row(of: b)) else { continue }
      let bits = Pattern.setting(crowd: crowd, in: found)
      // The union takes the best agreement of each field once. Where one pair of records is
      // surer than that, it counts the more the more records there are.
      let size = clusters.members[a].count + clusters.members[b].count
      let surplus = max(0, best.odds - Float(model.logOdds(bits)))
      let isContradicted = Pattern(bits: bits).isContradiction
      united.append(
        UInt32(a), UInt32(b), bits,
        bonus: isContradicted ? 0 : surplus * 0.5 * (1 - 1 / Float(max(size - 1, 1))))
    }
    pairs = united
    hasGrown = [Bool](repeating: false, count: recordCount)
  }

  /// Two people and what one pair of their records says.
  private struct UnitedPair {
    var key: UInt64
    var odds: Float
    var pattern: UInt32
  }

  /// The row with all values of a person.
  mutating func row(of person: Int) -> Int {
    let members = clusters.members[person]
    if members.count == 1 { return Int(members[0]) }
    if let known = unionRows[person], known.count == members.count { return known.row }
    let row = table.appendUnion(of: members.sorted().map { Int($0) })
    unionRows[person] = (members.count, row)
    return row
  }

  // MARK: - Automatic merges

  mutating func mergeCertain() {
    let list = pairs.patterns.list
    let odds = list.map { model.logOdds($0.bits) }
    let threshold = log(settings.automatic / (1 - settings.automatic))
    let isSmall = comparator.isSmall
    let mayMerge = list.map { MatchRun.mayMerge(Pattern(bits: $0.bits), inSmallVault: isSmall) }
    // A title alone is little: it counts where the name is as good as unique.
    let agreesInTitle = list.map { pattern in
      !Pattern(bits: pattern.bits).isContradiction && Pattern(bits: pattern.bits).areNamesCompatible
        && !(isSmall && Pattern.common.level(pattern.bits) == 1)
        && Pattern.work.level(pattern.bits) == Pattern.Work.missing * 3 + Pattern.Work.titleSame
    }
    var chosen: [(odds: Double, left: UInt32, right: UInt32)] = []
    for index in 0..<pairs.count {
      let pattern = Int(pairs.patternIds[index])
      let total = odds[pattern] + Double(pairs.bonuses[index])
      if total >= threshold, mayMerge[pattern] || (total >= 6 && agreesInTitle[pattern]) {
        chosen.append((total, pairs.lefts[index], pairs.rights[index]))
      }
    }
    chosen.sort { ($1.odds, $0.left, $0.right) < ($0.odds, $1.left, $1.right) }
    // Whoever fits one other only has no rival.
    var fitting = [UInt8](repeating: 0, count: recordCount)
    for pair in chosen {
      fitting[Int(pair.left)] = min(fitting[Int(pair.left)], 1) + 1
      fitting[Int(pair.right)] = min(fitting[Int(pair.right)], 1) + 1
    }
    var partners: [UInt32: [(record: UInt32, odds: Double)]] = [:]
    for pair in chosen {
      if fitting[Int(pair.left)] > 1 { partners[pair.left, default: []].append((pair.right, pair.odds)) }
      if fitting[Int(pair.right)] > 1 { partners[pair.right, default: []].append((pair.left, pair.odds)) }
    }
    for pair in chosen {
      let a = clusters.find(Int(pair.left))
      let b = clusters.find(Int(pair.right))
      if a == b || clusters.areApart(a, b) || !isFresh(a, b) { continue }
      if hasRival(pair.left, pair.right, pair.odds, partners)
        || hasRival(pair.right, pair.left, pair.odds, partners)
      {
        continue
      }
      if areWhole(clusters.members[a], clusters.members[b]) {
        clusters.join(a, b)
        if !hasGrown.isEmpty {
          hasGrown[a] = true
          hasGrown[b] = true
        }
      }
    }
  }

  /// Whether `record` fits somebody else about as well who cannot be `other`: two homonyms at one
  /// company leave a card with the name alone to the user.
  private mutating func hasRival(
    _ record: UInt32, _ other: UInt32, _ odds: Double, _ partners: [UInt32: [(record: UInt32, odds: Double)]]
  ) -> Bool {
    guard let fitting = partners[record], fitting.count > 1, fitting.count <= 50 else { return false }
    let (own, theirs) = (clusters.find(Int(record)), clusters.find(Int(other)))
    for rival in fitting where rival.record != other && rival.odds >= odds - 3 {
      let third = clusters.find(Int(rival.record))
      if third == own || third == theirs { continue }
      if clusters.areApart(theirs, third) { return true }
      let (x, y) = (min(row(of: theirs), row(of: third)), max(row(of: theirs), row(of: third)))
      // Nothing but names that cannot be one person's keeps a pair from being compared at all.
      guard let bits = comparator.compare(x, y) else { return true }
      if Pattern(bits: bits).isContradiction || !Pattern(bits: bits).areNamesCompatible {
        return true
      }
    }
    return false
  }

  /// Never on the name alone, never against a contradiction, and of names that cannot be one person's only
  /// where one half agrees, beside the same birthday.
  static func mayMerge(_ pattern: Pattern, inSmallVault isSmall: Bool) -> Bool {
    if pattern.isContradiction { return false }
    if !pattern.areNamesCompatible {
      return Pattern.profile.level(pattern.bits) == Pattern.Profile.same
        || pattern.agreesInHalf
          && Pattern.birthday.level(pattern.bits) == Pattern.Birthday.same
    }
    return pattern.isIdentified || pattern.agreesAtWorkOrHome(inSmallVault: isSmall)
  }

  /// Whether every record of the one could be the person of every record of the other.
  private func areWhole(_ left: [Int32], _ right: [Int32]) -> Bool {
    // Two records are judged by their own odds: a misspelt name beside the same birthday and street is one
    // person's. Only more than two can be a chain.
    if left.count == 1 && right.count == 1 { return true }
    if left.count * right.count > 400 { return false }
    for a in left {
      for b in right {
        // Records that are not even compared have names that cannot be one person's.
        guard let bits = comparator.compare(Int(min(a, b)), Int(max(a, b))) else { return false }
        if Pattern(bits: bits).isContradiction || !Pattern(bits: bits).areNamesCompatible {
          return false
        }
        if model.logOdds(bits) < -3 { return false }
      }
    }
    return true
  }
}
