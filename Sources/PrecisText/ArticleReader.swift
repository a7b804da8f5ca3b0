import PrecisLexicons
import PrecisModel

/// Takes one article through all the stages that read articles one at a time.
///
/// Made once and shared: it is immutable, and a class, so that those who have it hold one reference. Each worker brings its own
/// ``SentenceBreaker``.
package final class ArticleReader: Sendable {
  /// Whether the text is a scraped page, or the article alone.
  package enum Extraction: Sendable, Hashable {
    case mainText
    case none
  }

  private let sources: SourceReader
  private let limits: Limits
  private let extraction: Extraction
  private let extractor: Deferred<Extractor>
  private let languages: LanguageIdentifier
  /// The words of a text of which nothing has been read.
  package let unreadWords: PageWords
  private let dates: DateReader
  private let splitters: PerLanguage<SentenceSplitter>
  private let languageStages: PerLanguage<LanguageStages>
  private let breakers: SentenceBreakers

  package init(lexicons: Lexicons, limits: Limits = Limits(), extraction: Extraction = .mainText) {
    sources = SourceReader(limits: limits)
    self.limits = limits
    self.extraction = extraction
    let words = LanguageWords(lexicons: lexicons)
    extractor = Deferred { Extractor(words: words, lexicons: lexicons) }
    languages = LanguageIdentifier(words: words, lexicons: lexicons)
    unreadWords = PageWords(words)
    dates = DateReader(lexicons: lexicons)
    splitters = PerLanguage { SentenceSplitter(language: $0, lexicons: lexicons) }
    languageStages = PerLanguage { LanguageStages($0, lexicons) }
    breakers = SentenceBreakers()
  }

  private init(_ reader: ArticleReader, extracting extraction: Extraction) {
    sources = reader.sources
    limits = reader.limits
    self.extraction = extraction
    extractor = reader.extractor
    languages = reader.languages
    unreadWords = reader.unreadWords
    dates = reader.dates
    splitters = reader.splitters
    languageStages = reader.languageStages
    breakers = reader.breakers
  }

  /// The same reader, over the same tables, with another way to take the text.
  package func extracting(_ extraction: Extraction) -> ArticleReader {
    ArticleReader(self, extracting: extraction)
  }

  /// The language of an article's text as it is.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  package func language(of article: Article) throws(PrecisError) -> LanguageGuess {
    try extracted(article).language
  }

  /// The article after Decoding, Normalization, Extraction and Language.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  package func extracted(
    _ article: Article, in company: Extractor.Company = .run
  ) throws(PrecisError) -> ExtractedArticle {
    try page(of: article, in: company).article
  }

  /// The same, with the words that were met on the way.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  package func page(
    of article: Article, in company: Extractor.Company = .run
  ) throws(PrecisError) -> (article: ExtractedArticle, words: PageWords) {
    let text = try sources.text(of: article)
    var notices: [Notice] = []
    if text.replacedByteCount > 0 { notices.append(.invalidBytesReplaced(count: text.replacedByteCount)) }
    if text.mendedCount > 0 { notices.append(.charactersMended(count: text.mendedCount)) }
    let givenDate = article.date.flatMap { dates.date(in: $0) }
    if let date = article.date, givenDate == nil { notices.append(.unreadableDate(date)) }
    let mainText: MainText
    var words = unreadWords
    var uncertain = UncertainLines()
    switch extraction {
    case .mainText:
      let page = extractor.value.page(text, format: article.format, givenTitle: article.title, in: company)
      mainText = page.mainText
      words = page.words
      uncertain = page.uncertain
    case .none: mainText = Extractor.allText(of: text)
    }
    let extracted = ExtractedArticle(
      id: article.id, format: article.format, source: article.source, url: article.url, group: article.group,
      text: text,
      language: article.language.map { LanguageGuess(language: $0, confidence: 1) }
        ?? languages.identify(text.utf8, mainText.paragraphs, words),
      mainText: mainText,
      uncertain: uncertain,
      title: article.title ?? mainText.title.map { text.quotation($0) },
      date: givenDate ?? mainText.date,
      notices: notices)
    return (extracted, words)
  }

  /// A sentence iterator for one worker.
  ///
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  package func sentenceBreaker() throws(PrecisError) -> SentenceBreaker {
    try breakers.next()
  }

  /// The sentences of a text that is taken as it is, each line a paragraph.
  ///
  /// - Complexity: O(n) in the bytes.
  package func sentences(
    inLinesOf text: UnsafeBufferPointer<UInt8>, language: Language, breaker: inout SentenceBreaker
  ) -> [TextRange] {
    splitters[language].sentences(
      inLinesOf: text, limit: limits.sentenceBytes, breaker: &breaker
    ).ranges
  }

  /// The names and figures in sentences of a text, from bytes in place.
  ///
  /// - Complexity: O(n) in the bytes.
  package func entities(
    in text: UnsafeBufferPointer<UInt8>, sentences ranges: [TextRange], language: Language, date: CalendarDate?
  ) -> (mentions: [Mention], figures: [Figure]) {
    let stages = languageStages[language]
    var tokens: [Token] = []
    tokens.reserveCapacity(Tokenizer.room(for: ranges))
    var sentences: [Sentence] = []
    sentences.reserveCapacity(ranges.count)
    stages.tokenizer.append(to: &tokens, from: text, ranges, .leftOut) {
      sentences.append(Sentence(range: $0, tokens: $1, paragraph: 0))
    }
    let mentions = stages.entities.mentions(in: text, sentences: sentences, tokens: &tokens)
    return (mentions, stages.figures.figures(in: text, sentences: sentences, tokens: tokens, date: date))
  }

  /// The article after the stages from Decoding to Sentences.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  package func split(_ article: Article, breaker: inout SentenceBreaker) throws(PrecisError) -> SplitArticle {
    split(try extracted(article), breaker: &breaker)
  }

  private func split(_ extracted: ExtractedArticle, breaker: inout SentenceBreaker) -> SplitArticle {
    var extracted = extracted
    let split = splitters[extracted.language.language].sentences(
      in: extracted.text.utf8, paragraphs: extracted.mainText.paragraphs, limit: limits.sentenceBytes,
      breaker: &breaker)
    if split.cutCount > 0 { extracted.notices.append(.longSentencesSplit(count: split.cutCount)) }
    return SplitArticle(extracted: extracted, sentences: split.ranges)
  }

  /// The article after all stages.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  package func document(
    of article: Article, breaker: inout SentenceBreaker
  ) throws(PrecisError) -> Document {
    document(of: try extracted(article), breaker: &breaker)
  }

  /// An article after all stages, of which those up to Language are done; or after as many of them as are asked for.
  ///
  /// - Complexity: O(n) in the bytes.
  package func document(
    of extracted: ExtractedArticle, to depth: ReadingDepth = .figures, breaker: inout SentenceBreaker
  ) -> Document {
    let text = extracted.text
    let stages = languageStages[extracted.language.language]
    var split = SplitArticle(extracted: extracted, sentences: [])
    // A text that is not asked for is split none the less if there is something to tell about that.
    if depth > .title || mayHoldLongSentence(extracted) { split = self.split(extracted, breaker: &breaker) }
    var words = (sentences: [Sentence](), tokens: [Token]())
    if depth > .title { words = self.words(of: split, stages) }
    var found = (mentions: [Mention](), figures: [Figure]())
    if depth == .figures {
      found.mentions = text.utf8.withUnsafeBufferPointer {
        stages.entities.mentions(in: $0, sentences: words.sentences, tokens: &words.tokens)
      }
      found.figures = stages.figures.figures(
        in: text.utf8, sentences: words.sentences, tokens: words.tokens, date: extracted.date)
    }
    return Document(
      id: extracted.id, text: text, format: extracted.format, language: extracted.language,
      mainText: extracted.mainText,
      title: extracted.title, titleTokens: extracted.title.map { stages.tokenizer.tokens(of: $0) } ?? [],
      date: extracted.date, sentences: words.sentences, tokens: words.tokens, mentions: found.mentions,
      figures: found.figures, source: extracted.source, url: extracted.url, group: extracted.group,
      notices: split.extracted.notices)
  }

  /// The sentences of an article with their tokens.
  private func words(of split: SplitArticle, _ stages: LanguageStages) -> (sentences: [Sentence], tokens: [Token]) {
    let paragraphs = split.extracted.mainText.paragraphs
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    sentences.reserveCapacity(split.sentences.count)
    tokens.reserveCapacity(Tokenizer.room(for: split.sentences))
    var paragraph = 0
    split.extracted.text.utf8.withUnsafeBufferPointer { text in
      stages.tokenizer.append(to: &tokens, from: text, split.sentences) { range, tokens in
        while paragraph + 1 < paragraphs.count, paragraphs[paragraph].end <= range.start { paragraph += 1 }
        sentences.append(Sentence(range: range, tokens: tokens, paragraph: paragraph))
      }
    }
    return (sentences, tokens)
  }

  /// Whether a sentence of the article may be so long that it is cut: none is longer than its paragraph.
  private func mayHoldLongSentence(_ extracted: ExtractedArticle) -> Bool {
    extracted.mainText.paragraphs.contains { $0.count > limits.sentenceBytes }
  }
}
