internal import Foundation

/// Draws groups of the people left in doubt, to see how often two of them fall together.
///
/// A pair alone cannot tell that the one profile of a name belongs to another card already, that two
/// records support a third, or how many people of that name there really are: these are facts of the
/// whole group. Each draw takes every person in turn out of its group and puts it into one of those
/// its pairs lead to, or alone, by the odds the others leave it (Gibbs sampling of a partition; Neal,
/// "Markov Chain Sampling Methods for Dirichlet Process Mixture Models", 2000). The probability of a
/// pair is the mean of these odds over the draws, not the share of draws, so that few are enough.
///
/// The draws depend on the ids of the records alone: the same records give the same probabilities.
final class GroupSampler {
  /// Draws in which the odds of the kinds of name settle.
  private static let settling = 6
  /// Draws that count: fewer in very large vaults, where a pair more or less costs nothing.
  static func counting(pairs: Int) -> Int { min(max(1_500_000 / max(pairs, 1), 6), 14) }
  /// Pairs of lower log-odds take no part. Only very large vaults need that: most of their pairs are
  /// as good as excluded, and each of them costs as much as a doubtful one.
  static func floor(pairs: Int) -> Float { pairs < 250_000 ? -.infinity : -3.5 }
  /// Log-odds that a record belongs to a person seen elsewhere, one such name among one expected.
  private static let companion: Float = 2.15
  /// Per record beyond four in a group: few people are met in so many places.
  private static let crowding: Float = -0.5
  /// Per member of a group with whom there was nothing to compare.
  private static let strangeness: Float = -3
  /// Per employer beyond two that a group would have: most people are known under one or two.
  private static let thirdEmployer: Float = -2
  /// How many people of a name there are, from the frequencies and from the groups in sight.
  private static let expectedShare: Float = 0.5
  private static let groupShare: Float = 0.15
  /// Log-odds by which the pairs, judged one by one, are too sure: measured on invented people.
  private static let caution: Float = -0.05
  /// So many pairs the kinds of name count for before they are seen.
  private static let strength = 5.0
  /// What is known of somebody beside the pairs.
  struct Person {
    /// A number that stays the same from run to run.
    var id = 0
    var records: Int32 = 0
    var employers = Employers()
    /// One bit for each source; of more than 64 some share one.
    var sources: UInt64 = 0
  }

  /// Somebody another one may be, with the pattern and the number of their pair.
  private struct Edge {
    var other: Int32
    var pattern: Int32
    var pair: Int32
    /// What was learned about the two given names, in log-odds.
    var form: Float
  }

  private struct Group {
    var members: Int32
    var records: Int32
    /// Its place among the candidates of the person whose turn it is, −1 for none.
    var slot: Int32 = -1
  }

  /// A group that somebody may join.
  private struct Candidate {
    var group: Int32
    /// Members with whom there is a pair.
    var met: Int32
    /// Whose fields these are, as long as there is one pair only.
    var pattern: Int32
    var odds: Float = 0
    /// Of the best agreement of the names.
    var form: Float
    var employers: Employers
    var sources: UInt64
    var evidence: GroupEvidence
  }

  // Plain memory: every draw touches all of it, and a look-up must cost no bookkeeping.
  /// How many people have pairs; they are numbered as the pairs name them, so that those who meet
  /// stand close together in memory.
  private let people: Int
  /// Draws that count.
  private let rounds: Int
  private let patterns: UnsafeMutableBufferPointer<GroupEvidence>
  private let fields: UnsafeMutableBufferPointer<GroupFields>
  /// Edges of each person, one after another.
  private let edges: UnsafeMutableBufferPointer<Edge>
  private let offsets: UnsafeMutableBufferPointer<Int32>
  /// Records of each person.
  private let sizes: UnsafeMutableBufferPointer<Int32>
  private let employers: UnsafeMutableBufferPointer<Employers>
  private let sources: UnsafeMutableBufferPointer<UInt64>
  private let groupOf: UnsafeMutableBufferPointer<Int32>
  private let groups: UnsafeMutableBufferPointer<Group>
  private let candidates: UnsafeMutableBufferPointer<Candidate>
  /// The fields of groups that several pairs lead to.
  private let united: UnsafeMutableBufferPointer<GroupFields>
  /// Groups without members; the last stands at `freeCount - 1`.
  private let freeGroups: UnsafeMutableBufferPointer<Int32>
  private var freeCount = 0
  private let sums: UnsafeMutableBufferPointer<Float>
  private let kindOdds: UnsafeMutableBufferPointer<Float>
  private let kindSums: UnsafeMutableBufferPointer<Double>
  /// By kind of name: what the pairs, judged one by one, add up to.
  private var targets = [Double](repeating: 0, count: 64)
  /// Where the draws of each person begin.
  private let seeds: [UInt64]
  private let isForbidden: [Bool]
  /// Of each source in common, tempered as the fields are.
  private let sourceWeight: Float

