import ArgumentParser
import Domain
import Entregent
import Foundation

/// One command's surroundings: the open vault, the clock, the language.
struct Session {
  let workspace: Workspace
  let now: Moment
  let language: Language
  let isJSON: Bool
  let style: TerminalStyle
}

/// What a command answers: the same facts for programs and for people. Only the one asked for is made.
struct Answer {
  var json: () throws -> JSON
  var text: (inout TextPage) throws -> Void

  init(json: @escaping () throws -> JSON, text: @escaping (inout TextPage) throws -> Void) {
    self.json = json
    self.text = text
  }

  /// Something was done: a short sentence for people, an object for programs.
  static func done(_ sentence: Phrase, _ json: JSON) -> Answer {
    Answer(json: { json }, text: { $0.line(sentence[SpokenLanguage.current]) })
  }

  func bytes(_ session: Session) throws -> [UInt8] {
    if session.isJSON {
      var bytes = try json().bytes
      bytes.append(UInt8(ascii: "\n"))
      return bytes
    }
    var page = TextPage(style: session.style)
    try text(&page)
    return Array(page.text.utf8)
  }
}

/// A command that opens the vault, makes one call and answers.
protocol VaultCommand: ParsableCommand {
  var shared: SharedOptions { get }

  func answer(_ session: Session) throws -> Answer
}

extension VaultCommand {
  func run() throws {
    let session = try shared.openSession()
    // The answer is complete before its first byte leaves: a failure leaves standard output empty.
    try Output.write(answer(session).bytes(session))
  }
}

extension SharedOptions {
  func openSession() throws -> Session {
    let environment = ProcessInfo.processInfo.environment
    let workspace = try OpenedVaults.open(vaultPath(environment: environment))
    let profile = try workspace.profile()
    SpokenAddress.choose(profile.address)
    let now = now(zone: profile.zone)
    workspace.bringCalendarUp(now: now)
    return Session(
      workspace: workspace, now: now, language: SpokenLanguage.current, isJSON: json,
      style: TerminalStyle.of(1, environment: environment))
  }
}
