import Domain

/// Whether help, favours or introductions of the past were given or received.
struct NoteDirections {
  let note: NoteText
  let isTaken: (Int) -> Bool

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  /// French participles of favours.
  private static let favours = set(
    """
    aide aidee aides aidees depanne depannee debloque debloquee recommande recommandee coopte cooptee relu relue relus \
    corrige corrigee presente presentee presentes introduit introduite soutenu soutenue pistonne pistonnee coache coachee \
    debugge repare prete forme formee guide guidee refere referee parraine parrainee briefe briefee appuye heberge sauve \
    sauvee accompagne accompagnee entraine entrainee conseille conseillee refait retravaille reformule reecrit traduit \
    debogue debugue aiguille epaule rassure
    """)
  private static let favourPhrases = [
    "mis en relation", "mise en relation", "mis en contact", "mise en contact", "donne un coup de main",
    "donne un coup de pouce",
    "file un coup de main", "fait une intro", "fait l ' intro", "fait un retour", "fait relire",
    "fait passer mon", "fait suivre mon",
    "fait un code review", "fait une review", "fait une revue", "fait une relecture", "transmis mon",
    "partage mon cv", "transmis son", "passe mon cv", "envoye mon cv", "donne des conseils",
    "donne de bons conseils", "donne un conseil", "donne plein de conseils", "donne beaucoup de conseils",
    "donne quelques conseils", "donne des contacts", "donne du feedback", "donne des retours",
    "fait des retours", "fait un super retour", "donne un contact", "file un contact", "ouvert son reseau",
    "donne son avis", "fait bosser", "fait reviser", "fait travailler", "fait passer un entretien blanc",
    "prepare a", "donne un avis", "donne des pistes", "donne les contacts", "donne le contact",
    "file le contact",
  ]
  private static let english = set(
    """
    helped introduced referred recommended reviewed proofread fixed unblocked lent mentored coached debugged taught \
    endorsed vouched saved tutored connected corrected
    """)
  /// Changes to somebody's text or code, favours when it is another's.
  private static let edits = set(
    """
    rewrote edited redid polished improved translated checked tested shortened tweaked restructured redesigned \
    refactored formatted annotated tidied trimmed critiqued debugged corrected proofread reread
    """)
  private static let received = [
    "helped me", "helped us", "introduced me", "introduced us", "referred me", "recommended me",
    "put me in touch", "connected me", "reviewed my",
    "proofread my", "looked over my", "went over my", "went through my", "fixed my", "gave me a hand",
    "gave me feedback", "gave me great feedback", "gave me some feedback", "gave me tips", "gave me advice",
    "gave me great advice", "gave me good advice", "gave me pointers", "gave me a lead", "gave me notes",
    "walked me through", "unblocked me", "vouched for me", "passed my", "passed on my",
    "forwarded my", "lent me", "mentored me", "coached me", "got me an interview", "saved me", "taught me",
    "debugged my", "set me up", "corrected my", "helped with my", "helped fix my", "helped debug my",
    "introduced to", "introduced by", "presente par", "presentee par", "mis en relation par",
    "mise en relation par", "intro by", "intro from", "intro par", "submitted my",
    "introduction by", "introduction par", "introduction from", "endorsed me", "recommande par",
    "recommandee par", "aide par", "aidee par", "coopte par", "cooptee par", "put in a good word",
    "a parle de moi", "helped out", "made an intro for me", "made me an intro", "got help from", "helped by",
    "referred by", "recommended by", "showed me how", "sent my cv", "sent my resume", "shared my",
    "transmis mon", "passe mon cv",
    "relu mon", "relu ma", "relu mes", "relu la mienne", "relu le mien", "corrige mon", "corrige ma",
    "corrige mes", "recu un coup de main", "recu de l ' aide", "debloque mon", "fait suivre mon",
    "fait passer mon", "a mock interview with me", "gave me a mock", "a good word for me", "found me a",
    "got me a", "made me practice", "lent me", "helping me", "showing me how", "walking me through",
    "m ' a obtenu", "m ' a decroche", "m ' a trouve un", "m ' a trouve une",
  ]

  /// Which way the favours went that the words tell of.
  struct Sides {
    var gave = false
    var got = false

