import PrecisModel
import PrecisStories
import PrecisText

/// What reading one article comes to; indirect, for it is moved about and half a kilobyte large.
indirect enum Reading: Sendable {
  /// It takes part in stories; its text is there if briefs will be asked for.
  case article(ArticleSignature, ExtractedArticle?, notices: [Notice])
  /// It takes no part in stories.
  case setAside(LedgerEntry)
}

/// Takes articles through the stages up to Language, which is all that stories need; the later ones follow when a brief is
/// made.
struct Intake: Sendable {
  let reader: ArticleReader
  let signatures: SignatureReader
  let retention: Session.Retention

  /// What is made of an article's words for others to be compared with.
  enum Signing: Sendable {
    case now
    /// An outline: the signature can be made of the text that is kept, should there be another article.
    case later
  }

  /// What an article comes to.
  ///
  /// - Complexity: O(n) in the bytes.
  func read(_ article: Article, signing: Signing = .now) -> Reading {
    let (extracted, words): (ExtractedArticle, PageWords)
    do throws(PrecisError) {
      // Which of its lines other articles have too matters to briefs alone.
      (extracted, words) = try reader.page(of: article, in: retention == .texts ? .run : .alone)
    } catch {
      return .setAside(LedgerEntry(id: article.id, status: .tooLarge, reason: error.description))
    }
    let signature =
      signing == .now ? signatures.signature(of: extracted, words) : signatures.outline(of: extracted)
    func aside(_ status: ArticleStatus, _ reason: String) -> Reading {
      .setAside(LedgerEntry(id: signature.id, status: status, reason: reason, notices: extracted.notices))
    }
    guard signature.wordCount > 0 else { return aside(.notArticle, "no article text was found") }
    guard extracted.language.language != .other else { return aside(.otherLanguage, "neither French nor English") }
    return .article(signature, retention == .texts ? extracted.kept() : nil, notices: extracted.notices)
  }

  /// The signature that was put off, of an article as it is kept.
  ///
  /// - Complexity: O(n) in the bytes.
  func signature(of kept: ExtractedArticle) -> ArticleSignature { signatures.signature(of: kept, reader.unreadWords) }
}
