import PrecisModel
import PrecisText

/// Counts the terms of one article: open addressing over hashes.
struct TermCounts {
  /// One term of an article.
  struct Entry: Sendable {
    let term: UInt64
    /// How often it occurs, places that matter more counted for more.
    var frequency: Int32
    /// How often it occurs inside the sentences of the text.
    var occurrences: Int32
    /// How many of these look like a name or a number.
    var namings: Int32
    /// The token where it first occurs; negative for one of the title.
    let token: Int32
  }

  /// The terms of the article, in order of their first occurrence.
  private(set) var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 1024)

  /// Counts one occurrence.
  ///
  /// - Complexity: O(1) on average.
  mutating func add(_ term: UInt64, frequency: Int32, occurrences: Int32, namings: Int32, token: Int32) {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: term)
    if slots[slot] < 0 {
      slots[slot] = Int32(truncatingIfNeeded: entries.count)
      entries.append(
        Entry(term: term, frequency: frequency, occurrences: occurrences, namings: namings, token: token))
    } else {
      let entry = Int(slots[slot])
      entries[entry].frequency += frequency
      entries[entry].occurrences += occurrences
      entries[entry].namings += namings
    }
  }

  private func slot(of term: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: term) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].term != term { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.term)] = Int32(truncatingIfNeeded: index) }
  }
}

extension TermCounts {
  /// The content words of an article's title and text, of which only the first ``StoryWeights/tokenLimit`` count.
  ///
  /// - Complexity: O(n) in the words.
  static func entries(of document: Document, weights: StoryWeights) -> [Entry] {
    var counts = TermCounts()
    counts.count(document, weights: weights)
    return counts.entries
  }

  /// Counts the content words of an article's title and text.
  private mutating func count(_ document: Document, weights: StoryWeights) {
    // Shapes are compared as numbers: this is the loop that sees every word.
    let empty = Token.Shape.functionWord.rawValue | Token.Shape.clitic.rawValue
    let number = Token.Shape.number.rawValue
    let naming = number | Token.Shape.alphanumeric.rawValue
    let capitalized = Token.Shape.capitalized.rawValue
    let placed = capitalized | Token.Shape.sentenceInitial.rawValue
    var position = 0
    if let title = document.title {
      let text = Array(title.utf8)
      for (index, token) in document.titleTokens.prefix(weights.tokenLimit).enumerated()
      where token.shape.rawValue & empty == 0 {
        let isNumber = token.shape.rawValue & number != 0
        guard let term = StoryTerm.term(from: Int(token.start), to: Int(token.end), in: text, isNumber: isNumber)
        else { continue }
        position += 1
        // Capitals say nothing in a headline.
        add(
          term, frequency: position <= weights.leadWords ? weights.lead : 1, occurrences: isNumber ? 1 : 0,
          namings: isNumber ? 1 : 0, token: Int32(truncatingIfNeeded: -1 - index))
      }
    }
    for index in 0..<min(document.tokens.count, weights.tokenLimit) {
      let token = document.tokens[index]
      let shape = token.shape.rawValue
      guard shape & empty == 0,
        let term = StoryTerm.term(
          from: Int(token.start), to: Int(token.end), in: document.text.utf8, isNumber: shape & number != 0)
      else { continue }
      position += 1
      add(
        term, frequency: position <= weights.leadWords ? weights.lead : 1, occurrences: 1,
        namings: shape & naming != 0 || shape & placed == capitalized ? 1 : 0, token: Int32(truncatingIfNeeded: index))
    }
  }
}
