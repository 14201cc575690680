/// What a search knows of the nodes in one direction, cleared in no time: a record counts only when its
/// stamp is that of the running search. One record is 16 bytes, so a node costs one cache line.
final class PathScratch {
  struct Record {
    var distance: Double
    var parent: Int32
    /// Twice the search's number when reached, one more when closed.
    var stamp: UInt32
  }

  private let records: UnsafeMutablePointer<Record>
  private let count: Int
  private var number: UInt32 = 0

  init(count: Int) {
    self.count = count
    records = .allocate(capacity: count)
    records.initialize(repeating: Record(distance: 0, parent: -1, stamp: 0), count: count)
  }

  deinit { records.deallocate() }

  /// A fresh view. It must not outlive the scratch.
  func begin() -> View {
    if number >= UInt32.max / 2 - 1 {
      records.update(repeating: Record(distance: 0, parent: -1, stamp: 0), count: count)
      number = 0
    }
    number += 1
    return View(records: records, stamp: number * 2)
  }

  /// The view of the search that ran last.
  func last() -> View { View(records: records, stamp: number * 2) }

  /// The records as one search sees them. Nodes come from the network that the scratch was made for, so
  /// they are below its count.
  struct View {
    let records: UnsafeMutablePointer<Record>
    let stamp: UInt32

    @inline(__always) func isReached(_ node: Int32) -> Bool { records[Int(node)].stamp >= stamp }
    @inline(__always) func isClosed(_ node: Int32) -> Bool { records[Int(node)].stamp == stamp + 1 }
    @inline(__always) func close(_ node: Int32) { records[Int(node)].stamp = stamp + 1 }
    @inline(__always) func distance(_ node: Int32) -> Double {
      records[Int(node)].stamp >= stamp ? records[Int(node)].distance : .infinity
    }
    @inline(__always) func parent(_ node: Int32) -> Int32 {
      records[Int(node)].stamp >= stamp ? records[Int(node)].parent : -1
    }

    @inline(__always)
    func reach(_ node: Int32, _ distance: Double, from parent: Int32) {
      records[Int(node)] = Record(distance: distance, parent: parent, stamp: stamp)
    }
  }
}
