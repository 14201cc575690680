import Domain

/// What a note logs, by its words and where they stand.
struct NoteKinds {
  struct Hit {
    let kind: NoteKind
    let index: Int
    let end: Int
    /// A channel or occasion, against "met" or « vu » that yield to one.
    let isStrong: Bool
  }

  let note: NoteText
  let isTaken: (Int) -> Bool

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static let single: [String: NoteKind] = {
    var table: [String: NoteKind] = [:]
    func add(_ kind: NoteKind, _ text: String) { for word in words(text) { table[word] = kind } }
    add(.coffee, "cafe cafes coffee coffees kawa caf cafecito espresso expresso latte cappuccino the_")
    add(
      .call,
      "call calls appel appels appele appelee appeles visio visios visioconference zoom facetime skype telephone tel telephonique phone phoned called rang hangout hangouts rappele rappelee ringed telcall appelai googlemeet"
    )
    add(
      .lunch,
      "lunch dejeuner dejeune dejeunee dej resto restaurant brunch lunched lunching diner dinner midi_ lunchs"
    )
    add(
      .message,
      "message messages msg sms dm inmail whatsapp telegram texto mp messaged texted dmed messenger vocal textos inmails tweet"
    )
    add(.email, "mail mails email emails courriel courriels emailed mailed mel")
    add(
      .event,
      "meetup meetups conf conference conferences hackathon hackathons salon forum apero soiree workshop afterwork webinar webinaire devfest devoxx barcamp summit seminaire expo fosdem mixit keynote symposium jpo vernissage event evenement kubecon pycon demoday"
    )
    add(.interview, "entretien interview interviewed interviews entretiens")
    add(
      .help,
      "debloque debloquee depanne depannee aide aidee aides helped unblocked relu relue relus proofread debugged mentored coached"
    )
    return table
  }()

