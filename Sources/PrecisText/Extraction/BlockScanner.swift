import PrecisLexicons
import PrecisModel

/// Measures blocks: one pass over the words of each, of which no more than a head of ``sampledBytes`` is looked at.
///
/// The words that are met on the way are kept in ``words`` for all that ask about them later. A scanner works in the bytes
/// of its text in place, and takes no memory for a block.
struct BlockScanner {
  /// The words of the blocks so far.
  private(set) var words: PageWords
  private let text: UnsafeBufferPointer<UInt8>
  private let cues: BoilerplateCues
  private let heads: HeadReader
  private var folded = FoldedLine()

  /// A block longer than this is known by its head.
  private static let sampledBytes = 1024
  /// Cues are looked for in blocks no longer than this; longer ones are text.
  private static let cueBytes = 700

  /// The blocks of a text, and their words.
  ///
  /// - Complexity: O(n) in the bytes.
  static func blocks(
    of text: UnsafeBufferPointer<UInt8>, words known: LanguageWords, cues: BoilerplateCues
  ) -> (blocks: [Block], words: PageWords) {
    let lines = LineUnwrapper.blocks(of: text)
    var blocks: [Block] = []
    blocks.reserveCapacity(lines.count)
    let words = known.withLookup { lookup in
      HeadReader.secondPersonWords.withLookup { secondPerson in
        var scanner = BlockScanner(
          words: PageWords(known, byteCount: text.count), text: text, cues: cues,
          heads: HeadReader(text: text, known: lookup, secondPerson: secondPerson))
        for line in lines { blocks.append(scanner.block(line)) }
        return scanner.words
      }
    }
    return (blocks, words)
  }

  private mutating func block(_ line: LineUnwrapper.Lines) -> Block {
    let range = line.range
    var block = Block(range: range, blankLinesBefore: line.blankLinesBefore)
    let sample = range.start..<min(range.end, range.start + Self.sampledBytes)
    var found = HeadReader.Findings()
    let own = words.append(limit: HeadReader.mostWords(in: sample)) { words in
      found = heads.read(sample, to: words, into: &block)
      return found.wordCount
    }
    words.addBlock(range, readUpTo: sample.upperBound, words: own, found.sums)
    block.words = own
    let view = ByteView(text)
    block.ending = BlockShape.ending(of: range, in: view)
    if block.ending == .none, found.endsInFunctionWord { block.ending = .open }
    if range.count > sample.count {
      // Marks and words of the rest are as dense as in the head.
      block.wordCount = block.wordCount * range.count / sample.count
      block.signature.absorb(UInt64(UInt16(truncatingIfNeeded: range.count)))
      block.innerMarkCount += 1
    }
    block.isListItem = BlockShape.startsAsListItem(range, in: view)
    let mayHoldLinks = block.hasBracket || range.count > sample.count
    block.isMarkup =
      Markup.isAll(of: range, in: view, mayHoldLinks: mayHoldLinks) || (block.letterCount == 0 && block.digitCount == 0)
    words.words.withUnsafeBufferPointer { words in
      let own = UnsafeBufferPointer(rebasing: words[own])
      if block.isMarkup {
        block.imageWords = Markup.imageWords(of: block, among: own, in: view)
      } else if range.count <= Self.cueBytes {
        let possible = cues.filter.possible(own, line: view[range.offsets], hasCopyright: block.hasCopyright)
        if !possible.isEmpty {
          folded.fold(UnsafeBufferPointer(rebasing: text[range.offsets]))
          block.cue = cues.match(folded, possible)
        }
      }
    }
    block.kind = BlockRules.kind(of: block)
    return block
  }
}
