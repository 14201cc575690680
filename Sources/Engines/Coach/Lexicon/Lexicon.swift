/// All word lists and patterns, compiled once.
///
/// Origin: written for this project from the method's articles and from general knowledge of how
/// people write; no list is copied from another project. Each file says what it holds.
struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  let machine: PatternMachine
  let numberSymbol: Int32
  let linkSymbol: Int32
  let capitalSymbol: Int32
  let whereSymbol: Int32
  /// Words after which a full stop ends nothing.
  let abbreviations: Set<Int32>
  /// Nicknames that stand for one another, by group.
  /// The form each group of short names begins with.
  let shortForms: Set<Int32>
  let nicknames: [Int32: [Int]]

  static let shared = Lexicon()

  private init() {
    var compiler = PatternCompiler()
    FunctionWords.load(into: &compiler)
    PlainWords.load(into: &compiler)
    CommonWords.load(into: &compiler)
    TechnologyWords.load(into: &compiler)
    RequestLexicon.load(into: &compiler)
    HiringLexicon.load(into: &compiler)
    SelfLexicon.load(into: &compiler)
    PraiseLexicon.load(into: &compiler)
    RecipientLexicon.load(into: &compiler)
    MeetingLexicon.load(into: &compiler)
    ToneLexicon.load(into: &compiler)
    OutcomeLexicon.load(into: &compiler)
    QuestionLexicon.load(into: &compiler)
    AddressLexicon.load(into: &compiler)
    numberSymbol = compiler.symbol(bytes: Vocabulary.numberBytes)
    capitalSymbol = compiler.symbol(bytes: Vocabulary.capitalBytes)
    linkSymbol = compiler.symbol(bytes: Vocabulary.linkBytes)
    whereSymbol = compiler.symbol(bytes: Vocabulary.whereBytes)
    abbreviations = Set(FunctionWords.abbreviations.split(separator: " ").map { compiler.symbol(String($0)) })
    var groups: [Int32: [Int]] = [:]
    var heads: Set<Int32> = []
    for (number, line) in GreetingNames.nicknames.split(separator: "\n").enumerated() {
      for (place, name) in line.split(separator: " ").enumerated() {
        if place == 0 { heads.insert(compiler.symbol(String(name))) }
        groups[compiler.symbol(String(name)), default: []].append(number)
      }
    }
    compiler.classify(.givenName, GreetingNames.common)
    nicknames = groups
    shortForms = heads
    compiler.seal()
    vocabulary = compiler.vocabulary
    machine = compiler.machine
  }
}
