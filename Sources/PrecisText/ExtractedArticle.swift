import PrecisModel

/// One article after Decoding, Normalization, Extraction and Language.
package struct ExtractedArticle: Sendable {
  package let id: String
  package let format: Article.Format
  package let source: String?
  package let url: String?
  package let group: String?
  package internal(set) var text: SourceText
  package let language: LanguageGuess
  package internal(set) var mainText: MainText
  /// The lines of the main text that may be furniture, if other articles have them too.
  package internal(set) var uncertain: UncertainLines
  /// The headline: the one given with the article, or the one found in its text.
  package let title: String?
  /// The date: the one given with the article, or the one found in its text.
  package let date: CalendarDate?
  package internal(set) var notices: [Notice]

  /// The article as a run keeps it until its brief is made: without what was left out of it, and in no more memory than it
  /// needs.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  package func kept() -> ExtractedArticle {
    var article = self
    article.text.utf8 = text.utf8.exactCopy()
    article.mainText.paragraphs = mainText.paragraphs.exactCopy()
    article.mainText.removed = []
    article.uncertain = uncertain.kept()
    return article
  }

  /// The article without the lines that are furniture, as the run shows.
  package func leavingOut(_ repeated: RepeatedLines) -> ExtractedArticle {
    var article = self
    article.mainText = repeated.leftOut(of: mainText, uncertain)
    return article
  }
}

/// One article after the stages from Decoding to Sentences.
package struct SplitArticle: Sendable {
  package let extracted: ExtractedArticle
  /// Where the sentences stand, in order.
  package let sentences: [TextRange]
}
