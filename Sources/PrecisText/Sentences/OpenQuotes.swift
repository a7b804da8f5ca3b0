/// The quotation that is open where a mark stands.
struct OpenQuotes {
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
