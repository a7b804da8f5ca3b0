/// Finds the stretch of blocks that is the article's body.
///
/// Each block has a value, positive for text and negative for furniture; the body is the stretch with the greatest sum
/// (J. Pasternack, D. Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), found
/// with Kadane's algorithm. Of two equal stretches the earlier one is taken.
///
/// - Complexity: O(n) in the blocks.
enum BodySpan {
  static func find(in blocks: [Block]) -> Range<Int> {
    joined(extended(best(of: blocks.indices, in: blocks).span, in: blocks), in: blocks)
  }

  /// The stretch within `range` that has the greatest sum.
  private static func best(of range: Range<Int>, in blocks: [Block]) -> (span: Range<Int>, sum: Double) {
    var best = range.lowerBound..<range.lowerBound
    var bestSum = 0.0
    var start = range.lowerBound
    var sum = 0.0
    for index in range {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += value(ofBlockAt: index, in: blocks)
      if sum > bestSum {
        bestSum = sum
        best = start..<index + 1
      }
    }
    return (best, bestSum)
  }

  /// The span with another long stretch of text on either side that only a table or a gallery parts from it: pages have
  /// one article, and furniture between two.
  private static func joined(_ span: Range<Int>, in blocks: [Block]) -> Range<Int> {
    guard !span.isEmpty else { return span }
    var span = span
    let after = best(of: span.upperBound..<blocks.count, in: blocks)
    if after.sum >= leastStretch, isTable(blocks[span.upperBound..<after.span.lowerBound]) {
      span = span.lowerBound..<after.span.upperBound
    }
    let before = best(of: 0..<span.lowerBound, in: blocks)
    if before.sum >= leastStretch, isTable(blocks[before.span.upperBound..<span.lowerBound]) {
      span = before.span.lowerBound..<span.upperBound
    }
    return span
  }

  /// What a stretch must be worth to be part of the article as well.
  private static let leastStretch = 15.0

  private static func isTable(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.allSatisfy { $0.kind != .furniture && $0.kind != .commenter }
  }

  /// The span with the text at either end that only headings, items and the like part from it.
  private static func extended(_ span: Range<Int>, in blocks: [Block]) -> Range<Int> {
    guard !span.isEmpty else { return span }
    var lower = span.lowerBound
    var upper = span.upperBound
    var gap = 0
    for index in span.upperBound..<blocks.count {
      if blocks[index].kind == .fragment { gap += 1 }
      guard blocks[index].kind == .fragment ? gap <= longestGap : blocks[index].isText else { break }
      if blocks[index].isText {
        upper = index + 1
        gap = 0
      }
    }
    gap = 0
    for index in (0..<span.lowerBound).reversed() {
      if blocks[index].kind == .fragment { gap += 1 }
      guard blocks[index].kind == .fragment ? gap <= longestGap : blocks[index].isText else { break }
      if blocks[index].isText {
        lower = index
        gap = 0
      }
    }
    return lower..<upper
  }

  /// Longer rows of fragments are menus.
  private static let longestGap = 2

  /// What a block speaks for, in units of a dozen words of running text.
  static func value(ofBlockAt index: Int, in blocks: [Block]) -> Double {
    let block = blocks[index]
    switch block.kind {
    case .prose:
      var value = min(Double(block.wordCount) / 12, 6)
      if isIsolated(index, in: blocks) { value *= isolatedShare }
      if block.addressesReader { value *= noticeShare }
      return value
    case .sentence: return 0.3
    case .markup: return -0.3
    case .fragment: return block.ending == .item || (block.isListItem && block.wordCount >= 3) ? -0.1 : -0.6
    case .furniture:
      switch block.cue?.reason {
      case .comments: return -5
      case .advertisement: return -0.4
      default: return -1.2
      }
    case .commenter: return -2.5
    }
  }

  /// Teasers of other articles stand alone among titles, names and dates; a body's paragraphs stand together.
  private static let isolatedShare = 0.4

  /// Notices and offers speak to the reader; so do some articles, wherefore they still count.
  private static let noticeShare = 0.5

  private static func isIsolated(_ index: Int, in blocks: [Block]) -> Bool {
    for offset in 1...3 {
      if index - offset >= 0, blocks[index - offset].isText { return false }
      if index + offset < blocks.count, blocks[index + offset].isText { return false }
    }
    return true
  }
}
