public import Domain

/// Finds the strongest ways to somebody, or to anyone of a company, through people who know each other
/// (E2, B2).
///
/// The best path comes from a search from both ends (Dijkstra 1959; Pohl 1971). Further loopless ones
/// are Yen's (1971, with Lawler's saving): each detour is an A* search whose estimate is the distance
/// that the backward search already knows, cut off at its radius; cut-off distances are consistent, so
/// the answers are exact.
///
/// One finder keeps its working memory from query to query; it belongs to one task at a time.
public struct IntroductionPaths {
  public let network: Network
  private let forward: PathScratch
  private let backward: PathScratch

  public init(_ network: Network) {
    self.network = network
    forward = PathScratch(count: network.nodeCount)
    backward = PathScratch(count: network.nodeCount)
  }

  /// The k strongest loopless paths from the user to a person, strongest first.
  public mutating func paths(to person: PersonID, k: Int = 3) -> [IntroductionPath] {
    paths(toAnyOf: [person], k: k)
  }

  /// The k strongest loopless paths from the user to any of these people: a company's. A path may pass
  /// one of them to reach another (E2: a first-degree contact can introduce you to the right title).
  public mutating func paths(toAnyOf people: [PersonID], k: Int = 3) -> [IntroductionPath] {
    let targets = Set(people.compactMap(network.node))
    guard k > 0, !targets.isEmpty, let best = bestPath(targets) else { return [] }
    var found = [best]
    if k > 1 { found = detours(from: best, targets: targets, k: k) }
    return found.map(path)
  }

  // MARK: the best path

  struct Found: Hashable {
    var cost: Double
    var nodes: [Int32]
    /// From this place on it differs from the path it was made of.
    var deviation = 0

    /// Cheapest first; of equals the one with fewer hops, then the smaller nodes.
    static func precedes(_ left: Found, _ right: Found) -> Bool {
      if left.cost != right.cost { return left.cost < right.cost }
      if left.nodes.count != right.nodes.count { return left.nodes.count < right.nodes.count }
      return left.nodes.lexicographicallyPrecedes(right.nodes)
    }
  }

  private func bestPath(_ targets: Set<Int32>) -> Found? {
    forward.begin()
    backward.begin()
    forward.reach(0, 0, from: -1)
    forward.heap.push(0, 0)
    for target in targets.sorted() {
      backward.reach(target, 0, from: -1)
      backward.heap.push(0, target)
    }
    var best = Double.infinity
    var middle: Int32 = -1
    if targets.contains(0) { return nil }
    network.arcs.withUnsafeBufferPointer { arcs in
      network.starts.withUnsafeBufferPointer { starts in
        while forward.heap.leastKey + backward.heap.leastKey < best {
          let isForward = forward.heap.leastKey <= backward.heap.leastKey
          let side = isForward ? forward : backward
          let other = isForward ? backward : forward
          guard let entry = side.heap.pop() else { break }
          if side.isClosed(entry.node) { continue }
          side.close(entry.node)
          for place in Int(starts[Int(entry.node)])..<Int(starts[Int(entry.node) + 1]) {
            let arc = arcs[place]
            let distance = entry.key + Double(arc.cost)
            guard distance < side.distance(arc.node), !side.isClosed(arc.node) else { continue }
            side.reach(arc.node, distance, from: entry.node)
            if other.isReached(arc.node) {
              let total = distance + other.distance(arc.node)
              if total < best {
                best = total
                middle = arc.node
              }
            }
            // What cannot improve the best path need not be looked at again.
            if distance < best { side.heap.push(distance, arc.node) }
          }
        }
      }
    }
    guard middle >= 0 else { return nil }
    var nodes: [Int32] = []
    var node = middle
    while node >= 0 {
      nodes.append(node)
      node = forward.parent(node)
    }
    nodes.reverse()
    node = backward.parent(middle)
    while node >= 0 {
      nodes.append(node)
      node = backward.parent(node)
    }
    return Found(cost: best, nodes: nodes)
  }

  // MARK: further paths

