import PrecisLexicons
import PrecisModel

/// Reads the heads of blocks: meets their words and marks, and counts what tells text from furniture.
///
/// The one loop that every byte of a page goes through; it works in place and takes no memory.
struct HeadReader {
  let text: UnsafeBufferPointer<UInt8>
  let known: LanguageWords.Lookup
  let secondPerson: TermTable<Bool>.Lookup

  /// What a reading finds beside what the block has.
  struct Findings {
    var wordCount = 0
    var endsInFunctionWord = false
    var look = PageWords.HeadLook.plain
  }

  /// The most words that a range can hold: no two are nearer to each other than two bytes.
  static func mostWords(in range: Range<Int>) -> Int { range.count / 2 + 1 }

  /// The second person, by which notices and offers speak to the reader. All of these words begin with v or y.
  static let secondPersonWords = WordScanner.words([
    "vous", "votre", "vos", "you", "your", "yours", "you'll", "you're", "you've",
  ])

  /// Meets the words of a head, which go to `own`, and measures the block by them. Counts are kept in locals, so that they
  /// stay in registers.
  ///
  /// - Parameter own: room for ``mostWords(in:)``.
  /// - Complexity: O(n) in the bytes of `sample`.
  func read(
    _ sample: Range<Int>, to own: UnsafeMutableBufferPointer<PageWords.Word>, into block: inout Block
  ) -> Findings {
    let reader = WordReader(text, limit: sample.upperBound)
    let limit = sample.upperBound
    var wordCount = 0
    var letterCount = 0
    var digitCount = 0
    var commaCount = 0
    var capitalizedCount = 0
    var functionWordCount = 0
    var frenchWordCount = 0
    var englishWordCount = 0
    var addressCount = 0
    var signature = block.signature
    var isFunctionWord = false
    var marks = Marks()
    var gapStart = sample.lowerBound
    while wordCount < own.count, gapStart < limit {
      let start = reader.start(from: text[gapStart] == 0x20 ? gapStart &+ 1 : gapStart)
      guard start < limit else { break }
      // Most gaps are a space, a comma and a space, or nothing behind an elided word.
      switch start &- gapStart {
      case 0: break
      case 1 where text[gapStart] == 0x20: break
      case 2 where text[gapStart] == UInt8(ascii: ",") && text[gapStart &+ 1] == 0x20: commaCount &+= 1
      default: marks.measure(gapStart..<start, of: text, in: sample)
      }
      let word: ScannedWord
      if let plain = reader.plain(at: start) {
        word = plain
      } else {
        word = reader.rarer(at: start)
        digitCount &+= word.digitCount
        if word.end &- word.start > word.letterCount, reader.holdsRareLetter(start..<word.end) { marks.isPlain = false }
      }
      gapStart = word.end
      letterCount &+= word.letterCount
      capitalizedCount &+= word.startsUpper ? 1 : 0
      signature.absorb(word.term.hash)
      let languages = known.languages(of: word.term)
      own.initializeElement(at: wordCount, to: PageWords.Word(head: word, languages))
      wordCount &+= 1
      isFunctionWord = !languages.isDisjoint(with: [.french, .english])
      guard isFunctionWord else { continue }
      functionWordCount &+= 1
      frenchWordCount &+= languages.contains(.english) ? 0 : 1
      englishWordCount &+= languages.contains(.french) ? 0 : 1
      let first = text[start] | 0x20
      if first == UInt8(ascii: "v") || first == UInt8(ascii: "y"), secondPerson[word.term] { addressCount &+= 1 }
    }
    marks.measure(gapStart..<limit, of: text, in: sample)
    block.sampledWordCount = wordCount
    block.letterCount = letterCount - digitCount
    block.digitCount = digitCount
    block.characterCount = marks.characterCount + commaCount + letterCount
    block.capitalizedCount = capitalizedCount
    block.functionWordCount = functionWordCount
    block.frenchWordCount = frenchWordCount
    block.englishWordCount = englishWordCount
    block.addressCount = addressCount
    block.separatorCount = marks.separatorCount
    block.innerMarkCount = marks.innerMarkCount
    block.hasQuotation = marks.hasQuotation
    block.hasClock = marks.hasClock
    block.hasAddress = marks.hasAddress
    block.hasBracket = marks.hasBracket
    block.hasCopyright = marks.hasCopyright
    block.signature = signature
    block.wordCount = max(wordCount, block.letterCount / 6)
    return Findings(
      wordCount: wordCount, endsInFunctionWord: isFunctionWord, look: marks.isPlain ? .plain : .other)
  }
}
