/// One location text, cut into parts and looked up.
struct PlaceScan {
  let text: String
  private let gazetteer = Gazetteer.shared

  init(text: String) { self.text = text }

  /// The words between two commas, with what they may be.
  private struct Part {
    let entries: [Gazetteer.Entry]
    /// The words that were recognised.
    let words: [Lexeme]
    let key: String
    /// A place of its own beside the one before ("/", "&", « et »), not what that lies in.
    let startsPlace: Bool
  }

  private struct Words {
    var words: [Lexeme] = []
    var startsPlace = false
  }

  func read() -> PlaceReading {
    var parts: [Part] = []
    for words in cut() { parts += resolve(words, isFirst: parts.isEmpty) }
    for code in flags() {
      guard let country = gazetteer.country(code) else { continue }
      parts.append(Part(entries: [country], words: [], key: code, startsPlace: false))
    }
    guard parts.contains(where: { !$0.entries.isEmpty }) else {
      return PlaceReading(zone: nil, country: nil, city: nil)
    }
    return merged(places(parts).map(settle))
  }

  /// One zone for all places, else none.
  private func merged(_ readings: [PlaceReading]) -> PlaceReading {
    guard let first = readings.first else { return PlaceReading(zone: nil, country: nil, city: nil) }
    guard readings.count > 1 else { return first }
    let zones = Set(readings.map(\.zone))
    let countries = Set(readings.map(\.country))
    let zone = zones.count == 1 ? first.zone : nil
    return PlaceReading(
      zone: zone, country: countries.count == 1 ? first.country : nil, city: zone == nil ? nil : first.city)
  }

  // MARK: Cutting

  private static let marks: Set<String> = [
    "/", "&", "|", "–", "+", "→", "•", "·", "<", ">", "↔", "~", "✈", "➡", "⇄", "=",
  ]

  private func cut() -> [Words] {
    var result: [Words] = []
    var current = Words()
    func close(startsPlace: Bool) {
      if !current.words.isEmpty {
        result.append(current)
        current = Words(words: [], startsPlace: startsPlace)
      } else {
        current.startsPlace = current.startsPlace || startsPlace
      }
    }
    let lexemes = Lexeme.lex(text)
    for (index, lexeme) in lexemes.enumerated() {
      guard lexeme.kind == .mark else {
        current.words.append(lexeme)
        continue
      }
      let isSpaced = lexeme.spaceBefore && index + 1 < lexemes.count && lexemes[index + 1].spaceBefore
      if Self.marks.contains(lexeme.folded) || (lexeme.folded == "-" && isSpaced) {
        close(startsPlace: true)
      } else if [",", ";", "(", ")", "[", "]", ":", "!", "?"].contains(lexeme.folded) {
        close(startsPlace: lexeme.folded == ";")
      } else if lexeme.folded == ".", index + 1 < lexemes.count, lexemes[index + 1].spaceBefore,
        let last = current.words.last, last.folded.utf8.count > 3
      {
        close(startsPlace: false)
      }
    }
    close(startsPlace: false)
    return result
  }

