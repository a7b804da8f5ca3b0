import Foundation
import Precis

/// Briefs the files that are named, JSON Lines or plain text, and writes the JSON that `precis --format json` writes.

struct Record: Decodable {
  var id: String
  var text: String
  var title: String?
  var date: String?
  var source: String?
  var url: String?
  var language: String?

  var article: Article {
    Article(
      id: id, text: text, title: title, date: date, url: url, source: source,
      language: language.flatMap { Language(rawValue: $0) })
  }
}

func articles(in path: String) throws -> [Article] {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  guard path.hasSuffix(".jsonl") else { return [Article(id: path, content: [UInt8](data))] }
  return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Record.self, from: $0).article }
}

let summarizer = try Summarizer()
let report = try await summarizer.report(on: CommandLine.arguments.dropFirst().flatMap { try articles(in: $0) })
FileHandle.standardOutput.write(Data(summarizer.rendered(report, as: .json).utf8))
