import PrecisLexicons
import PrecisModel

/// Tells whether a sentence only repeats a headline of the story.
struct HeadlineIndex: Sendable {
  /// A sentence of more words than this is no headline.
  private static let longestHeadline = 40

  /// The content stems of each headline, ascending and each once; no two headlines are the same.
  private let headlines: [[Term]]
  /// For each stem, one more than the place in `holders` where the headlines that have it are listed; 0 for none.
  private var places = TermTable<Int32>(absent: 0)
  private var holders: [[Int]] = []

  /// - Parameter headlines: The content stems of each headline.
  /// - Complexity: O(n log n) in the stems.
  init(_ headlines: [[Term]]) {
    let sorted = headlines.filter { !$0.isEmpty }.map { stems in
      var unique: [Term] = []
      for stem in stems.sorted() where stem != unique.last { unique.append(stem) }
      return unique
    }.sorted { $0.lexicographicallyPrecedes($1) }
    // Copies have the headline of what they copy.
    self.headlines = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    for (number, headline) in self.headlines.enumerated() {
      for stem in headline {
        let place = Int(places[stem])
        if place > 0 {
          holders[place - 1].append(number)
        } else {
          holders.append([number])
          places.update(stem) { $0 = Int32(truncatingIfNeeded: holders.count) }
        }
      }
    }
  }

  /// Whether the words of a sentence and those of a headline are the same, but for a fifth of both together (their Jaccard
  /// similarity is at least 0.8).
  ///
  /// - Complexity: O(n) in the headlines that hold one of its first words.
  func isRepeated(by content: ArraySlice<Term>) -> Bool {
    guard !headlines.isEmpty, !content.isEmpty, content.count <= Self.longestHeadline else { return false }
    // Of more than a fifth of the words, the headline must hold one.
    for word in content.prefix(content.count / 5 + 1) {
      let place = Int(places[word])
      guard place > 0 else { continue }
      let words = content.sorted()
      for headline in holders[place - 1] where Self.areAlike(headlines[headline], words) { return true }
    }
    return false
  }

  /// - Parameter words: In ascending order, some of them perhaps more than once.
  private static func areAlike(_ headline: [Term], _ words: [Term]) -> Bool {
    var wordCount = 0
    var shared = 0
    for (place, word) in words.enumerated() where place == 0 || word != words[place - 1] {
      wordCount += 1
      if headline.containsSorted(word) { shared += 1 }
    }
    return 5 * shared >= 4 * (headline.count + wordCount - shared)
  }
}
