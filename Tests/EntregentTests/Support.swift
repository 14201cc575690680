import Domain
import Entregent
import Foundation
import Testing

/// A vault in memory and a folder for files to import, gone afterwards.
final class Bench {
  let workspace: Workspace
  let folder: URL

  /// - Parameter isOnDisk: the vault is a file of the folder.
  init(isOnDisk: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("entregent-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    workspace =
      isOnDisk
      ? try Workspace(path: folder.appendingPathComponent("vault.sqlite").path) : try Workspace()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @discardableResult
  func bring(_ paths: String..., on day: String = "2026-11-21", dryRun: Bool = false) throws -> ImportReport {
    try workspace.importFiles(paths, options: ImportOptions(isDryRun: dryRun), now: moment(day))
  }

  func person(named name: String, on day: String = "2026-11-21") throws -> PersonView {
    let page = try workspace.people(PeopleQuery(text: name))
    let line = try #require(
      page.people.first { $0.name == name }, "\(name) is not in \(page.people.map(\.name))")
    return try workspace.person(line.id, now: moment(day))
  }

  var names: [String] {
    get throws { try workspace.people(PeopleQuery(limit: 1_000)).people.map(\.name) }
  }
}

/// Nine o'clock in Paris of a winter day.
func moment(_ day: String) -> Moment {
  let day = Day(day) ?? Day(number: 0)
  return Moment(seconds: Int64(day.number) * 86_400 + 8 * 3_600, offset: 3_600)
}

extension ImportReport {
  /// Every record is accounted for.
  var addsUp: Bool {
    files.allSatisfy { $0.read == $0.added + $0.updated + $0.unchanged + $0.skipped.count }
  }

  func file(_ kind: String) throws -> FileReport {
    try #require(files.first { $0.kind == kind })
  }
}

let corpora = ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"]
