/// Somebody whom notes may name.
public struct KnownPerson: Sendable, Hashable {
  public let id: String
  public let name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// The people of a vault by the words of their names, built once for many notes.
public struct KnownPeople: Sendable {
  struct Entry: Sendable {
    let person: KnownPerson
    /// The folded words of the name; a hyphenated given name is several.
    let words: [String]
    /// How many of them are the given name.
    let given: Int
  }

  private(set) var entries: [Entry] = []
  private var byFirst: [String: [Int]] = [:]
  private var byFamily: [String: [Int]] = [:]
  private let firms: Set<String>

  /// - Parameter firms: names of companies that could be taken for somebody's: "Interview with Alma".
  public init(_ people: some Sequence<KnownPerson>, firms: [String] = []) {
    self.firms = Set(firms.map { Folding.key($0) })
    for person in people {
      let parts = person.name.split(separator: " ", omittingEmptySubsequences: true)
      guard let first = parts.first else { continue }
      let given = Folding.key(first).split(separator: " ").count
      let words = Folding.key(person.name).split(separator: " ").map(String.init)
      guard let firstWord = words.first, given > 0 else { continue }
      byFirst[firstWord, default: []].append(entries.count)
      if words.count > given { byFamily[words[given], default: []].append(entries.count) }
      entries.append(Entry(person: person, words: words, given: given))
    }
  }

  /// Entries whose name begins with `word`.
  func beginning(with word: String) -> [Entry] { (byFirst[word] ?? []).map { entries[$0] } }

  func isFirm(_ name: String) -> Bool { !firms.isEmpty && firms.contains(Folding.key(name)) }

  /// Entries whose family name begins with `word`.
  func ofFamily(_ word: String) -> [Entry] { (byFamily[word] ?? []).map { entries[$0] } }
}
