/// Compiles the pattern language of the lexicons.
///
/// One pattern a line; a line that begins with `//` is a comment. Words are folded like messages
/// are, apostrophes and hyphens part them. Between words may stand:
/// - `recrut*` any word with that beginning (three letters at least)
/// - `(a|b c|d)` one of these, `(…)?` and `word?` perhaps
/// - `_` one word, `_3` none to three words
/// - `@name` a group defined with `@name = a | b c | …`
/// - `#` a number, `%` a word with a capital, `^` start and `$` end of the sentence.
struct PatternCompiler {
  indirect enum Node {
    case word(Int32)
    case set([Int32])
    case sequence([Node])
    case either([Node])
    case perhaps(Node)
    case gap(Int, Int)
    case atStart, atEnd
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var machine = PatternMachine()
  /// The pattern being read, for the message about a faulty one.
  private var currentLine = ""
  private var groups: [String: Node] = [:]

  /// Puts words (separated by white space; `*` at the end for a prefix) in a class.
  mutating func classify(_ wordClass: WordClasses, _ text: String) {
    for piece in text.split(whereSeparator: \.isWhitespace) {
      for symbol in symbols(of: String(piece)) { vocabulary.put(symbol, in: wordClass) }
    }
  }

  mutating func symbol(bytes: [UInt8]) -> Int32 { vocabulary.word(bytes) }
  mutating func addAlias(_ short: [UInt8], _ long: [UInt8]) { vocabulary.alias(short, long) }
  mutating func addPair(_ joined: [UInt8], _ first: [UInt8], _ second: [UInt8]) {
    vocabulary.pair(joined, first, second)
  }

  mutating func define(_ text: String) {
    for line in PatternCompiler.lines(text) {
      guard let equals = line.firstIndex(of: "="), line.first == "@" else { continue }
      let name = String(line[line.index(after: line.startIndex)..<equals]).filter { !$0.isWhitespace }
      var reader = Reader(String(line[line.index(after: equals)...]))
      groups[name] = either(&reader)
    }
  }

  mutating func add(_ concept: Concept, _ text: String) {
    for line in PatternCompiler.lines(text) {
      currentLine = line
      var reader = Reader(line)
      let node = either(&reader)
      let address = machine.here
      emit(node)
      _ = machine.append(PatternStep(kind: .accept))
      var first: Set<Int32> = []
      let mayBeEmpty = collectFirst(node, into: &first)
      precondition(!mayBeEmpty && !first.isEmpty, "a pattern must begin with a word: \(line)")
      machine.addStart(concept, address, Array(first))
    }
  }

  mutating func seal() {
    vocabulary.seal()
    machine.seal(vocabularyCount: vocabulary.count)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty && !$0.hasPrefix("//") }
  }

  // MARK: Reading

  private struct Reader {
    let pieces: [Character]
    var index = 0

    init(_ text: String) { pieces = Array(text) }

    mutating func skipSpace() {
      while let next = peek, next == " " {
        index += 1
        _ = next
      }
    }
    var peek: Character? { index < pieces.count ? pieces[index] : nil }
    mutating func take(_ wanted: Character) -> Bool {
      guard peek == wanted else { return false }
      index += 1
      return true
    }
  }

  private mutating func either(_ reader: inout Reader) -> Node {
    var branches: [Node] = []
    repeat { branches.append(sequence(&reader)) } while reader.take("|")
    return PatternCompiler.merged(branches)
  }

  private static func merged(_ branches: [Node]) -> Node {
    if branches.count == 1 { return branches[0] }
    var words: [Int32] = []
    var rest: [Node] = []
    for branch in branches {
      switch branch {
      case .word(let symbol): words.append(symbol)
      case .set(let symbols): words.append(contentsOf: symbols)
      case .either(let inner): rest.append(contentsOf: inner)
      default: rest.append(branch)
      }
    }
    guard !words.isEmpty else { return .either(rest) }
    let set: Node = words.count == 1 ? .word(words[0]) : .set(words)
    return rest.isEmpty ? set : .either([set] + rest)
  }

