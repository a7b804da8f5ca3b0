import PrecisLexicons
import PrecisModel

/// Keeps or leaves out each block of a text, with one reason.
///
/// - Complexity: O(n) in the blocks.
struct BlockDecisions {
  private let blocks: [Block]
  private let words: [PageWords.Word]
  /// Why each block is left out; nothing for those that are kept.
  private var reasons: [RemovalReason?]
  /// The stretch that holds the body.
  private let span: Range<Int>

  init(blocks: [Block], words: PageWords, span: Range<Int>) {
    self.blocks = blocks
    self.words = words.words
    self.span = span.isEmpty ? Self.withoutProse(blocks) : span
    reasons = Array(filled: nil, count: blocks.count)
    decideOutside()
    decideInside()
    leaveOutCaptions()
    leaveOutRepeats()
    leaveOutNotices()
    leaveOutOtherLanguage()
  }

  /// The stretch of blocks between the first and the last paragraph that is kept.
  var body: Range<Int> {
    guard let first = reasons.firstIndex(of: nil), let last = reasons.lastIndex(of: nil) else {
      return span.lowerBound..<span.lowerBound
    }
    return first..<last + 1
  }

  /// The blocks that are kept, in order.
  var kept: [Int] { blocks.indices.filter { reasons[$0] == nil } }

  /// The blocks that are left out, in order. The headline is neither a paragraph nor furniture.
  func removed(except title: Int?, _ names: RemovalReasonNames) -> [RemovedBlock] {
    blocks.indices.compactMap { index in
      guard index != title, let reason = reasons[index] else { return nil }
      return RemovedBlock(range: blocks[index].range, reason: names[reason])
    }
  }

  /// Leaves out blocks that say who wrote the article, when, and under which headline.
  mutating func takeOut(_ found: [(block: Int, reason: RemovalReason)]) {
    for (block, reason) in found { reasons[block] = reason }
  }

  /// In a text without any prose, every block that is not furniture is the article's: a headline, a brief, a list. A page
  /// of many fragments and nothing else is a menu, though.
  private static func withoutProse(_ blocks: [Block]) -> Range<Int> {
    let fragments = blocks.count { $0.kind == .fragment }
    return fragments <= 8 ? blocks.indices : 0..<0
  }

  // MARK: Outside the body

  private mutating func decideOutside() {
    var section: RemovalReason?
    for index in blocks.indices {
      let block = blocks[index]
      if let heading = Self.section(openedBy: block) { section = heading }
      if span.contains(index) {
        section = nil
        continue
      }
      if block.kind == .prose, section != .comments { section = nil }
      reasons[index] = Self.reason(for: block, in: section, isAfterBody: index >= span.upperBound)
    }
  }

  /// What follows a heading such as « Dans la même rubrique » is of its kind.
  private static func section(openedBy block: Block) -> RemovalReason? {
    guard block.kind == .furniture, let cue = block.cue, cue.place != .contains else { return nil }
    // « Lire aussi : Les bibliothèques changent » is a teaser in itself.
    guard cue.place == .whole || block.wordCount <= 5 else { return nil }
    switch cue.reason {
    case .comments, .teaser, .newsletter, .subscription, .cookies, .login, .advertisement: return cue.reason
    default: return nil
    }
  }

  private static func reason(for block: Block, in section: RemovalReason?, isAfterBody: Bool) -> RemovalReason {
    switch block.kind {
    case .furniture: return block.cue?.reason ?? .navigation
    case .markup: return .markup
    case .commenter: return .comments
    case .prose, .sentence: return section ?? .aside
    case .fragment:
      if let section { return section }
      // « … ont signé, en marge de »: the opening of another article.
      if block.wordCount >= 8, isAfterBody || block.ending == .open || block.ending == .ellipsis { return .teaser }
      return .navigation
    }
  }

  // MARK: Inside the body

  /// Text is kept; fragments are kept if they are headings or items of a list that the text introduces.
  private mutating func decideInside() {
    var index = span.lowerBound
    while index < span.upperBound {
      if blocks[index].isText {
        index += 1
        continue
      }
      var end = index
      while end < span.upperBound, !blocks[end].isText { end += 1 }
      decideRun(index..<end)
      index = end
    }
  }

