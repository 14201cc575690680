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
    help: .text("Montrer ce qui serait noté, sans rien écrire.", "Show what would be noted, write nothing."))
  var dryRun = false

  @Flag(
    help: .text(
      "Mettre au carnet les personnes que la note nomme et qui n’y sont pas.",
      "Put people whom the note names and who are not there into the vault."))
  var addPeople = false

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
    let words = text.isEmpty && correct != nil ? try writtenWords(session) : text.joined(separator: " ")
    let corrected = correct.flatMap { InteractionID($0) }
    func read() throws -> UnderstoodNote {
      guard let corrected else {
        return try session.workspace.understand(words, language: shared.lang, now: session.now)
      }
      return try session.workspace.understand(
        words, language: shared.lang, correcting: corrected, now: session.now)
    }
    var understood = try read()
    if addPeople, with.isEmpty, !dryRun {
      let missing = understood.unclear.filter(\.candidates.isEmpty)
      for unclear in missing {
        try session.workspace.addPerson(name: unclear.name, fields: [:], now: session.now)
      }
      if !missing.isEmpty { understood = try read() }
    }
    var note = understood.interaction
    // Without other words only what an option says is another.
    if text.isEmpty, let corrected {
      let read = note
      note = try session.workspace.written(corrected)
      if addPeople {
        note.people += read.people.filter { !note.people.contains($0) }
        note.about.merge(read.about) { _, new in new }
      }
    }
    // What was said by an option wins over what was read from the words.
    if !with.isEmpty { note.people = try with.map { try session.workspace.resolvePerson($0) } }
    if let kind { note.kind = kind }
    if let date { note.day = date }
    if let minutes { note.minutes = minutes }
    if let way { note.direction = way }
    if let favour { note.favour = favour }
    if !mine.isEmpty { note.mine = mine }
    if !theirs.isEmpty { note.theirs = theirs }
    if let company { note.company = company }
    var unknown = with.isEmpty ? understood.unknown : []
    var names = understood.people
    if !unknown.isEmpty, !dryRun, let asked = NameQuestions(session) {
      let answers = try asked.ask(understood.unclear)
      note.people += answers.people
      unknown = answers.left
      names = []
      // Those who were made just now can be meant by a promise.
      if !answers.people.isEmpty { note.about.merge(try read().interaction.about) { old, _ in old } }
    }
    if !with.isEmpty || names.isEmpty {
      names = try note.people.map { try session.workspace.personName($0) } + unknown
    }
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
    return show(note, names: names, ids: ids, unknown: unknown)
  }

  private func show(_ note: NewInteraction, names: [String], ids: [InteractionID], unknown: [String])
    -> Answer
  {
    let isRehearsal = dryRun
    return Answer(
      json: { LogCommand.json(note, names: names, ids: ids, unknown: unknown) },
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
              "\"entregent log --correct \(id) TEXT\" corrects it, \"--delete \(id)\" takes it away."))
        }
        if !unknown.isEmpty {
          let list = unknown.joined(separator: ", ")
          let way = LogCommand.waysToAdd(isRehearsal ? nil : ids.first)
          page.quiet(
            say(
              "Pas encore dans le carnet : \(list). \(way.fr)", "Not in the vault yet: \(list). \(way.en)"))
        }
      })
  }

  /// The way that ties them to this note as well, so that the follow-up comes (C6).
  private static func waysToAdd(_ id: InteractionID?) -> Phrase {
    let command = id.map { "log --correct \($0) --add-people" } ?? "log --add-people"
    return Phrase(
      fr: "« entregent \(command) » les y met et leur rattache la note.",
      en: "\"entregent \(command)\" puts them in and ties the note to them.")
  }

  /// The note's own words, when only its people are to be added.
  private func writtenWords(_ session: Session) throws -> String {
    guard let correct, let id = InteractionID(correct) else { throw Self.noNote(correct ?? "") }
    return try session.workspace.written(id).text
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
    _ note: NewInteraction, names: [String], ids: [InteractionID], unknown: [String] = []
  ) -> JSON {
    .object([
      "kind": .string(note.kind.rawValue), "people": .strings(names), "company": .text(note.company),
      "date": .string(note.day.description), "minutes": .number(note.minutes), "tags": .strings(note.tags),
      "mine": .strings(note.mine), "theirs": .strings(note.theirs),
      "direction": .string(note.favour.rawValue),
      "ids": .strings(ids.map(\.description)), "unknown": unknown.isEmpty ? nil : .strings(unknown),
      "due": note.due.isEmpty
        ? nil
        : .array(
          (note.mine + note.theirs).compactMap { text in
            note.due[text].map { .object(["text": .string(text), "due": .string($0.description)]) }
          }),
    ])
  }
}
