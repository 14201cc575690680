/// Distances of one direction of a search, cleared in no time: an entry counts only when its stamp is
/// that of the running search.
final class PathScratch {
  private let distances: UnsafeMutablePointer<Double>
  private let parents: UnsafeMutablePointer<Int32>
  private let reached: UnsafeMutablePointer<UInt32>
  private let closed: UnsafeMutablePointer<UInt32>
  private let count: Int
  private var stamp: UInt32 = 0
  var heap = PathHeap()

  init(count: Int) {
    self.count = count
    distances = .allocate(capacity: count)
    parents = .allocate(capacity: count)
    reached = .allocate(capacity: count)
    closed = .allocate(capacity: count)
    distances.initialize(repeating: 0, count: count)
    parents.initialize(repeating: -1, count: count)
    reached.initialize(repeating: 0, count: count)
    closed.initialize(repeating: 0, count: count)
  }

  deinit {
    distances.deallocate()
    parents.deallocate()
    reached.deallocate()
    closed.deallocate()
  }

  func begin() {
    heap.removeAll()
    if stamp == .max {
      reached.update(repeating: 0, count: count)
      closed.update(repeating: 0, count: count)
      stamp = 0
    }
    stamp += 1
  }

  // Nodes come from the network that this scratch was made for: they are below `count`.
  @inline(__always) func isReached(_ node: Int32) -> Bool { reached[Int(node)] == stamp }
  @inline(__always) func isClosed(_ node: Int32) -> Bool { closed[Int(node)] == stamp }
  @inline(__always) func close(_ node: Int32) { closed[Int(node)] = stamp }
  @inline(__always) func distance(_ node: Int32) -> Double {
    reached[Int(node)] == stamp ? distances[Int(node)] : .infinity
  }
  @inline(__always) func parent(_ node: Int32) -> Int32 {
    reached[Int(node)] == stamp ? parents[Int(node)] : -1
  }

  @inline(__always)
  func reach(_ node: Int32, _ distance: Double, from parent: Int32) {
    reached[Int(node)] = stamp
    distances[Int(node)] = distance
    parents[Int(node)] = parent
  }
}
