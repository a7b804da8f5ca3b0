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
  /// The word before the mark, with its inner dots left out: « C » in « J.-C. ».
  let word: Range<Int>

  /// Whether white space stands between the mark, with its closers, and what follows.
  var hasGap: Bool { nextStart > end }

  init(text: ParagraphText, sentenceStart: Int, mark: Range<Int>, kind: Mark, quotes: OpenQuotes) {
    self.text = text
    self.sentenceStart = sentenceStart
    self.mark = mark
    self.kind = kind
    closers = Closers(after: mark.upperBound, in: text, quotes: quotes)
    nextStart = text.skippingSpace(from: closers.end)
    openers = Openers(at: nextStart, in: text)
    next = text.character(at: openers.end)
    word = text.word(before: text.skippingSpace(before: mark.lowerBound))
  }

  /// The word that starts the next sentence.
  var nextWord: Range<Int> { text.word(at: next.start) }
}

/// Whether a quotation is open where a mark stands.
struct OpenQuotes: Sendable {
  /// Whether an odd number of `"` stands between the start of the paragraph and the mark.
  var isStraightOpen = false
}

/// What closes a sentence after its mark.
struct Closers: Sendable {
  /// The offset after the last closer, or after the mark if there is none.
  private(set) var end: Int
  /// Whether a closing quote is among them.
  private(set) var hasQuote = false
  /// Whether a closing bracket is among them.
  private(set) var hasBracket = false
  /// Whether the call of a footnote is among them.
  private(set) var hasNote = false
  /// Whether a `"` is open after the closers.
  private(set) var isStraightOpen: Bool

  /// - Complexity: O(n) in the closers.
  init(after mark: Int, in text: ParagraphText, quotes: OpenQuotes) {
    end = mark
    isStraightOpen = quotes.isStraightOpen
    while true {
      let next = text.character(at: end)
      switch next.characterClass {
      case .closingQuote:
        hasQuote = true
        end = next.end
      case .closingBracket:
        hasBracket = true
        end = next.end
      case .straightQuote:
        guard isStraightOpen || Self.closes(next, in: text) else { return }
        isStraightOpen = false
        hasQuote = true
        end = next.end
      case .apostrophe:
        guard Self.closes(next, in: text) else { return }
        hasQuote = true
        end = next.end
      case .superscript:
        hasNote = true
        end = next.end
      case .dot, .ellipsis, .strongMark:
        guard end > mark else { return }
        end = next.end
      case .openingBracket:
        guard let note = Self.noteEnd(at: next.start, in: text) else { return }
        hasNote = true
        end = note
      case .other where next.scalar == 0x2A || next.scalar == 0x5F:  // Markdown's * and _
        guard Self.closes(next, in: text) else { return }
        end = next.end
      case .digit:
        guard let note = Self.bareNoteEnd(at: next.start, after: mark, end: end, in: text) else { return }
        hasNote = true
        end = note
      case .space:
        let start = text.skippingSpace(from: end)
        let closer = text.character(at: start)
        switch closer.characterClass {
        case .closingQuote:
          hasQuote = true
          end = closer.end
        case .closingBracket:
          hasBracket = true
          end = closer.end
        case .straightQuote:
          let after = text.characterClass(at: closer.end)
          guard isStraightOpen, after == .space || after == .none || after.isMark || after == .continuation else {
            return
          }
          isStraightOpen = false
          hasQuote = true
          end = closer.end
        case .openingBracket:
          guard let note = Self.noteEnd(at: start, in: text) else { return }
          hasNote = true
          end = note
        default: return
        }
      default: return
      }
    }
  }

  /// Whether a quote that could open as well stands where only a closing one can.
  private static func closes(_ quote: ParagraphText.Character, in text: ParagraphText) -> Bool {
    let after = text.characterClass(at: quote.end)
    switch after {
    case .none, .space, .dot, .ellipsis, .strongMark, .continuation, .closingQuote, .closingBracket, .straightQuote,
      .apostrophe, .dash:
      return true
    default:
      return false
    }
  }

  /// The end of a footnote's call in brackets: « [1] », « [12, p. 3] » is none, « [note 2] », « [a] ».
  private static func noteEnd(at bracket: Int, in text: ParagraphText) -> Int? {
    guard text[bracket] == UInt8(ascii: "[") else { return nil }
    var offset = bracket + 1
    if text.matches("note ", at: offset) { offset += 5 }
    let start = offset
    while offset - start < 4, text.characterClass(at: offset) == .digit { offset += 1 }
    if offset == start, text.characterClass(at: offset) == .lower { offset += 1 }
    guard offset > start, text[offset] == UInt8(ascii: "]") else { return nil }
    return offset + 1
  }

  /// The end of a footnote's call that is a bare number: « la ville.12 Le maire ».
  private static func bareNoteEnd(at digit: Int, after mark: Int, end: Int, in text: ParagraphText) -> Int? {
    guard end > mark || text.characterClass(before: mark - 1) == .lower else { return nil }
    let word = text.word(before: mark - 1)
    guard end > mark || word.count >= 4 else { return nil }
    var offset = digit
    while offset - digit < 3, text.characterClass(at: offset) == .digit { offset += 1 }
    let next = text.skippingSpace(from: offset)
    guard next > offset, text.characterClass(at: next) == .upper else { return nil }
    return offset
  }
}

/// What opens a sentence before its first word.
struct Openers: Sendable {
  /// The offset after the last opener, where the first word starts.
  private(set) var end: Int
  private(set) var hasQuote = false
  private(set) var hasBracket = false
  /// Whether a dash is among them: of a dialogue, of a list, or in the middle of the sentence.
  private(set) var hasDash = false
  private(set) var hasBullet = false

  private static let limit = 12

  init(at start: Int, in text: ParagraphText) {
    end = start
    for _ in 0..<Self.limit {
      let next = text.character(at: end)
      switch next.characterClass {
      case .openingQuote, .straightQuote, .apostrophe, .closingQuote: hasQuote = true
      case .openingBracket: hasBracket = true
      case .dash: hasDash = true
      case .bullet: hasBullet = true
      case .other where next.scalar == 0x2A || next.scalar == 0x5F || next.scalar == 0x23 || next.scalar == 0x3E:
        hasBullet = hasBullet || text.characterClass(at: next.end) == .space
      default: return
      }
      let after = text.skippingSpace(from: next.end)
      guard text.characterClass(at: after) != .none else { return }
      end = after
    }
  }
}