  private static let phrases: [(String, NoteKind, Bool)] = [
    ("coup de fil", .call, true), ("coup de telephone", .call, true), ("coup de bigo", .call, true),
    ("reponse de", .message, false), ("reply from", .message, false), ("walked me through", .help, true),
    ("showed me how", .help, true), ("taught me", .help, true), ("m ' a explique", .help, true),
    ("m ' a montre", .help, true), ("m ' a appris", .help, true), ("explained to me", .help, true),
    ("presente mon", .meeting, false), ("presente ma", .meeting, false), ("presented my", .meeting, false),
    ("montre mon", .meeting, false), ("showed my", .meeting, false),
    ("connection request", .message, true), ("demande de connexion", .message, true),
    ("video chat", .call, true), ("skyped", .call, true), ("facetimed", .call, true), ("zoomed", .call, true),
    ("transmis le cv", .help, false), ("passe le cv", .help, false), ("forwarded", .help, false),
    ("passed on", .help, false), ("fait relire sa", .help, true), ("fait relire son", .help, true),
    ("teams avec", .call, true), ("teams with", .call, true), ("teams call", .call, true),
    ("gave feedback", .help, true), ("gave advice", .help, true), ("gave tips", .help, true),
    ("gave a hand", .help, true), ("corrige le", .help, true), ("corrige la", .help, true),
    ("second round", .interview, true), ("first round", .interview, true), ("final round", .interview, true),
    ("third round", .interview, true), ("onsite interview", .interview, true),
    ("on - site interview", .interview, true),
    ("premier tour", .interview, true), ("table ronde", .event, true), ("round table", .event, true),
    ("panel discussion", .event, true), ("open space", .event, false), ("coding dojo", .event, true),
    ("google meet", .call, true), ("on teams", .call, true),
    ("sur teams", .call, true), ("en visio", .call, true), ("appel video", .call, true),
    ("phone screen", .interview, true),
    ("phone interview", .interview, true), ("tech screen", .interview, true),
    ("technical screen", .interview, true),
    ("test technique", .interview, true), ("coding test", .interview, true),
    ("screening call", .interview, true), ("recruiter screen", .interview, true),
    ("oral de", .interview, false),
    ("petit - dej", .coffee, true), ("petit dej", .coffee, true), ("petit - dejeuner", .coffee, true),
    ("breakfast", .coffee, true),
    ("cup of tea", .coffee, true), ("a tea", .coffee, true), ("tea with", .coffee, true),
    ("un the", .coffee, true), ("the avec", .coffee, false),
    ("e - mail", .email, true), ("e - mailed", .email, true), ("coup de main", .help, true),
    ("coup de pouce", .help, true),
    ("job fair", .event, true), ("career fair", .event, true), ("portes ouvertes", .event, true),
    ("tech talk", .event, true), ("user group", .event, true), ("after - work", .event, true),
    ("meet - up", .event, true), ("demo day", .event, true), ("job dating", .event, true),
    ("networking event", .event, true),
    ("mis en relation", .introduction, true), ("mise en relation", .introduction, true),
    ("mis en contact", .introduction, true),
    ("mise en contact", .introduction, true), ("mise en relation", .introduction, true),
    ("introduced", .introduction, true),
    ("introduit", .introduction, true), ("put me in touch", .introduction, true),
    ("put us in touch", .introduction, true),
    ("connected me", .introduction, true), ("made an intro", .introduction, true),
    ("made the intro", .introduction, true),
    ("fait l ' intro", .introduction, true), ("fait une intro", .introduction, true),
    ("fait les presentations", .introduction, true), ("mise en relation", .introduction, true),
    ("introduction", .introduction, true), ("intro", .introduction, true),
    ("a presente", .introduction, true), ("a presentee", .introduction, true),
    ("ai presente", .introduction, true), ("ont presente", .introduction, true),
    ("gave me a hand", .help, true), ("gave me feedback", .help, true), ("reviewed my", .help, true),
    ("reviewed his", .help, true), ("reviewed her", .help, true), ("fixed my", .help, true),
    ("corrige mon", .help, true), ("corrige ma", .help, true), ("corrige son", .help, true),
    ("corrige sa", .help, true),
    ("thanks to", .help, false), ("thank you to", .help, false), ("merci a", .help, false),
    ("many thanks to", .help, false), ("grace a", .help, false), ("reviewed", .help, false),
    ("recommended me", .help, false), ("referred me", .help, false), ("referred", .help, false),
    ("recommande", .help, false), ("recommandee", .help, false), ("coopte", .help, false),
    ("cooptee", .help, false),
    ("a relu", .help, true), ("shoutout to", .help, false),
    ("reunion", .meeting, false), ("rdv", .meeting, false), ("rendez - vous", .meeting, false),
    ("rendez vous", .meeting, false), ("meeting", .meeting, false),
    ("met", .meeting, false), ("vu", .meeting, false), ("vue", .meeting, false), ("revu", .meeting, false),
    ("rencontre", .meeting, false), ("rencontree", .meeting, false), ("rencontres", .meeting, false),
    ("saw", .meeting, false), ("caught up", .meeting, false), ("catch - up", .meeting, false),
    ("catch up", .meeting, false), ("catchup", .meeting, false),
    ("croise", .meeting, false), ("croisee", .meeting, false), ("bumped into", .meeting, false),
    ("ran into", .meeting, false), ("one - on - one", .meeting, false), ("one on one", .meeting, false),
    ("1 : 1", .meeting, false), ("1 - 1", .meeting, false), ("1 on 1", .meeting, false),
    ("point", .meeting, false), ("sync", .meeting, false), ("standup", .meeting, false),
    ("passe voir", .meeting, false), ("atelier", .event, false),
    ("discute avec", .meeting, false), ("discussion avec", .meeting, false),
    ("echange avec", .meeting, false), ("echange de", .meeting, false), ("discussion de", .meeting, false),
    ("conversation with", .meeting, false), ("conversation avec", .meeting, false),
    ("hung out with", .meeting, false), ("tombe sur", .meeting, false), ("chat with", .meeting, false),
    ("chatted with", .meeting, false),
    ("talked with", .meeting, false), ("talked to", .meeting, false), ("spoke with", .meeting, false),
    ("spoke to", .meeting, false), ("parle avec", .meeting, false), ("parle a", .meeting, false),
    ("verre avec", .meeting, false), ("biere avec", .meeting, false), ("drinks with", .meeting, false),
    ("beer with", .meeting, false), ("beers with", .meeting, false), ("pint with", .meeting, false),
    ("drink with", .meeting, false), ("pair programming", .meeting, false), ("pairing", .meeting, false),
    ("session", .meeting, false), ("pair prog", .meeting, false), ("walk with", .meeting, false),
    ("balade avec", .meeting, false),
    ("ecrit a", .message, false), ("ecrit", .message, false), ("relance", .message, false),
    ("contacte", .message, false), ("repondu", .message, false), ("replied", .message, false),
    ("wrote", .message, false), ("pinged", .message, false), ("pinge", .message, false),
    ("linkedin", .message, false), ("slack", .message, false), ("discord", .message, false),
    ("reached out", .message, false), ("followed up", .message, false), ("relancee", .message, false),
    ("invitation", .message, false), ("congratulated", .message, false), ("felicite", .message, false),
    ("signal", .message, false), ("mastodon", .message, false),
  ]

