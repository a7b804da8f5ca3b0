import Foundation
import Precis

/// Articles that are no part of this project, read from a folder: each `.txt` file is one, and each line of a `.jsonl` file.
public enum RealArticles {
  /// Where they are looked for when nobody says where: beside the checkout.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../shared/corpus").standardizedFileURL

  /// The articles of a folder and of those inside it, in order of their paths; `nil` where there are none.
  ///
  /// - Throws: what Foundation says of a file that it cannot read, or of a line that is no article.
  public static func workload(in folder: URL) throws -> Workload? {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.sorted() ?? []
    var articles: [Article] = []
    for name in names {
      let file = folder.appendingPathComponent(name)
      switch file.pathExtension {
      case "txt": articles.append(Article(id: name, content: [UInt8](try Data(contentsOf: file))))
      case "jsonl": articles += try lines(of: file)
      default: continue
      }
    }
    guard !articles.isEmpty else { return nil }
    let summarizer = try Stage.summarizer()
    return Workload(articles: articles, languages: try articles.map { try summarizer.language(of: $0).language })
  }

  private static func lines(of file: URL) throws -> [Article] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      let line = try decoder.decode(Line.self, from: $0)
      return Article(id: line.id, text: line.text, title: line.title, date: line.date, source: line.source)
    }
  }

  private struct Line: Decodable {
    var id: String
    var text: String
    var title: String?
    var date: String?
    var source: String?
  }
}
