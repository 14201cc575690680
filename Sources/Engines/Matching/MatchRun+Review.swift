internal import Foundation

/// What is asked: pairs of people that may be one, with probabilities that agree with one another.
extension MatchRun {
  /// What is shown for log-odds: fields are less independent than the sum of their weights takes them
  /// for, so that it says a little too much either way. Measured on invented people, 10,000 and 50,000.
  private static func tempered(_ logOdds: Double) -> Double { 0.94 * logOdds + 0.1 }

  mutating func review() -> [MatchQuestion] {
    unite()
    let list = pairs.patterns.list
    let odds = list.map { model.logOdds($0.bits) }
    var graph = TwinGraph()
    for index in 0..<pairs.count {
      let total = odds[Int(pairs.patternIds[index])] + Double(pairs.bonuses[index])
      let probability = 1 / (1 + exp(-MatchRun.tempered(total)))
      if probability < TwinGraph.least { continue }
      let (a, b) = (Int(pairs.lefts[index]), Int(pairs.rights[index]))
      if clusters.areApart(a, b) { continue }
      graph.append(a, b, probability, pair: index)
    }
    graph.index()
    let probabilities = graph.reconciled()
    var questions: [MatchQuestion] = []
    let writer = EvidenceWriter(table: table, model: model)
    for (edge, probability) in zip(graph.edges, probabilities) where probability >= settings.review {
      let (a, b) = (edge.a, edge.b)
      if !isFresh(a, b) { continue }
      let bits = pairs.bits(edge.pair)
      let left = clusters.members[a].map { ids[Int($0)] }.sorted()
      let right = clusters.members[b].map { ids[Int($0)] }.sorted()
      let isSwapped = right[0] < left[0]
      questions.append(
        MatchQuestion(
          left: isSwapped ? right : left, right: isSwapped ? left : right, probability: probability,
          evidence: writer.evidence(
            bits, left: row(of: isSwapped ? b : a), right: row(of: isSwapped ? a : b)),
          isContradicted: Pattern(bits: bits).isContradiction))
    }
    questions.sort { ($1.probability, $0.left[0], $0.right[0]) < ($0.probability, $1.left[0], $1.right[0]) }
    return questions
  }
}

/// Doubtful pairs as a graph: what two pairs say of a third.
///
/// If i is k and k is j, then i is j: its probability is at least that of both others together
/// (Fréchet's bound).
struct TwinGraph {
  struct Edge {
    var a: Int
    var b: Int
    var probability: Double
    /// Which pair it is in the list of the run.
    var pair: Int
  }

  /// Pairs less probable than this say nothing about others.
  static let least = 0.03
  /// Somebody with more neighbours has a name that says nothing.
  private static let most = 24

  private(set) var edges: [Edge] = []
  private var neighbours: [Int: [(node: Int, edge: Int)]] = [:]
  private var edgeOf: [UInt64: Int] = [:]

  mutating func append(_ a: Int, _ b: Int, _ probability: Double, pair: Int) {
    edges.append(Edge(a: a, b: b, probability: probability, pair: pair))
  }

  /// Call once, after the last edge.
  mutating func index() {
    edgeOf.reserveCapacity(edges.count)
    for (number, edge) in edges.enumerated() {
      neighbours[edge.a, default: []].append((edge.b, number))
      neighbours[edge.b, default: []].append((edge.a, number))
      edgeOf[TwinGraph.key(edge.a, edge.b)] = number
    }
  }

  private static func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }

  /// The edges' probabilities, none less than its neighbours demand.
  func reconciled() -> [Double] {
    edges.map { edge in
      var least = edge.probability
      for (from, to) in [(edge.a, edge.b), (edge.b, edge.a)] {
        guard let list = neighbours[from], list.count <= TwinGraph.most else { continue }
        for (k, number) in list where k != to && edges[number].probability > 0.5 {
          guard let known = edgeOf[TwinGraph.key(k, to)] else { continue }
          least = max(least, edges[number].probability + edges[known].probability - 1)
        }
      }
      return least
    }
  }
}
