import PrecisLexicons
import PrecisModel

/// The lines of a main text that may be furniture after all, should many other articles of the run have them too: see
/// ``RepeatedLines``.
///
/// Uncertain are headings, items and short sentences anywhere, and short paragraphs where the body starts and ends, if
/// they hardly share a word with the rest: « Abonnez-vous », "Ann Lee covers the coast for the Courier". A quotation or a
/// sentence of background speaks of what the article speaks of, and is never uncertain, however many articles have it; nor
/// is what stands in quotation marks.
package struct UncertainLines: Sendable, Hashable {
  /// A line and where it stands.
  struct Line: Sendable, Hashable {
    /// Equal for lines of the same words.
    let signature: Term
    let range: TextRange
  }

  /// In order.
  let lines: [Line]
  /// What tells the article's own text from others.
  let sketch: TextSketch

  /// None.
  package init() {
    lines = []
    sketch = TextSketch()
  }

  /// Paragraphs of more words are the article's own.
  private static let longestParagraph = 60
  /// So many paragraphs at the end of a body, and the first one, may be furniture.
  private static let lastParagraphs = 3

  /// The uncertain ones among the blocks that are kept.
  ///
  /// - Complexity: O(n) in the words of those blocks.
  init(among kept: [Int], of blocks: [Block], _ words: PageWords) {
    let isCore = Self.core(of: kept, blocks)
    var sketch = TextSketch()
    var known = TermTable(absent: false, capacity: 512)
    for (number, isCore) in zip(kept, isCore) where isCore {
      let own = words.words[blocks[number].words]
      sketch.add(own.lazy.map(\.term))
      for word in own where word.isContent { known.update(word.term) { $0 = true } }
    }
    var lines: [Line] = []
    for (number, isCore) in zip(kept, isCore)
    where !isCore && blocks[number].letterCount > 0 && !blocks[number].hasQuotation {
      let content = words.words[blocks[number].words].filter(\.isContent)
      let sharedCount = content.count { known[$0.term] }
      guard sharedCount * 3 <= content.count else { continue }
      lines.append(Line(signature: blocks[number].signature.term, range: blocks[number].range))
    }
    self.lines = lines
    self.sketch = sketch
  }

  /// The paragraphs that are the article's own in any case: those that are long or stand inside the body, or else the
  /// longest one.
  private static func core(of kept: [Int], _ blocks: [Block]) -> [Bool] {
    var isCore = kept.enumerated().map { position, number in
      let isEdge = position == 0 || position >= kept.count - lastParagraphs
      return blocks[number].kind == .prose && (!isEdge || blocks[number].wordCount > longestParagraph)
    }
    if !isCore.contains(true) {
      var longest: Int?
      for (position, number) in kept.enumerated() where blocks[number].kind == .prose {
        if blocks[number].wordCount > longest.map({ blocks[kept[$0]].wordCount }) ?? 0 { longest = position }
      }
      if let longest { isCore[longest] = true }
    }
    return isCore
  }
}

/// What tells a text from others that are no copies of it: the least of the hashes of its runs of three words.
///
/// Two texts have some of them in common with a chance that grows with what they share (A. Broder, "On the resemblance and
/// containment of documents", 1997): copies nearly always, even where seven words in ten were
/// changed, other texts nearly never.
struct TextSketch: Sendable, Hashable, Comparable {
  private static let size = 16
  /// In ascending order.
  private(set) var hashes: [UInt64] = []

  init() { hashes.reserveCapacity(Self.size) }

  /// Takes in a paragraph's words.
  mutating func add(_ words: some Sequence<Term>) {
    var before: (Term, Term)?
    for word in words {
      if let (first, second) = before { insert(Self.mixed(first, second, word)) }
      before = (before?.1 ?? word, word)
    }
  }

  private static func mixed(_ first: Term, _ second: Term, _ third: Term) -> UInt64 {
    ((first.hash &* 0x9E37_79B9_7F4A_7C15 ^ second.hash) &* 0xBF58_476D_1CE4_E5B9 ^ third.hash) &* 0x94D0_49BB_1331_11EB
  }

  private mutating func insert(_ hash: UInt64) {
    if hashes.count == Self.size, hash >= hashes[Self.size - 1] { return }
    guard !hashes.contains(hash) else { return }
    if hashes.count == Self.size { hashes.removeLast() }
    hashes.insert(hash, at: hashes.firstIndex { $0 > hash } ?? hashes.count)
  }

  /// Whether both texts may be copies of one.
  func sharesHash(with other: TextSketch) -> Bool {
    var (own, others) = (0, 0)
    while own < hashes.count, others < other.hashes.count {
      if hashes[own] == other.hashes[others] { return true }
      if hashes[own] < other.hashes[others] { own += 1 } else { others += 1 }
    }
    return false
  }

  static func < (left: TextSketch, right: TextSketch) -> Bool { left.hashes.lexicographicallyPrecedes(right.hashes) }
}
