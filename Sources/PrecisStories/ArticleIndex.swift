import PrecisLexicons
import PrecisModel

/// The articles of a run by their signatures: articles are added one by one, and how they hang together can be asked at
/// any time.
///
/// What an article says stands in its signature, which is made when it comes; what it weighs depends on all others, so
/// that copies and stories are made out when they are asked for, from the signatures alone. The answer does not depend on
/// the order in which the articles came.
package struct ArticleIndex: Sendable {
  /// What makes a story.
  package enum Stories: Sendable, Hashable {
    /// Articles about the same event, found by their content.
    case byContent
    /// Articles with the same ``ArticleSignature/group``; one without a group is a story of its own.
    case byGroup
    /// All articles are one story.
    case single
  }

  private let weights: StoryWeights
  /// By number of article, in the order in which they came; nothing for one that was taken out.
  private var signatures: [ArticleSignature?] = []
  private var terms = TermLists()

  package init(weights: StoryWeights = StoryWeights()) { self.weights = weights }

  /// The terms of an article by numbers that the index gave them.
  package struct Terms: Sendable {
    fileprivate let items: [TermLists.Item]
  }

  /// Gives the terms of an article numbers. An article that is not added then does no harm.
  ///
  /// - Complexity: O(n) in the terms.
  package mutating func number(_ signature: ArticleSignature) -> Terms {
    Terms(items: terms.number(signature.terms))
  }

  /// Adds an article; its number is the number of articles added before.
  ///
  /// - Parameter numbered: Its terms, if they have got their numbers.
  /// - Complexity: O(n) in the terms of the article.
  package mutating func add(_ signature: ArticleSignature, _ numbered: Terms? = nil) {
    let items = (numbered ?? number(signature)).items
    var signature = signature
    signature.terms = []
    signatures.append(signature)
    terms.append(items)
  }

  /// Takes an article's signature for the outline that it was added with.
  ///
  /// - Complexity: O(n) in the terms of the article.
  package mutating func complete(_ number: Int, with signature: ArticleSignature) {
    guard signatures.indices.contains(number), signatures[number] != nil else { return }
    let items = self.number(signature).items
    var signature = signature
    signature.terms = []
    signatures[number] = signature
    terms.replace(number, with: items)
  }

  /// Takes an article out; numbers stay as they are.
  ///
  /// - Complexity: O(1).
  package mutating func remove(_ number: Int) {
    guard signatures.indices.contains(number) else { return }
    signatures[number] = nil
    terms.remove(number)
  }

  /// The numbers of the articles, in order of id.
  ///
  /// - Complexity: O(n log n) in the articles.
  package var order: [Int] {
    let articles = signatures.indices.compactMap { number in signatures[number].map { (id: $0.id, number: number) } }
    return articles.ordered { $0 < $1 }.map(\.number)
  }

  /// The search for the copies among the articles, which comes first.
  ///
  /// - Parameter stories: What makes a story.
  /// - Complexity: O(n log n) in the articles.
  package func pendingCopies(_ stories: Stories) -> PendingCopies {
    let order = order
    let articles = order.compactMap { signatures[$0] }
    var labels: [String]?
    switch stories {
    case .byContent: break
    case .byGroup: labels = articles.map { $0.group ?? StoryGroup.id(ofMembers: [$0.id]) }
    case .single:
      let story = StoryGroup.id(ofMembers: articles.map(\.id))
      labels = articles.map { _ in story }
    }
    return PendingCopies(articles, order: order, labels: labels, count: signatures.count)
  }

  /// How the articles hang together, as far as they are yet to be compared with each other.
  ///
  /// - Parameters:
  ///   - copies: The search that found all copies.
  ///   - detail: Whether ties are told, for which signatures must have been made with the spelling of words.
  /// - Complexity: O(n) in the articles.
  package func pendingGrouping(beside copies: PendingCopies, detail: SignatureReader.Detail) -> PendingGrouping {
    PendingGrouping(
      signatures, order: copies.order, labels: copies.labels, copies: copies.found, terms: terms, weights: weights,
      detail: detail)
  }

  /// How often the work of ``PendingCopies`` goes through the articles.
  package static let stepCount = 2
}
