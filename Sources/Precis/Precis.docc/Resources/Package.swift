// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "first-brief",
  dependencies: [.package(name: "precis", path: "../precis")],
  targets: [
    .executableTarget(name: "FirstBrief", dependencies: [.product(name: "Precis", package: "precis")])
  ]
)
