/// The employers that a person or a group is known to have had, up to four.
///
/// They are told apart by the distinguishing part of their names; the domain of a work address names one as well.
struct Employers: BitwiseCopyable {
  private var ids = SIMD4<Int32>(repeating: -1)

  /// How many there are.
  var count: Int {
    var count = 0
    while count < 4, ids[count] >= 0 { count += 1 }
    return count
  }

  /// - Parameter id: −1 for none.
  mutating func add(_ id: Int32) {
    guard id >= 0 else { return }
    for place in 0..<4 where ids[place] == id || ids[place] < 0 {
      ids[place] = id
      return
    }
  }

  mutating func add(_ other: Employers) {
    for place in 0..<other.count { add(other.ids[place]) }
  }
}
