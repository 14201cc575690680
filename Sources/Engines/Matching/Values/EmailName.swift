/// What an address tells about its owner's name.
enum EmailName {
  private static func isLetter(_ byte: UInt8) -> Bool { (byte >= 97 && byte <= 122) || byte >= 0x80 }

  /// Given and family name as spelled by the local part, when this fits the name known and says
  /// more than it: an initial written out, a part missing in the name, another form of the given
  /// name, a slip in either. All texts folded; the result is folded.
  static func complete(local: [UInt8], given: [UInt8], family: [UInt8]) -> (given: [UInt8], family: [UInt8])?
  {
    complete(words(of: local), GivenNames.withoutSpaces(given), GivenNames.withoutSpaces(family))
  }

  /// What stands between dots, figures and the like.
  static func words(of local: [UInt8]) -> [[UInt8]] {
    local.split(whereSeparator: { !isLetter($0) }).map(Array.init)
  }

  /// The name that the address spells where the fields are swapped: "Kelly Beth" at `elizabeth.kelly@`.
  ///
  /// Only a short form tells: `martin.thomas@` is written by a Thomas Martin and by a Martin Thomas.
  static func turned(local: [UInt8], given: [UInt8], family: [UInt8]) -> (given: [UInt8], family: [UInt8])? {
    turned(words(of: local), GivenNames.withoutSpaces(given), GivenNames.withoutSpaces(family))
  }

  /// The same of the words of a local part; the names without spaces.
  static func turned(
    _ words: [[UInt8]], _ g: [UInt8], _ f: [UInt8]
  ) -> (given: [UInt8], family: [UInt8])? {
    guard g.count >= 3, f.count >= 2, g != f else { return nil }
    guard let found = complete(words, f, g), found.family == g, found.given != f,
      GivenNames.isKnown(folded: found.given)
    else { return nil }
    return found
  }

  /// The family name that the address spells beside the given name, where it is another than the one known:
  /// `kervella` of Claire Morvan at `claire.kervella@`. All texts folded.
  static func otherFamily(_ words: [[UInt8]], given: [UInt8], family: [UInt8]) -> [UInt8]? {
    guard given.count >= 3, family.count >= 2 else { return nil }
    guard words.count == 2, let other = words.first(where: { $0 != given }), words.contains(given),
      other.count >= 4
    else { return nil }
    let word = String(decoding: other, as: UTF8.self)
    let known = family.split(separator: TextFolding.space).map(Array.init)
    // "claire.marie@" spells a second given name, "claire.morv@" the family name known.
    guard !MailDomains.roles.contains(word), !NameWords.labels.contains(word),
      !known.contains(where: { isNear($0, other) || $0.starts(with: other) }),
      CommonNames.isFamily(word) || !GivenNames.isKnown(folded: other)
    else { return nil }
    return other
  }

  /// Whether `form` is `name` or an everyday form of it but for a slip: "Pta" for Pat, who is Patricia.
  static func isFormWithSlip(_ form: [UInt8], of name: [UInt8]) -> Bool {
    guard form.count >= 2, !GivenNames.isKnown(folded: form), GivenNames.isKnown(folded: name) else {
      return false
    }
    return GivenNames.hasForm(in: GivenNames.groups(of: name), near: form) { $0.count + form.count >= 5 }
  }

  /// The same of the words of a local part; the names without spaces.
  static func complete(
    _ words: [[UInt8]], _ g: [UInt8], _ f: [UInt8]
  ) -> (given: [UInt8], family: [UInt8])? {
    if words.count == 2 {
      let (a, b) = (words[0], words[1])
      if let found = fit(a, b, given: g, family: f) { return found }
      if let found = fit(b, a, given: g, family: f) { return found }
      // "Szymanski" alone is a family name where the address says so.
      if f.isEmpty, g.count >= 3, b == g { return (a, b) }
      return nil
    }
    guard words.count == 1, let word = words.first, word.count >= 5 else { return nil }
    // One run of letters: cut off the family name, or the given name, at either end.
    if f.count >= 3, word.count > f.count {
      if word.suffix(f.count).elementsEqual(f) {
        return fit(Array(word.dropLast(f.count)), f, given: g, family: f)
      }
      if word.starts(with: f) { return fit(Array(word.dropFirst(f.count)), f, given: g, family: f) }
    }
    if g.count >= 3, word.count > g.count {
      if word.starts(with: g) { return fit(g, Array(word.dropFirst(g.count)), given: g, family: f) }
      if word.suffix(g.count).elementsEqual(g) {
        return fit(g, Array(word.dropLast(g.count)), given: g, family: f)
      }
    }
    if let found = cutNear(word, g, f) { return found }
    // "jlambert" beside "Joshua Laebert": the rest may be the family name without the slip.
    if let first = g.first, word.first == first, f.count >= 4 {
      let rest = Array(word.dropFirst())
      if isNear(rest, f), rest != f { return (g, rest) }
    }
    return nil
  }

