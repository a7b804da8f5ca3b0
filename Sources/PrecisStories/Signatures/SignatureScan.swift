import PrecisLexicons
import PrecisModel
import PrecisText

/// Meets the words of a paragraph one after the other, as signatures see them.
///
/// ``next(from:before:)`` defines them, byte by byte. What Extraction has read of the paragraph is not read again, though:
/// ``plain(_:behind:)`` takes a word of ASCII letters from the page as it is, and that is what most words are;
/// ``read(_:from:_:spell:mean:)`` reads others anew, for a number may go on behind a space, and an apostrophe parts words.
///
/// Every index into the text is below ``end``, which is at most `text.count`, or checked against that.
struct SignatureScan {
  /// Up to where a paragraph was read, and what that tells of the next word.
  struct Place {
    fileprivate(set) var index: Int
    fileprivate var opensSentence = true
    fileprivate var followsShortName = false

    /// Where a paragraph starts.
    @inline(__always)
    init(start index: Int) { self.index = max(0, index) }

    /// Behind a word.
    @inline(__always)
    init(end: Int, from start: Int, isCapitalized: Bool) {
      index = end
      opensSentence = false
      followsShortName = isCapitalized && end &- start <= 3
    }
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int

  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - end: Where the paragraph ends.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, end: Int) {
    self.text = text
    self.end = min(end, text.count)
  }

  /// Behind a plain word of a page.
  @inline(__always)
  func place(behind word: PageWords.Word) -> Place {
    let start = Int(word.offset)
    return Place(end: start &+ Int(word.letterCount), from: start, isCapitalized: text[start] & 0x20 == 0)
  }

  /// A plain word of a page as signatures see it; `previous` is the one before, if that is plain and nothing was read behind.
  @inline(__always)
  func plain(_ word: PageWords.Word, behind previous: PageWords.Word) -> SignatureWord {
    let start = Int(word.offset)
    let end = Int(previous.offset) &+ Int(previous.letterCount)
    var opens = false
    if start != end, start != end &+ 1 || text[end] != 0x20 {
      opens = opensSentence(from: place(behind: previous), to: start)
    }
    return plain(word, opensSentence: opens)
  }

  /// A plain word of a page that goes on from `place`.
  func plain(_ word: PageWords.Word, from place: Place) -> SignatureWord {
    plain(word, opensSentence: opensSentence(from: place, to: Int(word.offset)))
  }

  /// Takes in a word of a page that is not plain, or its parts, behind `place`.
  ///
  /// - Parameters:
  ///   - spell: Called with the hash of each word's spelling.
  ///   - mean: Called behind that with a word that says what the text is about, as function words and single letters do not.
  /// - Returns: Where the word ends.
  /// - Complexity: O(n) in the bytes of the word.
  @inline(__always)
  func read(
    _ word: PageWords.Word, from place: Place, _ functionWords: FunctionWordTest, spell: (UInt64) -> Void,
    mean: (SignatureWord) -> Void
  ) -> Place {
    let start = Int(word.offset)
    if var whole = latin(word) {
      whole.opensSentence = opensSentence(from: place, to: start)
      return take(whole, of: word, functionWords, spell, mean)
    }
    var place = place
    // Of an endless word the page does not know where it ends: what stands from there on is read anew.
    let wordEnd = word.byteCount < .max ? start &+ Int(word.byteCount) : end
    while place.index < wordEnd, let part = next(from: place, before: wordEnd) {
      place = take(part, of: word, functionWords, spell, mean)
    }
    return place
  }

  /// Takes in a part of a word, or all of it; where that ends.
  @inline(__always)
  private func take(
    _ part: SignatureWord, of word: PageWords.Word, _ functionWords: FunctionWordTest, _ spell: (UInt64) -> Void,
    _ mean: (SignatureWord) -> Void
  ) -> Place {
    spell(part.spelling)
    // Of « aujourd’hui » no part says anything, nor does "it" of "it’s".
    if part.beginning != 0, word.languages.rawValue & functionWords.language.rawValue == 0,
      !functionWords.holds(part)
    {
      mean(part)
    }
    return Place(end: part.end, from: part.start, isCapitalized: part.isCapitalized)
  }

