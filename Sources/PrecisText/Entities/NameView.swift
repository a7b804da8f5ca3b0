import PrecisModel

/// What is known of a token: of its word, and of where it stands.
struct TokenFacts: BitwiseCopyable {
  /// What the lexicons say.
  var word: NameLexicon.WordFacts
  /// Which small word it is.
  var closed: ClosedWords
  /// What stands before it.
  var gapBefore: TokenGap = []
  /// Whether the dictionary has the word, once somebody has asked.
  fileprivate var isCommon: Answer = .unknown

  fileprivate enum Answer: UInt8, BitwiseCopyable {
    case unknown, no, yes
  }

  init(word: NameLexicon.WordFacts, closed: ClosedWords) {
    self.word = word
    self.closed = closed
  }

  /// Whether nothing is known of the word.
  var isEmpty: Bool { word.isEmpty && closed.isEmpty }
}

/// Goes through the tokens that have a capital, at their start or inside.
struct Capitals {
  private let places: CheckedRow<UInt32>
  private var next = 0

  /// - Parameter places: the indices of those tokens, in order.
  init(_ places: CheckedRow<UInt32>) { self.places = places }

  /// The next one, if it stands before `end`.
  @inline(__always)
  private mutating func next(before end: Int) -> Int? {
    guard next < places.count, Int(places[next]) < end else { return nil }
    defer { next &+= 1 }
    return Int(places[next])
  }

  /// The same, without those before `start`.
  @inline(__always)
  mutating func next(from start: Int, before end: Int) -> Int? {
    while let index = next(before: end) {
      if index >= start { return index }
    }
    return nil
  }
}

/// The tokens of an article with what is known of each: what the rules about names look at.
///
/// Each word is looked up once, however many rules ask about it, and so is what stands before it. A view is only valid while
/// text, tokens, facts and the lexicon stay in place.
struct NameView {
  let words: TokenView
  let facts: CheckedRow<TokenFacts>
  /// The same facts, for what is only found out when somebody asks.
  private let memory: UnsafeMutableBufferPointer<TokenFacts>
  /// The tokens with a capital, in order.
  let capitals: Capitals
  let language: Language
  /// Held by ``with(_:_:_:)``: a view is passed to every rule, and a reference would be counted each time.
  private let lexicon: Unmanaged<NameLexicon>

  /// Calls `body` with the view of an article.
  ///
  /// - Complexity: O(n) in the tokens, beside what `body` does.
  static func with<Result>(
    _ words: TokenView, _ lexicon: NameLexicon, _ body: (NameView) throws -> Result
  ) rethrows -> Result {
    try withUnsafeTemporaryAllocation(of: TokenFacts.self, capacity: words.tokens.count) { facts in
      try withUnsafeTemporaryAllocation(of: UInt32.self, capacity: words.tokens.count + 1) { places in
        lexicon.look(up: words.tokens, into: facts, places)
        var capitalCount = 0
        words.forEachGap { index, token, gap in
          facts[index].gapBefore = gap
          // No branch hangs on what no processor can foresee: the next token takes the place of one without a capital.
          places[capitalCount] = UInt32(truncatingIfNeeded: index)
          capitalCount &+= token.shape.isDisjoint(with: [.capitalized, .mixedCase]) ? 0 : 1
        }
        let view = NameView(
          words: words, facts: CheckedRow(UnsafeBufferPointer(facts)), memory: facts,
          capitals: Capitals(CheckedRow(UnsafeBufferPointer(rebasing: places[..<capitalCount]))),
          language: lexicon.language, lexicon: Unmanaged.passUnretained(lexicon))
        return try withExtendedLifetime(lexicon) { try body(view) }
      }
    }
  }

  var tokens: CheckedRow<Token> { words.tokens }

  /// Asks the lexicon.
  @inline(__always)
  func ask<Answer>(_ question: (NameLexicon) -> Answer) -> Answer { lexicon._withUnsafeGuaranteedRef(question) }

  /// What the word at `index` can be.
  @inline(__always)
  func roles(_ index: Int) -> WordRoles { facts[index].word.roles }

  /// The name that the word at `index` is by itself.
  @inline(__always)
  func name(_ index: Int) -> KnownName? {
    let number = facts[index].word.name
    return number == 0 ? nil : ask { $0.knownName(number) }
  }

  /// Which small word stands at `index`.
  @inline(__always)
  func closed(_ index: Int) -> ClosedWords { facts[index].closed }

  /// What stands before the token at `index`, up to the token before it.
  @inline(__always)
  func gap(before index: Int) -> TokenGap {
    index >= 0 && index < facts.endIndex ? facts[index].gapBefore : .edge
  }

  /// What stands after the token at `index`, up to the token after it, or the end of the text.
  @inline(__always)
  func gap(after index: Int) -> TokenGap {
    index + 1 < facts.endIndex ? gap(before: index + 1) : words.gap(after: index)
  }

  /// The bytes of the token at `index`.
  @inline(__always)
  func bytes(_ index: Int) -> ByteView { words.bytes(index) }

  /// Whether the word at `index` is common, by the dictionary.
  func isCommon(_ index: Int) -> Bool {
    switch facts[index].isCommon {
    case .no: return false
    case .yes: return true
    case .unknown:
      let isCommon = ask { $0.commonWords.contains(words, index) }
      memory[index].isCommon = isCommon ? .yes : .no
      return isCommon
    }
  }

  /// The longest name that starts at `index` and ends before `end`: how many tokens it has, and what is known of it.
  ///
  /// - Complexity: O(m²) in the words of the longest name that starts with this word.
  func longestName(at index: Int, end: Int) -> (count: Int, known: KnownName)? {
    guard index < end else { return nil }
    let first = facts[index].word
    // Most words start no name.
    guard UInt32(first.longestName) | first.name != 0 else { return nil }
    var count = min(Int(first.longestName), end - index)
    while count > 1 {
      if let known = ask({ $0.knownName($0.phrase(tokens[index..<index + count]).name) }) { return (count, known) }
      count -= 1
    }
    return first.name == 0 ? nil : ask { $0.knownName(first.name) }.map { (1, $0) }
  }

  /// The longest phrase of several words that starts at `index` and ends before `end`: its length, and what it can be.
  @inline(__always)
  func longestPhrase(at index: Int, end: Int) -> (count: Int, roles: WordRoles)? {
    // Most words start none.
    guard index < end, facts[index].word.longestPhrase > 1 else { return nil }
    return longestPhrase(at: index, before: end)
  }

  private func longestPhrase(at index: Int, before end: Int) -> (count: Int, roles: WordRoles)? {
    var count = min(Int(facts[index].word.longestPhrase), end - index)
    while count > 1 {
      let roles = ask { $0.phrase(tokens[index..<index + count]).roles }
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
        let roles = ask { $0.phrase(tokens[first..<end]).roles }
        if !roles.isEmpty { return (count, roles) }
      }
      count -= 1
    }
    return nil
  }
}
