import PrecisLexicons
import PrecisModel

/// Words of ASCII letters alone and numbers of digits alone, eight bytes at a time: nearly all tokens.
///
/// All that is asked here of the bytes from the word's first one on needs ``TokenScan/room``.
extension TokenScan {
  /// What stands after a run of letters.
  enum Stop {
    /// Nothing that joins what follows to it.
    case end
    /// An apostrophe of so many bytes before what may be a letter.
    case apostrophe(Int)
    /// A hyphen, a digit, a letter beyond Latin-1.
    case more
  }

  /// Appends the word or number at `start` if it is of Latin letters or of digits alone, with the apostrophe that it elides
  /// before or the possessive that follows it. Returns where to go on; nothing if the word is of another kind.
  ///
  /// - Parameters:
  ///   - bytes: the bytes from `start` on.
  ///   - kind: the class of the first of them.
  @inline(__always)
  func appendAtOnce(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawPointer,
    _ kind: UInt8, start: Int, end: Int
  ) -> Int? {
    if kind & (Class.lower | Class.upper) != 0 {
      return appendSmallWord(to: &tokens, from: text, bytes, kind, start: start, end: end)
    }
    if kind == Class.latin { return appendLatinWord(to: &tokens, from: text, bytes, start: start, end: end) }
    if kind == Class.digit { return appendDigits(to: &tokens, from: text, start: start, end: end) }
    if case .letter = mark(in: text, at: start, end: end) { return nil }
    return start &+ 1
  }

  /// Appends a word of at most fifteen ASCII letters, all of them small but perhaps the first, with a space or plain
  /// punctuation after it, as most words are; leaves other words of Latin letters to those that read them.
  @inline(__always)
  private func appendSmallWord(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawPointer,
    _ kind: UInt8, start: Int, end: Int
  ) -> Int? {
    let first = SmallLetters(bytes, folding: UInt64(kind & Class.upper) &<< 4)
    var high: UInt64 = 0
    var count = first.count
    if count == 8 {
      let second = SmallLetters(bytes + 8, folding: 0)
      high = second.letters
      count &+= second.count
    }
    let word = ShortWord(low: first.letters, high: high, count: count)
    let next = start &+ count
    let shape: Token.Shape = kind == Class.upper ? .capitalized : []
    if next < end {
      let stop = tables.classes[Int(text[next])]
      if stop != 0 {
        if stop == Class.latin { return appendLatinWord(to: &tokens, from: text, bytes, start: start, end: end) }
        if stop & (Class.lower | Class.upper) != 0 {
          return appendWordWithCapitals(to: &tokens, from: text, bytes, start: start, end: end)
        }
        // Punctuation that joins nothing ends a word as a space does.
        guard stop == Class.joiner, next + 1 >= end || tables.classes[Int(text[next + 1])] & Class.start == 0 else {
          return append(to: &tokens, from: text, word, shape, start: start, end: end)
        }
      }
    } else if next > end {
      return nil
    }
    append(to: &tokens, start..<next, word, shape)
    return next &+ 1
  }

  /// Appends a word of at most sixteen ASCII letters, large and small.
  @inline(never)
  private func appendWordWithCapitals(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawPointer, start: Int,
    end: Int
  ) -> Int? {
    let first = LetterChunk(bytes)
    var count = first.count
    var high: UInt64 = 0
    var hasUpper = first.upper != 0
    var hasLower = first.lower != 0
    // An upper-case letter stands after the first lower-case one.
    var isMixed = hasLower && first.upper > first.lower & (0 &- first.lower)
    if count == 8 {
      let second = LetterChunk(bytes + 8)
      high = second.folded
      count += second.count
      isMixed =
        isMixed || hasLower && second.upper != 0
        || second.lower != 0 && second.upper > second.lower & (0 &- second.lower)
      hasUpper = hasUpper || second.upper != 0
      hasLower = hasLower || second.lower != 0
    }
    guard start + count <= end else { return nil }
    if start + count < end, tables.classes[Int(text[start + count])] == Class.latin {
      return appendLatinWord(to: &tokens, from: text, bytes, start: start, end: end)
    }
    var shape: Token.Shape = []
    if hasUpper {
      if first.upper & 0x80 != 0 { shape.insert(.capitalized) }
      if !hasLower, count > 1 { shape.insert(.allCapitals) }
      if isMixed { shape.insert(.mixedCase) }
    }
    let word = ShortWord(low: first.folded, high: high, count: count)
    return append(to: &tokens, from: text, word, shape, start: start, end: end)
  }

