import ArgumentParser
import Domain
import Entregent
import Foundation

struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "coach", "Relit un message avant l’envoi.", "Reads a message before it is sent.",
    more: (
      fr:
        "Le message vient du fichier, ou de l’entrée standard. Sa langue est trouvée toute seule ; --lang est "
        + "celle des explications. Sortes : \(MessageCheck.kinds.joined(separator: ", ")).",
      en:
        "The message comes from the file, or from standard input. Its language is found by itself; --lang is "
        + "that of the explanations. Kinds: \(MessageCheck.kinds.joined(separator: ", "))."
    ))

  @Argument(help: .text("Le message.", "The message.", name: ("fichier", "file")))
  var file: String?

  @Option(help: .text("La sorte de message.", "The kind of message.", name: ("sorte", "kind")))
  var kind: String?

  @Option(help: .text("Le nom du destinataire.", "The recipient's name.", name: ("nom", "name")))
  var to: String?

  @Option(help: .text("Le poste du destinataire.", "The recipient's title.", name: ("poste", "title")))
  var toTitle: String?

  @Flag(help: .text("L’auteur fait des études.", "You are a student."))
  var fromStudent = false

  @Option(
    help: .text(
      "Des lignes {\"id\",\"kind\",\"text\"} à relire une par une (aussi \"to\", \"to_title\", \"from_student\").",
      "Lines {\"id\",\"kind\",\"text\"} to read one by one (also \"to\", \"to_title\", \"from_student\").",
      name: ("fichier", "file")))
  var batch: String?

  @Option(
    help: .text("Ne plus entendre cette règle.", "Never hear of this rule again.", name: ("règle", "rule")))
  var dismiss: String?

  @Option(
    help: .text("Entendre de nouveau cette règle.", "Hear of this rule again.", name: ("règle", "rule")))
  var restore: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if dismiss != nil || restore != nil { return }
    if batch != nil {
      if file != nil {
        throw ValidationError(say("Un fichier ou --batch, pas les deux", "A file or --batch, not both"))
      }
      return
    }
    let list = MessageCheck.kinds.joined(separator: ", ")
    guard let kind else {
      throw ValidationError(say("Il faut --kind : \(list)", "--kind is needed: \(list)"))
    }
    guard MessageCheck.kinds.contains(kind) else {
      throw ValidationError(say("Les sortes de message sont : \(list)", "The kinds of message are: \(list)"))
    }
  }

  func run() throws {
    if dismiss != nil || restore != nil { return try setRules() }
    let (dismissed, address) = try wishes()
    if let batch {
      return try Output.write(
        CoachBatch.answers(try InspectCommand.contents(batch), dismissed: dismissed, address: address))
    }
    let text = try Self.text(file ?? "-")
    let review = try MessageCheck.review(
      text, kind: kind ?? "", to: to, toTitle: toTitle, fromStudent: fromStudent, dismissed: dismissed,
      address: address)
    if shared.json {
      return try Output.write(JSON.object(review.members).bytes + [UInt8(ascii: "\n")])
    }
    var page = TextPage(style: .of(1, environment: ProcessInfo.processInfo.environment))
    ReviewPage.write(review, length: text.unicodeScalars.count, to: &page)
    try Output.write(page.text)
  }

  private func setRules() throws {
    let workspace = try shared.openSession().workspace
    if let dismiss { try workspace.setRule(dismiss, dismissed: true) }
    if let restore { try workspace.setRule(restore, dismissed: false) }
    let silent = try workspace.dismissedRules().sorted()
    if shared.json {
      return try Output.write(JSON.object(["dismissed": .strings(silent)]).bytes + [UInt8(ascii: "\n")])
    }
    let list = silent.joined(separator: ", ")
    try Output.write(
      silent.isEmpty
        ? say("Toutes les règles sont actives.\n", "All rules are active.\n")
        : say("Ne se disent plus : \(list)\n", "Not said any more: \(list)\n"))
  }

  /// What the user has dismissed for ever, and how they want to be spoken to; reading a message never makes a
  /// vault.
  private func wishes() throws -> (dismissed: Set<String>, address: Address) {
    let path = shared.vaultPath(environment: ProcessInfo.processInfo.environment)
    guard FileManager.default.fileExists(atPath: path) else { return ([], .vous) }
    let workspace = try OpenedVaults.open(path)
    return (try workspace.dismissedRules(), try workspace.profile().address)
  }

  /// - Throws: 65 when the bytes are no UTF-8 text.
  static func text(_ path: String) throws -> String {
    let bytes = try InspectCommand.contents(path)
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      let name = path == "-" ? Phrase(fr: "L’entrée", en: "The input") : Phrase(verbatim: path)
      throw UserFacingError(
        .badInput, Phrase(fr: "\(name.fr) n’est pas du texte.", en: "\(name.en) is no text."),
        advice: Phrase(fr: "À enregistrer en UTF-8.", en: "Save it as UTF-8."))
    }
    return text
  }
}