    var isEmpty: Bool { !gave && !got }
  }

  /// The direction of a note of `kind`: an introduction or a help went one way even if no word tells.
  func direction(_ sides: Sides, kind: NoteKind) -> NoteDirection {
    if asksForFavour { return .none }
    if sides.isEmpty, kind == .introduction || kind == .help { return mentionsMe ? .received : .gave }
    return sides.gave ? (sides.got ? .both : .gave) : (sides.got ? .received : .none)
  }

  func sides() -> Sides {
    var gave = false
    var got = false
    // « Demandé une mise en relation à Bastien »: nothing has been given by asking.
    if asksForFavour { return Sides() }
    for index in note.lexemes.indices where !isTaken(index) {
      if isNegated(index) { continue }
      if note.firstPhrase(index, Self.received) != nil, !isMyDoing(index) { got = true }
      if let side = french(index) { if side { gave = true } else { got = true } }
      if let side = english(index) { if side { gave = true } else { got = true } }
      if isThanks(index) { got = true }
      if let side = giving(index) { if side { gave = true } else { got = true } }
      if let side = recommendation(index) { if side { gave = true } else { got = true } }
      if let side = nouns(index) { if side { gave = true } else { got = true } }
    }
    // « J'ai relu son CV et lui mon portfolio », "and vice versa": the other half goes without a verb.
    if gave != got, note.lexemes.indices.contains(where: { !isTaken($0) && isReturned($0) }) {
      return Sides(gave: true, got: true)
    }
    return Sides(gave: gave, got: got)
  }

  /// The note begins with the user's own asking, for somebody's name or hours.
  var asksForFavour: Bool {
    var start = 0
    if note.firstPhrase(0, ["j ' ai demande", "i asked", "i requested"]) != nil {
      start = note.word(0) == "i" ? 1 : 3
    }
    guard ["demande", "asked", "requested"].contains(note.word(start)) else { return false }
    let end = note.clause(of: start).map { note.clauses[$0].range.upperBound } ?? note.lexemes.count
    return (start + 1..<max(start + 1, end)).contains {
      note.firstPhrase(
        $0,
        [
          "mise en relation", "mise en contact", "une intro", "an intro", "introduction", "recommandation",
          "recommendation", "cooptation", "referral", "coup de main", "to introduce me", "for an intro",
        ]) != nil
    }
  }

  /// "Gave me three leads", « donné mon avis à », "put Eva in touch".
  private func giving(_ index: Int) -> Bool? {
    let things: Set<String> = [
      "lead", "leads", "advice", "tips", "tip", "contacts", "contact", "feedback", "pointers", "pointer",
      "names", "ideas", "hand", "notes", "template", "referral", "recommendation", "reference", "intro",
      "introduction",
    ]
    if note.firstPhrase(index, ["gave me", "gave us", "offered me", "shared with me"]) != nil,
      (index + 2..<min(index + 8, note.lexemes.count)).contains(where: {
        things.contains(note.word($0)) && note.clause(of: $0) == note.clause(of: index)
      })
    {
      return note.word(index) == "offered" ? nil : false
    }
    if Self.edits.contains(note.word(index)) {
      let before = note.word(index - 1)
      let isStart = note.clause(of: index).map { startOf($0) == index } ?? false
      if note.word(index + 1) == "my" { return isStart || before == "i" || before == "ve" ? nil : false }
      if ["his", "her", "their"].contains(note.word(index + 1)) || note.phrase(index + 2, "' s") != nil {
        if before == "i" || before == "ve" || isStart { return true }
        return ["and", "then", "also"].contains(before) && !isOthersClause(index) ? true : nil
      }
    }
    if note.phrase(index, "donne mon avis") != nil { return true }
    if note.firstPhrase(index, ["made an intro", "made the intro"]) != nil {
      let before = note.word(index - 1)
      if before == "i" || before == "" { return true }
      return
        !(note.isCapitalised(index - 1) || ["he", "she", "they", "who", "has"].contains(before)
        || note.firstPhrase(index + 3, ["for me", "for us"]) != nil)
    }
    if note.phrase(index, "fait le lien") != nil {
      let isMine =
        ["ai", ""].contains(note.word(index - 1)) || note.clause(of: index - 1) != note.clause(of: index)
      return isMine
    }
    if ["explaining", "teaching", "helping", "debugging", "reviewing", "mentoring", "fixing"].contains(
      note.word(index)),
      let clause = note.clause(of: index).map({ note.clauses[$0].range }),
      clause.contains(where: { note.word($0) == "spent" })
    {
      let isForMe = (index..<min(clause.upperBound, index + 8)).contains {
        ["me", "my", "us"].contains(note.word($0))
      }
      let isMine = note.word(clause.lowerBound) == "spent" || note.word(clause.lowerBound) == "i"
      return isForMe ? (isMine ? nil : false) : isMine ? true : nil
    }
    if note.word(index) == "put", note.isCapitalised(index + 1),
      !["he", "she", "they"].contains(note.word(index - 1)),
      (index + 2..<min(index + 9, note.lexemes.count)).contains(where: { note.phrase($0, "in touch") != nil })
    {
      return true
    }
    return nil
  }

