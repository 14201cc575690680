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
    var found = [best.path]
    if k > 1 { found = detours(from: best.path, targets: targets, radius: best.radius, k: k) }
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

  /// - Returns: the path and the radius around the targets within which all distances are known.
  private func bestPath(_ targets: Set<Int32>) -> (path: Found, radius: Double)? {
    if targets.contains(0) { return nil }
    let forward = self.forward.begin()
    let backward = self.backward.begin()
    var ahead = PathHeap()
    var behind = PathHeap()
    forward.reach(0, 0, from: -1)
    ahead.push(0, 0)
    for target in targets.sorted() {
      backward.reach(target, 0, from: -1)
      behind.push(0, target)
    }
    var best = Double.infinity
    var middle: Int32 = -1
    network.arcs.withUnsafeBufferPointer { arcs in
      network.starts.withUnsafeBufferPointer { starts in
        func expand(_ heap: inout PathHeap, _ side: PathScratch.View, _ other: PathScratch.View) {
          guard let entry = heap.pop(), !side.isClosed(entry.node) else { return }
          side.close(entry.node)
          for place in Int(starts[Int(entry.node)])..<Int(starts[Int(entry.node) + 1]) {
            let arc = arcs[place]
            let distance = entry.key + Double(arc.cost)
            // What cannot improve the best path need not be looked at again.
            guard distance < best, distance < side.distance(arc.node), !side.isClosed(arc.node) else {
              continue
            }
            side.reach(arc.node, distance, from: entry.node)
            heap.push(distance, arc.node)
            if other.isReached(arc.node) {
              let total = distance + other.distance(arc.node)
              if total < best {
                best = total
                middle = arc.node
              }
            }
          }
        }
        while ahead.leastKey + behind.leastKey < best {
          if ahead.leastKey <= behind.leastKey {
            expand(&ahead, forward, backward)
          } else {
            expand(&behind, backward, forward)
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
    // Everything nearer to the targets than the heap's least key is closed, save what was left out
    // because it lies beyond the best path.
    return (Found(cost: best, nodes: nodes), min(behind.leastKey, best))
  }

  // MARK: further paths

  private func detours(from best: Found, targets: Set<Int32>, radius: Double, k: Int) -> [Found] {
    var accepted = [best]
    var waiting: [Found] = []
    var known: Set<[Int32]> = [best.nodes]
    while accepted.count < k {
      guard let last = accepted.last else { break }
      var rootCost = cost(Array(last.nodes[...last.deviation]))
      for place in last.deviation..<last.nodes.count {
        if place > last.deviation { rootCost += cost(Array(last.nodes[(place - 1)...place])) }
        let root = Array(last.nodes[...place])
        // A detour dearer than as many as are still wanted can never be chosen.
        let wanted = k - accepted.count
        let limit = waiting.count >= wanted ? waiting.map(\.cost).sorted()[wanted - 1] : .infinity
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
            targets: targets, radius: radius, limit: limit - rootCost)
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
    targets: Set<Int32>, radius: Double, limit: Double
  ) -> Found? {
    let forward = self.forward.begin()
    let backward = self.backward.last()
    // Sums in another order differ in their last digits.
    let limit = limit + 1e-9
    var heap = PathHeap()
    for node in root {
      forward.reach(node, -1, from: -1)
      forward.close(node)
    }
    func estimate(_ node: Int32) -> Double {
      backward.isClosed(node) ? min(backward.distance(node), radius) : radius
    }
    forward.reach(start, 0, from: -1)
    heap.push(estimate(start), start)
    var end: Int32 = -1
    network.arcs.withUnsafeBufferPointer { arcs in
      network.starts.withUnsafeBufferPointer { starts in
        while let entry = heap.pop() {
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
            let whole = distance + estimate(arc.node)
            guard whole <= limit else { continue }
            forward.reach(arc.node, distance, from: entry.node)
            heap.push(whole, arc.node)
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
