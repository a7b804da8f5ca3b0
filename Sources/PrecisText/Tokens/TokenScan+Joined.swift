import PrecisLexicons
import PrecisModel

/// Words with more in them than letters (`Seine-Saint-Denis`, `1,3`, `G20`, `O'Brien`), byte by byte.
extension TokenScan {
  /// Appends the token, or tokens, of the word that starts at `start`, if one does; returns where to go on.
  func appendWord(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, start: Int, end: Int
  ) -> Int {
    let classes = tables.classes
    var index = start
    var pieceStart = start
    var seen: UInt8 = 0
    // The bit of `upper`, once an upper-case letter has followed a lower-case one.
    var mixed: UInt8 = 0
    scan: while index < end {
      let byte = text[index]
      let kind = classes[Int(byte)]
      if kind & Class.word != 0 {
        mixed |= kind & (seen << 1) & Class.upper
        seen |= kind
        index += 1
        continue
      }
      switch kind {
      case Class.latin:
        guard index + 1 < end, text[index + 1] & 0xC0 == 0x80 else {
          return appendRareWord(to: &tokens, from: text, pieceStart, end: end)
        }
        let trail = text[index + 1]
        if trail == 0x97 || trail == 0xB7 { break scan }  // × ÷
        let letter = trail < 0x9F ? Class.upper : Class.lower
        mixed |= letter & (seen << 1) & Class.upper
        seen |= letter | Class.latin
        index += 2
      case Class.joiner:
        guard index > pieceStart, index + 1 < end, classes[Int(text[index + 1])] & Class.start != 0 else { break scan }
        let length = plain.joinerLength(in: text, at: index, pieceStart: pieceStart, end: end)
        guard length > 0 else { break scan }
        if byte == UInt8(ascii: "'") {
          if PlainTokenizer.isElided(text[pieceStart..<index]) {
            index += length
            appendToken(to: &tokens, from: text, pieceStart..<index, seen, mixed, .clitic)
            (pieceStart, seen, mixed) = (index, 0, 0)
            continue
          }
          if PlainTokenizer.isPossessive(in: text, after: index + length, end: end) {
            appendToken(to: &tokens, from: text, pieceStart..<index, seen, mixed, [])
            let clitic = index..<index + length + 1
            appendToken(to: &tokens, from: text, clitic, classes[Int(text[index + length])], 0, .clitic)
            return clitic.upperBound
          }
        }
        if byte == UInt8(ascii: "-") {
          let clitic = plain.splitsInversion ? Inversion.length(in: text, at: index, end: end) : 0
          if clitic > 0 {
            appendToken(to: &tokens, from: text, pieceStart..<index, seen, mixed, [])
            tokens.append(plain.pronoun(in: text, index..<index + clitic))
            return index + clitic
          }
          seen |= Class.hyphen
        }
        if byte == UInt8(ascii: ".") { seen |= Class.dot }
        index += length
      case Class.rare:
        switch mark(in: text, at: index, end: end) {
        case .punctuation: break scan
        case .letter: return appendRareWord(to: &tokens, from: text, pieceStart, end: end)
        case .apostrophe:
          guard index > pieceStart else { break scan }
          let length = plain.joinerLength(in: text, at: index, pieceStart: pieceStart, end: end)
          guard length > 0 else { break scan }
          if PlainTokenizer.isElided(text[pieceStart..<index]) {
            index += length
            appendToken(
              to: &tokens, from: text, pieceStart..<index, seen | Class.wideApostrophe, mixed, .clitic)
            (pieceStart, seen, mixed) = (index, 0, 0)
            continue
          }
          if PlainTokenizer.isPossessive(in: text, after: index + length, end: end) {
            appendToken(to: &tokens, from: text, pieceStart..<index, seen, mixed, [])
            let clitic = index..<index + length + 1
            let letter = classes[Int(text[index + length])] | Class.wideApostrophe
            appendToken(to: &tokens, from: text, clitic, letter, 0, .clitic)
            return clitic.upperBound
          }
          seen |= Class.wideApostrophe
          index += length
        }
      default: break scan
      }
    }
    guard index > pieceStart else { return max(index, start + 1) }
    appendToken(to: &tokens, from: text, pieceStart..<index, seen, mixed, [])
    return index
  }