  /// "Wrote Grace a recommendation": given, unless « m'a écrit », "wrote me".
  private func recommendation(_ index: Int) -> Bool? {
    guard ["wrote", "ecrit", "redige"].contains(note.word(index)),
      (index + 1..<min(index + 7, note.lexemes.count)).contains(where: {
        ["recommendation", "recommandation", "reco", "reference", "endorsement"].contains(note.word($0))
      })
    else { return nil }
    return note.word(index + 1) != "me" && !(note.word(index - 1) == "a" && note.word(index - 2) == "'")
  }

  private func isReturned(_ index: Int) -> Bool {
    if note.firstPhrase(
      index,
      [
        "vice versa", "vice - versa", "inversement", "each other ' s", "mutuellement", "and he mine",
        "and she mine",
      ])
      != nil
    {
      return true
    }
    guard
      let end = note.firstPhrase(
        index,
        [
          "et lui", "et elle", "lui", "elle", "and he", "and she", "et moi", "moi", "and i", "while i",
          "et eux",
        ]),
      ["et", "and", "while", ","].contains(note.word(index))
        || [",", ";"].contains(note.word(index - 1))
    else { return false }
    return ["mon", "ma", "mes", "son", "sa", "ses", "my", "his", "her"].contains(note.word(end))
      || note.firstPhrase(end, ["la mienne", "le mien", "les miens", "les miennes", "le sien", "la sienne"])
        != nil
  }

  private var mentionsMe: Bool {
    note.lexemes.indices.contains {
      !isTaken($0) && ["me", "m", "us", "nous", "moi"].contains(note.word($0))
    }
  }

  private func isNegated(_ index: Int) -> Bool {
    ["not", "never", "pas", "jamais", "t", "n", "didn", "hasn", "couldn", "rather"].contains(
      note.word(index - 1))
      || ["pas", "jamais", "rien"].contains(note.word(index - 1))
      || note.firstPhrase(index - 2, ["could have", "aurait pu"]) != nil
      || (note.word(index - 1) == "a" && ["n", "'"].contains(note.word(index - 2))
        && note.word(index - 3) == "n")
  }

  /// "I proofread my …" is no favour.
  private func isMyDoing(_ index: Int) -> Bool {
    if ["i", "ve", "ai"].contains(note.word(index - 1)) {
      return note.firstPhrase(index, ["introduced to", "helped by"]) == nil
    }
    // « Transmis mon CV à Maëlle », "Sent my CV to Maëlle": one's own papers, handed over by oneself.
    guard
      note.firstPhrase(
        index,
        [
          "transmis mon", "passe mon cv", "fait suivre mon", "fait passer mon", "sent my cv",
          "sent my resume",
          "shared my", "submitted my", "forwarded my", "passed my", "passed on my",
        ]) != nil, let clause = note.clause(of: index)
    else { return false }
    return startOf(clause) == index
  }

