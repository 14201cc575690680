import ArgumentParser
import Domain
import Entregent

struct DraftCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "draft", "Propose un message pour une personne.", "Proposes a message for a person.",
    more: (
      fr:
        "Rempli de ce que sait le carnet ; entre crochets, ce que nul autre ne peut dire. La langue est celle "
        + "de --lang, sinon celle du profil. Sortes : \(MessageCheck.kinds.joined(separator: ", ")).",
      en: "Filled with what the vault knows; in brackets what only you can say. The language is that of "
        + "--lang, else yours. Kinds: \(MessageCheck.kinds.joined(separator: ", "))."
    ))

  @Argument(help: .text("La sorte de message.", "The kind of message.", name: ("sorte", "kind")))
  var kind: String

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: String

  @Option(help: .text("Le modèle, par son nom.", "The template, by its name.", name: ("nom", "name")))
  var template: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard MessageCheck.kinds.contains(kind) else {
      let list = MessageCheck.kinds.joined(separator: ", ")
      throw ValidationError(say("Les sortes de message sont : \(list)", "The kinds of message are: \(list)"))
    }
  }

  func answer(_ session: Session) throws -> Answer {
    let spoken = try shared.lang ?? session.workspace.profile().language ?? session.language
    let draft = try session.workspace.draft(
      kind: kind, for: try session.workspace.resolvePerson(person), template: template, language: spoken,
      now: session.now)
    return Answer(
      json: {
        .object([
          "kind": .string(draft.kind), "text": .string(draft.text),
          "missing": .array(draft.missing.map(JSON.phrase)), "template": .text(draft.template),
        ])
      },
      text: { page in
        for line in draft.text.split(separator: "\n", omittingEmptySubsequences: false) {
          page.line(String(line))
        }
        guard !draft.missing.isEmpty else { return }
        if draft.text.isEmpty {
          page.heading(say("À écrire avec ses propres mots", "To be written in your words"))
        } else {
          page.heading(say("Il manque", "Still missing"))
        }
        for question in draft.missing { page.line("- " + question[session.language]) }
      })
  }
}
