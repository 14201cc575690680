import Domain

/// The firm a note speaks of: theirs, the interviewing one, or the one a note is about.
struct NoteCompany {
  let note: NoteText
  let names: NoteNames
  /// The lexemes of people's names and promises.
  let taken: Set<Int>
  let people: [NoteNames.Mention]
  let kind: NoteKind

  /// Firms whose one-word name could stand where a person does.
  static let wellKnown: Set<String> = Set(
    """
    google amazon microsoft apple meta facebook netflix doctolib qonto alan datadog stripe airbnb uber spotify criteo \
    blablacar ovh ovhcloud thales airbus orange capgemini sopra atos accenture deloitte ibm oracle salesforce shopify \
    swile payfit spendesk ledger dataiku mirakl contentsquare algolia scaleway decathlon michelin renault stellantis \
    zenika octo theodo zalando sap siemens bosch booking adyen klarna ericsson nokia ubisoft figma notion canva vercel \
    github gitlab slack zoom linkedin twitter openai anthropic mistral proximus nexthink coveo desjardins cgi yespark
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  static let noFirms: Set<String> = Set(
    """
    moi toi lui elle eux nous vous un une le la les mon ma mes son sa ses leur leurs the a an my his her their me him them \
    noon night midnight midday lunch lunchtime home work school least last first all once the_ cto ceo lead senior junior dev rh hr \
    lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday zoom teams meet \
    linkedin paris lyon london coffee cafe cv ma hier demain today yesterday tomorrow starbucks janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre \
    january february march april may june july august september october november december i je j
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// Past forms that begin a note about the user's own doings, and are capitalised there.
  static let doings: Set<String> = Set(
    """
    had have got been did went took made just eu fait pris sent met saw lost won received missed tried gave told heard read \
    wrote left asked talked spoke applied finished started recu vu lu passe envoye parle refuse rejected accepted failed \
    passed signed turned offered invited followed pinged emailed texted called messaged reached ran caught bumped \
    croise rencontre appele relance contacte ecrit repondu presente introduced helped aide relu debugge debloque donne \
    demande promis offert propose invite invitee remercie annule reporte proposed suggested requested thanked promised \
    postule candidate rate oublie forgot remember postponed cancelled canceled rescheduled moved updated visited \
    dit redit annonce prevenu informe averti transmis partage felicite raconte sollicite thanks said shared
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  func find() -> (name: String, lexemes: Range<Int>)? {
    for index in note.lexemes.indices where !taken.contains(index) {
      if let found = afterPlaceWord(index) { return found }
    }
    for mention in people {
      if let found = besidePerson(mention) { return found }
    }
    if !people.isEmpty, let found = bracketed() { return found }
    for index in note.lexemes.indices where !taken.contains(index) {
      if let found = afterJob(index) { return found }
    }
    if kind == .interview, let found = interviewer() { return found }
    if let found = opening() { return found }
    if kind == .note, people.allSatisfy({ $0.lexemes.lowerBound > 1 }), let found = subject() { return found }
    if let found = staff() { return found }
    if kind == .note, let found = toldSubject() { return found }
    if people.isEmpty, let found = withFirm() { return found }
    if let found = possessor() { return found }
    return nil
  }

  /// The capitalised words of a firm's name.
  func firm(at start: Int, allowsLower: Bool) -> (String, Range<Int>)? {
    var start = start
    if note.word(start) == "l", note.word(start + 1) == "'", !note.isCapitalised(start) { start += 2 }
    guard note.lexemes.indices.contains(start), !taken.contains(start) else { return nil }
    let first = note.lexemes[start]
    let isName = first.isCapitalised && first.isWord
    if first.isNumber, note.isWord(start - 1), note.word(start - 1) == "chez" || note.word(start - 1) == "@" {
      return (first.folded, start..<start + 1)
    }
    guard first.isWord, isName || allowsLower else { return nil }
    if Self.noFirms.contains(first.folded),
      !(isName && ["le", "la", "les", "the", "l", "my", "ma", "all", "home"].contains(first.folded)
        && note.isCapitalised(start + 1) || first.folded == "l" && note.word(start + 1) == "'")
    {
      return nil
    }
    var end = start + 1
    while end < note.lexemes.count, !taken.contains(end) {
      let lexeme = note.lexemes[end]
      let next = end + 1
      if lexeme.isWord, lexeme.spaceBefore, isName, lexeme.isCapitalised,
        !Self.noFirms.subtracting(["la", "le", "les", "the"]).contains(lexeme.folded), lexeme.folded != "hq"
      {
        end += 1
      } else if lexeme.isNumber, lexeme.spaceBefore == false || (isName && !isQuantity(end)) {
        end += 1
      } else if [".", "-", "'", "&", "_"].contains(lexeme.folded), next < note.lexemes.count,
        note.isWord(next) || note.lexemes[next].isNumber,
        !lexeme.spaceBefore && !note.lexemes[next].spaceBefore,
        lexeme.folded != "\'" || note.word(next) != "s"
      {
        end += 2
      } else if lexeme.folded == "&" || lexeme.folded == "+", lexeme.spaceBefore, note.isCapitalised(next),
        isName, !taken.contains(next), !NoteGivenNames.common.contains(note.word(next))
      {
        end += 2
      } else if ["de", "du", "des", "of", "d", "et"].contains(lexeme.folded), isName, lexeme.spaceBefore,
        note.isCapitalised(next), !taken.contains(next), !NoteGivenNames.common.contains(note.word(next)),
        !note.isCapitalised(end), lexeme.folded != "et", lexeme.folded != "de" || end - start == 1
      {
        end += 2
      } else {
        break
      }
    }
    return (String(note.text[note.range(start..<end)]), start..<end)
  }

  func isQuantity(_ index: Int) -> Bool {
    let next = note.word(index + 1)
    return [
      "min", "h", "mn", "mins", "minutes", "am", "pm", ":", "heures", "heure", "ans", "jours", "days", "hour",
      "hours", "%",
    ].contains(next) || DateWords.months[next] != nil
      || ["/", "-"].contains(next)
      || ["le", "on", "du", "lundi", "mardi", "mercredi", "jeudi", "vendredi"].contains(note.word(index - 1))
  }
}
