import Foundation

/// Folder of real inputs of other projects, when the machine has them.
enum TableCorpora {
  static let folder = ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"]

  static var isThere: Bool { folder != nil }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: (folder ?? "") + "/" + path)))
  }

  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: (folder ?? "") + "/" + path).sorted()
  }
}
