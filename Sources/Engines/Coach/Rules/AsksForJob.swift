internal import Domain

extension CoachRule {
  /// A pitch e-mail that asks for the job instead of making curious.
  ///
  /// The subject may say plainly that you would like to work for them; the body asks for nothing.
  ///
  /// Why: Asked for a job, people think of procedures; shown a piece of work, they think of you.
  ///
  /// Say instead: Say that you made something for them, give the link, thank.
  ///
  /// Method: A14
  static let asksForJob = CoachRule(
    name: "asks-for-job", severity: .warning, kinds: .only(.pitchEmail), method: ["A14"]
  ) { message in
    /// "I work at the lost property office", "it does not work with Safari": no wish to work there.
    func isPresentWork(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
      message.word(match.first).hasPrefix("work")
        && !["to", "of", "about", "for", "enjoy", "love", "like"].contains(message.word(match.first - 1))
    }
    /// "Je ne cherche pas de poste", "I'm not after a job".
    func isDenied(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
      let first = max(message.sentences[match.sentence].firstToken, match.first - 1)
      return message.tokens[first..<match.last].contains { $0.classes.contains(.negation) }
    }
    var clauses = message.hiringAsks.map { $0.first..<$0.last }
    for match in message.found(.jobAsk) where message.sentences[match.sentence].part == .body {
      if isPresentWork(message, match) || isDenied(message, match) { continue }
      let clause = message.clause(match.first, match.last)
      if !clauses.contains(where: { $0.overlaps(clause) }) { clauses.append(clause) }
    }
    return clauses.map { clause in
      Place(
        range: message.range(clause.lowerBound, clause.upperBound),
        why: AddressedPhrase(
          fr: "L'e-mail demande un poste : on pense alors procédure, et l'on ne clique plus.",
          en: "The e-mail asks for a job: the reader thinks of procedures, and no longer clicks."),
        instead: AddressedPhrase(
          tu: "Dis seulement que tu leur as préparé quelque chose, donne le lien et remercie.",
          vous: "Dites seulement que vous leur avez préparé quelque chose, donnez le lien et remerciez.",
          en: "Only say that you made something for them, give the link, and say thank you."))
    }
  }
}