  @inline(__always)
  private func plain(_ word: PageWords.Word, opensSentence: Bool) -> SignatureWord {
    let start = Int(word.offset)
    guard text.count &- start > 8 else {
      var last = SignatureWord.letters(in: text, at: start, end: end)
      last.opensSentence = opensSentence
      return last
    }
    let first = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let count = Int(word.letterCount)
    let kept: UInt64 = count < 8 ? (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1 : .max
    let letters = (first | 0x2020_2020_2020_2020) & kept
    return SignatureWord(
      spelling: word.term.hash, beginning: SignatureWord.beginning(of: letters, count: count),
      ending: WordEnding(of: letters, ninth: count > 8 ? text[start &+ 8] : 0), start: start, end: start &+ count,
      isNumber: false, hasDigit: false, isCapitalized: first & 0x20 == 0, opensSentence: opensSentence)
  }

  /// A word of the page without what its place tells, if it is short, of ASCII and Latin-1 letters, with no apostrophe but
  /// at its end (« l’ »).
  @inline(never)
  private func latin(_ word: PageWords.Word) -> SignatureWord? {
    let start = Int(word.offset)
    var wordEnd = start &+ Int(word.byteCount)
    guard word.digitCount == 0, word.byteCount <= Self.longestLatin, wordEnd <= end else { return nil }
    if text[wordEnd &- 1] == 0x27 {
      wordEnd &-= 1
    } else if word.byteCount > 3, text[wordEnd &- 1] == 0x99, text[wordEnd &- 2] == 0x80, text[wordEnd &- 3] == 0xE2 {
      wordEnd &-= 3
    }
    return SignatureWord.latin(in: text, start..<wordEnd)
  }

  /// Longer words are read letter by letter.
  private static let longestLatin = 32

  /// The next word from `place` on that starts before an offset, letter by letter.
  ///
  /// - Complexity: O(n) in the bytes up to its end.
  @inline(never)
  func next(from place: Place, before limit: Int) -> SignatureWord? {
    let limit = min(limit, end)
    var index = place.index
    while index < limit {
      let byte = text[index]
      var word: SignatureWord
      if (byte | 0x20) &- 0x61 < 26 || (byte >= 0xC2 && text.letterLength(at: index, end: end) > 0) {
        word = SignatureWord.letters(in: text, at: index, end: end)
      } else if byte &- 0x30 < 10 {
        word = SignatureWord.number(in: text, at: index, end: end)
      } else {
        index += 1
        continue
      }
      word.opensSentence = opensSentence(from: place, to: index)
      return word
    }
    return nil
  }

  /// Whether a word opens its sentence that starts behind `place`, with nothing but marks and white space between.
  private func opensSentence(from place: Place, to start: Int) -> Bool {
    var opens = place.opensSentence
    for index in place.index..<start {
      switch text[index] {
      case 0x21, 0x3A, 0x3F: opens = true
      // « M. », "J.", "U.S.": the mark of an abbreviation ends no sentence.
      case 0x2E: if !place.followsShortName { opens = true }
      case 0xE2: if index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0xA6 { opens = true }
      default: break
      }
    }
    return opens
  }
}

/// Tells the function words of a language, as the words of a page have them.
struct FunctionWordTest {
  let language: LanguageSet
  let words: PageWords

  /// - Parameter language: That of the text; if it is neither French nor English its function words are not known.
  init(_ language: Language, _ words: PageWords) {
    self.language = language == .french ? .french : .english
    self.words = words
  }

  /// Whether a word is one without what an apostrophe parts from it.
  func holds(_ word: SignatureWord) -> Bool { words.isFunctionWord(Term(hash: word.spelling), of: language) }
}
