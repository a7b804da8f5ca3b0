import PrecisLexicons
import PrecisModel

/// Reads the word at a place of a text, as ``WordScanner`` defines words.
///
/// Most words are fewer than sixteen letters of ASCII or Latin-1, which are taken eight bytes at a time and never leave the
/// registers; ``general(at:)`` reads any word, and defines what the others do.
///
/// Invariant of the unsafe reads: `limit` is at most the number of bytes of the text, every single byte that is read lies
/// below it, and sixteen bytes are read together only where the text has sixteen left.
struct WordReader {
  let text: UnsafeBufferPointer<UInt8>
  /// No word goes on from here.
  let limit: Int

  /// Up to there sixteen bytes can be read together.
  private let lastChunk: Int

  init(_ text: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.text = text
    self.limit = min(limit, text.count)
    lastChunk = text.count - 16
  }

  /// Eight bytes from `index` on, which must not lie behind ``lastChunk`` by more than eight.
  @inline(__always)
  private func bytes(at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Where the first word from `index` on starts, or ``limit`` if there is none.
  @inline(__always)
  func start(from index: Int) -> Int {
    var index = index
    while index < limit {
      if isStart(at: index) { return index }
      index &+= 1
    }
    return limit
  }

  /// Whether a word starts at `index`, which lies before ``limit``, unless one goes on there.
  @inline(__always)
  func isStart(at index: Int) -> Bool {
    let byte = text[index]
    return Self.isLetter(byte) || Self.isDigit(byte) || (byte >= 0xC2 && letterLength(at: index) > 0)
  }

  /// The word that starts at `first`.
  func word(at first: Int) -> ScannedWord {
    plain(at: first) ?? number(at: first) ?? elided(at: first) ?? latin(at: first) ?? general(at: first)
  }

  /// The word that starts at `first`, if it has fewer than sixteen letters, all of them ASCII, and a space or one of most
  /// marks after it: most words do.
  @inline(__always)
  func plain(at first: Int) -> ScannedWord? {
    guard first <= lastChunk else { return nil }
    let opening = bytes(at: first)
    let chunk = LetterChunk(opening)
    var count = chunk.count
    var hash = SpellingHash()
    hash.absorb(chunk.folded)
    if count == 8 {
      let rest = LetterChunk(bytes(at: first &+ 8))
      count &+= rest.count
      if rest.count > 0 { hash.absorb(rest.folded) }
    }
    let end = first &+ count
    guard count < 16, count > 0, end < limit, Self.isPlainMark(text[end]) else { return nil }
    return ScannedWord(
      term: hash.term(byteCount: count), start: first, end: end, letterCount: count, digitCount: 0,
      startsUpper: opening & 0x20 == 0)
  }

  /// Whether no word goes on there.
  @inline(never)
  private func isEnd(_ end: Int) -> Bool {
    if Self.isLetter(text[end]) || Self.isDigit(text[end]) || letterLength(at: end) > 0 { return false }
    return !goesOn(behindApostropheOf: apostropheLength(at: end), at: end)
  }

  /// Whether a word goes on behind an apostrophe of so many bytes, if there is one.
  @inline(__always)
  private func goesOn(behindApostropheOf length: Int, at index: Int) -> Bool {
    let next = index &+ length
    return length > 0 && next < limit && Self.mayGoOn(text[next])
  }

  /// The word that starts at `first`, if it elides: it has one or two letters (l’, qu’) before its apostrophe.
  @inline(__always)
  func elided(at first: Int) -> ScannedWord? {
    guard first <= lastChunk else { return nil }
    let opening = bytes(at: first)
    let qu: UInt64 = 0x7571
    let letterCount = (opening | 0x2020) & 0xFFFF == qu ? 2 : 1
    let letters = letterCount == 2 ? qu : (opening | 0x20) & 0xFF
    let apostrophe = first &+ letterCount
    guard letterCount == 2 || Self.elides(letters), apostrophe < limit else { return nil }
    let length = apostropheLength(at: apostrophe)
    guard goesOn(behindApostropheOf: length, at: apostrophe) else { return nil }
    var hash = SpellingHash()
    hash.absorb(letters | UInt64(UInt8(ascii: "'")) &<< UInt64(8 &* letterCount))
    return ScannedWord(
      term: hash.term(byteCount: letterCount &+ 1), start: first, end: apostrophe &+ length, letterCount: letterCount,
      digitCount: 0, startsUpper: opening & 0x20 == 0)
  }

  /// The number that starts at `first`, if it has fewer than eight digits and no letter after it.
  @inline(never)
  func number(at first: Int) -> ScannedWord? {
    guard first <= lastChunk, Self.isDigit(text[first]) else { return nil }
    let chunk = bytes(at: first)
    let values = chunk ^ 0x3030_3030_3030_3030
    // Of a digit what is left is below ten.
    let others = ((values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
    let count = others.trailingZeroBitCount &>> 3
    let end = first &+ count
    guard count < 8, end <= limit else { return nil }
    if end < limit, !Self.isPlainMark(text[end]), !isEnd(end) { return nil }
    var hash = SpellingHash()
    hash.absorb(chunk & ((1 &<< UInt64(8 &* count)) &- 1))
    return ScannedWord(
      term: hash.term(byteCount: count), start: first, end: end, letterCount: count, digitCount: count,
      startsUpper: false)
  }

  /// The word that starts at `first`, if it has fewer than sixteen bytes, all of them letters of Latin-1, and a mark or a
  /// space after it.
  @inline(never)
  func latin(at first: Int) -> ScannedWord? {
    guard first <= lastChunk, !Self.isDigit(text[first]),
      let bytes = UnsafeRawBufferPointer(text).baseAddress.map({ $0 + first })
    else {
      return nil
    }
    let chunk = LatinChunk(bytes, isCut: false)
    guard !chunk.isMalformed else { return nil }
    var count = chunk.count
    var letterCount = ByteChunk.count(chunk.upper | chunk.lower)
    var hash = SpellingHash()
    hash.absorb(chunk.folded)
    if count == 8 {
      let rest = LatinChunk(bytes + 8, isCut: chunk.endsInside)
      guard !rest.isMalformed else { return nil }
      count += rest.count
      letterCount += ByteChunk.count(rest.upper | rest.lower)
      if rest.count > 0 { hash.absorb(rest.folded) }
    }
    let end = first &+ count
    guard end <= limit, count < 16, count > 0 else { return nil }
    if end < limit, !Self.isPlainMark(text[end]), !isEnd(end) { return nil }
    return ScannedWord(
      term: hash.term(byteCount: count), start: first, end: end, letterCount: letterCount, digitCount: 0,
      startsUpper: chunk.startsUpper)
  }
}

extension WordReader {
  /// Whether a word surely ends before such a byte: white space and most marks of ASCII.
  @inline(__always)
  static func isPlainMark(_ byte: UInt8) -> Bool { byte < 0x30 && byte != UInt8(ascii: "'") }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether the word may go on behind an apostrophe: with a letter, a digit, or a character beyond ASCII.
  @inline(__always)
  static func mayGoOn(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || (byte >= 0xC2 && byte <= 0xF4)
  }

  /// Whether a small letter is one of those that elide before a vowel.
  @inline(__always)
  static func elides(_ letter: UInt64) -> Bool {
    // A bit for each of c d j l m n s t, from a on.
    letter &- 0x61 < 26 && (0b1100_0011_1010_0000_1100 as UInt64) >> (letter &- 0x61) & 1 == 1
  }

  /// The length in bytes of the letter beyond ASCII that starts at `index`, or 0 if none does.
  @inline(__always)
  func letterLength(at index: Int) -> Int { text.letterLength(at: index, end: limit) }

  @inline(__always)
  func apostropheLength(at index: Int) -> Int {
    if text[index] == UInt8(ascii: "'") { return 1 }
    return text[index] == 0xE2 && index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0x99 ? 3 : 0
  }
}
