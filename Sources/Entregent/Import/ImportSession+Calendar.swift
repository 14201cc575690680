import Domain
import Engines
import Formats
import Foundation
import Storage

extension ImportSession {
  /// Reads a calendar: with whom one met, what is to come, and when the user's time is taken.
  func takeCalendar(_ bytes: [UInt8], file: Int64, report: inout FileReport) throws {
    let decoded = TextDecoder.decode(bytes).bytes
    let calendar = ICalendarReader.read(decoded)
    guard !calendar.components.isEmpty else {
      throw calendar.problems.first { $0.severity == .fatal }
        ?? ParseProblem("no-component", severity: .fatal)
    }
    var taker = try CalendarTaker(session: self, calendar: calendar, bytes: decoded, file: file)
    try taker.learnOwner()
    for index in taker.events.indices { try taker.take(index, report: &report) }
    try taker.cancelVanished(report: &report)
    taker.reportProblems(&report)
    guard taker.unclear > 0 else { return }
    report.warn([ParseProblem("unknown-owner", severity: .warning)], record: 1, line: nil)
    isToBeReadAgain = true
  }
}

extension CalendarTaker {
  /// Says of each entry what of it could not be read; what concerns none of them is left aside.
  func reportProblems(_ report: inout FileReport) {
    let left = Set(report.skipped.compactMap(\.record))
    let lines = events.indices.sorted { events[$0].line < events[$1].line }
    for problem in problems {
      guard let line = problem.line, problem.code != "no-component",
        let index = lines.last(where: { events[$0].line <= line }),
        !left.contains(index + 1)
      else { continue }
      report.warn([problem], record: index + 1, line: line)
    }
  }
}

extension ImportSession {
  /// Entries that stand again tell again what they told, from the bytes that were kept of them.
  func reviveEvents(_ observations: [Int64]) throws {
    try learnOwner()
    for id in observations {
      guard let row = try write.facts(of: id) else { continue }
      let bytes = Array("BEGIN:VCALENDAR\r\n\(row.original)\r\nEND:VCALENDAR\r\n".utf8)
      var taker = try CalendarTaker(
        session: self, calendar: ICalendarReader.read(bytes), bytes: bytes, file: row.fileID)
      try taker.revive(row)
    }
    try write.indexMessages()
  }
}

extension ImportSession {
  /// The address that the user's own calendar shows to be theirs.
  func rememberOwnEmail(_ email: String, key: String, file: Int64) throws {
    let own = try write.ensureOwnPerson(name: "")
    var facts = PersonFacts(name: "")
    facts.emails = [.init(email)]
    let json = facts.canonicalJSON
    _ = try write.insert(
      ObservationRow(
        fileID: file, record: 1, line: nil, kind: SourceKind.ical.rawValue, subject: "me", uid: nil,
        identity: FoldedText.stableHash("own|" + key), hash: FoldedText.stableHash(json), personID: own,
        facts: json, original: email, seenOn: today))
    stale.insert(own)
  }
}
