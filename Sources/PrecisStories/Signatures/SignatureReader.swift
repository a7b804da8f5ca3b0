import PrecisLexicons
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

  private let contentWords: PerLanguage<ContentWords>
  private let detail: Detail
  private let weights: StoryWeights

  package init(lexicons: Lexicons, detail: Detail = .plain, weights: StoryWeights = StoryWeights()) {
    contentWords = PerLanguage { lexicons.tables(ContentWords.self, $0) }
    self.detail = detail
    self.weights = weights
  }

  /// The signature of an article after all stages that read articles one at a time.
  ///
  /// - Complexity: O(n) in the bytes.
  package func signature(of document: Document) -> ArticleSignature {
    signature(
      id: document.id, group: document.group, source: document.source, language: document.language.language,
      date: document.date, title: document.title, text: document.text, mainText: document.mainText)
  }

  /// The signature of an article after Extraction and Language: the same as after all stages.
  ///
  /// - Complexity: O(n) in the bytes.
  package func signature(of article: ExtractedArticle) -> ArticleSignature {
    signature(
      id: article.id, group: article.group, source: article.source, language: article.language.language,
      date: article.date, title: article.title, text: article.text, mainText: article.mainText)
  }

  private func signature(
    id: String, group: String?, source: String?, language: Language, date: CalendarDate?, title: String?,
    text: SourceText, mainText: MainText
  ) -> ArticleSignature {
    // Two words are parted by a byte at least.
    let wordLimit = mainText.paragraphs.reduce(0) { $0 + $1.count / 2 + 1 }
    var tally = SignatureTally(
      contentWords[language == .french ? .french : .english], wordLimit: wordLimit, weights: weights, detail: detail)
    title?.utf8.withBytes { tally.add(headline: $0) }
    text.utf8.withUnsafeBufferPointer { tally.add($0, mainText.paragraphs) }
    return ArticleSignature(
      id: id, group: group, language: language, date: date,
      order: CopyOrder(id: id, date: date, agency: mainText.agency, source: source, wordCount: tally.wordCount),
      wordCount: tally.wordCount, wordsHash: tally.shingles.wordsHash, shingles: tally.shingles.sorted(),
      terms: tally.counts.entries, spellings: tally.spellings, isOutline: false)
  }

  /// The signature of an article as far as it depends on no word, but that there is one.
  ///
  /// - Complexity: O(n) in the bytes up to the first word.
  package func outline(of article: ExtractedArticle) -> ArticleSignature {
    let wordCount = Self.hasWord(article.text, article.mainText.paragraphs) ? 1 : 0
    return ArticleSignature(
      id: article.id, group: article.group, language: article.language.language, date: article.date,
      order: CopyOrder(
        id: article.id, date: article.date, agency: article.mainText.agency, source: article.source,
        wordCount: wordCount),
      wordCount: wordCount, wordsHash: 0, shingles: [], terms: [], spellings: [], isOutline: true)
  }

  /// Read so many bytes at a time, and on to the next space.
  private static let pieceBytes = 256

  private static func hasWord(_ text: SourceText, _ paragraphs: [TextRange]) -> Bool {
    text.utf8.withUnsafeBufferPointer { bytes in
      paragraphs.contains { paragraph in
        var start = paragraph.start
        var count = 0
        while start < paragraph.end, count == 0 {
          var end = min(start + pieceBytes, paragraph.end)
          while end < paragraph.end, bytes[end] != UInt8(ascii: " ") { end += 1 }
          WordRun.forEach(in: bytes, [TextRange(start: start, end: end)]) { count += $0.count }
          start = end
        }
        return count > 0
      }
    }
  }
}

extension String.UTF8View {
  /// Calls `body` with the bytes in place where they lie in one piece, with a copy otherwise.
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if withContiguousStorageIfAvailable(body) == nil { Array(self).withUnsafeBufferPointer(body) }
  }
}
