/// The commonest end of a sentence, decided at a glance: a word that no abbreviation ends in, a mark, a space, a capital.
///
/// Two sentences in three end so, and the rules, asked one after the other, would all say the same of them. It never says
/// that a sentence goes on; where anything is out of the ordinary it has no opinion.
enum PlainEnding {
  /// A sentence shorter than this may hold nothing but signs before its mark; the rules look.
  private static let shortestSentence = 16

  /// Where the next sentence starts if the mark at `offset` plainly ends one.
  @inline(__always)
  static func nextStart(
    afterMarkAt offset: Int, in text: ParagraphText, sentenceStart: Int, quotes: OpenQuotes, rules: SentenceRules
  ) -> Int? {
    guard offset - sentenceStart >= shortestSentence, text[offset + 1] == 0x20,
      startsWithCapital(at: offset + 2, in: text)
    else { return nil }
    // A quotation that opened in this sentence may hold it together.
    if let quote = quotes.start, quote >= sentenceStart { return nil }
    let before = text[offset - 1]
    if before &- 0x61 < 26 || before &- 0x80 < 0x40 {
      guard let run = text.letters(before: offset, limit: 64), isWord(run, in: text) else { return nil }
      if run.count <= rules.abbreviations.table.longestRun {
        // What stands before a short word may make it a part of something: « p.-v. », « l'art. ».
        guard text[run.lowerBound - 1] == 0x20, !rules.abbreviations.table.mayEnd(in: text.bytes(run)) else {
          return nil
        }
      }
      return offset + 2
    }
    return nil
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
    return byte == 0xC3 && trail < 0x9F && trail != 0x97
  }
}
