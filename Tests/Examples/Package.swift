// swift-tools-version: 6.2

import PackageDescription

/// Programs that use Précis as anybody would: through its product.
let package = Package(
  name: "precis-examples",
  dependencies: [.package(name: "precis", path: "../..")],
  targets: [
    .executableTarget(name: "FirstBrief", dependencies: [.product(name: "Precis", package: "precis")]),
    .executableTarget(name: "BriefFiles", dependencies: [.product(name: "Precis", package: "precis")]),
    .executableTarget(name: "Cost", dependencies: [.product(name: "Precis", package: "precis")]),
  ],
  swiftLanguageModes: [.v6]
)
