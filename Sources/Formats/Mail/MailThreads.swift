/// Which messages belong to one conversation: by References and In-Reply-To as J. Zawinski's algorithm
/// takes them, and for answers that carry neither by their subject. Ids are held as 64-bit hashes, sixteen
/// bytes a message, so that archives of any size fit.
public struct MailThreads: Sendable {
  /// Place of each id.
  private var places: [UInt64: Int32] = [:]
  private var parents: [Int32] = []
  private var hashes: [UInt64] = []
  private var bySubject: [UInt64: UInt64] = [:]
  /// Subjects of which answers without references came by before the letter they answer: in the mailbox of what
  /// was received, or in one that begins with the newest.
  private var orphans: Set<UInt64> = []

  public init() {}

  /// Hash of an id; never changes between versions, for it is stored.
  public static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Learns of a message.
  ///
  /// - Parameters:
  ///   - id: hash of its own id.
  ///   - references: hashes of the ids it answers, oldest first.
  ///   - subject: for an answer without references, a hash of its base subject and the correspondents;
  ///     for a first message the same, so that answers find it.
  public mutating func add(id: UInt64, references: [UInt64], subject: UInt64?, isReply: Bool) {
    var root = place(of: references.first ?? id)
    for reference in references.dropFirst() { root = join(root, place(of: reference)) }
    root = join(root, place(of: id))
    guard let subject else { return }
    if references.isEmpty, isReply, let known = bySubject[subject] {
      _ = join(place(of: known), root)
    } else if let known = bySubject[subject], !isReply, references.isEmpty, orphans.remove(subject) != nil {
      _ = join(root, place(of: known))
      bySubject[subject] = id
    } else if bySubject[subject] == nil || !isReply {
      if isReply, references.isEmpty { orphans.insert(subject) } else { orphans.remove(subject) }
      bySubject[subject] = id
    }
  }

  /// The id by which a message's conversation is known: that of its oldest message seen or referred to.
  public mutating func root(of id: UInt64) -> UInt64 {
    guard let place = places[id] else { return id }
    return hashes[Int(find(place))]
  }

  private mutating func place(of id: UInt64) -> Int32 {
    if let known = places[id] { return known }
    let place = Int32(truncatingIfNeeded: parents.count)
    places[id] = place
    parents.append(place)
    hashes.append(id)
    return place
  }

  private mutating func find(_ place: Int32) -> Int32 {
    var root = place
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var at = place
    while parents[Int(at)] != root { (at, parents[Int(at)]) = (parents[Int(at)], root) }
    return root
  }

  /// The conversation of the older message gives the name.
  private mutating func join(_ older: Int32, _ newer: Int32) -> Int32 {
    let (first, second) = (find(older), find(newer))
    if first != second { parents[Int(second)] = first }
    return first
  }

  /// A subject without "Re:", "Fwd:", "AW:", "TR:", list tags and blanks; and whether it had them.
  public static func baseSubject(_ subject: String) -> (text: String, isReply: Bool) {
    var text = Substring(LetterFold.words(subject))
    var isReply = false
    while let space = text.firstIndex(of: " ") {
      guard marks.contains(String(text[..<space])) else { break }
      text = text[text.index(after: space)...]
      isReply = true
    }
    return (String(text), isReply)
  }

  private static let marks: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "tr", "rv", "ref", "rif", "antw", "sv", "vs", "odp", "ynt", "enc", "res",
    "rep", "transf",
  ]
}
