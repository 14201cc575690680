import Foundation

/// Runs the real program, as a user would.
struct Program {
  struct Outcome {
    var status: Int32
    var output: String
    var complaint: String

    var json: Any? {
      do {
        return try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
      } catch { return nil }
    }
  }

  /// Beside the test bundle; `ENTREGENT_BINARY` names another.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["ENTREGENT_BINARY"] { return named }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("entregent").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : root.appendingPathComponent(".build/debug/entregent").path
  }()

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-cli-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  var vault: String { folder.appendingPathComponent("vault.sqlite").path }

  func clean() {
    do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// A process that has been started, its output going to files so that no pipe can fill up.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> (Process, URL, URL) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    var all = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("LC_") && $0.key != "LANG" }
    all["ENTREGENT_VAULT"] = vault
    all.merge(environment) { $1 }
    process.environment = all
    let id = UUID().uuidString
    let output = folder.appendingPathComponent("out-\(id)")
    let complaint = folder.appendingPathComponent("err-\(id)")
    for url in [output, complaint] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaint)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return (process, output, complaint)
  }

  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments: arguments, environment: environment)
  }

  @discardableResult
  func run(arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let (process, output, complaint) = try start(arguments, environment: environment)
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      complaint: String(decoding: try Data(contentsOf: complaint), as: UTF8.self))
  }
}

enum SampleFiles {
  static let connections = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ada,Exemple,https://www.linkedin.com/in/ada-exemple,ada@exemple.fr,Alma,Développeuse back-end,12 Mar 2024
    Zoé,Lefèvre,https://www.linkedin.com/in/zoe-lefevre,,Alma,CTO,05 Jun 2023
    Zoé,Martin,https://www.linkedin.com/in/zoe-martin,,Bêta,Tech Recruiter,05 Jun 2022
    Evil,\u{1B}[31mRed,https://www.linkedin.com/in/evil-red,,Gamma,QA Engineer,05 Jun 2021

    """
}
