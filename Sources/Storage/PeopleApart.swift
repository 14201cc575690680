package import GRDB

/// Of whom the user said "not the same", as the people they are today, while more of them are joined: read once for
/// as many questions as there are.
package struct PeopleApart {
  private var others: [Int64: Set<Int64>] = [:]

  package init(_ db: Database) throws {
    for (a, b) in try TwinReader.apart(db) {
      others[a, default: []].insert(b)
      others[b, default: []].insert(a)
    }
  }

  package func contains(_ a: Int64, _ b: Int64) -> Bool { others[a]?.contains(b) ?? false }

  /// What was said of `from` is said of `to` from here on.
  package mutating func join(_ from: Int64, into to: Int64) {
    for other in others.removeValue(forKey: from) ?? [] {
      others[other]?.remove(from)
      guard other != to else { continue }
      others[other, default: []].insert(to)
      others[to, default: []].insert(other)
    }
  }
}