  private static let opensNote: [String] = [
    "note", "nota", "heads - up", "headsup", "fyi", "idee", "idea", "info", "a savoir", "random thought",
    "pour info", "pense - bete", "memo",
    "reminder", "rappel", "thought", "ps", "rumeur", "rumour", "rumor", "potin", "veille", "noted",
    "note to self", "remarque", "reflexion", "news",
    "apparemment", "apparently", "il parait", "random idea", "tip", "astuce", "question",
  ]

  /// The hit that names the kind; nil for a plain note.
  func find(subject: Range<Int>?) -> Hit? {
    if startsAsNote { return nil }
    if let subject, isStatement(subject) { return statement(subject) }
    guard let header = note.clauses.first else { return nil }
    var sentence: [(clause: NoteText.Clause, hits: [Hit])] = []
    for clause in note.clauses { sentence.append((clause, hits(clause.range))) }
    if let best = best(sentence.first?.hits ?? []) {
      // « Rencontré Alexis Roy (recruteur chez Malt) au salon … »: the occasion stands after the bracket.
      if !best.isStrong,
        let rest = sentence.dropFirst().first(where: {
          $0.clause.opening == ")" && $0.clause.sentence == header.sentence
        }),
        let occasion = rest.hits.first(where: { $0.kind == .event && $0.isStrong })
      {
        return refined(occasion, rest.clause)
      }
      return refined(best, header)
    }
    for (clause, hits) in sentence.dropFirst()
    where clause.opening != ":" || sentence.first?.hits.isEmpty == true {
      if isAboutOthers(clause) { continue }
      if let best = best(hits) { return refined(best, clause) }
    }
    return nil
  }

  private var startsAsNote: Bool {
    for opening in Self.opensNote {
      guard let end = note.phrase(0, opening) else { continue }
      if end >= note.lexemes.count { return true }
      if [":", ",", "–", "-"].contains(note.word(end)) { return true }
      if ["sur", "about", "on", "pour", "que", "to"].contains(note.word(end)) { return true }
      if ["apparemment", "apparently", "il parait"].contains(opening) { return true }
    }
    return false
  }

  /// A subject with its own verb: « Marie quitte Doctolib ».
  private func isStatement(_ subject: Range<Int>) -> Bool {
    guard subject.lowerBound == 0 || note.lexemes[..<subject.lowerBound].allSatisfy({ $0.kind == .mark })
    else { return false }
    let next = subject.upperBound
    guard note.isWord(next) || note.word(next) == "'" else { return false }
    if [
      "et", "and", "avec", "with", "chez", "at", "from", "de", "par", "by", "on", "via", "hier", "yesterday",
      "today", "en", "au", "sur",
    ].contains(note.word(next)) {
      return false
    }
    if let hit = hit(at: next), hit.kind != .help, hit.kind != .introduction, hit.isStrong,
      !["called", "texted", "emailed", "messaged", "phoned", "rang", "mailed"].contains(note.word(next))
    {
      return false
    }
    return true
  }