  /// Appends a word of ASCII letters, as what stands after it has it.
  @inline(never)
  private func append(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ word: ShortWord, _ shape: Token.Shape,
    start: Int, end: Int
  ) -> Int? {
    let wordEnd = start + word.count
    switch stop(in: text, at: wordEnd, end: end) {
    case .end: break
    case .more: return nil
    case .apostrophe(let length):
      let next = wordEnd + length
      if word.count <= 2, Self.isElided(word) {
        guard startsLatinLetter(in: text, at: next, end: end) else { return nil }
        append(to: &tokens, start..<next, word.appending(UInt8(ascii: "'")), shape.union(.clitic)) { $0 }
        return next
      }
      guard text[next] | 0x20 == UInt8(ascii: "s"),
        next + 1 >= end || tables.classes[Int(text[next + 1])] & Class.start == 0,
        PlainTokenizer.isElided(text[start..<wordEnd]) == false
      else { return nil }
      append(to: &tokens, start..<wordEnd, word, shape)
      append(to: &tokens, wordEnd..<next + 1, Self.possessive, .clitic) { $0 }
      return next + 1
    }
    append(to: &tokens, start..<wordEnd, word, shape)
    return wordEnd
  }

  private static let possessive = ShortWord("'s")

  /// What stands at `index`, after a run of letters or digits.
  @inline(__always)
  func stop(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Stop {
    guard index < end else { return .end }
    let kind = tables.classes[Int(text[index])]
    if kind == 0 { return .end }
    if kind == Class.joiner {
      // Punctuation that joins nothing ends a word as a space does.
      guard index + 1 < end, tables.classes[Int(text[index + 1])] & Class.start != 0 else { return .end }
      return text[index] == UInt8(ascii: "'") ? .apostrophe(1) : .more
    }
    guard kind == Class.rare else { return .more }
    switch mark(in: text, at: index, end: end) {
    case .punctuation: return .end
    case .letter: return .more
    case .apostrophe:
      return index + 3 < end && tables.classes[Int(text[index + 3])] & Class.start != 0 ? .apostrophe(3) : .end
    }
  }

  /// Whether one or two letters are a French word that elides: l, d, qu.
  @inline(__always)
  private static func isElided(_ word: ShortWord) -> Bool {
    let letters = UInt64(truncatingIfNeeded: word.letters)
    if word.count == 2 { return letters == UInt64(UInt8(ascii: "q")) | UInt64(UInt8(ascii: "u")) << 8 }
    switch UInt8(truncatingIfNeeded: letters) {
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "m"), UInt8(ascii: "n"),
      UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "c"):
      return true
    default: return false
    }
  }

  /// Whether a letter of Latin-1 or a digit starts at `index`; no where only the plain version can tell.
  @inline(__always)
  private func startsLatinLetter(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Bool {
    let kind = tables.classes[Int(text[index])]
    if kind & Class.word != 0 { return true }
    return kind == Class.latin && index + 1 < end && text[index + 1] & 0xC0 == 0x80
      && text[index + 1] | 0x20 != 0xB7  // × ÷
  }

  /// A number of at most eight digits.
  @inline(never)
  private func appendDigits(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, start: Int, end: Int
  ) -> Int? {
    var digits: UInt64 = 0
    var count = 0
    while start + count < end, count < 9, text[start + count] &- 0x30 < 10 {
      if count < 8 { digits |= UInt64(text[start + count]) &<< UInt64(truncatingIfNeeded: 8 &* count) }
      count += 1
    }
    guard count <= 8, case .end = stop(in: text, at: start + count, end: end) else { return nil }
    let number = ShortWord(low: digits, high: 0, count: count)
    append(to: &tokens, start..<start + count, number, .number) { $0 }
    return start + count
  }

  /// Appends a word of ASCII letters.
  @inline(__always)
  private func append(
    to tokens: inout OutputSpan<Token>, _ range: Range<Int>, _ word: ShortWord, _ shape: Token.Shape
  ) {
    append(to: &tokens, range, word, shape) { term in
      guard stems == .made else { return term }
      let stem = tables.suffixes.stem(word)
      return stem.count == word.count ? term : stem.term
    }
  }

  /// Appends a token of a short word; if it is no function word, its stem is what `stem` makes of its term.
  @inline(__always)
  func append(
    to tokens: inout OutputSpan<Token>, _ range: Range<Int>, _ word: ShortWord, _ shape: Token.Shape,
    stem: (Term) -> Term
  ) {
    let (term, known) = tables.words[word]
    append(to: &tokens, range, term, known, shape) { stem(term) }
  }

  /// Appends a token of a word whose number is known; if it is no function word, its stem is what `stem` gives.
  @inline(__always)
  func append(
    to tokens: inout OutputSpan<Token>, _ range: Range<Int>, _ word: Term, _ known: UInt32, _ shape: Token.Shape,
    stem: () -> Term
  ) {
    let functionStem = tables.words.functionStem(known)
    // No text that is scanned is longer than these numbers reach.
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound),
        shape: functionStem == nil ? shape : shape.union(.functionWord), word: word, stem: functionStem ?? stem(),
        known: known))
  }
}
