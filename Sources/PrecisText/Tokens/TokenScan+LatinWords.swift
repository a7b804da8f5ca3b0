import PrecisLexicons
import PrecisModel

/// Words of ASCII and Latin-1 letters, eight bytes at a time: the French words with accents.
extension TokenScan {
  /// Appends the word of such letters at `start`, of at most ``ShortWord/longest`` bytes. Returns where to go on; nothing if
  /// the word is of another kind, or more than the end of a word stands after it.
  @inline(never)
  func appendLatinWord(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawPointer, start: Int,
    end: Int
  ) -> Int? {
    let first = LatinChunk(bytes, isCut: false)
    guard !first.isMalformed else { return nil }
    var count = first.count
    var high: UInt64 = 0
    var upper = UInt128(first.upper)
    var lower = UInt128(first.lower)
    var leads = UInt128(first.leads)
    if count == 8 {
      let second = LatinChunk(bytes + 8, isCut: first.endsInside)
      guard !second.isMalformed, !second.endsInside else { return nil }
      count &+= second.count
      high = second.folded
      upper |= UInt128(second.upper) &<< 64
      lower |= UInt128(second.lower) &<< 64
      leads |= UInt128(second.leads) &<< 64
    }
    let wordEnd = start &+ count
    guard wordEnd <= end, case .end = stop(in: text, at: wordEnd, end: end) else { return nil }
    var shape: Token.Shape = []
    if upper != 0 {
      if first.startsUpper { shape.insert(.capitalized) }
      if lower == 0 {
        if upper & (upper &- 1) != 0 { shape.insert(.allCapitals) }
      } else if upper > lower & (0 &- lower) {
        // An upper-case letter stands after the first lower-case one.
        shape.insert(.mixedCase)
      }
    }
    let word = ShortWord(low: first.folded, high: high, count: count)
    append(to: &tokens, start..<wordEnd, word, shape) { term in
      guard stems == .made else { return term }
      return tables.suffixes.stem(word.removingAccents(leads, bases: tables.bases)).term
    }
    return wordEnd
  }
}
