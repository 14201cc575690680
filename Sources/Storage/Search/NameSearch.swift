/// Names as a person types them: one or two typos, accents lost, words in any order.
struct NameSearch {
  let snapshot: PeopleSnapshot

  struct Hit {
    /// In the snapshot.
    var person: Int
    var distance: Int
  }

  /// The nearest names, best first.
  /// - Parameter words: folded, at least one.
  func nearest(to words: [[UInt8]], limit: Int, filter: PeopleFilter) -> [Hit] {
    let whole = Array(words.joined(separator: [0x20]))
    guard whole.count >= 3 else { return [] }
    let edits = whole.count < 5 ? 1 : 2
    var hits = wholeNames(words, edits: edits, filter: filter)
    if hits.isEmpty, whole.count >= 8 { hits = wholeNames(words, edits: 3, filter: filter) }
    if hits.count < limit { hits += partsOfNames(words, besides: Set(hits.map(\.person)), filter: filter) }
    let ranks = snapshot.ranks
    hits.sort { ($0.distance, ranks[$0.person], $0.person) < ($1.distance, ranks[$1.person], $1.person) }
    return Array(hits.prefix(limit))
  }

  /// Names that are the whole query, in any order of its words.
  private func wholeNames(_ words: [[UInt8]], edits: Int, filter: PeopleFilter) -> [Hit] {
    let orders = Self.orders(words)
    let matchers = orders.map { EditDistance($0.joined(separator: [0x20])) }
    let whole = Array(words.joined(separator: [0x20]))
    let wanted = LetterSet(whole).bits
    let length = min(whole.count, PeopleSnapshot.longest)
    let shortest = snapshot.lengths[max(0, length - edits)]
    let longest = snapshot.lengths[min(PeopleSnapshot.longest, length + edits) + 1]
    guard shortest < longest else { return [] }
    let hasFilter = !filter.isEmpty
    var hits: [Hit] = []
    snapshot.letters.withUnsafeBufferPointer { letters in
      snapshot.withNames { bytes, starts in
        for person in shortest..<longest {
          let there = letters[person]
          if wanted.lacksMore(than: edits, of: there) || there.lacksMore(than: edits, of: wanted) { continue }
          if hasFilter, !snapshot.fits(person, filter) { continue }
          let name = UnsafeBufferPointer(rebasing: bytes[Int(starts[person])..<Int(starts[person + 1])])
          var best = edits + 1
          for matcher in matchers { best = min(best, matcher.distance(to: name, limit: min(edits, best))) }
          if best <= edits { hits.append(Hit(person: person, distance: best)) }
        }
      }
    }
    return hits
  }

  /// People who bear a word like each of the query's: for a query that is only part of a name.
  private func partsOfNames(_ words: [[UInt8]], besides known: Set<Int>, filter: PeopleFilter) -> [Hit] {
    var found: [UInt32: (words: Int, distance: Int)] = [:]
    for (index, word) in words.enumerated() {
      let edits = word.count < 4 ? 0 : word.count < 7 ? 1 : 2
      var nearest: [UInt32: Int] = [:]
      func take(_ bearers: ArraySlice<UInt32>, _ distance: Int) {
        for person in bearers where index == 0 || found[person]?.words == index {
          nearest[person] = min(nearest[person] ?? .max, distance)
        }
      }
      let begun = snapshot.words.words(from: word)
      if !begun.isEmpty { take(snapshot.words.bearers(of: begun), 0) }
      if edits > 0 {
        for like in snapshot.words.words(like: word, edits: edits) where !begun.contains(like.word) {
          take(snapshot.words.bearers(of: like.word), like.distance)
        }
      }
      for (person, distance) in nearest {
        found[person] = (index + 1, (found[person]?.distance ?? 0) + distance)
      }
    }
    return found.compactMap { person, match in
      guard match.words == words.count, !known.contains(Int(person)), snapshot.fits(Int(person), filter)
      else {
        return nil
      }
      // A name that holds more than what was typed comes after one that is it.
      return Hit(person: Int(person), distance: match.distance + 1)
    }
  }

  /// The query's words in every order; from four words on only turned round.
  private static func orders(_ words: [[UInt8]]) -> [[[UInt8]]] {
    switch words.count {
    case ...1: [words]
    case 2: [words, [words[1], words[0]]]
    case 3:
      [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map { $0.map { words[$0] } }
    default: words.indices.map { Array(words[$0...] + words[..<$0]) }
    }
  }
}