  /// Decides about a run of blocks that are no text, between two that are.
  private mutating func decideRun(_ run: Range<Int>) {
    let introduces = run.lowerBound > span.lowerBound && blocks[run.lowerBound - 1].ending == .colon
    let items = run.count { blocks[$0].isListItem || blocks[$0].ending == .item }
    let isList = introduces || items * 2 > run.count
    let isHeading = run.count <= 2 && run.upperBound < span.upperBound
    var section: RemovalReason?
    for index in run {
      let block = blocks[index]
      switch block.kind {
      case .furniture:
        reasons[index] = block.cue?.reason ?? .navigation
        section = Self.section(openedBy: block)
      case .markup: reasons[index] = .markup
      case .commenter: reasons[index] = .comments
      case .fragment, .prose, .sentence:
        let isKept = section == nil && (isList || (isHeading && isHeadingLike(block)) || span == blocks.indices)
        if !isKept { reasons[index] = section ?? (block.wordCount >= 8 ? .teaser : .navigation) }
      }
    }
  }

  private func isHeadingLike(_ block: Block) -> Bool {
    (block.wordCount >= 2 || block.ending == .final) && block.letterCount > 0 && block.separatorCount == 0
  }

  /// The same words twice in a row are a picture's caption, or its alternative text; a paragraph that comes again later
  /// is a copy.
  private mutating func leaveOutRepeats() {
    var first = TermTable<Int>(absent: -1, capacity: blocks.count)
    for index in blocks.indices where blocks[index].letterCount > 0 {
      let block = blocks[index]
      var earlier = -1
      first.update(block.signature.term) { place in
        earlier = place
        place = index
      }
      if earlier < 0 { continue }
      if earlier == index - 1, block.wordCount < 25 {
        if reasons[earlier] == nil { reasons[earlier] = .caption }
        if reasons[index] == nil { reasons[index] = .caption }
      } else if reasons[index] == nil, reasons[earlier] == nil {
        if block.wordCount >= 6 { reasons[index] = .repeated }
      } else if reasons[index] == nil, block.kind == .fragment {
        // A heading that also stands in the menu.
        reasons[index] = .repeated
      }
    }
  }

  /// What repeats the text of the image before it is its caption.
  private mutating func leaveOutCaptions() {
    for index in span where index > 0 && reasons[index] == nil {
      let image = blocks[index - 1].imageWords
      if image.count >= 3, says(blocks[index], image) { reasons[index] = .caption }
    }
  }

  /// Whether a block begins with the given words.
  private func says(_ block: Block, _ image: Range<Int>) -> Bool {
    block.words.count >= image.count && zip(block.words, image).allSatisfy { words[$0].term == words[$1].term }
  }

  /// Paragraphs at either end that speak to the reader are notices, unless the article does so too.
  private mutating func leaveOutNotices() {
    var words = 0
    var addresses = 0
    for index in span where reasons[index] == nil && !blocks[index].addressesReader {
      words += blocks[index].sampledWordCount
      addresses += blocks[index].hasQuotation ? 0 : blocks[index].addressCount
    }
    guard words >= 100, addresses * 100 <= words else { return }
    leaveOutNotices(along: span.reversed().filter { reasons[$0] == nil })
    leaveOutNotices(along: span.filter { reasons[$0] == nil })
  }

  /// Leaves out the notices from one end of the body on. Between two of them a short paragraph belongs to them.
  private mutating func leaveOutNotices(along kept: [Int]) {
    var position = 0
    while position < kept.count {
      guard
        let next = kept[position...].prefix(Self.longestRemark + 1).firstIndex(where: { blocks[$0].addressesReader })
      else { return }
      let between = kept[position..<next]
      guard position > 0 || between.isEmpty, between.allSatisfy({ blocks[$0].wordCount <= Self.remarkWords }) else {
        return
      }
      for index in kept[position...next] { reasons[index] = .aside }
      position = next + 1
    }
  }

  /// So many paragraphs of so many words may stand between two notices.
  private static let longestRemark = 3
  private static let remarkWords = 25

  /// A notice in the other language at either end of the body is the page's.
  private mutating func leaveOutOtherLanguage() {
    var french = 0
    var english = 0
    for index in span where reasons[index] == nil {
      french += blocks[index].frenchWordCount
      english += blocks[index].englishWordCount
    }
    guard french + english >= 20 else { return }
    let isFrench = french > english
    func isForeign(_ block: Block) -> Bool {
      let own = isFrench ? block.frenchWordCount : block.englishWordCount
      let other = isFrench ? block.englishWordCount : block.frenchWordCount
      return other >= 3 && own * 4 < other && block.wordCount < 60
    }
    for index in span.reversed() where reasons[index] == nil {
      guard isForeign(blocks[index]) else { break }
      reasons[index] = .language
    }
    for index in span where reasons[index] == nil {
      guard isForeign(blocks[index]) else { break }
      reasons[index] = .language
    }
  }
}
