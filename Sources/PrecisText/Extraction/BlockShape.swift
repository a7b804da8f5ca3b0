import PrecisModel

/// What the first and last bytes of a block tell: how it ends, and whether it is an item of a list.
enum BlockShape {
  /// How the block ends, closing quotation marks and brackets aside.
  static func ending(of range: TextRange, in text: ByteView) -> Block.Ending {
    var end = withoutBrackets(range, in: text)
    while end > range.start {
      var last = end - 1
      while last > range.start, text[last] & 0xC0 == 0x80 { last -= 1 }
      switch (text[last], end - last) {
      case (UInt8(ascii: "."), 1):
        let isEllipsis = end - range.start >= 3 && text[end - 2] == text[last] && text[end - 3] == text[last]
        return isEllipsis ? .ellipsis : .final
      case (UInt8(ascii: "!"), 1), (UInt8(ascii: "?"), 1): return .final
      case (UInt8(ascii: ":"), 1): return .colon
      case (UInt8(ascii: ";"), 1), (UInt8(ascii: ","), 1): return .item
      case (UInt8(ascii: "\""), 1), (UInt8(ascii: "'"), 1), (UInt8(ascii: ")"), 1), (UInt8(ascii: "]"), 1),
        (UInt8(ascii: "*"), 1), (0x20, 1):
        break
      case (0xC2, 2) where text[last + 1] == 0xBB || text[last + 1] == 0xA0: break  // » and no-break space
      case (0xE2, 3):
        switch (text[last + 1], text[last + 2]) {
        case (0x80, 0xA6): return .ellipsis
        case (0x80, 0x99), (0x80, 0x9C), (0x80, 0x9D), (0x80, 0xBA), (0x80, 0xAF): break  // ’ “ ” › and narrow space
        default: return .none
        }
      case (0xE3, 3) where text[last + 1] == 0x80 && text[last + 2] == 0x82: return .final  // 。
      case (0xEF, 3) where text[last + 1] == 0xBC && (text[last + 2] == 0x81 || text[last + 2] == 0x9F): return .final
      case (0xE0, 3) where text[last + 1] == 0xA5 && text[last + 2] == 0xA4: return .final  // ।
      case (0xD8, 2) where text[last + 1] == 0x9F: return .final  // ؟
      case (0xDB, 2) where text[last + 1] == 0x94: return .final  // ۔
      default: return .none
      }
      end = last
    }
    return .none
  }

  /// The end of the block without a short remark in brackets after a final mark: « … toute la région. (AFP) ».
  private static func withoutBrackets(_ range: TextRange, in text: ByteView) -> Int {
    guard range.count > 4, text[range.end - 1] == UInt8(ascii: ")") else { return range.end }
    var open = range.end - 2
    while open > range.start + 1, range.end - open <= 40, text[open] != UInt8(ascii: "(") { open -= 1 }
    guard text[open] == UInt8(ascii: "("), text[open - 1] == 0x20 else { return range.end }
    switch text[open - 2] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return open - 1
    default: return range.end
    }
  }

  /// Whether the block starts with a bullet, a dash and a space, or a number and a dot or bracket.
  static func startsAsListItem(_ range: TextRange, in text: ByteView) -> Bool {
    let first = range.start
    guard first + 2 < range.end else { return false }
    switch text[first] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text[first + 1] == 0x20
    case 0xE2:
      switch (text[first + 1], text[first + 2]) {
      // • – — ◦ ▪ ●
      case (0x80, 0xA2), (0x80, 0x93), (0x80, 0x94), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F): return true
      default: return false
      }
    case 0xC2: return text[first + 1] == 0xB7  // ·
    default:
      var index = first
      while index < min(range.end - 1, first + 3), isDigit(text[index]) { index += 1 }
      guard index > first, index + 1 < range.end else { return false }
      return (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")")) && text[index + 1] == 0x20
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