  /// "oceaneverenquet" beside "O. Vrenquet": a known given name and the family name without its slip.
  private static func cutNear(
    _ word: [UInt8], _ g: [UInt8], _ f: [UInt8]
  ) -> (given: [UInt8], family: [UInt8])? {
    guard f.count >= 5, !g.isEmpty else { return nil }
    for length in [f.count + 1, f.count, f.count - 1] where word.count - length >= 3 {
      let cuts = [
        (Array(word.dropLast(length)), Array(word.suffix(length))),
        (Array(word.dropFirst(length)), Array(word.prefix(length))),
      ]
      for (first, second) in cuts where isNear(second, f) && GivenNames.isKnown(folded: first) {
        if let found = fit(first, second, given: g, family: f) { return found }
      }
    }
    return nil
  }

  /// Whether a local part is both parts of a name, or its initial and its family name, and nothing else: the usual
  /// one, which neither `complete` nor `turned` can add to. All texts folded.
  static func isPlain(_ local: [UInt8], given: ArraySlice<UInt8>, family: ArraySlice<UInt8>) -> Bool {
    guard !given.isEmpty, family.count >= 3, !given.contains(TextFolding.space),
      !family.contains(TextFolding.space)
    else { return false }
    guard let start = local.firstIndex(where: isLetter) else { return false }
    let end = local[start...].firstIndex { !isLetter($0) } ?? local.endIndex
    let first = local[start..<end]
    guard let next = local[end...].firstIndex(where: isLetter) else {
      return isPlainWord(first, given, family)
    }
    let last = local[next...].firstIndex { !isLetter($0) } ?? local.endIndex
    guard !local[last...].contains(where: isLetter) else { return false }
    let second = local[next..<last]
    return (first == given && second == family || first == family && second == given)
      && !isNear(given, family)
  }

  /// "jeanmartin" and "jmartin"; not where the given name could be cut off at another place.
  private static func isPlainWord(
    _ word: ArraySlice<UInt8>, _ given: ArraySlice<UInt8>, _ family: ArraySlice<UInt8>
  ) -> Bool {
    guard word.count >= 5, ends(word, with: family), !ends(word, with: given) else { return false }
    let rest = word.dropLast(family.count)
    return rest == given || rest.count == 1 && rest.first == given.first && !word.starts(with: given)
  }

  private static func ends(_ word: ArraySlice<UInt8>, with end: ArraySlice<UInt8>) -> Bool {
    word.count > end.count && word.suffix(end.count) == end
  }

  /// Whether a local part is made of this name alone: both parts or initials, the family name or the given
  /// name, with or without figures. All texts folded.
  static func spells(_ local: [UInt8], given: [UInt8], family: [UInt8]) -> Bool {
    let letters = local.filter(isLetter)
    guard letters.count >= 3 else { return false }
    let g = GivenNames.withoutSpaces(given)
    let f = GivenNames.withoutSpaces(family)
    if letters == g || letters == f { return true }
    guard f.count >= 2, !g.isEmpty, letters.count > f.count else { return false }
    func isGiven(_ rest: ArraySlice<UInt8>) -> Bool {
      g.starts(with: rest)
        || given.split(separator: TextFolding.space).compactMap { $0.first }.elementsEqual(rest)
    }
    return letters.suffix(f.count).elementsEqual(f) && isGiven(letters.dropLast(f.count))
      || letters.starts(with: f) && isGiven(letters.dropFirst(f.count))
  }

  /// `first` and `second` as given and family name, if they agree with what is known.
  private static func fit(
    _ first: [UInt8], _ second: [UInt8], given: [UInt8], family: [UInt8]
  ) -> (given: [UInt8], family: [UInt8])? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let familyFits = family.isEmpty || second == family || isNear(second, family)
    guard familyFits, second.count >= 2 else { return nil }
    let result: [UInt8]
    if first.count == 1 {
      guard given.isEmpty || given.first == first.first else { return nil }
      result = given.isEmpty ? first : given
    } else if given.isEmpty {
      result = first
    } else if given.count == 1 {
      guard first.first == given.first else { return nil }
      result = first
    } else {
      let isForm =
        first == given || isNear(first, given) || GivenNames.isDiminutive(first, given)
        || !Set(GivenNames.groups(of: first)).isDisjoint(with: GivenNames.groups(of: given))
        || (second == family && isFormWithSlip(given, of: first))
      guard isForm else { return nil }
      result = first
    }
    if result == given, second == family { return nil }
    return (result, second)
  }

  private static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool { isNear(a[...], b[...]) }

  private static func isNear(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard min(a.count, b.count) >= 4, abs(a.count - b.count) <= 1 else { return a == b }
    return a.withUnsafeBufferPointer { x in b.withUnsafeBufferPointer { StringDistance.damerau(x, $0) } } <= 1
  }
}
