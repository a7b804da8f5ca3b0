import PrecisModel
import PrecisText

/// What the words of one article add up to: its runs of three words, and how often it has each content word.
struct SignatureTally: ~Copyable {
  private(set) var shingles: Shingles
  private(set) var counts: TermCounts
  /// How each term is spelt where it first occurs; empty unless asked for.
  private(set) var spellings: [String] = []
  /// How many words the text has.
  private(set) var wordCount = 0
  private let page: PageWords
  private let language: Language
  private let tokenLimit: Int
  private let detail: SignatureReader.Detail

  /// - Parameters:
  ///   - page: The words of the text, as far as they were read.
  ///   - wordLimit: How many words will be added at most.
  init(
    _ page: PageWords, _ language: Language, wordLimit: Int, weights: StoryWeights, detail: SignatureReader.Detail
  ) {
    self.page = page
    self.language = language
    self.detail = detail
    tokenLimit = weights.tokenLimit
    counts = TermCounts(leadWords: weights.leadWords, lead: weights.lead)
    shingles = Shingles(wordLimit: wordLimit)
  }

  /// Adds a headline.
  mutating func add(headline: UnsafeBufferPointer<UInt8>) {
    var headlineWords = 0
    // The words of the page are those of another text.
    WordRun.forEach(in: headline, [TextRange(start: 0, end: headline.count)], page.unread, language) { run in
      if headlineWords < tokenLimit {
        for word in run.contentWords {
          // Capitals say nothing in a headline.
          add(word, of: headline, occurrences: word.isNumber ? 1 : 0, namings: word.isNumber ? 1 : 0)
        }
      }
      headlineWords += run.spellings.count
    }
  }

  /// Adds the paragraphs of a text.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [TextRange]) {
    WordRun.forEach(in: text, paragraphs, page, language) { run in
      shingles.add(run.spellings)
      if wordCount < tokenLimit {
        for word in run.contentWords {
          add(word, of: text, occurrences: 1, namings: word.isNaming ? 1 : 0)
        }
      }
      wordCount += run.spellings.count
    }
  }

  @inline(__always)
  private mutating func add(
    _ word: SignatureWord, of text: UnsafeBufferPointer<UInt8>, occurrences: Int32, namings: Int32
  ) {
    let isNew = counts.add(word.term, occurrences: occurrences, namings: namings, ending: word.ending)
    if isNew, detail == .explained { spellings.append(Self.spelling(word, in: text)) }
  }

  private static func spelling(_ word: SignatureWord, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[word.start..<word.end], as: UTF8.self)
  }
}
