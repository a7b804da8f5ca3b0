import PrecisLexicons
import PrecisModel
import PrecisText

/// What makes two words the same for the sake of stories.
///
/// Words compare without accents and, from six letters on, by their first six: that takes inflection off in both
/// languages and makes cognates and most names the same in French and English (« irlandais », "Irish" do not meet, but
/// « ministère », "ministers" do). Shorter words lose a final s. Numbers compare as they are, with a decimal point.
enum StoryTerm {
  private static let prefixLetters = 6

  /// The term of a word, or nothing for one that tells nothing: a single letter.
  ///
  /// - Complexity: O(1), as only the first letters are read.
  static func term(of token: Token, in text: [UInt8]) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    var last: UInt64 = 0
    var beforeLast: UInt64 = hash
    func add(_ scalar: UInt32) {
      beforeLast = hash
      last = UInt64(scalar)
      hash = (hash ^ last) &* 0x0000_0100_0000_01B3
      count += 1
    }
    let isNumber = token.shape.contains(.number)
    let limit = isNumber ? 24 : prefixLetters
    var index = max(0, Int(token.start))
    let end = min(Int(token.end), text.count)
    while index < end, count < limit {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        switch byte {
        case 0x41...0x5A: add(UInt32(byte) | 0x20)
        case 0x61...0x7A, 0x30...0x39: add(UInt32(byte))
        case UInt8(ascii: ","), UInt8(ascii: "."): if isNumber { add(UInt32(UInt8(ascii: "."))) }
        default: break
        }
        continue
      }
      let (scalar, length) = scalar(in: text, at: index, end: end)
      index += length
      switch scalar {
      case 0x152, 0x153:
        add(0x6F)
        if count < limit { add(0x65) }
      case 0xC6, 0xE6:
        add(0x61)
        if count < limit { add(0x65) }
      case 0x2010, 0x2011, 0x2019: break
      default: add(Folding.base(of: lowercased(scalar)))
      }
    }
    guard isNumber ? count > 0 : count > 1 else { return nil }
    if count > 3, count < prefixLetters, last == 0x73, !isNumber { hash = beforeLast }
    return Term(sequence: CollectionOfOne(Term(hash: hash))).hash
  }

  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
    case 0xDF...0xFF: return scalar
    default:
      guard let character = Unicode.Scalar(scalar), character.properties.changesWhenLowercased else { return scalar }
      return character.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }
  }

  private static func scalar(in text: [UInt8], at index: Int, end: Int) -> (UInt32, Int) {
    func trail(_ offset: Int) -> UInt32 { index + offset < end ? UInt32(text[index + offset] & 0x3F) : 0 }
    let lead = UInt32(text[index])
    switch lead {
    case 0xC0...0xDF: return ((lead & 0x1F) << 6 | trail(1), 2)
    case 0xE0...0xEF: return ((lead & 0x0F) << 12 | trail(1) << 6 | trail(2), 3)
    case 0xF0...0xF7: return ((lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
    default: return (lead, 1)
    }
  }
}
