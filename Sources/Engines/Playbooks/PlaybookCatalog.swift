public import Domain

/// The built-in playbooks: the articles' methods as data, in the same text form that users edit.
public enum PlaybookCatalog {
  /// In the order in which they are offered.
  public static let ids = [
    "three-circles", "meetup", "coffee-chat", "reconnect", "seven-steps", "company-pitch", "local-scene",
    "interview", "after-the-job", "social-routine",
  ]

  public static let all: [Playbook] = ids.compactMap { playbook($0) }

  /// Nil: not built in.
  public static func playbook(_ id: String) -> Playbook? { table[id]?.playbook }

  /// The text of a built-in playbook, to copy and edit.
  public static func text(_ id: String) -> String? { table[id]?.text }

  private static let table: [String: (text: String, playbook: Playbook)] = {
    var table: [String: (text: String, playbook: Playbook)] = [:]
    for text in [
      threeCircles, meetup, coffeeChat, reconnect, sevenSteps, companyPitch, localScene, interview,
      afterTheJob,
      socialRoutine,
    ] {
      do {
        let playbook = try PlaybookFile.parse(text)
        table[playbook.id] = (text, playbook)
      } catch {
        // Not input but source code: the tests read every one.
        preconditionFailure("built-in playbook: \(error)")
      }
    }
    return table
  }()
}
