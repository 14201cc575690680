/// Joins pairs to people, surest first, and looks at each joined person as a whole before it does.
struct ClusterBuilder {
  private var parent: [Int32]
  private(set) var members: [[Int32]]
  /// Pairs that may never be joined, by record; from the user's "not the same".
  private var apart: [Int32: [Int32]] = [:]

  init(count: Int, apart: [(Int, Int)]) {
    parent = (0..<count).map { Int32($0) }
    members = (0..<count).map { [Int32($0)] }
    for (a, b) in apart {
      self.apart[Int32(a), default: []].append(Int32(b))
      self.apart[Int32(b), default: []].append(Int32(a))
    }
  }

  mutating func find(_ index: Int) -> Int {
    var node = Int32(index)
    while parent[Int(node)] != node {
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return Int(node)
  }

  /// Joins two people without asking.
  mutating func join(_ left: Int, _ right: Int) {
    var a = find(left)
    var b = find(right)
    if a == b { return }
    if members[a].count < members[b].count || (members[a].count == members[b].count && b < a) { swap(&a, &b) }
    parent[b] = Int32(a)
    members[a].append(contentsOf: members[b])
    members[b] = []
  }

  /// Whether the user told anybody apart.
  var hasApart: Bool { !apart.isEmpty }

  /// Whether the user said that somebody in one is not somebody in the other.
  mutating func areApart(_ left: Int, _ right: Int) -> Bool {
    if apart.isEmpty { return false }
    let a = find(left)
    let b = find(right)
    let (small, target) = members[a].count <= members[b].count ? (a, b) : (b, a)
    for member in members[small] {
      for other in apart[member] ?? [] where find(Int(other)) == target { return true }
    }
    return false
  }
}
