import ArgumentParser
import Domain
import Entregent

struct DuplicatesCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "duplicates", "Montre qui est réuni de plusieurs fiches, et qui est peut-être une seule personne.",
    "Shows who is joined from several records, and who may be one person.",
    more: (
      fr: "« entregent merge A B » réunit, « entregent apart A B » dit que ce sont deux personnes : "
        + "la question ne revient plus. « entregent undo » reprend l’un et l’autre.",
      en: "“entregent merge A B” joins them, “entregent apart A B” says that they are two people: "
        + "it is not asked again. “entregent undo” takes both back."
    ))

  @Option(
    parsing: .unconditional,
    help: .text("Au plus tant de paires.", "At most so many pairs.", name: ("nombre", "number")))
  var limit: WholeNumber?

  @OptionGroup var shared: SharedOptions

  func validate() throws { _ = try limit?.value(of: "--limit") }

  /// What speaks for the pair, then what speaks against it.
  private static func reasons(_ pair: DuplicatePair) -> String {
    func list(_ facts: [Phrase]) -> String {
      facts.map { $0[SpokenLanguage.current] }.joined(separator: ", ")
    }
    let against = pair.against.isEmpty ? "" : say("contre : ", "against: ") + list(pair.against)
    return [list(pair.evidence), against].filter { !$0.isEmpty }.joined(separator: say(" ; ", "; "))
  }

  func answer(_ session: Session) throws -> Answer {
    let view = try session.workspace.duplicates(
      limit: try limit?.value(of: "--limit") ?? (session.isJSON ? .max : 20), now: session.now)
    let joined = try session.workspace.joinedPeople()
    return Answer(
      json: {
        .object([
          "merged": .array(
            joined.map {
              .object([
                "person": .string($0.person.id.description), "name": .string($0.person.name),
                "records": .array($0.records.map(\.recordJSON)),
              ])
            }),
          "review": .array(view.review.map(\.json)), "total": .int(view.total),
        ])
      },
      text: { page in
        if joined.count > 0 {
          page.quiet(
            say(
              "Réunies de plusieurs fiches : \(joined.count).",
              "Joined from several records: \(joined.count)."))
        }
        if view.review.isEmpty { page.quiet(say("Rien à décider.", "Nothing to decide.")) }
        page.table(
          ["%", "A", "", "B", "", say("pourquoi", "why")],
          view.review.map { pair in
            [
              String(min(99, Int((pair.probability * 100).rounded()))), pair.a.person.id.description,
              pair.a.person.name,
              pair.b.person.id.description, pair.b.person.name,
              Self.reasons(pair),
            ]
          }, numeric: [0])
        if view.total > view.review.count {
          page.quiet(
            say("\(view.review.count) sur \(view.total).", "\(view.review.count) of \(view.total)."))
        }
      })
  }
}

struct MergeCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "merge", "Dit que deux personnes n’en font qu’une.", "Says that two people are one.",
    more: (
      fr: "Tout ce que l’on sait de B va à A ; les mots saisis pour A l’emportent. Rien n’est perdu. "
        + "« --keep title=B » montre le poste de B ; « --preview » dit d’abord ce qui sera montré.",
      en: "All that is known of B goes to A; your own words for A win. Nothing is lost. "
        + "“--keep title=B” shows B's title; “--preview” says first what will be shown."
    ))

  @Argument(help: .text("Qui reste.", "Who stays.", name: ("A", "A")))
  var a: String

  @Argument(help: .text("Qui s’y joint.", "Who joins.", name: ("B", "B")))
  var b: String

  @Option(
    help: .text(
      "Montrer la valeur de A ou de B : name, given, family, title, company, since, place, birthday, zone, circle, degree, premium, hours ou days.",
      "Show A's or B's value: name, given, family, title, company, since, place, birthday, zone, circle, degree, premium, hours or days.",
      name: ("champ=A|B", "field=A|B")))
  var keep: [String] = []

  @Flag(
    name: [.long, .customLong("dry-run")],
    help: .text("Montre ce qui l’emporterait, sans rien changer.", "Shows what would win, changes nothing."))
  var preview = false

  @OptionGroup var shared: SharedOptions

  private var chosen: [String: MergeSide] {
    get throws {
      var result: [String: MergeSide] = [:]
      for text in keep {
        let parts = text.split(separator: "=", maxSplits: 1).map { $0.lowercased() }
        guard parts.count == 2, let side = MergeSide(rawValue: parts[1]) else {
          throw ValidationError(
            say("--keep demande CHAMP=A ou CHAMP=B : \(text)", "--keep takes FIELD=A or FIELD=B: \(text)"))
        }
        result[parts[0]] = side
      }
      return result
    }
  }

  func validate() throws { _ = try chosen }

  private static func shown(_ value: String, _ field: MergePreview.Field) -> String {
    guard field.name == "premium", let isTrue = YesNo.read(value) else { return value }
    return isTrue ? say("oui", "yes") : say("non", "no")
  }

  func answer(_ session: Session) throws -> Answer {
    let first = try session.workspace.resolvePerson(a)
    let second = try session.workspace.resolvePerson(b)
    guard first != second else { throw try isOne(first, session) }
    if preview {
      let preview = try session.workspace.mergePreview(first, second)
      let chosen = try chosen
      return Answer(
        json: { preview.json(chosen) },
        text: { page in
          page.table(
            ["", preview.a.name, preview.b.name],
            preview.fields.map { field in
              let side = chosen[field.name] ?? field.winner
              return [
                field.label[SpokenLanguage.current], (side == .a ? "✓ " : "") + Self.shown(field.a, field),
                (side == .b ? "✓ " : "") + Self.shown(field.b, field),
              ]
            })
        })
    }
    let undo = try session.workspace.merge(first, second, keep: try chosen, now: session.now)
    let person = try session.workspace.person(first, timelineLimit: 0, now: session.now).person
    return .done(
      Phrase(
        fr: "\(person.name) : une seule personne. « entregent undo \(undo) » y revient.",
        en: "\(person.name): one person. “entregent undo \(undo)” takes it back."),
      .object([
        "person": .string(person.id.description), "merged": .string(second.description),
        "undo": .string(undo),
      ]))
  }
}

