// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every target: Swift 6 with the features that will be its
/// defaults, and no warning survives.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// `ENTREGENT_PURE=1` leaves only the rooms that need no Swift package: their tests build in
/// seconds, which is what one wants while working on a reader or an engine.
let pureOnly = Context.environment["ENTREGENT_PURE"] != nil

/// `ENT_FUZZ=1` builds the readers for libFuzzer (CONTRIBUTING.md has the command).
let fuzzing = Context.environment["ENT_FUZZ"] != nil

let fuzzFlags: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])]

/// One program for every reader; gold crashes on linking it.
let fuzzTargets: [Target] =
  fuzzing
  ? [
    .executableTarget(
      name: "Fuzz", dependencies: ["Formats", "Engines", "Domain"], path: "Fuzz",
      exclude: ["Seeds", "README.md", "run"], swiftSettings: strict + fuzzFlags,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
  ] : []

/// The settings of the rooms that read outside bytes: watched by libFuzzer when fuzzing.
let readerSettings = fuzzing ? strict + fuzzFlags : strict

/// `ENTREGENT_BENCH=1` adds the programs of `Benchmarks/` that measure within one process.
let benchTargets: [Target] =
  Context.environment["ENTREGENT_BENCH"] == nil
  ? []
  : [
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["Entregent", "Domain"], path: "Benchmarks/Search/Sources",
      swiftSettings: strict)
  ]

let pureTargets: [Target] = [
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(
    name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
  .target(name: "Domain", swiftSettings: strict),
  .target(name: "Formats", dependencies: ["CZlib", "CDeflate"], swiftSettings: readerSettings),
  .target(name: "Engines", dependencies: ["Domain"], swiftSettings: readerSettings),
  .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
  .testTarget(name: "FormatsTests", dependencies: ["Formats"], swiftSettings: strict),
  .testTarget(
    name: "EnginesTests", dependencies: ["Engines", "Domain"], exclude: ["Coach/Cases/Whole"],
    swiftSettings: strict),
  .testTarget(name: "LayeringTests", swiftSettings: strict),
]

let appTargets: [Target] = [
  .systemLibrary(
    name: "CSQLiteSettings", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
  .systemLibrary(name: "CMemory"),
  .target(
    name: "Storage",
    dependencies: [
      "CSQLiteSettings", "Domain", .product(name: "GRDB", package: "GRDB.swift"),
      .product(name: "GRDBSQLite", package: "GRDB.swift"),
    ],
    swiftSettings: strict),
  .target(
    name: "Entregent",
    dependencies: [
      "Domain", "Formats", "Engines", "Storage",
      .product(name: "Mustache", package: "swift-mustache"),
    ],
    swiftSettings: strict),
  .target(
    name: "EntregentWeb",
    dependencies: [
      "Entregent", "Domain", .product(name: "Hummingbird", package: "hummingbird"),
    ],
    swiftSettings: strict),
  .target(name: "DemoData", dependencies: ["Formats"], swiftSettings: strict),
  .executableTarget(
    name: "EntregentCLI",
    dependencies: [
      "CMemory", "Entregent", "EntregentWeb", "Domain", "DemoData",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: strict),
  .testTarget(
    name: "StorageTests",
    dependencies: ["Storage", "Domain", .product(name: "GRDB", package: "GRDB.swift")],
    swiftSettings: strict),
  .testTarget(
    name: "EntregentTests",
    dependencies: ["Entregent", "Storage", "Engines", "Domain", "DemoData"], swiftSettings: strict),
  .testTarget(
    name: "EntregentWebTests",
    dependencies: ["EntregentWeb", "Entregent", "Domain"], swiftSettings: strict),
  .testTarget(
    name: "EntregentCLITests", dependencies: ["EntregentCLI"], swiftSettings: strict),
]

let package = Package(
  name: "entregent",
  defaultLocalization: "en",
  products: pureOnly
    ? [.library(name: "Formats", targets: ["Formats"])]
    : [
      .executable(name: "entregent", targets: ["EntregentCLI"]),
      .library(name: "Entregent", targets: ["Entregent"]),
      .library(name: "Formats", targets: ["Formats"]),
    ],
  dependencies: pureOnly
    ? []
    : [
      .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
      .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
      .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
      .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
  targets: pureTargets + fuzzTargets + (pureOnly ? [] : appTargets + benchTargets)
)
