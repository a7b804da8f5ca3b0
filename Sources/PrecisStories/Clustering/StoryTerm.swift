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
  private static let numberDigits = 24

  /// The term of the word or number that stands at the given bytes, or nothing for a single letter.
  ///
  /// - Complexity: O(1), as only the first letters are read.
  static func term(from start: Int, to end: Int, in text: [UInt8], isNumber: Bool) -> UInt64? {
    let limit = isNumber ? numberDigits : prefixLetters
    let end = min(end, text.count)
    var spelling = Spelling()
    var index = max(0, start)
    while index < end, spelling.count < limit {
      let byte = text[index]
      guard byte >= 0x80 else {
        index += 1
        switch byte {
        case 0x41...0x5A: spelling.add(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39: spelling.add(byte)
        case UInt8(ascii: ","), UInt8(ascii: "."): if isNumber { spelling.add(UInt8(ascii: ".")) }
        default: break
        }
        continue
      }
      let (scalar, length) = scalar(in: text, at: index, end: end)
      index += length
      switch scalar {
      case 0x152, 0x153: spelling.add("oe", limit: limit)
      case 0xC6, 0xE6: spelling.add("ae", limit: limit)
      case 0x2010, 0x2011, 0x2019: break
      default: spelling.add(Folding.base(of: lowercased(scalar)))
      }
    }
    guard isNumber ? spelling.count > 0 : spelling.count > 1 else { return nil }
    let isPlural = !isNumber && spelling.count > 3 && spelling.count < prefixLetters && spelling.endsInS
    return mixed(isPlural ? spelling.beforeLast : spelling.hash)
  }

  /// A spelling as it grows: FNV-1a over its characters.
  private struct Spelling {
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The hash without the last character.
    private(set) var beforeLast: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var count = 0
    private(set) var endsInS = false

    @inline(__always)
    mutating func add(_ character: UInt32) {
      beforeLast = hash
      hash = (hash ^ UInt64(character)) &* 0x0000_0100_0000_01B3
      count += 1
      endsInS = character == 0x73
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) { add(UInt32(byte)) }

    mutating func add(_ letters: StaticString, limit: Int) {
      letters.withUTF8Buffer { for letter in $0 where count < limit { add(letter) } }
    }
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
