import Foundation

/// The package's own source files, found from where this file lies.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Swift files under a folder, as paths from the root, in order.
  static func swiftFiles(under folder: String) throws -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }
      .sorted()
  }

  /// Folders directly under one.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { name in
        var isFolder: ObjCBool = false
        let path = root.appendingPathComponent(folder).appendingPathComponent(name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
      }
      .sorted()
  }

  /// Modules that a file imports, without attributes and access words.
  static func imports(of path: String) throws -> Set<String> {
    var modules: Set<String> = []
    for line in try text(path).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position <= 2, position + 1 < words.count,
        words[..<position].allSatisfy({
          ["public", "package", "internal", "private", "fileprivate"].contains($0) || $0.hasPrefix("@")
        })
      else { continue }
      var name = words[position + 1]
      if ["struct", "enum", "class", "func", "protocol", "typealias", "var", "let"].contains(name),
        position + 2 < words.count
      {
        name = words[position + 2]
      }
      modules.insert(String(name.prefix { $0 != "." }))
    }
    return modules
  }
}
