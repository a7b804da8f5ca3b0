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
    var tally = Tally(end: sample.lowerBound)
    while tally.wordCount < own.count, tally.end < sample.upperBound {
      // Most words are plain, and nothing but a space stands before them.
      if let word = reader.plain(at: start(behind: tally.end)) {
        tally.add(word, to: own)
      } else if let word = other(behind: tally.end, reader, in: sample, &marks) {
        tally.add(word, to: own)
      } else {
        break
      }
    }
    marks.measure(tally.end..<sample.upperBound, of: text, in: sample)
    block.letterCount = tally.letterCount - tally.digitCount
    block.digitCount = tally.digitCount
    block.capitalizedCount = tally.capitalizedCount
    block.characterCount = tally.letterCount
    return tally.wordCount
  }

  /// What the words of a head add up to.
  private struct Tally {
    /// Where the last word ends.
    var end: Int
    var wordCount = 0
    /// Letters and digits, and digits.
    var letterCount = 0
    var digitCount = 0
    var capitalizedCount = 0

    init(end: Int) { self.end = end }

    @inline(__always)
    mutating func add(_ word: ScannedWord, to own: UnsafeMutableBufferPointer<PageWords.Word>) {
      own.initializeElement(at: wordCount, to: PageWords.Word(head: word))
      end = word.end
      wordCount &+= 1
      letterCount &+= word.letterCount
      digitCount &+= word.digitCount
      capitalizedCount &+= word.startsUpper ? 1 : 0
    }
  }

  /// Where a word starts behind an offset, if none but a space stands between.
  @inline(__always)
  private func start(behind end: Int) -> Int { end &+ (text[end] == 0x20 ? 1 : 0) }

  /// The next word behind the last one, where it is not plain or other marks stand between.
  @inline(never)
  private func other(behind end: Int, _ reader: WordReader, in sample: Range<Int>, _ marks: inout Marks) -> ScannedWord?
  {
    let first = self.start(behind: end)
    let start = reader.start(from: first)
    guard start < sample.upperBound else { return nil }
    if start > first {
      // Of the other gaps most are a comma and a space.
      if start &- end == 2, text[end] == UInt8(ascii: ","), text[end &+ 1] == 0x20 {
        marks.characterCount += 1
      } else {
        marks.measure(end..<start, of: text, in: sample)
      }
      if let word = reader.plain(at: start) { return word }
    }
    if !WordReader.isDigit(text[start]), let word = reader.elided(at: start) ?? reader.latin(at: start) { return word }
    let word = reader.number(at: start) ?? reader.general(at: start)
    if word.end &- word.start > word.letterCount, reader.holdsRareLetter(start..<word.end) { marks.isPlain = false }
    return word
  }

  /// Looks up of which languages the words are function words, and counts what they say; whether the last one is a function
  /// word.
  ///
  /// About every second word is one, as if by chance: those that may be are listed first, so that no branch has to guess.
  private func lookUp(_ words: UnsafeMutableBufferPointer<PageWords.Word>, into block: inout Block) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: words.count) { listed in
      var signature = block.signature
      var listedCount = 0
      for index in 0..<words.count {
        signature.absorb(words[index].term.hash)
        listed.initializeElement(at: listedCount, to: UInt16(truncatingIfNeeded: index))
        listedCount &+= known.filterBit(of: words[index].term)
      }
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
