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
  private(set) var lefts: [UInt32] = []
  private(set) var rights: [UInt32] = []
  private(set) var patternIds: [UInt32] = []
  private(set) var patterns = PatternTable()

  init(_ records: [MatchRecord], settings: MatchSettings, apart: [(Int, Int)]) {
    // The order of the caller must not matter: everything runs in the order of ids.
    let isOrdered = zip(records, records.dropFirst()).allSatisfy { $0.id < $1.id }
    let ordered = isOrdered ? records : records.sorted { $0.id < $1.id }
    ids = ordered.map(\.id)
    self.settings = settings
    table = RecordTable(ordered)
    recordCount = ordered.count
    comparator = Comparator(table)
    var apartIndexes: [(Int, Int)] = []
    if !apart.isEmpty || ordered.contains(where: { $0.group != nil }) {
      var index: [Int: Int] = [:]
      for (position, id) in ids.enumerated() { index[id] = position }
      apartIndexes = apart.compactMap { pair in
        guard let a = index[pair.0], let b = index[pair.1], a != b else { return nil }
        return (a, b)
      }
    }
    clusters = ClusterBuilder(count: ordered.count, apart: apartIndexes)
    var groups: [Int: Int] = [:]
    for (position, record) in ordered.enumerated() {
      guard let group = record.group else { continue }
      if let first = groups[group] { clusters.join(first, position) } else { groups[group] = position }
    }
  }

  mutating func result() -> MatchResult {
    collectPairs()
    estimate()
    mergeCertain()
    let questions = review()
    var merged: [[Int]] = []
    for list in clusters.members where list.count > 1 {
      merged.append(list.map { ids[Int($0)] }.sorted())
    }
    merged.sort { $0[0] < $1[0] }
    return MatchResult(merged: merged, review: questions)
  }

  /// Weights from the vault itself: chance agreement from random pairs, the rest by EM.
  mutating func estimate() {
    if recordCount >= 20 {
      var sample: [UInt64] = []
      let size = min(60_000, recordCount * (recordCount - 1) / 2)
      sample.reserveCapacity(size)
      var state: UInt64 = 1
      for _ in 0..<size {
        state = Hash.mix(state)
        let left = Int(state % UInt64(recordCount))
        let right = Int((state >> 32) % UInt64(recordCount))
        if left == right { continue }
        sample.append(comparator.compareStrangers(left, right))
      }
      model.observe(strangers: sample)
    }
    model.estimate(patterns.list, rounds: 25)
  }

  mutating func collectPairs() {
    var blocking = Blocking(table)
    let comparator = comparator
    var lefts: [UInt32] = []
    var rights: [UInt32] = []
    var patternIds: [UInt32] = []
    var patterns = PatternTable()
    blocking.forEachPair { left, right in
      guard let bits = comparator.compare(left, right) else { return }
      lefts.append(UInt32(left))
      rights.append(UInt32(right))
      patternIds.append(patterns.count(bits))
    }
    self.lefts = lefts
    self.rights = rights
    self.patternIds = patternIds
    self.patterns = patterns
  }

  // MARK: - Automatic merges

  private mutating func mergeCertain() {
    let list = patterns.list
    let odds = list.map { model.logOdds($0.bits) }
    let threshold = log(settings.automatic / (1 - settings.automatic))
    let isAutomatic = zip(list, odds).map { pattern, odds in
      odds >= threshold && MatchRun.mayMerge(Pattern(bits: pattern.bits))
    }
    var chosen: [(odds: Double, left: UInt32, right: UInt32)] = []
    for index in lefts.indices where isAutomatic[Int(patternIds[index])] {
      chosen.append((odds[Int(patternIds[index])], lefts[index], rights[index]))
    }
    chosen.sort { ($1.odds, $0.left, $0.right) < ($0.odds, $1.left, $1.right) }
    for pair in chosen {
      let a = clusters.find(Int(pair.left))
      let b = clusters.find(Int(pair.right))
      if a == b { continue }
      if clusters.areApart(a, b) { continue }
      if areWhole(clusters.members[a], clusters.members[b]) { clusters.join(a, b) }
    }
  }

  /// Never on the name alone, never against a contradiction.
  static func mayMerge(_ pattern: Pattern) -> Bool {
    if pattern.isContradiction { return false }
    let email = Pattern.email.level(pattern.bits)
    let phone = Pattern.phone.level(pattern.bits)
    let work = Pattern.work.level(pattern.bits) / 3
    let city = Pattern.city.level(pattern.bits)
    let hasSecond =
      (email >= 1 && email <= 5) || phone == Pattern.Phone.same || (work >= 1 && work <= 5)
      || (city >= 1 && city <= 4) || Pattern.birthday.level(pattern.bits) == Pattern.Birthday.same
      || Pattern.birthday.level(pattern.bits) == Pattern.Birthday.sameDay
      || (1...2).contains(Pattern.street.level(pattern.bits))
      || Pattern.profile.level(pattern.bits) == Pattern.Profile.same
      || Pattern.partners.level(pattern.bits) == Pattern.Partners.some
    return hasSecond
  }

  /// Whether every record of the one could be the person of every record of the other.
  private func areWhole(_ left: [Int32], _ right: [Int32]) -> Bool {
    if left.count == 1 && right.count == 1 { return true }
    if left.count * right.count > 400 { return false }
    for a in left {
      for b in right {
        guard let bits = comparator.compare(Int(min(a, b)), Int(max(a, b))) else { continue }
        if Pattern(bits: bits).isContradiction { return false }
        if model.logOdds(bits) < -3 { return false }
      }
    }
    return true
  }

  // MARK: - Questions

  private mutating func review() -> [MatchQuestion] {
    // People of several records are compared as wholes: all their values against all.
    var rowOf = [Int32](repeating: -1, count: recordCount)
    for (index, list) in clusters.members.enumerated() where !list.isEmpty {
      rowOf[index] =
        list.count == 1 ? Int32(index) : Int32(table.appendUnion(of: list.sorted().map { Int($0) }))
    }
    let list = patterns.list
    let odds = list.map { model.logOdds($0.bits) }
    let floor = log(0.02 / 0.98)
    var best: [UInt64: UInt64] = [:]
    for index in lefts.indices where odds[Int(patternIds[index])] > floor {
      let a = clusters.find(Int(lefts[index]))
      let b = clusters.find(Int(rights[index]))
      if a == b { continue }
      let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
      if rowOf[a] < recordCount, rowOf[b] < recordCount {
        best[key] = list[Int(patternIds[index])].bits
      } else if best[key] == nil {
        best[key] = comparator.compare(Int(rowOf[a]), Int(rowOf[b])) ?? list[Int(patternIds[index])].bits
      }
    }
    var questions: [MatchQuestion] = []
    for (key, bits) in best {
      let probability = model.probability(bits)
      if probability < settings.review { continue }
      let a = Int(key >> 32)
      let b = Int(key & 0xFFFF_FFFF)
      if clusters.areApart(a, b) { continue }
      let left = clusters.members[a].map { ids[Int($0)] }.sorted()
      let right = clusters.members[b].map { ids[Int($0)] }.sorted()
      let isSwapped = right[0] < left[0]
      questions.append(
        MatchQuestion(
          left: isSwapped ? right : left, right: isSwapped ? left : right, probability: probability,
          evidence: [], isContradicted: Pattern(bits: bits).isContradiction))
    }
    questions.sort { ($1.probability, $0.left[0], $0.right[0]) < ($0.probability, $1.left[0], $1.right[0]) }
    return questions
  }
}

/// Distinct patterns with their numbers and counts.
struct PatternTable {
  private(set) var list: [(bits: UInt64, count: Int)] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  /// Counts one more pair with this pattern and gives the pattern's number.
  @inline(__always)
  mutating func count(_ bits: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Hash.mix(bits)) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if list[index].bits == bits {
        list[index].count += 1
        return UInt32(index)
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(list.count)
    list.append((bits, 1))
    if list.count * 2 > slots.count { grow() }
    return UInt32(list.count - 1)
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = [Int32](repeating: -1, count: size)
    for (index, entry) in list.enumerated() {
      var slot = Int(truncatingIfNeeded: Hash.mix(entry.bits)) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }
}
