import Domain

/// What is arranged, asked for or thanked for is not the thing itself: « Proposé un café à Nora » is a
/// message, as is "Sent Nora a thank-you note for lunch".
extension NoteKinds {
  /// Verbs of writing and asking that begin a note about what the user did.
  static let askingVerbs: Set<String> = [
    "sent", "envoye", "ecrit", "wrote", "emailed", "mailed", "messaged", "texted", "dmed", "dm", "pinged",
    "relance", "relancee", "repondu", "replied", "contacte", "contactee", "recontacte", "recontactee",
    "reached", "followed", "nudged", "propose", "proposee", "proposed", "suggested", "demande", "demandee",
    "asked", "requested", "invite", "invitee", "invited", "convie", "conviee", "sollicite", "sollicitee",
    "remercie", "remerciee", "thanked",
  ]

  private static let meetings: Set<NoteKind> = [.coffee, .call, .lunch, .meeting, .interview, .event]

  /// The verb that begins the note, past « j'ai ».
  static func askingVerb(_ note: NoteText) -> Int? {
    guard let header = note.clauses.first?.range else { return nil }
    let start =
      note.firstPhrase(header.lowerBound, ["j ' ai", "j ' avais", "nous avons", "on a", "i have", "i ' ve"])
      ?? (["i", "we", "ai", "just", "have"].contains(note.word(header.lowerBound))
        ? header.lowerBound + 1 : header.lowerBound)
    guard header.contains(start) else { return nil }
    return askingVerbs.contains(note.word(start)) || thanksEnd(note, start) != nil ? start : nil
  }

  /// The end of a word or phrase that says thanks: « remercié », « dit merci », "said thanks".
  private static func thanksEnd(_ note: NoteText, _ index: Int) -> Int? {
    if ["remercie", "remerciee", "remercies", "thanked"].contains(note.word(index)) { return index + 1 }
    return note.firstPhrase(
      index,
      [
        "dit merci", "dit un grand merci", "dit un merci", "redit merci", "dit mille mercis", "merci dit",
        "merci envoye", "remerciements envoyes", "remerciement envoye", "mot de remerciement envoye",
        "said thanks", "said thank you", "said many thanks", "said a big thank you", "thanks sent",
        "thank - you sent", "thank you sent", "thank - you note sent", "thank you note sent",
      ])
  }

  /// Verbs by which one asks or offers: what they speak of has not been given.
  private static let requests: Set<String> = [
    "demande", "demandee", "asked", "requested", "sollicite", "sollicitee", "propose", "proposee", "proposed",
    "suggested",
  ]

  /// The message that arranges; nil when the note tells of the thing.
  func arrangement() -> Hit? {
    guard let header = note.clauses.first?.range, let verb = Self.askingVerb(note), !isTaken(verb) else {
      return nil
    }
    var index = verb + 1
    while index < header.upperBound {
      // « Écrit à Paul et pris un café avec lui » tells of both.
      if ["et", "and", "puis", "then", "&"].contains(note.word(index)), !note.isCapitalised(index + 1) {
        return nil
      }
      if !isTaken(index), let hit = hit(at: index) {
        if Self.meetings.contains(hit.kind) {
          guard !isSetting(hit.index) else { return nil }
          break
        }
        // « Demandé une mise en relation », « écrit à Ana pour une intro ».
        if hit.kind == .introduction || hit.kind == .help,
          Self.requests.contains(note.word(verb)) || isPurpose(hit.index, after: verb)
        {
          break
        }
        index = max(hit.end, index + 1)
      } else {
        index += 1
      }
    }
    guard index < header.upperBound || Self.thanksEnd(note, verb) != nil || asksSomebody(verb, header) else {
      return nil
    }
    let isMail = header.contains { place in
      !isTaken(place) && NoteKindWords.single[note.word(place)] == .email
        || note.phrase(place, "e - mail") != nil
    }
    return Hit(kind: isMail ? .email : .message, index: verb, end: verb + 1, isStrong: true, isArranged: true)
  }

  /// « Demandé à Joris de relire mon CV », "Asked Joris for a referral", "asked Ana to introduce me".
  private func asksSomebody(_ verb: Int, _ header: Range<Int>) -> Bool {
    guard Self.requests.contains(note.word(verb)) else { return false }
    let first = ["a", "to"].contains(note.word(verb + 1)) ? verb + 2 : verb + 1
    if ["lui", "him", "her"].contains(note.word(first)) { return true }
    let isNamed = header.contains(first) && isName(first)
    return isNamed
      || (first..<max(first, header.upperBound)).contains {
        ["a", "to", "from"].contains(note.word($0 - 1)) && $0 > first && isName($0)
      }
  }

  private func isName(_ index: Int) -> Bool {
    note.isCapitalised(index) && !NoteNames.noNames.contains(note.word(index))
      && !NoteCompany.wellKnown.contains(note.word(index))
  }

  /// « pour une mise en relation », "for an intro".
  private func isPurpose(_ index: Int, after verb: Int) -> Bool {
    (max(verb + 1, index - 4)..<max(verb + 1, index)).contains { ["pour", "for"].contains(note.word($0)) }
  }

  /// « au meetup », "over coffee", « par téléphone », "during our call": where or how it was done.
  private func isSetting(_ index: Int) -> Bool {
    let before = note.word(index - 1)
    let settings: Set<String> = [
      "au", "aux", "at", "lors", "pendant", "during", "over", "autour", "en", "par", "via", "by",
    ]
    if settings.contains(before) { return true }
    guard
      ["la", "l", "le", "du", "the", "our", "my", "notre", "un", "a", "'", "d", "une"].contains(before)
    else { return false }
    var place = index - 1
    while [
      "la", "l", "le", "du", "the", "our", "my", "notre", "un", "a", "'", "d", "une",
    ].contains(note.word(place)), index - place < 4 {
      // « à la conférence » is where; « à un café » is what for.
      if note.word(place) == "a", ["la", "l"].contains(note.word(place + 1)) { return true }
      place -= 1
    }
    return ["at", "lors", "pendant", "during", "over", "autour", "via"].contains(note.word(place))
  }
}