/// One answer a line, in order; a line that cannot be read gives its error and the rest goes on.
enum CoachBatch {
  static func answers(_ bytes: [UInt8], dismissed: Set<String>, address: Address) -> [UInt8] {
    var output: [UInt8] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 13 || $0 == 32 || $0 == 9 }) { continue }
      output += JSON.object(answer(to: Data(line), number: index + 1, dismissed, address)).bytes
      output.append(10)
    }
    return output
  }

  private static func answer(
    to line: Data, number: Int, _ dismissed: Set<String>, _ address: Address
  ) -> [JSON.Member] {
    func wrong(_ id: JSON, _ reason: String) -> [JSON.Member] {
      [.init(name: "id", value: id), .init(name: "error", value: .string(reason))]
    }
    let object: [String: Any]
    do {
      guard let parsed = try JSONSerialization.jsonObject(with: line) as? [String: Any] else {
        return wrong(.int(number), say("pas un objet JSON", "no JSON object"))
      }
      object = parsed
    } catch {
      return wrong(.int(number), say("pas du JSON", "no JSON"))
    }
    let id: JSON
    switch object["id"] {
    case let text as String: id = .string(text)
    case let value as Int: id = .int(value)
    default: id = .int(number)
    }
    guard let text = object["text"] as? String else { return wrong(id, say("pas de texte", "no text")) }
    guard let kind = object["kind"] as? String, MessageCheck.kinds.contains(kind) else {
      return wrong(id, say("sorte de message inconnue", "unknown kind of message"))
    }
    do {
      let review = try MessageCheck.review(
        text, kind: kind, to: object["to"] as? String, toTitle: object["to_title"] as? String,
        fromStudent: object["from_student"] as? Bool ?? false, dismissed: dismissed, address: address)
      return [.init(name: "id", value: id)] + review.members
    } catch {
      return wrong(id, "\(error)")
    }
  }
}

extension MessageReview {
  /// The members of its JSON object, in order.
  var members: [JSON.Member] {
    [
      .init(name: "language", value: .string(language)), .init(name: "ready", value: .bool(isReady)),
      .init(name: "findings", value: .array(findings.map(\.json))),
    ]
  }
}

extension MessageFinding {
  var json: JSON {
    .object([
      "rule": .string(rule), "severity": .string(severity.rawValue), "start": .int(start), "end": .int(end),
      "excerpt": .string(excerpt), "method": .strings(method), "why": .phrase(why),
      "instead": .phrase(instead),
    ])
  }
}

/// A review for people to read.
enum ReviewPage {
  /// - Parameter length: of the message, in Unicode scalars; a finding on all of it quotes nothing.
  static func write(_ review: MessageReview, length: Int, to page: inout TextPage) {
    if !review.isInKnownLanguage {
      page.line(
        say(
          "Message dans une autre langue (\(review.language)) : seuls les trous, la longueur et les liens sont vérifiés.",
          "A message in another language (\(review.language)): only holes, length and links are checked."))
      if review.findings.isEmpty { return }
      page.blank()
    }
    if review.findings.isEmpty {
      page.line(say("Rien à redire. C’est prêt.", "Nothing to change. It is ready."))
      return
    }
    for (index, finding) in review.findings.enumerated() {
      if index > 0 { page.blank() }
      var head = severity(finding.severity)
      if finding.end - finding.start < length {
        let words = TerminalText.clipped(TerminalText.oneLine(finding.excerpt), to: 60)
        head += say(" : « \(words) »", ": “\(words)”")
      }
      page.line(head)
      page.paragraph(finding.why[SpokenLanguage.current], indent: 2)
      page.paragraph("→ " + finding.instead[SpokenLanguage.current], indent: 2)
      page.quiet("  " + ([finding.rule] + finding.method).joined(separator: " · "))
    }
  }

  private static func severity(_ severity: MessageFinding.Severity) -> String {
    switch severity {
    case .error: say("À changer avant d’envoyer", "Change before sending")
    case .warning: say("À revoir", "Look again")
    case .suggestion: say("Une idée", "An idea")
    }
  }
}
