import PrecisModel

/// What the words of one article add up to: its runs of three words, and how often it has each content word.
struct SignatureTally: ~Copyable {
  private(set) var shingles: Shingles
  private(set) var counts: TermCounts
  /// How each term is spelt where it first occurs; empty unless asked for.
  private(set) var spellings: [String] = []
  /// How many words the text has.
  private(set) var wordCount = 0
  private let contentWords: ContentWords
  private let tokenLimit: Int
  private let detail: SignatureReader.Detail

  /// - Parameter wordLimit: How many words will be added at most.
  init(_ contentWords: ContentWords, wordLimit: Int, weights: StoryWeights, detail: SignatureReader.Detail) {
    self.contentWords = contentWords
    self.detail = detail
    tokenLimit = weights.tokenLimit
    counts = TermCounts(leadWords: weights.leadWords, lead: weights.lead)
    shingles = Shingles(wordLimit: wordLimit)
  }

  /// Adds a headline.
  mutating func add(headline: UnsafeBufferPointer<UInt8>) {
    var rest = tokenLimit
    WordRun.forEach(in: headline, [TextRange(start: 0, end: headline.count)]) { words in
      let compared = words.prefix(rest)
      rest -= compared.count
      contentWords.forEach(in: UnsafeBufferPointer(rebasing: compared)) { word in
        // Capitals say nothing in a headline.
        let occurrences: Int32 = word.isNumber ? 1 : 0
        let isNew = counts.add(word.term, occurrences: occurrences, namings: occurrences, ending: word.ending)
        if isNew, detail == .explained { spellings.append(Self.spelling(word, in: headline)) }
      }
    }
  }

  /// Adds the paragraphs of a text.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [TextRange]) {
    WordRun.forEach(in: text, paragraphs) { words in
      shingles.add(words)
      let compared = words.prefix(max(0, tokenLimit - wordCount))
      wordCount += words.count
      contentWords.forEach(in: UnsafeBufferPointer(rebasing: compared)) { word in
        let isNew = counts.add(word.term, occurrences: 1, namings: word.isNaming ? 1 : 0, ending: word.ending)
        if isNew, detail == .explained { spellings.append(Self.spelling(word, in: text)) }
      }
    }
  }

  private static func spelling(_ word: SignatureWord, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[word.start..<word.end], as: UTF8.self)
  }
}
