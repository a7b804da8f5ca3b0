import PrecisModel

/// Puts the articles of a run in order of id, and sets aside those whose id is taken.
///
/// Everything after it works on this order, which is what makes results independent of the order of input.
struct Intake {
  /// The articles, in order of id; no two have the same.
  private(set) var articles: [Article] = []
  /// The articles whose id was taken: by the same text (a duplicate), or by another one (an error).
  private(set) var rejected: [LedgerEntry] = []

  /// - Complexity: O(n log n) in the articles.
  init(_ given: [Article]) {
    // Among articles of one id, the one whose bytes come first is kept, whichever came first.
    let sorted = given.sorted { left, right in
      left.id != right.id ? left.id < right.id : left.content.lexicographicallyPrecedes(right.content)
    }
    for article in sorted {
      guard let kept = articles.last, kept.id == article.id else {
        articles.append(article)
        continue
      }
      rejected.append(
        kept.content == article.content
          ? LedgerEntry(
            id: article.id, status: .duplicate, copyOf: kept.id, reason: "the same article was given more than once")
          : LedgerEntry(
            id: article.id, status: .unreadable, reason: PrecisError.repeatedID(article.id).description))
    }
  }
}
