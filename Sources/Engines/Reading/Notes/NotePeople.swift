import Domain

/// Who took part, among the names of a note.
struct NotePeople {
  let note: NoteText
  let names: NoteNames
  let promised: Set<Int>
  let kind: NoteKind
  let isTaken: (Int) -> Bool
  /// Something was asked of them or proposed to them.
  var isArranged = false

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  /// Words that stand directly before somebody who took part.
  private static let leads = set(
    """
    avec with w vu vue revu rencontre rencontree rencontres croise croisee met saw called appele appelee emailed messaged texted phoned \
    dmed pinged pinge relance relancee contacte contactee aide aidee helped recontacte rappele introduced presente mailed \
    depanne debloque visited joined congratulated felicite remercie thanked interviewed coopte recommande referred recommended unblocked \
    meet seen retrouve retrouvee eu had reached interviewe revue mentored coached tutored coache pr invite invitee invited
    """)
  /// Words that do so after the word for a message, a call or thanks.
  private static let targets = set("a to de from d by par for pour au")
  private static let contacts = set(
    """
    mail mails email emails courriel wapp textos message messages msg sms dm inmail whatsapp appel call fil telephone texto ecrit wrote repondu replied reponse reply \
    invitation merci thanks thank vocal visio note note mp linkedin slack discord telegram signal intro introduction relation contact presentee presentes presentees introduit introduite mis mise \
    written spoke talked parle spoken out up coup main pouce ecris answer e-mail text voicemail reponse demande connexion mot introduced presente hand helping shoutout zoom relance invite follow nouvelles news meeting rdv reunion cafe coffee entretien interview talk point lunch dejeuner dej facetime aide help conseil conseils advice
    """)
  private static let aboutWords = [
    "parle de", "parle d '", "discute de", "discute d '", "about", "regarding", "a propos de", "a propos d '",
    "au sujet de", "concernant", "talked about", "mentioned", "mentionne",
    "m ' a parle de", "told me about", "asked about", "grace a", "via", "through", "par l ' intermediaire de",
    "recommended by", "sur la boite de", "instead of", "a la place de", "au lieu de", "before meeting",
    "collegue de", "colleague of", "amie de", "ami de", "friend of", "copain de", "copine de", "frere de",
    "soeur de", "brother of", "sister of", "ancien collegue de", "manager de", "boss de", "talk de",
    "talk by", "conf de", "conference de", "talk from", "presentation de", "presentation by", "keynote de",
    "keynote by", "chez les", "anniversaire de", "pot de depart de", "startup de", "equipe de", "team of",
  ]

  func find(kindIndex: Int?) -> [NoteNames.Mention] {
    var found: [NoteNames.Mention] = []
    var index = 0
    var lastEnd = -1
    var lastWasAbout = false
    while index < note.lexemes.count {
      guard let mention = mention(at: index, joinedTo: lastEnd) else {
        index += 1
        continue
      }
      let isJoined = isJoined(lastEnd, mention.lexemes.lowerBound)
      let takesPart: Bool
      if promised.contains(mention.lexemes.lowerBound) {
        takesPart = false
      } else if isJoined {
        takesPart = !lastWasAbout
      } else {
        takesPart = self.takesPart(mention, kindIndex: kindIndex, first: found.isEmpty)
      }
      if takesPart, !found.contains(where: { same($0, mention) }) { found.append(mention) }
      lastEnd = mention.lexemes.upperBound
      lastWasAbout = !takesPart
      index = mention.lexemes.upperBound
    }
    if found.isEmpty { return fallback() }
    guard isArranged, found.count > 1 else { return found }
    let asked = found.filter { !isWanted($0, among: found) }
    return asked.isEmpty ? found : asked
  }

  /// « Demandé une mise en relation avec Paul à Bastien »: Paul is whom the introduction is to.
  private func isWanted(_ mention: NoteNames.Mention, among found: [NoteNames.Mention]) -> Bool {
    let index = mention.lexemes.lowerBound
    guard ["avec", "with", "to", "a", "au"].contains(note.word(index - 1)) else { return false }
    var place = index - 2
    while place >= 0, index - place <= 6, note.isWord(place) || note.word(place) == "'" {
      if found.contains(where: { $0.lexemes.contains(place) }) { return false }
      if Self.introductions.contains(note.word(place)) { return true }
      place -= 1
    }
    return false
  }

