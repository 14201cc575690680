// swift-tools-version: 6.2
import PackageDescription

/// Readers of cards and calendars against their peers; a package of its own, so that nobody else builds it.
/// `ENTREGENT_PURE=1 swift build -c release` in this folder, or `run.sh`.
let package = Package(
  name: "vobject-bench",
  dependencies: [.package(name: "entregent", path: "../..")],
  targets: [
    .executableTarget(
      name: "vobject-bench", dependencies: [.product(name: "Formats", package: "entregent")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
