import ArgumentParser
import Domain
import Entregent
import Foundation

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "inspect", "Montre comment Entregent lit un fichier ou un texte.",
    "Shows how Entregent reads a file or a text.",
    more: (
      fr:
        "Genres : vcard, ical, mail, csv (avec un fichier, « - » pour l’entrée) ; title, place, date, note, name, company "
        + "(avec des textes). --lang est ici la langue du texte.",
      en:
        "Kinds: vcard, ical, mail, csv (with a file, “-” for standard input); title, place, date, note, name, company "
        + "(with texts). --lang is here the language of the text."
    ))

  @Argument(help: .text("Ce qu’il faut lire.", "What to read.", name: ("genre", "kind")))
  var kind: String

  @Argument(help: .text("Un fichier, ou des textes.", "A file, or texts.", name: ("quoi", "what")))
  var inputs: [String] = []

  @Option(
    help: .text(
      "Des lignes {\"id\",\"text\"} à lire une par une.", "Lines {\"id\",\"text\"} to read one by one.",
      name: ("fichier", "file")))
  var batch: String?

  @Option(
    help: .text(
      "ical : les événements de ces jours, comme 2026-01-01..2026-12-31.",
      "ical: the events of these days, as 2026-01-01..2026-12-31.", name: ("jours", "days")))
  var expand: String?

  @Flag(help: .text("ical : en jCal (RFC 7265).", "ical: as jCal (RFC 7265)."))
  var jcal = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let kinds = Inspection.FileKind.allCases.map(\.rawValue) + Inspection.TextKind.allCases.map(\.rawValue)
    guard kinds.contains(kind) else {
      let list = kinds.joined(separator: ", ")
      throw ValidationError(say("Les genres sont : \(list)", "The kinds are: \(list)"))
    }
    if Inspection.FileKind(rawValue: kind) != nil, inputs.count != 1 {
      throw ValidationError(say("Il faut un fichier", "One file is needed"))
    }
    if Inspection.TextKind(rawValue: kind) != nil, inputs.isEmpty == (batch == nil) {
      throw ValidationError(say("Il faut des textes, ou --batch", "Texts are needed, or --batch"))
    }
  }

  func run() throws {
    if let file = Inspection.FileKind(rawValue: kind) { return try inspectFile(file) }
    guard let text = Inspection.TextKind(rawValue: kind) else { return }
    if let batch { return try inspectBatch(batch, text) }
    let readings = inputs.map { read($0, text, today: shared.now(zone: nil).day, language: shared.lang) }
    let json = readings.count == 1 ? JSON.object(readings[0]) : .array(readings.map(JSON.object))
    try Output.write(json.bytes + [UInt8(ascii: "\n")])
  }

  private func inspectFile(_ kind: Inspection.FileKind) throws {
    if kind == .mail { return try inspectMail() }
    var span: ClosedRange<Day>?
    if let expand {
      let days = expand.split(separator: ".", omittingEmptySubsequences: true).map { Day($0) }
      guard days.count == 2, let first = days[0], let last = days[1], first <= last else {
        throw UserFacingError(
          .usage,
          Phrase(fr: "« \(expand) » n’est pas une suite de jours.", en: "“\(expand)” is no span of days."),
          advice: Phrase(fr: "Écrire 2026-01-01..2026-12-31.", en: "Write 2026-01-01..2026-12-31."))
      }
      span = first...last
    }
    let reading = Inspection.read(
      try InspectCommand.contents(inputs[0]), as: kind, calendar: .init(span: span, isJCal: jcal),
      language: SpokenLanguage.current)
    try Output.write(reading.json + [UInt8(ascii: "\n")])
    if !reading.hasContent {
      Output.complain(
        say("\(inputs[0]) : rien n’a pu être lu.", "\(inputs[0]): nothing could be read."))
      throw ExitCode(UserFacingError.Status.badInput.rawValue)
    }
  }

  /// Messages are written as they are read, so that an archive of any length can be shown.
  private func inspectMail() throws {
    if inputs[0] != "-", !FileManager.default.fileExists(atPath: inputs[0]) {
      _ = try Self.contents(inputs[0])
    }
    let hasMessages = try Inspection.mail(at: inputs[0], language: SpokenLanguage.current) { piece in
      try Output.write(piece)
    }
    try Output.write([UInt8(ascii: "\n")])
    if !hasMessages {
      Output.complain(
        say("\(inputs[0]) : aucun message n’a pu être lu.", "\(inputs[0]): no message could be read."))
      throw ExitCode(UserFacingError.Status.badInput.rawValue)
    }
  }

  static func contents(_ path: String) throws -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue {
      throw UserFacingError(
        .badInput, Phrase(fr: "\(path) est un dossier.", en: "\(path) is a folder."),
        advice: Phrase(fr: "Nommer un fichier qui s’y trouve.", en: "Name a file in it."))
    }
    guard exists else {
      throw UserFacingError(
        .notFound, Phrase(fr: "Fichier introuvable : \(path).", en: "No such file: \(path)."),
        advice: Phrase(fr: "Vérifier le chemin.", en: "Check the path."))
    }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw UserFacingError(
        .inputOutput, Phrase(fr: "\(path) ne peut pas être lu.", en: "\(path) cannot be read."),
        advice: Phrase(fr: "Vérifier les droits du fichier.", en: "Check the file's permissions."))
    }
  }

  /// One answer a line, in order; a line that cannot be read gives its error and the rest goes on.
  private func inspectBatch(_ path: String, _ kind: Inspection.TextKind) throws {
    var output: [UInt8] = []
    for (index, line) in try Self.contents(path).split(separator: 10).enumerated() {
      if line.allSatisfy({ $0 == 13 || $0 == 32 || $0 == 9 }) { continue }
      let members = answer(to: Data(line), number: index + 1, kind)
      output += JSON.object(members).bytes
      output.append(10)
    }
    try Output.write(output)
  }

  private func answer(to line: Data, number: Int, _ kind: Inspection.TextKind) -> [JSON.Member] {
    let object: [String: Any]
    do {
      guard let parsed = try JSONSerialization.jsonObject(with: line) as? [String: Any] else {
        return [.init(name: "id", value: .int(number)), .init(name: "error", value: "no JSON object")]
      }
      object = parsed
    } catch {
      return [.init(name: "id", value: .int(number)), .init(name: "error", value: "no JSON")]
    }
    let id: JSON.Member
    switch object["id"] {
    case let text as String: id = .init(name: "id", value: .string(text))
    case let value as Int: id = .init(name: "id", value: .int(value))
    default: id = .init(name: "id", value: .int(number))
    }
    guard let text = object["text"] as? String else {
      return [id, .init(name: "error", value: "no text")]
    }
    let today = (object["today"] as? String).flatMap { Day($0) } ?? shared.now(zone: nil).day
    let language = (object["lang"] as? String).flatMap(Language.init(rawValue:)) ?? shared.lang
    let known = object["known_people"] as? [String] ?? []
    return [id] + read(text, kind, today: today, language: language, known: known)
  }

  private func read(
    _ text: String, _ kind: Inspection.TextKind, today: Day, language: Language?, known: [String] = []
  ) -> [JSON.Member] {
    func members(_ pairs: KeyValuePairs<String, JSON>) -> [JSON.Member] {
      pairs.map { .init(name: $0.key, value: $0.value) }
    }
    switch Inspection.read(text, as: kind, today: today, language: language, known: known) {
    case .title(let role, let level):
      return members(["role": .string(role.rawValue), "level": .string(level.rawValue)])
    case .place(let zone, let country, let city):
      return members([
        "zone": .text(zone) ?? .null, "country": .text(country) ?? .null, "city": .text(city) ?? .null,
      ])
    case .note(let note):
      guard case .object(let all) = LogCommand.json(note.interaction, names: note.people, ids: []) else {
        return []
      }
      return all.filter { $0.name != "ids" }
    case .date(let day): return members(["date": .text(day) ?? .null])
    case .name(let given, let family, let prefix, let suffix):
      return members([
        "given": .text(given) ?? .null, "family": .text(family) ?? .null, "prefix": .text(prefix) ?? .null,
        "suffix": .text(suffix) ?? .null,
      ])
    case .company(let key, let name): return members(["key": .string(key), "name": .string(name)])
    }
  }
}
