import PrecisModel
import PrecisText

/// Makes the signatures of articles, from their main text and headline alone: neither sentences nor names are needed.
///
/// Made once and shared: it is immutable.
package struct SignatureReader: Sendable {
  /// Whether the spelling of words is kept, which doubles the memory of a signature.
  package enum Detail: Sendable, Hashable {
    case plain
    /// With the spelling of words, so that reasons can name them.
    case explained
  }

  private let detail: Detail
  private let weights: StoryWeights

  package init(detail: Detail = .plain, weights: StoryWeights = StoryWeights()) {
    self.detail = detail
    self.weights = weights
  }

  /// The signature of an article after Extraction and Language.
  ///
  /// - Parameter words: The words of the article's text, as far as they were read.
  /// - Complexity: O(n) in the bytes.
  package func signature(of article: ExtractedArticle, _ words: PageWords) -> ArticleSignature {
    let paragraphs = article.mainText.paragraphs
    // Two words are parted by a byte at least.
    let wordLimit = paragraphs.reduce(0) { $0 + $1.count / 2 + 1 }
    var tally = SignatureTally(
      words, article.language.language, wordLimit: wordLimit, weights: weights, detail: detail)
    article.title?.utf8.withBytes { tally.add(headline: $0) }
    article.text.utf8.withUnsafeBufferPointer { tally.add($0, paragraphs) }
    return ArticleSignature(
      id: article.id, group: article.group, language: article.language.language, date: article.date,
      order: order(of: article, wordCount: tally.wordCount), wordCount: tally.wordCount,
      wordsHash: tally.shingles.wordsHash, shingles: tally.shingles.sorted(), terms: tally.counts.entries,
      spellings: tally.spellings, isOutline: false)
  }

  /// The signature of an article as far as it depends on no word, but that there is one.
  ///
  /// - Complexity: O(n) in the bytes up to the first word.
  package func outline(of article: ExtractedArticle) -> ArticleSignature {
    let hasWord = article.text.utf8.withUnsafeBufferPointer { text in
      article.mainText.paragraphs.contains { paragraph in
        let scan = SignatureScan(text, end: paragraph.end)
        return scan.next(from: SignatureScan.Place(start: paragraph.start), before: paragraph.end) != nil
      }
    }
    let wordCount = hasWord ? 1 : 0
    return ArticleSignature(
      id: article.id, group: article.group, language: article.language.language, date: article.date,
      order: order(of: article, wordCount: wordCount), wordCount: wordCount, wordsHash: 0, shingles: [], terms: [],
      spellings: [], isOutline: true)
  }

  private func order(of article: ExtractedArticle, wordCount: Int) -> CopyOrder {
    CopyOrder(
      id: article.id, date: article.date, agency: article.mainText.agency, source: article.source, wordCount: wordCount)
  }
}

extension String.UTF8View {
  /// Calls `body` with the bytes in place where they lie in one piece, with a copy otherwise.
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if withContiguousStorageIfAvailable(body) == nil { Array(self).withUnsafeBufferPointer(body) }
  }
}
