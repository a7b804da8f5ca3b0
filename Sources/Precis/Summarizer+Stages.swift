import PrecisModel
import PrecisText

/// The stages on their own, each on the text as given: for measuring, for tools, and for seeing why.
extension Summarizer {
  /// The sentences of an article.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  public func sentences(of article: Article) throws(PrecisError) -> SentenceReport {
    var breaker = try plainReader.sentenceBreaker()
    let split = try plainReader.split(article, breaker: &breaker)
    return SentenceReport(
      id: article.id, language: split.extracted.language.language,
      sentences: split.sentences.map { split.extracted.text.passage($0) })
  }

  /// Where the sentences of a text stand, each line of it being a paragraph of its own.
  ///
  /// The bytes are read once, in place, and only ranges come back: at several hundred megabytes a second, for programs that
  /// have much text and want nothing but its sentences. The text is taken as it is, without the decoding, normalisation and
  /// joining of wrapped lines that ``sentences(of:)`` does before; bytes that are not UTF-8 belong to the sentence in which
  /// they stand.
  ///
  /// ```swift
  /// let text = Array("M. Roussel est venu. Il repart.".utf8)
  /// for range in try summarizer.sentenceRanges(in: text.span, language: .french) {
  ///   print(String(decoding: text[range.start..<range.end], as: UTF8.self))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - language: By whose rules the text is split; ``PrecisModel/Language/other`` for those of ICU alone.
  /// - Returns: The ranges, in order and without overlap, with only white space between them.
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  public func sentenceRanges(in text: Span<UInt8>, language: Language) throws(PrecisError) -> [SourceRange] {
    var breaker = try plainReader.sentenceBreaker()
    return text.withUnsafeBufferPointer { plainReader.sentences(inLinesOf: $0, language: language, breaker: &breaker) }
      .map { SourceRange(start: $0.start, end: $0.end) }
  }

  /// Where the names and figures of a text stand whose sentences are known: words, names and figures, and nothing else.
  ///
  /// The bytes are read in place and only ranges come back, for programs that have much text. The text is taken as it is:
  /// UTF-8 in form NFC, as ``sentenceRanges(in:language:)`` takes it.
  ///
  /// ```swift
  /// let text = Array("Mme Roussel a quitté Fès le 3 mars.".utf8)
  /// let sentences = try summarizer.sentenceRanges(in: text.span, language: .french)
  /// let found = summarizer.entityRanges(in: text.span, sentences: sentences, language: .french)
  /// ```
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - sentences: The sentences to look at, in order and without overlap; what lies outside the text is left out.
  ///   - language: By whose rules; no names are found in ``PrecisModel/Language/other``.
  ///   - date: What relative dates (« hier ») are counted from.
  /// - Complexity: O(n) in the bytes.
  public func entityRanges(
    in text: Span<UInt8>, sentences: [SourceRange], language: Language, date: CalendarDate? = nil
  ) -> EntityRanges {
    let bounds = 0..<text.count
    let ranges = sentences.map { TextRange(($0.start..<$0.end).clamped(to: bounds)) }
    let (mentions, figures) = text.withUnsafeBufferPointer {
      plainReader.entities(in: $0, sentences: ranges, language: language, date: date)
    }
    return EntityRanges(
      names: mentions.map {
        EntityRanges.Name(range: SourceRange(start: $0.range.start, end: $0.range.end), type: $0.type)
      },
      figures: figures.map {
        EntityRanges.Amount(
          range: SourceRange(start: $0.range.start, end: $0.range.end), kind: $0.kind, value: $0.value, unit: $0.unit)
      })
  }

  /// The names and figures of an article.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  public func entities(of article: Article) throws(PrecisError) -> EntityReport {
    var breaker = try plainReader.sentenceBreaker()
    let document = try plainReader.document(of: article, breaker: &breaker)
    return EntityReport(
      id: article.id, language: document.language.language,
      entities: document.mentions.map {
        EntityReport.Name(passage: document.text.passage($0.range), type: $0.type, evidence: $0.evidence.rawValue)
      },
      figures: document.figures.map {
        EntityReport.Amount(passage: document.text.passage($0.range), kind: $0.kind, value: $0.value, unit: $0.unit)
      })
  }

  /// The language of an article.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  public func language(of article: Article) throws(PrecisError) -> LanguageReport {
    let guess = try plainReader.language(of: article)
    return LanguageReport(id: article.id, language: guess.language, confidence: guess.confidence)
  }

  /// The main text of an article, without the page around it.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  public func extraction(of article: Article) throws(PrecisError) -> ExtractionReport {
    Self.report(on: try reader.extracted(article, in: .alone))
  }

  /// The main texts of the articles of a run, in order of input: a line that many otherwise different articles share is
  /// left out of all of them.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order: what is said of each does not depend on it.
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with ``WorkProgress/Step/reading``.
  /// - Returns: For each article its report, or
  ///   ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  /// - Complexity: O(n) in the bytes, plus O(n log n) in the articles.
  /// - Throws: ``PrecisModel/PrecisError/cancelled``.
  public func extractions(
    of articles: [Article], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [Result<ExtractionReport, PrecisError>] {
    let reader = reader
    let extracted = try await Supervision(cancellation: cancellation, progress: progress).concurrentMap(
      .reading, count: articles.count, jobs: options.jobs
    ) { (batch) throws(PrecisError) in
      articles[batch].map { article in
        Result { () throws(PrecisError) in try reader.extracted(article) }
      }
    }
    let repeated = RepeatedLines(extracted.compactMap { try? $0.get().uncertain })
    return extracted.map { $0.map { Self.report(on: $0.leavingOut(repeated)) } }
  }

  private static func report(on article: ExtractedArticle) -> ExtractionReport {
    let text = article.text
    return ExtractionReport(
      id: article.id, language: article.language.language, title: article.title, date: article.date,
      byline: article.mainText.byline.map { text.quotation($0) },
      text: text.quotation(of: article.mainText.paragraphs),
      removed: article.mainText.removed.map {
        ExtractionReport.Removal(range: text.sourceRange(of: $0.range), reason: $0.reason)
      })
  }
}

extension SourceText {
  /// A range of the text as it is quoted, with the bytes that it stands for.
  func passage(_ range: TextRange) -> Passage {
    Passage(text: quotation(range), range: sourceRange(of: range))
  }
}
