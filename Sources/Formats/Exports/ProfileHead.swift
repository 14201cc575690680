/// Name, headline and place, which have no heading of their own.
enum ProfileHead {
  /// - Returns: the section of the side column below which they stood, and at which of its lines.
  @discardableResult
  static func read(_ profile: ProfileLines, slug: String, into contact: inout ParsedContact) -> (
    section: ProfileLines.Section, line: Int
  )? {
    var lines = profile[.head]
    var taken: ProfileLines.Section = .head
    var start = lines.firstIndex { isNameLine($0, slug: slug) }
    if start == nil {
      // The side column came first: the name stands behind its last section, before summary or experience.
      for section in sideSections(profile) {
        let candidates = profile[section]
        guard let found = nameIndex(in: candidates, slug: slug, section: section) else { continue }
        (lines, start, taken) = (candidates, found, section)
        break
      }
    }
    guard let start else { return nil }
    contact.fullName = withoutPronouns(lines[start])
    // A page shows the name twice, for the eye and for the reader of screens.
    var rest = lines[(start + 1)...].filter { !isChrome($0) && $0 != lines[start] && $0 != contact.fullName }
    if let first = rest.first, first.isEmpty { rest.removeFirst() }
    let block = Array(rest.prefix { !$0.isEmpty })
    var all = taken == .head ? rest.filter { !$0.isEmpty } : block
    // A line of the side column may have stood between headline and place.
    if taken != .head, !block.contains(where: isPlace), let place = rest.firstIndex(where: { isPlace($0) }) {
      all = rest[...place].filter { !$0.isEmpty }
    }
    var placeIndex = all.lastIndex { isPlace($0) }
    // A town alone below a headline that ends where it stands.
    if placeIndex == nil, taken != .head, all.count >= 2, let last = all.last,
      ProfileExperience.isShortPlace(last, hasMore: false), last.split(separator: " ").count <= 3,
      all[all.count - 2].count < 45, !ProfileWraps.endsOpen(all[all.count - 2])
    {
      placeIndex = all.count - 1
    }
    if let placeIndex {
      contact.place = withoutTail(all[placeIndex])
      var words = Array(all[..<placeIndex])
      if words.count > 1, let last = words.last, namesWorkOrSchool(last, profile) { words.removeLast() }
      let headline = words.joined(separator: " ")
      contact.headline = headline.isEmpty ? nil : headline
    } else {
      let headline = all.prefix(3).joined(separator: " ")
      contact.headline = headline.isEmpty ? nil : headline
    }
    return taken == .head ? nil : (taken, start)
  }

  /// `Alma · Université Lyon 1`: what a page shows below the headline, said again further down.
  private static func namesWorkOrSchool(_ line: String, _ profile: ProfileLines) -> Bool {
    let known = profile[.experience] + profile[.education]
    return line.split(separator: " · ").contains { part in
      let name = part.trimmed()
      return known.contains { $0 == name || $0.hasPrefix(name + " · ") }
    }
  }

  /// Sections of the side column, the last first.
  private static func sideSections(_ profile: ProfileLines) -> [ProfileLines.Section] {
    let main =
      profile.order.firstIndex { $0 == .summary || $0 == .experience || $0 == .education }
      ?? profile.order.count
    return profile.order[..<main].reversed().filter { $0 != .head }
  }

  private static func nameIndex(in lines: [String], slug: String, section: ProfileLines.Section) -> Int? {
    if !slug.isEmpty, let found = lines.firstIndex(where: { matches($0, slug: slug) }) { return found }
    // Without an address to compare with: the first name-like line of the last block of several lines.
    var blockStart = 0
    var best: Int?
    for index in lines.indices {
      if lines[index].isEmpty { blockStart = index + 1 }
      guard index == blockStart, TableGuess.isName(withoutPronouns(lines[index])), index + 1 < lines.count
      else { continue }
      guard !lines[index + 1].isEmpty, blockStart > 0 || section == .contact else { continue }
      best = index
    }
    return best
  }

  private static func isNameLine(_ line: String, slug: String) -> Bool {
    if !slug.isEmpty, matches(line, slug: slug) { return true }
    return TableGuess.isName(withoutPronouns(line)) && !isPlace(line)
  }

  /// True when each word of the line is part of the address (`marie dupont 1a2b3c`).
  private static func matches(_ line: String, slug: String) -> Bool {
    let words = LetterFold.words(withoutPronouns(line).prefix { $0 != "," }).split(separator: " ")
    guard words.count >= 2, words.count <= 6 else {
      // One name only: the address starts with it.
      return words.count == 1 && words[0].count >= 3 && slug.split(separator: " ").first == words[0]
    }
    let joined = slug.filter { $0 != " " }
    let hits = words.count { joined.contains($0) }
    return hits == words.count || (words.count > 2 && hits >= words.count - 1)
  }

