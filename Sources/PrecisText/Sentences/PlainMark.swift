/// The commonest marks, decided at a glance: a word that no abbreviation ends in, a mark, a space, a capital; « M. » and a
/// name; the point of a decimal; the last mark of a paragraph.
///
/// Three marks in four are such, and the rules, asked one after the other, would all say the same of them. Where anything
/// is out of the ordinary it has no opinion.
enum PlainMark {
  enum Verdict {
    /// A sentence ends after the mark, and the next one starts at the offset.
    case ends(nextStart: Int)
    /// The sentence goes on.
    case goesOn
  }

  /// A sentence shorter than this may hold nothing but signs before its mark; the rules look.
  private static let shortestSentence = 16

  /// What the mark at `offset` plainly is.
  @inline(__always)
  static func verdict(
    onMarkAt offset: Int, in text: ParagraphText, sentenceStart: Int, quotes: OpenQuotes, rules: SentenceRules
  ) -> Verdict? {
    let next = text[offset + 1]
    guard next == 0x20 else {
      if offset + 1 == text.range.upperBound { return .goesOn }  // The paragraph ends the sentence.
      guard text[offset] == UInt8(ascii: ".") else { return nil }
      // « 3.5 », « lemonde.fr »
      let isInside = next &- 0x61 < 26 || (next &- 0x30 < 10 && text[offset - 1] &- 0x30 < 10)
      return isInside ? .goesOn : nil
    }
    guard offset - sentenceStart >= shortestSentence, startsWithCapital(at: offset + 2, in: text) else { return nil }
    // A quotation that opened in this sentence may hold it together.
    if let quote = quotes.start, quote >= sentenceStart { return nil }
    let before = text[offset - 1]
    guard (before | 0x20) &- 0x61 < 26 || before &- 0x80 < 0x40 else {
      return before == 0x20 && text[offset] != UInt8(ascii: ".") && text[offset - 2] &- 0x61 < 26
        ? .ends(nextStart: offset + 2) : nil
    }
    guard let run = text.letters(before: offset, limit: 64) else { return nil }
    if run.count <= rules.abbreviations.table.longestRun {
      // What stands before a short word may make it a part of something: « p.-v. », « l'art. ».
      guard text[run.lowerBound - 1] == 0x20 else { return nil }
      if rules.abbreviations.table.mayEnd(in: text.bytes(run)) {
        return rules.abbreviations.isPlainTitle(run.lowerBound..<offset + 1, nextStart: offset + 2, in: text)
          ? .goesOn : nil
      }
      // ii., iv. and x. may be labels.
      switch text[run.lowerBound] {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): if run.count <= 4 { return nil }
      default: break
      }
    }
    return isWord(run, in: text) ? .ends(nextStart: offset + 2) : nil
  }

  /// Whether a run of letters is more than a single one.
  @inline(__always)
  private static func isWord(_ run: Range<Int>, in text: ParagraphText) -> Bool {
    run.count > 2 || (run.count == 2 && text[run.lowerBound] < 0x80)
  }

  /// Whether a capital of ASCII or Latin-1 stands at `offset`.
  @inline(__always)
  private static func startsWithCapital(at offset: Int, in text: ParagraphText) -> Bool {
    let byte = text[offset]
    if byte &- 0x41 < 26 { return true }
    let trail = text[offset + 1]
    return byte == 0xC3 && trail >= 0x80 && trail < 0x9F && trail != 0x97
  }
}