extension MergeCommand {
  /// Both words name one person: the same twice, or one who was joined with the other before.
  private func isOne(_ person: PersonID, _ session: Session) throws -> UserFacingError {
    let name = try session.workspace.personName(person)
    let (one, other) = (PersonID(a), PersonID(b))
    guard let old = [other, one].compactMap({ $0 }).first(where: { $0 != person }), one != other else {
      return UserFacingError(
        .usage,
        Phrase(
          fr: "A et B sont la même personne : \(name) (\(person)).",
          en: "A and B are the same person: \(name) (\(person))."),
        command: Phrase(
          fr: "Il en faut deux ; « entregent people MOTS » les cherche.",
          en: "Two are needed; “entregent people WORDS” looks for them."))
    }
    return UserFacingError(
      .usage,
      Phrase(
        fr:
          "\(a) et \(b) sont déjà réunis : \(name) (\(person)). L’ancien identifiant \(old) y mène toujours.",
        en: "\(a) and \(b) are already joined: \(name) (\(person)). The old id \(old) still leads there."),
      command: Phrase(
        fr: "Rien n’est à faire ; « entregent undo » liste ce qui peut être repris.",
        en: "There is nothing to do; “entregent undo” lists what can be taken back."))
  }
}

struct SplitCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "split", "Sépare une fiche d’une personne.", "Takes a record out of a person.",
    more: (
      fr: "La fiche se nomme par son identifiant d’origine, FICHIER:NUMÉRO ou l’« id » que donne duplicates.",
      en: "The record is named by its own id, FILE:NUMBER or the “id” that duplicates gives."
    ))

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: String

  @Argument(help: .text("La fiche.", "The record.", name: ("fiche", "record")))
  var record: String

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let id = try session.workspace.resolvePerson(person)
    let split = try session.workspace.split(id, record: record, now: session.now)
    let new = try session.workspace.person(split.person, timelineLimit: 0, now: session.now).person
    return .done(
      Phrase(
        fr: "\(new.name) est à part (\(new.id)). « entregent undo \(split.undo) » y revient.",
        en: "\(new.name) stands apart (\(new.id)). “entregent undo \(split.undo)” takes it back."),
      .object([
        "person": .string(id.description), "new": .string(new.id.description), "undo": .string(split.undo),
      ]))
  }
}

struct ApartCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "apart", "Dit que deux personnes sont bien deux ; la question ne revient plus.",
    "Says that two people are two; it is not asked again.")

  @Argument(help: .text("L’une.", "The one.", name: ("A", "A")))
  var a: String

  @Argument(help: .text("L’autre.", "The other.", name: ("B", "B")))
  var b: String

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let first = try session.workspace.resolvePerson(a)
    let second = try session.workspace.resolvePerson(b)
    try session.workspace.apart(first, second, now: session.now)
    return .done(
      Phrase(fr: "Deux personnes : noté.", en: "Two people: noted."),
      .object(["apart": .strings([first.description, second.description])]))
  }
}

extension DuplicatePair {
  var json: JSON {
    .object([
      "a": .string(a.person.id.description), "b": .string(b.person.id.description),
      "probability": .double(probability), "evidence": .array(evidence.map(JSON.phrase)),
      "against": .array(against.map(JSON.phrase)),
      "names": .strings([a.person.name, b.person.name]),
      "records": .array([.array(a.records.map(\.recordJSON)), .array(b.records.map(\.recordJSON))]),
    ])
  }
}

extension MergePreview {
  func json(_ chosen: [String: MergeSide]) -> JSON {
    .object([
      "a": .string(a.id.description), "b": .string(b.id.description),
      "fields": .array(
        fields.map { field in
          .object([
            "field": .string(field.name), "a": .string(field.a), "b": .string(field.b),
            "winner": .text((chosen[field.name] ?? field.winner)?.rawValue),
          ])
        }),
    ])
  }
}

extension PersonSource {
  /// With the name that `split` takes.
  var recordJSON: JSON {
    .object([
      "source": .string(source), "uid": .text(uid), "record": .int(record),
      "id": .text(observation.map { "r\($0)" }),
    ])
  }
}
