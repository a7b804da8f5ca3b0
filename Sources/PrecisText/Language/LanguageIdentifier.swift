import PrecisLexicons
import PrecisModel

/// Tells French and English from each other and from all other languages.
///
/// No more than ``sampleBytes`` of a text are looked at. Function words decide, where there are enough of them: each
/// gives points to the languages that use it, the fewer those are the more. Where they do not decide (headlines, names,
/// single words) the first ``closeWords`` words are looked at closely: dictionaries and letters tell French from English,
/// and the share of plain words that neither dictionary knows, with the letters and endings of other languages, tells
/// both from the rest. A text of one or two words is French or English unless much speaks against it.
///
/// - Complexity: O(1) beyond the sample.
package struct LanguageIdentifier: Sendable {
  let words: LanguageWords
  let dictionaries: DictionaryEvidence
  let letters = LetterEvidence()

  private static let sampleBytes = 4096
  static let closeWords = 60

  package init(lexicons: Lexicons) { self.init(words: LanguageWords(lexicons: lexicons), lexicons: lexicons) }

  /// - Parameter words: The function words of the same lexicons, where somebody has them already.
  init(words: LanguageWords, lexicons: Lexicons) {
    self.words = words
    dictionaries = DictionaryEvidence(lexicons: lexicons)
  }

  /// The language of some paragraphs of a text. Where the words of the page are known, they are not read again.
  package func identify(_ text: [UInt8], _ paragraphs: [TextRange], _ page: PageWords? = nil) -> LanguageGuess {
    text.withUnsafeBufferPointer { identify($0, paragraphs, page) }
  }

  private func identify(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [TextRange], _ page: PageWords?
  ) -> LanguageGuess {
    let page = page ?? PageWords(words)
    let sample = Self.sample(of: paragraphs, in: text)
    var survey = survey(of: text, sample, page, .leftOut)
    // A text of addresses alone is known by their words.
    if survey.wordCount == 0 { survey = self.survey(of: text, sample, page, .counted) }
    if survey.letterCount == 0 { return LanguageGuess(language: .other, confidence: 0) }
    if survey.otherScriptCount * 2 > survey.letterCount { return LanguageGuess(language: .other, confidence: 0.99) }
    if let guess = survey.decision { return guess }
    return close(lookAt: text, sample, page, survey)
  }

  /// The first bytes of the paragraphs, up to ``sampleBytes``.
  private static func sample(of paragraphs: [TextRange], in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var rest = sampleBytes
    var sample: [Range<Int>] = []
    sample.reserveCapacity(min(paragraphs.count, 64))
    for paragraph in paragraphs where rest > 0 {
      let start = min(max(0, paragraph.start), text.count)
      let end = min(max(start, paragraph.end), text.count, start + rest)
      rest -= end - start
      sample.append(start..<end)
    }
    return sample
  }

  /// How sure a lead of so many points is: half at 3, nine tenths at 27.
  static func confidence(lead: Double) -> Double {
    let lead = max(0, lead)
    return lead / (lead + 3)
  }
}

// MARK: Function words

extension LanguageIdentifier {
  /// What the function words of a text say.
  struct Survey {
    let addresses: Addresses
    var points = LanguagePoints()
    var functionWordCount = 0
    var sums = WordSums()
    /// Letters of scripts other than Latin.
    var otherScriptCount = 0

    var wordCount: Int { sums.wordCount }
    var letterCount: Int { sums.letterCount }

    /// Turns what was counted into points.
    mutating func close(_ tally: LanguageTally) {
      tally.forEach { languages, isSingleLetter, count in
        let worth = LanguageIdentifier.points(of: languages, letterCount: isSingleLetter ? 1 : 2)
        points.add(worth * Double(count), to: languages)
        if !languages.isDisjoint(with: [.french, .english]) { functionWordCount += count }
      }
    }

    /// The language, if function words alone decide.
    var decision: LanguageGuess? {
      let french = points[.french]
      let english = points[.english]
      let lead = max(french, english) - max(min(french, english), points.foreign)
      guard wordCount >= 16, functionWordCount * 4 >= wordCount, lead >= 12 else { return nil }
      return LanguageGuess(
        language: french > english ? .french : .english, confidence: LanguageIdentifier.confidence(lead: lead))
    }
  }

  /// How many words a text has, and letters.
  struct WordSums {
    private(set) var wordCount = 0
    private(set) var letterCount = 0

