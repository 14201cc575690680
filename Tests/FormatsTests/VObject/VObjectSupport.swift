import Foundation

@testable import Formats

/// Real inputs of other projects, read where `ENTREGENT_CORPORA` names their folder.
enum Corpora {
  static let folder: URL? = ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"].map {
    URL(fileURLWithPath: $0, isDirectory: true)
  }

  static var isPresent: Bool { folder != nil }

  /// Files of a sub-folder whose names end in `suffix`, by name.
  static func files(_ path: String, suffix: String) throws -> [URL] {
    guard let folder else { return [] }
    let all = try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil)
    return all.filter { $0.lastPathComponent.hasSuffix(suffix) }.sorted { $0.path < $1.path }
  }

  static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

  static func json(_ bytes: [UInt8]) throws -> NSObject {
    try require2(JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed]) as? NSObject)
  }
}

/// A missing value is an error of the test, told as such.
struct Missing: Error {}

func require2<T>(_ value: T?) throws -> T {
  guard let value else { throw Missing() }
  return value
}

func cards(_ text: String) -> [VCard] { VCardReader.read(Array(text.utf8)).cards }

func card(_ lines: String...) throws -> VCard {
  try require2(cards("BEGIN:VCARD\r\n" + lines.joined(separator: "\r\n") + "\r\nEND:VCARD\r\n").first)
}

/// Starts of the occurrences of one event given by its lines.
func starts(_ lines: String..., from: PartialDate, through: PartialDate) -> [String] {
  let text =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines.joined(separator: "\r\n")
    + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
  return ICalendarReader.read(Array(text.utf8)).occurrences(from: from, through: through).occurrences
    .map(\.start.text)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate {
  PartialDate(year: year, month: month, day: day)
}
