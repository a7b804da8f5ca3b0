import PrecisLexicons
import PrecisModel

/// Finds the main text of a scraped article.
package struct Extractor: Sendable {
  package init(lexicons: Lexicons) {}

  /// The article's own text, without the page around it.
  package func mainText(of text: SourceText, format: Article.Format, givenTitle: String?) -> MainText {
    allText(of: text)
  }

  /// Every paragraph of a text that is taken as it is (`--no-extract`).
  package func allText(of text: SourceText) -> MainText {
    var paragraphs: [TextRange] = []
    var start = 0
    for index in 0...text.utf8.count where index == text.utf8.count || text.utf8[index] == UInt8(ascii: "\n") {
      let range = WhiteSpace.trimming(start..<index, in: text.utf8)
      if !range.isEmpty { paragraphs.append(TextRange(range)) }
      start = index + 1
    }
    return MainText(paragraphs: paragraphs)
  }
}
