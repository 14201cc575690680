import Foundation

/// All different words of people's names in order, each with the people who bear it.
struct NameWords: Sendable {
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
    /// A word where it stands first.
    private struct Word {
      var start: UInt32
      var count: UInt32
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var words: [Word] = []
    /// Numbers of words plus one, by their hashes; as many places as a power of two.
    private var table = [UInt32](repeating: 0, count: 1 << 12)
    private var pairs: [(word: UInt32, person: UInt32)] = []

    /// - Parameter text: holds all names; stays where it is while the builder lives.
    init(_ text: UnsafeBufferPointer<UInt8>, people: Int) {
      self.text = text
      pairs.reserveCapacity(people * 3)
    }

    /// - Parameter names: words with blanks between them, in the text.
    mutating func add(_ names: Range<Int>, person: UInt32) {
      var start = names.lowerBound
      for place in names.lowerBound...names.upperBound
      where place == names.upperBound || text[place] == 0x20 {
        if place > start { pairs.append((number(of: start..<place), person)) }
        start = place + 1
      }
    }

    private mutating func number(of word: Range<Int>) -> UInt32 {
      if words.count * 2 > table.count { grow() }
      var place = Self.hash(text, word) & (table.count - 1)
      while table[place] != 0 {
        let known = words[Int(table[place] - 1)]
        if Int(known.count) == word.count, compare(Int(known.start), word.lowerBound, word.count) == 0 {
          return table[place] - 1
        }
        place = (place + 1) & (table.count - 1)
      }
      words.append(Word(start: UInt32(word.lowerBound), count: UInt32(word.count)))
      table[place] = UInt32(words.count)
      return UInt32(words.count - 1)
    }

    private mutating func grow() {
      table = [UInt32](repeating: 0, count: table.count * 4)
      for (number, word) in words.enumerated() {
        var place =
          Self.hash(text, Int(word.start)..<Int(word.start + word.count)) & (table.count - 1)
        while table[place] != 0 { place = (place + 1) & (table.count - 1) }
        table[place] = UInt32(number + 1)
      }
    }

    private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for place in word { hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01B3 }
      return Int(truncatingIfNeeded: hash ^ hash >> 29) & Int.max
    }

    func build() -> NameWords {
      let ordered = words.indices.sorted { isBefore(words[$0], words[$1]) }
      var place = [UInt32](repeating: 0, count: ordered.count)
      var bytes: [UInt8] = []
      var starts: [UInt32] = []
      var letters: [UInt64] = []
      for (position, number) in ordered.enumerated() {
        let word = words[number]
        let letter = UnsafeBufferPointer(rebasing: text[Int(word.start)..<Int(word.start + word.count)])
        place[number] = UInt32(position)
        starts.append(UInt32(bytes.count))
        bytes.append(contentsOf: letter)
        letters.append(LetterSet(letter).bits)
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

    /// As `memcmp` of two places of the text.
    private func compare(_ left: Int, _ right: Int, _ count: Int) -> Int32 {
      guard let base = text.baseAddress else { return 0 }
      return memcmp(base + left, base + right, count)
    }

    private func isBefore(_ left: Word, _ right: Word) -> Bool {
      let order = compare(Int(left.start), Int(right.start), Int(min(left.count, right.count)))
      return order == 0 ? left.count < right.count : order < 0
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
