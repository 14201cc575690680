import ArgumentParser
import Domain
import Entregent
import Foundation

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "templates", "Les modèles de messages, ceux du programme et ceux ajoutés.",
    "The templates of messages, the program's and your own.",
    more: (
      fr:
        "Un modèle est un fichier : name:, kind:, language: et address: en tête, une ligne vide, puis le texte en "
        + "Mustache. « entregent templates fields » liste les champs.",
      en:
        "A template is a file: name:, kind:, language: and address: on top, a blank line, then the text in "
        + "Mustache. “entregent templates fields” lists the fields."
    ),
    subcommands: [List.self, Show.self, Add.self, Remove.self, Check.self, Fields.self],
    defaultSubcommand: List.self)

  struct List: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "list", "Liste les modèles.", "Lists the templates.")

    @Option(help: .text("Seulement cette sorte.", "Only this kind.", name: ("sorte", "kind")))
    var kind: String?

    @Flag(help: .text("Seulement ceux ajoutés.", "Only your own."))
    var own = false

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let all = try session.workspace.templates(kind: kind).filter { $0.isOwn || !own }
      return Answer(
        json: { .array(all.map(\.json)) },
        text: { page in
          if all.isEmpty { page.quiet(say("Aucun modèle.", "No template.")) }
          page.table(
            [say("nom", "name"), say("sorte", "kind"), say("langue", "language"), ""],
            all.map { template in
              [
                template.name, template.kind,
                [template.language.rawValue, template.address?.rawValue].compactMap { $0 }
                  .joined(separator: " "), template.isOwn ? say("ajouté", "yours") : "",
              ]
            })
        })
    }
  }

  struct Show: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "show", "Montre un modèle, comme fichier.", "Shows a template, as a file.")

    @Argument(help: .text("Son nom.", "Its name.", name: ("nom", "name")))
    var name: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let found = try session.workspace.template(named: name)
      return Answer(
        json: { .array(found.map(\.json)) },
        text: { page in
          for (index, template) in found.enumerated() {
            if index > 0 { page.blank() }
            for line in Workspace.sheet(of: template).split(
              separator: "\n", omittingEmptySubsequences: false
            ).dropLast() {
              page.line(String(line))
            }
          }
        })
    }
  }

  struct Add: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "add", "Garde un modèle ; celui du même nom est remplacé.",
      "Keeps a template; one of the same name is replaced.")

    @Argument(
      help: .text(
        "Le fichier, « - » pour l’entrée.", "The file, “-” for standard input.", name: ("fichier", "file")))
    var file: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let template = try TemplateFile.read(file)
      let review = try session.workspace.save(template)
      return Answer(
        json: { review.json },
        text: { page in
          page.line(say("« \(template.name) » est gardé.", "“\(template.name)” is kept."))
          TemplateFile.write(review.remarks, to: &page)
        })
    }
  }

  struct Remove: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "remove", "Retire un modèle ajouté.", "Removes one of your templates.")

    @Argument(help: .text("Son nom.", "Its name.", name: ("nom", "name")))
    var name: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      try session.workspace.removeTemplate(named: name)
      return .done(
        Phrase(fr: "« \(name) » est retiré.", en: "“\(name)” is removed."),
        .object(["name": .string(name), "removed": true]))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration.command(
      "check", "Relit un modèle sans le garder.", "Looks a template over without keeping it.")

    @Argument(
      help: .text(
        "Le fichier, « - » pour l’entrée.", "The file, “-” for standard input.", name: ("fichier", "file")))
    var file: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let review = MessageCheck.review(try TemplateFile.read(file))
      if shared.json { return try Output.write(review.json.bytes + [UInt8(ascii: "\n")]) }
      var page = TextPage(style: .of(1, environment: ProcessInfo.processInfo.environment))
      if review.remarks.isEmpty {
        page.line(say("Rien à redire.", "Nothing to change."))
      }
      TemplateFile.write(review.remarks, to: &page)
      try Output.write(page.text)
    }
  }

  struct Fields: ParsableCommand {
    static let configuration = CommandConfiguration.command(
      "fields", "Liste les champs des modèles.", "Lists the fields of templates.")

    @OptionGroup var shared: SharedOptions

    func run() throws {
      if shared.json {
        let fields = MessageCheck.fields.map { field in
          JSON.object([
            "name": .string(field.name), "meaning": .phrase(field.meaning), "example": .phrase(field.example),
          ])
        }
        return try Output.write(JSON.array(fields).bytes + [UInt8(ascii: "\n")])
      }
      var page = TextPage(style: .of(1, environment: ProcessInfo.processInfo.environment))
      page.table(
        [say("champ", "field"), say("ce qu’il contient", "what it holds"), say("exemple", "example")],
        MessageCheck.fields.map {
          ["{{\($0.name)}}", $0.meaning[SpokenLanguage.current], $0.example[SpokenLanguage.current]]
        })
      try Output.write(page.text)
    }
  }
}

/// Templates as files on the command line.
enum TemplateFile {
  /// - Throws: 66 when there is no such file, 65 when it is no text or no template.
  static func read(_ path: String) throws -> MessageTemplate {
    let text = try CoachCommand.text(path)
    let name = path == "-" ? nil : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return try Workspace.readTemplate(text, named: name)
  }

  static func write(_ remarks: [TemplateRemark], to page: inout TextPage) {
    for remark in remarks {
      if !page.text.isEmpty { page.blank() }
      page.line(
        remark.isFault ? say("À corriger", "To put right") : say("À la relecture", "On reading it again"))
      page.paragraph(remark.what[SpokenLanguage.current], indent: 2)
      if let instead = remark.instead { page.paragraph("→ " + instead[SpokenLanguage.current], indent: 2) }
      if !remark.name.isEmpty { page.quiet("  " + remark.name) }
    }
  }
}

extension MessageTemplate {
  var json: JSON {
    .object([
      "name": .string(name), "kind": .string(kind), "language": .string(language.rawValue),
      "address": .text(address?.rawValue), "own": .bool(isOwn), "text": .string(text),
    ])
  }
}

extension TemplateReview {
  var json: JSON {
    .object([
      "template": template.json, "fit": .bool(isFit), "example": .string(example),
      "remarks": .array(
        remarks.map {
          .object([
            "name": .string($0.name), "what": .phrase($0.what),
            "instead": $0.instead.map(JSON.phrase) ?? .null, "fault": .bool($0.isFault),
          ])
        }),
    ])
  }
}