  private static let introductions: Set<String> = [
    "relation", "intro", "introduction", "presenter", "introduce", "touch", "contact", "connect",
  ]

  private func same(_ left: NoteNames.Mention, _ right: NoteNames.Mention) -> Bool {
    if let one = left.person, let other = right.person { return one == other }
    if Folding.key(left.name) == Folding.key(right.name) { return true }
    // "Sophie Martin … Sophie": the same again.
    return right.isGivenOnly && right.person == nil
      && Folding.key(left.name).hasPrefix(Folding.key(right.name) + " ")
  }

  private func mention(at index: Int, joinedTo lastEnd: Int) -> NoteNames.Mention? {
    if isTaken(index), !promised.contains(index) { return nil }
    if let known = names.knownMention(at: index) {
      return isCompanyPlace(index, known) ? nil : known
    }
    if tellsAfterColon(index), !promised.contains(index) { return names.unknownMention(at: index) }
    let isCalled = callsForPerson(index) || isJoined(lastEnd, index) || isSubject(index)
    guard isCalled, !promised.contains(index) else { return nil }
    if isOccasion(index) && !metBefore(index) || names.isHonorificOfKnown(index) { return nil }
    if let unknown = names.unknownMention(at: index) {
      if isPossessor(unknown) || isFirm(before: unknown.lexemes.upperBound) { return nil }
      let first = note.word(unknown.lexemes.lowerBound)
      let isGiven = NoteGivenNames.common.contains(first)
      // « Alma : entretien avec Sixtine Vial »: the one before the colon is the firm.
      if index == 0, note.word(unknown.lexemes.upperBound) == ":", kind == .interview,
        note.lexemes.indices.contains(where: {
          ["avec", "with"].contains(note.word($0)) && note.isCapitalised($0 + 1)
        })
      {
        return nil
      }
      if isSubject(index), !isJoined(lastEnd, index), !callsForPerson(index) {
        if unknown.isGivenOnly, NoteCompany.isFirmByItsVerb(note, index) { return nil }
        return isGiven || names.turnsToUser(unknown) ? unknown : nil
      }
      if !isGiven, looksLikeFirm(unknown) { return nil }
      if kind == .interview, names.known.isFirm(unknown.written) { return nil }
      return unknown
    }
    return callsForPerson(index) || isJoined(lastEnd, index) ? names.lowerCaseMention(at: index) : nil
  }

  /// "at Marie Claire", « chez Paul » : a place.
  private func isCompanyPlace(_ index: Int, _ mention: NoteNames.Mention) -> Bool {
    mention.isGivenOnly && ["chez", "at", "@"].contains(note.word(index - 1))
      && !(note.word(index - 1) == "@" && !note.isCapitalised(index))  // "DM from @karim"
  }

  /// One unknown word after "with" in an interview, or letters only a firm would have.
  private func looksLikeFirm(_ mention: NoteNames.Mention) -> Bool {
    let words = mention.lexemes.filter { note.isWord($0) }
    if kind == .interview, words.count == 1 { return true }
    if words.contains(where: { NoteNames.firmWords.contains(note.word($0)) }) { return true }
    guard words.count == 1, let only = words.first else { return false }
    let text = note.text[note.lexemes[only].range]
    let letters = Array(text)
    let hasInnerCapital =
      letters.dropFirst().contains { $0.isUppercase } && !letters.allSatisfy { $0.isUppercase }
    let isAcronym = letters.count <= 4 && letters.allSatisfy { $0.isUppercase }
    return hasInnerCapital || isAcronym
      || ["team", "equipe", "recruiters", "rh", "hr"].contains(note.word(only + 1))
      || NoteCompany.wellKnown.contains(note.word(only))
  }

  private func isOccasion(_ index: Int) -> Bool {
    ["meetup", "conf", "conference", "hackathon", "salon"].contains(note.word(index - 1))
      || note.word(index - 1) == "@"
  }

