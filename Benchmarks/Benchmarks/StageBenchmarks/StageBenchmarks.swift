import Benchmark
import MeasuredStages

/// One benchmark per stage and per yardstick, over 300 generated articles, and over real ones where they are.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .throughput, .peakMemoryResident],
    maxDuration: .seconds(5))
  register(Workload(seed: 1, articleCount: 300), suffix: "")
  do {
    if let real = try RealArticles.workload(in: RealArticles.folder) { register(real, suffix: " (real articles)") }
  } catch {
    print("real articles are left out: \(error)")
  }
}

private func register(_ workload: Workload, suffix: String) {
  for yardstick in Yardstick.allCases {
    Benchmark("yardstick: \(yardstick.rawValue)\(suffix)") { _ in
      blackHole(yardstick.run(over: workload))
    }
  }
  for stage in Stage.allCases {
    Benchmark("stage: \(stage.rawValue)\(suffix)") { benchmark in
      let summarizer = try Stage.summarizer()
      benchmark.startMeasurement()
      blackHole(try await stage.run(over: workload, with: summarizer))
    }
  }
}