  private mutating func detours(from best: Found, targets: Set<Int32>, k: Int) -> [Found] {
    // Everything nearer to the targets than the heap's least key is closed, save what was left out
    // because it lies beyond the best path: beyond this radius nothing is known.
    let radius = min(backward.heap.leastKey, best.cost)
    var accepted = [best]
    var waiting: [Found] = []
    var known: Set<[Int32]> = [best.nodes]
    while accepted.count < k {
      guard let last = accepted.last else { break }
      for place in last.deviation..<last.nodes.count {
        let root = Array(last.nodes[...place])
        var bannedNext: Set<Int32> = []
        var isEndBanned = false
        for path in accepted where path.nodes.count > place && Array(path.nodes[...place]) == root {
          if path.nodes.count == place + 1 {
            isEndBanned = true
          } else {
            bannedNext.insert(path.nodes[place + 1])
          }
        }
        guard
          var detour = search(
            from: root[place], avoiding: root.dropLast(), bannedNext: bannedNext, isEndBanned: isEndBanned,
            targets: targets, radius: radius)
        else { continue }
        detour.nodes = root.dropLast() + detour.nodes
        guard known.insert(detour.nodes).inserted else { continue }
        detour.cost = cost(detour.nodes)
        detour.deviation = place
        waiting.append(detour)
      }
      guard let next = waiting.indices.min(by: { Found.precedes(waiting[$0], waiting[$1]) }) else { break }
      accepted.append(waiting.remove(at: next))
    }
    return accepted
  }

  /// The cheapest way from a node to a target, by A*.
  private func search(
    from start: Int32, avoiding root: ArraySlice<Int32>, bannedNext: Set<Int32>, isEndBanned: Bool,
    targets: Set<Int32>, radius: Double
  ) -> Found? {
    forward.begin()
    for node in root {
      forward.reach(node, -1, from: -1)
      forward.close(node)
    }
    func estimate(_ node: Int32) -> Double {
      backward.isClosed(node) ? min(backward.distance(node), radius) : radius
    }
    forward.reach(start, 0, from: -1)
    forward.heap.push(estimate(start), start)
    var end: Int32 = -1
    network.arcs.withUnsafeBufferPointer { arcs in
      network.starts.withUnsafeBufferPointer { starts in
        while let entry = forward.heap.pop() {
          if forward.isClosed(entry.node) { continue }
          forward.close(entry.node)
          let here = forward.distance(entry.node)
          if targets.contains(entry.node), entry.node != start || !isEndBanned {
            end = entry.node
            return
          }
          for place in Int(starts[Int(entry.node)])..<Int(starts[Int(entry.node) + 1]) {
            let arc = arcs[place]
            let distance = here + Double(arc.cost)
            guard distance < forward.distance(arc.node), !forward.isClosed(arc.node) else { continue }
            if entry.node == start, bannedNext.contains(arc.node) { continue }
            forward.reach(arc.node, distance, from: entry.node)
            forward.heap.push(distance + estimate(arc.node), arc.node)
          }
        }
      }
    }
    guard end >= 0 else { return nil }
    var nodes: [Int32] = []
    var node = end
    while node >= 0 {
      nodes.append(node)
      node = forward.parent(node)
    }
    nodes.reverse()
    return Found(cost: 0, nodes: nodes)
  }

  private func cost(_ nodes: [Int32]) -> Double {
    var sum = 0.0
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      var least = Float.infinity
      for place in Int(network.starts[Int(from)])..<Int(network.starts[Int(from) + 1])
      where network.arcs[place].node == to { least = min(least, network.arcs[place].cost) }
      sum += Double(least)
    }
    return sum
  }

  // MARK: answers

  private func path(_ found: Found) -> IntroductionPath {
    var strength = 1.0
    var hops: [IntroductionPath.Hop] = []
    for (from, to) in zip(found.nodes, found.nodes.dropFirst()) {
      guard let tie = network.strongestTie(from, to), let target = network.id(to) else { continue }
      let value = min(1, tie.strength)
      strength *= value
      hops.append(
        .init(from: network.id(from), to: target, strength: value, evidence: network.evidence(from, to)))
    }
    return IntroductionPath(strength: strength, hops: hops)
  }
}
