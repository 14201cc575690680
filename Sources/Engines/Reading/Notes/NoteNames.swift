import Domain

/// Finds the names of people in a note: known ones anywhere, unknown ones where the words around
/// call for a person.
struct NoteNames {
  struct Mention {
    let lexemes: Range<Int>
    let person: KnownPerson?
    let candidates: [KnownPerson]
    /// As written, for names nobody known has.
    let written: String
    let isGivenOnly: Bool

    var name: String { person?.name ?? written }
  }

  let note: NoteText
  let known: KnownPeople

  /// Capitalised words that begin no name.
  static let noNames: Set<String> = Set(
    """
    i je j il elle ils elles he she they we nous on le la les un une the a an my mon ma mes note zoom linkedin slack teams \
    discord whatsapp google meet inmail sms dm cv rh hr ceo cto cfo lead senior junior dev paris lyon london lundi mardi \
    mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier fevrier mars \
    avril juin juillet aout septembre octobre novembre decembre january february march june july august september october \
    november december today yesterday tomorrow hier demain lui leur merci thanks python java react javascript swift rust \
    kotlin typescript kubernetes docker devops ia ai nda cdi cdd tls api sre ios android vp po pm tech qa english french \
    noel christmas internet github gitlab cc re fw fwd ps
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let honorifics: Set<String> = [
    "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "madame", "monsieur", "prof",
  ]
  private static let particles: Set<String> = [
    "van", "von", "ben", "el", "al", "le", "la", "da", "di", "dos", "del", "bin", "ter", "den", "der", "ould",
    "de", "san", "st", "saint", "mac",
  ]

  // MARK: Known people

  func knownMention(at index: Int) -> Mention? {
    guard note.isWord(index), index == 0 || note.word(index - 1) != "#", !note.isThanksWord(index),
      !isSpeaking(index)
    else { return nil }
    var best: (length: Int, words: Int, entries: [KnownPeople.Entry])?
    let word = note.word(index)
    func consider(_ end: Int, _ words: Int, _ entry: KnownPeople.Entry) {
      let length = end - index
      if let current = best, current.length > length || (current.length == length && current.words > words) {
        return
      }
      if let current = best, current.length == length, current.words == words {
        best?.entries.append(entry)
      } else {
        best = (length, words, [entry])
      }
    }
    for entry in known.beginning(with: word) {
      if let (end, words) = match(entry, at: index) { consider(end, words, entry) }
    }
    for entry in known.ofFamily(word) {
      if let end = reversed(entry, at: index) { consider(end, entry.words.count, entry) }
    }
    guard let best else { return initialled(index) ?? familyAlone(index) }
    let isFull =
      best.words > (best.entries.first?.given ?? 1) || best.entries.first?.words.count == best.words
    let range = index..<index + best.length
    if !isFull {
      guard isPlausibleGivenName(range) else { return nil }
    } else if best.words == 1, !note.isCapitalised(index), !isLed(index) {
      return nil
    }
    return mention(range, best.entries, isGivenOnly: !isFull)
  }

  private func mention(_ range: Range<Int>, _ entries: [KnownPeople.Entry], isGivenOnly: Bool) -> Mention {
    let written = String(note.text[note.range(range)])
    let people = entries.map(\.person)
    let only = people.count == 1 ? people.first : nil
    let sameName = Set(people.map(\.name)).count == 1 && !isGivenOnly
    return Mention(
      lexemes: range, person: only, candidates: only == nil ? people : [],
      written: sameName ? people.first?.name ?? written : written,
      isGivenOnly: isGivenOnly)
  }

  /// The words of a name in order; the given name first, middle names may be left out, a family
  /// name may be its initial.
  private func match(_ entry: KnownPeople.Entry, at index: Int) -> (end: Int, words: Int)? {
    var place = index
    for number in 0..<entry.given {
      guard note.word(place) == entry.words[number] else { return nil }
      place += 1
      if number + 1 < entry.given, ["-", "'", "."].contains(note.word(place)) { place += 1 }
    }
    var end = place
    var matched = entry.given
    var next = entry.given
    while next < entry.words.count {
      if let after = joined(entry.words, next, from: place) {
        matched += after.count
        next += after.count
        place = after.end
        end = place
        continue
      }
      if ["-", "'"].contains(note.word(place)), !(note.lexemes[place].spaceBefore), matched > entry.given {
        place += 1
        continue
      }
      next += 1
    }
    if matched == entry.given, let initial = note.lexemes.indices.contains(place) ? note.lexemes[place] : nil,
      initial.isCapitalised,
      initial.folded.utf8.count == 1, let family = entry.words.dropFirst(entry.given).first,
      family.hasPrefix(initial.folded)
    {
      let hasPoint = note.word(place + 1) == "." && !note.lexemes[place + 1].spaceBefore
      return (hasPoint ? place + 2 : place + 1, matched + 1)
    }
    return (end, matched)
  }

  /// One word of the name, or several that the note writes as one: "O'Brien", "obrien", "Le Goff", "legoff".
  private func joined(_ words: [String], _ first: Int, from place: Int) -> (end: Int, count: Int)? {
    let typed = note.word(place)
    guard note.isWord(place) else { return nil }
    if typed == words[first] {
      let end = place + 1
      if first + 1 < words.count, ["-", "'", "’"].contains(note.word(end)),
        note.word(end + 1) == words[first + 1]
      {
        return (end + 2, 2)
      }
      return (end, 1)
    }
    if first + 1 < words.count, typed == words[first] + words[first + 1] { return (place + 1, 2) }
    return nil
  }

  /// "DUPONT Marie".
  private func reversed(_ entry: KnownPeople.Entry, at index: Int) -> Int? {
    var place = index
    for word in entry.words.dropFirst(entry.given) + entry.words.prefix(entry.given) {
      guard note.word(place) == word else { return nil }
      place += 1
      if ["-", "'"].contains(note.word(place)), note.lexemes.indices.contains(place),
        !note.lexemes[place].spaceBefore
      {
        place += 1
      }
    }
    return place
  }

  /// « J. Dupuis », "JM Dupuis": initials and the whole family name.
  private func initialled(_ index: Int) -> Mention? {
    let initials = note.word(index)
    guard note.isCapitalised(index), initials.utf8.count <= 2 else { return nil }
    var family = index + 1
    if note.word(family) == ".", !note.lexemes[family].spaceBefore { family += 1 }
    if note.word(family) == "-" { family += 1 }
    var letters = initials
    if family > index + 1, note.isCapitalised(family), note.word(family).utf8.count == 1,
      note.word(family + 1) == "."
    {
      letters += note.word(family)
      family += 2
    }
    guard note.isCapitalised(family) else { return nil }
    let entries = known.ofFamily(note.word(family)).filter { entry in
      let given = entry.words.prefix(entry.given)
      let own = given.compactMap(\.first)
      return String(own) == letters || String(own.prefix(1)) == letters
    }
    guard let words = entries.first.map({ $0.words.count - $0.given }),
      entries.allSatisfy({ entry in
        entry.words.dropFirst(entry.given).enumerated().allSatisfy {
          note.word(family + $0.offset) == $0.element
        }
      })
    else { return nil }
    return mention(index..<family + words, entries, isGivenOnly: false)
  }

  /// « Mme Dupont », "with Novak".
  private func familyAlone(_ index: Int) -> Mention? {
    let before = note.word(index - 1) == "." ? note.word(index - 2) : note.word(index - 1)
    if Self.honorifics.contains(before), let whole = wholeFamily(index) { return whole }
    guard note.isCapitalised(index) else { return nil }
    guard Self.honorifics.contains(before) || ["avec", "with"].contains(before) else { return nil }
    let entries = known.ofFamily(note.word(index)).filter { $0.words.count == $0.given + 1 }
    guard !entries.isEmpty, !note.isCapitalised(index + 1) else { return nil }
    return mention(index..<index + 1, entries, isGivenOnly: true)
  }

  /// « m. da silva »: every word of the family name.
  private func wholeFamily(_ index: Int) -> Mention? {
    let entries = known.ofFamily(note.word(index)).filter { entry in
      entry.words.dropFirst(entry.given).enumerated().allSatisfy {
        note.word(index + $0.offset) == $0.element
      }
    }
    guard let longest = entries.map({ $0.words.count - $0.given }).max() else { return nil }
    return mention(
      index..<index + longest, entries.filter { $0.words.count - $0.given == longest }, isGivenOnly: true)
  }

  private func isPlausibleGivenName(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    // A family name that is not the known one follows: somebody else.
    if note.isCapitalised(end), note.isWord(end), !Self.noNames.contains(note.word(end)),
      note.lexemes[end].spaceBefore,
      note.lexemes[end].folded.utf8.count > 1
    {
      return false
    }
    if note.word(end) == "-", note.lexemes.indices.contains(end + 1), !note.lexemes[end].spaceBefore,
      note.isWord(end + 1)
    {
      return false
    }
    if note.isCapitalised(range.lowerBound) {
      let word = note.word(range.lowerBound)
      let isCommon = [
        "may", "mark", "will", "rose", "grace", "mars", "avril", "april", "june", "jan", "rob", "bill",
        "frank", "max", "noel", "grant", "art", "hope", "faith", "joy", "summer", "drew", "chase", "pat",
      ].contains(word)
      return !isCommon || isLed(range.lowerBound)
        || note.clauses.contains { $0.range.lowerBound == range.lowerBound && $0.range.lowerBound > 0 }
          == false && ![":", "."].contains(note.word(range.lowerBound - 1))
    }
    return isLed(range.lowerBound)
  }

  /// A word before that calls for a person.
  func isLed(_ index: Int) -> Bool {
    [
      "avec", "with", "w", "/", "et", "and", "de", "from", "to", "a", "vu", "met", "croise", "rencontre",
      "appele", "called", "aide", "helped", "by", "par", "&", "+", "emailed", "texted", "saw",
    ].contains(note.word(index - 1)) || note.word(index - 1) == "'" && note.word(index - 2) == "d"
  }

  /// The "Mme" of « Mme Dupont », whom the next word finds.
  func isHonorificOfKnown(_ index: Int) -> Bool {
    guard Self.honorifics.contains(note.word(index)) else { return false }
    let next = note.word(index + 1) == "." ? index + 2 : index + 1
    return knownMention(at: next) != nil
  }

  /// "Said thanks to Joris": no given name.
  private func isSpeaking(_ index: Int) -> Bool {
    note.word(index) == "said"
      && [
        "thanks", "thank", "many", "a", "hi", "hello", "goodbye", "bye", "yes", "no", "sorry", "congrats",
        "congratulations", "well", "i", "he", "she", "they", "we", "that", "to", "it", "my",
      ].contains(note.word(index + 1))
  }

  // MARK: Unknown people

  /// « Zbigniew Kowal m'a aidé », "Wanjiru Kamau told me about Qonto": a full name that does something to or
  /// for the user is somebody, whatever the given name. Firms that could stand there are told by their words.
  func turnsToUser(_ mention: Mention) -> Bool { !mention.isGivenOnly && doesForUser(mention) }

  /// The verb after a name is something done for or told to the user.
  func doesForUser(_ mention: Mention) -> Bool {
    guard mention.person == nil,
      !mention.lexemes.contains(where: {
        Self.firmWords.contains(note.word($0)) || NoteCompany.wellKnown.contains(note.word($0))
      })
    else { return false }
    let verb = mention.lexemes.upperBound
    guard note.firstPhrase(verb, Self.deeds) != nil else { return false }
    // « m'a refusé », "offered me a job": a firm does so as well.
    return !(verb..<min(verb + 8, note.lexemes.count)).contains {
      ["refuse", "recale", "rejected", "hired", "embauche", "recrute", "offre", "offer", "job", "poste"]
        .contains(note.word($0))
    }
  }

  private static let deeds = [
    "m ' a", "m ' ont", "m ' aide", "m ' explique", "m ' ecrit", "m ' appelle", "me presente", "me dit",
    "me recommande", "me propose", "nous a", "a accepte mon", "a accepte ma", "a relu mon", "a relu ma",
    "a corrige mon", "a corrige ma", "a transmis mon", "a repondu", "a rappele", "a appele", "a promis",
    "helped me", "helped us", "helped with", "told me", "told us", "gave me", "introduced me", "called",
    "rang", "phoned", "texted", "wrote me", "wrote to me", "wrote back", "emailed", "messaged", "pinged me",
    "sent me", "showed me", "reviewed my", "referred me", "recommended me", "taught me", "explained",
    "advised me", "invited me", "promised", "lent me", "replied", "answered", "asked me", "reached out",
    "contacted me", "accepted my", "put me in touch", "connected me", "thanked me", "walked me", "offered to",
    "got back to me", "fixed my", "proofread my", "passed my", "forwarded my", "congratulated me",
  ]

  /// Words of firms' names, folded.
  static let firmWords: Set<String> = Set(
    """
    market bank banque group groupe labs lab tech technologies technology software systems consulting conseil studio studios \
    media digital data cloud ai ia face generale generales pay air france telecom energie energy health sante capital \
    partners ventures games game solutions services international agency agence ecole university universite institute institut \
    inc ltd gmbh sas sarl corp company club school academy foundation hub works motors mutuelle assurance assurances credit \
    electrique electric web network networks interactive robotics security talent recruitment recrutement rh hr team meetup \
    conference startup factory mobile bikes cars post poste lines airlines rail transport logistics foods
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// A name nobody known has, where the words before call for a person.
  func unknownMention(at start: Int) -> Mention? {
    var index = start
    while Self.honorifics.contains(note.word(index)), note.lexemes.indices.contains(index + 1) {
      index += 1
      if note.word(index) == "." { index += 1 }
    }
    guard note.isWord(index), note.isCapitalised(index), !Self.noNames.contains(note.word(index)),
      !note.isThanksWord(index), !isSpeaking(index)
    else {
      return nil
    }
    var end = index + 1
    var words = 1
    while end < note.lexemes.count, words < 5 {
      let lexeme = note.lexemes[end]
      if lexeme.isWord, lexeme.isCapitalised, lexeme.spaceBefore,
        !Self.noNames.subtracting(["le", "la"]).contains(lexeme.folded)
          || lexeme.folded.utf8.count == 1 && lexeme.folded != "i"
      {
        end += 1
        words += 1
      } else if ["-", "'"].contains(lexeme.folded), !lexeme.spaceBefore, note.isWord(end + 1),
        !note.lexemes[end + 1].spaceBefore,
        note.isCapitalised(end + 1), lexeme.folded == "-" || note.word(end - 1).utf8.count <= 2
      {
        end += 2
      } else if lexeme.isWord, Self.particles.contains(lexeme.folded), lexeme.spaceBefore,
        note.isCapitalised(end + 1), lexeme.folded != "de" || words == 0,
        !["la", "le"].contains(lexeme.folded)
      {
        end += 1
      } else {
        break
      }
    }
    let range = index..<end
    return Mention(
      lexemes: range, person: nil, candidates: [], written: String(note.text[note.range(range)]),
      isGivenOnly: words == 1)
  }

  /// A lower-case name that begins with a common given name: "café avec valérie simon".
  func lowerCaseMention(at index: Int) -> Mention? {
    guard note.isWord(index), !note.isCapitalised(index), NoteGivenNames.common.contains(note.word(index))
    else {
      return nil
    }
    var end = index + 1
    let stops: Set<String> = [
      "hier", "ce", "yesterday", "today", "at", "chez", "de", "et", "and", "from", "lundi", "mardi",
      "mercredi", "jeudi", "vendredi", "on", "aujourd", "this", "last", "about", "sur", "pour", "for", "dans",
      "in", "a", "au", "min", "matin", "avec", "with", "par", "via", "il", "elle", "he", "she", "samedi",
      "dimanche", "monday", "tuesday", "friday", "thursday", "wednesday", "midi", "demain", "tomorrow",
    ]
    if note.isWord(end), !stops.contains(note.word(end)), note.lexemes[end].spaceBefore { end += 1 }
    let range = index..<end
    return Mention(
      lexemes: range, person: nil, candidates: [], written: String(note.text[note.range(range)]),
      isGivenOnly: end == index + 1)
  }
}
