// swift-tools-version: 6.2

import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "precis-benchmarks",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "precis-corpus", targets: ["CorpusCommand"]),
    .executable(name: "precis-stages", targets: ["StageCommand"]),
  ],
  dependencies: [
    .package(name: "precis", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .target(name: "GeneratedCorpus", swiftSettings: swiftSettings),
    .executableTarget(
      name: "CorpusCommand", dependencies: ["GeneratedCorpus", argumentParser], swiftSettings: swiftSettings),
    .testTarget(
      name: "GeneratedCorpusTests", dependencies: ["GeneratedCorpus"], swiftSettings: swiftSettings),

    .target(
      name: "CYardsticks", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(
      name: "MeasuredStages",
      dependencies: ["CYardsticks", "GeneratedCorpus", .product(name: "Precis", package: "precis")],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "StageCommand", dependencies: ["MeasuredStages", argumentParser], swiftSettings: swiftSettings),
    .executableTarget(
      name: "StageBenchmarks",
      dependencies: ["MeasuredStages", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/StageBenchmarks", swiftSettings: swiftSettings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
