/// A binary heap of nodes by distance; equals come out by node, so that searches are repeatable.
/// Entries are never moved within it: an outdated one is skipped when it comes out.
struct PathHeap {
  struct Entry {
    var key: Double
    var node: Int32

    @inline(__always)
    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      left.key < right.key || (left.key == right.key && left.node < right.node)
    }
  }

  private var entries: ContiguousArray<Entry> = []

  var isEmpty: Bool { entries.isEmpty }
  var leastKey: Double { entries.isEmpty ? .infinity : entries[0].key }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func push(_ key: Double, _ node: Int32) {
    let entry = Entry(key: key, node: node)
    entries.append(entry)
    entries.withUnsafeMutableBufferPointer { heap in
      var place = heap.count - 1
      while place > 0 {
        let parent = (place - 1) >> 1
        guard Entry.precedes(entry, heap[parent]) else { break }
        heap[place] = heap[parent]
        place = parent
      }
      heap[place] = entry
    }
  }

  @inline(__always)
  mutating func pop() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return last }
    return entries.withUnsafeMutableBufferPointer { heap in
      let first = heap[0]
      let count = heap.count
      var place = 0
      while true {
        var child = 2 * place + 1
        guard child < count else { break }
        if child + 1 < count, Entry.precedes(heap[child + 1], heap[child]) { child += 1 }
        guard Entry.precedes(heap[child], last) else { break }
        heap[place] = heap[child]
        place = child
      }
      heap[place] = last
      return first
    }
  }
}
