import PrecisLexicons
import PrecisModel

/// Finds the headline among the blocks before a body, and its copies anywhere.
///
/// A headline is a line of 3 to 30 words without a full stop; what tells it from other lines is that the body uses its
/// words. The first line of a text that the body follows is a headline too, whatever its words.
struct TitleFinder: Sendable {
  private let words: LanguageWords

  init(words: LanguageWords) { self.words = words }

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

  func find(in blocks: [Block], body: Range<Int>, text: SourceText, givenTitle: String?) -> Title {
    let given = givenTitle.map { hashes(of: Array($0.utf8)) } ?? []
    if given.count >= 2 {
      // The record's headline is known: only its copies are looked for, with or without the site's name after it.
      let copies = blocks.indices.filter { isCopy(blocks[$0], of: given, in: text.utf8) }
      return Title(block: copies.first, copies: Array(copies.dropFirst()))
    }
    guard givenTitle == nil, let best = best(blocks, body: body, text: text.utf8) else { return Title() }
    let copies = blocks.indices.filter { blocks[$0].signature == blocks[best].signature }
    return Title(block: copies.first, copies: Array(copies.dropFirst()))
  }

  private func best(_ blocks: [Block], body: Range<Int>, text: [UInt8]) -> Int? {
    var bodyWords: TermTable<Bool>?
    var best: (index: Int, score: Double)?
    for index in max(0, body.lowerBound - Self.window)...body.lowerBound where index < blocks.count {
      let block = blocks[index]
      guard isCandidate(block, opensBody: index == body.lowerBound, in: text) else { continue }
      let own = contentWords(of: [block.range], in: text)
      guard !own.isEmpty else { continue }
      let known = bodyWords ?? words(of: blocks[body], in: text)
      bodyWords = known
      let sharedCount = own.count { known[Term(hash: $0)] }
      // Two words in common may be chance.
      let shared = Double(sharedCount) / Double(own.count) * min(1, Double(sharedCount) / 3)
      let distance = body.lowerBound - index
      let opensText = index == 0 && distance <= 4
      guard shared >= 0.4 || opensText || (distance == 1 && shared >= 0.25) else { continue }
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

  private func words(of body: ArraySlice<Block>, in text: [UInt8]) -> TermTable<Bool> {
    var words = TermTable(absent: false, capacity: Self.comparedBytes / 8)
    for word in contentWords(of: body.map(\.range), in: text) { words.update(Term(hash: word)) { $0 = true } }
    return words
  }

  private func isCandidate(_ block: Block, opensBody: Bool, in text: [UInt8]) -> Bool {
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
  private func endsInCredit(_ range: TextRange, in text: [UInt8]) -> Bool {
    guard range.count > 2, text[range.end - 1] == UInt8(ascii: ")") else { return false }
    let inside = text[range.offsets].dropLast().suffix(80)
    guard let bracket = inside.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return inside[bracket...].contains(UInt8(ascii: ":"))
  }

  /// Whether a block says the given headline, and no more than a site's name beside it.
  private func isCopy(_ block: Block, of title: [UInt64], in text: [UInt8]) -> Bool {
    guard block.wordCount >= title.count, block.sampledWordCount <= title.count + 5 else { return false }
    let words = hashes(of: Array(text[block.range.offsets]))
    if words.starts(with: title) { return words.count == title.count || block.ending != .final }
    return words.count > title.count && words.suffix(title.count).elementsEqual(title)
  }

  private func hashes(of bytes: [UInt8]) -> [UInt64] {
    var hashes: [UInt64] = []
    var scanner = WordScanner(0..<bytes.count)
    while scanner.next(in: bytes) { hashes.append(scanner.hash) }
    return hashes
  }

  /// The different words of three letters and more that are not function words.
  private func contentWords(of ranges: [TextRange], in text: [UInt8]) -> [UInt64] {
    var found: [UInt64] = []
    var known = TermTable(absent: false)
    var rest = Self.comparedBytes
    for range in ranges where rest > 0 {
      var scanner = WordScanner(range.start..<min(range.end, range.start + rest))
      rest -= range.count
      while scanner.next(in: text) {
        guard scanner.letterCount >= 3 else { continue }
        guard words.languages(of: scanner.hash).isDisjoint(with: [.french, .english]) else { continue }
        known.update(Term(hash: scanner.hash)) { isKnown in
          if !isKnown { found.append(scanner.hash) }
          isKnown = true
        }
      }
    }
    return found
  }
}