  /// True: given; false: received.
  private func french(_ index: Int) -> Bool? {
    if note.firstPhrase(
      index,
      ["fait relire sa", "fait relire son", "fait relire ses", "fait corriger son", "fait corriger sa"])
      != nil
    {
      return true  // « elle m'a fait relire sa lettre »: the user read.
    }
    if note.firstPhrase(
      index, ["transmis le cv de", "transmis la candidature de", "passe le cv de", "envoye le cv de"]) != nil
    {
      return true
    }
    let isFavour =
      Self.favours.contains(note.word(index)) || note.firstPhrase(index, Self.favourPhrases) != nil
      || isAdvice(index)
    guard isFavour, note.word(index + 1) != "par" else { return nil }
    // Back over adverbs and pronouns to the auxiliary.
    var place = index - 1
    while [
      "bien", "vraiment", "beaucoup", "deja", "aussi", "gentiment", "enormement", "direct", "directement",
      "super", "meme", "aussitot", "encore", "tres", "trop", "sacrement", "carrement", "juste", "ensuite",
      "egalement", "donc", "un", "peu",
    ]
    .contains(note.word(place)) { place -= 1 }
    switch note.word(place) {
    case "a", "ont", "avait":
      if ["m", "nous"].contains(note.word(place - 1)) || note.phrase(place - 2, "m '") == place {
        return false
      }
      if note.word(place - 1) == "y" { return nil }
      if note.word(place - 1) == "on", note.language == .fr { return nil }
      return concernsMe(after: index) ? false : nil
    case "ai", "avais":
      if note.phrase(place - 2, "j '") == place || note.word(place - 1) == "j" {
        return concernsMyself(after: index) && note.word(index) != "prete" ? nil : true
      }
      if ["lui", "leur", "les", "t", "'", "l"].contains(note.word(place - 1)) { return true }
      return nil
    case "avons": return note.word(place - 1) == "nous" ? nil : nil
    default: break
    }
    // « Relu le CV de Paul » at the start of a clause.
    guard let clause = note.clause(of: index), startOf(clause) == index, note.language != .en else {
      return nil
    }
    if note.word(index) == "forme" || note.word(index) == "guide"
      || note.word(index) == "aide" && note.word(index + 1) == "de"
    {
      return nil
    }
    return concernsMyself(after: index) ? nil : true
  }

  /// « fait plein de retours », « donné deux très bons conseils », « expliqué », « montré ».
  private func isAdvice(_ index: Int) -> Bool {
    if ["explique", "montre"].contains(note.word(index)) { return note.word(index + 1) != "que" }
    guard ["fait", "donne", "file"].contains(note.word(index)) else { return false }
    let things: Set<String> = [
      "retour", "retours", "conseil", "conseils", "feedback", "feedbacks", "avis", "piste", "pistes",
      "contact", "contacts",
      "relecture", "astuces", "tuyau", "tuyaux",
    ]
    return (index + 1..<min(index + 6, note.lexemes.count)).contains { things.contains(note.word($0)) }
  }

  private func startOf(_ clause: Int) -> Int {
    var index = note.clauses[clause].range.lowerBound
    while [
      "et", "and", "puis", "hier", "aussi", "soir", "matin", "ce", "yesterday", "today", "aujourd", "'",
      "hui", "also", "just", "then",
    ].contains(note.word(index)) || note.lexemes[index].kind == .mark,
      index + 1 < note.clauses[clause].range.upperBound
    {
      index += 1
    }
    return index
  }

  private func concernsMe(after index: Int) -> Bool {
    let end = note.clause(of: index).map { note.clauses[$0].range.upperBound } ?? note.lexemes.count
    return (index + 1..<max(index + 1, min(end, index + 4))).contains {
      ["mon", "ma", "mes", "mienne", "mien", "my", "me", "moi", "mine"].contains(note.word($0))
    }
  }

  private func concernsMyself(after index: Int) -> Bool {
    ["mon", "ma", "mes", "my"].contains(note.word(index + 1))
  }

