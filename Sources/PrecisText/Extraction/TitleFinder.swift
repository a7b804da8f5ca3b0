import PrecisLexicons
import PrecisModel

/// Finds the headline among the blocks before a body, and its copies anywhere.
///
/// A headline is a line of 3 to 30 words without a full stop; what tells it from other lines is that the body uses its
/// words. The first line of a text that the body follows is a headline too, whatever its words.
struct TitleFinder: Sendable {
  private let bylines: BylineReader

  init(bylines: BylineReader) { self.bylines = bylines }

  struct Title {
    /// The block that is the headline, the first of its copies.
    var block: Int?
    /// Its other copies.
    var copies: [Int] = []
  }

  /// How far before the body a headline may stand, in blocks.
  private static let window = 40
  /// How much of the body is compared with a headline, in bytes.
  private static let comparedBytes = 4000

  func find(
    in blocks: [Block], _ words: PageWords, body: Range<Int>, text: ByteView, givenTitle: String?
  ) -> Title {
    let given = givenTitle.map { Self.terms(of: $0) } ?? []
    if given.count >= 2 {
      // The record's headline is known: only its copies are looked for, with or without the site's name after it.
      let copies = blocks.indices.filter { isCopy(blocks[$0], words.words, of: given) }
      return Title(block: copies.first, copies: Array(copies.dropFirst()))
    }
    guard givenTitle == nil, let best = best(blocks, words, body: body, text: text) else { return Title() }
    let copies = blocks.indices.filter { blocks[$0].signature == blocks[best].signature }
    return Title(block: copies.first, copies: Array(copies.dropFirst()))
  }

  private func best(_ blocks: [Block], _ words: PageWords, body: Range<Int>, text: ByteView) -> Int? {
    let window = max(0, body.lowerBound - Self.window)..<min(blocks.count, body.lowerBound + 1)
    let candidates = window.filter { isCandidate(blocks[$0], opensBody: $0 == body.lowerBound, in: text) }
    guard !candidates.isEmpty else { return nil }
    let known = Self.known(of: candidates, in: body, of: blocks, words, text)
    var best: (index: Int, score: Double)?
    for index in candidates {
      let block = blocks[index]
      let own = Self.contentWords(of: block, words)
      guard !own.isEmpty else { continue }
      let sharedCount = own.count { known.isFound($0) }
      // Two words in common may be chance.
      let shared = Double(sharedCount) / Double(own.count) * min(1, Double(sharedCount) / 3)
      let distance = body.lowerBound - index
      let opensText = index == 0 && distance <= 4
      let isSigned = isByline(index + 1, of: blocks, words, in: text)
      // Above the author's name one word in common is enough.
      guard shared >= 0.4 || opensText || (distance == 1 && shared >= 0.25) || (isSigned && sharedCount > 0) else {
        continue
      }
      var score = shared * 4 - Double(distance) * 0.05
      if opensText { score += 0.7 }
      // What stands under a picture is its caption as often as not.
      if index > 0, blocks[index - 1].isMarkup { score -= 1 }
      if block.wordCount >= 5, block.wordCount <= 20 { score += 0.5 }
      if blocks[..<body.lowerBound].contains(where: { $0.signature == block.signature && $0.range != block.range }) {
        score += 0.5
      }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  /// Whether a block names the author: what stands above it is the headline as often as not.
  private func isByline(_ index: Int, of blocks: [Block], _ words: PageWords, in text: ByteView) -> Bool {
    guard index < blocks.count, let first = blocks[index].words.first, blocks[index].wordCount <= 20 else {
      return false
    }
    return bylines.name(in: text, blocks[index].range, firstWord: words.words[first].term) != nil
  }

  private func isCandidate(_ block: Block, opensBody: Bool, in text: ByteView) -> Bool {
    guard block.wordCount >= 3, block.wordCount <= 30, block.separatorCount == 0, block.letterShare >= 0.6,
      !block.isListItem, !block.hasAddress, !endsInCredit(block.range, in: text)
    else { return false }
    switch block.kind {
    case .fragment:
      guard !opensBody else { return false }
      switch block.ending {
      case .none, .ellipsis, .open: return true
      case .final: return text[block.range.end - 1] != UInt8(ascii: ".")
      case .colon, .item: return false
      }
    case .sentence, .prose:
      // « Faut-il avoir peur ? » may be a headline; what ends in a full stop is a sentence.
      return !opensBody && block.wordCount <= 20 && block.ending == .final
        && text[block.range.end - 1] != UInt8(ascii: ".")
        && block.innerMarkCount == 0
    case .markup, .furniture, .commenter: return false
    }
  }

  /// Whether a line ends in a credit in brackets, as captions do: "The harbour (Image: The Courier)".
  private func endsInCredit(_ range: TextRange, in text: ByteView) -> Bool {
    guard range.count > 2, text[range.end - 1] == UInt8(ascii: ")") else { return false }
    let inside = text[range.offsets].dropLast().suffix(80)
    guard let bracket = inside.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return inside[bracket...].contains(UInt8(ascii: ":"))
  }

  /// Whether a block says the given headline, and no more than a site's name beside it.
  private func isCopy(_ block: Block, _ words: [PageWords.Word], of title: [Term]) -> Bool {
    guard block.wordCount >= title.count, block.sampledWordCount <= title.count + 5 else { return false }
    let own = words[block.words]
    guard own.count >= title.count else { return false }
    if zip(own, title).allSatisfy({ $0.term == $1 }) { return own.count == title.count || block.ending != .final }
    return own.count > title.count && zip(own.suffix(title.count), title).allSatisfy { $0.term == $1 }
  }

  private static func terms(of title: String) -> [Term] {
    var title = title
    return title.withUTF8 { bytes in
      var terms: [Term] = []
      var scanner = WordScanner(bytes, 0..<bytes.count)
      while scanner.next() { terms.append(scanner.word.term) }
      return terms
    }
  }

  /// The different content words of a short block.
  private static func contentWords(of block: Block, _ words: PageWords) -> [Term] {
    var found: [Term] = []
    found.reserveCapacity(block.words.count)
    for index in block.words where words.words[index].isContent && !found.contains(words.words[index].term) {
      found.append(words.words[index].term)
    }
    return found
  }

  /// Which of the candidates' content words the first ``comparedBytes`` of a body hold.
  private static func known(
    of candidates: [Int], in body: Range<Int>, of blocks: [Block], _ words: PageWords, _ text: ByteView
  ) -> WordSearch {
    var search = WordSearch(capacity: candidates.reduce(0) { $0 + blocks[$1].words.count })
    for index in candidates {
      for number in blocks[index].words where words.words[number].isContent { search.add(words.words[number].term) }
    }
    guard !search.isEmpty else { return search }
    var rest = comparedBytes
    for index in body where rest > 0 {
      let range = blocks[index].range
      text.withElements { text in
        var block = index
        words.forEachRun(in: range.start..<min(range.end, range.start + rest), from: &block, of: text) { words in
          for word in words { search.look(at: word) }
        }
      }
      rest -= range.count
    }
    return search
  }
}
