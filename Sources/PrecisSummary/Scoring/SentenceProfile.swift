import PrecisModel
import PrecisText

/// A sentence of a story, as scoring and selection see it.
///
/// A long article has tens of thousands of them, which all are gone through: numbers are narrow, as they are in tokens.
struct SentenceProfile: Sendable {
  private let documentNumber: UInt32
  private let sentenceNumber: UInt32
  private let rangeStart: UInt32
  private let rangeEnd: UInt32
  private let words: UInt32
  private let characters: UInt32
  private let quotedBytes: UInt32
  private let statementsBefore: UInt32
  private let stemStart: UInt32
  private let stemEnd: UInt32
  private let conceptEnd: UInt32
  private let numberStart: UInt32
  private let numberEnd: UInt32
  private let contentTokens: UInt32
  let form: SentenceForm
  let opening: Openings.Kind
  /// Whether it is a statement: what a brief is made of, unless there is nothing else.
  let isStatement: Bool
  /// The stem of the noun with which it opens as with something known, if the sentence before it has it.
  let referent: Concept?

  init(
    document: Int, sentence: Int, range: TextRange, extent: Extent, ordinal: Int, stems: Range<Int>,
    concepts: Range<Int>,
    numbers: Range<Int>, contentTokenCount: Int, form: SentenceForm, opening: Openings.Kind, referent: Concept?,
    isStatement: Bool
  ) {
    documentNumber = UInt32(clamping: document)
    sentenceNumber = UInt32(clamping: sentence)
    rangeStart = UInt32(clamping: range.start)
    rangeEnd = UInt32(clamping: range.end)
    words = UInt32(clamping: extent.words)
    characters = UInt32(clamping: extent.characters)
    quotedBytes = UInt32(clamping: extent.quotedBytes)
    statementsBefore = UInt32(clamping: ordinal)
    stemStart = UInt32(clamping: stems.lowerBound)
    stemEnd = UInt32(clamping: stems.upperBound)
    conceptEnd = UInt32(clamping: concepts.upperBound)
    numberStart = UInt32(clamping: numbers.lowerBound)
    numberEnd = UInt32(clamping: numbers.upperBound)
    contentTokens = UInt32(clamping: contentTokenCount)
    self.form = form
    self.opening = opening
    self.isStatement = isStatement
    self.referent = referent
  }

  var document: Int { Int(documentNumber) }
  /// The index of the sentence in its document.
  var sentence: Int { Int(sentenceNumber) }
  /// What is quoted of it.
  var range: TextRange { TextRange(start: Int(rangeStart), end: Int(rangeEnd)) }
  var extent: Extent {
    Extent(words: Int(words), characters: Int(characters), quotedBytes: Int(quotedBytes))
  }
  /// How much of what is quoted stands between quotation marks, 0 to 1.
  var quotedShare: Double { range.isEmpty ? 0 : Double(quotedBytes) / Double(range.count) }
  /// How many statements of its document come before it; headlines and captions are not counted.
  var ordinal: Int { Int(statementsBefore) }
  /// Where ``StoryIndex/concepts`` has the stems of its content words, ascending, each once.
  var stems: Range<Int> { Int(stemStart)..<Int(stemEnd) }
  /// Where it has the stems and, behind them, the pairs of content stems that follow each other, ascending, each once.
  var concepts: Range<Int> { Int(stemStart)..<Int(conceptEnd) }
  /// Where ``StoryIndex/numbers`` has the numbers that it states, in ascending order of their terms.
  var numbers: Range<Int> { Int(numberStart)..<Int(numberEnd) }
  var contentTokenCount: Int { Int(contentTokens) }
}
