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

/// The quotation that is open where a mark stands.
struct OpenQuotes: Sendable {
  /// Where the quotation starts, with its quote; nothing if none is open.
  private(set) var start: Int?
  /// Whether an odd number of `"` stands between the start of the paragraph and the mark.
  private(set) var isStraightOpen = false
  /// The quote that closes it.
  private(set) var closing: UInt32 = 0

  init() {}

  /// Takes note of a quote.
  ///
  /// A `"` after white space and before a word opens, one after a word and before white space closes; any other takes
  /// turns with the one before it.
  mutating func read(_ quote: ParagraphText.Character, in text: ParagraphText) {
    switch quote.scalar {
    case 0x22:
      let before = text.characterClass(before: quote.start)
      let after = text.characterClass(at: quote.end)
      let canOpen = before == .none || before == .space || before == .openingBracket || before == .apostrophe
      let canClose =
        after == .none || after == .space || after == .closingBracket || after == .continuation || after.isMark
      isStraightOpen = canOpen == canClose ? !isStraightOpen : canOpen
      start = isStraightOpen ? quote.start : nil
      closing = 0x22
    case 0xAB, 0x201C, 0x201E:
      start = quote.start
      closing = quote.scalar == 0xAB ? 0xBB : 0x201D
    case 0xBB, 0x201D: start = nil
    default: break
    }
  }
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
  /// Whether another mark is among them: « (… !). »
  private(set) var hasMark = false
  /// The quotation that is open after the closers.
  private(set) var quotes: OpenQuotes

  /// - Complexity: O(n) in the closers.
  init(after mark: Int, in text: ParagraphText, quotes: OpenQuotes) {
    end = mark
    self.quotes = quotes
    while true {
      let next = text.character(at: end)
      switch next.characterClass {
      case .closingQuote:
        hasQuote = true
        self.quotes.read(next, in: text)
        end = next.end
      case .closingBracket:
        hasBracket = true
        end = next.end
      case .straightQuote:
        guard self.quotes.isStraightOpen || Self.closes(next, in: text) else { return }
        self.quotes.read(next, in: text)
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
        hasMark = true
        end = next.end
      case .openingBracket:
        guard let note = Self.noteEnd(at: next.start, in: text) else { return }
        hasNote = true
        end = note
      case .other where next.scalar == 0x2A || next.scalar == 0x5F:  // Markdown's * and _
        guard Self.closes(next, in: text) else { return }
        end = next.end
      case .space:
        let start = text.skippingSpace(from: end)
        if let face = Emoticon.end(at: start, in: text) {
          end = face
          continue
        }
        let closer = text.character(at: start)
        switch closer.characterClass {
        case .closingQuote:
          hasQuote = true
          self.quotes.read(closer, in: text)
          end = closer.end
        case .closingBracket:
          hasBracket = true
          end = closer.end
        case .straightQuote:
          let after = text.characterClass(at: closer.end)
          guard self.quotes.isStraightOpen, after == .space || after == .none || after.isMark || after == .continuation
          else {
            return
          }
          self.quotes.read(closer, in: text)
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

  /// The end of a note in square brackets: « [1] », « [note 2] », « [a] », "[citation needed]".
  private static func noteEnd(at bracket: Int, in text: ParagraphText) -> Int? {
    guard text[bracket] == UInt8(ascii: "[") else { return nil }
    var offset = bracket + 1
    var letters = 0
    var digits = 0
    while offset - bracket < 32 {
      let character = text.character(at: offset)
      switch character.characterClass {
      case .lower: letters += 1
      case .digit: digits += 1
      case .space where letters > 1, .dot where letters > 1: break
      case .closingBracket where character.scalar == 0x5D:
        return letters == 1 || letters > 3 || digits > 0 ? character.end : nil
      default: return nil
      }
      offset = character.end
    }
    return nil
  }
}

/// Faces after a mark, which belong to the sentence before them: « Bravo ! :-) », « Merci ! 😀 ».
enum Emoticon {
  /// Where the face that starts at `offset` ends, or nothing if none does.
  static func end(at offset: Int, in text: ParagraphText) -> Int? {
    let first = text.character(at: offset)
    if isPictograph(first.scalar) {
      var end = first.end
      while isPictograph(text.character(at: end).scalar) { end = text.character(at: end).end }
      return end
    }
    if text.matches("^_^", at: offset) || text.matches("^^", at: offset) {
      return followedBySpace(offset + (text[offset + 1] == UInt8(ascii: "_") ? 3 : 2), in: text)
    }
    switch text[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      var end = offset + 1
      if text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "'") { end += 1 }
      switch text[end] {
      case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"),
        UInt8(ascii: "/"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "*"):
        while end - offset < 8, text[end] == text[end + 1] { end += 1 }
        return followedBySpace(end + 1, in: text)
      default: return nil
      }
    default: return nil
    }
  }

  private static func followedBySpace(_ end: Int, in text: ParagraphText) -> Int? {
    let after = text.characterClass(at: end)
    return after == .space || after == .none ? end : nil
  }

  /// Whether the scalar is a picture, or joins pictures.
  private static func isPictograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F300...0x1FAFF, 0x2600...0x27BF, 0xFE0F, 0x200D: scalar != 0x2605 && scalar != 0x27A2 && scalar != 0x2794
    default: false
    }
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
  /// Whether an ellipsis is among them.
  private(set) var hasEllipsis = false
  /// Whether a line of dashes is among them, which separates.
  var hasRule: Bool { dashes > 3 }
  private var dashes = 0

  private static let limit = 12

  init(at start: Int, in text: ParagraphText) {
    end = start
    for _ in 0..<Self.limit {
      let next = text.character(at: end)
      switch next.characterClass {
      case .openingQuote, .straightQuote, .apostrophe, .closingQuote: hasQuote = true
      case .openingBracket: hasBracket = true
      case .dash:
        hasDash = true
        dashes += 1
      case .bullet: hasBullet = true
      case .ellipsis: hasEllipsis = true
      case .dot:
        guard
          text[next.end] == UInt8(ascii: ".") || hasEllipsis
            || text[text.skippingSpace(from: next.end)] == UInt8(ascii: ".")
        else { return }
        hasEllipsis = true
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
