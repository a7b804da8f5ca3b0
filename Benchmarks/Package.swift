// swift-tools-version: 6.2

import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "precis-benchmarks",
  products: [
    .executable(name: "precis-corpus", targets: ["CorpusCommand"])
  ],
  dependencies: [
    .package(name: "precis", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(name: "GeneratedCorpus", swiftSettings: swiftSettings),
    .executableTarget(
      name: "CorpusCommand",
      dependencies: [
        "GeneratedCorpus", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "GeneratedCorpusTests", dependencies: ["GeneratedCorpus"], swiftSettings: swiftSettings),
  ]
)
