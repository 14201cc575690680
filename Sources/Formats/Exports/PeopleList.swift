/// A name found in a list that somebody pasted, to be confirmed before anything is stored.
public struct ListedName: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case person
    case company
  }

  public var name: String
  public var kind: Kind
  /// 0...1: how sure the kind is.
  public var confidence: Double
  /// What the same line says of a person.
  public var company: String?
  public var title: String?
  public var email: String?
  /// Where it stands: UTF-8 offsets in the text or page as given.
  public var range: Range<Int>
  /// From 1.
  public var line: Int
}

/// Reads lists of sponsors, partners, speakers and attendees, pasted as text or from a saved page.
public enum PeopleList {
  /// The names in order of appearance, each once.
  ///
  /// - Parameter text: plain text, or HTML (then logos count by their `alt` text).
  public static func read(_ text: String) -> [ListedName] {
    var text = text
    return text.withUTF8 { bytes in
      let scan = ByteScanner(UnsafeRawBufferPointer(bytes))
      let segments =
        HTMLText.isHTML(scan) || startsAsPage(scan) ? ListSegments.html(scan) : ListSegments.plain(scan)
      return names(segments)
    }
  }

  private static func startsAsPage(_ scan: ByteScanner) -> Bool {
    var start = 0
    while start < scan.count, ByteScanner.isBlank(scan.base[start]) { start += 1 }
    return scan.hasPrefix("<!doctype", at: start, to: scan.count)
      || scan.hasPrefix("<html", at: start, to: scan.count)
  }

  private static func names(_ segments: [ListSegment]) -> [ListedName] {
    var found: [ListedName] = []
    var seen: Set<String> = []
    var section: ListedName.Kind?
    var isBelowPerson = false
    for piece in segments {
      var segment = piece
      segment.text = ListWords.withoutAddress(ListWords.withoutMarkdown(segment.text))
      guard !segment.text.isEmpty else { continue }
      let wasBelowPerson = isBelowPerson
      isBelowPerson = false
      if ListWords.isTier(segment.text) {
        section = .company
        continue
      }
      if let heading = ListWords.section(of: segment.text) {
        section = heading.kind
        guard let rest = heading.rest else { continue }
        for part in ListWords.split(rest) { add(part, segment, section, &found, &seen) }
        continue
      }
      if section == .person, ListWords.isButton(segment.text) {
        isBelowPerson = wasBelowPerson
        continue
      }
      if section == .person, let people = ListWords.peopleOfCompany(segment.text) {
        for person in people { add(person, segment, &found, &seen) }
        continue
      }
      // A line below a name says what the person does.
      if wasBelowPerson, let role = ListWords.role(in: segment.text),
        ListWords.person(in: segment.text) == nil
      {
        found[found.count - 1].title = role.title
        found[found.count - 1].company = role.company
        continue
      }
      let before = found.count
      if segment.text.utf8.count(where: { $0 == UInt8(ascii: "@") }) > 1 {
        // The addressees of a mail: "Marie Dupont <marie@a.example>, Paul Martin <…>".
        for part in segment.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
          if let person = ListWords.person(in: String(part)) { add(person, segment, &found, &seen) }
        }
        continue
      }
      if let person = ListWords.person(in: segment.text, isAmongPeople: section == .person) {
        add(person, segment, &found, &seen)
      } else {
        for part in ListWords.split(segment.text) { add(part, segment, section, &found, &seen) }
      }
      if let last = found.last, found.count == before + 1 || last.range == segment.range {
        isBelowPerson = last.kind == .person && last.title == nil && found.count <= before + 1
      } else if found.count == before {
        // Nothing was in it: "2nd degree connection".
        isBelowPerson = wasBelowPerson
      }
    }
    settle(&found)
    return found
  }

  /// Names that may be either go with the surer ones around them.
  private static func settle(_ found: inout [ListedName]) {
    let companies = found.count { $0.kind == .company && $0.confidence >= 0.7 }
    let people = found.count { $0.kind == .person && $0.confidence >= 0.7 }
    guard companies != people else { return }
    for index in found.indices where found[index].confidence < 0.6 && found[index].company == nil {
      found[index].kind = companies > people ? .company : .person
      found[index].confidence = 0.6
    }
  }

  private static func add(
    _ name: String, _ segment: ListSegment, _ section: ListedName.Kind?, _ found: inout [ListedName],
    _ seen: inout Set<String>
  ) {
    guard ListWords.isName(name, inSection: section != nil || segment.isLogo) else { return }
    // "+1 guest", "Joined Jan 12": persons have no figures in their names.
    if section == .person, name.contains(where: { $0.isNumber }) { return }
    // Under a heading of people a picture may be anybody's, or show where somebody works.
    let isPortrait = segment.isLogo && section == .person
    var (kind, confidence) = ListWords.kind(
      of: name, section: isPortrait ? nil : segment.isLogo ? .company : section)
    if isPortrait { confidence = min(confidence, 0.55) }
    let shown = kind == .person ? ListWords.withoutHonorific(name) : name
    add(
      ListedName(name: shown, kind: kind, confidence: confidence, range: segment.range, line: segment.line),
      segment,
      &found, &seen)
  }

  private static func add(
    _ name: ListedName, _ segment: ListSegment, _ found: inout [ListedName], _ seen: inout Set<String>
  ) {
    var name = name
    name.range = segment.range
    name.line = segment.line
    let folded = LetterFold.words(name.name)
    if seen.insert(folded).inserted {
      found.append(name)
    } else if name.confidence >= 0.7,
      let known = found.firstIndex(where: { $0.confidence < 0.6 && LetterFold.words($0.name) == folded })
    {
      // The picture came before the words.
      found.remove(at: known)
      found.append(name)
    }
  }
}
