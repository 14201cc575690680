/// Which words of a name are the given name and which the family name.
extension PersonNameParser {
  mutating func assign(_ words: [Word]) {
    let words = joiningPairs(words)
    guard words.count > 1 else {
      guard let only = words.first else { return }
      assignSingle(only)
      return
    }
    let split = split(words)
    name.given = join(split.given)
    name.family = join(split.family)
  }

  /// Spanish, Catalan and Portuguese pairs are one family name: "Ortega y Gasset", "Gaudí i Cornet".
  private func joiningPairs(_ words: [Word]) -> [Word] {
    guard words.count >= 3 else { return words }
    var result = words
    var index = result.count - 2
    while index > 0 {
      let (before, after) = (result[index - 1], result[index + 1])
      let areUpper = before.isUpper && after.isUpper
      // "Ana y Luis" are two people.
      let isPair = index > 1 || !GivenNames.isKnown(before.text) || !GivenNames.isKnown(after.text)
      if ["y", "i", "e"].contains(result[index].text) || areUpper && result[index].text == "Y", isPair,
        !before.isInitial, !after.isInitial
      {
        let both = Word(
          text: join([before, result[index], after]), key: before.key + result[index].key + after.key,
          isUpper: areUpper, isInitial: false)
        result.replaceSubrange(index - 1...index + 1, with: [both])
        index -= 1
      }
      index -= 1
    }
    return result
  }

  private mutating func assignSingle(_ word: Word) {
    let scalars = Array(word.text.unicodeScalars)
    if scalars.count >= 2, scalars.count <= 4, scalars.allSatisfy({ isEastAsian($0) }) {
      // One word in Chinese characters or Hangul: the family name is the first sign, of a name of
      // four the first two.
      let length = scalars.count == 4 ? 2 : 1
      name.family = String(String.UnicodeScalarView(scalars[..<length]))
      name.given = String(String.UnicodeScalarView(scalars[length...]))
    } else if GivenNames.isKnown(word.text), !word.isUpper {
      name.given = word.text
    } else {
      name.family = word.text
    }
  }

  private func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
      || (0x3041...0x30FF).contains(scalar.value)
  }

  private func split(_ words: [Word]) -> (given: [Word], family: [Word]) {
    let last = words.count - 1
    if words.allSatisfy({ word in word.text.unicodeScalars.allSatisfy { isEastAsian($0) } }) {
      return (Array(words[1...]), [words[0]])
    }
    // Capitals: "LE GOFF Éléonore", "Éléonore LE GOFF".
    let uppers = words.indices.filter { words[$0].isUpper }
    if !uppers.isEmpty, uppers.count < words.filter({ !$0.isInitial }).count {
      if words[0].isUpper, uppers.elementsEqual(0..<uppers.count), uppers.count < words.count,
        !(uppers.count == 1 && words[0].key.count == 2 && GivenNames.isKnown(words[0].text))
      {
        return (Array(words[uppers.count...]), Array(words[..<uppers.count]))
      }
      if words[last].isUpper, uppers.elementsEqual((words.count - uppers.count)..<words.count) {
        var start = words.count - uppers.count
        while start > 1, NameWords.particles.contains(words[start - 1].key), !words[start - 1].isInitial {
          start -= 1
        }
        return (Array(words[..<start]), Array(words[start...]))
      }
    }
    // "Martin L.": the initial is the given name; in "Zoé K." it is the family name's.
    if words.count == 2, words[last].isInitial, GivenNames.isKnown(words[0].text),
      !CommonNames.isFamily(words[0].key), !words[0].isUpper
    {
      return ([words[0]], [words[last]])
    }
    if words[last].isInitial, !words[0].isInitial, words.count == 2 || !GivenNames.isKnown(words[0].text) {
      return ([words[last]], Array(words[..<last]))
    }
    if words.count >= 3, NameWords.vietnameseFamilies.contains(words[0].key),
      !NameWords.vietnameseFamilies.contains(words[last].key), !GivenNames.isKnown(words[0].text)
    {
      return (Array(words[1...]), [words[0]])
    }
    // "Dupont Marie": the last is a known given name, the first is not.
    if !words[0].isInitial, GivenNames.isKnown(words[last].text), !GivenNames.isKnown(words[0].text),
      CommonNames.isFamily(words[0].key)
    {
      return ([words[last]], Array(words[..<last]))
    }
    // "Van den Berg Jan": no given name begins with a particle.
    if words.count >= 3, NameWords.particles.contains(words[0].key), !words[0].isInitial,
      !GivenNames.isKnown(words[0].text) || NameWords.particles.contains(words[1].key),
      GivenNames.isKnown(words[last].text),
      !GivenNames.isKnown(words[last - 1].text)
    {
      return ([words[last]], Array(words[..<last]))
    }
    let start = familyStart(in: words)
    return (Array(words[..<start]), Array(words[start...]))
  }

  /// Where the family name begins in a name whose given name comes first.
  func familyStart(in words: [Word]) -> Int {
    let last = words.count - 1
    let servant = servantEnd(in: words, at: 0)
    // "Abd al-Rahman" alone, "Abd al-Rahman Khalil".
    if servant == last { return words.count }
    if let compound = words.indices.first(where: { $0 > servant && servantEnd(in: words, at: $0) == last }),
      compound > 0, compound < last
    {
      // "Yusuf ibn Abd al-Rahman": the particle before it belongs to it.
      let first = words.indices.first {
        $0 > servant && $0 > 0 && NameWords.particles.contains(words[$0].key)
      }
      return min(compound, first ?? compound)
    }
    if let particle = words.indices.first(where: {
      $0 > max(0, servant) && $0 < last && NameWords.particles.contains(words[$0].key) && !words[$0].isInitial
    }) {
      // "García y Vega de la Torre".
      if particle > 1, words[particle - 1].text.contains(" ") { return particle - 1 }
      // Spanish: in "Juan García de la Cruz" the first family name stands before the particle.
      if particle == 2, servant < 1, !GivenNames.isKnown(words[1].text), !words[1].isInitial { return 1 }
      return particle
    }
    guard words.count >= 3 else { return last }
    // Two Iberian family names; else middle names belong to the given name.
    if words.count <= 4, CommonNames.isIberianFamily(words[last - 1].key), !words[last - 1].isInitial {
      return last - 1
    }
    return last
  }

  /// Arabic names of servants are one name of two or three words: "Abd al-Rahman", "Abdul Karim", "Abd al Malik".
  ///
  /// - Returns: where the name that begins at `start` ends; -1 when it is none.
  private func servantEnd(in words: [Word], at start: Int) -> Int {
    guard NameWords.servants.contains(words[start].key), start + 1 < words.count else { return -1 }
    let isArticle = ["al", "el", "ar", "as", "ash", "an", "at"].contains(words[start + 1].key)
    return isArticle && start + 2 < words.count ? start + 2 : start + 1
  }
}
