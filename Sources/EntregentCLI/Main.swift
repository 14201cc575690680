import ArgumentParser
import Domain
import Entregent
import Foundation

@main
enum Main {
  static func main() async {
    Memory.keepTogether()
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    OpenedVaults.settle()
    exit(status)
  }

  /// One run of the program: parse, do, answer. On failure nothing stands on standard output.
  static func run(_ arguments: [String]) async -> Int32 {
    let language = SpokenLanguage.current
    do {
      let words = GlobalOptions.moveBehindCommand(arguments)
      try EntregentCommand.checkName(words)
      let command = try EntregentCommand.parseAsRoot(words)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
      return 0
    } catch let error as UserFacingError {
      Output.complain(error.line(in: language))
      return error.status.rawValue
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      return answer(to: error, in: language)
    }
  }

  /// What the parser throws: help that was asked for, or wrong usage.
  private static func answer(to error: any Error, in language: Language) -> Int32 {
    let code = EntregentCommand.exitCode(for: error)
    let text = EntregentCommand.fullMessage(for: error)
    if code.isSuccess {
      do {
        try Output.write(ParserSpeech.help(text, in: language) + "\n")
      } catch {
        return UserFacingError.Status.inputOutput.rawValue
      }
      return 0
    }
    guard code == .validationFailure else {
      Output.complain(UserFacingError.unexpected(error).line(in: language))
      return UserFacingError.Status.fault.rawValue
    }
    Output.complain(ParserSpeech.complaint(EntregentCommand.message(for: error), in: language))
    let usage = text.split(separator: "\n").drop { !$0.hasPrefix("Usage: ") }
      .prefix { !$0.hasPrefix("  See ") }.joined(separator: "\n")
    if !usage.isEmpty {
      Output.complainPlainly(
        language == .fr
          ? "Utilisation\u{202F}: " + ParserSpeech.help(String(usage.dropFirst("Usage: ".count)), in: .fr)
          : usage)
    }
    return UserFacingError.Status.usage.rawValue
  }
}

extension UserFacingError {
  /// A fault of the program: said as such, with what the developer needs.
  static func unexpected(_ error: any Error) -> UserFacingError {
    UserFacingError(
      .fault,
      Phrase(
        fr: "Une erreur du programme : \(error). Rien n’a été modifié.",
        en: "A fault of the program: \(error). Nothing was changed."))
  }
}

/// Options that every command takes may stand before the command's name; the parser wants them behind.
enum GlobalOptions {
  private static let withValue: Set<String> = ["--vault", "--lang", "--today"]

  static func moveBehindCommand(_ arguments: [String]) -> [String] {
    var moved: [String] = []
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("--") {
      if first == "--json" {
        moved.append(rest.removeFirst())
      } else if withValue.contains(first), rest.count > 1 {
        moved += rest.prefix(2)
        rest.removeFirst(2)
      } else if withValue.contains(where: { first.hasPrefix($0 + "=") }) {
        moved.append(rest.removeFirst())
      } else {
        break
      }
    }
    // Help needs none of them, and those behind it would be taken for the default second word's.
    let isHelp = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    if rest.first == "help" || isHelp { return without(rest) }
    guard !moved.isEmpty, let command = rest.first, !command.hasPrefix("-") else {
      // Only help or the version can follow: these need none of them.
      return Array(rest)
    }
    // A command of two words (`target add`) takes its options after the second.
    let words =
      EntregentCommand.nestedNames.contains(command) && rest.count > 1
        && !rest[rest.startIndex + 1].hasPrefix("-") ? 2 : 1
    return rest.prefix(words) + moved + rest.dropFirst(words)
  }

  /// The language was found before; the rest says nothing of help.
  private static func without(_ arguments: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" { return kept + [argument] + rest }
      if withValue.contains(argument) {
        // A command's own help follows at once where the value was left out.
        if rest.first?.hasPrefix("-") == false { rest.removeFirst() }
      } else if argument != "--json", !withValue.contains(where: { argument.hasPrefix($0 + "=") }) {
        kept.append(argument)
      }
    }
    return kept
  }
}
