/// Reads a paragraph from mark to mark, and cuts it into sentences by the rules of its language.
///
/// Where the rules have no opinion, and at marks that they know nothing of (« 。 », « ؟ »), the root rules decide.
///
/// - Complexity: O(n) in the bytes: each mark is looked at once, and the rules look at most a word or two around it.
struct ParagraphReader {
  /// Where the reader looks.
  enum Visits {
    /// At the bytes that ``StopScanner`` finds, with the commonest ends decided by ``PlainMark``.
    case stops
    /// At every character.
    case everyCharacter
  }

  private let text: ParagraphText
  private let rules: SentenceRules
  private let root: RootBoundaries
  private let visits: Visits
  private var sentenceStart: Int
  private var quotes = OpenQuotes()
  private var lists = ListRules.State()

  @inline(__always)
  init(text: ParagraphText, rules: SentenceRules, root: RootBoundaries, visits: Visits) {
    self.text = text
    self.rules = rules
    self.root = root
    self.visits = visits
    sentenceStart = text.skippingSpace(from: text.range.lowerBound)
  }

  /// Adds the sentences of the paragraph to a list, in order.
  mutating func read(into list: inout SentenceList) {
    var offset = sentenceStart
    while true {
      if visits == .stops { offset = StopScanner.nextStop(from: offset, in: text) }
      guard offset < text.range.upperBound else { break }
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        offset = readPlainMark(at: offset, &list)
      case UInt8(ascii: "\""):
        quotes.read(text.character(at: offset), in: text)
        offset += 1
      case UInt8(ascii: ")"):
        if let resume = readLabel(at: offset, &list) {
          offset = resume
        } else {
          rejoinRemark(closingAt: offset, &list)
          offset += 1
        }
      case 0xC2:
        let trail = text[offset + 1]
        if trail == 0xAB || trail == 0xBB { quotes.read(text.character(at: offset), in: text) }
        offset += 2
      case 0xE2 where text[offset + 1] == 0x80 && text[offset + 2] == 0x99:  // ’, mostly an apostrophe
        offset += 3
      case 0xE2:
        offset = readPunctuation(at: offset, &list)
      case 0xD6...0xFF: offset = readForeignMark(at: offset, &list)
      default: offset += 1
      }
    }
    endSentence(at: text.range.upperBound, nextStart: text.range.upperBound, &list)
  }

  /// Decides about the mark at `offset`, at a glance if that is enough; returns where reading goes on.
  @inline(__always)
  private mutating func readPlainMark(at offset: Int, _ list: inout SentenceList) -> Int {
    guard visits == .stops else { return readMark(at: offset, &list) }
    switch PlainMark.verdict(
      onMarkAt: offset, in: text, sentenceStart: sentenceStart, quotes: quotes, rules: rules)
    {
    case .ends(let nextStart):
      endSentence(at: offset + 1, nextStart: nextStart, &list)
      return nextStart
    case .goesOn: return offset + 1
    case nil: return readMark(at: offset, &list)
    }
  }

  /// Reads a character of the blocks from General Punctuation on; returns where reading goes on.
  private mutating func readPunctuation(at offset: Int, _ list: inout SentenceList) -> Int {
    let character = text.character(at: offset)
    switch character.characterClass {
    case .ellipsis, .strongMark: return readMark(at: offset, &list)
    case .bullet:
      if rules.lists.isNextItem(character, in: text, sentenceStart: sentenceStart, state: &lists) {
        endSentence(at: offset, nextStart: offset, &list)
      }
      return character.end
    case .other: return readForeignMark(at: offset, &list)
    default:
      quotes.read(character, in: text)
      return character.end
    }
  }

  /// Decides about the mark at `offset`; returns where reading goes on.
  private mutating func readMark(at offset: Int, _ list: inout SentenceList) -> Int {
    if text[offset] == UInt8(ascii: "."), let resume = readLabel(at: offset, &list) { return resume }
    let run = MarkRun(at: offset, in: text)
    let candidate = BoundaryCandidate(
      text: text, sentenceStart: sentenceStart, mark: run.range, kind: run.kind, quotes: quotes)
    quotes = candidate.closers.quotes
    guard !isTrailing(candidate.nextStart) else { return candidate.end }
    let splits: Bool
    if let end = rules.footnotes.callEnd(after: candidate), !isOpening(candidate) {
      endSentence(at: end, nextStart: text.skippingSpace(from: end), &list)
      return end
    }
    switch isOpening(candidate) ? .joins : rules.verdict(on: candidate) {
    case .splits: splits = true
    case .joins: splits = false
    case nil: splits = isRootBoundary(candidate)
    }
    if splits {
      endSentence(at: candidate.end, nextStart: candidate.nextStart, &list)
    } else if candidate.closers.hasBracket {
      rejoinRemark(closingAt: candidate.end - 1, &list)
    }
    return candidate.end
  }

  /// Joins the sentences again that ended in a remark, if the bracket at `offset` closes one inside a sentence.
  private mutating func rejoinRemark(closingAt offset: Int, _ list: inout SentenceList) {
    guard text[offset] == UInt8(ascii: ")"),
      let bracket = BracketRules.openingBracket(ofRemarkEndingAt: offset, in: text, sentenceStart: sentenceStart)
    else { return }
    sentenceStart = list.rejoin(upTo: bracket, of: text) ?? sentenceStart
  }

  /// Passes over a character beyond Latin; ends the sentence if it is a mark by the root rules.
  private mutating func readForeignMark(at offset: Int, _ list: inout SentenceList) -> Int {
    let (scalar, length) = text.scalar(at: offset)
    if RootRules.property(of: scalar).isTerminator, let end = root.boundary(afterTerminatorAt: offset) {
      endSentence(at: end, nextStart: end, &list)
    }
    return offset + max(1, length)
  }

  /// Whether the root rules end a sentence at one of the candidate's marks.
  private func isRootBoundary(_ candidate: BoundaryCandidate) -> Bool {
    var offset = candidate.mark.lowerBound
    while offset < candidate.openers.end {
      let (scalar, length) = text.scalar(at: offset)
      if RootRules.property(of: scalar).isTerminator,
        let end = root.boundary(afterTerminatorAt: offset), end <= candidate.openers.end
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

  private mutating func readLabel(at offset: Int, _ list: inout SentenceList) -> Int? {
    switch rules.lists.finding(at: offset, in: text, sentenceStart: sentenceStart, state: &lists) {
    case nil: return nil
    case .opensSentence(let resume): return resume
    case .endsSentence(let end, let resume):
      endSentence(at: end, nextStart: end, &list)
      return resume
    }
  }

  @inline(__always)
  private mutating func endSentence(at end: Int, nextStart: Int, _ list: inout SentenceList) {
    if end > sentenceStart { list.append(sentenceStart..<end, of: text) }
    sentenceStart = max(sentenceStart, nextStart)
  }
}
