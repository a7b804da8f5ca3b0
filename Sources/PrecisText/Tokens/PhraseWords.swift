import PrecisLexicons
import PrecisModel

extension Tokenizer {
  /// Cuts a phrase of a lexicon into words, in place of what is in `words`: as text is cut, so that it is found in text.
  ///
  /// Most phrases are words of Latin letters with single spaces between them, which need no tokenizer.
  static func cut(_ phrase: UnsafeBufferPointer<UInt8>, into words: inout [Term]) {
    words.removeAll(keepingCapacity: true)
    var start = 0
    var index = 0
    while index < phrase.count {
      let byte = phrase[index]
      if byte == UInt8(ascii: " "), index > start {
        words.append(Folding.term(UnsafeBufferPointer(rebasing: phrase[start..<index])))
        start = index + 1
        index = start
      } else if (byte | 0x20) &- 0x61 < 26 {
        index += 1
      } else if byte == 0xC3, index + 1 < phrase.count, isLetterTrail(phrase[index + 1]) {
        index += 2
      } else {
        words.removeAll(keepingCapacity: true)
        for token in bare.tokens(of: phrase) { words.append(token.word) }
        return
      }
    }
    if index > start { words.append(Folding.term(UnsafeBufferPointer(rebasing: phrase[start..<index]))) }
  }

  /// The words of a phrase, cut as text is.
  static func words(of phrase: String) -> [Term] {
    var phrase = phrase
    var words: [Term] = []
    phrase.withUTF8 { cut($0, into: &words) }
    return words
  }

  /// Whether the byte ends a letter from U+00C0 to U+00FF, × and ÷ left out.
  private static func isLetterTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 && byte & 0x1F != 0x17 }
}
