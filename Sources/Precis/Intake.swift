import PrecisModel
import PrecisStories
import PrecisText

/// What reading one article comes to.
enum Reading: Sendable {
  /// It takes part in stories; its document is there if briefs will be asked for.
  case article(ArticleSignature, Document?, notices: [Notice])
  /// It takes no part in stories.
  case setAside(LedgerEntry)
}

/// Takes articles through the stages that look at one article at a time.
struct Intake: Sendable {
  let reader: ArticleReader
  let retention: Session.Retention
  let detail: ArticleSignature.Detail

  /// What an article comes to.
  ///
  /// - Complexity: O(n) in the bytes, O(n log n) in the words.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  func read(_ article: Article, _ breaker: inout SentenceBreaker) throws(PrecisError) -> Reading {
    let document: Document
    do throws(PrecisError) {
      document = try reader.document(of: article, breaker: &breaker)
    } catch {
      guard case .articleTooLarge = error else { throw error }
      return .setAside(LedgerEntry(id: article.id, status: .tooLarge, reason: error.description))
    }
    func aside(_ status: ArticleStatus, _ reason: String) -> Reading {
      .setAside(LedgerEntry(id: article.id, status: status, reason: reason, notices: document.notices))
    }
    guard !document.tokens.isEmpty else { return aside(.notArticle, "no article text was found") }
    guard document.language.language != .other else { return aside(.otherLanguage, "neither French nor English") }
    return .article(
      ArticleSignature(of: document, detail: detail), retention == .documents ? document : nil,
      notices: document.notices)
  }
}
