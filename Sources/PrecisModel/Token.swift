/// The identity of a word form, stem, name or shingle: a 64-bit hash of its folded spelling.
///
/// Equal spellings give equal terms in every process and on every machine. Two different spellings share a term with a
/// chance of about n²/2⁶⁵ for n spellings: below one in a hundred million for a million of them.
///
/// Looked up and compared for every word: inlinable, so that other modules' sets and dictionaries are specialised.
@usableFromInline
package struct Term: Sendable, Hashable, Comparable, BitwiseCopyable {
  @usableFromInline package let hash: UInt64

  @inlinable package init(hash: UInt64) { self.hash = hash }

  @inlinable package static func == (lhs: Term, rhs: Term) -> Bool { lhs.hash == rhs.hash }

  /// The hash is spread over all bits already; the hasher only adds the process's seed.
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  @inlinable package static func < (lhs: Term, rhs: Term) -> Bool { lhs.hash < rhs.hash }
}

/// A word, a number or a clitic (l', 's) in an article's canonical text. Punctuation is what lies between tokens.
@usableFromInline
package struct Token: Sendable, Equatable {
  /// What a token's first look tells; the sets are cheap to test.
  @usableFromInline
  package struct Shape: OptionSet, Sendable, Equatable {
    @usableFromInline package let rawValue: UInt16
    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Holds a digit and no letter.
    @inlinable package static var number: Shape { Shape(rawValue: 1 << 0) }
    /// Starts with an upper-case letter.
    @inlinable package static var capitalized: Shape { Shape(rawValue: 1 << 1) }
    /// Has at least two letters, all of them upper case.
    @inlinable package static var allCapitals: Shape { Shape(rawValue: 1 << 2) }
    /// Is a clitic: an elided word with its apostrophe before the next token (l', d', qu'), a possessive ('s), or a pronoun after
    /// its verb (-il, -t-elle).
    @inlinable package static var clitic: Shape { Shape(rawValue: 1 << 3) }
    /// Is a function word of the article's language.
    @inlinable package static var functionWord: Shape { Shape(rawValue: 1 << 4) }
    /// Is the first token of its sentence.
    @inlinable package static var sentenceInitial: Shape { Shape(rawValue: 1 << 5) }
    /// Has an upper-case letter after a lower-case one (iPhone, McDonald).
    @inlinable package static var mixedCase: Shape { Shape(rawValue: 1 << 6) }
    /// Holds a hyphen inside.
    @inlinable package static var hyphenated: Shape { Shape(rawValue: 1 << 7) }
    /// Holds letters and digits (G20, F-16).
    @inlinable package static var alphanumeric: Shape { Shape(rawValue: 1 << 8) }
    /// Holds a dot inside (U.S, 3.5).
    @inlinable package static var dotted: Shape { Shape(rawValue: 1 << 9) }
  }

  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32
  @usableFromInline package var shape: Shape
  /// The word's number among those that stages know something of; 0 for all others. It depends on who cut the token.
  @usableFromInline package var known: UInt32
  /// The word's spelling, lower case, ’ folded to '.
  @usableFromInline package var word: Term
  /// The word's stem, without accents: what two inflected forms share.
  @usableFromInline package var stem: Term

  @inlinable
  package init(range: TextRange, shape: Shape, word: Term, stem: Term, known: UInt32 = 0) {
    self.init(
      start: UInt32(clamping: range.start), end: UInt32(clamping: range.end), shape: shape, word: word, stem: stem,
      known: known)
  }

  /// - Parameter end: no less than `start`.
  @inlinable @inline(__always)
  package init(start: UInt32, end: UInt32, shape: Shape, word: Term, stem: Term, known: UInt32) {
    self.start = start
    self.end = end
    self.shape = shape
    self.known = known
    self.word = word
    self.stem = stem
  }

  @inlinable package var range: TextRange { TextRange(start: Int(start), end: Int(end)) }
}

/// A sentence of an article: where it stands, and which tokens it holds.
package struct Sentence: Sendable, Equatable {
  /// Where the sentence stands in the canonical text, without white space at either end.
  package let range: TextRange
  /// The sentence's tokens, as indices into its document's tokens.
  package let tokens: Range<Int>
  /// The index of the paragraph that holds the sentence.
  package let paragraph: Int

  package init(range: TextRange, tokens: Range<Int>, paragraph: Int) {
    self.range = range
    self.tokens = tokens
    self.paragraph = paragraph
  }
}
