import PrecisModel
import PrecisText

/// What the form of a sentence tells about its use in a brief, whatever it says.
struct SentenceForm: OptionSet, Sendable, Equatable {
  let rawValue: UInt8

  /// Ends with a question mark: a question to the reader, or an interviewer's line.
  static let question = SentenceForm(rawValue: 1 << 0)
  /// Has no final mark: a headline, a caption, the head of a list.
  static let unfinished = SentenceForm(rawValue: 1 << 1)
  /// Opens with a quotation mark or a dash: somebody speaks, who is not named yet.
  static let speech = SentenceForm(rawValue: 1 << 2)
  /// Says what a headline of the story says.
  static let headline = SentenceForm(rawValue: 1 << 3)
  /// Names the author of a picture.
  static let credit = SentenceForm(rawValue: 1 << 5)
  /// Speaks as I, we or you.
  static let personal = SentenceForm(rawValue: 1 << 4)

  /// - Complexity: O(1): only the ends of `range` are looked at.
  init(of range: TextRange, in text: [UInt8]) {
    var form: SentenceForm = []
    if Self.opensWithSpeech(range, in: text) { form.insert(.speech) }
    switch Self.finalMark(of: range, in: text) {
    case .question: form.insert(.question)
    case .none: form.insert(.unfinished)
    case .stop: break
    }
    self = form
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private enum FinalMark {
    case stop
    case question
    case none
  }

  /// The mark that ends the sentence, behind which only closing quotation marks, brackets and white space may stand.
  private static func finalMark(of range: TextRange, in text: [UInt8]) -> FinalMark {
    var end = min(range.end, text.count)
    // A closing sign takes three bytes at most; more than a few of them in a row end no sentence.
    let limit = max(range.start, end - 24)
    while end > limit {
      var start = end - 1
      while start > limit, text[start] & 0xC0 == 0x80 { start -= 1 }
      switch text[start..<end].reduce(0, { $0 << 8 | UInt32($1) }) {
      case 0x2E, 0x21, 0xE280A6, 0xE38082: return .stop  // . ! … 。
      case 0x3F: return .question
      // Quotation marks, brackets, spaces: " ' ) ] » ” ’ ›, space, no-break spaces.
      case 0x22, 0x27, 0x29, 0x5D, 0xC2BB, 0xE2809D, 0xE28099, 0xE280BA, 0x20, 0xC2A0, 0xE280AF: end = start
      default: return .none
      }
    }
    return .none
  }

  private static func opensWithSpeech(_ range: TextRange, in text: [UInt8]) -> Bool {
    guard range.start < min(range.end, text.count) else { return false }
    switch text[range.start] {
    case UInt8(ascii: "\""), UInt8(ascii: "-"): return true
    case 0xC2: return range.start + 1 < text.count && text[range.start + 1] == 0xAB  // «
    case 0xE2:
      guard range.start + 2 < text.count, text[range.start + 1] == 0x80 else { return false }
      return text[range.start + 2] == 0x9C || text[range.start + 2] == 0x93 || text[range.start + 2] == 0x94  // “ – —
    default: return false
    }
  }
}
