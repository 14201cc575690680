public import Domain
import Foundation

/// Who knows whom, packed for path searches: one array of neighbours for all people (compressed sparse
/// rows), costs are −ln(strength), so that the product of strengths becomes a sum. The user is node 0.
public struct Network: Sendable {
  /// One tie of a row.
  struct Arc {
    var node: Int32
    var cost: Float
  }

  /// Ids of nodes 1...; node 0 is the user.
  let ids: [PersonID]
  /// `starts[n]..<starts[n + 1]` are the arcs of node n.
  let starts: [Int32]
  let arcs: [Arc]
  /// The tie behind each arc.
  let tieOfArc: [Int32]
  let ties: [Tie]
  private let lookUp: LookUp

  /// Number of nodes, the user among them.
  public var nodeCount: Int { ids.count + 1 }
  public var tieCount: Int { ties.count }

  /// Ties with a strength of 0 or less, or between one and the same, lead nowhere and are left out;
  /// strengths over 1 count as 1. Ties are walked both ways.
  public init(_ ties: [Tie]) {
    self.ties = ties
    var seen: [PersonID] = []
    seen.reserveCapacity(ties.count * 2)
    for tie in ties {
      if let from = tie.from { seen.append(from) }
      seen.append(tie.to)
    }
    seen.sort()
    var unique: [PersonID] = []
    for id in seen where unique.last != id { unique.append(id) }
    ids = unique
    let lookUp = LookUp(unique)
    self.lookUp = lookUp

    let count = unique.count + 1
    var ends: [(from: Int32, to: Int32, cost: Float)] = []
    ends.reserveCapacity(ties.count)
    var degrees = [Int32](repeating: 0, count: count + 1)
    for tie in ties {
      let from = tie.from.map { lookUp.node($0) ?? 0 } ?? 0
      let to = lookUp.node(tie.to) ?? 0
      guard tie.strength > 0, from != to else {
        ends.append((0, 0, -1))
        continue
      }
      ends.append((from, to, Float(-log(min(1, tie.strength)))))
      degrees[Int(from) + 1] += 1
      degrees[Int(to) + 1] += 1
    }
    for node in 0..<count { degrees[node + 1] += degrees[node] }
    starts = degrees
    var next = degrees
    let total = Int(degrees[count])
    var arcs = [Arc](repeating: Arc(node: 0, cost: 0), count: total)
    var tieOfArc = [Int32](repeating: 0, count: total)
    for (index, end) in ends.enumerated() where end.cost >= 0 {
      let cost = end.cost == 0 ? 0 : end.cost
      for (from, to) in [(end.from, end.to), (end.to, end.from)] {
        let place = Int(next[Int(from)])
        next[Int(from)] += 1
        arcs[place] = Arc(node: to, cost: cost)
        tieOfArc[place] = Int32(index)
      }
    }
    self.arcs = arcs
    self.tieOfArc = tieOfArc
  }

  func node(_ id: PersonID) -> Int32? { lookUp.node(id) }

  func id(_ node: Int32) -> PersonID? { node == 0 ? nil : ids[Int(node) - 1] }

  /// The strongest tie between two nodes that are neighbours.
  func strongestTie(_ from: Int32, _ to: Int32) -> Tie? {
    var best: Tie?
    for place in Int(starts[Int(from)])..<Int(starts[Int(from) + 1]) where arcs[place].node == to {
      let tie = ties[Int(tieOfArc[place])]
      if tie.strength > best?.strength ?? -1 { best = tie }
    }
    return best
  }

  /// All that is known about why two neighbours know each other.
  func evidence(_ from: Int32, _ to: Int32) -> [TieEvidence] {
    var list: [TieEvidence] = []
    for place in Int(starts[Int(from)])..<Int(starts[Int(from) + 1]) where arcs[place].node == to {
      list += ties[Int(tieOfArc[place])].evidence
    }
    return list
  }

  /// From ids to nodes: a plain table when the ids are dense, as a vault's are, else a dictionary.
  private struct LookUp: Sendable {
    private var table: [Int32] = []
    private var sparse: [PersonID: Int32] = [:]

    init(_ ids: [PersonID]) {
      let largest = ids.last?.number ?? 0
      if largest >= 0, largest < Int64(ids.count) * 4 + 1024, (ids.first?.number ?? 0) >= 0 {
        table = [Int32](repeating: 0, count: Int(largest) + 1)
        for (index, id) in ids.enumerated() { table[Int(id.number)] = Int32(index + 1) }
      } else {
        sparse.reserveCapacity(ids.count)
        for (index, id) in ids.enumerated() { sparse[id] = Int32(index + 1) }
      }
    }

    func node(_ id: PersonID) -> Int32? {
      if !table.isEmpty {
        guard id.number >= 0, id.number < Int64(table.count) else { return nil }
        let node = table[Int(id.number)]
        return node == 0 ? nil : node
      }
      return sparse[id]
    }
  }
}
