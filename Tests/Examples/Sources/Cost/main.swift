import Foundation
import Precis

/// What a brief costs in Swift: briefs a file's articles again and again, and says how many microseconds of
/// processor time a round took at best.
///
/// The same work as `Tests/Programs/cost.c`, on one thread.

struct Record: Decodable {
  var id: String
  var text: String
  var title: String?
  var date: String?
  var source: String?
}

let arguments = CommandLine.arguments
let rounds = Int(arguments[1]) ?? 1
let records = try Data(contentsOf: URL(fileURLWithPath: arguments[2])).split(separator: UInt8(ascii: "\n"))
  .map { try JSONDecoder().decode(Record.self, from: $0) }
let articles = records.map { record in
  Article(id: record.id, text: record.text, title: record.title, date: record.date, source: record.source)
}
let summarizer = try Summarizer()

func round() throws -> Int {
  var session = Session(summarizer)
  for article in articles { try session.add(article) }
  return summarizer.rendered(try session.report(), as: .json).utf8.count
}

func processorMicroseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

var best = Double.infinity
for _ in 0..<rounds {
  let start = processorMicroseconds()
  _ = try round()
  best = min(best, processorMicroseconds() - start)
}
print(String(format: "%.1f", best))
