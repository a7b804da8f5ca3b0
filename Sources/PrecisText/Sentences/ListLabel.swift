/// A label of a list: `3.`, `3)`, `3.)`, `2.1.`, `c.`, `c)`, `iii.`, `B.`, `IV.`
struct ListLabel {
  enum Kind {
    case number
    /// A small letter: `c`, or `i` where no list of Roman numerals runs.
    case letter
    /// A Roman numeral in small letters.
    case roman
    /// A capital or a Roman numeral, which may open a sentence, but are initials as often.
    case capital
  }
  enum Ending { case dot, bracket, dotAndBracket }

  private(set) var kind: Kind
  /// Whether the label has several parts, « 2.1. », of which `value` is the last.
  let isPart: Bool
  let ending: Ending
  private(set) var value: Int
  /// Where the label starts, with the bullet that may stand before it.
  let start: Int
  /// Where the label ends, with its dot and bracket.
  let end: Int
  /// The value as a Roman numeral, of small letters that are one.
  private let romanValue: Int?

  /// The label whose dot or bracket stands at `offset`, if there is one.
  init?(endingAt offset: Int, in text: ParagraphText) {
    let isDot = text[offset] == UInt8(ascii: ".")
    ending = !isDot ? .bracket : text[offset + 1] == UInt8(ascii: ")") ? .dotAndBracket : .dot
    end = offset + (ending == .dotAndBracket ? 2 : 1)
    var start = offset
    kind = .number
    value = 0
    var scale = 1
    while offset - start < 4, let digit = Self.digit(text[start - 1]) {
      value += digit * scale
      scale *= 10
      start -= 1
    }
    guard offset - start <= 3 else { return nil }
    let first = start
    if start < offset {
      romanValue = nil
      while offset - start < 16, text[start - 1] == UInt8(ascii: "."), Self.digit(text[start - 2]) != nil {
        start -= 2
        while offset - start < 16, Self.digit(text[start - 1]) != nil { start -= 1 }
      }
      // « I.1. », « A.2. »
      if text[start - 1] == UInt8(ascii: "."), text[start - 2] &- 0x41 < 26, isDot { start -= 2 }
    } else {
      while offset - start < 5, (text[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
      let letters = start..<offset
      guard !letters.isEmpty, letters.count < 5 else { return nil }
      romanValue = Self.romanValue(of: letters, in: text)
      if text[start] < 0x61 {
        guard isDot, letters.count == 1 || romanValue != nil else { return nil }
        kind = .capital
      } else if letters.count == 1 {
        kind = .letter
        value = Int(text[start] - UInt8(ascii: "a")) + 1
      } else {
        guard let romanValue else { return nil }
        kind = .roman
        value = romanValue
      }
    }
    // A bullet may stand before the label: « • 9. ».
    let before = text.character(before: text.skippingSpace(before: start))
    switch text.characterClass(before: start) {
    case .space, .none, .bullet, .other, .straightQuote, .openingQuote: break
    default: return nil
    }
    isPart = start < first && kind == .number
    self.start = before.characterClass == .bullet ? before.start : start
  }

  /// The label, read as the list has it, if it is the next one after `last`, up or down.
  func follows(_ last: ListLabel) -> ListLabel? {
    guard last.ending == ending else { return nil }
    if last.kind == kind, abs(value - last.value) == 1 { return self }
    // i, ii: the first one could have been a letter.
    guard let romanValue, let lastRoman = last.romanValue, abs(romanValue - lastRoman) == 1 else { return nil }
    var label = self
    label.kind = .roman
    label.value = romanValue
    return label
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// The value of letters that are a Roman numeral up to 39, all small or all capitals.
  private static func romanValue(of letters: Range<Int>, in text: ParagraphText) -> Int? {
    var value = 0
    var last = 0
    for offset in letters.reversed() {
      guard text[offset] & 0x20 == text[letters.lowerBound] & 0x20 else { return nil }
      let digit: Int
      switch text[offset] | 0x20 {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return value
  }
}