  private func statement(_ subject: Range<Int>) -> Hit? {
    guard let clause = note.clauses.first(where: { $0.range.contains(subject.lowerBound) }) else {
      return nil
    }
    let rest = subject.upperBound..<clause.range.upperBound
    let concernsMe = rest.contains {
      ["me", "m", "nous", "us", "my", "mon", "ma", "mes", "moi", "i"].contains(note.word($0))
    }
    guard concernsMe || callsBack(rest) else { return nil }
    let hits = hits(rest).filter {
      $0.kind != .event && $0.kind != .coffee && $0.kind != .lunch
        || $0.isStrong && note.word($0.index - 1) != "un"
    }
    return best(hits).map { refined($0, clause) }
  }

  /// « Gaspard a rappelé », "Gaspard called back": whom if not the user.
  private func callsBack(_ rest: Range<Int>) -> Bool {
    note.firstPhrase(
      rest.lowerBound,
      ["a rappele", "a repondu", "a ecrit", "called back", "called", "replied", "wrote back", "rang back"])
      != nil
  }

  /// A clause about somebody else's doings: "she has an interview on Friday".
  private func isAboutOthers(_ clause: NoteText.Clause) -> Bool {
    let first = note.word(clause.range.lowerBound)
    guard ["il", "elle", "ils", "elles", "he", "she", "they", "his", "her", "son", "sa"].contains(first)
    else { return false }
    return !clause.range.contains {
      ["me", "m", "my", "mon", "ma", "mes", "nous", "us"].contains(note.word($0))
    }
  }

  private func best(_ hits: [Hit]) -> Hit? {
    hits.first { $0.isStrong } ?? hits.first
  }

  /// "Zoom interview", « visio : entretien technique » are interviews; "intro call" is a call.
  private func refined(_ hit: Hit, _ clause: NoteText.Clause) -> Hit {
    let near = hit.end..<min(hit.end + 4, clause.range.upperBound)
    if hit.kind == .call || hit.kind == .meeting {
      for place in near {
        if let other = self.hit(at: place), other.kind == .interview, !isPossessed(place),
          !["pour", "prepa", "preparer", "prep", "for", "about", "de", "apres", "before", "after", "on"]
            .contains(note.word(place - 1)) || note.phrase(hit.index, "call d ' ") != nil
        {
          return other
        }
      }
    }
    if hit.kind == .introduction, note.word(hit.index) == "intro" || note.word(hit.index) == "introduction" {
      for place in hit.end..<min(hit.end + 2, clause.range.upperBound) {
        if let other = self.hit(at: place), [.call, .meeting, .coffee, .lunch, .email].contains(other.kind) {
          return other.kind == .email ? hit : other
        }
      }
    }
    return hit
  }

  private func isPossessed(_ index: Int) -> Bool {
    ["son", "sa", "ses", "his", "her", "their", "leur", "mon", "my"].contains(note.word(index - 1))
  }

