/// Remarks in brackets that hold sentences of their own and stand inside another: « Il est venu (Pourquoi ? Je ne sais.)
/// hier. »
///
/// Only the closing bracket tells, by what follows it; the sentences that ended in the remark are then joined again.
enum BracketRules {
  /// The longest remark that counts as a part of its sentence, in bytes.
  private static let remarkLimit = 160

  /// Where the bracket opened that closes at `offset`, if it opened in an earlier sentence, which goes on after it.
  ///
  /// - Complexity: O(1).
  static func openingBracket(ofRemarkEndingAt offset: Int, in text: ParagraphText, sentenceStart: Int) -> Int? {
    switch text.characterClass(at: text.skippingSpace(from: offset + 1)) {
    case .lower, .continuation: break
    default: return nil
    }
    let limit = max(text.range.lowerBound + 1, offset - remarkLimit)
    guard sentenceStart > limit else { return nil }
    var start = offset - 1
    while start > limit, text[start] != UInt8(ascii: "(") {
      if text[start] == UInt8(ascii: ")") { return nil }
      start -= 1
    }
    guard start < sentenceStart, text[start] == UInt8(ascii: "(") else { return nil }
    return text.characterClass(before: text.skippingSpace(before: start)).isAlphanumeric ? start : nil
  }
}
