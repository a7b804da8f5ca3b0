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
    var sums: PageWords.PlainSums?
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
    let tally = meetWords(in: sample, own, &marks)
    let wordCount = tally.wordCount
    let words = UnsafeMutableBufferPointer(rebasing: own[..<wordCount])
    let endsInFunctionWord = lookUp(words, into: &block)
    block.sampledWordCount = wordCount
    block.letterCount = tally.letterCount - tally.digitCount
    block.digitCount = tally.digitCount
    block.capitalizedCount = tally.capitalizedCount
    block.characterCount = tally.letterCount + marks.characterCount
    block.separatorCount = marks.separatorCount
    block.innerMarkCount = marks.innerMarkCount
    block.hasQuotation = marks.hasQuotation
    block.hasClock = marks.hasClock
    block.hasAddress = marks.hasAddress
    block.hasBracket = marks.hasBracket
    block.hasCopyright = marks.hasCopyright
    block.wordCount = max(wordCount, block.letterCount / 6)
    return Findings(
      wordCount: wordCount, endsInFunctionWord: endsInFunctionWord,
      sums: marks.isPlain ? (wordCount - tally.numberCount, block.letterCount) : nil)
  }

  /// Finds the words and the marks between them. What the words are is asked in a loop of its own, ``lookUp(_:into:)``: the
  /// registers hold one of the two.
  @inline(__always)
  private func meetWords(
    in sample: Range<Int>, _ own: UnsafeMutableBufferPointer<PageWords.Word>, _ marks: inout Marks
  ) -> Tally {
    let reader = WordReader(text, limit: sample.upperBound)
    // Known here, it is not asked for each word.
    var tally = Tally(end: sample.lowerBound)
    guard text.baseAddress != nil else { return tally }
    var start = gap(behind: tally.end, reader, in: sample, &marks)
    while tally.wordCount < own.count, start < reader.limit {
      start = plainWords(from: start, reader, to: own, &tally, &marks)
      guard tally.wordCount < own.count, start < reader.limit else { break }
      if reader.isStart(at: start) {
        addOther(at: start, reader, to: own, &tally, &marks)
        start = tally.end
        if start < reader.limit, text[start] == 0x20 { start &+= 1 }
      } else {
        start = gap(behind: tally.end, reader, in: sample, &marks)
      }
    }
    marks.measure(tally.end..<sample.upperBound, of: text, in: sample)
    return tally
  }

  /// Meets the plain words from a place on, between which stand spaces alone, or commas and spaces: most words are read
  /// here.
  ///
  /// - Returns: Where the last one ends, or the space behind it.
  @inline(__always)
  private func plainWords(
    from start: Int, _ reader: WordReader, to own: UnsafeMutableBufferPointer<PageWords.Word>, _ tally: inout Tally,
    _ marks: inout Marks
  ) -> Int {
    // In a value of its own, so that the sums stay in registers.
    var sums = tally
    defer { tally = sums }
    var start = start
    while sums.wordCount < own.count, let word = reader.plain(at: start) {
      sums.add(word, to: own)
      start = word.end
      if text[start] != 0x20 {
        guard text[start] == UInt8(ascii: ","), start &+ 2 < reader.limit, text[start &+ 1] == 0x20,
          reader.isStart(at: start &+ 2)
        else { break }
        marks.characterCount &+= 1
        start &+= 1
      }
      start &+= 1
    }
    return start
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
    var numberCount = 0

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

  /// Where the next word starts behind an offset; the marks that stand before it are measured.
  @inline(never)
  private func gap(behind end: Int, _ reader: WordReader, in sample: Range<Int>, _ marks: inout Marks) -> Int {
    let start = reader.start(from: end)
    if start > end, start < reader.limit { marks.measure(end..<start, of: text, in: sample) }
    return start
  }

  /// Adds a word that is not plain.
  @inline(never)
  private func addOther(
    at start: Int, _ reader: WordReader, to own: UnsafeMutableBufferPointer<PageWords.Word>, _ tally: inout Tally,
    _ marks: inout Marks
  ) {
    if !WordReader.isDigit(text[start]), let word = reader.elided(at: start) ?? reader.latin(at: start) {
      return tally.add(word, to: own)
    }
    let word = reader.number(at: start) ?? reader.general(at: start)
    if word.end &- word.start > word.letterCount, reader.holdsRareLetter(start..<word.end) { marks.isPlain = false }
    tally.add(word, to: own)
    if word.letterCount == word.digitCount { tally.numberCount &+= 1 }
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
