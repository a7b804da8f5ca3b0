/// The identity of a word form, stem, name or shingle: a 64-bit hash of its folded spelling.
///
/// Equal spellings give equal terms in every process and on every machine. Two different spellings share a term with a
/// chance of about n²/2⁶⁵ for n spellings: below one in a hundred million for a million of them.
package struct Term: Sendable, Hashable, Comparable {
  package let hash: UInt64

  package init(hash: UInt64) { self.hash = hash }

  package static func < (lhs: Term, rhs: Term) -> Bool { lhs.hash < rhs.hash }
}

/// A word, a number or a clitic (l', 's) in an article's canonical text. Punctuation is what lies between tokens.
package struct Token: Sendable, Hashable {
  /// What a token's first look tells; the sets are cheap to test.
  package struct Shape: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Holds a digit and no letter.
    package static let number = Shape(rawValue: 1 << 0)
    /// Starts with an upper-case letter.
    package static let capitalized = Shape(rawValue: 1 << 1)
    /// Has at least two letters, all of them upper case.
    package static let allCapitals = Shape(rawValue: 1 << 2)
    /// Is a clitic: an elided word with its apostrophe before the next token (l', d', qu'), or a possessive ('s).
    package static let clitic = Shape(rawValue: 1 << 3)
    /// Is a function word of the article's language.
    package static let functionWord = Shape(rawValue: 1 << 4)
    /// Is the first token of its sentence.
    package static let sentenceInitial = Shape(rawValue: 1 << 5)
    /// Has an upper-case letter after a lower-case one (iPhone, McDonald).
    package static let mixedCase = Shape(rawValue: 1 << 6)
    /// Holds a hyphen inside.
    package static let hyphenated = Shape(rawValue: 1 << 7)
    /// Holds letters and digits (G20, F-16).
    package static let alphanumeric = Shape(rawValue: 1 << 8)
  }

  package var start: UInt32
  package var end: UInt32
  package var shape: Shape
  /// The word's spelling, lower case, ’ folded to '.
  package var word: Term
  /// The word's stem, without accents: what two inflected forms share.
  package var stem: Term

  package init(range: TextRange, shape: Shape, word: Term, stem: Term) {
    self.start = UInt32(clamping: range.start)
    self.end = UInt32(clamping: range.end)
    self.shape = shape
    self.word = word
    self.stem = stem
  }

  package var range: TextRange { TextRange(start: Int(start), end: Int(end)) }
}

/// A sentence of an article: where it stands, and which tokens it holds.
package struct Sentence: Sendable, Hashable {
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
