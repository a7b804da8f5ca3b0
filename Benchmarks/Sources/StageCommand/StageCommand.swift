import ArgumentParser
import Dispatch
import Foundation
import MeasuredStages

/// Measures stages and yardsticks in one process, or runs one stage for callgrind.
@main
struct StageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precis-stages",
    abstract: "Measure each stage on one core beside ICU and other passes over the same text.",
    discussion: """
      All are run in turn, round after round, so that a machine that slows down slows all of them; a row gives the median \
      of its rounds. With --count STAGE the stage runs once, counted by callgrind if it runs under it.
      """)

  @Option(help: "How many generated articles to measure over.")
  var articles = 1_000

  @Option(help: "The seed of the articles.")
  var seed: UInt64 = 1

  @Option(help: "Measure over the articles of this folder (.txt, .jsonl) instead of generated ones.")
  var corpus: String?

  @Option(help: "How many rounds to measure.")
  var rounds = 5

  @Option(help: "How to print: a table, or one JSON object of megabytes per second.")
  var format = Format.markdown

  @Option(help: "Run this stage alone, once, for an instruction count.")
  var count: Stage?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  func validate() throws {
    guard articles > 0, rounds > 0 else { throw ValidationError("--articles and --rounds must be 1 or more") }
  }

  // Not an asynchronous `main`: that one ends the first thread, which callgrind does not survive.
  func run() throws {
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        try await measure()
      } catch {
        Self.exit(withError: error)
      }
      finished.signal()
    }
    finished.wait()
  }

  private func measure() async throws {
    let workload = try workload()
    if let count {
      InstructionCounter.start()
      try await count.run(over: workload, with: Stage.summarizer())
      InstructionCounter.stop()
      return
    }
    let summarizer = try Stage.summarizer()
    var times: [String: [Double]] = [:]
    for _ in 0..<rounds {
      for yardstick in Yardstick.allCases {
        times[yardstick.rawValue, default: []].append(seconds { yardstick.run(over: workload) })
      }
      for stage in Stage.allCases {
        times[stage.rawValue, default: []].append(
          try await seconds { try await stage.run(over: workload, with: summarizer) })
      }
    }
    report(times, over: workload)
  }

  private func workload() throws -> Workload {
    guard let corpus else { return Workload(seed: seed, articleCount: articles) }
    guard let workload = try RealArticles.workload(in: URL(fileURLWithPath: corpus)) else {
      throw ValidationError("no articles in \(corpus): it must be a folder that holds .txt or .jsonl files")
    }
    return workload
  }

  private func report(_ times: [String: [Double]], over workload: Workload) {
    let words = median(times[Yardstick.icuWords.rawValue])
    let rows = (Yardstick.allCases.map(\.rawValue) + Stage.allCases.map(\.rawValue)).map { name in
      let time = median(times[name])
      return (name: name, rate: oneDecimal(workload.megabytes / time), ratio: twoDecimals(words / time))
    }
    switch format {
    case .markdown:
      print("| | MB/s | against ICU's words |")
      print("|---|---|---|")
      for row in rows { print("| \(row.name) | \(row.rate) | \(row.ratio) |") }
    case .json:
      print("{" + rows.map { "\"\($0.name)\":\($0.rate)" }.joined(separator: ",") + "}")
    }
  }

  private func median(_ times: [Double]?) -> Double {
    let sorted = (times ?? []).sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  private func oneDecimal(_ number: Double) -> Double { (number * 10).rounded() / 10 }
  private func twoDecimals(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}

extension Stage: ExpressibleByArgument {}

private func seconds(_ work: () -> Int) -> Double {
  let clock = ContinuousClock()
  return clock.measure { _ = work() } / .seconds(1)
}

private func seconds(_ work: () async throws -> Int) async throws -> Double {
  let clock = ContinuousClock()
  return try await clock.measure { _ = try await work() } / .seconds(1)
}
