// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks of the readers, a package of its own so that a normal build never makes it.
let package = Package(
  name: "formats-benchmarks",
  dependencies: [.package(name: "entregent", path: "../..")],
  targets: [
    .executableTarget(
      name: "TableBench", dependencies: [.product(name: "Formats", package: "entregent")],
      path: "Sources/TableBench")
  ]
)
