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
  private let words: LanguageWords
  private let dictionaries: DictionaryEvidence
  private let letters = LetterEvidence()

  private static let sampleBytes = 4096
  private static let closeWords = 60

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
    var evidence = Evidence()
    for range in sample where evidence.wordCount < Self.closeWords {
      look(closelyAt: ByteView(text), range, survey, into: &evidence)
    }
    return evidence.decision(survey)
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
  fileprivate static func confidence(lead: Double) -> Double {
    let lead = max(0, lead)
    return lead / (lead + 3)
  }
}

// MARK: Function words

extension LanguageIdentifier {
  /// What the function words of a text say.
  private struct Survey {
    let addresses: Addresses
    var points = LanguagePoints()
    var wordCount = 0
    var functionWordCount = 0
    var letterCount = 0
    var upperCount = 0
    /// Letters of scripts other than Latin.
    var otherScriptCount = 0

    /// Counts a word that is none of an address.
    @inline(__always)
    mutating func add(_ word: PageWords.Word) {
      wordCount += 1
      letterCount += Int(word.letterCount &- word.digitCount)
      upperCount += Int(word.upperCount)
      guard word.languages != .none else { return }
      points.add(
        LanguageIdentifier.points(of: word.languages, letterCount: Int(word.letterCount)), to: word.languages)
      if !word.languages.isDisjoint(with: [.french, .english]) { functionWordCount += 1 }
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

  /// Whether the words of web and mail addresses count.
  private enum Addresses {
    case leftOut
    case counted
  }

  private func survey(
    of text: UnsafeBufferPointer<UInt8>, _ sample: [Range<Int>], _ page: PageWords, _ addresses: Addresses
  ) -> Survey {
    var survey = Survey(addresses: addresses)
    let view = ByteView(text)
    var block = 0
    for range in sample {
      if let known = page.block(startingAt: range.lowerBound, from: block) {
        if let words = page.plainWords(ofBlock: known, upTo: range.upperBound) {
          page.words.withUnsafeBufferPointer {
            for word in UnsafeBufferPointer(rebasing: $0[words]) where word.letterCount > word.digitCount {
              survey.add(word)
            }
          }
        } else {
          page.forEachWord(ofBlock: known, upTo: range.upperBound, in: text) {
            Self.count($0, in: view, range, into: &survey)
          }
        }
        block = known + 1
      } else {
        page.forEachWord(in: range, of: text) { Self.count($0, in: view, range, into: &survey) }
      }
    }
    return survey
  }

  private static func count(_ word: PageWords.Word, in text: ByteView, _ range: Range<Int>, into survey: inout Survey) {
    guard word.letterCount > word.digitCount else { return }
    if word.byteCount > word.letterCount, isPhonetic(text, word.start..<word.end) { return }
    if survey.addresses == .leftOut, isAddress(text, word.start..<word.end, range) { return }
    survey.add(word)
    if isOtherScript(text, word.start) { survey.otherScriptCount += Int(word.letterCount) }
  }

  /// What a function word is worth: the fewer languages use it the more, and a single letter little.
  fileprivate static func points(of languages: LanguageSet, letterCount: Int) -> Double {
    // The bits are taken away one by one, for few languages share a word.
    let others = languages.rawValue & (languages.rawValue &- 1)
    let third = others & (others &- 1)
    let points = others == 0 ? 4.0 : third == 0 ? 3.0 : third & (third &- 1) == 0 ? 2.0 : 1.2
    return letterCount == 1 ? points * 0.4 : points
  }

  /// Whether the word is part of a web or mail address, a file name or a handle.
  private static func isAddress(_ text: ByteView, _ word: Range<Int>, _ range: Range<Int>) -> Bool {
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
  private static func isPhonetic(_ text: ByteView, _ word: Range<Int>) -> Bool {
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

// MARK: Words looked at closely

extension LanguageIdentifier {
  /// What words, dictionaries and letters say together.
  private struct Evidence {
    var points = LanguagePoints()
    /// For French (positive) against English (negative), from dictionaries and letters.
    var french = 0.0
    var wordCount = 0
    var functionWordCount = 0
    /// Plain words, in lower case, that a dictionary knows.
    var knownCount = 0
    /// Plain words that neither dictionary knows.
    var unknownCount = 0

    func decision(_ survey: Survey) -> LanguageGuess {
      let lead = points[.french] - points[.english] + french
      let own = lead > 0 ? points[.french] : points[.english]
      let foreign = points.foreign
      if survey.addresses == .leftOut, isForeign(own: own, foreign: foreign) {
        let unknownShare = Double(unknownCount) / Double(max(1, wordCount))
        let lead = foreign - own + 6 * unknownShare
        return LanguageGuess(language: .other, confidence: LanguageIdentifier.confidence(lead: lead))
      }
      return LanguageGuess(
        language: lead > 0 ? .french : .english, confidence: LanguageIdentifier.confidence(lead: abs(lead)))
    }

    /// Whether another language explains the words better than French or English.
    private func isForeign(own: Double, foreign: Double) -> Bool {
      let plain = knownCount + unknownCount
      let unknownShare = Double(unknownCount) / Double(max(1, plain))
      if wordCount >= 5, foreign >= 6, foreign > own * 2.5, knownCount <= unknownCount + 1 { return true }
      guard functionWordCount + plain >= 3 else { return foreign >= 4 && foreign > own + 2 && knownCount == 0 }
      let isNoOwnWord = knownCount == 0
      if foreign > own, foreign >= 3, unknownShare >= 0.4 {
        if unknownCount >= 2 || foreign >= own + 4 || (isNoOwnWord && foreign >= own + 2) { return true }
      }
      if foreign >= own, foreign >= 2, isNoOwnWord, unknownCount >= 2 { return true }
      if foreign >= own, foreign >= 3, unknownShare >= 0.6, unknownCount >= 3 { return true }
      if foreign > own * 0.6, unknownShare >= 0.75, unknownCount >= 4 { return true }
      // No language that is known here: almost no word is French or English.
      return unknownShare >= 0.8 && unknownCount >= 4 && functionWordCount * 2 <= unknownCount
    }
  }

  private func look(closelyAt text: ByteView, _ range: Range<Int>, _ survey: Survey, into evidence: inout Evidence) {
    let isAllCapitals = survey.upperCount * 2 > survey.letterCount
    text.withElements { bytes in
      var scanner = WordScanner(bytes, range)
      while evidence.wordCount < Self.closeWords, scanner.next() {
        let word = scanner.word
        guard word.letterCount > word.digitCount, !Self.isPhonetic(text, word.start..<word.end) else { continue }
        if survey.addresses == .leftOut, Self.isAddress(text, scanner.word.start..<scanner.word.end, 0..<text.count) {
          continue
        }
        look(closelyAt: text, scanner.word, isAllCapitals: isAllCapitals, into: &evidence)
      }
    }
  }

  private func look(closelyAt text: ByteView, _ found: ScannedWord, isAllCapitals: Bool, into evidence: inout Evidence)
  {
    let range = found.start..<found.end
    evidence.wordCount += 1
    if range.lowerBound >= 2, text[range.lowerBound - 2] == 0xC2,
      text[range.lowerBound - 1] == 0xBF || text[range.lowerBound - 1] == 0xA1
    {
      evidence.points.add(4, to: .spanish)  // ¿ ¡
    }
    let languages = words.languages(of: found.term)
    if languages != .none {
      let points = Self.points(of: languages, letterCount: found.letterCount)
      // A capitalised word that is no word of French or English is a name more often than not.
      let isName = found.startsUpper && !isAllCapitals && languages.isDisjoint(with: [.french, .english])
      evidence.points.add(isName ? points * 0.4 : points, to: languages)
    }
    let word = Folding.fold(text[range])
    if !languages.isDisjoint(with: [.french, .english]) {
      evidence.functionWordCount += 1
      letters.addLetters(of: word, onlyOwn: true, to: &evidence.points)
      return
    }
    // Abbreviations are spelled alike everywhere.
    if found.upperCount > 1, found.upperCount == found.letterCount, !isAllCapitals { return }
    let dictionaries = dictionaries.languages(of: word)
    var french = letters.french(word)
    if dictionaries == .french { french += Self.dictionaryPoints }
    if dictionaries == .english { french -= Self.dictionaryPoints }
    // Names come from anywhere.
    evidence.french += found.startsUpper && !isAllCapitals ? french * 0.5 : french
    let isKnown = dictionaries != .none
    if !found.startsUpper || isAllCapitals, found.letterCount > 1 {
      if isKnown { evidence.knownCount += 1 } else { evidence.unknownCount += 1 }
    }
    if !isKnown { letters.addForms(of: word, to: &evidence.points) }
    letters.addLetters(of: word, onlyOwn: isKnown, to: &evidence.points)
  }

  private static let dictionaryPoints = 4.0
}
