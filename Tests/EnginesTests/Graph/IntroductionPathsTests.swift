import Domain
import Engines
import Testing

@Suite struct IntroductionPathsTests {
  private func tie(_ from: Int64?, _ to: Int64, _ strength: Double) -> Tie {
    Tie(from: from.map { PersonID($0) }, to: PersonID(to), strength: strength)
  }

  private func people(_ path: IntroductionPath) -> [Int64] { path.hops.map(\.to.number) }

  @Test func theStrongestWayIsNotAlwaysTheShortest() {
    let network = Network([tie(nil, 9, 0.1), tie(nil, 1, 0.9), tie(1, 2, 0.9), tie(2, 9, 0.9)])
    var finder = IntroductionPaths(network)
    let paths = finder.paths(to: PersonID(9), k: 3)
    #expect(paths.map(people) == [[1, 2, 9], [9]])
    #expect(abs(paths[0].strength - 0.729) < 1e-12)
    #expect(paths[0].hops.map(\.from) == [nil, PersonID(1), PersonID(2)])
  }

  @Test func whoCannotBeReachedHasNoPath() {
    var finder = IntroductionPaths(Network([tie(nil, 1, 0.9), tie(2, 3, 0.9), tie(1, 4, 0)]))
    #expect(finder.paths(to: PersonID(3)).isEmpty)
    #expect(finder.paths(to: PersonID(4)).isEmpty)
    #expect(finder.paths(to: PersonID(77)).isEmpty)
    var empty = IntroductionPaths(Network([]))
    #expect(empty.paths(to: PersonID(1)).isEmpty)
  }

  @Test func aCompanyIsReachedThroughWhoeverIsNearest() {
    let network = Network([
      tie(nil, 1, 0.8), tie(1, 5, 0.5), tie(nil, 2, 0.4), tie(2, 6, 0.9), tie(5, 6, 0.9),
    ])
    var finder = IntroductionPaths(network)
    let paths = finder.paths(toAnyOf: [PersonID(5), PersonID(6)], k: 4)
    #expect(paths.map(people) == [[1, 5], [1, 5, 6], [2, 6], [2, 6, 5]])
  }

  @Test func evidenceOfParallelTiesIsToldTogether() {
    let network = Network([
      Tie(from: nil, to: PersonID(1), strength: 0.4, evidence: [.connected(since: nil)]),
      Tie(
        from: nil, to: PersonID(1), strength: 0.7,
        evidence: [.colleagues(company: "X", from: "2019", to: "2021")]),
    ])
    var finder = IntroductionPaths(network)
    let hop = finder.paths(to: PersonID(1), k: 1)[0].hops[0]
    #expect(hop.strength == 0.7)
    #expect(hop.evidence.map { TieJudge.phrase($0).en } == ["connected", "worked together at X 2019–2021"])
  }

  /// Every simple path, by trial.
  private static func allPaths(_ ties: [Tie], targets: Set<Int64>) -> [Double] {
    var neighbours: [Int64: [Int64: Double]] = [:]
    for tie in ties {
      let from = tie.from?.number ?? 0
      let to = tie.to.number
      guard from != to, tie.strength > 0 else { continue }
      neighbours[from, default: [:]][to] = max(neighbours[from]?[to] ?? 0, tie.strength)
      neighbours[to, default: [:]][from] = max(neighbours[to]?[from] ?? 0, tie.strength)
    }
    var found: [Double] = []
    func walk(_ node: Int64, _ seen: Set<Int64>, _ strength: Double) {
      if targets.contains(node) { found.append(strength) }
      for (next, value) in neighbours[node] ?? [:] where !seen.contains(next) {
        walk(next, seen.union([next]), strength * value)
      }
    }
    walk(0, [0], 1)
    return found.sorted(by: >)
  }

  @Test func theBestPathsAreThoseThatTryingAllOfThemFinds() {
    for seed in 0..<UInt64(300) {
      var random = SeededGenerator(seed: seed)
      let count = Int64.random(in: 3...8, using: &random)
      var ties: [Tie] = []
      for from in 0..<count {
        for to in (from + 1)..<max(from + 2, count) where Double.random(in: 0..<1, using: &random) < 0.45 {
          guard to < count else { continue }
          ties.append(
            Tie(
              from: from == 0 ? nil : PersonID(from), to: PersonID(to),
              strength: Double.random(in: 0.05...1, using: &random)))
        }
      }
      let targets: Set<Int64> = seed.isMultiple(of: 2) ? [count - 1] : [count - 1, count - 2]
      let expected = Self.allPaths(ties, targets: targets.subtracting([0])).prefix(6)
      var finder = IntroductionPaths(Network(ties))
      let paths = finder.paths(toAnyOf: targets.sorted().map { PersonID($0) }, k: 6)
      #expect(paths.count == expected.count, "seed \(seed)")
      for (path, strength) in zip(paths, expected) {
        #expect(abs(path.strength - strength) < 1e-6, "seed \(seed)")
        let nodes = path.hops.map(\.to)
        #expect(Set(nodes).count == nodes.count, "seed \(seed): a loop")
      }
      #expect(Set(paths.map(people)).count == paths.count, "seed \(seed): a path twice")
    }
  }

  @Test func aFinderGivesTheSameAnswerEveryTime() {
    var random = SeededGenerator(seed: 5)
    let ties = (0..<4000).map { _ in
      Tie(
        from: Int.random(in: 0..<20, using: &random) == 0
          ? nil : PersonID(Int64.random(in: 1...800, using: &random)),
        to: PersonID(Int64.random(in: 1...800, using: &random)),
        strength: Double.random(in: 0.05...1, using: &random))
    }
    var finder = IntroductionPaths(Network(ties))
    let first = (700...760).map { finder.paths(to: PersonID($0), k: 4) }
    let second = (700...760).map { finder.paths(to: PersonID($0), k: 4) }
    #expect(first == second)
    for paths in first { #expect(paths.map(\.strength) == paths.map(\.strength).sorted(by: >)) }
  }

  @Test func talkMakesATieStrongAndTimeWeakensIt() {
    let now = Day(number: 20_778)
    let fresh = TieJudge.strength([.conversation(incoming: 5, outgoing: 6, last: now)], now: now)
    let old = TieJudge.strength(
      [.conversation(incoming: 5, outgoing: 6, last: now.adding(years: -4))], now: now)
    let oneWay = TieJudge.strength([.conversation(incoming: 0, outgoing: 6, last: now)], now: now)
    #expect(fresh > old && old > oneWay)
    #expect(TieJudge.strength([], now: now) == 0)
    let all: [TieEvidence] = [
      .colleagues(company: "X", from: "2019", to: "2021"), .met(event: nil, day: now), .favour(day: now),
      .conversation(incoming: 90, outgoing: 90, last: now),
    ]
    #expect(TieJudge.strength(all, now: now) > 0.8 && TieJudge.strength(all, now: now) <= 0.95)
  }
}
