import PrecisModel

/// Reads an article's bytes into canonical text: Decoding, then Normalization, then the markup of Markdown.
///
/// The first step of every run, and all that checking a quotation needs. Most texts are canonical as they come:
/// ``CleanText`` tells so in one pass, and they are taken as they are.
package struct SourceReader: Sendable {
  private let limits: Limits
  private let decoder = Decoder()
  private let normalizer = Normalizer()
  private let markdown = MarkdownResolver()

  package init(limits: Limits) { self.limits = limits }

  /// The canonical text of an article.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  package func text(of article: Article) throws(PrecisError) -> SourceText {
    guard article.content.count <= limits.articleBytes else {
      throw .articleTooLarge(id: article.id, limitBytes: limits.articleBytes, actualBytes: article.content.count)
    }
    let text =
      CleanText.holds(article.content)
      ? SourceText(utf8: article.content) : normalizer.normalize(decoder.decode(article.content))
    return article.format == .markdown ? markdown.resolve(text) : text
  }
}
