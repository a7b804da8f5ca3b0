import PrecisLexicons
import PrecisModel
import PrecisStories
import PrecisSummary
import PrecisText

/// From articles to briefs.
///
/// Made once from its options and used from any number of threads: it is immutable. It reads no file, network, clock,
/// locale or environment, and the same articles and options give the same result, in whatever order they come.
public struct Summarizer: Sendable {
  /// The options that it was made from.
  public let options: Options
  let lexicons: Lexicons
  let reader: ArticleReader
  let plainReader: ArticleReader
  let signatures: SignatureReader
  let briefBuilder: Deferred<BriefBuilder>

  /// Makes a summariser.
  ///
  /// - Throws: ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)`` and
  ///   ``PrecisModel/PrecisError/invalidBudget(_:)``.
  public init(options: Options = Options()) throws(PrecisError) {
    switch options.budget {
    case .words(let amount), .characters(let amount), .sentences(let amount):
      guard amount > 0 else { throw .invalidBudget(amount) }
    }
    self.options = options
    let lexicons = try Lexicons(overlays: options.lexicons)
    self.lexicons = lexicons
    reader = ArticleReader(
      lexicons: lexicons, limits: options.limits, extraction: options.extraction == .mainText ? .mainText : .none)
    plainReader = reader.extracting(.none)
    signatures = SignatureReader(detail: options.explains ? .explained : .plain)
    briefBuilder = Deferred {
      BriefBuilder(
        lexicons: lexicons, budget: options.budget, labels: options.labels.language,
        detail: options.explains ? .explained : .plain)
    }
  }
}
