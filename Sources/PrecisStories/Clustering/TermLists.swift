/// The terms of all articles of a run, by numbers that the run gives them.
struct TermLists: Sendable {
  /// One term of an article; counts that do not fit are cut off.
  struct Item: Sendable {
    let term: Int32
    let frequency: UInt16
    let occurrences: UInt16
    let namings: UInt16
    /// How the name ends that it was first part of in the article.
    let ending: WordEnding
  }

  private var numbers = TermNumbers()
  private var lists: [[Item]] = []

  /// The number of different terms.
  var count: Int { numbers.count }

  /// The terms of the article with the given number.
  subscript(article: Int) -> [Item] { lists[article] }

  /// An article's terms by their numbers, of which new ones get the next.
  ///
  /// - Complexity: O(n) in the terms.
  mutating func number(_ entries: [TermCounts.Entry]) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(entries.count)
    numbers.forEachNumber(of: entries) { entry, number in
      items.append(
        Item(
          term: number, frequency: UInt16(clamping: entry.frequency), occurrences: UInt16(clamping: entry.occurrences),
          namings: UInt16(clamping: entry.namings), ending: entry.ending))
    }
    return items
  }

  /// Adds an article's terms.
  mutating func append(_ terms: [Item]) { lists.append(terms) }

  /// Takes an article's terms out.
  mutating func remove(_ article: Int) { lists[article] = [] }

  /// Gives an article other terms.
  mutating func replace(_ article: Int, with items: [Item]) { lists[article] = items }
}