  private func hits(_ range: Range<Int>) -> [Hit] {
    var result: [Hit] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !isTaken(index), let hit = hit(at: index), !isOthers(hit) {
        result.append(hit)
        index = hit.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// « son entretien », "Lars's meetup", "about the conference".
  private func isOthers(_ hit: Hit) -> Bool {
    if hit.index > 0, isPossessed(hit.index), hit.kind != .help || note.word(hit.index) == "aide" {
      return true
    }
    if note.word(hit.index - 1) == "s", note.word(hit.index - 2) == "'" {
      return !["answered", "replied", "read", "got", "received"].contains(note.word(0))
    }
    if ["about", "prochain", "next", "prep", "prepare", "preparer", "prepa"].contains(
      note.word(hit.index - 1))
    {
      return true
    }
    if note.firstPhrase(
      hit.index - 2,
      ["about the", "parle du", "au sujet", "for the", "pour le", "for an", "for a", "pour un", "de l"])
      != nil, hit.index > 3
    {
      return true
    }
    if hit.kind == .help, note.word(hit.index) == "aide",
      ["l", "'", "son", "de", "mon", "besoin", "d"].contains(note.word(hit.index - 1)),
      note.phrase(hit.index - 4, "j ' ai") == nil, note.word(hit.index - 2) != "l",
      note.word(hit.index - 1) != "a"
    {
      return true
    }
    return false
  }

  /// "Gave Raj feedback".
  private func isGift(_ index: Int) -> Bool {
    guard note.word(index) == "gave", note.isCapitalised(index + 1) else { return false }
    return (index + 2..<min(index + 8, note.lexemes.count)).contains {
      ["feedback", "hand", "advice", "tips", "pointers"].contains(note.word($0))
    }
  }

  func hit(at index: Int) -> Hit? {
    if index + 2 < note.lexemes.count, isGift(index) {
      return Hit(kind: .help, index: index, end: index + 1, isStrong: false)
    }
    for (words, kind, isStrong) in Self.phrases {
      if let end = note.phrase(index, words) {
        if words == "vu" || words == "vue" || words == "point",
          ["de", "du", "le", "ma", "ce", "d", "un_"].contains(note.word(index - 1))
        {
          continue
        }
        if words == "point", note.word(end) != "avec", note.word(end) != "hebdo", note.word(end) != "mensuel",
          note.word(end) != "rapide", index > 1
        {
          continue
        }
        if words == "intro" || words == "introduction",
          ["the", "an", "une", "l"].contains(note.word(index - 1)), index > 4, kind == .introduction,
          note.word(index - 1) != "made"
        {
          continue
        }
        if words == "vu" || words == "vue",
          ["ma", "mon", "mes", "son", "sa", "le", "la", "les", "l", "un", "une", "que", "passer"].contains(
            note.word(end))
        {
          continue
        }
        if words == "session", index > 4 { continue }
        if words == "introduced", note.word(end) == "myself" || note.word(end) == "itself" { continue }
        return Hit(kind: kind, index: index, end: end, isStrong: isStrong)
      }
    }
    if let hit = conversation(index) ?? introductionOfTwo(index) { return hit }
    guard let kind = Self.single[note.word(index)] else {
      if note.word(index) == "presente" || note.word(index) == "presentee" || note.word(index) == "connected"
        || note.word(index) == "mis" || note.word(index) == "intros",
        isPastAtStart(index)
      {
        return Hit(
          kind: note.word(index) == "connected" ? .message : .introduction, index: index, end: index + 1,
          isStrong: true)
      }
      return nil
    }
    if kind == .event, ["forum", "salon", "event", "conf", "conference"].contains(note.word(index)),
      index > 0,
      ["sa", "son", "his", "her", "ma", "mon", "my"].contains(note.word(index - 1))
    {
      return nil
    }
    if kind == .interview, ["prep", "preparation", "practice", "training"].contains(note.word(index + 1)) {
      return Hit(kind: .meeting, index: index, end: index + 2, isStrong: true)
    }
    return Hit(kind: kind, index: index, end: index + 1, isStrong: true)
  }

  /// « Discuté 20 min avec … », "Chatted for a while with …".
  private func conversation(_ index: Int) -> Hit? {
    guard
      ["discute", "bavarde", "papote", "echange", "parle", "talked", "chatted", "spoke", "chat"].contains(
        note.word(index)),
      let clause = note.clause(of: index).map({ note.clauses[$0].range }), clause.lowerBound == index,
      (index + 1..<min(clause.upperBound, index + 6)).contains(where: {
        ["avec", "with", "to"].contains(note.word($0))
      })
    else { return nil }
    return Hit(kind: .meeting, index: index, end: index + 1, isStrong: false)
  }

  /// "I connected Anna with Peter".
  private func introductionOfTwo(_ index: Int) -> Hit? {
    guard note.word(index) == "connected", note.isCapitalised(index + 1),
      let clause = note.clause(of: index).map({ note.clauses[$0].range }),
      (index + 2..<min(clause.upperBound, index + 6)).contains(where: {
        ["with", "to", "and"].contains(note.word($0)) && note.isCapitalised($0 + 1)
      })
    else { return nil }
    return Hit(kind: .introduction, index: index, end: index + 1, isStrong: true)
  }

  /// « Présenté Paul à Marie », "Connected with Paul": a participle that begins the clause.
  private func isPastAtStart(_ index: Int) -> Bool {
    guard let clause = note.clause(of: index) else { return false }
    return note.clauses[clause].range.lowerBound == index
      && (note.isCapitalised(index + 1) || note.word(index + 1) == "with")
      || ["ai", "a", "ont"].contains(note.word(index - 1))
  }
}
