import PrecisLexicons
import PrecisModel
import PrecisText

/// A quotation to be checked against its source.
public struct Citation: Sendable, Hashable {
  /// The text that is claimed.
  public var text: String
  /// The id of the article that is quoted.
  public var article: String
  /// The bytes of that article that are claimed to say so.
  public var range: SourceRange
  /// The character set in which the brief read the article.
  public var charset: String
  /// How the article's bytes are written.
  public var format: Article.Format

  /// Makes a citation.
  public init(text: String, article: String, range: SourceRange, charset: String, format: Article.Format) {
    self.text = text
    self.article = article
    self.range = range
    self.charset = charset
    self.format = format
  }
}

/// Why a quotation does not hold.
public enum VerificationFailure: Sendable, Hashable {
  /// The article has no such bytes; it has so many.
  case outOfBounds(articleBytes: Int)
  /// The bytes say something else.
  case differs(found: String)
  /// The article is now read in another character set.
  case charsetChanged(to: String)
  /// The article cannot be read.
  case unreadable(PrecisError)
}

/// Checks that quotations say what their sources' bytes say.
///
/// The source is read by the same steps as for a brief: decoded, normalised, white space folded.
public struct Verifier: Sendable {
  private let limits: Limits

  /// Makes a verifier.
  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// An article that was read for checking; check all its citations against one reading.
  public struct Source: Sendable {
    fileprivate let text: SourceText
    fileprivate let byteCount: Int
  }

  /// Reads an article for checking.
  ///
  /// - Complexity: O(n) in the bytes of the article.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)``.
  public func read(_ article: Article) throws(PrecisError) -> Source {
    let reader = SourceReader(limits: limits)
    return Source(text: try reader.text(of: article), byteCount: article.content.count)
  }

  /// What is wrong with a citation, or nothing if it holds.
  ///
  /// - Complexity: O(n) in the range.
  public func check(_ citation: Citation, in source: Source) -> VerificationFailure? {
    guard citation.charset == source.text.charset else { return .charsetChanged(to: source.text.charset) }
    guard citation.range.start >= 0, citation.range.end <= source.byteCount,
      let range = source.text.textRange(of: citation.range)
    else { return .outOfBounds(articleBytes: source.byteCount) }
    let found = source.text.quotation(range)
    return found == citation.text && found.utf8.elementsEqual(citation.text.utf8) ? nil : .differs(found: found)
  }

  /// What is wrong with a citation, or nothing if it holds; reads the article anew.
  ///
  /// - Complexity: O(n) in the bytes of the article.
  public func check(_ citation: Citation, in article: Article) -> VerificationFailure? {
    do throws(PrecisError) {
      return check(citation, in: try read(article))
    } catch {
      return .unreadable(error)
    }
  }
}
