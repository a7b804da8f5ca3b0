import Benchmark
import MeasuredStages

/// One benchmark per stage and per yardstick, over 300 generated articles.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .throughput, .peakMemoryResident],
    maxDuration: .seconds(5))
  let workload = Workload(seed: 1, articleCount: 300)

  for yardstick in Yardstick.allCases {
    Benchmark("yardstick: \(yardstick.rawValue)") { _ in
      blackHole(yardstick.run(over: workload))
    }
  }
  for stage in Stage.allCases {
    Benchmark("stage: \(stage.rawValue)") { benchmark in
      let summarizer = try Stage.summarizer()
      benchmark.startMeasurement()
      blackHole(try await stage.run(over: workload, with: summarizer))
    }
  }
}