  /// Leaves a word to the plain version.
  @inline(never)
  private func appendRareWord(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ start: Int, end: Int
  ) -> Int {
    guard WordCharacter.length(in: text, at: start, end: end) > 0 else { return start + 1 }
    return plain.appendWord(to: &tokens, from: text, start: start, end: end)
  }

  /// Appends one token whose characters were seen to be of the given classes.
  @inline(__always)
  private func appendToken(
    to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ seen: UInt8,
    _ mixed: UInt8, _ clitic: Token.Shape
  ) {
    let scratch = tables.scratch
    guard let start = text.baseAddress, range.count <= Self.longestWord else {
      tokens.append(plain.token(in: text, range, adding: clitic))
      return
    }
    let word: Term
    let baseCount: Int
    let isNumber = seen & (Class.lower | Class.upper) == 0
    if seen & (Class.latin | Class.wideApostrophe) == 0, range.count <= 16, range.lowerBound + 16 <= text.count {
      // Eight ASCII letters at a time.
      let bytes = UnsafeRawPointer(start + range.lowerBound)
      let target = UnsafeMutableRawPointer(scratch.base)
      var hash = SpellingHash()
      let low = Self.chunk(bytes, range.count)
      target.storeBytes(of: low.littleEndian, as: UInt64.self)
      hash.absorb(low)
      if range.count > 8 {
        let high = Self.chunk(bytes + 8, range.count - 8)
        (target + 8).storeBytes(of: high.littleEndian, as: UInt64.self)
        hash.absorb(high)
      }
      word = hash.term(byteCount: range.count)
      baseCount = range.count
    } else {
      let counts = scratch.fold(start + range.lowerBound, range.count)
      word = scratch.term(scratch.folded, counts.folded)
      baseCount = counts.base
    }
    var shape = clitic
    if isNumber {
      if seen & Class.digit != 0 { shape.insert(.number) }
    } else {
      if seen & Class.digit != 0 { shape.insert(.alphanumeric) }
      if seen & Class.upper != 0 {
        if Self.isUpper(text, range.lowerBound, range.upperBound) { shape.insert(.capitalized) }
        if mixed != 0 { shape.insert(.mixedCase) }
        if seen & Class.lower == 0, Self.hasSeveralLetters(text[range]) { shape.insert(.allCapitals) }
      }
    }
    if seen & Class.hyphen != 0 { shape.insert(.hyphenated) }
    if seen & Class.dot != 0 { shape.insert(.dotted) }
    append(to: &tokens, range, word, tables.words[word], shape) {
      guard !isNumber, stems == .made else { return word }
      return scratch.term(scratch.base, tables.suffixes.stem(scratch.base, count: baseCount))
    }
  }

  /// The first `count` bytes at `bytes`, at most eight, in lower case; the others as zeros.
  @inline(__always)
  private static func chunk(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var chunk = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    if count < 8 { chunk &= (1 << UInt64(8 * count)) - 1 }
    // In each byte: 0x80 from A on, and from after Z on.
    let fromA = chunk + 0x3F3F_3F3F_3F3F_3F3F
    let afterZ = chunk + 0x2525_2525_2525_2525
    return chunk | ((fromA ^ afterZ) & 0x8080_8080_8080_8080) >> 2
  }

  /// Whether an upper-case letter starts at `index`.
  @inline(__always)
  private static func isUpper(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return byte == 0xC3 && index + 1 < end && text[index + 1] < 0x9F && text[index + 1] != 0x97
  }

  /// Whether the bytes hold two letters or more.
  private static func hasSeveralLetters(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var letters = 0
    for byte in bytes where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0xC3 {
      letters += 1
      if letters == 2 { return true }
    }
    return false
  }
}
