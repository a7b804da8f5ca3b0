import PrecisLexicons
import PrecisModel

/// Words of letters alone and numbers of digits alone, eight bytes at a time: nearly all tokens.
extension TokenScan {
  /// What stands after a run of letters.
  private enum Stop {
    /// Nothing that joins what follows to it.
    case end
    /// An apostrophe of so many bytes before what may be a letter.
    case apostrophe(Int)
    /// A hyphen, a digit, a letter beyond Latin-1.
    case more
  }

  /// Appends the word at `start` if it is of such letters or digits, with the apostrophe that it elides before or the
  /// possessive that follows it. Returns where to go on; nothing if the word is of another kind.
  ///
  /// - Parameter kind: the class of the byte at `start`.
  @inline(__always)
  func appendPlainWord(
    to tokens: inout [Token], from text: UnsafeBufferPointer<UInt8>, _ kind: UInt8, start: Int, end: Int
  ) -> Int? {
    // Room for what is read at once: three times eight bytes, and the byte after them.
    guard start + 25 <= text.count, let bytes = text.baseAddress else { return nil }
    if kind & (Class.lower | Class.upper) == 0 {
      if kind == Class.digit { return appendDigits(to: &tokens, from: text, start: start, end: end) }
      return kind == Class.latin && stems == .leftOut
        ? appendLatinWord(to: &tokens, from: text, start: start, end: end) : nil
    }
    let first = LetterChunk(UnsafeRawPointer(bytes + start))
    var count = first.count
    var hash = SpellingHash()
    hash.absorb(first.folded)
    let base = tables.scratch.base
    UnsafeMutableRawPointer(base).storeBytes(of: first.folded.littleEndian, as: UInt64.self)
    var hasUpper = first.upper != 0
    var hasLower = first.lower != 0
    // An upper-case letter stands after the first lower-case one.
    var isMixed = hasLower && first.upper > first.lower & (0 &- first.lower)
    if count == 8 {
      let second = LetterChunk(UnsafeRawPointer(bytes + start + 8))
      if second.count > 0 {
        count += second.count
        hash.absorb(second.folded)
        UnsafeMutableRawPointer(base + 8).storeBytes(of: second.folded.littleEndian, as: UInt64.self)
        isMixed =
          isMixed || hasLower && second.upper != 0
          || second.lower != 0 && second.upper > second.lower & (0 &- second.lower)
        hasUpper = hasUpper || second.upper != 0
        hasLower = hasLower || second.lower != 0
      }
    }
    if start + count < end, tables.classes[Int(text[start + count])] == Class.latin {
      return stems == .leftOut ? appendLatinWord(to: &tokens, from: text, start: start, end: end) : nil
    }
    guard start + count <= end else { return nil }
    var shape: Token.Shape = []
    if hasUpper {
      if first.upper & 0x80 != 0 { shape.insert(.capitalized) }
      if !hasLower, count > 1 { shape.insert(.allCapitals) }
      if isMixed { shape.insert(.mixedCase) }
    }
    switch stop(in: text, at: start + count, end: end) {
    case .end: break
    case .more: return nil
    case .apostrophe(let length):
      let next = start + count + length
      if count <= 2, Self.isElided(first.folded, count) {
        guard startsLatinLetter(in: text, at: next, end: end) else { return nil }
        var clitic = SpellingHash()
        clitic.absorb(first.folded | UInt64(UInt8(ascii: "'")) &<< UInt64(truncatingIfNeeded: 8 &* count))
        append(to: &tokens, start..<next, clitic.term(byteCount: count + 1), shape.union(.clitic))
        return next
      }
      guard text[next] | 0x20 == UInt8(ascii: "s"),
        next + 1 >= end || tables.classes[Int(text[next + 1])] & Class.start == 0,
        isElidedLong(text, start, count) == false
      else { return nil }
      appendWord(to: &tokens, start..<start + count, hash, shape)
      var clitic = SpellingHash()
      clitic.absorb(UInt64(UInt8(ascii: "'")) | UInt64(UInt8(ascii: "s")) << 8)
      append(to: &tokens, start + count..<next + 1, clitic.term(byteCount: 2), .clitic)
      return next + 1
    }
    appendWord(to: &tokens, start..<start + count, hash, shape)
    return start + count
  }

  /// Appends a word of at most fifteen ASCII letters, all of them small but perhaps the first, with a space or plain punctuation
  /// after it, as most words are, or one with accents; nothing if the word is of another kind.
  ///
  /// - Parameter kind: the class of the byte at `start`.
  @inline(__always)
  func appendSmallWord(
    to tokens: inout [Token], from text: UnsafeBufferPointer<UInt8>, _ kind: UInt8, start: Int, end: Int
  ) -> Int? {
    // Room for what is read at once, three times eight bytes, and the byte after them: the text may go on behind the sentence.
    guard kind & (Class.lower | Class.upper) != 0, start &+ 25 <= text.count, let bytes = text.baseAddress else {
      return nil
    }
    let first = SmallLetters(UnsafeRawPointer(bytes + start), folding: UInt64(kind & Class.upper) &<< 4)
    var second: UInt64 = 0
    var count = first.count
    var hash = SpellingHash()
    hash.absorb(first.letters)
    if count == 8 {
      let rest = SmallLetters(UnsafeRawPointer(bytes + (start &+ 8)), folding: 0)
      guard rest.count < 8 else { return nil }
      second = rest.letters
      if rest.count > 0 { hash.absorb(second) }
      count &+= rest.count
    }
    let next = start &+ count
    guard next <= end else { return nil }
    if next < end {
      // Punctuation that joins nothing ends a word as a space does.
      let stop = tables.classes[Int(text[next])]
      if stop == Class.latin {
        return stems == .leftOut ? appendLatinWord(to: &tokens, from: text, start: start, end: end) : nil
      }
      guard
        stop == 0 || stop == Class.joiner && (next + 1 >= end || tables.classes[Int(text[next + 1])] & Class.start == 0)
      else { return nil }
    }
    if stems == .made {
      let base = UnsafeMutableRawPointer(tables.scratch.base)
      base.storeBytes(of: first.letters.littleEndian, as: UInt64.self)
      (base + 8).storeBytes(of: second.littleEndian, as: UInt64.self)
    }
    appendWord(to: &tokens, start..<next, hash, kind == Class.upper ? .capitalized : [])
    return next &+ 1
  }

