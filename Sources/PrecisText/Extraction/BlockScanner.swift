import PrecisLexicons
import PrecisModel

/// Measures blocks: one pass over the bytes of each, of which no more than a head of ``sampledBytes`` is looked at.
///
/// The words that are met on the way are kept in ``words`` for all that ask about them later.
struct BlockScanner {
  /// The words of the blocks so far.
  private(set) var words: PageWords
  private let cues: BoilerplateCues
  private var folded = FoldedLine()
  private var endsInFunctionWord = false

  /// A block longer than this is known by its head.
  private static let sampledBytes = 1024
  /// Cues are looked for in blocks no longer than this; longer ones are text.
  private static let cueBytes = 700

  /// A scanner for a text of so many bytes.
  init(words: LanguageWords, cues: BoilerplateCues, byteCount: Int) {
    self.words = PageWords(words, byteCount: byteCount)
    self.cues = cues
  }

  mutating func block(_ range: TextRange, blankLinesBefore: Int, in text: [UInt8]) -> Block {
    var block = Block(range: range, blankLinesBefore: blankLinesBefore)
    let sample = range.start..<min(range.end, range.start + Self.sampledBytes)
    let firstWord = words.words.count
    text.withUnsafeBufferPointer { scan(sample, of: $0, into: &block) }
    words.addBlock(range, readUpTo: sample.upperBound, firstWord: firstWord)
    block.words = firstWord..<words.words.count
    block.ending = Self.ending(of: range, in: text)
    if block.ending == .none, endsInFunctionWord { block.ending = .open }
    if range.count > sample.count {
      // Marks and words of the rest are as dense as in the head.
      block.wordCount = block.wordCount * range.count / sample.count
      block.signature.absorb(UInt64(UInt16(truncatingIfNeeded: range.count)))
      block.innerMarkCount += 1
    }
    block.isListItem = Self.startsAsListItem(range, in: text)
    let mayHoldLinks = block.hasBracket || range.count > sample.count
    block.isMarkup =
      Markup.isAll(of: range, in: text, mayHoldLinks: mayHoldLinks) || (block.letterCount == 0 && block.digitCount == 0)
    if block.isMarkup {
      block.imageWords = Markup.imageWords(of: block, among: words.words, in: text)
    } else if range.count <= Self.cueBytes,
      cues.filter.mayMatch(
        words.words, block.words, line: text[range.offsets], hasCopyright: block.hasCopyright)
    {
      folded.fold(text[range.offsets])
      block.cue = cues.match(folded)
    }
    block.kind = BlockRules.kind(of: block)
    return block
  }

  private mutating func scan(_ sample: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into block: inout Block) {
    var scanner = WordScanner(text, sample)
    var gapStart = sample.lowerBound
    endsInFunctionWord = false
    while scanner.next() {
      let word = scanner.word
      // Most gaps are a space.
      if word.start - gapStart != 1 || text[gapStart] != 0x20 {
        Self.measure(gapStart..<word.start, of: text, in: sample, into: &block)
      }
      gapStart = word.end
      block.sampledWordCount += 1
      block.letterCount += word.letterCount - word.digitCount
      block.digitCount += word.digitCount
      block.characterCount += word.letterCount
      if word.startsUpper { block.capitalizedCount += 1 }
      block.signature.absorb(word.term.hash)
      let languages = words.append(word)
      endsInFunctionWord = false
      guard !languages.isDisjoint(with: [.french, .english]) else { continue }
      block.functionWordCount += 1
      endsInFunctionWord = true
      if secondPerson[word.term] { block.addressCount += 1 }
      if !languages.contains(.english) { block.frenchWordCount += 1 }
      if !languages.contains(.french) { block.englishWordCount += 1 }
    }
    Self.measure(gapStart..<sample.upperBound, of: text, in: sample, into: &block)
    block.wordCount = max(block.sampledWordCount, block.letterCount / 6)
  }

  /// Counts the marks between two words.
  private static func measure(
    _ gap: Range<Int>, of text: UnsafeBufferPointer<UInt8>, in sample: Range<Int>, into block: inout Block
  ) {
    var index = gap.lowerBound
    while index < gap.upperBound {
      let byte = text[index]
      switch byte {
      case 0x20, 0x09...0x0D: break
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        block.characterCount += 1
        if index + 1 < sample.upperBound, index + 1 < gap.upperBound { block.innerMarkCount += 1 }
      case UInt8(ascii: "\""):
        block.characterCount += 1
        block.hasQuotation = true
      case UInt8(ascii: "["):
        block.characterCount += 1
        block.hasBracket = true
      case UInt8(ascii: "|"):
        block.characterCount += 1
        block.separatorCount += 1
      case UInt8(ascii: ":"):
        block.characterCount += 1
        if isClock(text, at: index, gap, sample) { block.hasClock = true }
        if gap.count >= 3, index + 2 < gap.upperBound, text[index + 1] == 0x2F, text[index + 2] == 0x2F {
          block.hasAddress = true
        }
      case 0xC2 where index + 1 < gap.upperBound:
        block.characterCount += 1
        if text[index + 1] == 0xB7, gap.count > 2 { block.separatorCount += 1 }  // ·
        if text[index + 1] == 0xAB { block.hasQuotation = true }  // «
        if text[index + 1] == 0xA9 { block.hasCopyright = true }  // ©
        index += 1
      case 0xE2 where index + 2 < gap.upperBound:
        block.characterCount += 1
        switch (text[index + 1], text[index + 2]) {
        case (0x80, 0xA2), (0x80, 0xBA), (0x96, 0xBA): block.separatorCount += 1  // • › ►
        case (0x80, 0x98), (0x80, 0x9C): block.hasQuotation = true  // ‘ “
        default: break
        }
        index += 2
      default:
        if byte & 0xC0 != 0x80 { block.characterCount += 1 }
      }
      index += 1
    }
  }

