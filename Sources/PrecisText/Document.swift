import PrecisModel

/// One article after the stages that read articles one at a time: what all later stages work on.
///
/// A class, for it has many parts and is handed from stage to stage: a copy counts one reference.
package final class Document: Sendable {
  /// The article's id.
  package let id: String
  /// The canonical text, and the way back to the article's bytes.
  package let text: SourceText
  /// How the article's bytes are written.
  package let format: Article.Format
  /// The language, and how sure that is.
  package let language: LanguageGuess
  /// The main text: where its paragraphs stand; also title, date and byline where present.
  package let mainText: MainText
  /// The headline as it reads: the one given with the article, or the one found in its text.
  package let title: String?
  /// The tokens of the headline; their ranges refer to the title's own UTF-8.
  package let titleTokens: [Token]
  /// The date: the one given with the article, or the one found in its text.
  package let date: CalendarDate?
  /// The sentences of the main text, in order.
  package let sentences: [Sentence]
  /// The tokens of those sentences, in order.
  package let tokens: [Token]
  /// The names in those sentences, in order, without overlap.
  package let mentions: [Mention]
  /// The dates, amounts and numbers in those sentences, in order, without overlap.
  package let figures: [Figure]
  /// What is known of the article beside its text.
  package let source: String?
  package let url: String?
  package let group: String?
  /// What is worth telling about the reading.
  package let notices: [Notice]

  init(
    id: String, text: SourceText, format: Article.Format, language: LanguageGuess, mainText: MainText, title: String?,
    titleTokens: [Token], date: CalendarDate?, sentences: [Sentence], tokens: [Token], mentions: [Mention],
    figures: [Figure], source: String?, url: String?, group: String?, notices: [Notice]
  ) {
    self.id = id
    self.text = text
    self.format = format
    self.language = language
    self.mainText = mainText
    self.title = title
    self.titleTokens = titleTokens
    self.date = date
    self.sentences = sentences
    self.tokens = tokens
    self.mentions = mentions
    self.figures = figures
    self.source = source
    self.url = url
    self.group = group
    self.notices = notices
  }
}

/// The language of a text.
package struct LanguageGuess: Sendable, Equatable {
  package let language: Language
  /// How sure the guess is, 0 to 1.
  package let confidence: Double

  package init(language: Language, confidence: Double) {
    self.language = language
    self.confidence = confidence
  }
}

/// What Extraction finds in a text: the paragraphs of the article itself, and what stands around them.
package struct MainText: Sendable, Equatable {
  /// The headline, if the text has one; it is not among the paragraphs.
  package var title: TextRange?
  /// The date of publication, if the text states it.
  package var date: CalendarDate?
  /// The author's name, without « Par » or "By", if the text states it.
  package var byline: TextRange?
  /// The news agency that signs the text (`AFP`), if one does.
  package var agency: String?
  /// The article's own paragraphs, in order, without white space at either end. A paragraph may span several lines where
  /// the text is hard-wrapped.
  package var paragraphs: [TextRange]
  /// What was left out, in order, with the reason: `navigation`, `share`, `comments`, `teaser`, `markup`, …
  package var removed: [RemovedBlock]

  package init(
    title: TextRange? = nil, date: CalendarDate? = nil, byline: TextRange? = nil, agency: String? = nil,
    paragraphs: [TextRange] = [], removed: [RemovedBlock] = []
  ) {
    self.title = title
    self.date = date
    self.byline = byline
    self.agency = agency
    self.paragraphs = paragraphs
    self.removed = removed
  }
}

/// A block of text that Extraction left out.
package struct RemovedBlock: Sendable, Equatable {
  package let range: TextRange
  package let reason: String

  package init(range: TextRange, reason: String) {
    self.range = range
    self.reason = reason
  }
}