  private func isSubject(_ index: Int) -> Bool {
    index == 0 || (index == 1 && note.lexemes[0].kind == .mark)
  }

  // MARK: Roles in the sentence

  private func isJoined(_ end: Int, _ index: Int) -> Bool {
    guard end > 0, index > end, index - end <= 8 else { return false }
    var place = pastFirm(end, index)
    var sawJoin = false
    while place < index {
      let word = note.word(place)
      if ["et", "and", "&", "+", ",", "/", "puis", "ainsi", "que", "plus", "as", "well"].contains(word) {
        sawJoin = true
      } else if word == "(" {
        // « Paul Martin (Doctolib) et … »
        guard let close = (place..<index).first(where: { note.word($0) == ")" }) else { return false }
        place = close
      } else if sawJoin, isRelation(place, index) {
        place += 1
        continue
      } else if ["avec", "with", "son", "sa", "his", "her", "to", "a"].contains(word),
        sawJoin || word == "avec"
      {
        return false
      } else if !["aussi", "also", "chez", "from", "de"].contains(word) || sawJoin {
        return false
      } else if ["chez", "from", "de"].contains(word) {
        return false
      }
      place += 1
    }
    return sawJoin
  }

  /// « Marion Leroux de Capgemini et … »: past the firm of the one before.
  private func pastFirm(_ end: Int, _ index: Int) -> Int {
    guard ["de", "from", "chez", "at", "@", "d"].contains(note.word(end)) else { return end }
    var place = note.word(end + 1) == "'" ? end + 2 : end + 1
    let first = place
    while place < index, note.isCapitalised(place) { place += 1 }
    return place > first ? place : end
  }

  /// « me présente à son ancienne cheffe, … ».
  private func introducesRelation(_ index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { ["to", "a", "avec", "with"].contains(note.word($0)) }
  }

  /// Whom one can be to somebody: « son collègue », "her manager".
  private static let relations = set(
    """
    collegue colleague manager cto ceo boss ami amie friend associe associee mentor lead chef cheffe recruteur recruteuse \
    recruiter cofounder founder fondateur fondatrice partner binome femme mari frere soeur teammate coworker wife husband \
    brother sister pote stagiaire alternant intern cofondateur cofondatrice tuteur tutrice prof buddy \
    certain certaine nomme nommee
    """)
  /// Words that stand before these.
  private static let relationAttributes = set(
    "co - ancien ancienne former old ex tech new nouvelle nouveau")

  /// A full name, then a comma, another one or the end: no sentence about a firm.
  private func opensGuestList(_ index: Int) -> Bool {
    guard kind == .event,
      let mention = names.unknownMention(at: index), !mention.isGivenOnly
    else { return false }
    let end = mention.lexemes.upperBound
    return end >= note.lexemes.count || [",", "et", "and", "&", "(", "."].contains(note.word(end))
  }

  /// « et son collègue Hugo », "and her manager Amy".
  private func isRelation(_ place: Int, _ end: Int) -> Bool {
    let possessives: Set<String> = [
      "son", "sa", "ses", "his", "her", "their", "mon", "ma", "my", "leur", "un", "une", "l", "'",
    ]
    let word = note.word(place)
    if Self.relations.contains(word) { return true }
    guard possessives.contains(word) || Self.relationAttributes.contains(word) else { return false }
    return (place + 1..<end).contains { Self.relations.contains(note.word($0)) }
  }

