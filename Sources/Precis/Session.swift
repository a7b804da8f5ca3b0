import PrecisModel
import PrecisStories
import PrecisText

/// A run to which articles are added one by one, and from which stories and briefs can be asked at any time.
///
/// ```swift
/// var session = try Session()
/// for article in arrivals {
///   do throws(PrecisError) {
///     try session.add(article)
///   } catch {
///     print(error)  // refused, and listed in the ledger; the session goes on
///   }
/// }
/// let report = try await session.report()
/// ```
///
/// Adding an article costs that article: it is read once, when it comes. What the articles add up to is made out when it is
/// asked for, and does not depend on the order in which they came: a session gives the same bytes as
/// ``Summarizer/report(on:unread:cancellation:progress:)`` on the same articles, which is a session itself.
///
/// A session is a value: a copy goes its own way, and costs little until one of the two changes. One session must not be
/// changed on two threads at once; a copy may be asked on another thread while articles are added to the original. It
/// keeps the texts of its articles and their signatures, about three bytes for each byte of text; sentences, words and names
/// are made out story by story when briefs are asked for, and not kept.
public struct Session: Sendable {
  /// What is kept of the articles.
  package enum Retention: Sendable, Hashable {
    /// Texts and signatures, so that briefs can be asked for.
    case texts
    /// Signatures alone: enough for stories, at about the size of the texts themselves.
    case signatures
  }

  /// What became of an article that was read.
  enum Place: Sendable {
    /// It has this number in the index.
    case indexed(Int)
    case setAside(LedgerEntry)
  }

  /// An article that was read and has no place yet.
  private struct Arrival {
    let fingerprint: ContentFingerprint
    /// Nothing if there was no need to read it.
    let reading: Reading?
    /// The terms of one that takes part in stories, once they have their numbers.
    var terms: ArticleIndex.Terms?
  }

  /// The summariser by whose options and lexicons the session works.
  public let summarizer: Summarizer
  let retention: Retention
  private let intake: Intake
  private(set) var register = Register()
  private(set) var index = ArticleIndex()
  /// By number in the index; nothing for an article that was taken out; empty where only signatures are kept.
  private(set) var texts: [ExtractedArticle?] = []
  /// By number in the index.
  private(set) var notices: [[Notice]] = []
  private(set) var ids: [String] = []
  private(set) var places: [String: Place] = [:]
  private(set) var unread: [LedgerEntry] = []
  /// The article of which the index has but an outline: the first, as long as there is none to compare it with.
  private var outlined: Int?

  /// Makes an empty session.
  ///
  /// - Throws: ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)`` and
  ///   ``PrecisModel/PrecisError/invalidBudget(_:)``.
  public init(options: Options = Options()) throws(PrecisError) {
    self.init(try Summarizer(options: options))
  }

  /// Makes an empty session that shares a summariser's tables: the way to have many sessions.
  public init(_ summarizer: Summarizer) {
    self.init(summarizer, keeping: .texts)
  }

  package init(_ summarizer: Summarizer, keeping retention: Retention) {
    self.summarizer = summarizer
    self.retention = retention
    intake = Intake(reader: summarizer.reader, signatures: summarizer.signatures, retention: retention)
  }

  /// The number of different articles that have come, those that were set aside included.
  public var articleCount: Int { register.count }

  /// Adds an article.
  ///
  /// An article without text, or in a language that is neither French nor English, is no error: the ledger lists it. Nor is
  /// the same article given again, which counts once.
  ///
  /// - Complexity: O(n) in the bytes of the article, whatever the session holds.
  /// - Throws: ``PrecisModel/PrecisError/articleTooLarge(id:limitBytes:actualBytes:)`` and
  ///   ``PrecisModel/PrecisError/repeatedID(_:)``: one of two articles with one id is refused, always the same one,
  ///   whichever came first. The ledger lists what was refused and the session goes on.
  public mutating func add(_ article: Article) throws(PrecisError) {
    let fingerprint = ContentFingerprint(of: article)
    var reading: Reading?
    switch register.admission(of: article.id, fingerprint) {
    case .new, .replaces: reading = intake.read(article, signing: signing(of: 1))
    case .repeated, .refused: break
    }
    var arrivals = [Arrival(fingerprint: fingerprint, reading: reading)]
    number(&arrivals, from: 0)
    if let error = take(article, arrivals[0]) { throw error }
  }

