/// All different words of people's names in order, each with the people who bear it.
struct NameWords {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  private let letters: [UInt64]
  /// Where each word's people begin in `people`; one more at the end.
  private let firstPerson: [UInt32]
  private let people: [UInt32]

  var count: Int { firstPerson.count - 1 }

  func bearers(of word: Int) -> ArraySlice<UInt32> {
    people[Int(firstPerson[word])..<Int(firstPerson[word + 1])]
  }

  /// People who bear any word of a range.
  func bearers(of words: Range<Int>) -> ArraySlice<UInt32> {
    people[Int(firstPerson[words.lowerBound])..<Int(firstPerson[words.upperBound])]
  }

  func length(of word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

  /// The words that begin with a prefix; the word itself, if there is one, is the first.
  func words(from prefix: [UInt8]) -> Range<Int> {
    let lower = partition { !isLess($0, prefix) }
    let upper = partition { !isLess($0, prefix) && !hasPrefix($0, prefix) }
    return lower..<max(lower, upper)
  }

  func isExactly(_ word: Int, _ text: [UInt8]) -> Bool {
    length(of: word) == text.count && hasPrefix(word, text)
  }

  /// Words within some edits of a text, with their distances.
  func words(like text: [UInt8], edits: Int) -> [(word: Int, distance: Int)] {
    let wanted = LetterSet(text).bits
    let matcher = EditDistance(text)
    var found: [(Int, Int)] = []
    bytes.withUnsafeBufferPointer { bytes in
      for word in 0..<count {
        if wanted.lacksMore(than: edits, of: letters[word])
          || letters[word].lacksMore(than: edits, of: wanted)
        {
          continue
        }
        let start = Int(starts[word])
        let text = UnsafeBufferPointer(rebasing: bytes[start..<Int(starts[word + 1])])
        let distance = matcher.distance(to: text, limit: edits)
        if distance <= edits { found.append((word, distance)) }
      }
    }
    return found
  }

  /// First word for which a condition, once true always true, holds.
  private func partition(_ isAfter: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func isLess(_ word: Int, _ text: [UInt8]) -> Bool {
    bytes[Int(starts[word])..<Int(starts[word + 1])].lexicographicallyPrecedes(text)
  }

  private func hasPrefix(_ word: Int, _ text: [UInt8]) -> Bool {
    bytes[Int(starts[word])..<Int(starts[word + 1])].starts(with: text)
  }

  /// Gathers words person by person.
  struct Builder {
    private var index: [ArraySlice<UInt8>: UInt32] = [:]
    private var pairs: [(word: UInt32, person: UInt32)] = []

    init(people: Int) {
      pairs.reserveCapacity(people * 3)
    }

    mutating func add(_ names: String, person: UInt32) {
      let bytes = Array(names.utf8)
      for word in bytes.split(separator: 0x20) {
        let number: UInt32
        if let known = index[word] {
          number = known
        } else {
          number = UInt32(index.count)
          index[word] = number
        }
        pairs.append((number, person))
      }
    }

    func build() -> NameWords {
      let ordered = index.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      var place = [UInt32](repeating: 0, count: ordered.count)
      var bytes: [UInt8] = []
      var starts: [UInt32] = []
      var letters: [UInt64] = []
      for (position, entry) in ordered.enumerated() {
        place[Int(entry.value)] = UInt32(position)
        starts.append(UInt32(bytes.count))
        bytes.append(contentsOf: entry.key)
        letters.append(LetterSet(entry.key).bits)
      }
      starts.append(UInt32(bytes.count))
      var first = [UInt32](repeating: 0, count: ordered.count + 1)
      for pair in pairs { first[Int(place[Int(pair.word)]) + 1] += 1 }
      for position in 1..<max(1, first.count) { first[position] += first[position - 1] }
      var next = first
      var people = [UInt32](repeating: 0, count: pairs.count)
      for pair in pairs {
        let word = Int(place[Int(pair.word)])
        people[Int(next[word])] = pair.person
        next[word] += 1
      }
      return NameWords(bytes: bytes, starts: starts, letters: letters, firstPerson: first, people: people)
    }
  }
}

extension UInt64 {
  /// Whether more than `edits` (at most 3) of the bits here are not there. Clearing the lowest bit is
  /// cheaper than counting them.
  @inline(__always)
  func lacksMore(than edits: Int, of other: UInt64) -> Bool {
    var missing = self & ~other
    missing &= missing &- 1
    if edits >= 2 { missing &= missing &- 1 }
    if edits >= 3 { missing &= missing &- 1 }
    return missing != 0
  }
}
