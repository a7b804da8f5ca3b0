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

  private let french: TermTable<Bool>
  private let english: TermTable<Bool>
  private let detail: Detail
  private let weights: StoryWeights

  package init(lexicons: Lexicons, detail: Detail = .plain, weights: StoryWeights = StoryWeights()) {
    french = Self.functionWords(lexicons, .french)
    english = Self.functionWords(lexicons, .english)
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
    let functionWords = language == .french ? french : english
    var counts = TermCounts(leadWords: weights.leadWords, lead: weights.lead)
    var spellings: [String] = []
    var count = 0
    let tokenLimit = weights.tokenLimit
    // Two words are parted by a byte at least.
    var shingles = Shingles(wordLimit: mainText.paragraphs.reduce(0) { $0 + $1.count / 2 + 1 })
    functionWords.withLookup { functionWords in
      title?.utf8.withBytes { bytes in
        SignatureWord.forEach(in: bytes, 0..<bytes.count) { word in
          count += 1
          guard count <= tokenLimit, let term = word.term, !functionWords[Term(hash: word.spelling)] else { return }
          // Capitals say nothing in a headline.
          let isNew = counts.add(
            term, occurrences: word.isNumber ? 1 : 0, namings: word.isNumber ? 1 : 0, ending: word.ending)
          if isNew, detail == .explained { spellings.append(Self.spelling(word, in: bytes)) }
        }
      }
      count = 0
      text.utf8.withUnsafeBufferPointer { bytes in
        for paragraph in mainText.paragraphs {
          SignatureWord.forEach(in: bytes, paragraph.offsets) { word in
            shingles.add(word.spelling)
            count += 1
            guard count <= tokenLimit, let term = word.term, !functionWords[Term(hash: word.spelling)] else { return }
            let isNaming = word.hasDigit || (word.isCapitalized && !word.opensSentence)
            let isNew = counts.add(term, occurrences: 1, namings: isNaming ? 1 : 0, ending: word.ending)
            if isNew, detail == .explained { spellings.append(Self.spelling(word, in: bytes)) }
          }
        }
      }
    }
    return ArticleSignature(
      id: id, group: group, language: language, date: date,
      order: CopyOrder(id: id, date: date, agency: mainText.agency, source: source, wordCount: count),
      wordCount: count, wordsHash: shingles.wordsHash, shingles: shingles.sorted(), terms: counts.entries,
      spellings: spellings)
  }

  private static func spelling(_ word: SignatureWord, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[word.start..<word.end], as: UTF8.self)
  }

  private static func functionWords(_ lexicons: Lexicons, _ language: Language) -> TermTable<Bool> {
    var table = TermTable(absent: false)
    lexicons.forEachLine(.functionWords, language) { line in
      var words = 0
      var spelling: UInt64 = 0
      SignatureWord.forEach(in: line.key.span, 0..<line.key.count) { word in
        words += 1
        spelling = word.spelling
      }
      // Of « d'abord » neither part is to be taken for a word without meaning.
      if words == 1 { table.update(Term(hash: spelling)) { $0 = true } }
    }
    return table
  }
}

extension String.UTF8View {
  /// Calls `body` with the bytes in place where they lie in one piece, with a copy otherwise.
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if withContiguousStorageIfAvailable(body) == nil { Array(self).withUnsafeBufferPointer(body) }
  }
}
