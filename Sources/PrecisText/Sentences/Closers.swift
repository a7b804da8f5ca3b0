/// What closes a sentence after its mark.
struct Closers {
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
      case .other where next.scalar == 0x2A || next.scalar == 0x5F:  // Markdown's *, ** and _
        var last = next
        while text.character(at: last.end).scalar == next.scalar { last = text.character(at: last.end) }
        guard Self.closes(last, in: text) else { return }
        end = last.end
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
        case .strongMark where hasQuote && Self.closes(closer, in: text):
          // « Dit-il “Pourquoi ?” ? »
          hasMark = true
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
