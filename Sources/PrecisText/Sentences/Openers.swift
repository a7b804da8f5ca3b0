/// What opens a sentence before its first word.
struct Openers {
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