  /// Whether the colon at `index` stands between the digits of a time of day that does not start the block.
  private static func isClock(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ gap: Range<Int>, _ sample: Range<Int>
  ) -> Bool {
    gap.count == 1 && index - sample.lowerBound > 4 && index + 1 < sample.upperBound && isDigit(text[index - 1])
      && isDigit(text[index + 1])
  }

  /// The second person, by which notices and offers speak to the reader.
  private let secondPerson = Self.secondPersonWords
  private static let secondPersonWords = WordScanner.words([
    "vous", "votre", "vos", "you", "your", "yours", "you'll", "you're", "you've",
  ])

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// How the block ends, closing quotation marks and brackets aside.
  private static func ending(of range: TextRange, in text: [UInt8]) -> Block.Ending {
    var end = withoutBrackets(range, in: text)
    while end > range.start {
      var last = end - 1
      while last > range.start, text[last] & 0xC0 == 0x80 { last -= 1 }
      switch (text[last], end - last) {
      case (UInt8(ascii: "."), 1):
        let isEllipsis = end - range.start >= 3 && text[end - 2] == text[last] && text[end - 3] == text[last]
        return isEllipsis ? .ellipsis : .final
      case (UInt8(ascii: "!"), 1), (UInt8(ascii: "?"), 1): return .final
      case (UInt8(ascii: ":"), 1): return .colon
      case (UInt8(ascii: ";"), 1), (UInt8(ascii: ","), 1): return .item
      case (UInt8(ascii: "\""), 1), (UInt8(ascii: "'"), 1), (UInt8(ascii: ")"), 1), (UInt8(ascii: "]"), 1),
        (UInt8(ascii: "*"), 1), (0x20, 1):
        break
      case (0xC2, 2) where text[last + 1] == 0xBB || text[last + 1] == 0xA0: break  // » and no-break space
      case (0xE2, 3):
        switch (text[last + 1], text[last + 2]) {
        case (0x80, 0xA6): return .ellipsis
        case (0x80, 0x99), (0x80, 0x9C), (0x80, 0x9D), (0x80, 0xBA), (0x80, 0xAF): break  // ’ “ ” › and narrow space
        default: return .none
        }
      case (0xE3, 3) where text[last + 1] == 0x80 && text[last + 2] == 0x82: return .final  // 。
      case (0xEF, 3) where text[last + 1] == 0xBC && (text[last + 2] == 0x81 || text[last + 2] == 0x9F): return .final
      case (0xE0, 3) where text[last + 1] == 0xA5 && text[last + 2] == 0xA4: return .final  // ।
      case (0xD8, 2) where text[last + 1] == 0x9F: return .final  // ؟
      case (0xDB, 2) where text[last + 1] == 0x94: return .final  // ۔
      default: return .none
      }
      end = last
    }
    return .none
  }

  /// The end of the block without a short remark in brackets after a final mark: « … toute la région. (AFP) ».
  private static func withoutBrackets(_ range: TextRange, in text: [UInt8]) -> Int {
    guard range.count > 4, text[range.end - 1] == UInt8(ascii: ")") else { return range.end }
    var open = range.end - 2
    while open > range.start + 1, range.end - open <= 40, text[open] != UInt8(ascii: "(") { open -= 1 }
    guard text[open] == UInt8(ascii: "("), text[open - 1] == 0x20 else { return range.end }
    switch text[open - 2] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return open - 1
    default: return range.end
    }
  }

  /// Whether the block starts with a bullet, a dash and a space, or a number and a dot or bracket.
  private static func startsAsListItem(_ range: TextRange, in text: [UInt8]) -> Bool {
    let first = range.start
    guard first + 2 < range.end else { return false }
    switch text[first] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text[first + 1] == 0x20
    case 0xE2:
      switch (text[first + 1], text[first + 2]) {
      // • – — ◦ ▪ ●
      case (0x80, 0xA2), (0x80, 0x93), (0x80, 0x94), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F): return true
      default: return false
      }
    case 0xC2: return text[first + 1] == 0xB7  // ·
    default:
      var index = first
      while index < min(range.end - 1, first + 3), isDigit(text[index]) { index += 1 }
      guard index > first, index + 1 < range.end else { return false }
      return (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")")) && text[index + 1] == 0x20
    }
  }
}
