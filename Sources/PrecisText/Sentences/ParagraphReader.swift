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
    while offset < text.range.upperBound {
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

/// A run of marks: `.`, `?!`, `...`, `. . .`, `…`.
struct MarkRun: Sendable {
  let range: Range<Int>
  let kind: BoundaryCandidate.Mark

  /// - Complexity: O(n) in the run.
  init(at start: Int, in text: ParagraphText) {
    var end = start
    var dots = 0
    var isStrong = false
    var isEllipsis = false
    /// A full stop at the end of a word, and an ellipsis after a space: the ellipsis opens the next sentence.
    let firstEnd = start + 1
    let standsAlone =
      text[start] == UInt8(ascii: ".") && text.characterClass(before: start).isAlphanumeric
      && text.characterClass(at: firstEnd) == .space
    while true {
      let next = text.character(at: end)
      switch next.characterClass {
      case .dot: dots += 1
      case .ellipsis: isEllipsis = true
      case .strongMark: isStrong = true
      case .space:
        let following = text.character(at: text.skippingSpace(from: end))
        guard following.characterClass.isMark, !text.characterClass(at: following.end).isAlphanumeric else {
          range = start..<end
          kind = isStrong ? .strong : isEllipsis || dots > 1 ? .ellipsis : .dot
          return
        }
        if standsAlone, end == firstEnd, Self.isEllipsis(at: following.start, in: text) {
          range = start..<firstEnd
          kind = .dot
          return
        }
        end = following.start
        continue
      default:
        range = start..<end
        kind = isStrong ? .strong : isEllipsis || dots > 1 ? .ellipsis : .dot
        return
      }
      end = next.end
    }
  }

  /// Whether an ellipsis starts at `offset` and a word follows it.
  private static func isEllipsis(at offset: Int, in text: ParagraphText) -> Bool {
    var end = offset
    var dots = 0
    for _ in 0..<8 {
      let next = text.character(at: end)
      switch next.characterClass {
      case .dot:
        dots += 1
        end = next.end
      case .ellipsis:
        dots += 3
        end = next.end
      case .space: end = text.skippingSpace(from: end)
      case .upper, .lower: return dots >= 3
      default: return false
      }
    }
    return false
  }
}
