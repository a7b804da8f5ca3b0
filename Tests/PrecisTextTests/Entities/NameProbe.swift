import PrecisLexicons
import PrecisModel

@testable import PrecisText

/// Finds the names of a text of several sentences and writes each as `text/type`, so that tables of tests read easily.
struct NameProbe {
  let finder: EntityFinder
  let tokenizer: Tokenizer

  init(_ language: Language) {
    finder = EntityFinder(language: language, lexicons: .embedded)
    tokenizer = Tokenizer(language: language, lexicons: .embedded)
  }

  /// The mentions of a text with one sentence a line, and the text's bytes.
  func mentions(_ text: String) -> (mentions: [Mention], utf8: [UInt8]) {
    let utf8 = Array(text.utf8)
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var start = 0
    for end in utf8.indices.filter({ utf8[$0] == UInt8(ascii: "\n") }) + [utf8.count] {
      let range = TextRange(start: start, end: end)
      let first = tokens.count
      tokenizer.append(to: &tokens, from: utf8, range)
      sentences.append(Sentence(range: range, tokens: first..<tokens.count, paragraph: sentences.count))
      start = end + 1
    }
    return (finder.mentions(in: utf8, sentences: sentences, tokens: tokens), utf8)
  }

  /// The names of a text.
  func names(_ text: String) -> [String] {
    let (mentions, utf8) = mentions(text)
    return mentions.map { String(decoding: utf8[$0.range.offsets], as: UTF8.self) }
  }

  /// The names of a text with their types.
  func typed(_ text: String) -> [String] {
    let (mentions, utf8) = mentions(text)
    return mentions.map { String(decoding: utf8[$0.range.offsets], as: UTF8.self) + "/" + $0.type.rawValue }
  }

  /// The keys of the mentions of a name in a text.
  func keys(_ text: String, _ name: String) -> [Term] {
    let (mentions, utf8) = mentions(text)
    return mentions.filter { String(decoding: utf8[$0.range.offsets], as: UTF8.self) == name }.map(\.key)
  }
}
