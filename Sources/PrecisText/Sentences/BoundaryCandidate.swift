/// A place where a sentence may end: a mark, and what stands around it.
///
///     … de la ville [1]. »  – « Le maire
///                  │└┬─┘ └┬┘└─┬─┘└ next
///                mark closers  opening
struct BoundaryCandidate {
  /// What kind of mark it is.
  enum Mark: Sendable {
    /// One full stop.
    case dot
    /// Several full stops, spaced or not, or the ellipsis character.
    case ellipsis
    /// `!` or `?`, or a run of marks that holds one.
    case strong
  }

  let text: ParagraphText
  /// Where the sentence starts that the mark may end.
  let sentenceStart: Int
  /// The run of marks.
  let mark: Range<Int>
  let kind: Mark
  /// The quotation in which the mark stands.
  let quotes: OpenQuotes
  /// What closes the sentence after the mark: quotes, brackets, calls of footnotes.
  let closers: Closers
  /// Where the sentence would end.
  var end: Int { closers.end }
  /// Where the next sentence would start, after the white space.
  let nextStart: Int
  /// What opens the next sentence: quotes, brackets, dashes, bullets.
  let openers: Openers
  /// The first character of the next sentence that says something.
  let next: ParagraphText.Character
  /// The word before the mark, with its inner dots left out: « C » in « J.-C. ». Empty if something else stands there.
  let word: Range<Int>

  /// Whether white space stands between the mark, with its closers, and what follows.
  var hasGap: Bool { nextStart > end }

  init(text: ParagraphText, sentenceStart: Int, mark: Range<Int>, kind: Mark, quotes: OpenQuotes) {
    self.text = text
    self.sentenceStart = sentenceStart
    self.mark = mark
    self.kind = kind
    self.quotes = quotes
    closers = Closers(after: mark.upperBound, in: text, quotes: quotes)
    nextStart = text.skippingSpace(from: closers.end)
    openers = Openers(at: nextStart, in: text)
    next = text.character(at: openers.end)
    word = text.word(before: text.skippingSpace(before: mark.lowerBound))
  }

  /// Whether a closing quote or bracket stands before the mark: « … (à Lyon). ».
  var followsCloser: Bool {
    switch text.characterClass(before: mark.lowerBound) {
    case .closingBracket, .closingQuote, .straightQuote, .apostrophe, .superscript: true
    default: false
    }
  }

  /// The word that starts the next sentence.
  var nextWord: Range<Int> { text.word(at: next.start) }
}
