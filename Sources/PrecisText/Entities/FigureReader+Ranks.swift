import PrecisLexicons
import PrecisModel

/// Ranks: « 3e », « troisième », « XIXe », "21st", "third".
extension FigureReader {
  /// A rank in digits.
  func rank(_ numeral: Numeral) -> Found? {
    guard numeral.plainDigitCount != nil, !numeral.suffix.isEmpty, isRankSuffix(suffix(numeral)) else { return nil }
    return Found(
      TextRange(start: numeral.range.start, end: numeral.suffix.end), .ordinal, numeral.value.text, next: numeral.next)
  }

  /// Whether the letters make a rank of the number before them.
  func isRankSuffix(_ suffix: [UInt8]) -> Bool {
    let endings = lexicon.language == .french ? Self.frenchEndings : Self.englishEndings
    return endings.contains { suffix.elementsEqual($0.utf8) }
  }

  private static let frenchEndings = ["e", "er", "re", "eme", "ere", "nd", "nde", "ers", "res", "es", "emes", "ieme"]
  private static let englishEndings = ["st", "nd", "rd", "th"]

  /// A rank in Roman numerals: « XIXe siècle ».
  func romanRank(at index: Int, end: Int) -> Found? {
    guard index < end, lexicon.language == .french, tokens[index].shape.contains(.capitalized) else { return nil }
    let bytes = view.bytes(index)
    let digits = bytes.prefix { (0x41...0x5A).contains($0) }
    guard digits.count < bytes.count, RomanNumeral.isNumeral(bytes), let value = RomanNumeral.value(of: digits) else {
      return nil
    }
    return Found(tokens[index].range, .ordinal, String(value), next: index + 1)
  }

  /// « vingt et unième »
  func compoundRank(at index: Int, sentence: Range<Int>) -> Found? {
    guard let (rank, next) = lexicon.numbers.compoundRank(in: view, at: index, end: sentence.upperBound) else {
      return nil
    }
    return Found(
      TextRange(start: Int(tokens[index].start), end: Int(tokens[next - 1].end)), .ordinal, String(rank), next: next)
  }

  /// A rank in words.
  func writtenRank(at index: Int, sentence: Range<Int>) -> Found? {
    let token = tokens[index]
    guard let rank = lexicon.numbers.rank(token, view.bytes(index)) else { return nil }
    // « deux cinquièmes », "two thirds": parts, not ranks.
    if index > sentence.lowerBound, lexicon.numbers.mayStart(view, index - 1), isSpaced(index, sentence) {
      return nil
    }
    if isOne(of: lexicon.dates.notAfterRank, index + 1, sentence), isSpaced(index + 1, sentence) { return nil }
    if rank <= 2, index > sentence.lowerBound, lexicon.dates.notBeforeRank.contains(tokens[index - 1].word) {
      return nil
    }
    if rank == 2, !isOne(of: lexicon.dates.articles, index - 1, sentence), token.shape.isDisjoint(with: .capitalized),
      token.word == lexicon.dates.ambiguousSecond
    {
      return nil
    }
    return Found(token.range, .ordinal, String(rank), next: index + 1)
  }
}
