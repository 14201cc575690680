import Domain
import Entregent

/// A note of something still to come: it is refused, with the words that fix the appointment instead.
struct NotedAhead {
  let error: UserFacingError

  /// - Returns: nil: what is noted has happened.
  init?(_ understood: UnderstoodNote, _ log: LogCommand, _ session: Session) throws {
    let day = log.date ?? understood.interaction.day
    guard day > session.now.day else { return nil }
    let kind = log.kind ?? understood.interaction.kind
    let message = Phrase(
      fr: "Le \(day.spelled(.fr)) n’est pas encore passé : on note ce qui a eu lieu.",
      en: "\(day.spelled(.en)) has not come yet: write down what has happened.")
    var advice: [Phrase] = []
    if Self.kinds.contains(kind) {
      let who =
        try log.with.first.map { try session.workspace.resolvePerson($0).description } ?? Self.who(understood)
      let time = understood.startMinutes ?? 600
      let clock = "\(time / 60 < 10 ? "0" : "")\(time / 60):\(time % 60 < 10 ? "0" : "")\(time % 60)"
      let option = kind == .call ? "" : " --kind \(kind.rawValue)"
      let command = "entregent call add \(who) \(day)T\(clock)\(option)"
      advice.append(
        understood.startMinutes == nil
          ? Phrase(
            fr: "« \(command) » fixe ce rendez-vous (l’heure est à choisir).",
            en: "“\(command)” books that appointment (the time is yours to choose).")
          : Phrase(fr: "« \(command) » fixe ce rendez-vous.", en: "“\(command)” books that appointment."))
    }
    if let before = understood.yearBefore, log.date == nil {
      advice.append(
        Phrase(
          fr: "Si c’était l’an dernier : --date \(before).", en: "If it was last year: --date \(before)."))
    }
    error = UserFacingError(
      .usage, message,
      command: advice.isEmpty
        ? nil
        : Phrase(fr: advice.map(\.fr).joined(separator: " "), en: advice.map(\.en).joined(separator: " ")))
  }

  /// What can be fixed beforehand with `call add`.
  private static let kinds: Set<InteractionKind> = [.call, .coffee, .lunch, .meeting, .interview]

  /// By id where the vault knows them; else as written, for `call add` asks back.
  private static func who(_ understood: UnderstoodNote) -> String {
    if let person = understood.interaction.people.first { return person.description }
    guard let name = understood.unclear.first?.name else { return say("NOM", "NAME") }
    return "'\(name)'"
  }
}