  private func english(_ index: Int) -> Bool? {
    let word = note.word(index)
    if ["forwarded", "passed", "shared", "submitted", "sent"].contains(word), note.isCapitalised(index + 1),
      (index + 2..<min(index + 7, note.lexemes.count)).contains(where: {
        ["cv", "resume", "portfolio", "profile"].contains(note.word($0))
          && note.word($0 - 1) == "s"
      })
    {
      return true
    }
    if word == "feedback", note.phrase(index + 1, "on my") != nil,
      ["s", "some", "great", "got"].contains(note.word(index - 1))
    {
      return false
    }
    if word == "gave", note.isCapitalised(index + 1),
      !["he", "she", "they", "who"].contains(note.word(index - 1)),
      index + 2 < note.lexemes.count,
      (index + 2..<min(index + 8, note.lexemes.count)).contains(where: {
        ["feedback", "hand", "advice", "tips", "pointers"].contains(note.word($0))
      })
    {
      return true
    }
    let isGift =
      note.firstPhrase(
        index,
        [
          "gave feedback", "gave advice", "gave tips", "gave a hand", "gave some feedback",
          "gave him", "gave her", "gave them", "walked him", "walked her", "walked them", "put him in touch",
          "put her in touch", "put them in touch", "looked over his", "looked over her", "went over his",
          "went over her", "made an intro for", "made the intro", "vouched for", "passed on his",
          "passed on her", "forwarded his", "forwarded her", "passed his", "passed her cv", "showed him how",
          "showed her how",
        ]) != nil
    guard Self.english.contains(word) || isGift else { return nil }
    let next = note.word(index + 1)
    if ["me", "my", "us", "to", "by", "myself"].contains(next) { return nil }
    if word == "connected", next == "with" || next == "on" { return nil }
    if word == "helped" || word == "reviewed", ["with", "fix", "debug"].contains(next),
      note.word(index + 2) == "my"
    {
      return nil
    }
    let before = note.word(index - 1)
    if ["he", "she", "they", "who", "has", "had", "was", "got", "be", "been", "is", "being", "were"].contains(
      before)
    {
      let second = note.word(index - 2)
      if before == "has" || before == "had" { return second == "i" ? true : nil }
      return concernsMe(after: index) ? false : nil
    }
    if before == "ve" || before == "i" || ["and", "then", "just", "also", "finally"].contains(before) {
      if before == "and" || before == "then" || before == "also", isOthersClause(index) {
        return concernsMe(after: index) ? false : nil
      }
      return true
    }
    guard let clause = note.clause(of: index), startOf(clause) == index else {
      return concernsMe(after: index)
        ? false : isGift && before != "'" && !note.isCapitalised(index - 1) ? true : nil
    }
    return true
  }

  /// The subject of the clause is somebody else.
  private func isOthersClause(_ index: Int) -> Bool {
    guard let clause = note.clause(of: index) else { return false }
    let first = note.clauses[clause].range.lowerBound
    return ["he", "she", "they", "il", "elle", "ils", "elles", "who"].contains(note.word(first))
      || (note.isCapitalised(first) && !Self.english.contains(note.word(first)) && first < index - 3
        && note.isCapitalised(first + 1))
  }

  /// « Merci à Benoît qui … », "Thanks to Priya for …".
  private func isThanks(_ index: Int) -> Bool {
    guard
      let end = note.firstPhrase(
        index,
        [
          "merci a", "thanks to", "thank you to", "merci encore a", "many thanks to", "big thanks to",
          "un grand merci a", "shoutout to", "grace a",
        ])
    else { return false }
    if note.word(index) == "grace", !note.isThanksWord(index) { return false }
    if note.firstPhrase(index, ["thanks to"]) != nil, !note.isCapitalised(end) { return false }
    if ["dit", "dire", "said", "say", "un", "de"].contains(note.word(index - 1)) { return false }
    let clause = note.clause(of: index).map { note.clauses[$0].range } ?? index..<note.lexemes.count
    return note.isCapitalised(end)
      || clause.contains { ["qui", "who", "for", "pour"].contains(note.word($0)) }
  }

  /// « un coup de main à », « coup de main de », "hand".
  private func nouns(_ index: Int) -> Bool? {
    guard let end = note.firstPhrase(index, ["coup de main", "coup de pouce", "mise en relation", "a hand"])
    else { return nil }
    let before = (max(0, index - 6)..<index).map { note.word($0) }
    if before.contains("ai"), before.contains("j") || before.contains("lui") { return true }
    if before.contains("m") || before.contains("me") || before.contains("recu") { return false }
    if before.contains("gave") { return before.contains("me") ? false : true }
    switch note.word(end) {
    case "a", "to", "pour": return true
    case "de", "from", "par", "d", "by":
      return note.word(index) == "mise" && note.word(end) == "de" ? true : false
    default: return nil
    }
  }
}
