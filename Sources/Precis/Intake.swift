import PrecisModel
import PrecisStories
import PrecisText

/// What reading one article comes to; indirect, for it is moved about and half a kilobyte large.
indirect enum Reading: Sendable {
  /// It takes part in stories; its document is there if briefs will be asked for.
  case article(ArticleSignature, Document?, notices: [Notice])
  /// It takes no part in stories.
  case setAside(LedgerEntry)
}

/// Takes articles through the stages that look at one article at a time: all of them where briefs will be asked for, those
/// up to Language where only stories will.
struct Intake: Sendable {
  let reader: ArticleReader
  let signatures: SignatureReader
  let retention: Session.Retention

  /// What an article comes to.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  func read(_ article: Article, _ breaker: inout SentenceBreaker) throws(PrecisError) -> Reading {
    do throws(PrecisError) {
      switch retention {
      case .documents:
        let document = try reader.document(of: article, breaker: &breaker)
        return reading(signatures.signature(of: document), document, document.language, document.notices)
      case .signatures:
        let extracted = try reader.extracted(article)
        return reading(signatures.signature(of: article, extracted), nil, extracted.language, extracted.notices)
      }
    } catch {
      guard case .articleTooLarge = error else { throw error }
      return .setAside(LedgerEntry(id: article.id, status: .tooLarge, reason: error.description))
    }
  }

  private func reading(
    _ signature: ArticleSignature, _ document: Document?, _ language: LanguageGuess, _ notices: [Notice]
  ) -> Reading {
    func aside(_ status: ArticleStatus, _ reason: String) -> Reading {
      .setAside(LedgerEntry(id: signature.id, status: status, reason: reason, notices: notices))
    }
    guard signature.wordCount > 0 else { return aside(.notArticle, "no article text was found") }
    guard language.language != .other else { return aside(.otherLanguage, "neither French nor English") }
    return .article(signature, document, notices: notices)
  }
}
