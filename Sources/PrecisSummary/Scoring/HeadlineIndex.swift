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
  func isRepeated(by content: ArraySlice<Term>) -> Bool {
    guard !stems.isEmpty, !content.isEmpty, content.count <= Self.longestHeadline else { return false }
    // Of more than a fifth of the words, the headline must hold one.
    let first = content.prefix(content.count / 5 + 1)
    guard lasts.withLookup({ lasts in first.contains { lasts[$0] >= 0 } }) else { return false }
    let words = Array(content).sorted()
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

  /// - Parameter words: In ascending order, some of them perhaps more than once.
  private static func areAlike(_ headline: ArraySlice<Term>, _ words: [Term]) -> Bool {
    var wordCount = 0
    var shared = 0
    for (place, word) in words.enumerated() where place == 0 || word != words[place - 1] {
      wordCount += 1
      if headline.containsSorted(word) { shared += 1 }
    }
    return 5 * shared >= 4 * (headline.count + wordCount - shared)
  }
}
