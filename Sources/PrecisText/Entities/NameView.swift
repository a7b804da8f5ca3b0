import PrecisModel

/// What is known of a token's word.
struct TokenFacts: BitwiseCopyable {
  /// What the lexicons say.
  var word: NameLexicon.WordFacts
  /// Which small word it is.
  var closed: ClosedWords

  /// Whether nothing is known of the word.
  var isEmpty: Bool {
    word.roles.isEmpty && closed.isEmpty && word.longestName | word.longestPhrase == 0 && word.name == 0
  }
}

/// The tokens of an article with what is known of each: what the rules about names look at.
///
/// Each word is looked up once, however many rules ask about it. A view is only valid while text, tokens and facts stay in
/// place.
struct NameView {
  let words: TokenView
  let facts: CheckedBuffer<TokenFacts>
  let lexicon: NameLexicon

  /// Calls `body` with the view of an article.
  ///
  /// - Complexity: O(n) in the tokens, beside what `body` does.
  static func with<Result>(
    _ words: TokenView, _ lexicon: NameLexicon, _ body: (NameView) throws -> Result
  ) rethrows -> Result {
    try withUnsafeTemporaryAllocation(of: TokenFacts.self, capacity: words.tokens.count) { facts in
      lexicon.look(up: words.tokens, into: facts)
      let known = CheckedBuffer(UnsafeBufferPointer(facts))
      return try body(NameView(words: words, facts: known, lexicon: lexicon))
    }
  }

  var tokens: CheckedBuffer<Token> { words.tokens }

  /// What the word at `index` can be.
  @inline(__always)
  func roles(_ index: Int) -> WordRoles { facts[index].word.roles }

  /// The name that the word at `index` is by itself.
  func name(_ index: Int) -> KnownName? { lexicon.knownName(facts[index].word.name) }

  /// Which small word stands at `index`.
  @inline(__always)
  func closed(_ index: Int) -> ClosedWords { facts[index].closed }

  /// What stands before the token at `index`, up to the token before it.
  @inline(__always)
  func gap(before index: Int) -> TokenGap { words.gap(before: index) }

  /// What stands after the token at `index`, up to the token after it, or the end of the text.
  func gap(after index: Int) -> TokenGap { words.gap(after: index) }

  /// The bytes of the token at `index`.
  @inline(__always)
  func bytes(_ index: Int) -> ByteView { words.bytes(index) }

  /// Whether the word at `index` is common, by the dictionary.
  func isCommon(_ index: Int) -> Bool { lexicon.commonWords.contains(words, index) }

  /// The longest name that starts at `index` and ends before `end`: how many tokens it has, and what is known of it.
  ///
  /// - Complexity: O(m²) in the words of the longest name that starts with this word.
  func longestName(at index: Int, end: Int) -> (count: Int, known: KnownName)? {
    guard index < end else { return nil }
    let first = facts[index].word
    var count = min(Int(first.longestName), end - index)
    while count > 1 {
      if let known = lexicon.knownName(lexicon.phrase(tokens[index..<index + count]).name) { return (count, known) }
      count -= 1
    }
    return lexicon.knownName(first.name).map { (1, $0) }
  }

  /// The longest phrase of several words that starts at `index` and ends before `end`: its length, and what it can be.
  func longestPhrase(at index: Int, end: Int) -> (count: Int, roles: WordRoles)? {
    guard index < end else { return nil }
    var count = min(Int(facts[index].word.longestPhrase), end - index)
    while count > 1 {
      let roles = lexicon.phrase(tokens[index..<index + count]).roles
      if !roles.isEmpty { return (count, roles) }
      count -= 1
    }
    return nil
  }

  /// The longest phrase of several words that ends before `end` and starts no earlier than `start`.
  ///
  /// - Complexity: O(m²) in `limit`, the number of words that are tried at most.
  func longestPhrase(endingBefore end: Int, start: Int, limit: Int) -> (count: Int, roles: WordRoles)? {
    var count = min(limit, end - start)
    while count > 1 {
      let first = end - count
      if facts[first].word.longestPhrase >= count {
        let roles = lexicon.phrase(tokens[first..<end]).roles
        if !roles.isEmpty { return (count, roles) }
      }
      count -= 1
    }
    return nil
  }
}
