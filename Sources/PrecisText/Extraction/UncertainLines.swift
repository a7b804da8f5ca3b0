import PrecisLexicons
import PrecisModel

/// The lines of a main text that may be furniture after all, should many other articles of the run have them too: see
/// ``RepeatedLines``.
///
/// Uncertain are headings, items and short sentences anywhere, and short paragraphs where the body starts and ends, if
/// they hardly share a word with the rest: « Abonnez-vous », "Ann Lee covers the coast for the Courier". A quotation or a
/// sentence of background speaks of what the article speaks of, and is never uncertain, however many articles have it; nor
/// is what stands in quotation marks.
package struct UncertainLines: Sendable, Equatable {
  /// A line and where it stands.
  struct Line: Sendable, Equatable {
    /// Equal for lines of the same words.
    let signature: Term
    let range: TextRange
  }

  /// In order.
  let lines: [Line]
  /// What tells the article's own text from others.
  let sketch: TextSketch

  /// None.
  package init() { self.init([], TextSketch()) }

  private init(_ lines: [Line], _ sketch: TextSketch) {
    self.lines = lines
    self.sketch = sketch
  }

  /// The same lines in no more memory than they need; where there are none, nothing has to tell the article from others.
  func kept() -> UncertainLines {
    lines.isEmpty ? UncertainLines() : UncertainLines(lines.exactCopy(), sketch)
  }

  /// Paragraphs of more words are the article's own.
  private static let longestParagraph = 60
  /// So many paragraphs at the end of a body, and the first one, may be furniture.
  private static let lastParagraphs = 3
  /// So many words tell an article from all that are no copies of it, even where a paragraph of a copy was replaced.
  private static let leastCore = 60

  /// The uncertain ones among the blocks that are kept.
  ///
  /// The few words of the lines in question are looked for in the core, not the other way round: that is cheaper. Where no
  /// line is uncertain nobody asks for the sketch.
  ///
  /// - Complexity: O(n) in the words of those blocks.
  init(among kept: [Int], of blocks: [Block], _ words: PageWords) {
    let isCore = Self.core(of: kept, blocks)
    let core = zip(kept, isCore).compactMap { number, isCore in isCore ? number : nil }
    let questioned = zip(kept, isCore).compactMap { number, isCore in
      isCore || blocks[number].letterCount == 0 || blocks[number].hasQuotation ? nil : number
    }
    let uncertain = questioned.isEmpty ? [] : Self.uncertain(questioned, beside: core, of: blocks, words)
    lines = uncertain.map { Line(signature: blocks[$0].signature.term, range: blocks[$0].range) }
    sketch = lines.isEmpty ? TextSketch() : TextSketch(of: core.map { blocks[$0].words }, among: words.words)
  }

  /// Those of the blocks in question that hardly share a content word with the core.
  private static func uncertain(
    _ questioned: [Int], beside core: [Int], of blocks: [Block], _ words: PageWords
  ) -> [Int] {
    words.words.withUnsafeBufferPointer { words in
      var wanted = WordSearch(capacity: questioned.reduce(0) { $0 + blocks[$1].words.count })
      for number in questioned {
        for word in words[blocks[number].words] where word.isContent { wanted.add(word.term) }
      }
      for number in core {
        for word in UnsafeBufferPointer(rebasing: words[blocks[number].words]) { wanted.look(at: word) }
      }
      return questioned.filter { number in
        var contentCount = 0
        var sharedCount = 0
        for word in words[blocks[number].words] where word.isContent {
          contentCount += 1
          if wanted.isFound(word.term) { sharedCount += 1 }
        }
        return sharedCount * 3 <= contentCount
      }
    }
  }

  /// The paragraphs that are the article's own in any case: those that are long or stand inside the body, and where these
  /// say little, all others that are not much shorter than the longest.
  private static func core(of kept: [Int], _ blocks: [Block]) -> [Bool] {
    var isCore = kept.enumerated().map { position, number in
      let isEdge = position == 0 || position >= kept.count - lastParagraphs
      return blocks[number].kind == .prose && (!isEdge || blocks[number].wordCount > longestParagraph)
    }
    var coreWords = 0
    var longest = 0
    for (number, isCore) in zip(kept, isCore) where blocks[number].kind == .prose {
      longest = max(longest, blocks[number].wordCount)
      if isCore { coreWords += blocks[number].wordCount }
    }
    guard coreWords < leastCore else { return isCore }
    for (position, number) in kept.enumerated() where blocks[number].kind == .prose {
      if blocks[number].wordCount * 2 >= longest { isCore[position] = true }
    }
    return isCore
  }
}