    /// Counts the words of a head, none of which is of an address.
    mutating func add(_ head: (wordCount: Int, letterCount: Int)) {
      wordCount &+= head.wordCount
      letterCount &+= head.letterCount
    }

    /// Counts a word that is none of an address; its languages in `tally`.
    @inline(__always)
    mutating func add(_ word: PageWords.Word, _ tally: LanguageTally) {
      wordCount &+= 1
      letterCount &+= Int(word.letterCount &- word.digitCount)
      tally.add(word.languages, isSingleLetter: word.letterCount == 1)
    }
  }

  /// Whether the words of web and mail addresses count.
  enum Addresses {
    case leftOut
    case counted
  }

  private func survey(
    of text: UnsafeBufferPointer<UInt8>, _ sample: [Range<Int>], _ page: PageWords, _ addresses: Addresses
  ) -> Survey {
    LanguageTally.withTally { tally in
      var survey = Survey(addresses: addresses)
      let view = ByteView(text)
      var block = 0
      for range in sample {
        let plain = page.plainHead(range, from: block)
        if let plain { survey.sums.add(plain) }
        page.forEachRun(in: range, from: &block, of: text) { words in
          if plain != nil {
            // Numbers are words of no language: they count for nothing here.
            for word in words { tally.add(word.languages, isSingleLetter: word.letterCount == 1) }
          } else {
            for word in words { Self.count(word, in: view, range, tally, into: &survey) }
          }
        }
      }
      survey.close(tally)
      return survey
    }
  }

  private static func count(
    _ word: PageWords.Word, in text: ByteView, _ range: Range<Int>, _ tally: LanguageTally, into survey: inout Survey
  ) {
    guard counts(word, in: text, range, survey.addresses) else { return }
    survey.sums.add(word, tally)
    if isOtherScript(text, word.start) { survey.otherScriptCount += Int(word.letterCount) }
  }

  /// Whether a word counts: numbers, phonetic spellings and most addresses do not.
  static func counts(_ word: PageWords.Word, in text: ByteView, _ range: Range<Int>, _ addresses: Addresses) -> Bool {
    guard word.letterCount > word.digitCount else { return false }
    if word.byteCount > word.letterCount, isPhonetic(text, word.start..<word.end) { return false }
    return addresses == .counted || !isAddress(text, word.start..<word.end, range)
  }

  /// What a function word is worth: the fewer languages use it the more, and a single letter little.
  static func points(of languages: LanguageSet, letterCount: Int) -> Double {
    // The bits are taken away one by one, for few languages share a word.
    let others = languages.rawValue & (languages.rawValue &- 1)
    let third = others & (others &- 1)
    let points = others == 0 ? 4.0 : third == 0 ? 3.0 : third & (third &- 1) == 0 ? 2.0 : 1.2
    return letterCount == 1 ? points * 0.4 : points
  }

  /// Whether the word is part of a web or mail address, a file name or a handle.
  static func isAddress(_ text: ByteView, _ word: Range<Int>, _ range: Range<Int>) -> Bool {
    if word.lowerBound > range.lowerBound {
      switch text[word.lowerBound - 1] {
      case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"): return true
      default: break
      }
    }
    guard word.upperBound + 1 < range.upperBound else { return false }
    switch text[word.upperBound] {
    case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"): return true
    case UInt8(ascii: "."):
      let next = text[word.upperBound + 1] | 0x20
      return next >= 0x61 && next <= 0x7A
    case UInt8(ascii: ":"): return text[word.upperBound + 1] == UInt8(ascii: "/")
    default: return false
    }
  }

  /// Whether a word holds phonetic letters (U+0250 to U+02FF): it says how a name sounds, and is of no language.
  static func isPhonetic(_ text: ByteView, _ word: Range<Int>) -> Bool {
    for index in word {
      let byte = text[index]
      if byte >= 0xC9, byte <= 0xCB, byte > 0xC9 || (index + 1 < word.upperBound && text[index + 1] >= 0x90) {
        return true
      }
    }
    return false
  }

  /// Whether a word starts with a letter beyond the Latin blocks (U+0250 and up, Latin Extended Additional aside).
  private static func isOtherScript(_ text: ByteView, _ start: Int) -> Bool {
    let byte = text[start]
    guard byte >= 0xC9 else { return false }
    return !(byte == 0xE1 && start + 1 < text.count && text[start + 1] >= 0xB8)
  }
}
