import PrecisLexicons
import PrecisModel

/// The lines that many otherwise different articles of a run share: appeals, notes about the author, headings of the page.
///
/// Each article says which of its lines are uncertain (``UncertainLines``). A line is furniture if four articles have it of
/// which no two are copies of one text: copies of an article share its lines rightly. Which articles are compared first
/// does not depend on the order in which they came, but on what they say.
package struct RepeatedLines: Sendable {
  /// So many articles, none of them copies, make a line furniture.
  private static let leastArticles = 4

  private var repeated = TermTable(absent: false)

  /// - Complexity: O(n log n) in the articles, O(n) in their uncertain lines.
  package init(_ articles: [UncertainLines]) {
    var candidates = articles.filter { !$0.lines.isEmpty && !$0.sketch.hashes.isEmpty }
    guard candidates.count >= Self.leastArticles else { return }
    var counts = TermTable(absent: 0)
    for article in candidates {
      for line in article.lines { counts.update(line.signature) { $0 += 1 } }
    }
    candidates = candidates.filter { $0.lines.contains { counts[$0.signature] >= Self.leastArticles } }
    candidates = candidates.ordered { $0.sketch < $1.sketch }
    // By line, the articles with it of which none is a copy of another, as many as are needed.
    var numbers = TermTable<Int>(absent: -1)
    var sketches: [[TextSketch]] = []
    for article in candidates {
      for line in article.lines where counts[line.signature] >= Self.leastArticles && !repeated[line.signature] {
        var number = numbers[line.signature]
        if number < 0 {
          number = sketches.count
          numbers.update(line.signature) { $0 = number }
          sketches.append([])
        }
        guard !sketches[number].contains(where: { $0.sharesHash(with: article.sketch) }) else { continue }
        sketches[number].append(article.sketch)
        if sketches[number].count == Self.leastArticles { repeated.update(line.signature) { $0 = true } }
      }
    }
  }

  /// Whether no line is repeated.
  package var isEmpty: Bool { repeated.count == 0 }

  /// A main text without the lines that are furniture.
  func leftOut(of mainText: MainText, _ uncertain: UncertainLines) -> MainText {
    let found = uncertain.lines.filter { repeated[$0.signature] }.map(\.range)
    guard !found.isEmpty else { return mainText }
    var mainText = mainText
    mainText.paragraphs.removeAll { found.contains($0) }
    mainText.removed += found.map { RemovedBlock(range: $0, reason: RemovalReason.repeatedName) }
    mainText.removed = mainText.removed.ordered { $0.range < $1.range }
    return mainText
  }
}
