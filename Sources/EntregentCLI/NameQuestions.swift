import Domain
import Entregent
import Foundation

/// Asks on a terminal about names of a note that are not one known person's: nobody is made or chosen
/// without the user's word.
struct NameQuestions {
  private let workspace: Workspace
  private let now: Moment

  /// Nil unless somebody sits at a terminal.
  init?(_ session: Session) {
    guard !session.isJSON, isatty(0) == 1, isatty(2) == 1 else { return nil }
    workspace = session.workspace
    now = session.now
  }

  struct Answers {
    var settled: [(name: String, person: PersonID)] = []
  }

  /// - Throws: `UserFacingError` when somebody cannot be made.
  func ask(_ names: [UnclearName]) throws -> Answers {
    var answers = Answers()
    for unclear in names {
      let name = TerminalText.oneLine(unclear.name)
      tell(
        unclear.candidates.isEmpty
          ? say("« \(name) » n’est pas dans le carnet.", "“\(name)” is not in the vault.")
          : say("Qui est « \(name) » ?", "Who is “\(name)”?"))
      for (index, person) in unclear.candidates.enumerated() {
        let detail = [person.title, person.company].compactMap { $0 }.joined(separator: ", ")
        tell("  \(index + 1)  \(person.name)" + (detail.isEmpty ? "" : "  (\(detail))"))
      }
      tell(
        say(
          "  a  l’ajouter au carnet      Entrée  laisser le nom dans le texte",
          "  a  add to the vault         Enter   leave the name in the text"))
      switch answer(unclear.candidates.count) {
      case .pick(let index): answers.settled.append((unclear.name, unclear.candidates[index].id))
      case .add:
        answers.settled.append(
          (unclear.name, try workspace.addPerson(name: unclear.name, fields: [:], now: now)))
      case .leave: break
      }
    }
    return answers
  }

  private enum Answer {
    case pick(Int)
    case add
    case leave
  }

  private func answer(_ count: Int) -> Answer {
    while true {
      Output.ask("> ")
      guard let line = readLine()?.trimmingCharacters(in: .whitespaces).lowercased(), !line.isEmpty else {
        return .leave
      }
      if ["a", "add", "ajouter"].contains(line) { return .add }
      if let number = Int(line), (1...max(1, count)).contains(number), count > 0 { return .pick(number - 1) }
    }
  }

  private func tell(_ line: String) { Output.complainPlainly(TerminalText.oneLine(line)) }
}
