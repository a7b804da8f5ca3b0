/// A run of marks: `.`, `?!`, `...`, `. . .`, `…`.
struct MarkRun {
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