  /// - Parameters:
  ///   - pairs: of people, numbered from 0.
  ///   - forms: by pair, what was learned about the two given names, in log-odds.
  ///   - isForbidden: pairs that the user told apart; empty for none.
  init(pairs: PairList, forms: [Float], model: WeightModel, people all: [Person], isForbidden: [Bool]) {
    let list = pairs.patterns.list
    let odds = list.map { Float(model.logOdds($0.bits)) }
    func total(_ index: Int) -> Float {
      odds[Int(pairs.patternIds[index])] + pairs.bonuses[index] + forms[index]
    }
    let floor = GroupSampler.floor(pairs: pairs.count)
    let used = (0..<pairs.count).filter { total($0) >= floor }
    rounds = GroupSampler.counting(pairs: used.count)
    var numbers = [Int32](repeating: -1, count: all.count)
    var order: [Int] = []
    for index in used {
      for person in [Int(pairs.lefts[index]), Int(pairs.rights[index])] where numbers[person] < 0 {
        numbers[person] = Int32(order.count)
        order.append(person)
      }
    }
    people = order.count
    patterns = GroupSampler.room(list.map { GroupEvidence($0.bits) })
    fields = GroupSampler.room(list.map { GroupFields($0.bits, model) })
    for index in list.indices { patterns[index].sum = fields[index].sum }
    let weights = model.weights[WeightModel.sourceIndex]
    sourceWeight = GroupFields.temper * Float(weights[1] - weights[0])
    var counts = [Int32](repeating: 0, count: people + 1)
    for index in used {
      counts[Int(numbers[Int(pairs.lefts[index])]) + 1] += 1
      counts[Int(numbers[Int(pairs.rights[index])]) + 1] += 1
    }
    let most = Int(counts.max() ?? 0)
    for index in 0..<people { counts[index + 1] += counts[index] }
    offsets = GroupSampler.room(counts)
    edges = GroupSampler.room(Edge(other: 0, pattern: 0, pair: 0, form: 0), 2 * used.count)
    for index in used {
      let left = Int(numbers[Int(pairs.lefts[index])])
      let right = Int(numbers[Int(pairs.rights[index])])
      let pattern = Int32(pairs.patternIds[index])
      edges[Int(counts[left])] = Edge(
        other: Int32(right), pattern: pattern, pair: Int32(index), form: forms[index])
      edges[Int(counts[right])] = Edge(
        other: Int32(left), pattern: pattern, pair: Int32(index), form: forms[index])
      counts[left] += 1
      counts[right] += 1
      targets[Int(patterns[Int(pattern)].kind)] += Double(
        1 / (1 + exp(-total(index) - GroupSampler.caution)))
    }
    self.isForbidden = isForbidden
    seeds = order.map { Hash.mix(UInt64(bitPattern: Int64(all[$0].id))) }
    sizes = GroupSampler.room(order.map { all[$0].records })
    employers = GroupSampler.room(order.map { all[$0].employers })
    sources = GroupSampler.room(order.map { all[$0].sources })
    groupOf = GroupSampler.room((0..<people).map { Int32($0) })
    groups = GroupSampler.room(order.map { Group(members: 1, records: all[$0].records) })
    candidates = GroupSampler.room(
      Candidate(
        group: 0, met: 0, pattern: 0, form: 0, employers: Employers(), sources: 0, evidence: GroupEvidence(0)),
      most)
    united = GroupSampler.room(GroupFields(), most)
    freeGroups = GroupSampler.room(0, people)
    sums = GroupSampler.room(0, pairs.count)
    kindOdds = GroupSampler.room((0..<64).map { Pattern(bits: UInt64($0) << 4).isTeaching ? 0 : -3 })
    kindSums = GroupSampler.room(0, 64)
  }

  deinit {
    patterns.deallocate()
    fields.deallocate()
    edges.deallocate()
    for values in [offsets, sizes, groupOf, freeGroups] {
      values.deallocate()
    }
    employers.deallocate()
    sources.deallocate()
    groups.deallocate()
    candidates.deallocate()
    united.deallocate()
    sums.deallocate()
    kindOdds.deallocate()
    kindSums.deallocate()
  }

  private static func room<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafeMutableBufferPointer<Value> {
    let room = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = room.initialize(from: values)
    return room
  }

  private static func room<Value: BitwiseCopyable>(
    _ value: Value, _ count: Int
  ) -> UnsafeMutableBufferPointer<Value> {
    let room = UnsafeMutableBufferPointer<Value>.allocate(capacity: count)
    room.initialize(repeating: value)
    return room
  }

  /// The probability of every pair that it is one person; 0 for those that take no part.
  func probabilities() -> [Float] {
    for round in 0..<GroupSampler.settling {
      draw(UInt64(round), isCounting: false)
      // Which pairs belong together is decided here, how many do was learned from all of them.
      let step = round < GroupSampler.settling / 2 ? 1.2 : 0.6
      for kind in kindOdds.indices where targets[kind] > 0 {
        let change = log(
          (targets[kind] + GroupSampler.strength) / (kindSums[kind] + GroupSampler.strength))
        kindOdds[kind] += Float(step * change)
      }
    }
    for round in 0..<rounds {
      draw(UInt64(GroupSampler.settling + round), isCounting: true)
    }
    return sums.map { $0 / Float(2 * rounds) }
  }

