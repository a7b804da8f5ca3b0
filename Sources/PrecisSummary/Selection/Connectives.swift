import PrecisLexicons
import PrecisModel
import PrecisText

/// The openings of `Lexicons/<language>/connectives.tsv`, and what is to be done about a sentence that has one.
package struct Connectives: CopiedTables {
  /// What is to be done.
  package enum Treatment: UInt64, Sendable, BitwiseCopyable {
    /// Cut the opening away where a comma follows it.
    case trim = 1
    /// Avoid the sentence.
    case avoid
    /// Nothing: the opening only looks like a shorter one.
    case keep
    /// Let the sentence open no brief.
    case later
  }

  /// By the terms of their sequences of words.
  private var treatments = TermTable<Treatment?>(absent: nil)
  /// For each word with which an opening starts, how many words the longest such opening has.
  private var longestOpenings = TermTable<UInt8>(absent: 0)

  /// The longest opening with which the tokens of a range start, and its length.
  func opening(of range: Range<Int>, _ tokens: [Token]) -> (Treatment, Int)? {
    guard let first = range.first else { return nil }
    let most = min(Int(longestOpenings[tokens[first].word]), range.count)
    guard most > 0 else { return nil }
    var longest: (Treatment, Int)?
    var words = SequenceHash()
    for (place, token) in tokens[first..<first + most].enumerated() {
      words.absorb(token.word)
      if let treatment = treatments[words.term] { longest = (treatment, place + 1) }
    }
    return longest
  }

  package static let packedName = "connectives"

  package static func sources(_ language: Language) -> [LexiconSource] {
    // What is a function word decides how words are cut.
    [LexiconSource(.connectives, language), LexiconSource(.functionWords, language)]
  }

  package init(language: Language, lexicons: Lexicons) {
    let tokenizer = Tokenizer(language: language, lexicons: lexicons)
    var phrase: [UInt8] = []
    lexicons.forEachLine(.connectives, language) { line in
      phrase.removeAll(keepingCapacity: true)
      phrase += line.key
      // An elided word is a token only before another word, which is lent here and taken back.
      let isElided = phrase.last == UInt8(ascii: "'")
      if isElided { phrase.append(UInt8(ascii: "a")) }
      let tokens = tokenizer.tokens(in: phrase, TextRange(0..<phrase.count)).dropLast(isElided ? 1 : 0)
      let words = tokens.map { $0.word }
      guard let first = words.first else { return }
      treatments.update(Term(sequence: words)) { $0 = Treatment(line) }
      longestOpenings.update(first) { $0 = max($0, UInt8(clamping: words.count)) }
    }
  }

  package init?(language: Language, packed: inout PackedReader) {
    guard let treatments = packed.table(absent: Treatment?.none), let longest = packed.table(absent: UInt8(0))
    else { return nil }
    self.treatments = treatments
    longestOpenings = longest
  }

  package func pack(into writer: inout PackedWriter) {
    writer.append(treatments)
    writer.append(longestOpenings)
  }
}

extension Connectives.Treatment {
  fileprivate init(_ line: LexiconLine) {
    self = line.says("trim") ? .trim : line.says("keep") ? .keep : line.says("later") ? .later : .avoid
  }
}

extension Connectives.Treatment: PackedPresence {
  package var packed: UInt64 { rawValue }
  package init?(packed: UInt64) { self.init(rawValue: packed) }
}
