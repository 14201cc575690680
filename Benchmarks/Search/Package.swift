// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "search-benchmark",
  dependencies: [.package(name: "entregent", path: "../..")],
  targets: [
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: [.product(name: "Entregent", package: "entregent")],
      path: "Sources", swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
