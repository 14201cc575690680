/// One step of a compiled pattern over tokens.
struct PatternStep {
  enum Kind: UInt8 {
    case word, set, any, split, jump, accept, atStart, atEnd
  }
  var kind: Kind
  /// Symbol, set number, or the address tried first.
  var first: Int32 = 0
  /// The address tried second.
  var second: Int32 = 0
}

/// Where a concept was found: tokens, end excluded.
struct ConceptMatch {
  var concept: Concept
  var first: Int
  var last: Int
  var sentence: Int
}

/// All patterns of all lexicons, compiled into one program and indexed by the words they can
/// begin with, so that a message is read once for every concept.
struct PatternMachine {
  private(set) var steps: [PatternStep] = []
  /// Each set: one bit a symbol.
  private(set) var sets: [[UInt64]] = []
  private var starts: [(concept: Concept, address: Int32, words: [Int32])] = []
  /// Candidates by symbol: `offsets[symbol]..<offsets[symbol + 1]` into `candidates`.
  private var offsets: [Int32] = []
  private var candidates: [(address: Int32, concept: Concept)] = []

  mutating func append(_ step: PatternStep) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  mutating func setFirst(_ address: Int32, _ target: Int32) { steps[Int(address)].first = target }
  mutating func setSecond(_ address: Int32, _ target: Int32) { steps[Int(address)].second = target }
  var here: Int32 { Int32(steps.count) }

  mutating func addSet(_ symbols: [Int32]) -> Int32 {
    var bits = [UInt64](repeating: 0, count: Int(symbols.max() ?? 0) / 64 + 1)
    for symbol in symbols { bits[Int(symbol) / 64] |= 1 << UInt64(symbol % 64) }
    sets.append(bits)
    return Int32(sets.count - 1)
  }

  mutating func addStart(_ concept: Concept, _ address: Int32, _ words: [Int32]) {
    starts.append((concept, address, words))
  }

  mutating func seal(vocabularyCount: Int) {
    var lists = [[(Int32, Concept)]](repeating: [], count: vocabularyCount)
    for start in starts {
      for word in Set(start.words) { lists[Int(word)].append((start.address, start.concept)) }
    }
    offsets = [0]
    candidates = []
    for list in lists {
      candidates.append(contentsOf: list.map { ($0.0, $0.1) })
      offsets.append(Int32(candidates.count))
    }
  }

  /// Every match, in the order of the tokens; one match, the longest, for a concept and a place.
  func matches(in tokens: [Token], sentences: [Sentence]) -> [ConceptMatch] {
    var found: [ConceptMatch] = []
    found.reserveCapacity(64)
    tokens.withUnsafeBufferPointer { tokens in
      steps.withUnsafeBufferPointer { steps in
        for (number, sentence) in sentences.enumerated() {
          let runner = Runner(
            tokens: tokens, steps: steps, sets: sets, from: sentence.firstToken, to: sentence.lastToken)
          for place in sentence.tokens {
            let before = found.count
            for column in 0..<4 {
              let symbol = tokens[place].symbols[column]
              guard symbol >= 0 else { continue }
              for index in Int(offsets[Int(symbol)])..<Int(offsets[Int(symbol) + 1]) {
                let candidate = candidates[index]
                guard let end = runner.run(candidate.address, place) else { continue }
                PatternMachine.keep(
                  ConceptMatch(concept: candidate.concept, first: place, last: end, sentence: number),
                  from: before, in: &found)
              }
            }
          }
        }
      }
    }
    return found
  }

  private static func keep(_ match: ConceptMatch, from: Int, in found: inout [ConceptMatch]) {
    for index in from..<found.count where found[index].concept == match.concept {
      if match.last > found[index].last { found[index].last = match.last }
      return
    }
    found.append(match)
  }

  /// A backtracking run of the program inside one sentence.
  private struct Runner {
    let tokens: UnsafeBufferPointer<Token>
    let steps: UnsafeBufferPointer<PatternStep>
    let sets: [[UInt64]]
    let from: Int
    let to: Int

    func run(_ start: Int32, _ startPlace: Int) -> Int? {
      var address = Int(start)
      var place = startPlace
      while true {
        let step = steps[address]
        switch step.kind {
        case .word:
          guard place < to, tokens[place].carries(step.first) else { return nil }
          place += 1
          address += 1
        case .set:
          guard place < to, contains(Int(step.first), tokens[place].symbols) else { return nil }
          place += 1
          address += 1
        case .any:
          guard place < to else { return nil }
          place += 1
          address += 1
        case .split:
          if let end = run(step.first, place) { return end }
          address = Int(step.second)
        case .jump: address = Int(step.first)
        case .atStart:
          guard place == from else { return nil }
          address += 1
        case .atEnd:
          guard place == to else { return nil }
          address += 1
        case .accept: return place
        }
      }
    }

    @inline(__always)
    private func contains(_ set: Int, _ symbols: SIMD4<Int32>) -> Bool {
      for column in 0..<4 {
        let symbol = symbols[column]
        guard symbol >= 0 else { continue }
        let word = Int(symbol) >> 6
        if word < sets[set].count, sets[set][word] & (1 << UInt64(symbol & 63)) != 0 { return true }
      }
      return false
    }
  }
}
