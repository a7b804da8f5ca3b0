import PrecisLexicons
import PrecisModel

/// Tells whether a sentence only repeats a headline of the story.
struct HeadlineIndex: Sendable {
  /// A sentence of more words than this is no headline.
  private static let longestHeadline = 40

  /// The content stems of all headlines, one after the other, those of each ascending and each once; no two headlines are the
  /// same.
  private var stems: [Term] = []
  /// For each headline where its stems start; then where the last one's end.
  private var starts: [Int] = [0]
  /// For each of the stems its headline, and the place where it stands before that; -1 for none.
  private var holders: [(headline: Int32, previous: Int32)] = []
  /// For each stem the place where it stands last.
  private var lasts = TermTable<Int32>(absent: -1)

  /// - Parameter headlines: The content stems of each headline.
  /// - Complexity: O(n log n) in the stems.
  init(_ headlines: [[Term]]) {
    let stemCount = headlines.reduce(0) { $0 + $1.count }
    stems.reserveCapacity(stemCount)
    holders.reserveCapacity(stemCount)
    var sorted = headlines
    for headline in sorted.indices { sorted[headline].sortUniqueSuffix(from: 0) }
    if sorted.count > 1 { sorted = sorted.ordered { $0.lexicographicallyPrecedes($1) } }
    // Copies have the headline of what they copy.
    for place in sorted.indices where !sorted[place].isEmpty && (place == 0 || sorted[place] != sorted[place - 1]) {
      for stem in sorted[place] {
        holders.append((Int32(truncatingIfNeeded: starts.count - 1), lasts[stem]))
        lasts.update(stem) { $0 = Int32(truncatingIfNeeded: stems.count) }
        stems.append(stem)
      }
      starts.append(stems.count)
    }
  }

  /// Whether the words of a sentence and those of a headline are the same, but for a fifth of both together (their Jaccard
  /// similarity is at least 0.8).
  ///
  /// - Complexity: O(n) in the headlines that hold one of its first words.
  func isRepeated(by content: UnsafeBufferPointer<Term>) -> Bool {
    guard !stems.isEmpty, !content.isEmpty, content.count <= Self.longestHeadline else { return false }
    // Of more than a fifth of the words, the headline must hold one.
    let first = content.prefix(content.count / 5 + 1)
    guard first.contains(where: { lasts[$0] >= 0 }) else { return false }
    var words = Array(content)
    words.sortUniqueSuffix(from: 0)
    for word in first {
      var place = Int(lasts[word])
      while place >= 0 {
        let headline = Int(holders[place].headline)
        if Self.areAlike(stems[starts[headline]..<starts[headline + 1]], words) { return true }
        place = Int(holders[place].previous)
      }
    }
    return false
  }

  /// - Parameter words: In ascending order, each once.
  private static func areAlike(_ headline: ArraySlice<Term>, _ words: [Term]) -> Bool {
    // They share no more than the shorter one has.
    guard 5 * min(headline.count, words.count) >= 4 * max(headline.count, words.count) else { return false }
    let shared = words.count(where: headline.containsSorted)
    return 5 * shared >= 4 * (headline.count + words.count - shared)
  }
}
