import Foundation
import GRDB
import Testing

@testable import Storage

/// Several programs on one vault that is not there yet.
@Suite struct OpeningTogetherTests {
  @Test func whoeverComesSecondWaitsUntilTheVaultIsMade() async throws {
    let folder = NSTemporaryDirectory() + "together-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/vault.sqlite"
    let failures = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            let file = try DatabaseFile(path: path)
            return try file.read { try $0.tableExists("person") } ? nil : "no tables"
          } catch {
            return "\(error)"
          }
        }
      }
      var all: [String] = []
      for await failure in group { if let failure { all.append(failure) } }
      return all
    }
    #expect(failures == [])
  }

  @Test func aVaultThatWasOpenToOthersIsClosedToThem() throws {
    let path = NSTemporaryDirectory() + "open-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try DatabaseFile(path: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    _ = try DatabaseFile(path: path)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func aSettledVaultIsOneWholeFile() throws {
    let path = NSTemporaryDirectory() + "settled-\(UUID().uuidString).sqlite"
    defer {
      for ending in ["", "-wal", "-shm", "-copy"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
    let file = try DatabaseFile(path: path)
    try file.write { try HandStore.setSetting($0, "word", "kept") }
    try file.settle()
    try FileManager.default.copyItem(atPath: path, toPath: path + "-copy")
    let copy = try DatabaseFile(path: path + "-copy")
    #expect(try copy.read { try HandStore.setting($0, "word") } == "kept")
  }
}
