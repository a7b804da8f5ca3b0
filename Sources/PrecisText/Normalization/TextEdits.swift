import PrecisLexicons
import PrecisModel

/// Changes to a text, gathered in any order and made in one go, with the map that leads back.
///
/// Where two edits overlap, the one that starts first holds, of two that start together the longer one.
///
/// - Complexity: O(n + e log e) for n bytes and e edits.
struct TextEdits {
  private struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  private var edits: [Edit] = []

  init() {}

  /// Leaves out `range`.
  mutating func drop(_ range: Range<Int>) { replace(range, with: []) }

  /// Puts `replacement` in the place of `range`; a range without bytes changes nothing.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    guard !range.isEmpty else { return }
    edits.append(Edit(range: range, replacement: replacement))
  }

  /// The text after all edits.
  func applied(to source: SourceText) -> SourceText {
    guard !edits.isEmpty else { return source }
    let bytes = source.utf8
    let sorted = edits.ordered {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var map = OffsetMap()
    var copied = 0
    for edit in sorted where edit.range.lowerBound >= copied && edit.range.upperBound <= bytes.count {
      output.append(contentsOf: bytes[copied..<edit.range.lowerBound])
      map.record(derived: output.count..<output.count + edit.replacement.count, original: edit.range)
      output.append(contentsOf: edit.replacement)
      copied = edit.range.upperBound
    }
    output.append(contentsOf: bytes[copied...])
    return source.derived(utf8: output, map: map)
  }
}
