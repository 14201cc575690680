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
    guard let match = message.found(.jobAsk).first(where: { message.sentences[$0.sentence].part != .greeting }) else {
      return message.hiringAsks.first.map { ask in place(message, message.range(ask.first, ask.last)) } ?? []
    }
    return place(message, message.range(match))
  }

  private static func place(_ message: MessageAnalysis, _ range: Range<Int>) -> [Place] {
    [
      Place(
        range: range,
        why: Phrase(
          fr: "Le mail demande un poste : on pense alors procédure, et l'on ne clique plus.",
          en: "The mail asks for a job: the reader thinks of procedures, and no longer clicks."),
        instead: Phrase(
          fr: "Dites seulement que vous leur avez préparé quelque chose, donnez le lien et remerciez.",
          en: "Only say that you made something for them, give the link, and thank."))
    ]
  }
}
