import PrecisModel

/// Tells whether a sentence only repeats a headline of the story.
struct HeadlineIndex: Sendable {
  /// A sentence of more words than this is no headline.
  private static let longestHeadline = 40

  private let headlines: [Set<Term>]
  private var holders: [Term: [Int]] = [:]

  /// - Parameter headlines: The content stems of each headline.
  /// - Complexity: O(n) in the stems.
  init(_ headlines: [[Term]]) {
    self.headlines = headlines.map { Set($0) }
    for (number, headline) in headlines.enumerated() {
      for stem in headline where holders[stem]?.last != number { holders[stem, default: []].append(number) }
    }
  }

  /// Whether the words of a sentence and those of a headline are the same, but for a fifth of both together (their Jaccard
  /// similarity is at least 0.8).
  ///
  /// - Complexity: O(n) in the headlines that hold one of its first words.
  func isRepeated(by content: [Term]) -> Bool {
    guard !content.isEmpty, content.count <= Self.longestHeadline else { return false }
    let words = Set(content)
    // Of more than a fifth of the words, the headline must hold one.
    for word in content.prefix(content.count / 5 + 1) {
      for headline in holders[word] ?? [] {
        let shared = headlines[headline].intersection(words).count
        if 5 * shared >= 4 * (headlines[headline].count + words.count - shared) { return true }
      }
    }
    return false
  }
}