  /// Flags of countries: pairs of regional indicators.
  private func flags() -> [String] {
    var letters: [Character] = []
    var result: [String] = []
    for scalar in text.unicodeScalars where (0x1F1E6...0x1F1FF).contains(scalar.value) {
      guard let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 65) else { continue }
      letters.append(Character(letter))
      if letters.count == 2 {
        let code = String(letters)
        if !result.contains(code) { result.append(code) }
        letters = []
      }
    }
    return result
  }

  // MARK: Looking up one part

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let before = set(
    """
    greater metro metropolitan region area of de la le les du des d l the grand grande great gran agglomeration metropole ville aire \
    urbaine zone peripherie banlieue based in living lives base basee a au aux en near pres around autour proche environs downtown \
    centre grossraum metropolitana metropolitaine municipio provincia raum county province state etat canton departement city central north \
    south east west nord sud est ouest regiao área stadt land agglo habite vit wohnt vive from depuis remote full hybrid hybride onsite uni \
    lives working work bei regione citta grossregion communaute urban comunidad autonoma uptown inner suburban suburbs somewhere quelque part \
    outskirts proximite plateau teletravail republic
    """)
  private static let after = set(
    """
    metropolitan metro area region metroplex city county province state district prefecture et peripherie environs agglomeration alentours \
    ses and surrounding surroundings suburbs suburb banlieue centre ville downtown municipality y alrededores e dintorni umgebung und en omgeving \
    voivodeship oblast governorate urban ouest est sud nord cedex arrondissement central north south east west rural greater metropole areas \
    ville la le de sa proche intramuros intra muros et\u{e9} regiao territory division capital environ er e eme nd based emirate canton departement uni \
    the of lan kommune krajina raion autonomous community remote hybride hybrid teletravail full
    """)

  private func key(_ words: ArraySlice<Lexeme>) -> String { words.map(\.folded).joined(separator: " ") }

  private func resolve(_ piece: Words, isFirst: Bool) -> [Part] {
    let words = piece.words
    if let part = whole(words[...], piece.startsPlace, isFirst: isFirst) { return [part] }
    if let parts = joined(words, piece.startsPlace, isFirst: isFirst) { return parts }
    let parts = scanned(words, piece.startsPlace)
    if parts.isEmpty, isFirst, isTownLike(words) {
      return [Part(entries: [], words: words, key: "", startsPlace: piece.startsPlace)]
    }
    return parts
  }

  /// An unlisted town, as "Marfa" of "Marfa, Texas".
  private func isTownLike(_ words: [Lexeme]) -> Bool {
    guard let first = words.first, words.count <= 4, first.isCapitalised else { return false }
    return !words.contains {
      [
        "remote", "anywhere", "full", "worldwide", "home", "distance", "teletravail", "somewhere", "nomad",
        "the", "my", "earth", "planet", "europe",
      ].contains($0.folded)
    }
  }

  /// The part as it stands, or without "Greater …" and « … et périphérie ».
  private func whole(_ words: ArraySlice<Lexeme>, _ startsPlace: Bool, isFirst: Bool) -> Part? {
    var fronts = [0]
    while let last = fronts.last, last + 1 < words.count {
      let word = words[words.startIndex + last]
      guard Self.before.contains(word.folded) || word.isNumber else { break }
      fronts.append(last + 1)
    }
    var backs = [0]
    while let last = backs.last, last + 1 < words.count {
      let word = words[words.endIndex - 1 - last]
      guard Self.after.contains(word.folded) || word.isNumber else { break }
      backs.append(last + 1)
    }
    var tries: [(Int, Int)] = []
    for front in fronts { for back in backs where front + back < words.count { tries.append((front, back)) } }
    for (front, back) in tries.sorted(by: {
      $0.0 + $0.1 < $1.0 + $1.1 || ($0.0 + $0.1 == $1.0 + $1.1 && $0.0 < $1.0)
    }) {
      let slice = words[(words.startIndex + front)..<(words.endIndex - back)]
      let name = key(slice)
      var entries = gazetteer.lookup(name)
      if slice.count == 1, let only = slice.first, isCode(only, isFirst: isFirst) {
        entries += gazetteer.code(name)
      }
      if !entries.isEmpty {
        return Part(entries: entries, words: Array(slice), key: name, startsPlace: startsPlace)
      }
    }
    return nil
  }

  private func isCode(_ word: Lexeme, isFirst: Bool) -> Bool {
    guard word.folded.utf8.count <= 3, !isFirst || ["uk", "usa", "us"].contains(word.folded) else {
      return false
    }
    return text[word.range].allSatisfy { $0.isUppercase }
  }

  private static let joiners = set("et and ou or y und e o en oder between entre")

  /// « Paris et Lyon », "Lyon or Grenoble".
  private func joined(_ words: [Lexeme], _ startsPlace: Bool, isFirst: Bool) -> [Part]? {
    for (index, word) in words.enumerated()
    where Self.joiners.contains(word.folded) && index > 0 && index + 1 < words.count {
      guard let left = whole(words[..<index], startsPlace, isFirst: isFirst),
        let right = whole(words[(index + 1)...], true, isFirst: true)
      else { continue }
      return [left, right]
    }
    return nil
  }

  private static let noPlaces = set(
    """
    nice of reading mobile bath orange tours sens male hue split bend bay sale marche loire_ solo mesa vire foix lens troy mars aba ife man huy \
    spa wil como leon nara goa island georgia_ normal ames carmel bende golden alma laval_ auch may lot var ain tarn gard aube nord cher manche \
    home york_ imperial enterprise paradise hell maine para la le pau sete gap dax aix casa tana victoria perth_ java salem lincoln jordan \
    hope chester florence paris_ alexandria madison charlotte austin_ jackson kent essex surrey sydney_ france_ chad derby hull cork bergen_ \
    croix hem loos orly_ sion visa_ ouest union mans
    """)

  /// Names anywhere in words that are no place as a whole: « 69003 Lyon », "based somewhere near Berlin".
  private func scanned(_ words: [Lexeme], _ startsPlace: Bool) -> [Part] {
    var found: [Part] = []
    var index = 0
    while index < words.count {
      var length = min(5, words.count - index)
      var part: Part?
      while length > 0, part == nil {
        let slice = words[index..<index + length]
        let name = key(slice)
        let entries = gazetteer.lookup(name)
        let isTrusted =
          length > 1 || (words[index].isCapitalised && name.utf8.count > 3 && !Self.noPlaces.contains(name))
        if !entries.isEmpty, isTrusted, words[index].isCapitalised || length > 1 {
          part = Part(
            entries: entries, words: Array(slice), key: name,
            startsPlace: found.isEmpty
              ? startsPlace
              : index > 0 && (Self.joiners.contains(words[index - 1].folded) || isSecond(found, entries)))
        }
        if part == nil { length -= 1 }
      }
      if let part {
        found.append(part)
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  /// Two towns after each other are two places; a town and its country one.
  private func isSecond(_ found: [Part], _ entries: [Gazetteer.Entry]) -> Bool {
    guard let last = found.last else { return false }
    return !entries.contains { entry in
      entry.kind != .city && last.entries.contains { $0.country == entry.country && $0.kind == .city }
    } && !entries.contains { $0.kind == .country }
  }

  // MARK: What lies in what

  /// Parts that belong together: "Lyon, France" is one place, "Paris / London" two.
  private func places(_ parts: [Part]) -> [[Part]] {
    var result: [[Part]] = []
    for part in parts {
      guard let last = result.last, !part.startsPlace else {
        // "France / Remote (Paris)": what a country only narrows stays one place.
        result.append([part])
        continue
      }
      if fits(part, in: last) {
        result[result.count - 1].append(part)
      } else {
        result.append([part])
      }
    }
    // "Paris / Lyon, France": a country at the end speaks for all before it.
    let known = result.filter { $0.contains { !$0.entries.isEmpty } }
    return narrowed(known.isEmpty ? result : known)
  }

  private func narrowed(_ places: [[Part]]) -> [[Part]] {
    guard places.count > 1 else { return places }
    // A place that only names the country of another adds nothing: "France – Lyon".
    let countries = places.enumerated().filter {
      $0.element.allSatisfy { $0.entries.allSatisfy { $0.kind == .country } }
    }
    var result = places
    for country in countries.reversed() {
      let code = country.element.first?.entries.first?.country
      let hasTown = places.contains {
        $0.contains { part in part.entries.contains { $0.kind != .country && $0.country == code } }
      }
      if hasTown { result.remove(at: country.offset) }
    }
    return result.isEmpty ? places : result
  }

  /// A later part fits when some reading of it contains some reading of the first.
  private func fits(_ part: Part, in place: [Part]) -> Bool {
    let isWider = part.entries.contains { $0.kind != .city }
    if isWider { return true }
    // "Lagos, Faro, Portugal": a town within the same country; "Paris, London": another place.
    guard let first = place.first else { return true }
    return part.entries.contains { wide in
      first.entries.contains { $0.country == wide.country && ($0.zone == wide.zone || $0.kind != .city) }
    } || first.entries.contains { $0.kind == .country && part.entries.contains { $0.country == $0.country } }
      || (part.entries.contains { $0.kind == .city } && place.count == 1 && isNamesake(first))
  }

  /// Known elsewhere as well, so that a second town may say where: "Lagos, Faro".
  private func isNamesake(_ part: Part) -> Bool { Set(part.entries.map(\.country)).count > 1 }

  private func contains(_ wide: Gazetteer.Entry, _ entry: Gazetteer.Entry) -> Bool {
    guard wide.country == entry.country else { return false }
    switch wide.kind {
    case .country: return true
    case .division: return entry.division.isEmpty || wide.division == entry.division
    case .city: return entry.kind == .city && (wide.zone == entry.zone || wide.zone == nil)
    }
  }

  private func settle(_ parts: [Part]) -> PlaceReading {
    var remaining = parts[...]
    var unmatched: Part?
    while let first = remaining.first {
      let wider = remaining.dropFirst()
      var candidates = first.entries.filter { entry in
        wider.allSatisfy { part in part.entries.contains { contains($0, entry) } || part.entries.isEmpty }
      }
      if candidates.isEmpty, !wider.isEmpty {
        // "Paris, Texas": a namesake that is not listed; what it lies in decides.
        unmatched = first
        remaining = wider
        continue
      }
      if wider.isEmpty, unmatched == nil, let wanted = gazetteer.dominant(first.key) {
        let dominant = candidates.filter { $0.country == wanted || $0.division == wanted }
        if !dominant.isEmpty { candidates = dominant }
      }
      return reading(candidates, first, unmatched: unmatched)
    }
    return PlaceReading(zone: nil, country: nil, city: nil)
  }

  private func reading(_ candidates: [Gazetteer.Entry], _ part: Part, unmatched: Part?) -> PlaceReading {
    let isTownUnlisted = unmatched != nil
    // A town is more than a division or country of the same name only where that changes nothing.
    let zones = Set(candidates.map { isTownUnlisted ? $0.zone ?? $0.townZone : $0.zone })
    let countries = Set(candidates.map(\.country))
    let zone = zones.count == 1 ? zones.first ?? nil : nil
    let isTown = candidates.contains { $0.kind == .city }
    let named = unmatched ?? part
    return PlaceReading(
      zone: zone, country: countries.count == 1 ? countries.first : nil,
      city: isTown || isTownUnlisted ? written(named) : nil)
  }

  private func written(_ part: Part) -> String? {
    guard let first = part.words.first, let last = part.words.last else { return nil }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }
}
