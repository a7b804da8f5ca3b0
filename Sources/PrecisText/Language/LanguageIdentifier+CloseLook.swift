import PrecisLexicons
import PrecisModel

/// Words looked at closely: what dictionaries and letters say where function words do not decide.
extension LanguageIdentifier {
  /// What words, dictionaries and letters say together.
  struct Evidence {
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

  /// The language of a sample that function words alone do not decide.
  func close(
    lookAt text: UnsafeBufferPointer<UInt8>, _ sample: [Range<Int>], _ page: PageWords, _ survey: Survey
  ) -> LanguageGuess {
    let isAllCapitals = Self.upperCount(of: text, sample, page, survey.addresses) * 2 > survey.letterCount
    var evidence = Evidence()
    for range in sample where evidence.wordCount < Self.closeWords {
      look(closelyAt: ByteView(text), range, survey, isAllCapitals: isAllCapitals, into: &evidence)
    }
    return evidence.decision(survey)
  }

  /// How many letters of the words that count are capitals.
  private static func upperCount(
    of text: UnsafeBufferPointer<UInt8>, _ sample: [Range<Int>], _ page: PageWords, _ addresses: Addresses
  ) -> Int {
    let view = ByteView(text)
    var block = 0
    var count = 0
    for range in sample {
      page.forEachRun(in: range, from: &block, of: text) { words in
        for word in words where counts(word, in: view, range, addresses) {
          count += WordReader.upperCount(view[word.start..<word.end])
        }
      }
    }
    return count
  }

  private func look(
    closelyAt text: ByteView, _ range: Range<Int>, _ survey: Survey, isAllCapitals: Bool, into evidence: inout Evidence
  ) {
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
    if found.startsUpper, found.letterCount > 1, !isAllCapitals,
      WordReader.upperCount(text[range]) == found.letterCount
    {
      return
    }
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