  /// `Marie Dupont (She/Her)`.
  private static func withoutPronouns(_ line: String) -> String {
    guard line.hasSuffix(")"), let open = line.firstIndex(of: "("), line[open...].contains("/") else {
      return line
    }
    var name = line[..<open]
    while name.last == " " { name = name.dropLast() }
    return String(name)
  }

  /// What a profile page shows between the facts.
  private static func isChrome(_ line: String) -> Bool {
    let words = LetterFold.words(line)
    if words.hasSuffix("connections") || words.hasSuffix("followers") || words.hasSuffix("relations")
      || words.hasSuffix("abonnes")
    {
      return line.contains { $0.isNumber }
    }
    if words.hasSuffix("en commun") || words.hasSuffix("mutual connection") { return true }
    if words.hasPrefix("relation de ") || words.hasSuffix("degree connection") { return true }
    return [
      "1st", "2nd", "3rd", "1er", "2e", "3e", "1st degree connection", "she her", "he him", "they them",
      "elle", "il",
      "message", "more", "plus", "connect", "se connecter", "follow", "suivre", "open to", "contact info",
      "coordonnees", "kontaktinfo", "kontaktinformationen", "informacion de contacto",
    ].contains(words)
  }

  /// `Paris, Île-de-France, France · Contact info`; in some browsers the link stands behind two blanks.
  private static func withoutTail(_ line: String) -> String {
    if let gap = line.firstRange(of: "  "), isChrome(String(line[gap.upperBound...])) {
      return String(line[..<gap.lowerBound])
    }
    guard let dot = line.firstRange(of: " · ") else { return line }
    return String(line[..<dot.lowerBound])
  }

  /// Town, region, country with commas; or an "Area".
  static func isPlace(_ line: String) -> Bool {
    let line = withoutTail(line)
    guard line.utf8.count <= 70, line.first?.isUppercase == true,
      !line.contains(where: { "|@/&•".contains($0) })
    else {
      return false
    }
    let parts = line.split(separator: ",")
    let words = LetterFold.words(line)
    let isArea =
      words.hasSuffix(" area") || words.hasPrefix("greater ") || words.contains("et peripherie")
      || words.hasPrefix("region de ") || words == "remote" || words == "teletravail"
      || words.hasSuffix("metropolitan region")
    if isArea { return true }
    if Countries.names.contains(words) { return true }
    guard parts.count >= 2, parts.count <= 4 else { return false }
    // A headline has commas too ("CTO, Alma"): the last part must be a place by itself, or there are three.
    let last = LetterFold.words(parts[parts.count - 1])
    return Countries.names.contains(last)
      || (parts.count == 3 && !ListWords.isTitle(line)
        && parts.allSatisfy { $0.split(separator: " ").count <= 4 })
  }
}

/// Names of countries and large regions as profiles show them, in plain letters.
enum Countries {
  static let names: Set<String> = Set(
    """
    france,belgium,belgique,switzerland,suisse,luxembourg,germany,allemagne,deutschland,austria,autriche,netherlands,\
    pays bas,the netherlands,united kingdom,royaume uni,england,scotland,ireland,irlande,spain,espagne,espana,portugal,\
    italy,italie,italia,poland,pologne,czechia,czech republic,romania,roumanie,bulgaria,bulgarie,greece,grece,hungary,\
    hongrie,sweden,suede,norway,norvege,denmark,danemark,finland,finlande,estonia,estonie,latvia,lithuania,ukraine,\
    serbia,croatia,slovenia,slovakia,turkey,turquie,turkiye,israel,morocco,maroc,algeria,algerie,tunisia,tunisie,egypt,\
    senegal,cote d ivoire,ivory coast,cameroon,cameroun,madagascar,mauritius,south africa,nigeria,kenya,lebanon,liban,\
    united arab emirates,emirats arabes unis,india,inde,china,chine,japan,japon,south korea,coree du sud,singapore,\
    singapour,vietnam,thailand,indonesia,australia,australie,new zealand,canada,quebec,united states,etats unis,usa,\
    california,new york,washington,texas,massachusetts,ontario,mexico,mexique,brazil,bresil,brasil,argentina,argentine,\
    chile,chili,colombia,colombie,peru,ile de france,auvergne rhone alpes,occitanie,nouvelle aquitaine,bretagne,\
    normandie,grand est,hauts de france,pays de la loire,provence alpes cote d azur,bourgogne franche comte,\
    centre val de loire,corse,la reunion,guadeloupe,martinique,monaco
    """.split(separator: ",").map(String.init))
}
