/// Reads a paragraph from mark to mark, and cuts it into sentences by the rules of its language.
///
/// Where the rules have no opinion, and at marks that they know nothing of (« 。 », « ؟ »), ``RootRules`` decide.
///
/// - Complexity: O(n) in the bytes: each mark is looked at once, and the rules look at most a word or two around it.
struct ParagraphReader {
  private let text: ParagraphText
  private let rules: SentenceRules
  private var sentenceStart: Int
  private var quotes = OpenQuotes()
  private var lists = ListRules.State()
  private var found: [Range<Int>] = []

  init(text: ParagraphText, rules: SentenceRules) {
    self.text = text
    self.rules = rules
    sentenceStart = text.skippingSpace(from: text.range.lowerBound)
  }

  /// The sentences of the paragraph, in order.
  mutating func sentences() -> [Range<Int>] {
    var offset = sentenceStart
    while true {
      offset = nextStop(from: offset)
      guard offset < text.range.upperBound else { break }
      switch text.bytes[offset] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        offset = readMark(at: offset)
      case UInt8(ascii: "\""):
        quotes.read(text.character(at: offset), in: text)
        offset += 1
      case UInt8(ascii: ")"):
        offset = readLabel(at: offset) ?? offset + 1
      case 0xC2:
        let character = text.character(at: offset)
        quotes.read(character, in: text)
        offset = character.end
      case 0xE2:
        let character = text.character(at: offset)
        switch character.characterClass {
        case .ellipsis, .strongMark: offset = readMark(at: offset)
        case .bullet:
          if rules.lists.isNextItem(character, in: text, sentenceStart: sentenceStart, state: &lists) {
            endSentence(at: offset, nextStart: offset)
          }
          offset = character.end
        case .other: offset = readForeignMark(at: offset)
        default:
          quotes.read(character, in: text)
          offset = character.end
        }
      case 0xD6...0xFF: offset = readForeignMark(at: offset)
      default: offset += 1
      }
    }
    endSentence(at: text.range.upperBound, nextStart: text.range.upperBound)
    return found
  }

  /// The first offset from `offset` on at which a mark, quote, bracket or bullet may stand.
  private func nextStop(from offset: Int) -> Int {
    let bytes = text.bytes
    var offset = offset
    while offset < text.range.upperBound {
      switch bytes[offset] {
      case 0x40..<0xC2, 0xC3..<0xD6, 0x20: offset += 1  // letters and spaces, most of any text
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ")"), 0xC2,
        0xD6...0xFF:
        return offset
      default: offset += 1
      }
    }
    return offset
  }

  /// Decides about the mark at `offset`; returns where reading goes on.
  private mutating func readMark(at offset: Int) -> Int {
    if text.bytes[offset] == UInt8(ascii: "."), let resume = readLabel(at: offset) { return resume }
    let run = MarkRun(at: offset, in: text)
    let candidate = BoundaryCandidate(
      text: text, sentenceStart: sentenceStart, mark: run.range, kind: run.kind, quotes: quotes)
    quotes = candidate.closers.quotes
    guard !isTrailing(candidate.nextStart) else { return candidate.end }
    let splits: Bool
    if let end = rules.footnotes.callEnd(after: candidate), !isOpening(candidate) {
      endSentence(at: end, nextStart: text.skippingSpace(from: end))
      return end
    }
    switch isOpening(candidate) ? .joins : rules.verdict(on: candidate) {
    case .splits: splits = true
    case .joins: splits = false
    case nil: splits = isRootBoundary(candidate)
    }
    if splits { endSentence(at: candidate.end, nextStart: candidate.nextStart) }
    return candidate.end
  }

  /// Passes over a character beyond Latin; ends the sentence if it is a mark by the root rules.
  private mutating func readForeignMark(at offset: Int) -> Int {
    let (scalar, length) = text.scalar(at: offset)
    if RootRules.property(of: scalar).isTerminator, let end = RootRules.boundary(afterTerminatorAt: offset, in: text) {
      endSentence(at: end, nextStart: end)
    }
    return offset + max(1, length)
  }

  /// Whether the root rules end a sentence at one of the candidate's marks.
  private func isRootBoundary(_ candidate: BoundaryCandidate) -> Bool {
    var offset = candidate.mark.lowerBound
    while offset < candidate.openers.end {
      let (scalar, length) = text.scalar(at: offset)
      if RootRules.property(of: scalar).isTerminator,
        let end = RootRules.boundary(afterTerminatorAt: offset, in: text), end <= candidate.openers.end
      {
        return true
      }
      offset += max(1, length)
    }
    return false
  }

  /// Whether nothing but a few signs stands between `offset` and the end of the paragraph: « – », « ✂ ».
  private func isTrailing(_ offset: Int) -> Bool {
    var offset = offset
    for _ in 0..<4 {
      let character = text.character(at: offset)
      switch character.characterClass {
      case .none: return true
      case .upper, .lower, .letter, .digit, .ellipsis: return false
      default: offset = text.skippingSpace(from: character.end)
      }
    }
    return false
  }

  /// Whether no letter or digit stands between the start of the sentence and the mark: it opens, it ends nothing.
  private func isOpening(_ candidate: BoundaryCandidate) -> Bool {
    guard candidate.mark.lowerBound - sentenceStart < 16 else { return false }
    var offset = sentenceStart
    while offset < candidate.mark.lowerBound {
      let character = text.character(at: offset)
      if character.characterClass.isAlphanumeric { return false }
      offset = character.end
    }
    return true
  }

  private mutating func readLabel(at offset: Int) -> Int? {
    switch rules.lists.finding(at: offset, in: text, sentenceStart: sentenceStart, state: &lists) {
    case nil: return nil
    case .opensSentence(let resume): return resume
    case .endsSentence(let end, let resume):
      endSentence(at: end, nextStart: end)
      return resume
    }
  }

  private mutating func endSentence(at end: Int, nextStart: Int) {
    if end > sentenceStart { found.append(sentenceStart..<end) }
    sentenceStart = max(sentenceStart, nextStart)
  }
}
