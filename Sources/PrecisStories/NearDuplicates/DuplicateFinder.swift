import PrecisLexicons
import PrecisModel

/// Finds near-duplicates: exact, abridged, extended, reordered and lightly reworded copies.
///
/// Texts are gone through from the longest to the shortest. Each is compared with those kept so far that share sampled
/// shingles with it, by the exact overlap of all their shingles, and becomes a copy of the one that it overlaps most if
/// ``CopyCriterion`` holds, or else is kept itself. So every copy is like the text that it copies, and no chain of
/// likenesses can glue different articles together. Two rounds are made: the first weighs all shingles alike, the second
/// by how many of the groups of the first have them. So lines that many unrelated articles share count for little, while
/// a dispatch with hundreds of copies does not pass for boilerplate, as it would if its copies were counted one by one.
///
/// - Complexity: O(n) in the words of the articles: the lists of the index are short, and each text is compared
///   with a few candidates only.
struct DuplicateFinder: Sendable {
  private let articles: [ArticleSignature]
  /// For each article, the first one with the same words: they are one text.
  private let firsts: [Int]
  /// The articles that have the words of another one, by the first of them.
  private var classes: [Int: [Int]] = [:]
  private var search: CopySearch

  /// - Complexity: O(n log n) in the articles.
  init(among articles: [ArticleSignature]) {
    self.articles = articles
    firsts = ExactCopies.firsts(among: articles)
    for (index, first) in firsts.enumerated() where first != index { classes[first, default: [first]].append(index) }
    var texts: [Int] = []
    for index in articles.indices where firsts[index] == index && articles[index].wordCount > 0 {
      let members = classes[index] ?? [index]
      texts.append(members.min { articles[$0].order < articles[$1].order } ?? index)
    }
    texts = texts.ordered {
      let (left, right) = (articles[$0].wordCount, articles[$1].wordCount)
      return left != right ? left > right : articles[$0].order < articles[$1].order
    }
    search = CopySearch(articles: articles, texts: texts, criterion: .weighted)
  }

  /// See ``CopySearch``, whose steps these are.
  var partCount: Int { search.partCount }
  func outcome(of part: Int) -> CopySearch.Outcome { search.outcome(of: part) }
  mutating func take(_ outcome: CopySearch.Outcome) { search.take(outcome) }
  mutating func closeStep(_ checkpoint: (Int) throws(PrecisError) -> Void) throws(PrecisError) {
    try search.closeStep(checkpoint)
  }

  /// The groups of copies among the articles, in order of the leader of each.
  var groups: [CopyGroup] {
    search.groups().compactMap { members -> CopyGroup? in
      guard members.count > 1 || classes[firsts[members[0]]] != nil else { return nil }
      let (kept, overlaps) = search.kept(of: members)
      var copies: [CopyGroup.Copy] = []
      for (text, overlap) in zip(members, overlaps) {
        for article in classes[firsts[text]] ?? [text] where article != kept {
          copies.append(
            CopyGroup.Copy(
              article: article, similarity: text == kept ? 1 : overlap.containment,
              overlap: search.measured(overlap, of: text, kept)))
        }
      }
      guard !copies.isEmpty else { return nil }
      copies = copies.ordered { $0.article < $1.article }
      let origin = copies.map(\.article).reduce(kept) { articles[$1].order < articles[$0].order ? $1 : $0 }
      return CopyGroup(kept: kept, origin: origin, copies: copies)
    }
  }
}

/// An article and its copies.
struct CopyGroup: Sendable {
  /// An article that copies the kept one, or that the kept one copies.
  struct Copy: Sendable {
    let article: Int
    /// The containment of the smaller in the larger of this article and the kept one, 0 to 1.
    let similarity: Double
    /// What this article and the kept one have in common.
    let overlap: TextOverlap
  }

  /// The article that is kept: of the fullest texts, the one that came first.
  let kept: Int
  /// The article that came first.
  let origin: Int
  /// All articles but the kept one, in ascending order.
  let copies: [Copy]
}
