// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "mail-benchmark",
  dependencies: [.package(name: "entregent", path: "../..")],
  targets: [
    .executableTarget(
      name: "MailBenchmark",
      dependencies: [.product(name: "Formats", package: "entregent")],
      path: "Sources", swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
