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

  /// Meets the words of a head, which go to `own`, and measures the block by them.
  ///
  /// - Parameter own: room for ``mostWords(in:)``.
  /// - Complexity: O(n) in the bytes of `sample`.
  func read(
    _ sample: Range<Int>, to own: UnsafeMutableBufferPointer<PageWords.Word>, into block: inout Block
  ) -> Findings {
    var marks = Marks()
    let wordCount = meetWords(in: sample, own, &marks, into: &block)
    let words = UnsafeMutableBufferPointer(rebasing: own[..<wordCount])
    let endsInFunctionWord = lookUp(words, into: &block)
    block.sampledWordCount = wordCount
    block.characterCount += marks.characterCount
    block.separatorCount = marks.separatorCount
    block.innerMarkCount = marks.innerMarkCount
    block.hasQuotation = marks.hasQuotation
    block.hasClock = marks.hasClock
    block.hasAddress = marks.hasAddress
    block.hasBracket = marks.hasBracket
    block.hasCopyright = marks.hasCopyright
    block.wordCount = max(wordCount, block.letterCount / 6)
    return Findings(
      wordCount: wordCount, endsInFunctionWord: endsInFunctionWord, look: marks.isPlain ? .plain : .other)
  }

  /// Finds the words and the marks between them. What the words are is asked in a loop of its own, ``lookUp(_:into:)``: the
  /// registers hold one of the two.
  @inline(__always)
  private func meetWords(
    in sample: Range<Int>, _ own: UnsafeMutableBufferPointer<PageWords.Word>, _ marks: inout Marks,
    into block: inout Block
  ) -> Int {
    let reader = WordReader(text, limit: sample.upperBound)
    let limit = sample.upperBound
    var wordCount = 0
    var commaCount = 0
    var capitalizedCount = 0
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
      if let plain = reader.plain(at: start) ?? reader.latin(at: start) {
        word = plain
      } else {
        word = reader.number(at: start) ?? reader.general(at: start)
        if word.end &- word.start > word.letterCount, reader.holdsRareLetter(start..<word.end) { marks.isPlain = false }
      }
      gapStart = word.end
      capitalizedCount &+= word.startsUpper ? 1 : 0
      own.initializeElement(at: wordCount, to: PageWords.Word(head: word))
      wordCount &+= 1
    }
    marks.measure(gapStart..<limit, of: text, in: sample)
    block.capitalizedCount = capitalizedCount
    block.characterCount = commaCount
    return wordCount
  }

  /// Looks up of which languages the words are function words, and counts what they say; whether the last one is a function
  /// word.
  ///
  /// About every second word is one, as if by chance: those that may be are listed first, so that no branch has to guess.
  private func lookUp(_ words: UnsafeMutableBufferPointer<PageWords.Word>, into block: inout Block) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: words.count) { listed in
      var letterCount = 0
      var digitCount = 0
      var signature = block.signature
      var listedCount = 0
      for index in 0..<words.count {
        letterCount &+= Int(words[index].letterCount)
        digitCount &+= Int(words[index].digitCount)
        signature.absorb(words[index].term.hash)
        listed.initializeElement(at: listedCount, to: UInt16(truncatingIfNeeded: index))
        listedCount &+= known.filterBit(of: words[index].term)
      }
      block.letterCount = letterCount - digitCount
      block.digitCount = digitCount
      block.characterCount += letterCount
      block.signature = signature
      look(at: UnsafeBufferPointer(rebasing: listed[..<listedCount]), of: words, into: &block)
    }
    return words.last.map { !$0.languages.isDisjoint(with: [.french, .english]) } ?? false
  }

  /// Notes the languages of the words at some places, and counts them.
  @inline(__always)
  private func look(
    at listed: UnsafeBufferPointer<UInt16>, of words: UnsafeMutableBufferPointer<PageWords.Word>,
    into block: inout Block
  ) {
    var functionWordCount = 0
    var frenchWordCount = 0
    var englishWordCount = 0
    for place in listed {
      let index = Int(place)
      let term = words[index].term
      let languages = known.languages(ofKnown: term)
      words[index].languages = languages
      // Which words are function words after all cannot be foreseen: they are counted without a branch.
      let french = languages.count(of: .french)
      let english = languages.count(of: .english)
      functionWordCount &+= french | english
      frenchWordCount &+= french & ~english
      englishWordCount &+= english & ~french
      let first = text[words[index].start] | 0x20
      if first == UInt8(ascii: "v") || first == UInt8(ascii: "y"), french | english == 1, secondPerson[term] {
        block.addressCount += 1
      }
    }
    block.functionWordCount = functionWordCount
    block.frenchWordCount = frenchWordCount
    block.englishWordCount = englishWordCount
  }
}
