import Foundation
import Precis
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("its three lines from articles to briefs are the ones that this test compiles")
  func library() async throws {
    let texts = [
      "a": "The bridge at Alden reopened on Monday.", "b": "La bibliothèque de Vernes rouvre ses portes samedi.",
    ]
    // README: library
    let articles = texts.map { Article(id: $0.key, text: $0.value) }
    let briefs = try await Summarizer().briefs(of: articles)
    for brief in briefs { print(brief.title, brief.sentences.map(\.text)) }
    // README: end
    #expect(briefs.count == 2)

    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let lines = source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(lines.firstIndex(of: "// README: library"))
    let end = try #require(lines.firstIndex(of: "// README: end"))
    let readme = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("README.md"), encoding: .utf8)
    #expect(end - start == 4)
    for line in lines[(start + 1)..<end] { #expect(readme.contains(line)) }
  }
}
