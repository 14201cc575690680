import Testing

/// Which room may know which: the picture in docs/architecture.md, held.
@Suite struct LayeringTests {
  static let allowed: [String: Set<String>] = [
    "Domain": ["Foundation"],
    // The C library's memchr and memcpy carry the readers.
    "Formats": ["Foundation", "CZlib", "CDeflate", "Glibc", "Musl", "Darwin"],
    "Engines": ["Foundation", "Domain"],
    "Storage": ["Foundation", "Domain", "GRDB", "GRDBSQLite", "CSQLiteSettings"],
    "Entregent": ["Foundation", "Domain", "Formats", "Engines", "Storage", "Mustache"],
    "EntregentWeb": [
      "Foundation", "Domain", "Entregent", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore",
      "NIOPosix", "Logging", "ServiceLifecycle", "Synchronization",
    ],
    "DemoData": ["Foundation", "Formats"],
    "EntregentCLI": [
      "Foundation", "Domain", "Entregent", "EntregentWeb", "DemoData", "ArgumentParser", "Synchronization",
      "CMemory",
    ],
  ]

  @Test(arguments: LayeringTests.allowed.keys.sorted())
  func roomImportsOnlyWhatItMayKnow(room: String) throws {
    let files = try SourceTree.swiftFiles(under: "Sources/" + room)

    #expect(!files.isEmpty)
    for file in files {
      let strangers = try SourceTree.imports(of: file).subtracting(Self.allowed[room] ?? [])
      #expect(strangers.isEmpty, "\(file) imports \(strangers.sorted().joined(separator: ", "))")
    }
  }

  @Test func everyRoomIsListed() throws {
    let rooms = try SourceTree.folders(in: "Sources").filter {
      !["CZlib", "CDeflate", "CSQLiteSettings", "CMemory"].contains($0)
    }

    #expect(Set(rooms) == Set(Self.allowed.keys))
  }

  @Test func bottomRoomsGainNoDependency() throws {
    let manifest = try SourceTree.text("Package.swift")

    #expect(manifest.contains(#".target(name: "Domain", swiftSettings: strict)"#))
    #expect(
      manifest.contains(
        #".target(name: "Formats", dependencies: ["CZlib", "CDeflate"], swiftSettings: "#))
    #expect(manifest.contains(#".target(name: "Engines", dependencies: ["Domain"], swiftSettings: "#))
  }

  /// Folders of `Engines` that build on another: the day gathers what the others decide, drafts are
  /// drafts of what the coach reads.
  static let known: [String: Set<String>] = [
    "Agenda": ["Balance", "Credits", "Opportunities", "Playbooks"], "Drafts": ["Coach"],
  ]

  @Test func foldersOfEnginesDoNotNameEachOther() throws {
    // They share only Domain; one module cannot hold that by itself, so their public types are looked for.
    let folders = try SourceTree.folders(in: "Sources/Engines")
    var owner: [String: String] = [:]
    var texts: [(folder: String, file: String, words: Set<Substring>)] = []
    for folder in folders {
      for file in try SourceTree.swiftFiles(under: "Sources/Engines/" + folder) {
        let text = try SourceTree.text(file)
        for name in Self.publicTypes(in: text) { owner[name] = folder }
        let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        let words = code.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "_") } }
        texts.append((folder, file, Set(words)))
      }
    }

    for (folder, file, words) in texts {
      for word in words {
        guard let home = owner[String(word)], home != folder,
          Self.known[folder]?.contains(home) != true
        else { continue }
        Issue.record("\(file) of \(folder) uses \(word) of \(home)")
      }
    }
  }

  private static func publicTypes(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split { $0 == " " || $0 == ":" || $0 == "<" || $0 == "{" }
      guard line.hasPrefix("public "),
        let position = words.firstIndex(where: {
          ["struct", "enum", "class", "protocol", "actor"].contains($0)
        }), position + 1 < words.count
      else { return nil }
      return String(words[position + 1])
    }
  }

  @Test(arguments: ["Domain", "Formats", "Engines", "Storage", "Entregent"])
  func librariesReadNeitherClockNorEnvironment(room: String) throws {
    // What now is comes in as a parameter, so that every answer can be repeated.
    let clockWords = [
      " Date()", "(Date()", "Date.now", ".now()", "ProcessInfo.processInfo.environment", "getenv(",
    ]
    for file in try SourceTree.swiftFiles(under: "Sources/" + room) {
      let text = try SourceTree.text(file).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      for word in clockWords {
        #expect(!text.contains(word), "\(file) uses \(word)")
      }
    }
  }
}
