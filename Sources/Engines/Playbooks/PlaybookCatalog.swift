public import Domain

/// The built-in playbooks: the articles' methods as data, in the same text form that users edit.
public enum PlaybookCatalog {
  /// In the order in which they are offered.
  public static let ids = [
    "three-circles", "meetup", "coffee-chat", "reconnect", "seven-steps", "company-pitch", "local-scene",
    "interview", "after-the-job", "social-routine",
  ]

  public static let all: [Playbook] = ids.compactMap { playbook($0) }

  /// Nil: not built in. Each is read when it is first asked for: a plan needs one or two of them.
  public static func playbook(_ id: String) -> Playbook? {
    switch id {
    case "three-circles": Read.threeCircles
    case "meetup": Read.meetup
    case "coffee-chat": Read.coffeeChat
    case "reconnect": Read.reconnect
    case "seven-steps": Read.sevenSteps
    case "company-pitch": Read.companyPitch
    case "local-scene": Read.localScene
    case "interview": Read.interview
    case "after-the-job": Read.afterTheJob
    case "social-routine": Read.socialRoutine
    default: nil
    }
  }

  /// The text of a built-in playbook, to copy and edit.
  public static func text(_ id: String) -> String? {
    switch id {
    case "three-circles": threeCircles
    case "meetup": meetup
    case "coffee-chat": coffeeChat
    case "reconnect": reconnect
    case "seven-steps": sevenSteps
    case "company-pitch": companyPitch
    case "local-scene": localScene
    case "interview": interview
    case "after-the-job": afterTheJob
    case "social-routine": socialRoutine
    default: nil
    }
  }

  private enum Read {
    static let threeCircles = read(PlaybookCatalog.threeCircles)
    static let meetup = read(PlaybookCatalog.meetup)
    static let coffeeChat = read(PlaybookCatalog.coffeeChat)
    static let reconnect = read(PlaybookCatalog.reconnect)
    static let sevenSteps = read(PlaybookCatalog.sevenSteps)
    static let companyPitch = read(PlaybookCatalog.companyPitch)
    static let localScene = read(PlaybookCatalog.localScene)
    static let interview = read(PlaybookCatalog.interview)
    static let afterTheJob = read(PlaybookCatalog.afterTheJob)
    static let socialRoutine = read(PlaybookCatalog.socialRoutine)

    static func read(_ text: String) -> Playbook {
      do {
        return try PlaybookFile.parse(text)
      } catch {
        // Not input but source code: the tests read every one.
        preconditionFailure("built-in playbook: \(error)")
      }
    }
  }
}
