// swift-tools-version: 6.2

import PackageDescription

/// Set `PRECIS_STRICT=1` to make every warning of this package an error, as continuous integration does.
let strict = Context.environment["PRECIS_STRICT"] != nil

let swiftSettings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// Without Foundation nothing else brings in the C mathematics library, which `.rounded()` and `log` need.
let mathematics: [LinkerSetting] = [.linkedLibrary("m")]

let package = Package(
  name: "precis",
  products: [
    .library(name: "Precis", targets: ["Precis"]),
    .library(name: "cprecis", type: .dynamic, targets: ["PrecisABI"]),
    .library(name: "cprecis-static", type: .static, targets: ["PrecisABI"]),
    .executable(name: "precis", targets: ["PrecisCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(
      name: "CICU",
      cSettings: strict ? [.treatAllWarnings(as: .error)] : [],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(
      name: "CLexicons", path: "Lexicons",
      cSettings: strict ? [.treatAllWarnings(as: .error)] : []),

    .target(name: "PrecisModel", swiftSettings: swiftSettings),
    .target(
      name: "PrecisLexicons", dependencies: ["CLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "PrecisText", dependencies: ["CICU", "PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings, linkerSettings: mathematics),
    .target(
      name: "PrecisStories", dependencies: ["PrecisText", "PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "PrecisSummary",
      dependencies: ["PrecisStories", "PrecisText", "PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "PrecisRendering", dependencies: ["PrecisLexicons", "CICU", "PrecisModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "Precis",
      dependencies: [
        "PrecisRendering", "PrecisSummary", "PrecisStories", "PrecisText", "PrecisLexicons",
        "PrecisModel",
      ],
      swiftSettings: swiftSettings),
    .target(name: "CPrecis"),
    .target(name: "PrecisABI", dependencies: ["Precis", "CPrecis"], swiftSettings: swiftSettings),
    .executableTarget(
      name: "PrecisCLI",
      dependencies: [
        "Precis", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    .testTarget(
      name: "PrecisModelTests", dependencies: ["PrecisModel"], swiftSettings: swiftSettings),
    .testTarget(
      name: "PrecisLexiconsTests", dependencies: ["PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PrecisTextTests", dependencies: ["PrecisText", "PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PrecisStoriesTests",
      dependencies: ["PrecisStories", "PrecisText", "PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PrecisSummaryTests",
      dependencies: [
        "PrecisSummary", "PrecisStories", "PrecisText", "PrecisLexicons", "PrecisModel",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PrecisRenderingTests",
      dependencies: ["PrecisRendering", "PrecisLexicons", "PrecisModel"],
      swiftSettings: swiftSettings),
    .testTarget(name: "PrecisTests", dependencies: ["Precis"], swiftSettings: swiftSettings),
    .testTarget(name: "ConformanceTests", dependencies: ["Precis"], swiftSettings: swiftSettings),
    .testTarget(name: "ABITests", dependencies: ["PrecisABI", "CPrecis", "Precis"], swiftSettings: swiftSettings),
    .testTarget(name: "CLITests", dependencies: ["PrecisCLI"], swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