  private func draw(_ round: UInt64, isCounting: Bool) {
    for kind in kindSums.indices { kindSums[kind] = 0 }
    for person in 0..<people {
      leave(person)
      let found = collect(person)
      let total = weigh(person, found)
      for index in Int(offsets[person])..<Int(offsets[person + 1]) {
        let edge = edges[index]
        let share = candidates[Int(groups[Int(groupOf[Int(edge.other)])].slot)].odds / total
        kindSums[Int(patterns[Int(edge.pattern)].kind)] += Double(share) * 0.5
        if isCounting { sums[Int(edge.pair)] += share }
      }
      let bits = Hash.mix(seeds[person] &+ round &* 0x9E37_79B9_7F4A_7C15) >> 40
      join(person, found, at: Float(bits) / Float(1 << 24) * total)
    }
  }

  private func leave(_ person: Int) {
    let group = Int(groupOf[person])
    groups[group].members -= 1
    groups[group].records -= sizes[person]
    if groups[group].members == 0 {
      freeGroups[freeCount] = Int32(group)
      freeCount += 1
    }
    groupOf[person] = -1
  }

  /// Writes the groups that the person may join into `candidates`.
  /// - Returns: how many there are.
  private func collect(_ person: Int) -> Int {
    var count = 0
    for index in Int(offsets[person])..<Int(offsets[person + 1]) {
      let edge = edges[index]
      let group = Int(groupOf[Int(edge.other)])
      let slot = Int(groups[group].slot)
      if slot < 0 {
        groups[group].slot = Int32(count)
        candidates[count] = Candidate(
          group: Int32(group), met: 1, pattern: edge.pattern, form: edge.form,
          employers: employers[Int(edge.other)], sources: sources[Int(edge.other)],
          evidence: patterns[Int(edge.pattern)])
      } else {
        add(edge, to: slot)
      }
      if !isForbidden.isEmpty, isForbidden[Int(edge.pair)] {
        candidates[slot < 0 ? count : slot].evidence.isForbidden = true
      }
      if slot < 0 { count += 1 }
    }
    return count
  }

  /// The best agreement of each field counts, and the best of the names.
  private func add(_ edge: Edge, to slot: Int) {
    let pattern = Int(edge.pattern)
    if candidates[slot].met == 1 { united[slot] = fields[Int(candidates[slot].pattern)] }
    candidates[slot].met += 1
    candidates[slot].employers.add(employers[Int(edge.other)])
    candidates[slot].sources |= sources[Int(edge.other)]
    united[slot].unite(fields[pattern])
    let other = patterns[pattern]
    if other.nameShare > candidates[slot].evidence.nameShare {
      candidates[slot].form = edge.form
      candidates[slot].evidence.nameShare = other.nameShare
      candidates[slot].evidence.expected = other.expected
      candidates[slot].evidence.kind = other.kind
    }
  }

  /// Gives each of the candidates its odds against being alone.
  /// - Returns: the sum of the odds, being alone included.
  private func weigh(_ person: Int, _ count: Int) -> Float {
    var namesakes: Float = 0
    for slot in 0..<count { namesakes += candidates[slot].evidence.nameShare }
    var total: Float = 1
    for slot in 0..<count where !candidates[slot].evidence.isForbidden {
      let evidence = candidates[slot].evidence
      let met = candidates[slot].met
      let group = groups[Int(candidates[slot].group)]
      var sum = GroupSampler.companion + kindOdds[Int(evidence.kind)] + candidates[slot].form
      let shared = met == 1 ? fields[Int(candidates[slot].pattern)] : united[slot]
      sum += met == 1 ? evidence.sum : shared.sum
      if shared.differsInEmployer {
        candidates[slot].employers.add(employers[person])
        sum += GroupSampler.thirdEmployer * Float(max(candidates[slot].employers.count - 2, 0))
      }
      sum += GroupSampler.crowding * Float(min(max(group.records + sizes[person] - 4, 0), 3))
      sum += GroupSampler.strangeness * Float(group.members - met)
      let common = (candidates[slot].sources & sources[person]).nonzeroBitCount
      sum += sourceWeight * Float(common)
      let people =
        GroupSampler.expectedShare * evidence.expected
        + GroupSampler.groupShare * namesakes / evidence.nameShare
      let odds = exp(min(sum, 30)) / people
      candidates[slot].odds = odds
      total += odds
    }
    return total
  }

  /// Puts the person into the group at this height of the odds laid one upon another.
  private func join(_ person: Int, _ count: Int, at height: Float) {
    var rest = height
    var chosen = -1
    for slot in 0..<count {
      groups[Int(candidates[slot].group)].slot = -1
      guard chosen < 0 else { continue }
      rest -= candidates[slot].odds
      if rest < 0 { chosen = Int(candidates[slot].group) }
    }
    if chosen < 0 {
      freeCount -= 1
      chosen = Int(freeGroups[freeCount])
    }
    groupOf[person] = Int32(chosen)
    groups[chosen].members += 1
    groups[chosen].records += sizes[person]
  }
}
