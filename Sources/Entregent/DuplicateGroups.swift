/// Questions that share people, as groups that one can look at side by side.
enum DuplicateGroups {
  /// So many people one can still compare at a glance, and show beside each other.
  static let most = 5

  /// - Parameter pairs: two people each, the surest question first.
  /// - Returns: groups of places in `pairs`, in order; a question that would make a group too large stands alone.
  static func split(_ pairs: [[Int64]]) -> [[Int]] {
    var group: [Int64: Int] = [:]
    var people: [Int: [Int64]] = [:]
    var alone: Set<Int> = []
    for (place, pair) in pairs.enumerated() where pair.count == 2 {
      let found = pair.map { group[$0] }
      if let first = found[0], first == found[1] { continue }
      let joined = zip(pair, found).flatMap { person, group in group.flatMap { people[$0] } ?? [person] }
      guard joined.count <= most else {
        alone.insert(place)
        continue
      }
      for case let old? in found { people[old] = nil }
      people[place] = joined
      for person in joined { group[person] = place }
    }
    var places: [Int: [Int]] = [:]
    for (place, pair) in pairs.enumerated() where pair.count == 2 {
      let key = alone.contains(place) ? nil : group[pair[0]]
      places[key ?? -1 - place, default: []].append(place)
    }
    return places.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
