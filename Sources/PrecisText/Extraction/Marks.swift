/// The marks between the words of a block, and what they tell.
struct Marks {
  /// Characters that are not white space.
  var characterCount = 0
  /// Marks that part the items of a menu: `|`, `•`, `·`, `»` and `›` without their partner.
  var separatorCount = 0
  /// Full stops and their like inside the block, before a space.
  var innerMarkCount = 0
  var hasQuotation = false
  /// Whether a time of day stands there that does not start the block.
  var hasClock = false
  /// Whether a web address stands there.
  var hasAddress = false
  var hasBracket = false
  var hasCopyright = false
  /// Whether no mark stands there that may be part of an address or a file name.
  var isPlain = true

  /// Counts the marks of a gap between two words, or at either end of `sample`.
  ///
  /// - Complexity: O(n) in the bytes of the gap.
  mutating func measure(_ gap: Range<Int>, of text: UnsafeBufferPointer<UInt8>, in sample: Range<Int>) {
    var index = gap.lowerBound
    while index < gap.upperBound {
      let byte = text[index]
      switch byte {
      case 0x20, 0x09...0x0D: break
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        characterCount += 1
        if index + 1 < sample.upperBound, index + 1 < gap.upperBound { innerMarkCount += 1 }
        if index + 1 == gap.upperBound, index + 1 < sample.upperBound { isPlain = false }
      case UInt8(ascii: "\""):
        characterCount += 1
        hasQuotation = true
      case UInt8(ascii: "["):
        characterCount += 1
        hasBracket = true
      case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"):
        characterCount += 1
        isPlain = false
      case UInt8(ascii: "|"):
        characterCount += 1
        separatorCount += 1
      case UInt8(ascii: ":"):
        characterCount += 1
        if Self.isClock(text, at: index, gap, sample) { hasClock = true }
        if gap.count >= 3, index + 2 < gap.upperBound, text[index + 1] == 0x2F, text[index + 2] == 0x2F {
          hasAddress = true
        }
      case 0xC2 where index + 1 < gap.upperBound:
        characterCount += 1
        if text[index + 1] == 0xB7, gap.count > 2 { separatorCount += 1 }  // ·
        if text[index + 1] == 0xAB { hasQuotation = true }  // «
        if text[index + 1] == 0xA9 { hasCopyright = true }  // ©
        index += 1
      case 0xE2 where index + 2 < gap.upperBound:
        characterCount += 1
        switch (text[index + 1], text[index + 2]) {
        case (0x80, 0xA2), (0x80, 0xBA), (0x96, 0xBA): separatorCount += 1  // • › ►
        case (0x80, 0x98), (0x80, 0x9C): hasQuotation = true  // ‘ “
        default: break
        }
        index += 2
      default:
        if byte & 0xC0 != 0x80 { characterCount += 1 }
      }
      index += 1
    }
  }

  /// Whether the colon at `index` stands between the digits of a time of day that does not start the block.
  private static func isClock(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ gap: Range<Int>, _ sample: Range<Int>
  ) -> Bool {
    gap.count == 1 && index - sample.lowerBound > 4 && index + 1 < sample.upperBound && isDigit(text[index - 1])
      && isDigit(text[index + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