  /// What stands at `index`, after a run of letters or digits.
  @inline(__always)
  private func stop(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Stop {
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

  /// Whether one or two folded letters are a French word that elides: l, d, qu.
  @inline(__always)
  private static func isElided(_ folded: UInt64, _ count: Int) -> Bool {
    if count == 2 { return folded == UInt64(UInt8(ascii: "q")) | UInt64(UInt8(ascii: "u")) << 8 }
    switch UInt8(truncatingIfNeeded: folded) {
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "m"), UInt8(ascii: "n"),
      UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "c"):
      return true
    default: return false
    }
  }

  /// Whether the letters are one of the longer words that elide: jusqu, lorsqu.
  private func isElidedLong(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
    PlainTokenizer.isElided(text[start..<start + count])
  }

  /// Whether a letter of Latin-1 or a digit starts at `index`; no where only the plain version can tell.
  @inline(__always)
  private func startsLatinLetter(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Bool {
    let kind = tables.classes[Int(text[index])]
    if kind & Class.word != 0 { return true }
    return kind == Class.latin && index + 1 < end && text[index + 1] & 0xC0 == 0x80
      && text[index + 1] | 0x20 != 0xB7  // × ÷
  }

  /// A word of ASCII and Latin-1 letters and at most 24 bytes, whose stem nobody asks for.
  @inline(never)
  private func appendLatinWord(
    to tokens: inout [Token], from text: UnsafeBufferPointer<UInt8>, start: Int, end: Int
  ) -> Int? {
    guard let bytes = text.baseAddress else { return nil }
    var hash = SpellingHash()
    var count = 0
    var upperCount = 0
    var isCapitalized = false
    var hasLower = false
    var isMixed = false
    var isCut = false
    while count < 24 {
      let chunk = LatinChunk(UnsafeRawPointer(bytes + start + count), isCut: isCut)
      guard !chunk.isMalformed else { return nil }
      if chunk.count == 0 { break }
      hash.absorb(chunk.folded)
      if count == 0 { isCapitalized = chunk.startsUpper }
      isMixed =
        isMixed || hasLower && chunk.upper != 0
        || chunk.lower != 0 && chunk.upper > chunk.lower & (0 &- chunk.lower)
      hasLower = hasLower || chunk.lower != 0
      upperCount += chunk.upper.nonzeroBitCount
      count += chunk.count
      isCut = chunk.endsInside
      if chunk.count < 8 { break }
    }
    guard !isCut, start + count <= end, case .end = stop(in: text, at: start + count, end: end) else { return nil }
    var shape: Token.Shape = isCapitalized ? .capitalized : []
    if !hasLower, upperCount > 1 { shape.insert(.allCapitals) }
    if isMixed { shape.insert(.mixedCase) }
    append(to: &tokens, start..<start + count, hash.term(byteCount: count), shape)
    return start + count
  }

  /// A number of at most eight digits.
  @inline(never)
  private func appendDigits(
    to tokens: inout [Token], from text: UnsafeBufferPointer<UInt8>, start: Int, end: Int
  ) -> Int? {
    var digits: UInt64 = 0
    var count = 0
    while start + count < end, count < 9, text[start + count] &- 0x30 < 10 {
      if count < 8 { digits |= UInt64(text[start + count]) &<< UInt64(truncatingIfNeeded: 8 &* count) }
      count += 1
    }
    guard count <= 8, case .end = stop(in: text, at: start + count, end: end) else { return nil }
    var hash = SpellingHash()
    hash.absorb(digits)
    append(to: &tokens, start..<start + count, hash.term(byteCount: count), .number)
    return start + count
  }

  /// Appends a word whose letters are in ``WordScratch/base``.
  @inline(__always)
  private func appendWord(to tokens: inout [Token], _ range: Range<Int>, _ hash: SpellingHash, _ shape: Token.Shape) {
    let word = hash.term(byteCount: range.count)
    append(to: &tokens, range, word, shape) {
      guard stems == .made else { return word }
      let base = tables.scratch.base
      return tables.scratch.term(base, tables.suffixes.stem(base, count: range.count))
    }
  }

  /// Appends a token; if it is no function word, its stem is what `stem` gives.
  @inline(__always)
  func append(
    to tokens: inout [Token], _ range: Range<Int>, _ word: Term, _ shape: Token.Shape, stem: () -> Term
  ) {
    let known = tables.words[word]
    let functionStem = tables.words.functionStem(known)
    // No text that is scanned is longer than these numbers reach.
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound),
        shape: functionStem == nil ? shape : shape.union(.functionWord), word: word, stem: functionStem ?? stem(),
        known: known))
  }

  /// Appends a token that is its own stem, unless it is a function word.
  @inline(__always)
  private func append(to tokens: inout [Token], _ range: Range<Int>, _ word: Term, _ shape: Token.Shape) {
    append(to: &tokens, range, word, shape) { word }
  }
}
