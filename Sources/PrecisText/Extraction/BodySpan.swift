/// Finds the stretch of blocks that is the article's body.
///
/// Each block has a value, positive for text and negative for furniture; the body is the stretch with the greatest sum
/// (J. Pasternack, D. Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), found
/// with Kadane's algorithm. Of two equal stretches the earlier one is taken.
///
/// - Complexity: O(n) in the blocks.
enum BodySpan {
  static func find(in blocks: [Block]) -> Range<Int> {
    var best = 0..<0
    var bestSum = 0.0
    var start = 0
    var sum = 0.0
    for index in blocks.indices {
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
    return best
  }

  /// What a block speaks for, in units of a dozen words of running text.
  static func value(ofBlockAt index: Int, in blocks: [Block]) -> Double {
    let block = blocks[index]
    switch block.kind {
    case .prose:
      let length = min(Double(block.wordCount) / 12, 6)
      return isIsolated(index, in: blocks) ? length * isolatedShare : length
    case .sentence: return 0.3
    case .markup: return -0.3
    case .fragment: return -0.6
    case .furniture: return block.cue?.reason == "comments" ? -5 : -1.2
    case .commenter: return -2.5
    }
  }

  /// Teasers of other articles stand alone among titles, names and dates; a body's paragraphs stand together.
  private static let isolatedShare = 0.4

  private static func isIsolated(_ index: Int, in blocks: [Block]) -> Bool {
    for offset in 1...3 {
      if index - offset >= 0, blocks[index - offset].isText { return false }
      if index + offset < blocks.count, blocks[index + offset].isText { return false }
    }
    return true
  }
}