  /// Adds articles, reading ``Options/jobs`` of them at a time.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order.
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with ``WorkProgress/Step/reading``.
  /// - Returns: Why articles were refused, as ``add(_:)`` would have thrown it; the ledger lists them too.
  /// - Complexity: O(n) in the bytes of the articles, whatever the session holds.
  /// - Throws: ``PrecisModel/PrecisError/cancelled``; then none of the articles has been added.
  @discardableResult
  public mutating func add(
    _ articles: [Article], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [PrecisError] {
    try await addFingerprinted(articles, cancellation: cancellation, progress: progress).compactMap(\.refusal)
  }

  /// The same, for callers who want to know the articles again.
  ///
  /// - Returns: For each article its fingerprint, and why it was refused, if it was.
  package mutating func addFingerprinted(
    _ articles: [Article], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [(fingerprint: ContentFingerprint, refusal: PrecisError?)] {
    let supervision = Supervision(cancellation: cancellation, progress: progress)
    let (intake, register, signing) = (intake, register, signing(of: articles.count))
    var arrivals: [Arrival] = []
    var numberedCount = 0
    arrivals.reserveCapacity(articles.count)
    try await supervision.forEach(.reading, count: articles.count, jobs: summarizer.options.jobs, batch: 8) {
      (batch) throws(PrecisError) in
      articles[batch].map { article in
        let fingerprint = ContentFingerprint(of: article)
        switch register.admission(of: article.id, fingerprint) {
        case .new, .replaces: return (fingerprint, intake.read(article, signing: signing))
        case .repeated, .refused: return (fingerprint, nil)
        }
      }
    } take: { (batch: [(ContentFingerprint, Reading?)]) in
      for (fingerprint, reading) in batch { arrivals.append(Arrival(fingerprint: fingerprint, reading: reading)) }
      // While the next articles are read; of many at once, for then the table of numbers lies close.
      guard arrivals.count - numberedCount >= Self.numberedTogether else { return }
      number(&arrivals, from: numberedCount)
      numberedCount = arrivals.count
    }
    number(&arrivals, from: numberedCount)
    return zip(articles, arrivals).map { ($1.fingerprint, take($0, $1)) }
  }

  /// The terms of so many articles get their numbers together.
  private static let numberedTogether = 128

  /// Gives the terms of articles their numbers.
  private mutating func number(_ arrivals: inout [Arrival], from first: Int) {
    for place in first..<arrivals.count {
      guard case .article(let signature, _, _) = arrivals[place].reading else { continue }
      arrivals[place].terms = index.number(signature)
    }
  }

  /// When articles that come together are signed: a lone one has nothing to be compared with yet.
  private func signing(of count: Int) -> Intake.Signing {
    count == 1 && ids.isEmpty && retention == .texts ? .later : .now
  }

  /// Lists an input that the caller could not read, so that the ledger accounts for it.
  public mutating func add(unread entry: LedgerEntry) { unread.append(entry) }

  /// Gives an article its place.
  ///
  /// - Returns: Why it was refused, if it was.
  private mutating func take(_ article: Article, _ arrival: Arrival) -> PrecisError? {
    let (fingerprint, reading) = (arrival.fingerprint, arrival.reading)
    let admission = register.admission(of: article.id, fingerprint)
    let isOther = admission != .new && !register.hasSameContent(article.id, fingerprint)
    register.admit(article.id, fingerprint)
    if admission == .new || admission == .replaces, let reading { place(article.id, reading, arrival.terms) }
    if isOther { return .repeatedID(article.id) }
    guard admission == .new || admission == .replaces, case .setAside(let entry) = reading, entry.status == .tooLarge
    else { return nil }
    return .articleTooLarge(
      id: article.id, limitBytes: summarizer.options.limits.articleBytes, actualBytes: article.content.count)
  }

  private mutating func place(_ id: String, _ reading: Reading, _ terms: ArticleIndex.Terms?) {
    if case .indexed(let number) = places[id] {
      index.remove(number)
      if retention == .texts { texts[number] = nil }
    }
    switch reading {
    case .setAside(let entry): places[id] = .setAside(entry)
    case .article(let signature, let text, let notices):
      completeOutline()
      if signature.isOutline { outlined = ids.count }
      places[id] = .indexed(ids.count)
      index.add(signature, terms)
      ids.append(id)
      if retention == .texts { texts.append(text) }
      self.notices.append(notices)
    }
  }

  /// Makes the signature that was put off, for there is another article now.
  private mutating func completeOutline() {
    guard let number = outlined else { return }
    outlined = nil
    if let text = texts[number] { index.complete(number, with: intake.signature(of: text)) }
  }
}