  private func callsForPerson(_ index: Int) -> Bool {
    var place = index - 1
    if ["/", "."].contains(note.word(place)),
      note.word(place - 1) == "w" || ["mme", "m", "mr", "dr", "mrs"].contains(note.word(place - 1))
    {
      place -= 1
    }
    while ["mme", "m", "mr", "dr", "mrs", "ms", "madame", "monsieur"].contains(note.word(place)) {
      place -= 1
    }
    let word = note.word(place)
    if Self.leads.contains(word) || isFirm(before: place) { return true }
    // « Proposé un café à Nora », "Asked Nora for a call", "Sent Nora a note".
    if isArranged, ["a", "to", "au"].contains(word) || place == NoteKinds.askingVerb(note) { return true }
    if isArranged, word == "from",
      ["asked", "requested"].contains(note.word(NoteKinds.askingVerb(note) ?? -1))
    {
      return true
    }
    if metBefore(index) { return true }
    // « Envoyé un article à Joris », "Sent Joris a link".
    if kind == .message, ["a", "to", "au", "sent", "envoye"].contains(word), NoteGifts.isGiven(note) {
      return true
    }
    // « à son ancien chef, Paul Durand », "with her manager, Amy Wong".
    if word == ",", place > 1, Self.relations.contains(note.word(place - 1)),
      note.isCapitalised(index + 1) || place > 2
    {
      return callsForPerson(place - 1) || introducesRelation(place - 1)
    }
    // « Meetup Rust : Sonia Belhadj, Clara Meunier ».
    if word == ":", opensGuestList(index) { return true }
    // « un certain Mathis »; "Emeka's colleague Sade".
    if ["certain", "certaine", "nomme", "nommee"].contains(word) { return true }
    let relation = word == "," ? place - 1 : place
    if Self.relations.contains(note.word(relation)), note.word(relation - 1) == "s",
      note.word(relation - 2) == "'"
    {
      return true
    }
    // « avec mon ancien collègue Paul », "with the CTO Paul".
    var back = place
    var steps = 0
    while back >= 0, steps < 5, note.isWord(back),
      !note.isCapitalised(back) || ["cto", "rh", "hr", "ceo"].contains(note.word(back))
    {
      if ["avec", "with", "w"].contains(note.word(back)) {
        let between = note.word(back + 1)
        return ["mon", "ma", "mes", "my", "our", "notre", "le", "la", "l", "the", "un", "une", "a", "an"]
          .contains(between)
          && ![
            "de", "chez", "from", "at", "of", "d", "sur", "about", "pour", "for", "in", "en", "a", "equipe",
          ].contains(word)
      }
      if Self.targets.contains(note.word(back)), steps > 0 { break }
      back -= 1
      steps += 1
    }
    guard Self.targets.contains(word) || (word == "'" && note.word(place - 1) == "d") else { return false }
    return followsContact(word == "'" ? place - 1 : place)
  }

  /// « Rencontré hier au meetup Inès Caron », « Croisé au MiXiT Paul ».
  private func metBefore(_ index: Int) -> Bool {
    guard note.isCapitalised(index), NoteKindWords.single[note.word(index)] == nil else { return false }
    var place = index - 1
    var isSet = false
    // « au meetup Flutter Lyon » names the meetup.
    if NoteKindWords.single[note.word(place)] == .event,
      !NoteGivenNames.common.contains(note.word(index))
    {
      return false
    }
    while place > 0, index - place <= 6 {
      let word = note.word(place)
      if NoteKindWords.single[word] == .event || Self.moments.contains(word)
        || DateWords.weekdays[word] != nil
      {
        isSet = true
      } else if ![
        "au", "aux", "a", "la", "le", "l", "'", "du", "at", "the", "ce", "cette", "on", "last", "un",
      ]
      .contains(word) {
        break
      }
      place -= 1
    }
    return isSet && Self.meetingVerbs.contains(note.word(place))
      && note.clauses.contains { $0.range.lowerBound == place || $0.range.lowerBound == place - 2 }
  }

  private static let moments: Set<String> = [
    "hier", "soir", "matin", "midi", "yesterday", "night", "dernier",
  ]
  private static let meetingVerbs: Set<String> = [
    "rencontre", "rencontree", "croise", "croisee", "revu", "vu", "met", "saw",
  ]

  /// The word for a message or call stands at most three words before.
  private func followsContact(_ index: Int) -> Bool {
    var place = index - 1
    var steps = 0
    // "coffee with Diego Ramos from Mercado Libre": after a person it is their firm.
    let namesFirm = ["from", "de", "d"].contains(note.word(index))
    while place >= 0, steps < 5, note.isWord(place) || ["-", "'"].contains(note.word(place)) {
      if namesFirm, ["with", "avec", "w"].contains(note.word(place)) { return false }
      // "introduced me to Ana Ruiz from Adevinta"
      if namesFirm, note.isCapitalised(place), !Self.contacts.contains(note.word(place)), place > 0 {
        return false
      }
      if Self.contacts.contains(note.word(place)) {
        if ["de", "d", "for", "pour", "a", "au", "to"].contains(note.word(index)),
          [
            "cafe", "coffee", "meeting", "reunion", "rdv", "entretien", "talk", "point", "lunch", "dej",
            "interview", "dejeuner",
          ].contains(note.word(place))
        {
          return false
        }
        return true
      }
      place -= 1
      steps += 1
    }
    return false
  }