  private mutating func sequence(_ reader: inout Reader) -> Node {
    var nodes: [Node] = []
    while true {
      reader.skipSpace()
      guard let next = reader.peek, next != "|", next != ")" else { break }
      var node: Node
      switch next {
      case "(":
        reader.index += 1
        node = either(&reader)
        _ = reader.take(")")
      case "_":
        reader.index += 1
        var digits = ""
        while let digit = reader.peek, digit.isASCII, digit.isNumber {
          digits.append(digit)
          reader.index += 1
        }
        node = digits.isEmpty ? .gap(1, 1) : .gap(0, Int(digits) ?? 0)
      case "^":
        reader.index += 1
        node = .atStart
      case "$":
        reader.index += 1
        node = .atEnd
      case "#":
        reader.index += 1
        node = .word(vocabulary.word(Vocabulary.numberBytes))
      case "%":
        reader.index += 1
        node = .word(vocabulary.word(Vocabulary.capitalBytes))
      case "@":
        reader.index += 1
        let name = letters(&reader)
        guard let group = groups[name] else { preconditionFailure("no group named \(name)") }
        node = group
      default:
        let spelled = letters(&reader)
        precondition(!spelled.isEmpty, "unreadable pattern at \(next)")
        let words = symbols(of: spelled).map { Node.word($0) }
        node = words.count == 1 ? words[0] : .sequence(words)
      }
      if reader.take("?") { node = .perhaps(node) }
      nodes.append(node)
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private func letters(_ reader: inout Reader) -> String {
    var text = ""
    while let next = reader.peek, !" |()?_^$#%@".contains(next) {
      text.append(next)
      reader.index += 1
    }
    return text
  }

  /// The symbols of a spelled word; more than one when an apostrophe or a hyphen parts it.
  private mutating func symbols(of text: String) -> [Int32] {
    var result: [Int32] = []
    var bytes: [UInt8] = []
    var star = false
    for scalar in text.unicodeScalars {
      switch ScalarFolding.kind(scalar.value) {
      case .letter, .digit, .emoji: ScalarFolding.append(scalar.value, to: &bytes)
      case .apostrophe, .hyphen:
        if !bytes.isEmpty { result.append(vocabulary.word(bytes)) }
        bytes = []
      default: if scalar == "*" { star = true }
      }
    }
    if text == "où" { bytes = Vocabulary.whereBytes }
    if !bytes.isEmpty { result.append(star ? vocabulary.prefix(bytes) : vocabulary.word(bytes)) }
    return result
  }

  // MARK: Emitting

  private mutating func emit(_ node: Node) {
    switch node {
    case .word(let symbol): _ = machine.append(PatternStep(kind: .word, first: symbol))
    case .set(let symbols):
      let set = machine.addSet(symbols)
      _ = machine.append(PatternStep(kind: .set, first: set))
    case .sequence(let nodes): for node in nodes { emit(node) }
    case .either(let branches):
      var jumps: [Int32] = []
      for (index, branch) in branches.enumerated() {
        if index == branches.count - 1 {
          emit(branch)
        } else {
          let split = machine.append(PatternStep(kind: .split))
          machine.setFirst(split, machine.here)
          emit(branch)
          jumps.append(machine.append(PatternStep(kind: .jump)))
          machine.setSecond(split, machine.here)
        }
      }
      for jump in jumps { machine.setFirst(jump, machine.here) }
    case .perhaps(let inner):
      let split = machine.append(PatternStep(kind: .split))
      machine.setFirst(split, machine.here)
      emit(inner)
      machine.setSecond(split, machine.here)
    case .gap(let least, let most):
      for _ in 0..<least { _ = machine.append(PatternStep(kind: .any)) }
      var splits: [Int32] = []
      for _ in least..<most {
        let split = machine.append(PatternStep(kind: .split))
        machine.setSecond(split, machine.here)
        splits.append(split)
        _ = machine.append(PatternStep(kind: .any))
      }
      for split in splits { machine.setFirst(split, machine.here) }
    case .atStart: _ = machine.append(PatternStep(kind: .atStart))
    case .atEnd: _ = machine.append(PatternStep(kind: .atEnd))
    }
  }

  /// Collects the words a match can begin with; true when the node may match nothing.
  private func collectFirst(_ node: Node, into first: inout Set<Int32>) -> Bool {
    switch node {
    case .word(let symbol):
      first.insert(symbol)
      return false
    case .set(let symbols):
      first.formUnion(symbols)
      return false
    case .sequence(let nodes):
      for node in nodes where !collectFirst(node, into: &first) { return false }
      return true
    case .either(let branches):
      var empty = false
      for branch in branches where collectFirst(branch, into: &first) { empty = true }
      return empty
    case .perhaps(let inner):
      _ = collectFirst(inner, into: &first)
      return true
    case .atStart, .atEnd: return true
    case .gap: preconditionFailure("a pattern cannot begin with a gap: \(currentLine)")
    }
  }
}

extension StringProtocol {
  func trimmingWhitespace() -> String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}

extension Vocabulary {
  /// "où" keeps its accent: "ou" means something else.
  static let whereBytes: [UInt8] = Array("où".utf8)
}

extension PatternCompiler {
  mutating func symbol(_ word: String) -> Int32 {
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars { ScalarFolding.append(scalar.value, to: &bytes) }
    return symbol(bytes: bytes)
  }

  /// Short forms: `slt=salut`.
  mutating func alias(_ text: String) {
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let parts = piece.split(separator: "=")
      guard parts.count == 2 else { continue }
      addAlias(Array(parts[0].utf8), Array(parts[1].utf8))
    }
  }

  /// Words run together: `jai=j+ai`.
  mutating func pairs(_ text: String) {
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let parts = piece.split(separator: "=")
      let words = parts.last?.split(separator: "+") ?? []
      guard parts.count == 2, words.count == 2 else { continue }
      addPair(Array(parts[0].utf8), Array(words[0].utf8), Array(words[1].utf8))
    }
  }
}
