import Engines
import Testing

/// A message and whether one rule fires on it.
///
/// A line of a table: `+` or `-`, the kind in two letters, in braces the recipient's name (`to=`), the title
/// (`title=`) or `student`, then the message; `⏎` is a line end and `1️⃣` the place expected.
struct CoachCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var fires: Bool
  var request: CoachRequest
  /// Unicode scalars from the start, nil when the place is not told.
  var place: Int?

  var testDescription: String { "\(rule) \(fires ? "+" : "-") \(request.text)" }
}

/// The project's own cases: thirty or so a rule, in both languages, written from how people write.
enum CoachCases {
  static let tables: [(rule: String, table: String)] = [
    ("transactional-opening", transactionalOpening), ("ask-in-connection-request", askInConnectionRequest),
    ("favour-too-early", favourTooEarly), ("cv-pitch", cvPitch), ("generic-praise", genericPraise),
    ("nothing-personal", nothingPersonal), ("mass-mail", massMail), ("no-clear-ask", noClearAsk),
    ("several-asks", severalAsks), ("pushy", pushy), ("closed-question", closedQuestion),
    ("searchable-question", searchableQuestion), ("no-recall", noRecall), ("no-thanks", noThanks),
    ("student-unsaid", studentUnsaid), ("no-outcome", noOutcome), ("mixed-register", mixedRegister),
    ("unfilled-placeholder", unfilledPlaceholder), ("wrong-name", wrongName), ("asks-for-job", asksForJob),
    ("missing-link", missingLink), ("script-not-notes", scriptNotNotes), ("too-long", tooLong),
    ("hr-target", hrTarget),
  ]

  static let all: [CoachCase] = tables.flatMap { rule, table in
    table.split(separator: "\n").compactMap { read(String($0), rule) }
  }

  /// Messages to which nothing should be said.
  static let goodMessages: [CoachRequest] = [good, quietFrench, quietEnglish, quietTraps].flatMap {
    $0.split(separator: "\n").compactMap { read("- \($0)", "")?.request }
  }

  private static let kinds: [String: MessageKind] = [
    "cr": .connectionRequest, "fm": .firstMessage, "ca": .coffeeAsk, "rc": .reconnect, "pe": .pitchEmail,
    "ir": .introRequest, "fu": .followUp, "ty": .thankYou, "ra": .referralAsk, "fr": .feedbackRequest,
    "ou": .outcomeUpdate, "re": .reply, "po": .post, "vn": .videoNotes, "qu": .question,
  ]

  static func read(_ line: String, _ rule: String) -> CoachCase? {
    guard let bar = line.firstIndex(of: "|") else { return nil }
    let head = line[..<bar].split(separator: " ", maxSplits: 2)
    guard head.count >= 2, let kind = kinds[String(head[1])] else { return nil }
    var text = line[line.index(bar, offsetBy: 2)...].replacing("⏎", with: "\n")
    var place: Int?
    if let mark = text.firstRange(of: "1️⃣") {
      place = text[..<mark.lowerBound].unicodeScalars.count
      text.removeSubrange(mark)
    }
    var request = CoachRequest(kind: kind, text: String(text))
    if head.count > 2 {
      let options = head[2].split(separator: "}")[0].drop { $0 == "{" }
      for option in options.split(separator: ";") {
        if option.hasPrefix("to=") { request.to = String(option.dropFirst(3)) }
        if option.hasPrefix("title=") { request.toTitle = String(option.dropFirst(6)) }
        if option == "student" { request.fromStudent = true }
      }
    }
    return CoachCase(rule: rule, fires: line.hasPrefix("+"), request: request, place: place)
  }
}
