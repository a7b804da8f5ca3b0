import PrecisLexicons
import PrecisModel

/// Values for phrases of one or more words, found by the tokens that spell them, longest first.
///
/// A phrase is known by its words' folded spellings, so that it matches in any case.
struct PhraseTable<Value: Sendable>: Sendable {
  private var values: [Term: Value] = [:]
  /// For the first word of each phrase of several words, how many words the longest such phrase has.
  private var longest: [Term: Int] = [:]

  /// Whether nothing is in the table.
  var isEmpty: Bool { values.isEmpty }

  /// Sets the value of a phrase; the first value given to a phrase stays.
  mutating func insert(_ words: [Term], _ value: Value) {
    guard let first = words.first else { return }
    let key = words.count == 1 ? first : Term(sequence: words)
    guard values[key] == nil else { return }
    values[key] = value
    if words.count > 1 { longest[first] = max(longest[first] ?? 1, words.count) }
  }

  /// The value of a phrase of one word.
  subscript(word: Term) -> Value? { values[word] }

  /// The longest phrase that starts at `index` and ends before `end`: how many tokens it has, and its value.
  ///
  /// - Complexity: O(m²) in the words of the longest phrase of the table that starts with this word.
  func longestMatch(in tokens: [Token], at index: Int, end: Int) -> (count: Int, value: Value)? {
    guard index < end else { return nil }
    if let longest = longest[tokens[index].word] {
      var count = min(longest, end - index)
      while count > 1 {
        if let value = values[Term(sequence: tokens[index..<index + count].lazy.map(\.word))] {
          return (count, value)
        }
        count -= 1
      }
    }
    return values[tokens[index].word].map { (1, $0) }
  }

  /// The longest phrase that ends before `end` and starts no earlier than `start`.
  ///
  /// - Complexity: O(m²) in `limit`, the number of words that are tried at most.
  func longestMatch(in tokens: [Token], endingBefore end: Int, start: Int, limit: Int) -> (count: Int, value: Value)? {
    var count = min(limit, end - start)
    while count > 1 {
      let first = end - count
      if let longest = longest[tokens[first].word], longest >= count,
        let value = values[Term(sequence: tokens[first..<end].lazy.map(\.word))]
      {
        return (count, value)
      }
      count -= 1
    }
    return count == 1 ? values[tokens[end - 1].word].map { (1, $0) } : nil
  }
}