  private func isAbout(_ index: Int) -> Bool {
    guard let clause = note.clause(of: index) else { return false }
    let range = note.clauses[clause].range
    for place in max(range.lowerBound, index - 10)..<max(index, range.lowerBound) {
      if let end = note.firstPhrase(place, Self.aboutWords), end <= index { return true }
    }
    // A list that goes on: « parlé de A, B et C » is caught by joining.
    return false
  }

  private func takesPart(_ mention: NoteNames.Mention, kindIndex: Int?, first: Bool) -> Bool {
    let index = mention.lexemes.lowerBound
    let clause = note.clause(of: index) ?? 0
    let place = note.clauses.indices.contains(clause) ? note.clauses[clause] : nil
    switch kind {
    case .note:
      return first
    case .introduction:
      if isPossessor(mention) { return first }
      return !isAbout(index) || note.firstPhrase(index - 2, ["grace a"]) != nil
        || ["via", "through"].contains(note.word(index - 1))
    case .help:
      if isAbout(index), note.word(index - 1) == "a", note.phrase(index - 2, "grace a") != nil { return true }
      return (first || Self.leads.contains(note.word(index - 1))) && !isAbout(index)
    default: break
    }
    if isAbout(index) || hasRelation(mention) { return false }
    if isPossessor(mention), !callsForPerson(index) { return false }
    let isHeader = place.map { $0.sentence == 0 && $0.opening != ":" || clause == 0 } ?? true
    if callsForPerson(index) {
      if isHeader { return !isOthersDoing(index, place) }
      let isMeeting = ["rencontre", "rencontree", "vu", "met", "saw", "croise", "croisee", "revu"].contains(
        note.word(index - 1))
      if isMeeting, !isOthersDoing(index, place) { return true }
      return first && !isOthersDoing(index, place)
    }
    if isSubject(index) || (place?.range.lowerBound == index && first) { return true }
    return first && isHeader && !Self.targets.contains(note.word(index - 1))
      || (first && isHeader && kindIndex != nil && !["de", "chez", "d"].contains(note.word(index - 1)))
  }

  /// "Lars Nilsson's startup".
  private func isPossessor(_ mention: NoteNames.Mention) -> Bool {
    let end = mention.lexemes.upperBound
    return note.word(end) == "'"
      && (note.word(end + 1) == "s"
        || note.lexemes.indices.contains(end + 1) && note.lexemes[end + 1].spaceBefore)
  }

  /// "Emeka's colleague Sade": Sade took part.
  private func hasRelation(_ mention: NoteNames.Mention) -> Bool {
    let end = mention.lexemes.upperBound
    guard isPossessor(mention), note.word(end + 1) == "s" else { return false }
    return (end + 2..<end + 5).contains { place in
      Self.relations.contains(note.word(place))
        && note.isCapitalised(note.word(place + 1) == "," ? place + 2 : place + 1)
    }
  }

  private func isOthersDoing(_ index: Int, _ clause: NoteText.Clause?) -> Bool {
    guard let clause else { return false }
    return (clause.range.lowerBound..<index).contains {
      (note.isOther($0) || ["his", "her", "son", "sa"].contains(note.word($0))) && !promised.contains($0)
    }
  }

  // MARK: When nobody stands where participants stand

  private func fallback() -> [NoteNames.Mention] {
    guard kind == .note || kind == .message || kind == .email || kind == .call || kind == .help else {
      return []
    }
    var index = 0
    while index < note.lexemes.count {
      if let mention = names.knownMention(at: index) {
        if kind != .note, isAbout(index) {
          index = mention.lexemes.upperBound
          continue
        }
        return [mention]
      }
      index += 1
    }
    return []
  }
}
