import ArgumentParser
import Domain
import Entregent

struct LogCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "log", "Note ce qui s’est passé.", "Writes down what happened.")

  @Argument(help: .text("Le texte, comme il vient.", "Your words.", name: ("texte", "text")))
  var text: [String] = []

  @Option(
    help: .text("Avec qui ; peut être répété.", "With whom; may be repeated.", name: ("personne", "person")))
  var with: [String] = []

  @Option(help: .text("Le genre d’échange.", "The kind of exchange.", name: ("genre", "kind")))
  var kind: InteractionKind?

  @Option(
    help: .text("Le jour (sinon aujourd’hui).", "The day (else today).", name: ("AAAA-MM-JJ", "YYYY-MM-DD")))
  var date: Day?

  @Option(help: .text("Combien de minutes.", "How many minutes.", name: ("minutes", "minutes")))
  var minutes: Int?

  @Option(
    help: .text(
      "Qui s’est tourné vers l’autre : in, out, both.", "Who turned to whom: in, out, both.",
      name: ("sens", "way")))
  var way: Direction?

  @Option(
    help: .text(
      "Un service : gave, received, both, none.", "A favour: gave, received, both, none.",
      name: ("service", "favour")))
  var favour: Favour?

  @Option(
    help: .text(
      "Ce que l’on a promis ; peut être répété.", "What you promised; may be repeated.",
      name: ("promesse", "promise")))
  var mine: [String] = []

  @Option(
    help: .text(
      "Ce que l’autre a promis ; peut être répété.", "What they promised; may be repeated.",
      name: ("promesse", "promise")))
  var theirs: [String] = []

  @Option(help: .text("L’entreprise concernée.", "The company it is about.", name: ("entreprise", "company")))
  var company: String?

  @Flag(
    help: .text(
      "Mettre dans le carnet les noms qui n’y sont pas encore.",
      "Put names that are not in the vault yet there."))
  var addPeople = false

  @Flag(
    help: .text("Montrer ce qui serait noté, sans rien écrire.", "Show what would be noted, write nothing."))
  var dryRun = false

  @OptionGroup var shared: SharedOptions

  @Option(
    help: .text(
      "Corriger une note, par son identifiant (i12).", "Correct a note, by its id (i12).",
      name: ("note", "note")))
  var correct: String?

  @Option(
    help: .text(
      "Supprimer une note, par son identifiant (i12).", "Delete a note, by its id (i12).",
      name: ("note", "note")))
  var delete: String?

  func validate() throws {
    if text.isEmpty, with.isEmpty, delete == nil, correct == nil {
      throw ValidationError(
        say("Il faut dire ce qui s’est passé, ou avec qui", "Say what happened, or with whom"))
    }
    if let minutes, minutes < 0 || minutes > 100_000 {
      throw ValidationError(say("--minutes ne convient pas", "--minutes does not make sense"))
    }
  }

  func answer(_ session: Session) throws -> Answer {
    if let delete { return try remove(delete, session) }
    var understood = try understand(session)
    // Before anybody is put into the vault: a refused note changes nothing.
    if !dryRun, correct == nil, let ahead = try NotedAhead(understood, self, session) { throw ahead.error }
    let read = understood.unclear.count
    if with.isEmpty, !dryRun { try settleNames(&understood, session) }
    if !with.isEmpty { try choosePeople(&understood, session) }
    var note = understood.interaction
    // What was said by an option wins over what was read from the words.
    if let kind { note.kind = kind }
    if let date { note.day = date }
    if let minutes { note.minutes = minutes }
    if let way { note.direction = way }
    if let favour { note.favour = favour }
    if !mine.isEmpty { note.mine = mine }
    if !theirs.isEmpty { note.theirs = theirs }
    if let company { note.company = company }
    let unclear = understood.unclear
    let isAsRead = with.isEmpty && correct == nil && understood.unclear.count == read
    let names =
      isAsRead
      ? understood.people
      : try note.people.map { try session.workspace.personName($0) } + unclear.map(\.name)
    var ids: [InteractionID] = []
    if let correct {
      guard let id = InteractionID(correct) else { throw Self.noNote(correct) }
      if dryRun {
        _ = try session.workspace.written(id)
      } else {
        try session.workspace.correct(id, note, now: session.now)
      }
      ids = [id]
    } else if !dryRun {
      ids = try session.workspace.log(note, now: session.now)
    }
    // A day that an option gives is no guess.
    let isGuess = understood.namesMonthOnly && date == nil && understood.interaction.day == note.day
    return show(note, names: names, ids: ids, unclear: unclear, isMonth: isGuess && correct == nil)
  }

  /// The words, or with `--correct` and none those that stand, so that one field can be corrected alone.
  private func understand(_ session: Session) throws -> UnderstoodNote {
    let words = text.joined(separator: " ")
    guard let correct else {
      return try session.workspace.understand(words, language: shared.lang, now: session.now)
    }
    guard let id = InteractionID(correct) else { throw Self.noNote(correct) }
    guard words.isEmpty else {
      return try session.workspace.understand(
        words, correcting: id, language: shared.lang, now: session.now)
    }
    let before = try session.workspace.written(id)
    var note = try session.workspace.understand(
      before.text, correcting: id, language: shared.lang, now: session.now)
    note.keep(before)
    return note
  }

  /// Names that are nobody's or several people's: put into the vault, or asked about.
  private func settleNames(_ note: inout UnderstoodNote, _ session: Session) throws {
    if addPeople {
      for name in note.unclear where !name.isShared {
        note.settle(
          name.name, as: try session.workspace.addPerson(name: name.name, fields: [:], now: session.now))
      }
    }
    guard !note.unclear.isEmpty, let asked = NameQuestions(session) else { return }
    for answer in try asked.ask(note.unclear).settled { note.settle(answer.name, as: answer.person) }
  }

  /// `--with` says who took part: a name of the words is the one of them who bears it.
  private func choosePeople(_ note: inout UnderstoodNote, _ session: Session) throws {
    let people = try with.map { try session.workspace.resolvePerson($0) }
    for unclear in note.unclear {
      if let bearer = try session.workspace.bearer(of: unclear.name, among: people) {
        note.settle(unclear.name, as: bearer)
      }
    }
    note.interaction.people = people
    note.unclear = []
  }

  private func show(
    _ note: NewInteraction, names: [String], ids: [InteractionID], unclear: [UnclearName], isMonth: Bool
  ) -> Answer {
    let isRehearsal = dryRun
    return Answer(
      json: { LogCommand.json(note, names: names, ids: ids, unclear: unclear, isMonth: isMonth) },
      text: { page in
        page.line(isRehearsal ? say("Serait noté :", "Would be noted:") : say("Noté :", "Noted:"))
        page.fact(say("genre", "kind"), note.kind.name[SpokenLanguage.current])
        page.fact(say("avec", "with"), names.joined(separator: ", "))
        page.fact(say("jour", "day"), note.day.description)
        page.fact(say("minutes", "minutes"), note.minutes.map(String.init))
        page.fact(say("entreprise", "company"), note.company)
        page.fact(
          say(tu: "promis par toi", vous: "promis par vous", "you promised"),
          LogCommand.dated(note.mine, note.due))
        page.fact(
          say(tu: "promis à toi", vous: "promis à vous", "they promised"),
          LogCommand.dated(note.theirs, note.due))
        if let id = ids.first, !isRehearsal {
          page.quiet(
            say(
              "« entregent log --correct \(id) TEXTE » corrige, « --delete \(id) » retire.",
              "“entregent log --correct \(id) TEXT” corrects it, “--delete \(id)” takes it away."))
        }
        for line in LogCommand.hints(unclear, note.people, isRehearsal ? nil : ids.first) { page.quiet(line) }
        for line in LogCommand.gaps(note, names, isMonth: isMonth, isRehearsal ? nil : ids.first) {
          page.quiet(line)
        }
      })
  }

  /// What to do about names that are not one known person's, so that the note is theirs as well.
  private static func hints(
    _ unclear: [UnclearName], _ people: [PersonID], _ id: InteractionID?
  ) -> [String] {
    let known = people.map { "--with \($0) " }.joined()
    var lines: [String] = []
    for name in unclear where name.isShared {
      let meant = name.candidates.map { person in
        person.company.map { "\(person.id) (\(person.name), \($0))" } ?? "\(person.id) (\(person.name))"
      }.joined(separator: ", ")
      lines.append(
        say(
          "Plusieurs personnes possibles pour « \(name.name) » : \(meant).",
          "“\(name.name)” may be \(meant)."))
      if let id, let first = name.candidates.first {
        lines.append(
          say(
            "« entregent log --correct \(id) \(known)--with \(first.id) » le dit.",
            "“entregent log --correct \(id) \(known)--with \(first.id)” says which."))
      }
    }
    let unknown = unclear.filter { !$0.isShared }.map(\.name)
    guard !unknown.isEmpty else { return lines }
    let list = unknown.joined(separator: ", ")
    if let id {
      lines.append(
        say(
          "Pas encore dans le carnet : \(list). « entregent log --correct \(id) --add-people » l’y met et y rattache la note.",
          "Not in the vault yet: \(list). “entregent log --correct \(id) --add-people” puts them there and ties the note to them."
        ))
    } else {
      lines.append(
        say(
          "Pas encore dans le carnet : \(list). « --add-people » l’y met.",
          "Not in the vault yet: \(list). “--add-people” puts them there."))
    }
    return lines
  }

  /// What the words leave out, and how to say it: with whom it was, and on which day of the month.
  private static func gaps(
    _ note: NewInteraction, _ names: [String], isMonth: Bool, _ id: InteractionID?
  ) -> [String] {
    var lines: [String] = []
    if isMonth {
      let month = (fr: note.day.spelled(.fr), en: note.day.spelled(.en))
      lines.append(
        id.map {
          say(
            "Le mois est dit, pas le jour : noté au \(month.fr). « entregent log --correct \($0) --date AAAA-MM-JJ » le précise.",
            "The month is said, not the day: noted on \(month.en). “entregent log --correct \($0) --date YYYY-MM-DD” says which."
          )
        }
          ?? say(
            "Le mois est dit, pas le jour : ce sera le \(month.fr), sauf avec --date AAAA-MM-JJ.",
            "The month is said, not the day: it will be \(month.en), unless --date YYYY-MM-DD says which."))
    }
    // A meetup or a thought may be nobody's; a talk or a message is with somebody.
    if names.isEmpty, note.kind != .note, note.kind != .event {
      lines.append(
        id.map {
          say(
            "Personne n’est nommé : la note n’est sur la page de personne. « entregent log --correct \($0) --with NOM » dit avec qui.",
            "Nobody is named: the note stands on nobody’s page. “entregent log --correct \($0) --with NAME” says with whom."
          )
        }
          ?? say(
            "Personne n’est nommé : « --with NOM » dit avec qui.",
            "Nobody is named: “--with NAME” says with whom."))
    }
    return lines
  }

  private func remove(_ text: String, _ session: Session) throws -> Answer {
    guard let id = InteractionID(text) else { throw Self.noNote(text) }
    if dryRun {
      _ = try session.workspace.written(id)
    } else {
      try session.workspace.deleteInteraction(id, now: session.now)
    }
    return .done(
      Phrase(fr: "La note \(id) est supprimée.", en: "Note \(id) is deleted."),
      .object(["deleted": .string(id.description)]))
  }

  private static func noNote(_ text: String) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Aucune note à soi sous \(text).", en: "Nothing of yours under \(text)."))
  }

  private static func dated(_ promises: [String], _ due: [String: Day]) -> String {
    promises.map { text in due[text].map { "\(text) (\($0))" } ?? text }.joined(separator: " · ")
  }

  static func json(
    _ note: NewInteraction, names: [String], ids: [InteractionID], unclear: [UnclearName] = [],
    isMonth: Bool = false
  ) -> JSON {
    let unknown = unclear.filter { !$0.isShared }.map(\.name)
    let shared = unclear.filter(\.isShared).map { name in
      JSON.object([
        "name": .string(name.name),
        "candidates": .array(
          name.candidates.map { person in
            .object([
              "id": .string(person.id.description), "name": .string(person.name),
              "company": .text(person.company),
            ])
          }),
      ])
    }
    return .object([
      "kind": .string(note.kind.rawValue), "people": .strings(names), "company": .text(note.company),
      "date": .string(note.day.description), "precision": isMonth ? "month" : nil,
      "minutes": .number(note.minutes), "tags": .strings(note.tags),
      "mine": .strings(note.mine), "theirs": .strings(note.theirs),
      "direction": .string(note.favour.rawValue),
      "ids": .strings(ids.map(\.description)), "unknown": unknown.isEmpty ? nil : .strings(unknown),
      "ambiguous": shared.isEmpty ? nil : .array(shared),
      "due": note.due.isEmpty
        ? nil
        : .array(
          (note.mine + note.theirs).compactMap { text in
            note.due[text].map { .object(["text": .string(text), "due": .string($0.description)]) }
          }),
    ])
  }
}
