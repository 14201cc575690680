import Foundation

/// How well the words of a query fit the shown names of people, as sortable keys: tier, closeness, place in
/// the snapshot. A search asks it for up to thousands of people at every key pressed.
struct NameTiers {
  private let snapshot: PeopleSnapshot
  /// The query's words, one after the other.
  private let text: [UInt8]
  private let words: [Range<Int>]
  /// Letters without which no name begins with all words.
  private let letters: UInt64

  init(_ words: SearchWords, _ snapshot: PeopleSnapshot) {
    self.snapshot = snapshot
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    var letters: UInt64 = 0
    for word in words.bytes {
      ranges.append(text.count..<text.count + word.count)
      text += word
      letters |= LetterSet(word).bits
    }
    self.text = text
    self.words = ranges
    self.letters = letters
  }

  /// Puts keys in the place of positions. Keys that are there already (of people whom the snapshot does not
  /// know) stay.
  func rank(_ people: inout [UInt64]) {
    snapshot.withNames { bytes, starts in
      snapshot.letters.withUnsafeBufferPointer { known in
        text.withUnsafeBufferPointer { text in
          for index in people.indices where people[index] <= UInt64(UInt32.max) {
            let person = Int(people[index])
            var tier: UInt64 = 2
            if letters & ~known[person] == 0 {
              tier = self.tier(
                UnsafeBufferPointer(rebasing: bytes[Int(starts[person])..<Int(starts[person + 1])]), text)
            }
            people[index] = tier << 56 | UInt64(snapshot.ranks[person]) << 32 | UInt64(person)
          }
        }
      }
    }
  }

  /// 0: every word is a word of the shown name; 1: begins one; 2: found elsewhere.
  private func tier(_ name: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let name = name.baseAddress.map({ ($0, name.count) }), let text = text.baseAddress else { return 2 }
    var tier: UInt64 = 0
    for word in words {
      switch Self.place(of: text + word.lowerBound, word.count, in: name.0, name.1) {
      case .whole: continue
      case .beginning: tier = 1
      case .none: return 2
      }
    }
    return tier
  }

  private enum Place {
    case whole, beginning, none
  }

  private static func place(
    of word: UnsafePointer<UInt8>, _ length: Int, in name: UnsafePointer<UInt8>, _ count: Int
  ) -> Place {
    var best = Place.none
    var start = 0
    while start + length <= count {
      if name[start] == word[0], memcmp(name + start, word, length) == 0 {
        if start + length == count || name[start + length] == 0x20 { return .whole }
        best = .beginning
      }
      while start < count, name[start] != 0x20 { start += 1 }
      start += 1
    }
    return best
  }
}
